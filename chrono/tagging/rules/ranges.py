"""Two dates that share what only one of them says: "10-22 August 2012", "April and June 1955", "1971-72".

Each end is an expression of its own; the tagger joins them to an interval where the words between say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.naming import in_name
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

Pair = tuple[Reading, Reading] | None

_TO = "(- | to | until | till | through | thru | and | or | / | ,)"
_DAYS = "(- | to | until | till | through | thru | and | or | / | & | , and)"
_ON = "({weekday} ,?)?"


def _pair(first: Reading | None, second: Reading | None) -> Pair:
    return (first, second) if first is not None and second is not None else None


def _days(at: Context, first: int, last: int, month: int, year: int) -> Pair:
    return _pair(at.day(year, month, first), at.day(year, month, last)) if first < last else None


def _days_partial(at: Context, first: int, last: int, month: int) -> Pair:
    if first >= last:
        return None
    return _pair(at.in_year(month, first), at.in_year(month, last))


def _month_days(at: Context, month: int, first: int, last: int, year: int) -> Pair:
    return _days(at, first, last, month, year)


def _month_days_partial(at: Context, month: int, first: int, last: int) -> Pair:
    return _days_partial(at, first, last, month)


def _day_months(at: Context, first: int, month: int, last: int, end_month: int, year: int) -> Pair:
    start_year = year if (month, first) <= (end_month, last) else year - 1
    return _pair(at.day(start_year, month, first), at.day(year, end_month, last))


def _month_day_months(at: Context, month: int, first: int, end_month: int, last: int, year: int) -> Pair:
    return _day_months(at, first, month, last, end_month, year)


def _months(_at: Context, first: int, last: int, year: int) -> Pair:
    return (Reading.on(Moment.of(year if first <= last else year - 1, first)), Reading.on(Moment.of(year, last)))


def _three_months(_at: Context, first: int, second: int, third: int, year: int) -> tuple[Reading, ...]:
    return tuple(Reading.on(Moment.of(year, month)) for month in (first, second, third))


def _from_weekday(at: Context, first: int, weekday: int, day: int, month: int, year: int | None) -> Pair:
    """The first weekday is the last such day before the second, whose date is told."""
    end = at.in_year(month, day) if year is None else at.day(year, month, day)
    if end is None or end.moment is None:
        return None
    days = (weekday - first) % 7 or 7
    return attrs.evolve(at.known(Moment.of_ordinal(end.moment.first - days)), resolved=end.resolved), end


def _years(at: Context, first: int, last: int) -> Pair:
    if at.before in ("$", "£", "€") or not first < last:
        return None
    return _year_pair(at, first, last)


def _short_years(at: Context, first: int, last: int) -> Pair:
    if first < 1100 or at.before in ("$", "£", "€", "no", "no.", "page", "pages", "p", "pp"):
        return None
    year = first // 100 * 100 + last
    if not first < year <= first + 60:
        return None
    return _year_pair(at, first, year)


def _year_pair(at: Context, first: int, last: int) -> Pair:
    named = in_name(at.text, at.start, at.end)
    return (
        Reading.on(Moment.of(first), datable=not named, anchors=not named),
        Reading.on(Moment.of(last), datable=not named, anchors=False),
    )


RULES = (
    Rule(
        f"(the)? [{_ON} <anyday>] {_DAYS} [{_ON} (the)? <anyday> (of)? <month> ,? <year>]",
        _days,
        {"10-22 August 2012": "2012-08-10", "Monday 6 to Friday 10 May 2013": "2013-05-06"},
    ),
    Rule(
        f"[{_ON} (the)? <anyday>] {_DAYS} [{_ON} (the)? <anyday> (of)? <month>]",
        _days_partial,
        {"3 to 5 May": "2012-05-03", "Saturday 4 and Sunday 5 August": "2012-08-04"},
    ),
    Rule(
        "[<weekdayname>] (- | to | until | till | through | thru | and) "
        "[<weekdayname> ,? (the)? <anyday> (of)? <month> (,? <year>)?]",
        _from_weekday,
        {"Monday to Friday 10 May 2013": "2013-05-06"},
    ),
    Rule(
        f"[<month> (the)? <anyday>] {_DAYS} [(the)? <anyday> ,? <year>]",
        _month_days,
        {"January 12-16, 2012": "2012-01-12"},
    ),
    Rule(f"[<month> (the)? <anyday>] {_DAYS} [(the)? <anyday>]", _month_days_partial, {"Aug 10 - 12": "2012-08-10"}),
    Rule(
        f"[(the)? <anyday> (of)? <month>] {_TO} [(the)? <anyday> (of)? <month> ,? <year>]",
        _day_months,
        {"28 December to 3 January 2014": "2013-12-28"},
    ),
    Rule(
        f"[<month> <anyday>] {_TO} [<month> <anyday> ,? <year>]",
        _month_day_months,
        {"May 30 to June 2, 1999": "1999-05-30"},
    ),
    Rule(
        f"[<month>] {_TO} [<month> ,? (of)? <year>]",
        _months,
        {"April and June 1955": "1955-04", "Nov.-Jan. 1990": "1989-11"},
    ),
    Rule(
        "[<month>] , [<month>] (, | ,? and | ,? or) [<month> ,? <year>]",
        _three_months,
        {"April, May and June 1955": "1955-04"},
    ),
    Rule("[(the years)? <year>] - [<year>]", _years, {"1914-1918": "1914"}),
    Rule("[(the years)? <year>] (- | /) [<yy>]", _short_years, {"1971-72": "1971"}, ("pages 1971-72",)),
)
