"""Counts of units from now that people shorten: "1d 2h ago", "30s ago", "in half an hour", "a week from Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.rules.compounds import moved_by_two, sum_in

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES"]


def _weekdays_ago(at: Context, number: float, weekday: int) -> Reading | None:
    return at.weekday(weekday, -1, weeks=1 - int(number)) if 1 <= number <= 520 else None


def _weekdays_ahead(at: Context, number: float, weekday: int) -> Reading | None:
    """From the next one on; today's own weekday is not counted."""
    today = at.anchor.today
    if today is None or not 1 <= number <= 520:
        return None
    ahead = (weekday - 1 - (today.first + 6)) % 7 or 7
    return at.known(Moment.of_ordinal(today.first + ahead + 7 * (int(number) - 1)))


def _week_to(at: Context, month: int, day: int) -> Reading | None:
    """The seven days that end with a day."""
    end = at.in_year(month, day)
    if end is None or end.moment is None:
        return None
    first, week = Moment.of_ordinal(end.moment.first - 6), Moment.week_of(end.moment.first)
    return at.known(week).placed(f"{first.edtf()}/{end.moment.edtf()}")


def _ahead(at: Context, number: float, code: str) -> tuple[Reading] | None:
    return at.ahead(code, number)


RULES = (
    Rule(
        "<n> <shortunit> ,? <n> <shortunit> ago",
        lambda at, n, u, m, v: moved_by_two(at, n, u, m, v, -1),
        {"1w 2d ago": "2012-08-01"},
    ),
    Rule("in [<n> <shortunit> ,? <n> <shortunit>]", sum_in, {"in 1w 2d": "P1W2D"}),
    Rule("in [<n> <shortunit>]", _ahead, {"Call me in 2d": "P2D"}),
    Rule(
        "in [half (a | an | of a)? <unit>]",
        lambda at, u: at.ahead(u, 0.5),
        {"It starts in half a year.": "P0.5Y"},
    ),
    Rule("in [(a | an | {one}) <unit> and a half]", lambda at, u: at.ahead(u, 1.5), {"in a year and a half": "P1.5Y"}),
    Rule(
        "in [<n> and a half <units>]",
        lambda at, n, u: at.ahead(u, n + 0.5),
        {"in two and a half years": "P2.5Y"},
    ),
    Rule("(the)? week ending (on)? <month> <anyday>", _week_to, {"week ending August 17": "2012-W33"}),
    Rule(
        "(the)? week ending (on)? (the)? <anyday> (of)? <month>",
        lambda at, d, m: _week_to(at, m, d),
        {"week ending 17 August": "2012-W33"},
    ),
    Rule("<n> <weekdays> ago", _weekdays_ago, {"two Mondays ago": "2012-07-30"}),
    Rule("<n> <weekdays> (from now | hence)", _weekdays_ahead, {"two Fridays from now": "2012-08-24"}),
    Rule("a <scale> <units> ago", lambda at, n, u: at.moved(u, -n, deictic=True), {"a hundred years ago": "1912"}),
    Rule("<weekdayname> week", lambda at, d: at.weekday(d, None, weeks=1), {"Monday week": "2012-08-20"}),
    Rule(
        "(the)? <weekdayname> after next",
        lambda at, d: at.weekday(d, 1, weeks=1),
        {"the Monday after next": "2012-08-20"},
    ),
    Rule("<weekdayname> next", lambda at, d: at.weekday(d, 1), {"Monday next": "2012-08-13"}),
    Rule("next <weekdayname> week", lambda at, d: at.weekday(d, 1, weeks=1), {"next Monday week": "2012-08-20"}),
    Rule(
        "(a | {one}) week (ago)? last <weekdayname>",
        lambda at, d: at.weekday(d, -1, weeks=-1),
        {"a week ago last Friday": "2012-07-27", "a week last Monday": "2012-07-30"},
    ),
    Rule("(a | {one}) week <dayword>", lambda at, d: at.from_today(d + 7), {"a week today": "2012-08-17"}),
    Rule(
        "<n> weeks <dayword>",
        lambda at, n, d: at.from_today(d + 7 * int(n)) if n < 100 and d >= 0 else None,
        {"two weeks tomorrow": "2012-08-25"},
        ("in two weeks yesterday",),
    ),
    Rule("<weekdayname> last", lambda at, d: at.weekday(d, -1), {"Monday last": "2012-08-06"}),
    Rule("<dayword> week", lambda at, d: at.from_today(d + 7), {"tomorrow week": "2012-08-18"}),
    Rule("the night before last", lambda at: at.from_today(-2, "NI"), {"the night before last": "2012-08-08TNI"}),
)
