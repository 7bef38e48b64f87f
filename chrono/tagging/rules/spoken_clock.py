"""Times of day as they are said: "half past nine", "ten to five", "a quarter to six in the evening", "seven thirty"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import BEFORE_BARE_HOUR, BEFORE_CLOCK
from chrono.tagging.grammar import Rule
from chrono.tagging.rules.clock import hour_of_part, time_of

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES"]

#: Minutes that are told without the word.
_ROUND = (5, 10, 20, 25)


def _time(at: Context, hour: int, minute: int, half: int | None, part: str | None = None) -> Reading | None:
    if part is None:
        return time_of(at, hour, minute, half)
    return at.clock((hour_of_part(hour, half, part), minute), None)


def _past(at: Context, minute: float, hour: int, half: int | None = None, part: str | None = None) -> Reading | None:
    return _time(at, hour, int(minute), half, part) if 0 < minute < 60 and minute == int(minute) else None


def _to(at: Context, minute: float, hour: int, half: int | None = None, part: str | None = None) -> Reading | None:
    if not 0 < minute < 60 or minute != int(minute):
        return None
    return _time(at, (hour + 10) % 12 + 1, 60 - int(minute), half, part)


def _half_past(at: Context, hour: int, half: int | None, part: str | None) -> Reading | None:
    return _past(at, 30, hour, half, part)


def _quarter_past(at: Context, hour: int, half: int | None, part: str | None) -> Reading | None:
    return _past(at, 15, hour, half, part)


def _quarter_to(at: Context, hour: int, half: int | None, part: str | None) -> Reading | None:
    return _to(at, 15, hour, half, part)


def _round_to(at: Context, minute: int, hour: int, half: int | None, part: str | None) -> Reading | None:
    """As in "ten to six": with a half of the day, or where a clock time is due; not "from ten to six"."""
    due = half is not None or part is not None or at.before in ("at", "about", "around", "by", "until", "since")
    spelled = minute in _ROUND and at.own[0].isalpha() and at.before != "from"
    return _to(at, minute, hour, half, part) if due and spelled else None


def _half(at: Context, hour: int, half: int | None, part: str | None) -> Reading | None:
    return _past(at, 30, hour, half, part) if at.before in ("at", "about", "around", "by", "until") else None


def _beside_noon(at: Context, minute: int, hour: int, sign: int) -> Reading | None:
    if not 0 < minute < 60 or minute != int(minute):
        return None
    if sign > 0:
        return at.clock((hour % 24, int(minute)), None)
    return at.clock((hour - 1, 60 - int(minute)), None)


def _two_words(at: Context, hour: int, minute: int, half: int | None, part: str | None) -> Reading | None:
    """As in "at seven thirty"; two numbers in a row may be anything."""
    due = half is not None or part is not None or at.before in BEFORE_CLOCK
    reading = _time(at, hour, minute, half, part) if minute >= 10 and minute % 5 == 0 else None
    if reading is None or at.before == "and" or not due:
        return None
    sure = half is not None or part is not None or at.before in BEFORE_BARE_HOUR
    return reading if sure else attrs.evolve(reading, tentative=True, anchors=False)


_HALF_OF_DAY = "(<meridiem>)? ((in the | at) <part>)?"

RULES = (
    Rule(
        f"<n> to <hour12> {_HALF_OF_DAY}",
        _round_to,
        {"ten to six pm": "2012-08-10T17:50", "They met at ten to five": "2012-08-10T04:50"},
        ("from 10 to 6 pm", "from ten to five"),
    ),
    Rule(
        f"half past <hour12> {_HALF_OF_DAY}",
        _half_past,
        {"half past nine": "2012-08-10T09:30", "half past six in the evening": "2012-08-10T18:30"},
    ),
    Rule(f"half <hourword> {_HALF_OF_DAY}", _half, {"at half nine": "2012-08-10T09:30"}, ("half six",)),
    Rule(
        f"(a)? quarter (past | after) <hour12> {_HALF_OF_DAY}",
        _quarter_past,
        {"a quarter past five": "2012-08-10T05:15"},
    ),
    Rule(
        f"(a)? quarter (to | before | till | of) <hour12> {_HALF_OF_DAY}",
        lambda at, h, a, p: (
            None if " of " in at.own.lower() and at.before not in BEFORE_CLOCK else _quarter_to(at, h, a, p)
        ),
        {"a quarter to five": "2012-08-10T04:45", "at a quarter of six": "2012-08-10T05:45"},
        ("a quarter of ten",),
    ),
    Rule(
        f"<n> (minutes)? past <hour12> {_HALF_OF_DAY}",
        _past,
        {"ten minutes past five": "2012-08-10T05:10", "twenty past four in the afternoon": "2012-08-10T16:20"},
    ),
    Rule(f"<n> minutes to <hour12> {_HALF_OF_DAY}", _to, {"five minutes to six": "2012-08-10T05:55"}),
    Rule(
        "<n> (minutes)? past <namedhour>",
        lambda at, n, h: _beside_noon(at, n, h, 1),
        {"five past noon": "2012-08-10T12:05", "ten minutes past midnight": "2012-08-10T00:10"},
    ),
    Rule(
        "<n> (minutes)? (to | before) <namedhour>",
        lambda at, n, h: _beside_noon(at, n, h, -1),
        {"five minutes before midnight": "2012-08-10T23:55"},
    ),
    Rule("half past <namedhour>", lambda at, h: _beside_noon(at, 30, h, 1), {"half past midnight": "2012-08-10T00:30"}),
    Rule(
        f"<hourword> (-)? <mmword> {_HALF_OF_DAY}",
        _two_words,
        {"seven thirty a.m.": "2012-08-10T07:30", "at seven-fifteen": "2012-08-10T07:15"},
        ("two twenty men today",),
    ),
)
