"""Reads iCalendar feeds, ours and other people's, into a chronology."""

from __future__ import annotations

from collections.abc import Iterable

from chrono.errors import FormatError
from chrono.events import Chronology, Event, Kinds, Source
from chrono.feeds.checker.components import Component, components
from chrono.feeds.checker.fault import Fault, Rule
from chrono.feeds.checker.lines import check_bytes
from chrono.feeds.reading.foreign_entry import foreign_event
from chrono.feeds.reading.located import text_of
from chrono.feeds.reading.own_entry import own_event, own_source

__all__ = ["read_calendars", "read_ics"]


def read_ics(data: bytes, *, kinds: Kinds | None = None, source: str | None = None) -> Chronology:
    """The events of an iCalendar feed; FormatError, with the line, where it is none.

    Our own entries come back as the events they were (a start and an end entry as one event), without what a calendar
    has no room for: evidence, and the places of single words within a quote. Of other people's feeds each VEVENT
    becomes an event of kind "other"; a plain yearly rule becomes a day of every year, of other rules the first day is
    kept and the rule stands in `details`; cancelled entries are left out.
    """
    faults: list[Fault] = []
    top = components(check_bytes(data, faults), faults)
    for fault in faults:
        if fault.rule is Rule.NESTING:
            raise FormatError(fault.message, source=source, line=fault.line)
    if not any(one.name == "VCALENDAR" for one in top):
        raise FormatError("not an iCalendar feed: there is no BEGIN:VCALENDAR", source=source, line=1)
    return read_calendars(top, kinds=kinds, source=source)


def read_calendars(top: Iterable[Component], *, kinds: Kinds | None, source: str | None) -> Chronology:
    """The events of calendars that were taken apart."""
    known = Kinds.standard() if kinds is None else kinds
    sources: dict[str, Source] = {}
    events: dict[str, Event] = {}
    title: str | None = None
    for calendar in (one for one in top if one.name == "VCALENDAR"):
        title = title or text_of(calendar, "NAME") or text_of(calendar, "X-WR-CALNAME")
        for line in calendar.every("X-CHRONO-SOURCE"):
            one = own_source(line, source)
            sources[one.id] = one
        for entry in (one for one in calendar.children if one.name == "VEVENT"):
            status = text_of(entry, "STATUS")
            if status is not None and status.upper() == "CANCELLED":
                continue
            if entry.first("X-CHRONO-EDTF"):
                event = own_event(entry, known, sources, source)
                events.setdefault(event.id, event)
            else:
                event = foreign_event(entry, len(events), known, source)
                events[event.id] = event
    return Chronology(tuple(events.values()), tuple(sources.values()), title)
