"""Dates as deeds and letters write them: "the first day of January, two thousand and five", "the 5th inst."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _day(at: Context, day: int, month: int, year: int) -> Reading | None:
    return at.day(year, month, day)


def _month_day(at: Context, month: int, day: int, year: int) -> Reading | None:
    return at.day(year, month, day)


def _year(_at: Context, year: int) -> Reading:
    return Reading.on(Moment.of(year))


def _short_year(_at: Context, year: int) -> Reading | None:
    """As in "the year 800": numbers too small for a year by themselves."""
    return Reading.on(Moment.of(year)) if 100 <= year <= 999 else None


def _beside_month(at: Context, day: int, months: int) -> Reading | None:
    reading = at.stepped("M", months)
    if reading is None or reading.moment is None or reading.moment.first + day - 1 > reading.moment.last:
        return None
    return at.known(Moment.of_ordinal(reading.moment.first + day - 1))


_LORD = "(in)? the year of our lord"
_OF_YEAR = "(,? in the year (of our lord ,?)? | ,? (anno domini | a.d. | ad))"
_DAY = "(the | this)? <anyday> (day)? (of)? <month>"

RULES = (
    Rule(
        f"{_DAY} {_OF_YEAR} <year>",
        _day,
        {"the 4th day of July in the year of our Lord 1776": "1776-07-04", "3 May, A.D. 1850": "1850-05-03"},
    ),
    Rule(
        f"{_DAY} ({_OF_YEAR} | ,)? <spokenyear>",
        _day,
        {"the first day of January, two thousand and five": "2005-01-01", "5 June nineteen ninety": "1990-06-05"},
    ),
    Rule("<month> (the)? <anyday> ,? (anno domini | a.d. | ad) <year>", _month_day, {"May 3, A.D. 1850": "1850-05-03"}),
    Rule(
        f"{_LORD} ,? (<year> | <spokenyear>)", lambda at, y, s: _year(at, y or s), {"the year of our Lord 1776": "1776"}
    ),
    Rule("anno domini <year>", _year, {"Anno Domini 1850": "1850"}),
    Rule("the year <int>", _short_year, {"in the year 800": "0800"}, ("the year 7",)),
    Rule(
        "(the)? <nthdigit> (inst | inst. | instant)",
        lambda at, d: _beside_month(at, d, 0),
        {"the 5th inst.": "2012-08-05"},
    ),
    Rule(
        "(the)? <nthdigit> (ult | ult. | ultimo)",
        lambda at, d: _beside_month(at, d, -1),
        {"the 5th ult.": "2012-07-05"},
    ),
    Rule(
        "(the)? <nthdigit> (prox | prox. | proximo)",
        lambda at, d: _beside_month(at, d, 1),
        {"the 5th prox.": "2012-09-05"},
    ),
)
