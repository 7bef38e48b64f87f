"""The date of somebody's VEVENT: days, times with their offset, spans, yearly rules."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from chrono.errors import FormatError
from chrono.feeds.checker.components import Component
from chrono.feeds.checker.lines import ContentLine, shown
from chrono.feeds.reading.located import located
from chrono.times import Clock, Day, EdtfDate, When

__all__ = ["when_of"]

_VALUE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_DURATION = re.compile(
    r"""(?P<sign>[+-]?) P (?:(?P<weeks>\d{1,6})W)? (?:(?P<days>\d{1,7})D)?
        (?:T (?:(?P<hours>\d{1,8})H)? (?:(?P<minutes>\d{1,8})M)? (?:(?P<seconds>\d{1,8})S)?)?""",
    re.VERBOSE,
)
_PLAIN_YEARLY = {"FREQ=YEARLY", "INTERVAL=1", "WKST=SU", "WKST=MO"}


def when_of(entry: Component, source: str | None) -> tuple[When, str | None]:
    """When an entry takes place, and its recurrence rule where that is more than "every year"."""
    line = entry.first("DTSTART")
    if line is None:
        raise FormatError("event without DTSTART", source=source, line=entry.line or None)
    with located(line, source):
        start = _read(line)
    end = _end(entry, start, source)
    rule = entry.first("RRULE")
    if rule is not None and _is_plain(rule.value, start):
        every = EdtfDate(None, start.month, start.day)
        return When(every, every), None
    written = rule.value if rule is not None else None
    if end is None or end == start:
        return When(start, start), written
    return When.interval(start, end), written


def _is_plain(rule: str, start: EdtfDate) -> bool:
    parts = set(rule.upper().split(";"))
    own = {f"BYMONTH={start.month}", f"BYMONTHDAY={start.day}"}
    leap = {"INTERVAL=4"} if (start.month, start.day) == (2, 29) else set()
    return "FREQ=YEARLY" in parts and parts <= _PLAIN_YEARLY | own | leap


def _read(line: ContentLine) -> EdtfDate:
    match = _VALUE.fullmatch(line.value.strip())
    if match is None:
        raise FormatError(f"not a date: {shown(line.value)}")
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    Day(year, month, day)  # says what is wrong with a day that does not exist
    if match[4] is None:
        return EdtfDate(year, month, day)
    hour, minute, second = int(match[4]), int(match[5]), min(int(match[6]), 59)
    offset = 0 if match[7] else _offset(line.parameters.get("TZID"), datetime(year, month, day, hour, minute))  # noqa: DTZ001
    return EdtfDate(year, month, day, Clock(hour, minute, second, offset))


def _offset(zone: str | None, local: datetime) -> int | None:
    """Minutes from UTC; None (local time, zone not known) where the name says nothing to us."""
    from zoneinfo import ZoneInfo

    if zone is None:
        return None
    try:
        offset = ZoneInfo(zone.removeprefix("/")).utcoffset(local)
    except (ValueError, OSError, KeyError, OverflowError):  # no such zone: ZoneInfoNotFoundError is a KeyError
        return None
    return None if offset is None else round(offset.total_seconds() / 60)


def _end(entry: Component, start: EdtfDate, source: str | None) -> EdtfDate | None:
    """The last day or moment; DTEND of a day is exclusive. What ends before it starts has no end."""
    line = entry.first("DTEND")
    if line is not None:
        with located(line, source):
            end = _read(line)
            if (start.time is None) != (end.time is None):
                start, end = EdtfDate(start.year, start.month, start.day), EdtfDate(end.year, end.month, end.day)
            if end.time is None:
                end = _shifted(end, timedelta(days=-1))
        return end if _key(end) >= _key(start) else None
    duration = entry.first("DURATION")
    if duration is None:
        return None
    with located(duration, source):
        length = _length(duration.value)
        if length <= timedelta(0):
            return None
        return _shifted(start, length - timedelta(days=1) if start.time is None else length)


def _length(value: str) -> timedelta:
    match = _DURATION.fullmatch(value.strip())
    if match is None or value.strip().endswith(("P", "T")):
        raise FormatError(f"not a duration: {shown(value)}")
    parts = {name: int(match[name] or 0) for name in ("weeks", "days", "hours", "minutes", "seconds")}
    return -timedelta(**parts) if match["sign"] == "-" else timedelta(**parts)


def _shifted(moment: EdtfDate, by: timedelta) -> EdtfDate:
    assert moment.year is not None
    assert moment.month is not None
    assert moment.day is not None
    if moment.time is None:
        day = Day(moment.year, moment.month, moment.day).plus(days=by.days)
        return EdtfDate(day.year, day.month, day.day)
    clock = moment.time
    seconds = clock.first_second + by.seconds
    day = Day(moment.year, moment.month, moment.day).plus(days=by.days + seconds // 86_400)
    seconds %= 86_400
    time = Clock(seconds // 3600, seconds // 60 % 60, seconds % 60, clock.offset)
    return EdtfDate(day.year, day.month, day.day, time)


def _key(moment: EdtfDate) -> tuple[int, int]:
    clock = moment.time
    seconds = 0 if clock is None else clock.first_second - 60 * (clock.offset or 0)
    return moment.first_ordinal or 0, seconds
