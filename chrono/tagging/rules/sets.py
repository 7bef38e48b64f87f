"""Times that come again: "every Monday", "each year", "daily", "twice a week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.company import BEFORE_SPEED
from chrono.tagging.grammar import Rule
from chrono.tagging.lengths import length_value, vague_value
from chrono.tagging.reading import Reading
from chrono.tagging.steps import UNPLACED
from chrono.times.day import days_in_month

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

_SEASON_CODES = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}


def _unit(_at: Context, code: str) -> Reading | None:
    return Reading.every(length_value(1, code)) if code != "s" else None


def _every(at: Context, code: str) -> Reading | None:
    """A story's "every day" is a day of any date, where the news count a rate."""
    return Reading.every(UNPLACED[code]) if at.anchor.narrative and code in UNPLACED else _unit(at, code)


def _per(at: Context, code: str) -> Reading | None:
    """A rate; a speed is no set of times."""
    return None if code in "hms" and at.before in BEFORE_SPEED else _unit(at, code)


def _frequency(at: Context, value: str) -> Reading | None:
    if at.text[at.end : at.end + 1] == "-" or (value == "P1Q" and at.after[:1].isalpha()) or at.in_a_name:
        return None
    single = value[2:] if value[:2] == "P1" else ""
    return Reading.every(UNPLACED[single] if at.anchor.narrative and single in UNPLACED else value)


def _weekdays(_at: Context, weekday: int) -> tuple[Reading]:
    return (Reading.every(f"XXXX-WXX-{weekday}"),)


def _units(_at: Context, number: float, code: str) -> Reading:
    return Reading.every(length_value(number, code))


def _weekday(_at: Context, weekday: int) -> Reading:
    return Reading.every(f"XXXX-WXX-{weekday}")


def _weekday_part(_at: Context, weekday: int, part: str) -> Reading:
    return Reading.every(f"XXXX-WXX-{weekday}T{part}")


def _part(_at: Context, part: str) -> Reading:
    return Reading.every(f"XXXX-XX-XXT{part}")


def _month(_at: Context, month: int) -> Reading:
    return Reading.every(f"XXXX-{month:02d}", f"XXXX-{month:02d}")


def _season(_at: Context, season: int) -> Reading:
    return Reading.every(f"XXXX-{_SEASON_CODES[season]}")


def _yearly_day(_at: Context, day: int, month: int) -> Reading | None:
    if day > days_in_month(2000, month):
        return None
    return Reading.every(f"XXXX-{month:02d}-{day:02d}", f"XXXX-{month:02d}-{day:02d}")


def _times(_at: Context, _number: float, code: str) -> Reading | None:
    return _unit(_at, code)


def _other_weekday(_at: Context, weekday: int, part: str | None) -> Reading:
    return Reading.every(f"XXXX-WXX-{weekday}" + (f"T{part}" if part else ""))


def _parts(_at: Context, part: str) -> tuple[Reading]:
    return (Reading.every(f"XXXX-XX-XXT{part}"),)


def _week_parts(at: Context) -> tuple[Reading]:
    return (Reading.every("XXXX-WXX-WE" if at.own.lower().endswith("weekends") else "XXXX-WXX"),)


