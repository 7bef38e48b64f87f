"""Recurrence rules: their form, 29 February, tombstones."""

from __future__ import annotations

import re

from chrono.feeds.checker.components import Component
from chrono.feeds.checker.dates import Moment
from chrono.feeds.checker.fault import Fault, Rule
from chrono.feeds.checker.lines import ContentLine, shown

_NUMBERS = r"[+-]?\d{1,3}(?:,[+-]?\d{1,3})*"
_PARTS = {
    "FREQ": r"SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY",
    "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
    "COUNT": r"[1-9]\d*",
    "INTERVAL": r"[1-9]\d*",
    "BYSECOND": _NUMBERS,
    "BYMINUTE": _NUMBERS,
    "BYHOUR": _NUMBERS,
    "BYDAY": r"[+-]?\d{0,2}(?:SU|MO|TU|WE|TH|FR|SA)(?:,[+-]?\d{0,2}(?:SU|MO|TU|WE|TH|FR|SA))*",
    "BYMONTHDAY": _NUMBERS,
    "BYYEARDAY": _NUMBERS,
    "BYWEEKNO": _NUMBERS,
    "BYMONTH": r"\d{1,2}L?(?:,\d{1,2}L?)*",
    "BYSETPOS": _NUMBERS,
    "WKST": r"SU|MO|TU|WE|TH|FR|SA",
    "RSCALE": r"[A-Z0-9-]+",
    "SKIP": r"OMIT|BACKWARD|FORWARD",
}


def check_recurrence(event: Component, start: Moment | None, faults: list[Fault]) -> None:
    """Check the RRULE of an event against its start and its status."""
    line = event.first("RRULE")
    if line is None:
        return
    status = event.first("STATUS")
    if status is not None and status.value.strip().upper() == "CANCELLED":
        faults.append(Fault(line.line, Rule.RECURRING_TOMBSTONE, "a cancelled event still recurs"))
    parts = _parts(line, faults)
    if parts is None:
        return
    if "COUNT" in parts and "UNTIL" in parts:
        faults.append(Fault(line.line, Rule.MALFORMED_RRULE, "RRULE with both COUNT and UNTIL"))
    if start is not None:
        _check_until(line, parts, start, faults)
        _check_leap_day(line, parts, start, faults)


def _parts(line: ContentLine, faults: list[Fault]) -> dict[str, str] | None:
    parts: dict[str, str] = {}
    for part in line.value.upper().split(";"):
        name, equals, value = part.partition("=")
        form = _PARTS.get(name)
        if not equals or form is None or name in parts or not re.fullmatch(form, value):
            faults.append(Fault(line.line, Rule.MALFORMED_RRULE, f"RRULE has {shown(part)}"))
            return None
        parts[name] = value
    if "FREQ" not in parts:
        faults.append(Fault(line.line, Rule.MALFORMED_RRULE, "RRULE without FREQ"))
        return None
    return parts


def _check_until(line: ContentLine, parts: dict[str, str], start: Moment, faults: list[Fault]) -> None:
    until = parts.get("UNTIL")
    if until is not None and ("T" in until) != start.has_time:
        faults.append(Fault(line.line, Rule.MALFORMED_RRULE, "UNTIL and DTSTART are not both dates or both times"))


def _check_leap_day(line: ContentLine, parts: dict[str, str], start: Moment, faults: list[Fault]) -> None:
    """Every fourth year is right, so is "the last day of February" and so is the sixtieth day with all its years."""
    if (start.day.month, start.day.day) != (2, 29) or parts["FREQ"] != "YEARLY":
        return
    if int(parts.get("INTERVAL", "1")) % 4 and not any(name.startswith("BY") for name in parts):
        faults.append(Fault(line.line, Rule.LEAP_DAY_YEARLY, "29 February with a plain yearly rule"))
