"""When something happened, as exactly as the text says and no more: a date or an interval, printed and read as EDTF."""

from __future__ import annotations

from enum import Enum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from chrono.errors import EdtfError
from chrono.times.day import Day
from chrono.times.edtf_date import EdtfDate
from chrono.times.part import PartOfYear
from chrono.times.precision import Precision
from chrono.times.relations import contains, days_in_year, overlaps

if TYPE_CHECKING:
    from collections.abc import Callable

    from chrono.times.clock import Clock

__all__ = ["OPEN", "UNKNOWN", "End", "SortKey", "When"]

SortKey = tuple[int, float, float, int, float, int, str]

_INFINITY = float("inf")


class End(Enum):
    """An end of an interval that is no date."""

    OPEN = ".."
    """It goes on (or goes back) without an end: ``2013/..``."""
    UNKNOWN = ""
    """It has an end that is not known: ``2013/``."""


OPEN: Final = End.OPEN
UNKNOWN: Final = End.UNKNOWN


@attrs.frozen(repr=False, order=False)
class When:
    """A date, or an interval from `start` to `end`, both included; None is an end that is open or unknown.

    >>> when = When.parse("2013/2017-06")
    >>> when.earliest, when.latest, when.in_words()
    (Day(2013, 1, 1), Day(2017, 6, 30), 'from 2013 to June 2017')
    >>> When.of(2013, 3) < When.parse("2013-03/..") < When.of(2014)
    True

    A date that is not an interval has the same `start` and `end`. Source: ISO 8601-2:2019, EDTF levels 0 and 1, and the
    parts of the year of level 2.
    """

    start: EdtfDate | None
    end: EdtfDate | None
    is_interval: bool = False
    unknown_end: bool = False
    """Whether the missing end is unknown (``2013/``), not open (``2013/..``)."""

    def __attrs_post_init__(self) -> None:
        start, end = self.start, self.end
        if not self.is_interval:
            if start is None or (start is not end and start != end):
                raise EdtfError("a date that is no interval needs the same start and end")
        elif start is None or end is None:
            if start is end:
                raise EdtfError("an interval needs a start or an end")
            if (start or end).recurring:  # type: ignore[union-attr]
                raise EdtfError("a date of every year cannot bound an open interval", text=str(self))
        elif self.unknown_end:
            raise EdtfError("an interval with both ends has none that is unknown", text=str(self))
        elif start.recurring != end.recurring:
            raise EdtfError("an interval cannot mix a date of every year with a dated end", text=str(self))
        elif not start.recurring and _last_second(end) < _first_second(start):
            raise EdtfError("the interval ends before it starts", text=str(self))

    # Making one

    @classmethod
    def parse(cls, text: str) -> When:
        """Read EDTF; EdtfError says what is wrong, where, and what would be right.

        >>> When.parse("2013-13")
        Traceback (most recent call last):
        chrono.errors.EdtfError: month must be 01..12 (or a season or quarter 21..41), got 13 in '2013-13' at 5
        """
        return _parse(text)

    @classmethod
    def of(
        cls,
        year: int | None,
        month: int | None = None,
        day: int | None = None,
        time: Clock | None = None,
        *,
        approximate: bool = False,
        uncertain: bool = False,
    ) -> When:
        """A year, month or day (of every year, when `year` is None), with a time of day where known.

        >>> When.of(2013), When.of(2013, 3, approximate=True), When.of(None, 12, 4)
        (When.parse('2013'), When.parse('2013-03~'), When.parse('XXXX-12-04'))
        """
        date = EdtfDate(year, month, day, time, None, 0, approximate, uncertain)
        return cls(date, date)

    @classmethod
    def of_part(cls, year: int | None, part: PartOfYear, *, approximate: bool = False) -> When:
        """A season, quarter, quadrimester or half.

        >>> When.of_part(2015, PartOfYear.QUARTER_2)
        When.parse('2015-34')
        """
        date = EdtfDate(year, part=PartOfYear(part), approximate=approximate)
        return cls(date, date)

    @classmethod
    def of_decade(cls, year: int, *, approximate: bool = False) -> When:
        """The decade that `year` lies in.

        >>> When.of_decade(2013), When.of_decade(-43)
        (When.parse('201X'), When.parse('-004X'))
        """
        return cls._of_span(year, 1, approximate)

    @classmethod
    def of_century(cls, year: int, *, approximate: bool = False) -> When:
        """The hundred years that share `year`'s first two digits, as EDTF counts centuries: 1900 to 1999.

        >>> When.of_century(1950), When.of_century(-43)
        (When.parse('19XX'), When.parse('-00XX'))
        """
        return cls._of_span(year, 2, approximate)

    @classmethod
    def _of_span(cls, year: int, masked: int, approximate: bool) -> When:
        width = 10**masked
        first = year // width * width if year >= 0 else -(-year // width * width + width - 1)
        date = EdtfDate(first, masked=masked, approximate=approximate)
        return cls(date, date)

    @classmethod
    def of_day(cls, day: Day) -> When:
        """One day."""
        date = EdtfDate(day.year, day.month, day.day)
        return cls(date, date)

    @classmethod
    def interval(cls, start: When | EdtfDate | Day | End | None, end: When | EdtfDate | Day | End | None) -> When:
        """From `start` to `end`, both included; None or `OPEN` is an open end, `UNKNOWN` one that is not known.

        An interval given as an end lends its own start or end.

        >>> When.interval(When.of(2013), OPEN)
        When.parse('2013/..')
        """
        first = start.start if isinstance(start, When) else _as_date(start)
        last = end.end if isinstance(end, When) else _as_date(end)
        return cls(first, last, True, start is UNKNOWN or end is UNKNOWN)

    def with_approximate(self, approximate: bool = True) -> When:
        """The same, marked as approximate (``2013~``) at each end that is a date without a time of day."""
        return self._with_ends(lambda date: attrs.evolve(date, approximate=approximate))

    def with_uncertain(self, uncertain: bool = True) -> When:
        """The same, marked as uncertain (``2013?``) at each end that is a date without a time of day."""
        return self._with_ends(lambda date: attrs.evolve(date, uncertain=uncertain))

    def _with_ends(self, changed: Callable[[EdtfDate], EdtfDate]) -> When:
        start, end = (date if date is None or date.time else changed(date) for date in (self.start, self.end))
        return When(start, end, self.is_interval, self.unknown_end)

    # What it says

    @property
    def open_start(self) -> bool:
        """Whether it has no known start: ``../2016``, ``/2016``."""
        return self.start is None

    @property
    def open_end(self) -> bool:
        """Whether it has no known end: ``2013/..``, ``2013/``."""
        return self.end is None

    @property
    def recurring(self) -> bool:
        """Whether it is a day, month or season of every year."""
        return (self.start or self.end).recurring  # type: ignore[union-attr]

    @property
    def approximate(self) -> bool:
        """Whether either end is "about" (``~`` or ``%``)."""
        return any(date is not None and date.approximate for date in (self.start, self.end))

    @property
    def uncertain(self) -> bool:
        """Whether either end is doubtful (``?`` or ``%``)."""
        return any(date is not None and date.uncertain for date in (self.start, self.end))

    @property
    def precision(self) -> Precision:
        """How exactly it is known: of an interval, the precision of its coarser end."""
        if self.start is None:
            return self.end.precision  # type: ignore[union-attr]
        if self.end is None or not self.is_interval:
            return self.start.precision
        return min(self.start.precision, self.end.precision)

    @cached_property
    def earliest(self) -> Day | None:
        """First day that it can mean; None for an open start and for dates of every year."""
        first = None if self.start is None else self.start.first
        return None if first is None else Day(*first)

    @cached_property
    def latest(self) -> Day | None:
        """Last day that it can mean; None for an open end and for dates of every year."""
        last = None if self.end is None else self.end.last
        return None if last is None else Day(*last)

    @cached_property
    def sort_key(self) -> SortKey:
        """Orders any two: by earliest day, latest day, the finer first, then time of day; dates of every year last."""
        precision = self.precision
        if self.recurring:
            low, high = self.in_year(0) or (0, 0)  # a leap year: it has every day
            return (1, low, high, -precision, 0, 0, str(self))
        first = None if self.start is None else self.start.first_ordinal
        last = None if self.end is None else self.end.last_ordinal
        moment = 0
        if precision > Precision.DAY and self.start is not None and self.start.time is not None:
            time = self.start.time
            moment = time.first_second - 60 * (time.offset or 0)
        return (
            0,
            -_INFINITY if first is None else first,
            _INFINITY if last is None else last,
            -min(precision, Precision.HOUR),
            moment,
            -precision,
            str(self),
        )

    def in_year(self, year: int) -> tuple[int, int] | None:
        """First and last day, as ordinals, of a date of every year in one `year`; None where it lacks 29 February."""
        if not self.recurring or self.start is None or self.end is None:
            raise ValueError(f"only a date of every year has one in {year}, not {self}")
        return days_in_year(self.start, self.end, year)

    def __lt__(self, other: When) -> bool:
        return self.sort_key < other.sort_key

    def __le__(self, other: When) -> bool:
        return self.sort_key <= other.sort_key

    def __gt__(self, other: When) -> bool:
        return self.sort_key > other.sort_key

    def __ge__(self, other: When) -> bool:
        return self.sort_key >= other.sort_key

    def contains(self, other: When) -> bool:
        """Whether all that `other` can mean lies within this.

        >>> When.parse("2013").contains(When.parse("2013-03")), When.parse("XXXX-12").contains(When.of(2013, 12, 4))
        (True, True)
        """
        return contains((self.start, self.end), (other.start, other.end))

    def overlaps(self, other: When) -> bool:
        """Whether the two can mean the same day (the same moment, where both have a time).

        >>> When.parse("2013/..").overlaps(When.parse("../2016")), When.of(2013).overlaps(When.of(2014))
        (True, False)
        """
        return overlaps((self.start, self.end), (other.start, other.end))

    def in_words(self) -> str:
        """In English, as a caption says it.

        >>> When.parse("2013-03").in_words(), When.parse("1995~/..").in_words(), When.parse("XXXX-12-04").in_words()
        ('March 2013', 'since about 1995', 'every 4 December')
        """
        from chrono.times.words import date_in_words, interval_in_words

        if self.start is not None and not self.is_interval:
            return date_in_words(self.start)
        return interval_in_words(self.start, self.end, unknown_end=self.unknown_end)

    def __str__(self) -> str:
        if not self.is_interval:
            return str(self.start)
        missing = UNKNOWN.value if self.unknown_end else OPEN.value
        return f"{missing if self.start is None else self.start}/{missing if self.end is None else self.end}"

    def __repr__(self) -> str:
        return f"When.parse({str(self)!r})"


