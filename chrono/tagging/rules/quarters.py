"""Quarters, halves and fiscal years: "Q3 2019", "the third quarter", "FY2019", "the first half of 1990"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _quarter(_at: Context, number: int, year: int) -> Reading | None:
    return Reading.on(Moment(Grain.QUARTER, year, number)) if 1 <= number <= 4 else None


def _two_quarters(at: Context, first: int, last: int, year: int) -> tuple[Reading, Reading] | None:
    start, end = _quarter(at, first, year), _quarter(at, last, year)
    return None if start is None or end is None or first >= last else (start, end)


def _year_quarter(at: Context, year: int, number: int) -> Reading | None:
    return _quarter(at, number, year)


def _bare_quarter(at: Context, number: int) -> Reading | None:
    if at.text.startswith(" of the ", at.end) and "year" not in at.text[at.end : at.end + 24]:
        return None  # of the moon, of a match
    return at.quarter(number) if 1 <= number <= 4 else None


def _half(_at: Context, number: int, year: int) -> Reading | None:
    return Reading.on(Moment(Grain.HALF, year, number)) if 1 <= number <= 2 else None


def _bare_half(at: Context, number: int) -> Reading | None:
    return at.half(number) if 1 <= number <= 2 else None


def _short(at: Context, number: int, year: str) -> Reading | None:
    return _quarter(at, number, at.short_year(year))


def _short_half(at: Context, number: int, year: int) -> Reading | None:
    return _half(at, number, at.short_year(f"{year:02d}"))


def _latest(at: Context) -> Reading | None:
    quarter = at.anchor.quarter
    published = at.anchor.published
    if quarter is None or (published is not None and not at.anchor.narrative and quarter.last > published.last):
        return at.stepped("Q", -1)
    return at.known(quarter)


def _period(at: Context, year: int) -> Reading | None:
    quarter = at.anchor.quarter
    if at.anchor.narrative:
        return None
    if quarter is None:
        return Reading.on(Moment.of(year))
    return attrs.evolve(at.known(attrs.evolve(quarter, year=year)), anchors=False)


def _fiscal(_at: Context, year: int) -> Reading:
    return Reading.on(Moment.of(year))


def _fiscal_range(_at: Context, year: int, last: int) -> Reading | None:
    """A fiscal year over two years of the calendar: it lies somewhere in them."""
    if last not in ((year + 1) % 100, year + 1):
        return None
    return Reading.on(Moment.of(year)).placed(f"{year}/{year + 1}")


def _short_fiscal(at: Context, year: int) -> Reading:
    return Reading.on(Moment.of(at.short_year(f"{year:02d}")))


def _apostrophe_fiscal(at: Context, year: str) -> Reading:
    return Reading.on(Moment.of(at.short_year(year)))


RULES = (
    Rule(
        "(the)? ({fiscalword})? <nth> (-)? quarter (of | in | ,)? (the)? ({fiscalword})? (year)? <year>",
        _quarter,
        {"the third quarter of 1984": "1984-Q3", "fourth-quarter 1990": "1990-Q4"},
    ),
    Rule("(the)? <year> <nth> (-)? quarter", _year_quarter, {"the 1988 second quarter": "1988-Q2"}),
    Rule("{qsign} <int> (,)? <year>", _quarter, {"Q3 2019": "2019-Q3"}),
    Rule(
        "[{qsign} <int>] (- | to | through | and | or) [{qsign} <int> (of | ,)? <year>]",
        _two_quarters,
        {"from Q1 to Q3 2013": "2013-Q1"},
    ),
    Rule(
        "[(the)? <nth>] (- | to | through | and | or) [(the)? <nth> (quarter | quarters) of <year>]",
        _two_quarters,
        {"in the first and second quarters of 2013": "2013-Q1"},
    ),
    Rule("{qsign} <int> of <year>", _quarter, {"Q3 of 2013": "2013-Q3"}),
    Rule("{qsign} <int> (/ | -) <year>", _quarter, {"Q3/2019": "2019-Q3"}),
    Rule("<int> {qsign} (,)? <year>", _quarter, {"3Q 2019": "2019-Q3"}),
    Rule(
        "<int> {qsign} <yy>",
        lambda at, n, y: _short(at, n, f"{y:02d}") if " " not in at.own else None,
        {"3Q19": "2019-Q3"},
    ),
    Rule("<int> {hsign} (,)? <year>", _half, {"1H 2019": "2019-H1"}),
    Rule(
        "<int> {hsign} <yy>",
        lambda at, n, y: _short_half(at, n, y) if " " not in at.own else None,
        {"2H15": "2015-H2"},
        ("2h 15 min",),
    ),
    Rule("{hsign} <int> (/ | -) <year>", _half, {"H1/2019": "2019-H1"}),
    Rule("{qsign} <int> {fyword} <year>", _quarter, {"Q3 FY2019": "2019-Q3"}),
    Rule("{qsign} <int> ({fyword})? <apos>", _short, {"Q3 '19": "2019-Q3"}),
    Rule("<year> (-)? {qsign} <int>", _year_quarter, {"2015 Q2": "2015-Q2", "2015-Q2": "2015-Q2"}),
    Rule("{qsign} <int>", _bare_quarter, {"in Q2": "2012-Q2"}),
    Rule("{hsign} <int> <year>", _half, {"H1 2019": "2019-H1"}),
    Rule(
        "(the)? <nth> ({fiscalword})? quarter",
        _bare_quarter,
        {"the second quarter": "2012-Q2"},
    ),
    Rule("<nth> - quarter", _bare_quarter, {"the third-quarter profit": "2012-Q3"}),
    Rule("(the)? {fiscalword} <nth> (-)? quarter", _bare_quarter, {"the fiscal second quarter": "2012-Q2"}),
    Rule("(the)? <nth> (-)? half (of)? (the)? ({fiscalword})? <year>", _half, {"the first half of 1990": "1990-H1"}),
    Rule(
        "(the)? (last | final | closing) quarter of <year>",
        lambda at, y: _quarter(at, 4, y),
        {"the final quarter of 2012": "2012-Q4"},
    ),
    Rule("the (latter | last) half of <year>", lambda at, y: _half(at, 2, y), {"the latter half of 2008": "2008-H2"}),
    Rule("the <nth> (-)? half of (the | this) year", _bare_half, {"in the first half of the year": "2012-H1"}),
    Rule("the (latest | most recent) ({fiscalword})? (quarter | period)", _latest, {"the latest quarter": "2012-Q2"}),
    Rule("the <year> (quarter | period)", _period, {"Q2 2012 was better than the 1989 quarter": "1989-Q2"}),
    Rule(
        "the quarter",
        lambda at: _latest(at) if at.anchor.quarter else None,
        {"Q2 2012 was good; the quarter": "2012-Q2"},
    ),
    Rule("{fyword} <year>", _fiscal, {"FY2019": "2019", "FY 2019": "2019"}),
    Rule("{fyword} <year> (- | /) <yy>", _fiscal_range, {"FY 2012/13": "2012"}),
    Rule("{fyword} <yy>", _short_fiscal, {"FY19": "2019"}),
    Rule("{fyword} <apos>", _apostrophe_fiscal, {"FY'19": "2019"}),
    Rule("(the)? {fiscalword} (year)? <year>", _fiscal, {"fiscal 1989": "1989", "the fiscal year 2012": "2012"}),
    Rule("(the)? {fiscalword} (year)? <year> (- | /) <yy>", _fiscal_range, {"fiscal year 2011-12": "2011"}),
    Rule("(the)? {fiscalword} (year)? <year> (- | /) <year>", _fiscal_range, {"financial year 2011/2012": "2011"}),
    Rule(
        "(the)? <year> (- | /) (<yy> | <year>) {fiscalword} year",
        lambda at, y, s, z: _fiscal_range(at, y, s or z),
        {"the 2018/19 financial year": "2018", "the 2018-2019 fiscal year": "2018"},
    ),
    Rule("(the)? <year> {fiscalword} year", _fiscal, {"the 2012 fiscal year": "2012"}),
)
