"""Times of day: "5 p.m.", "17:30", "noon", "4 in the morning"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import BEFORE_BARE_HOUR, BEFORE_CLOCK, BEFORE_HOUR_OF_DAY, BESIDE_PART
from chrono.tagging.grammar import Rule
from chrono.tagging.rules.numeric import split_offset, zone_minutes

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES", "hour_of_part", "time_of"]


def _hour(at: Context, hour: int, half: int, zone: int | None = None) -> Reading | None:
    return None if _runs_on(at) else time_of(at, hour, None, half, zone)


def _runs_on(at: Context) -> bool:
    """Whether "5 am" goes on as another word: "5 am-mounted", "5 PM2.5"."""
    behind = at.text[at.end : at.end + 2]
    return behind[:1].isdigit() or (behind[:1] == "-" and behind[1:].isalpha())


def time_of(at: Context, hour: int, minute: int | None, half: int | None, zone: int | None = None) -> Reading | None:
    """An hour in a half of the day (0 or 12, None where none is named)."""
    if half is not None:
        if not 1 <= hour <= 12:
            return at.clock((hour, minute or 0), zone) if 12 < hour < 24 and half else None
        hour = hour % 12 + half
    return at.clock((hour, minute or 0), zone)


def _digits(at: Context, text: str, half: int | None, zone: int | None = None) -> Reading | None:
    text, offset = split_offset(text.removeprefix("T"))
    zone = zone_minutes(offset) if offset else zone
    parts = [int(part) for part in text.replace(",", ".").split(".")[0].split(":")]
    hour = parts[0]
    if half is not None:
        if hour > 12:
            half = 0
        elif hour == 0:
            return None
        hour = hour % 12 + half if hour <= 12 else hour
    reading = at.clock((hour, *parts[1:]), zone)
    sure = (
        half is not None or zone is not None or len(parts) == 3 or at.before in BEFORE_CLOCK or _looks_timely(at, text)
    )
    return reading if sure or reading is None else attrs.evolve(reading, tentative=True, anchors=False)


def _local_digits(at: Context, text: str, half: int | None) -> tuple[Reading] | None:
    """As in "14:20 local time", whose day may follow."""
    reading = _digits(at, text, half)
    return None if reading is None else (attrs.evolve(reading, tentative=False),)


def _local_hour(at: Context, hour: int, half: int) -> tuple[Reading] | None:
    reading = _hour(at, hour, half)
    return None if reading is None else (reading,)


def _looks_timely(at: Context, text: str) -> bool:
    """Whether "10:35" with neither "at" nor a half of the day is a time: not a score, a verse or a ratio."""
    behind = at.text[at.end : at.end + 2]
    if behind[:1] == "-" and behind[1:].isdigit():  # "Luke 10:25-37"
        return False
    return len(text) == 5 and not at.after[:1].isdigit() and at.before not in ("ratio", "score", "verse", "psalm")


def _dotted(at: Context, number: float, half: int, zone: int | None = None) -> Reading | None:
    hour = int(number)
    minute = round((number - hour) * 100)
    return time_of(at, hour, minute, half, zone) if minute < 60 else None


def _dotted_alone(at: Context, number: float, part: str | None) -> Reading | None:
    """As in "at 7.30", which may be a price or a share: only with a part of the day or beside a day."""
    hour, minute = int(number), round((number - int(number)) * 100)
    two_digits = at.own.split()[0][-3:-2] == "."
    if not two_digits or minute > 59 or hour > 23 or (part is None and at.before not in BEFORE_BARE_HOUR):
        return None
    reading = at.clock((hour_of_part(hour, None, part), minute), None)
    return reading if part or reading is None else attrs.evolve(reading, tentative=True, anchors=False)


def _military(at: Context, digits: int, zone: int | None) -> Reading | None:
    return at.clock((digits // 100, digits % 100), zone)


def _at_digits(at: Context, digits: int) -> Reading | None:
    """As in "at 0530" and "at 2300 that night"; "at 1900" alone may be anything."""
    zero = at.own.startswith("0")
    if at.before not in BEFORE_BARE_HOUR or not (zero or at.text.startswith(BESIDE_PART, at.end)):
        return None
    reading = at.clock((digits // 100, digits % 100), None)
    return None if reading is None else attrs.evolve(reading, tentative=not zero)


def _named(at: Context, hour: int) -> Reading | None:
    return None if at.in_a_name else at.clock((hour, 0), None)


def _oclock(at: Context, hour: int, half: int | None, part: str | None) -> Reading | None:
    return at.clock((hour_of_part(hour, half, part), 0), None)


def _of_part(at: Context, hour: int, part: str) -> Reading | None:
    return at.clock((hour_of_part(hour, None, part), 0), None)


def _digits_of_part(at: Context, text: str, part: str) -> Reading | None:
    hour, minute = (int(n) for n in text.split(":")[:2])
    return at.clock((hour_of_part(hour, None, part), minute), None)


def hour_of_part(hour: int, half: int | None, part: str | None) -> int:
    """The hour 0..24 that an hour on the dial is in a part of the day."""
    if half is not None:
        return hour % 12 + half
    if part in ("AF", "EV") and hour < 12:
        return hour + 12
    if part == "NI" and 6 <= hour < 12:
        return hour + 12
    return hour


def _hours(at: Context, first: int, last: int, half: int) -> tuple[Reading, Reading] | None:
    """As in "1 to 3 pm": the first hour is in the same half of the day, unless that were backwards."""
    start, end = time_of(at, first, 0, half), time_of(at, last, 0, half)
    if first % 12 >= last % 12:
        start = time_of(at, first, 0, 12 - half)
    return None if start is None or end is None else (start, end)


def _clocks(at: Context, first: str, last: str, half: int | None) -> tuple[Reading, Reading] | None:
    """As in "9:00 - 17:00" and "8:30-11:30 pm"; not "3:16-18", and no verses."""
    rounded = all(int(text.split(":")[1]) % 5 == 0 for text in (first, last))
    if half is None and not (rounded and len(last) == 5 and first.rjust(5) < last):
        return None
    start, end = _digits(at, first, half), _digits(at, last, half)
    if half is not None and start is not None and end is not None and start.clock > end.clock:
        start = _digits(at, first, 12 - half)
    if start is None or end is None:
        return None
    return attrs.evolve(start, tentative=False, anchors=True), attrs.evolve(end, tentative=False, anchors=True)


def _bare(at: Context, hour: int) -> Reading | None:
    """As in "at 5": an hour only beside a day."""
    reading = at.clock((hour, 0), None) if at.before in BEFORE_HOUR_OF_DAY else None
    return None if reading is None else attrs.evolve(reading, tentative=True, anchors=False)


def _at_sign(at: Context, hour: int, half: int | None) -> tuple[Reading] | None:
    reading = time_of(at, hour, 0, half)
    return None if reading is None else (attrs.evolve(reading, tentative=True, anchors=False),)


RULES = (
    Rule("<hour12>", _bare, {"at 5 tomorrow": "2012-08-11T05:00"}, ("at 5 places",)),
    Rule(
        "{atsign} [<hour12> (<meridiem>)?]",
        _at_sign,
        {"on 5 May @ 6": "2012-05-05T06:00", "5 May @ 6pm": "2012-05-05T18:00"},
    ),
    Rule(
        "<hour> <meridiem> (<zone> | {shortzone})?",
        _hour,
        {"at 5 p.m.": "2012-08-10T17:00", "8am": "2012-08-10T08:00", "9 p.m. ET": "2012-08-10T21:00"},
    ),
    Rule(
        "<clock> (<meridiem>)? (<zone>)?",
        _digits,
        {"at 17:30": "2012-08-10T17:30", "10:35 a.m.": "2012-08-10T10:35", "07:15:20": "2012-08-10T07:15:20"},
        ("a ratio of 4:30",),
    ),
    Rule("<clock> <meridiem> {shortzone}", _digits, {"9:30 p.m. ET": "2012-08-10T21:30"}),
    Rule("[<clock> (<meridiem>)?] local time", _local_digits, {"14:20 local time": "2012-08-10T14:20"}),
    Rule("[<hour> <meridiem>] local time", _local_hour, {"5 p.m. local time": "2012-08-10T17:00"}),
    Rule("<clock> (noon | midnight)", lambda at, t: _digits(at, t, None), {"at 12:00 noon": "2012-08-10T12:00"}),
    Rule(
        "<dotted> (in the | at) <part>",
        _dotted_alone,
        {"7.30 in the morning": "2012-08-10T07:30"},
        ("3.75 in the evening",),
    ),
    Rule(
        "<dotted>",
        lambda at, n: _dotted_alone(at, n, None),
        {"at 7.30 tomorrow": "2012-08-11T07:30"},
        ("at 7.3 on Monday",),
    ),
    Rule("<dotted> <meridiem> (<zone>)?", _dotted, {"10.30pm": "2012-08-10T22:30"}),
    Rule(
        "<clock> (hours | hrs) (<zone>)?", lambda at, t, z: _digits(at, t, None, z), {"05:30 hours": "2012-08-10T05:30"}
    ),
    Rule("<hhmm> (hours | hrs) (<zone>)?", _military, {"1830 hours": "2012-08-10T18:30"}),
    Rule("<hhmm>", _at_digits, {"They met at 0930 on 3 May": "2012-05-03T09:30"}, ("by 1930", "in 0930")),
    Rule("<hhmm> <zone>", _military, {"0930 GMT": "2012-08-10T09:30Z"}),
    Rule("<namedhour>", _named, {"at noon": "2012-08-10T12:00", "midnight": "2012-08-10T24:00"}, ("high noon",)),
    Rule(
        "<hour12> o'clock (<meridiem>)? (in the <part>)?",
        _oclock,
        {"five o'clock": "2012-08-10T05:00", "5 o'clock in the afternoon": "2012-08-10T17:00"},
    ),
    Rule("<hour12> o'clock at <part>", _of_part, {"ten o'clock at night": "2012-08-10T22:00"}),
    Rule(
        "<hour12> in the <part>",
        _of_part,
        {"4 in the morning": "2012-08-10T04:00", "six in the evening": "2012-08-10T18:00"},
    ),
    Rule(
        "<hour12> at <part>",
        lambda at, h, p: _of_part(at, h, p) if p == "NI" else None,
        {"at 11 at night": "2012-08-10T23:00"},
    ),
    Rule("<clock> (in the | at) <part>", _digits_of_part, {"9:30 in the evening": "2012-08-10T21:30"}),
    Rule(
        "[<hour12>] (- | to | and | until | till) [<hour12> <meridiem>]", _hours, {"from 1 to 3pm": "2012-08-10T13:00"}
    ),
    Rule(
        "[<clock>] (- | to | until | till) [<clock> (<meridiem>)?]",
        _clocks,
        {"9:00 - 17:00": "2012-08-10T09:00", "8:30-11:30 pm": "2012-08-10T20:30"},
        ("John 3:16-4:12",),
    ),
)
