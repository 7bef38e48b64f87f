"""Dates and times as machines, forms and letterheads stamp them: "10AUG2012", "2012-Aug-10", "14h30", "17:30 UTC+2"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import BEFORE_BARE_HOUR, BEFORE_ORDINAL_DATE
from chrono.languages.en.months import ROMAN_MONTHS
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.rules.numeric import split_offset, zone_minutes
from chrono.times.day import is_leap

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

_BETWEEN = re.compile(r"[./ -]+")


def _year_first(at: Context, year: int, month: int, day: int) -> Reading | None:
    return at.day(year, month, day)


def _month_first(at: Context, month: int, day: int, year: int) -> Reading | None:
    return at.day(year, month, day)


def _short(at: Context, day: int, month: int, year: int) -> Reading | None:
    return at.day(at.short_year(f"{year:02d}"), month, day)


def _glued(at: Context, day: int, month: int, year: int) -> Reading | None:
    return _short(at, day, month, year) if " " not in at.own else None


def _short_mail_date(at: Context, _weekday: int, day: int, month: int, year: int, clock: str) -> Reading | None:
    return _stamped(at, day, month, int(at.short_year(f"{year:02d}")), clock)


def _stamped(at: Context, day: int, month: int, year: int, clock: str) -> Reading | None:
    reading = at.day(year, month, day)
    time, offset = split_offset(clock)
    parts = tuple(int(part) for part in time.replace(",", ".").split(".")[0].split(":"))
    if reading is None or reading.moment is None or parts[0] > 23:
        return None
    return Reading.on(reading.moment.at_clock(parts, zone_minutes(offset) if offset else None))


def _letter_h(at: Context, hour: int, minute: int) -> Reading | None:
    return at.clock((hour, minute), None) if hour < 24 and " " not in at.own and "h" in at.own else None


def _zone_offset(at: Context, clock: str, zone: int, sign: int, hours: int) -> Reading | None:
    parts = tuple(int(part) for part in clock.replace(",", ".").split(".")[0].split(":"))
    return at.clock(parts, zone + sign * 60 * hours) if hours <= 14 and len(parts) > 1 else None


def _letter_half(at: Context, clock: str, half: int) -> Reading | None:
    """As in "5:30p"; the letter must stand right at the time."""
    hour, *rest = (int(part) for part in clock.split(":"))
    glued = not at.own[-2].isspace() and 1 <= hour <= 12
    return at.clock((hour % 12 + half, *rest), None) if glued else None


def _iso_week(year: int, number: int) -> Reading | None:
    return Reading.on(Moment(Grain.WEEK, year, number)) if 1 <= number <= 53 else None


def _week_day(_at: Context, year: int, week: int, day: int) -> Reading | None:
    if not (1 <= week <= 53 and 1 <= day <= 7):
        return None
    fourth = Moment.of(year, 1, 4).first
    return Reading.on(Moment.of_ordinal(fourth - (fourth + 6) % 7 + 7 * (week - 1) + day - 1))


def _ordinal_day(at: Context, text: str) -> Reading | None:
    """As in ISO 8601's "2012-223", the day of a year; many files are numbered so too."""
    line_alone = not at.before and at.text[at.end : at.end + 1].strip() == ""
    year, number = int(text[:4]), int(text[5:])
    if not (at.before in BEFORE_ORDINAL_DATE or line_alone) or not 1 <= number <= 365 + is_leap(year):
        return None
    return Reading.on(Moment.of_ordinal(Moment.of(year).first + number - 1)) if 1000 <= year < 2200 else None


def _roman(at: Context, text: str) -> Reading | None:
    day, month, year = _BETWEEN.split(text)
    return at.day(int(year), ROMAN_MONTHS[month], int(day)) if month in ROMAN_MONTHS else None


def _hour_half(at: Context, hour: int, half: int) -> Reading | None:
    """As in "at 5p"; without "at" only beside a day."""
    reading = at.clock((hour % 12 + half,), None) if at.own[-2].isdigit() else None
    sure = at.before in BEFORE_BARE_HOUR
    return reading if sure or reading is None else attrs.evolve(reading, tentative=True, anchors=False)


RULES = (
    Rule("<ordinaldate>", _ordinal_day, {"on 2012-223": "2012-08-10"}, ("file 2012-223", "on 2012-400")),
    Rule("<romandate>", _roman, {"10.VIII.2012": "2012-08-10", "3 V 1791": "1791-05-03"}, ("3 IIII 1791",)),
    Rule("<hour12> p", lambda at, h: _hour_half(at, h, 12), {"at 5p": "2012-08-10T17:00"}, ("for 5p", "at 5 p")),
    Rule("<hour12> a", lambda at, h: _hour_half(at, h, 0), {"It starts at 8a today": "2012-08-10T08:00"}, ("at 5 a",)),
    Rule(
        "<year> (- | /) <month> (- | /) <dd>", _year_first, {"2012-Aug-10": "2012-08-10", "2012/Aug/10": "2012-08-10"}
    ),
    Rule(
        "<month> (- | /) <dd> (- | / | ,) <year>",
        _month_first,
        {"Aug-10-2012": "2012-08-10", "August/10/2012": "2012-08-10"},
    ),
    Rule("<dd> / <month> / <yy>", _short, {"5/Sept/14": "2014-09-05"}),
    Rule("<dd> <month> <yy>", _glued, {"10aug12": "2012-08-10", "05MAY14": "2014-05-05"}, ("on 5 May 14 men came",)),
    Rule("<weekdayname> ,? <dd> <month> <yy> <clock>", _short_mail_date, {"Fri, 10 Aug 12 14:30": "2012-08-10T14:30"}),
    Rule("<dd> / <month> / <year> : <clock>", _stamped, {"10/Aug/2012:14:30:00": "2012-08-10T14:30:00"}),
    Rule("<hour> h <mm>", _letter_h, {"14h30": "2012-08-10T14:30"}, ("14 h 30",)),
    Rule(
        "<clock> <zone> <sign> <int>",
        _zone_offset,
        {"17:30 UTC+2": "2012-08-10T17:30", "17:30 GMT-5": "2012-08-10T17:30"},
    ),
    Rule("<clock> p", lambda at, t: _letter_half(at, t, 12), {"5:30p": "2012-08-10T17:30"}, ("5:30 p",)),
    Rule("<clock> a", lambda at, t: _letter_half(at, t, 0), {"5:30a": "2012-08-10T05:30"}),
    Rule("<year> - {wsign} <int> - <int>", _week_day, {"2012-W32-5": "2012-08-10"}),
    Rule(
        "{wsign} <int> (, | -)? <year>",
        lambda at, w, y: _iso_week(y, w) if " " not in at.own[: at.own.find(str(w))] else None,
        {"W32 2012": "2012-W32"},
    ),
    Rule("wk <int> (, | of)? <year>", lambda _at, w, y: _iso_week(y, w), {"wk 32 2012": "2012-W32"}),
)
