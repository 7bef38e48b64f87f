"""A moment: a stretch of the calendar at one grain, as a rule builds it, with its TIMEX3 and EDTF forms."""

from __future__ import annotations

from enum import IntEnum

import attrs

from chrono.times.day import Day, days_in_month, ordinal_of, year_text

__all__ = ["Grain", "Moment"]


class Grain(IntEnum):
    """How exact a moment is, coarse to fine."""

    MILLENNIUM = 0
    CENTURY = 1
    DECADE = 2
    YEAR = 3
    HALF = 4
    SEASON = 5
    QUARTER = 6
    MONTH = 7
    WEEK = 8
    WEEKEND = 9
    DAY = 10
    PART = 11
    HOUR = 12
    MINUTE = 13
    SECOND = 14


_SEASON_CODES = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}
_SEASON_FIRST_MONTH = {1: 3, 2: 6, 3: 9, 4: 12}


@attrs.frozen
class Moment:
    """A stretch of the calendar.

    `year` is astronomical (0 is 1 BC); at the grains DECADE, CENTURY and MILLENNIUM it is the year's leading digits
    (199, 19, 1), at WEEK and WEEKEND the ISO week's year. `number` is the half, season, quarter, month or ISO week.
    `part` is the TIMEX3 code of a part of day. `clock` is hour, minute, second, as many as the grain has. `zone` is
    minutes from UTC.
    """

    grain: Grain
    year: int
    number: int = 0
    day: int = 0
    part: str = ""
    clock: tuple[int, ...] = ()
    zone: int | None = None

    @classmethod
    def of(cls, year: int, month: int = 0, day: int = 0) -> Moment:
        """A year, month or day."""
        if day:
            return cls(Grain.DAY, year, month, day)
        return cls(Grain.MONTH, year, month) if month else cls(Grain.YEAR, year)

    @classmethod
    def of_ordinal(cls, ordinal: int) -> Moment:
        """The day of a number of days since 0000-12-31."""
        day = Day.from_ordinal(ordinal)
        return cls(Grain.DAY, day.year, day.month, day.day)

    @classmethod
    def week_of(cls, ordinal: int, grain: Grain = Grain.WEEK) -> Moment:
        """The ISO week, or its weekend, that a day lies in."""
        thursday = Day.from_ordinal(ordinal - (ordinal + 6) % 7 + 3)
        number = (thursday.ordinal - ordinal_of(thursday.year, 1, 1)) // 7 + 1
        return cls(grain, thursday.year, number)

    @property
    def month(self) -> int:
        """The month 1..12 where the grain has one, else 0."""
        return self.number if self.grain == Grain.MONTH or self.grain >= Grain.DAY else 0

    def to_day(self) -> Moment:
        """Without its time of day."""
        return Moment(Grain.DAY, self.year, self.number, self.day) if self.grain > Grain.DAY else self

    def at_part(self, part: str) -> Moment:
        """A part of this day."""
        return Moment(Grain.PART, self.year, self.number, self.day, part)

    def at_clock(self, clock: tuple[int, ...], zone: int | None = None) -> Moment:
        """A time of this day."""
        grain = (Grain.HOUR, Grain.MINUTE, Grain.SECOND)[len(clock) - 1]
        return Moment(grain, self.year, self.number, self.day, "", clock, zone)

    @property
    def first(self) -> int:
        """Ordinal of the first day."""
        return self._bounds()[0]

    @property
    def last(self) -> int:
        """Ordinal of the last day."""
        return self._bounds()[1]

    def _bounds(self) -> tuple[int, int]:
        grain, year, number = self.grain, self.year, self.number
        if grain >= Grain.DAY:
            day = ordinal_of(year, number, self.day)
            return day, day
        if grain in (Grain.WEEK, Grain.WEEKEND):
            fourth = ordinal_of(year, 1, 4)
            monday = fourth - (fourth + 6) % 7 + 7 * (number - 1)
            return (monday, monday + 6) if grain == Grain.WEEK else (monday + 5, monday + 6)
        if grain <= Grain.DECADE:
            length = (1000, 100, 10)[grain]
            return ordinal_of(year * length, 1, 1), ordinal_of(year * length + length - 1, 12, 31)
        if grain == Grain.YEAR:
            return ordinal_of(year, 1, 1), ordinal_of(year, 12, 31)
        if grain == Grain.SEASON:
            month = _SEASON_FIRST_MONTH[number]
            end_year, end_month = (year + 1, 2) if number == 4 else (year, month + 2)
            return ordinal_of(year, month, 1), ordinal_of(end_year, end_month, days_in_month(end_year, end_month))
        months = {Grain.HALF: 6, Grain.QUARTER: 3, Grain.MONTH: 1}[grain]
        end = number * months
        return ordinal_of(year, end - months + 1, 1), ordinal_of(year, end, days_in_month(year, end))

    def value(self) -> str:
        """As a TIMEX3 value: ``1989-W44``, ``199``, ``1998-02-13TMO``, ``BC0264``."""
        grain = self.grain
        if grain <= Grain.DECADE:
            digits = grain + 1
            return f"{self.year:0{digits}d}" if self.year >= 0 else f"BC{-self.year:0{digits}d}"
        if self.year <= 0:
            head = f"BC{1 - self.year:04d}"
        else:
            head = f"{self.year:04d}"
        if grain == Grain.YEAR:
            return head
        if grain >= Grain.DAY:
            date = f"{head}-{self.number:02d}-{self.day:02d}"
            if grain == Grain.DAY:
                return date
            return f"{date}T{self.part}" if grain == Grain.PART else f"{date}T{self._clock_text()}"
        return (
            head
            + {
                Grain.HALF: f"-H{self.number}",
                Grain.SEASON: f"-{_SEASON_CODES.get(self.number, '')}",
                Grain.QUARTER: f"-Q{self.number}",
                Grain.MONTH: f"-{self.number:02d}",
                Grain.WEEK: f"-W{self.number:02d}",
                Grain.WEEKEND: f"-W{self.number:02d}-WE",
            }[grain]
        )

    def _clock_text(self) -> str:
        clock = self.clock if len(self.clock) > 1 else (*self.clock, 0)
        return ":".join(f"{n:02d}" for n in clock) + ("Z" if self.zone == 0 else "")

    def edtf(self) -> str:
        """As EDTF: weeks and weekends are intervals, parts of day are their day."""
        grain, number = self.grain, self.number
        if grain in (Grain.WEEK, Grain.WEEKEND):
            first, last = self._bounds()
            return f"{Day.from_ordinal(first)}/{Day.from_ordinal(last)}"
        if grain <= Grain.DECADE:
            if self.year < 0:
                first, last = self._bounds()
                return f"{year_text(Day.from_ordinal(first).year)}/{year_text(Day.from_ordinal(last).year)}"
            digits = (1, 2, 3)[grain]
            return f"{self.year:0{digits}d}" + "X" * (4 - digits)
        head = year_text(self.year)
        if grain >= Grain.DAY:
            date = f"{head}-{number:02d}-{self.day:02d}"
            if grain >= Grain.HOUR and self.clock[0] == 24:  # midnight at the day's end
                return f"{Day(self.year, number, self.day).plus(days=1)}{self._edtf_clock()}"
            return date + self._edtf_clock() if grain >= Grain.HOUR else date
        code = {Grain.YEAR: 0, Grain.HALF: 39 + number, Grain.SEASON: 20 + number, Grain.QUARTER: 32 + number}
        return head if grain == Grain.YEAR else f"{head}-{code.get(grain, number):02d}"

    def _edtf_clock(self) -> str:
        hour, minute, second = (*self.clock, 0, 0)[:3]
        text = f"T{hour % 24:02d}:{minute:02d}:{second:02d}"
        if self.zone is None:
            return text
        hours, minutes = divmod(abs(self.zone), 60)
        return text + ("Z" if not self.zone else f"{'-' if self.zone < 0 else '+'}{hours:02d}:{minutes:02d}")
