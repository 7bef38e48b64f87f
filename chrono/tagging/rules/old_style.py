"""Dates in two calendars: "12/22 April 1661" (Julian, then Gregorian), "30 January 1648/9" (by two new years)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.tagging.grammar import Rule

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES"]

#: Both calendars were in use, in one country or the other.
_FIRST_YEAR, _LAST_YEAR = 1582, 1923
#: By so many days the calendars differed in that time.
_LEAST, _MOST = 10, 13
#: In England the year began on 25 March until 1752.
_LAST_LADY_DAY = 1752


def _two_days(at: Context, julian: int, day: int, month: int, year: int) -> Reading | None:
    apart = _LEAST <= day - julian <= _MOST and _FIRST_YEAR <= year <= _LAST_YEAR
    return at.day(year, month, day) if apart else None


def _month_two_days(at: Context, month: int, julian: int, day: int, year: int) -> Reading | None:
    return _two_days(at, julian, day, month, year)


def _two_months(at: Context, julian: int, julian_month: int, day: int, month: int, year: int) -> Reading | None:
    start_year = year if julian_month < month else year - 1
    start, end = at.day(start_year, julian_month, julian), at.day(year, month, day)
    if start is None or end is None or start.moment is None or end.moment is None:
        return None
    apart = _LEAST <= end.moment.first - start.moment.first <= _MOST and _FIRST_YEAR <= year <= _LAST_YEAR
    return end if apart else None


def _two_years(at: Context, day: int | None, month: int, year: int, next_year: int) -> Reading | None:
    follows = next_year in ((year + 1) % 10, (year + 1) % 100, year + 1)
    if not follows or month > 3 or not 1100 <= year <= _LAST_LADY_DAY or " / " in at.own:
        return None
    return at.day(year + 1, month, day or 1) if day else None


RULES = (
    Rule(
        "(the)? <anyday> / <anyday> (of)? <month> ,? <year>",
        _two_days,
        {"on 12/22 April 1661": "1661-04-22"},
        ("on 12/22 April 1961", "on 8/9 May 1661"),
    ),
    Rule("<month> <anyday> / <anyday> ,? <year>", _month_two_days, {"on April 12/22, 1661": "1661-04-22"}),
    Rule(
        "<anyday> (of)? <month> / <anyday> (of)? <month> ,? <year>",
        _two_months,
        {"25 October/7 November 1917": "1917-11-07", "27 December/6 January 1700": "1700-01-06"},
        ("3 May/6 June 1917",),
    ),
    Rule(
        "(the)? <anyday> (of)? <month> ,? <year> / <int>",
        _two_years,
        {"on 30 January 1648/9": "1649-01-30", "24 March 1602/03": "1603-03-24"},
        ("on 30 May 1648/9",),
    ),
    Rule(
        "<month> (the)? <anyday> ,? <year> / <int>",
        lambda at, m, d, y, n: _two_years(at, d, m, y, n),
        {"on January 30, 1648/9": "1649-01-30"},
    ),
)
