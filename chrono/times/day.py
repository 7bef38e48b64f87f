"""One day of the proleptic Gregorian calendar, in any year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Day", "days_in_month", "is_leap", "ordinal_of", "year_text"]

_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN_400_YEARS = 146_097


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February; year 0 is 1 BC and has one."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Number of days, 28 to 31, of a month 1..12."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month]


def ordinal_of(year: int, month: int, day: int) -> int:
    """Days since 0000-12-31: equals ``datetime.date.toordinal()`` in years 1..9999 and goes on evenly on both sides."""
    before = year - 1
    leap_day = 1 if month > 2 and is_leap(year) else 0
    return before * 365 + before // 4 - before // 100 + before // 400 + _BEFORE_MONTH[month] + leap_day + day


def year_text(year: int) -> str:
    """A year as EDTF writes it: ``2013``, ``-0043``, ``Y17000``, ``Y-17000``."""
    if 0 <= year <= 9999:
        return f"{year:04d}"
    if -9999 <= year < 0:
        return f"-{-year:04d}"
    return f"Y{year}"


@attrs.frozen(order=True, repr=False)
class Day:
    """A day that exists: `year` (0 is 1 BC, -43 is 44 BC), `month` 1..12, `day` 1..31.

    >>> Day(2016, 2, 28).plus(days=2)
    Day(2016, 3, 1)
    >>> str(Day(-43, 3, 15)), Day(-43, 3, 15).ordinal
    ('-0043-03-15', -15997)
    """

    year: int
    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise ValueError(f"month must be 1..12, got {self.month}")
        if not 1 <= self.day <= days_in_month(self.year, self.month):
            last = days_in_month(self.year, self.month)
            raise ValueError(f"day must be 1..{last} in {year_text(self.year)}-{self.month:02d}, got {self.day}")

    @classmethod
    def from_ordinal(cls, ordinal: int) -> Day:
        """The day with that ordinal, the inverse of `ordinal`."""
        cycles, rest = divmod(ordinal - 1, _DAYS_IN_400_YEARS)
        centuries = min(rest // 36_524, 3)
        rest -= centuries * 36_524
        fours, rest = divmod(rest, 1_461)
        years = min(rest // 365, 3)
        rest -= years * 365
        year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
        month = 12
        while (start := _BEFORE_MONTH[month] + (1 if month > 2 and is_leap(year) else 0)) > rest:
            month -= 1
        return cls(year, month, rest - start + 1)

    @classmethod
    def from_date(cls, date: date) -> Day:
        """The day of a ``datetime.date`` (or of a ``datetime``, whose time is left aside)."""
        return cls(date.year, date.month, date.day)

    @property
    def ordinal(self) -> int:
        """Days since 0000-12-31, see `ordinal_of`."""
        return ordinal_of(self.year, self.month, self.day)

    def to_date(self) -> date:
        """As ``datetime.date``; ValueError outside years 1..9999, which that type cannot hold."""
        from datetime import date

        if not 1 <= self.year <= 9999:
            raise ValueError(f"datetime.date holds years 1..9999 only, got {self}")
        return date(self.year, self.month, self.day)

    def weekday(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return (self.ordinal + 6) % 7

    def plus(self, *, days: int = 0, months: int = 0, years: int = 0) -> Day:
        """The day that many years and months, then days, later; a day that the month lacks becomes its last day.

        >>> Day(2013, 1, 31).plus(months=1)
        Day(2013, 2, 28)
        """
        moved = self
        if months or years:
            year, month = divmod((self.year + years) * 12 + self.month - 1 + months, 12)
            moved = Day(year, month + 1, min(self.day, days_in_month(year, month + 1)))
        return Day.from_ordinal(moved.ordinal + days) if days else moved

    def __str__(self) -> str:
        return f"{year_text(self.year)}-{self.month:02d}-{self.day:02d}"

    def __repr__(self) -> str:
        return f"Day({self.year}, {self.month}, {self.day})"
