"""Weekdays: "Friday", "next Monday", "Tuesday night"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.months import AMBIGUOUS_WEEKDAYS
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.rules.numeric import numeric_date

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
    return None if at.in_a_name else at.weekday(weekday)


def _weekday_part(at: Context, weekday: int, part: str) -> Reading | None:
    return None if at.in_a_name else at.weekday(weekday, part=part)


def _shifted(at: Context, shift: int, weekday: int) -> Reading | None:
    return at.weekday(weekday, shift)


def _shifted_part(at: Context, shift: int, weekday: int, part: str) -> Reading | None:
    return at.weekday(weekday, shift, part)


def _range(at: Context, first: int, last: int) -> tuple[Reading, Reading] | None:
    return _pair(at, at.weekday(first), last)


def _shifted_range(at: Context, shift: int, first: int, last: int) -> tuple[Reading, Reading] | None:
    return _pair(at, at.weekday(first, shift), last)


def _pair(at: Context, start: Reading | None, last: int) -> tuple[Reading, Reading] | None:
    """Two weekdays, the second the next one after the first."""
    if start is None or start.moment is None:
        return None
    days = (last - 1 - (start.moment.first + 6)) % 7 or 7
    return start, at.known(Moment.of_ordinal(start.moment.first + days))


def _numeric(at: Context, weekday: int, text: str) -> Reading | None:
    """A weekday tells which number is the day."""
    reading = numeric_date(at, text)
    if reading is None or reading.moment is None or (reading.moment.first + 6) % 7 == weekday - 1:
        return reading
    year, month, day = reading.moment.year, reading.moment.number, reading.moment.day
    other = at.day(year, day, month)
    fits = other is not None and other.moment is not None and (other.moment.first + 6) % 7 == weekday - 1
    return other if fits else reading


RULES = (
    Rule("[<weekdayname>] (- | to | through | thru) [<weekdayname>]", _range, {"from Monday to Friday": "2012-08-13"}),
    Rule(
        "[<shift> <weekdayname>] (- | to | through | thru) [<weekdayname>]",
        _shifted_range,
        {"next Mon - Wed": "2012-08-13"},
    ),
    Rule("<weekdayname> ,? <numdate>", _numeric, {"Saturday 11/08/2012": "2012-08-11"}),
    Rule(
        "<weekdayname>",
        _weekday,
        {"She said Tuesday": "2012-08-07", "It will begin Monday": "2012-08-13"},
        ("the Sun rose", "the Sunday Times", "Sheffield Wednesday lost", "the Mail on Sunday"),
    ),
    Rule(
        "<weekdayname> <part>", _weekday_part, {"He spoke Tuesday night": "2012-08-07TNI"}, ("Monday Night Football",)
    ),
    Rule(
        "(the | this)? <shift> <weekdayname>",
        _shifted,
        {"last Friday": "2012-08-03", "next Monday": "2012-08-13", "this Sunday": "2012-08-12"},
    ),
    Rule(
        "that (same)? <weekdayname>",
        lambda at, d: at.weekday(d, 1, weeks=-1) if at.own.endswith("day") else None,
        {"They met on 2 May 1916. That Sunday they left": "1916-05-07"},
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
