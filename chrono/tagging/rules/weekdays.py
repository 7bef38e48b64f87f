"""Weekdays: "Friday", "next Monday", "Tuesday night"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.months import AMBIGUOUS_WEEKDAYS
from chrono.tagging.grammar import Rule

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES"]


def _weekday(at: Context, weekday: int) -> Reading | None:
    if at.own.lower().rstrip(".") in AMBIGUOUS_WEEKDAYS and at.before not in (
        "on",
        "by",
        "until",
        "from",
        "since",
        "to",
    ):
        return None
    return at.weekday(weekday)


def _weekday_part(at: Context, weekday: int, part: str) -> Reading | None:
    return at.weekday(weekday, part=part)


def _shifted(at: Context, shift: int, weekday: int) -> Reading | None:
    return at.weekday(weekday, shift)


def _shifted_part(at: Context, shift: int, weekday: int, part: str) -> Reading | None:
    return at.weekday(weekday, shift, part)


RULES = (
    Rule(
        "<weekdayname>",
        _weekday,
        {"She said Tuesday": "2012-08-07", "It will begin Monday": "2012-08-13"},
        ("the Sun rose",),
    ),
    Rule("<weekdayname> <part>", _weekday_part, {"He spoke Tuesday night": "2012-08-07TNI"}),
    Rule(
        "(the)? <shift> <weekdayname>",
        _shifted,
        {"last Friday": "2012-08-03", "next Monday": "2012-08-13", "this Sunday": "2012-08-12"},
    ),
    Rule("(the)? <shift> <weekdayname> <part>", _shifted_part, {"last Friday night": "2012-08-03TNI"}),
    Rule("<weekdayname> <shift> week", lambda at, d, s: at.weekday_of_week(d, s), {"Tuesday last week": "2012-07-31"}),
    Rule(
        "<weekdayname> of <shift> week",
        lambda at, d, s: at.weekday_of_week(d, s),
        {"Friday of next week": "2012-08-17"},
    ),
    Rule(
        "<shift> week (on)? <weekdayname>",
        lambda at, s, d: at.weekday_of_week(d, s),
        {"next week Tuesday": "2012-08-14"},
    ),
    Rule(
        "(a | {one}) week (from | on) <weekdayname>",
        lambda at, d: at.weekday(d, 1, weeks=1),
        {"a week from Monday": "2012-08-20"},
    ),
)