def _first_second(date: EdtfDate) -> int:
    """First second that it can mean, from midnight on the day before ordinal 1; in UTC where the offset is known."""
    time = date.time
    return (date.first_ordinal or 0) * 86_400 + (0 if time is None else time.first_second - 60 * (time.offset or 0))


def _last_second(date: EdtfDate) -> int:
    time = date.time
    return (date.last_ordinal or 0) * 86_400 + (86_399 if time is None else time.last_second - 60 * (time.offset or 0))


def _as_date(end: EdtfDate | Day | End | None) -> EdtfDate | None:
    if isinstance(end, Day):
        return EdtfDate(end.year, end.month, end.day)
    return end if isinstance(end, EdtfDate) else None


@lru_cache(maxsize=8192)
def _parse(text: str) -> When:
    if not isinstance(text, str):
        raise TypeError(f"When.parse reads a str, got {type(text).__name__}")
    first, slash, last = text.partition("/")
    if not slash:
        date = EdtfDate.parse(text)
        return When(date, date)
    if "/" in last:
        raise EdtfError(
            "an interval has one '/' (months and days are set off by '-')",
            text=text,
            position=text.index("/", len(first) + 1),
        )
    blank = [end for end in (first, last) if end in ("", "..")]
    if len(blank) == 2:
        raise EdtfError("an interval needs a start or an end", text=text, position=0)
    start = None if first in ("", "..") else EdtfDate.parse(first, whole=text)
    end = None if last in ("", "..") else EdtfDate.parse(last, whole=text, at=len(first) + 1)
    return When(start, end, True, blank == [""])
