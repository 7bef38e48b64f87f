"""Events: identity, properties given twice, alarms, texts, what marks readers busy."""

from __future__ import annotations

import re
from collections import Counter

from chrono.feeds.checker.components import Component
from chrono.feeds.checker.dates import check_event_dates, check_utc
from chrono.feeds.checker.fault import Fault, Rule
from chrono.feeds.checker.lines import ContentLine, shown
from chrono.feeds.checker.recurrence import check_recurrence

_ONCE = frozenset(
    [
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "DURATION",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
        "SEQUENCE",
        "STATUS",
        "TRANSP",
    ]
    + ["URL", "CREATED", "LAST-MODIFIED", "RRULE", "CLASS", "PRIORITY", "GEO", "ORGANIZER", "RECURRENCE-ID", "COLOR"]
)
_TEXTS = frozenset(["SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "NAME", "UID"])
_NEW = frozenset(["LINK", "CONCEPT", "REFID", "STRUCTURED-DATA", "STYLED-DESCRIPTION", "PARTICIPANT"])
_UNESCAPED = re.compile(r"(?:[^\\;,]|\\[\\;,nN])*([;,]|\\(?![\\;,nN]))", re.DOTALL)
_WHOLE_NUMBER = re.compile(r"[0-9]{1,10}")
_STAMPS = ("DTSTAMP", "CREATED", "LAST-MODIFIED")


def check_events(events: list[Component], zones: frozenset[str], faults: list[Fault]) -> None:
    """Check every event, and that no two have the same UID (and RECURRENCE-ID)."""
    seen: dict[tuple[str, str], int] = {}
    for event in events:
        _check_identity(event, seen, faults)
        _check_twice(event, faults)
        for name in _STAMPS:
            for line in event.every(name):
                check_utc(line, faults)
        start = check_event_dates(event, zones, faults)
        check_recurrence(event, start, faults)
        if start is not None and not start.has_time:
            _check_busy(event, faults)
        for line in event.properties:
            check_text(line, faults)
        alarms = (child for child in event.children if child.name == "VALARM")
        faults.extend(Fault(alarm.line, Rule.ALARM, "the event sets an alarm") for alarm in alarms)


def check_text(line: ContentLine, faults: list[Fault]) -> None:
    """Texts are escaped; properties that old clients stumble over are named."""
    if line.name in _TEXTS or (line.name.startswith("X-") and line.parameters.get("VALUE", "").upper() == "TEXT"):
        match = _UNESCAPED.match(line.value)
        if match:
            faults.append(Fault(line.line, Rule.UNESCAPED_TEXT, f"{line.name} has {shown(match[1])} unescaped"))
    elif line.name in _NEW:
        faults.append(Fault(line.line, Rule.NEW_PROPERTY, f"{line.name} is newer than many clients"))


def _check_identity(event: Component, seen: dict[tuple[str, str], int], faults: list[Fault]) -> None:
    uid, recurrence = event.first("UID"), event.first("RECURRENCE-ID")
    if uid is None or not uid.value.strip():
        faults.append(Fault(event.line, Rule.MISSING_UID, "event without UID"))
    else:
        key = (uid.value, recurrence.value if recurrence else "")
        if key in seen:
            message = f"UID {shown(uid.value)} was already used on line {seen[key]}"
            faults.append(Fault(uid.line, Rule.DUPLICATE_UID, message))
        else:
            seen[key] = uid.line
    if event.first("DTSTAMP") is None:
        faults.append(Fault(event.line, Rule.MISSING_DTSTAMP, "event without DTSTAMP"))
    faults.extend(
        Fault(line.line, Rule.SEQUENCE, f"SEQUENCE is {shown(line.value)}")
        for line in event.every("SEQUENCE")
        if not _WHOLE_NUMBER.fullmatch(line.value)
    )


def _check_twice(event: Component, faults: list[Fault]) -> None:
    counts = Counter(line.name for line in event.properties if line.name in _ONCE)
    for name, count in counts.items():
        if count > 1:
            faults.append(Fault(event.every(name)[1].line, Rule.TWICE, f"{name} stands {count} times in one event"))


def _check_busy(event: Component, faults: list[Fault]) -> None:
    transparency = event.first("TRANSP")
    if transparency is None or transparency.value.strip().upper() != "TRANSPARENT":
        faults.append(Fault(event.line, Rule.BUSY, "all-day event without TRANSP:TRANSPARENT"))
