"""The checker: every fault of a feed's bytes, in the order of the lines."""

from __future__ import annotations

from chrono.feeds.checker.components import Component, components
from chrono.feeds.checker.events import check_events, check_text
from chrono.feeds.checker.fault import Fault, Rule
from chrono.feeds.checker.lines import check_bytes, shown

MOST_EVENTS = 1_000
MOST_BYTES = 1_000_000
_FOREIGN = frozenset({"VTODO", "VJOURNAL", "VFREEBUSY"})
_TYPED = {"REFRESH-INTERVAL": "DURATION", "SOURCE": "URI"}


def check(data: bytes) -> list[Fault]:
    """Name every fault of an iCalendar feed, anybody's: line, rule, what is wrong, what cures it.

    The rules (`RULES`) are those that real clients punish; an empty list means that no client we know loses or distorts
    an event of the feed. Any bytes are accepted and nothing is raised. The work grows with the size, not faster.

    >>> [str(fault.rule) for fault in check(b"BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nEND:VCALENDAR\\r\\n")]
    ['missing-prodid', 'no-name', 'no-component']
    """
    faults: list[Fault] = []
    if not data.strip():
        return [Fault(1, Rule.EMPTY, "the feed is empty")]
    top = components(check_bytes(data, faults), faults)
    calendars = [component for component in top if component.name == "VCALENDAR"]
    for component in top:
        if component.name != "VCALENDAR":
            message = f"{shown(component.name)} stands where VCALENDAR was expected"
            faults.append(Fault(component.line, Rule.NO_CALENDAR, message))
    if not top:
        faults.append(Fault(1, Rule.NO_CALENDAR, "there is no BEGIN:VCALENDAR"))
    for calendar in calendars:
        _check_calendar(calendar, faults)
    _check_parts(calendars, faults)
    events = [one for calendar in calendars for one in calendar.children if one.name == "VEVENT"]
    check_events(events, _zones(calendars), faults)
    _check_size(data, events, faults)
    return sorted(faults, key=lambda fault: fault.line)


def _check_calendar(calendar: Component, faults: list[Fault]) -> None:
    if calendar.first("PRODID") is None:
        faults.append(Fault(calendar.line, Rule.MISSING_PRODID, "the calendar does not say what wrote it"))
    version = calendar.first("VERSION")
    if version is None:
        faults.append(Fault(calendar.line, Rule.MISSING_VERSION, "the calendar has no VERSION"))
    elif version.value.strip() != "2.0":
        faults.append(Fault(version.line, Rule.MISSING_VERSION, f"VERSION is {shown(version.value)}, not 2.0"))
    for line in calendar.properties:
        if line.name == "METHOD":
            faults.append(Fault(line.line, Rule.METHOD, f"the calendar has METHOD:{shown(line.value)[1:-1]}"))
        elif line.name == "UID":
            faults.append(Fault(line.line, Rule.UID_ON_CALENDAR, "the calendar itself has a UID"))
        elif line.name in _TYPED and line.parameters.get("VALUE", "").upper() != _TYPED[line.name]:
            faults.append(Fault(line.line, Rule.VALUE_PARAMETER, f"{line.name} without VALUE={_TYPED[line.name]}"))
        check_text(line, faults)
    if calendar.first("NAME") is None or calendar.first("X-WR-CALNAME") is None:
        missing = "NAME" if calendar.first("NAME") is None else "X-WR-CALNAME"
        faults.append(Fault(calendar.line, Rule.NO_NAME, f"the calendar has no {missing}"))


def _check_parts(calendars: list[Component], faults: list[Fault]) -> None:
    for calendar in calendars:
        if not calendar.children:
            faults.append(Fault(calendar.line, Rule.NO_COMPONENT, "the calendar has no component"))
        faults.extend(
            Fault(child.line, Rule.FOREIGN_COMPONENT, f"the calendar has a {child.name}")
            for child in calendar.children
            if child.name in _FOREIGN
        )


def _zones(calendars: list[Component]) -> frozenset[str]:
    names = (one.first("TZID") for calendar in calendars for one in calendar.children if one.name == "VTIMEZONE")
    return frozenset(line.value for line in names if line is not None)


def _check_size(data: bytes, events: list[Component], faults: list[Fault]) -> None:
    if len(events) > MOST_EVENTS:
        faults.append(Fault(1, Rule.TOO_MANY_EVENTS, f"the feed has {len(events):,} events"))
    if len(data) > MOST_BYTES:
        faults.append(Fault(1, Rule.TOO_BIG, f"the feed has {len(data):,} bytes"))
