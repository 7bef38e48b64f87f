"""One date as EDTF writes it: a day, a month, a season, a year, a decade, a day of every year."""

from __future__ import annotations

import attrs

from chrono.errors import EdtfError
from chrono.times.clock import Clock
from chrono.times.day import days_in_month, is_leap, ordinal_of, year_text
from chrono.times.part import MONTHS, UNSPECIFIED, PartOfYear
from chrono.times.precision import Precision
from chrono.times.reader import read_date

__all__ = ["UNSPECIFIED", "EdtfDate"]

_BY_MASK = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)


@attrs.frozen(repr=False)
class EdtfDate:
    """One date, no more exact than it is known.

    `year` is the (first) year, 0 for 1 BC, None for every year; `masked` says how many of its last digits are unknown
    (``201X``: year 2010, masked 1). `month` and `day` are None where not given, `UNSPECIFIED` for ``XX``; `part` stands
    in place of a month; `time` needs a whole day.

    >>> EdtfDate(2013, 3), EdtfDate(2010, masked=1, approximate=True)
    (EdtfDate.parse('2013-03'), EdtfDate.parse('201X~'))
    >>> date = EdtfDate.parse("2011-24")
    >>> date.part.name, date.first, date.last
    ('WINTER', (2011, 12, 1), (2012, 2, 29))

    EdtfError, which is a ValueError, for a date that cannot be. Source: ISO 8601-2:2019, 4.
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    time: Clock | None = None
    part: PartOfYear | None = None
    masked: int = 0
    approximate: bool = False
    uncertain: bool = False

    def __attrs_post_init__(self) -> None:
        year, month, day = self.year, self.month, self.day
        if year is not None and year.__class__ is not int:
            raise TypeError(f"year must be int or None, got {year!r} (text is read by parse)")
        if month is not None and not 0 <= month <= 12:
            raise EdtfError(f"month must be 1..12, got {month}")
        if day is not None:
            if month is None:
                raise EdtfError("a day needs a month (UNSPECIFIED where it is not known)")
            last = 31 if not month else 29 if month == 2 and year is None else days_in_month(self._leap_year, month)
            if not 0 <= day <= last:
                raise EdtfError(f"day must be 1..{last}, got {day} in {self._text}")
        if self.masked or self.part or self.time or year is None:
            self._check_rare()

    def _check_rare(self) -> None:
        if self.part is not None and not isinstance(self.part, PartOfYear):
            raise TypeError(f"part must be a PartOfYear, got {self.part!r}")
        if self.time is not None and not isinstance(self.time, Clock):
            raise TypeError(f"time must be a Clock, got {self.time!r}")
        if self.part is not None and (self.month is not None or self.day is not None):
            raise EdtfError(f"a {self.part.name.lower()} takes no month or day")
        if self.time is not None and (not self.month or not self.day or self.masked or self.year is None):
            raise EdtfError("a time of day needs a whole date")
        if self.time is not None and (self.approximate or self.uncertain):
            raise EdtfError("a time of day takes no '~', '?' or '%'")
        if self.year is None:
            if self.masked or not (self.part or self.month):
                raise EdtfError("a date of every year needs a month or a part of the year, as in 'XXXX-12-04'")
        elif self.masked and (
            not 1 <= self.masked <= 3
            or not -9999 <= self.year <= 9999
            or (self.year if self.year >= 0 else -self.year + 1 - 10**self.masked) % 10**self.masked
        ):
            raise EdtfError(f"the last {self.masked} digits of year {self.year} cannot be unknown")

    @classmethod
    def parse(cls, text: str, *, whole: str | None = None, at: int = 0) -> EdtfDate:
        """Read one date, no interval; EdtfError says where it goes wrong (in `whole`, where `text` stands at `at`)."""
        return cls(*read_date(text, whole, at))

    @property
    def _leap_year(self) -> int:
        """A year with a 29 February where the date leaves open which year it is."""
        return 2000 if self.masked or self.year is None else self.year

    @property
    def recurring(self) -> bool:
        """Whether it stands for a date of every year (``XXXX-12-04``)."""
        return self.year is None

    @property
    def last_year(self) -> int | None:
        """The last year that `year` and `masked` allow."""
        return self.year if self.year is None else self.year + 10**self.masked - 1

    @property
    def precision(self) -> Precision:
        """How exactly it is known; ``2013-XX-17`` is known to the year."""
        if self.masked:
            return _BY_MASK[self.masked]
        if self.part is not None:
            return self.part.precision
        if not self.month:
            return Precision.YEAR
        if not self.day:
            return Precision.MONTH
        return Precision.DAY if self.time is None else self.time.precision

    @property
    def first(self) -> tuple[int, int, int] | None:
        """Year, month and day of the first day that it can mean, None when recurring."""
        year = self.year
        if year is None:
            return None
        if self.part is not None:
            return year, MONTHS[self.part][0], 1
        if self.masked and self.month == 2 and self.day == 29:
            year += -year % 4  # the first leap year there is
            year += 0 if is_leap(year) else 4
        return year, self.month or 1, self.day or 1

    @property
    def last(self) -> tuple[int, int, int] | None:
        """Year, month and day of the last day that it can mean, None when recurring."""
        year, month = self.last_year, self.month or 12
        if year is None:
            return None
        if self.part is not None:
            later, month = divmod(MONTHS[self.part][1] - 1, 12)
            return year + later, month + 1, days_in_month(year + later, month + 1)
        if self.masked and month == 2 and self.day == 29:
            year -= year % 4
            year -= 0 if is_leap(year) else 4
        return year, month, self.day or days_in_month(year, month)

    @property
    def first_ordinal(self) -> int | None:
        """Ordinal of the first day that it can mean, None when recurring."""
        first = self.first
        return None if first is None else ordinal_of(*first)

    @property
    def last_ordinal(self) -> int | None:
        """Ordinal of the last day that it can mean, None when recurring."""
        last = self.last
        return None if last is None else ordinal_of(*last)

    @property
    def _text(self) -> str:
        if self.year is None:
            text = "XXXX"
        elif self.masked:
            known = abs(self.year) // 10**self.masked
            text = f"{'-' if self.year < 0 else ''}{known:0{4 - self.masked}d}{'X' * self.masked}"
        else:
            text = year_text(self.year)
        if self.part is not None:
            return f"{text}-{self.part:d}"
        if self.month is not None:
            text += f"-{self.month:02d}" if self.month else "-XX"
        if self.day is not None:
            text += f"-{self.day:02d}" if self.day else "-XX"
        return text if self.time is None else f"{text}T{self.time}"

    def __str__(self) -> str:
        if self.approximate:
            return self._text + ("%" if self.uncertain else "~")
        return self._text + "?" if self.uncertain else self._text

    def __repr__(self) -> str:
        return f"EdtfDate.parse({str(self)!r})"
