"""One entry of an iCalendar feed: the VEVENT of a mark of an event."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import chain

import icalendar
from attrs import frozen
from icalendar import vDate

from chrono.events import Event, Relation, Resolved, Source, Status
from chrono.feeds.colors import color_of
from chrono.feeds.description import description
from chrono.feeds.folding import folded
from chrono.feeds.marks import Mark, Part
from chrono.feeds.provenance import link_to
from chrono.feeds.texts import Text, json_text, parameter
from chrono.feeds.window import in_window
from chrono.feeds.wording import kind_words, label
from chrono.times import Day, Precision, When

__all__ = ["Stamp", "tombstone", "typed", "uid", "vevent"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@frozen
class Stamp:
    """The revision that an entry shows: its number and its time in UTC."""

    sequence: int
    modified: datetime

    @classmethod
    def of(cls, event: Event, source: Source | None) -> Stamp:
        """From the store's revision; without one, revision 0 at the source's publication date, else 1970-01-01."""
        if event.revision is not None:
            return cls(event.revision.sequence, _utc(event.revision.modified))
        published = source.published.earliest if source is not None and source.published is not None else None
        if published is None or not in_window(published.ordinal):
            return cls(0, EPOCH)
        return cls(0, datetime(published.year, published.month, published.day, tzinfo=UTC))


def uid(event: Event, part: Part = Part.WHOLE) -> str:
    """The UID: the event's id, never its date, text or position."""
    return f"{event.id}{part}"


def vevent(event: Event, mark: Mark, source: Source | None, stamp: Stamp, *, related: bool = False) -> bytes:
    """The bytes of a VEVENT. With `related`, RFC 9253's LINK too, which libical 3 calls an error."""
    entry = _identified(event, mark)
    bracket = label(event.when, event.relation, mark.part)
    entry.add("SUMMARY", Text(f"{event.title} [{bracket}]" if bracket else event.title))
    if mark.every is not None:
        entry.add("RRULE", {"FREQ": "YEARLY"} if mark.every == 1 else {"FREQ": "YEARLY", "INTERVAL": mark.every})
    entry.add("DESCRIPTION", Text(description(event, mark, source)))
    if event.place:
        entry.add("LOCATION", Text(event.place))
    link = link_to(event.citation, source)
    if link:
        entry.add("URL", link)
        if related:
            entry.add("LINK", link, parameters={"VALUE": "URI", "LINKREL": "describedby"})
    for name, value in _machine_fields(event, mark):
        entry.add(name, value)
    shared = _shared_lines(event.kind, event.status, event.when.precision, event.relation, event.resolved)
    return folded(_with(entry, _stamp_lines(stamp), shared))


def tombstone(event: Event, mark: Mark, stamp: Stamp) -> bytes:
    """The bytes of a VEVENT that withdraws a recurring event: cancelled, and without its rule."""
    entry = _identified(event, mark)
    entry.add("SUMMARY", Text(event.title))
    entry.add("STATUS", "CANCELLED")
    entry.add("TRANSP", "TRANSPARENT")
    return folded(_with(entry, _stamp_lines(stamp)))


def _with(entry: icalendar.Event, *more: tuple[str, ...]) -> list[str]:
    """The lines of an entry, with more of them before its last one."""
    *lines, end, _ = entry.content_lines()
    return [*lines, *chain.from_iterable(more), end]


def _lines(entry: icalendar.Event) -> tuple[str, ...]:
    """The lines between BEGIN and END."""
    return tuple(entry.content_lines()[1:-2])


@lru_cache(maxsize=1024)
def _stamp_lines(stamp: Stamp) -> tuple[str, ...]:
    entry = icalendar.Event()
    entry.add("DTSTAMP", stamp.modified)
    entry.add("LAST-MODIFIED", stamp.modified)
    entry.add("SEQUENCE", stamp.sequence)
    return _lines(entry)


@lru_cache(maxsize=1024)
def _shared_lines(
    kind: str, status: Status, precision: Precision, relation: Relation, resolved: Resolved
) -> tuple[str, ...]:
    """What many entries have in common, written once: it is half of their lines."""
    entry = icalendar.Event()
    entry.add("CATEGORIES", Text(kind_words(kind)))
    if precision < Precision.DAY:
        entry.add("CATEGORIES", Text("Imprecise date"))
    entry.add("COLOR", color_of(kind))
    entry.add("STATUS", "TENTATIVE" if status is Status.PLANNED else "CONFIRMED")
    entry.add("TRANSP", "TRANSPARENT")
    named = {
        "KIND": kind,
        "PRECISION": precision.name.lower(),
        "RELATION": "" if relation is Relation.ON else str(relation),
        "RESOLVED": "" if resolved is Resolved.EXPLICIT else str(resolved),
    }
    for name, value in named.items():
        if value:
            entry.add(f"X-CHRONO-{name}", typed(Text(value)))
    return _lines(entry)


def _identified(event: Event, mark: Mark) -> icalendar.Event:
    entry = icalendar.Event()
    entry.add("UID", Text(uid(event, mark.part)))
    if mark.start is None:
        entry.add("DTSTART", mark.first)
        entry.add("DTEND", mark.after)
    else:
        entry.add("DTSTART", mark.start)
        if mark.end is not None:
            entry.add("DTEND", mark.end)
    return entry


def _machine_fields(event: Event, mark: Mark) -> list[tuple[str, Text | vDate]]:
    """What a program needs to read the event back: what is not as usual, and the days that a calendar can write."""
    when: When = event.when
    named = {
        "EDTF": str(when),
        "PART": mark.part.removeprefix("-"),
        "AGENT": event.agent,
        "OBJECT": event.object,
        "ATTRIBUTED": "true" if event.attributed else "",
        "CONFIDENCE": "" if event.confidence == 1 else repr(float(event.confidence)),
        "REVIEWED": str(event.revision.reviewed).lower() if event.revision else "",
    }
    fields: list[tuple[str, Text | vDate]] = [(f"X-CHRONO-{n}", typed(Text(v))) for n, v in named.items() if v]
    for name, day in (("EARLIEST", when.earliest), ("LATEST", when.latest)):
        if day is not None and in_window(day.ordinal):
            fields.append((f"X-CHRONO-{name}", _date(day)))
    if event.details:
        fields.append(("X-CHRONO-DETAILS", typed(Text(json_text(dict(event.details))))))
    for citation in event.citations:
        place = {"X-SOURCE": citation.source, "X-START": str(citation.start), "X-END": str(citation.end)}
        fields.append(("X-CHRONO-QUOTE", typed(Text(citation.quote), place)))
    return fields


def typed(text: Text, parameters: dict[str, str] | None = None) -> Text:
    """The text, marked as such: the values of X- properties are not escaped otherwise."""
    text.params["VALUE"] = "TEXT"
    for name, value in (parameters or {}).items():
        text.params[name] = parameter(value)
    return text


def _date(day: Day) -> vDate:
    value = vDate(date(day.year, day.month, day.day))
    value.params["VALUE"] = "DATE"
    return value


def _utc(moment: datetime) -> datetime:
    whole = moment.replace(microsecond=0)
    return (whole if whole.tzinfo else whole.replace(tzinfo=UTC)).astimezone(UTC)
