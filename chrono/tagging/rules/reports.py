"""Periods of company reports: "the year-earlier period", "the three months ended March 31", "last year's quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import BEFORE_MONEY
from chrono.tagging.grammar import Rule
from chrono.tagging.lengths import length_value
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _year_ago_period(at: Context) -> Reading | None:
    return at.moved("Y", -1, deictic=True)


def _year_ago_quarter(at: Context, number: int) -> Reading | None:
    reading = at.quarter(number)
    return reading if reading.moment is None else at.known(attrs.evolve(reading.moment, year=reading.moment.year - 1))


def _quarter_of_shifted_year(at: Context, shift: int, number: int | None) -> Reading | None:
    year = at.stepped("Y", shift)
    if year is None or year.moment is None:
        return None
    if number is None:
        told = at.anchor.quarter
        return year if told is None else at.known(Moment(Grain.QUARTER, year.moment.year, told.number))
    return at.known(Moment(Grain.QUARTER, year.moment.year, number)) if 1 <= number <= 4 else None


def _half_of_shifted_year(at: Context, shift: int, number: int) -> Reading | None:
    year = at.stepped("Y", shift)
    if year is None or year.moment is None or number > 2:
        return None
    return at.known(Moment(Grain.HALF, year.moment.year, number))


def _lasting(_at: Context, number: float, code: str) -> Reading:
    return Reading.lasting(length_value(number, code))


def _end(at: Context, month: int, day: int | None, year: int | None) -> Reading | None:
    if year is None:
        return at.in_year(month, day or 0)
    return at.day(year, month, day) if day else Reading.on(Moment.of(year, month))


def _length_ended(
    at: Context, number: float, code: str, month: int, day: int | None, year: int | None
) -> tuple[Reading, Reading] | None:
    end = _end(at, month, day, year)
    return None if end is None or code != "M" else (Reading.lasting(length_value(number, code)), end)


def _quarter_ended(at: Context, month: int, day: int | None, year: int | None) -> tuple[Reading, Reading] | None:
    """The quarter that the report told of by its number, else the one of the calendar."""
    end = _end(at, month, day, year)
    if end is None or end.moment is None:
        return None
    told = at.anchor.quarter or Moment(Grain.QUARTER, end.moment.year, (end.moment.number + 2) // 3)
    return at.known(told), end


def _year_ended(at: Context, month: int, day: int | None, year: int | None) -> tuple[Reading, Reading] | None:
    end = _end(at, month, day, year)
    return None if end is None else (Reading.lasting("P1Y"), end)


def _month_quarter(at: Context, month: int, year: int | None) -> Reading | None:
    """The quarter that ends with a month."""
    end = _end(at, month, None, year)
    if month % 3 or end is None or end.moment is None:
        return None
    return at.known(Moment(Grain.QUARTER, end.moment.year, month // 3))


def _two_quarters(at: Context, position: int, number: float, year: int) -> Reading | None:
    halves = {1: 1, -1: 2}
    return at.known(Moment(Grain.HALF, year, halves[position])) if number == 2 and position in halves else None


def _full_year(at: Context) -> Reading | None:
    return None if at.anchor.narrative or at.before not in BEFORE_MONEY else at.same("Y", anaphoric=False)


_ENDED = "(ended | ending | that ended | to | through | until | up to)"
_DATE = "[(the)? (end of)? <month> (<anyday>)? (,? <year>)?]"

RULES = (
    Rule(
        "(the)? (comparable)? (year - (ago | earlier) | (prior | previous) - year) (period | quarter)",
        _year_ago_period,
        {"the year-earlier period": "2011", "the prior-year quarter": "2011"},
    ),
    Rule("year - (ago | earlier)", _year_ago_period, {"year-earlier profit": "2011"}),
    Rule("(the)? year - (ago | earlier) <nth> quarter", _year_ago_quarter, {"the year-ago second quarter": "2011-Q2"}),
    Rule(
        "the (corresponding | comparable | same | equivalent | like) (period | quarter) (of | in)? "
        "(last year | a year ago | a year earlier | the previous year | the prior year | the year before)",
        _year_ago_period,
        {"the same period last year": "2011", "the same quarter the previous year": "2011"},
    ),
    Rule("the quarter a year (ago | earlier)", _year_ago_period, {"Q2 2012 beat the quarter a year ago": "2011-Q2"}),
    Rule(
        "(the)? <shift> year {poss} (<nth>)? (-)? quarter",
        _quarter_of_shifted_year,
        {"last year's third quarter": "2011-Q3", "this year's first quarter": "2012-Q1"},
    ),
    Rule("(the)? <shift> year {poss} <nth> half", _half_of_shifted_year, {"last year's second half": "2011-H2"}),
    Rule(
        "(the)? (<nth>)? (-)? quarter (of)? <shift> year",
        lambda at, n, s: _quarter_of_shifted_year(at, s, n) if n else None,
        {"the third quarter of last year": "2011-Q3"},
    ),
    Rule(
        "(the)? <nth> half of <shift> year",
        lambda at, n, s: _half_of_shifted_year(at, s, n),
        {"the second half of last year": "2011-H2"},
    ),
    Rule(
        "the (latest | comparable | corresponding | same | year - (ago | earlier) | most recent) <n> <units>",
        _lasting,
        {"the latest nine months": "P9M", "the year-earlier six months": "P6M"},
    ),
    Rule(
        f"[(the)? (first | last | latest)? <n> (-)? <anyunit> (period)?] {_ENDED} {_DATE}",
        _length_ended,
        {"the three months ended March 31": "P3M", "in the 12 months to March": "P12M"},
    ),
    Rule(
        f"[the quarter] (ended | ending | that ended) {_DATE}", _quarter_ended, {"the quarter ended June 30": "2012-Q2"}
    ),
    Rule(
        f"[the ({{fiscalword}})? year] {_ENDED} {_DATE}",
        _year_ended,
        {"the year ended March 31": "P1Y", "in the year to April": "P1Y"},
    ),
    Rule(
        "(the)? <monthname> quarter (of <year>)?",
        _month_quarter,
        {"in the September quarter": "2012-Q3", "the March quarter of 2011": "2011-Q1"},
    ),
    Rule(
        "(the)? <position> <n> quarters (of)? <year>",
        _two_quarters,
        {"the first two quarters of 2011": "2011-H1"},
        ("the first three quarters of 2011",),
    ),
    Rule("the full ({fiscalword})? year", _full_year, {"sales for the full year": "2012"}, ("a full year",)),
)
