"""Feasts and observances: "Christmas 1963", "last Thanksgiving", "Easter Monday"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from chrono.languages.en.holidays import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    THANKSGIVING_HOLIDAYS,
    WEEKDAY_HOLIDAYS,
)
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.times.day import days_in_month, ordinal_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES", "easter"]


def easter(year: int) -> int:
    """Ordinal of Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).

    >>> easter(2012) == Moment.of(2012, 4, 8).first
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


def _fixed(month: int, day: int, year: int) -> int:
    return ordinal_of(year, month, day)


def _nth_weekday(month: int, weekday: int, position: int, year: int) -> int:
    if position < 0:
        last = ordinal_of(year, month, days_in_month(year, month))
        return last - (last + 6 - (weekday - 1)) % 7
    first = ordinal_of(year, month, 1)
    return first + (weekday - 1 - (first + 6)) % 7 + 7 * (position - 1)


def _after_easter(days: int, year: int) -> int:
    return easter(year) + days


def _after_thanksgiving(days: int, year: int) -> int:
    return _nth_weekday(11, 4, 4, year) + days


def _build(of_year: Callable[[int], int], at: Context, shift: int | None, year: int | None) -> Reading | None:
    if year is not None:
        return at.known(Moment.of_ordinal(of_year(year)), explicit=True)
    return at.feast(of_year, shift)


def _rule(name: str, of_year: Callable[[int], int]) -> Rule:
    example = name.replace("(day)?", "").replace("(sunday)?", "").replace("(jr)?", "").replace("(night | day)", "night")
    text = " ".join(example.replace(" {poss}", "'s").split()).title().replace("'S", "'s") + " 2012"
    day = Moment.of_ordinal(of_year(2012)).value()
    return Rule(f"(the)? (<shift>)? {name} ((of | ,)? <year>)?", partial(_build, of_year), {text: day})


RULES = (
    *(_rule(name, partial(_fixed, *date)) for name, date in FIXED_HOLIDAYS.items()),
    *(_rule(name, partial(_nth_weekday, *place)) for name, place in WEEKDAY_HOLIDAYS.items()),
    *(_rule(name, partial(_after_thanksgiving, days)) for name, days in THANKSGIVING_HOLIDAYS.items()),
    *(_rule(name, partial(_after_easter, days)) for name, days in EASTER_HOLIDAYS.items()),
)