RULES = (
    Rule("<n> times (a | per | each | every) <unit>", _times, {"three times a week": "P1W"}),
    Rule(
        "(on | at | most | during | over) (the)? [(weekends | weekdays)]", _week_parts, {"on weekends": "XXXX-WXX-WE"}
    ),
    Rule(
        "(the)? {position} <weekdayname> of (every | each) {unit}",
        _weekday,
        {"the last Friday of every month": "XXXX-WXX-5"},
    ),
    Rule(
        "(the)? {anyday} ((and | or | ,) (the)? {anyday})? of (every | each) <unit>",
        _unit,
        {"the 1st of each month": "P1M", "on the 1st and 15th of every month": "P1M"},
    ),
    Rule("(every | each) weekday", lambda _at: Reading.every("XXXX-WXX"), {"every weekday": "XXXX-WXX"}),
    Rule("(every | each) weekend", lambda _at: Reading.every("XXXX-WXX-WE"), {"every weekend": "XXXX-WXX-WE"}),
    Rule("(every | each) (single)? <unit>", _every, {"every day": "P1D", "each year": "P1Y"}),
    Rule(
        "(every | each) (other | alternate) <weekdayname> (<part>)?",
        _other_weekday,
        {"every other Tuesday": "XXXX-WXX-2", "every other Friday night": "XXXX-WXX-5TNI"},
    ),
    Rule(
        "(every | each) {nth} <weekdayname> ((of | in) (the | every | each) {unit})?",
        _weekday,
        {"every second Sunday": "XXXX-WXX-7", "every third Thursday of the month": "XXXX-WXX-4"},
    ),
    Rule(
        "(the)? {position} (and {position})? <weekdayname> (of | in) the month",
        _weekday,
        {"on the first Monday of the month": "XXXX-WXX-1"},
    ),
    Rule(
        "every (few | couple of | several) <units>",
        lambda _at, u: Reading.every(vague_value(u)),
        {"every few months": "PXM"},
    ),
    Rule("(once | twice | {n} times) every <n> <units>", _units, {"once every two years": "P2Y"}),
    Rule(
        "(once | twice | {n} times) every other <unit>",
        lambda at, u: _units(at, 2, u),
        {"twice every other week": "P2W"},
    ),
    Rule("<weekdayname> <parts>", _weekday_part, {"on Saturday mornings": "XXXX-WXX-6TMO"}),
    Rule("(weekday | weekend) <parts>", _part, {"on weekday evenings": "XXXX-XX-XXTEV"}),
    Rule("(in | during | most) [(the)? <parts>]", _parts, {"in the evenings": "XXXX-XX-XXTEV"}),
    Rule("every other <unit>", lambda at, u: _units(at, 2, u), {"every other week": "P2W"}),
    Rule("every <n> <units>", _units, {"every three months": "P3M"}),
    Rule("every <nth> <unit>", lambda at, n, u: _units(at, n, u) if n > 1 else None, {"every third day": "P3D"}),
    Rule("per <unit>", _per, {"per month": "P1M"}, ("60 miles per hour",)),
    Rule("(once | twice) (a | every | per | each) <unit>", _unit, {"twice a week": "P1W"}),
    Rule(
        "<frequency>",
        _frequency,
        {"it flies daily": "P1D"},
        ("the Daily Mail", "the China Daily"),
    ),
    Rule("(every | each) <weekdayname>", _weekday, {"every Monday": "XXXX-WXX-1"}),
    Rule("(every | each) <weekdayname> <part>", _weekday_part, {"every Friday night": "XXXX-WXX-5TNI"}),
    Rule("(every | each) <part>", _part, {"every morning": "XXXX-XX-XXTMO"}),
    Rule("(every | each) <monthname>", _month, {"each July": "XXXX-07"}),
    Rule("(every | each) <season>", _season, {"every summer": "XXXX-SU"}),
    Rule(
        "(every | each) year on (the)? <anyday> (of)? <month>", _yearly_day, {"every year on 4 December": "XXXX-12-04"}
    ),
    Rule(
        "(every | each) year on <month> (the)? <anyday>",
        lambda at, m, d: _yearly_day(at, d, m),
        {"each year on December 4": "XXXX-12-04"},
    ),
    Rule(
        "<month> (the)? <anyday> (of | ,)? (every | each) year",
        lambda at, m, d: _yearly_day(at, d, m),
        {"December 4 of every year": "XXXX-12-04"},
    ),
    Rule(
        "(the)? <anyday> (of)? <month> (of | ,)? (every | each) year",
        _yearly_day,
        {"4 December each year": "XXXX-12-04"},
    ),
    Rule("(every | each) <month> <anyday>", lambda at, m, d: _yearly_day(at, d, m), {"every December 4": "XXXX-12-04"}),
    Rule("(every | each) <day> <month>", _yearly_day, {"every 4 December": "XXXX-12-04"}),
    Rule("(on)? [<weekdays>]", _weekdays, {"on Mondays": "XXXX-WXX-1"}),
)
