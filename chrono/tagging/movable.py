"""Feasts that move from year to year, each as the ordinal of its day in a year (days since 0000-12-31)."""

from __future__ import annotations

from chrono.times.day import days_in_month, ordinal_of

__all__ = [
    "advent",
    "easter",
    "election_day",
    "hanukkah",
    "nth_weekday",
    "orthodox_easter",
    "rosh_hashanah",
    "victoria_day",
]

_HEBREW_EPOCH = -1_373_427


def easter(year: int) -> int:
    """Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).

    >>> easter(2012) == ordinal_of(2012, 4, 8)
    True
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return ordinal_of(year, month, day + 1)


def orthodox_easter(year: int) -> int:
    """Easter Sunday of the Julian calendar (Meeus, chapter 8), as a Gregorian day.

    >>> orthodox_easter(2013) == ordinal_of(2013, 5, 5)
    True
    """
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return ordinal_of(year, month, 1) + day + year // 100 - year // 400 - 2


def nth_weekday(month: int, weekday: int, position: int, year: int) -> int:
    """The first, second ... or last (-1) of a weekday (1 Monday) in a month."""
    if position < 0:
        last = ordinal_of(year, month, days_in_month(year, month))
        return last - (last + 6 - (weekday - 1)) % 7
    first = ordinal_of(year, month, 1)
    return first + (weekday - 1 - (first + 6)) % 7 + 7 * (position - 1)


def advent(year: int) -> int:
    """The first Sunday of Advent, the fourth before Christmas."""
    eve = ordinal_of(year, 12, 24)
    return eve - eve % 7 - 21


def election_day(year: int) -> int:
    """The Tuesday after the first Monday of November."""
    return nth_weekday(11, 1, 1, year) + 1


def victoria_day(year: int) -> int:
    """The last Monday before 25 May."""
    eve = ordinal_of(year, 5, 24)
    return eve - (eve + 6) % 7


def rosh_hashanah(year: int) -> int:
    """The Hebrew new year that falls in a Gregorian year (Reingold, Calendrical Calculations).

    >>> rosh_hashanah(2013) == ordinal_of(2013, 9, 5)
    True
    """
    return _hebrew_new_year(year + 3761)


def hanukkah(year: int) -> int:
    """The first day of Hanukkah, 25 Kislev."""
    start = rosh_hashanah(year)
    length = rosh_hashanah(year + 1) - start
    return start + (84 if length in (355, 385) else 83)


def _hebrew_new_year(year: int) -> int:
    before, this, after = (_elapsed(year + step) for step in (-1, 0, 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + delay


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
