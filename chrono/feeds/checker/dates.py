"""Dates and times of events: form, window, ends, zones."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from attrs import frozen

from chrono.feeds.checker.components import Component
from chrono.feeds.checker.fault import Fault, Rule
from chrono.feeds.checker.lines import ContentLine, shown
from chrono.feeds.window import FIRST_DAY, LAST_DAY

LONGEST_SPAN = 31  # days of an all-day bar

_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)")
_DURATION = re.compile(r"[+-]?P(?:\d+W|(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)")
_LISTS = ("RDATE", "EXDATE", "RECURRENCE-ID")


@frozen
class Moment:
    """A value of DTSTART or DTEND that is well formed."""

    at: date | datetime
    has_time: bool
    utc: bool
    tzid: str | None

    @property
    def day(self) -> date:
        """The day, without the time."""
        return self.at.date() if isinstance(self.at, datetime) else self.at


def check_event_dates(event: Component, zones: frozenset[str], faults: list[Fault]) -> Moment | None:
    """Check DTSTART, DTEND, DURATION and the lists of dates; give back the start where it is well formed."""
    line = event.first("DTSTART")
    start = moment(line, zones, faults) if line else None
    if line is None:
        faults.append(Fault(event.line, Rule.MISSING_DTSTART, "event without DTSTART"))
    _check_end(event, start, zones, faults)
    for name in _LISTS:
        for one in event.every(name):
            _check_list(one, zones, faults)
    return start


def moment(line: ContentLine, zones: frozenset[str], faults: list[Fault]) -> Moment | None:
    """Read the one value of a property, naming every fault of it; None where the value is not well formed."""
    return _moment(line, line.value, zones, faults)


def check_utc(line: ContentLine, faults: list[Fault]) -> None:
    """A time stamp (DTSTAMP, CREATED, LAST-MODIFIED) is well formed and in UTC."""
    match = _TIME.fullmatch(line.value)
    if match is None or _made(match) is None:
        faults.append(Fault(line.line, Rule.MALFORMED_DATE, f"{line.name} is no date with a time: {shown(line.value)}"))
    elif match[7] != "Z":
        faults.append(Fault(line.line, Rule.NOT_UTC, f"{line.name} is not in UTC: {shown(line.value)}"))


def _moment(line: ContentLine, value: str, zones: frozenset[str], faults: list[Fault]) -> Moment | None:
    is_date = line.parameters.get("VALUE", "").upper() == "DATE"
    match = _DATE.fullmatch(value) or _TIME.fullmatch(value)
    at = _made(match) if match else None
    if match is None or at is None or (is_date and match.re is _TIME):
        what = "no day of the calendar" if match is not None and at is None else "no date"
        faults.append(Fault(line.line, Rule.MALFORMED_DATE, f"{line.name} is {what}: {shown(value)}"))
        return None
    has_time = match.re is _TIME
    if not has_time and not is_date:
        faults.append(Fault(line.line, Rule.DATE_WITHOUT_VALUE, f"{line.name} is a date but does not say VALUE=DATE"))
    day = at.date() if isinstance(at, datetime) else at
    last = LAST_DAY + timedelta(days=1) if line.name == "DTEND" else LAST_DAY
    if not FIRST_DAY <= day <= last:
        faults.append(Fault(line.line, Rule.WINDOW, f"{line.name} lies outside what calendars hold: {value}"))
    tzid = line.parameters.get("TZID")
    utc = has_time and match[7] == "Z"
    if has_time and not utc:
        _check_zone(line, tzid, zones, faults)
    return Moment(at, has_time, utc, tzid)


def _check_zone(line: ContentLine, tzid: str | None, zones: frozenset[str], faults: list[Fault]) -> None:
    if tzid is None:
        faults.append(Fault(line.line, Rule.FLOATING_TIME, f"{line.name} has no zone: {shown(line.value)}"))
    elif tzid not in zones:
        message = f"{line.name} names {shown(tzid)}, which no VTIMEZONE defines"
        faults.append(Fault(line.line, Rule.UNKNOWN_TZID, message))


def _made(match: re.Match[str]) -> date | datetime | None:
    try:
        if match.re is _DATE:
            return date(int(match[1]), int(match[2]), int(match[3]))
        second = 59 if match[6] == "60" else int(match[6])  # a leap second
        year, month, day, hour, minute = (int(match[group]) for group in range(1, 6))
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)  # compared with its like only
    except ValueError:
        return None


def _check_end(event: Component, start: Moment | None, zones: frozenset[str], faults: list[Fault]) -> None:
    line, duration = event.first("DTEND"), event.first("DURATION")
    if line is not None and duration is not None:
        faults.append(Fault(duration.line, Rule.END_AND_DURATION, "event with both DTEND and DURATION"))
    if duration is not None and not (_DURATION.fullmatch(duration.value) and len(duration.value) < 40):
        faults.append(Fault(duration.line, Rule.MALFORMED_DURATION, f"DURATION is {shown(duration.value)}"))
    if line is None:
        return
    end = moment(line, zones, faults)
    if start is None or end is None:
        return
    if start.has_time != end.has_time:
        faults.append(Fault(line.line, Rule.MIXED_DATES, "one of DTSTART and DTEND is a date, the other a time"))
    elif not _later(start, end):
        faults.append(Fault(line.line, Rule.END_NOT_LATER, f"DTEND {line.value} is not later than DTSTART"))
    elif not start.has_time and (end.day - start.day).days > LONGEST_SPAN:
        days = (end.day - start.day).days
        faults.append(Fault(line.line, Rule.LONG_SPAN, f"all-day event of {days:,} days"))


def _later(start: Moment, end: Moment) -> bool:
    if start.tzid != end.tzid or start.utc != end.utc:  # the zones' offsets are not known here: a day apart is
        return end.day >= start.day
    if isinstance(start.at, datetime) and isinstance(end.at, datetime):
        return end.at > start.at
    return end.day > start.day


def _check_list(line: ContentLine, zones: frozenset[str], faults: list[Fault]) -> None:
    if line.parameters.get("VALUE", "").upper() == "PERIOD":
        return
    for value in line.value.split(","):
        _moment(line, value, zones, faults)
