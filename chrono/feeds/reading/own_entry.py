"""Entries that chrono wrote: everything that the X-CHRONO- properties say."""

from __future__ import annotations

import json

from chrono.errors import FormatError
from chrono.events import Citation, Event, Kinds, Relation, Resolved, Revision, Source, Status
from chrono.events.json_form import source_from_data
from chrono.feeds.checker.components import Component
from chrono.feeds.checker.lines import ContentLine
from chrono.feeds.escaping import unescaped
from chrono.feeds.marks import Part
from chrono.feeds.reading.located import located, text_of
from chrono.feeds.wording import label
from chrono.times import When

__all__ = ["own_event", "own_source"]


def own_source(line: ContentLine, source: str | None) -> Source:
    """The source that a calendar's X-CHRONO-SOURCE describes."""
    with located(line, source):
        data = json.loads(unescaped(line.value))
        if not isinstance(data, dict):
            raise FormatError("expected a JSON object")
        return source_from_data(data)


def own_event(entry: Component, kinds: Kinds, sources: dict[str, Source], source: str | None) -> Event:
    """The event of an entry; a source that the calendar does not describe is known by its address only."""
    first = entry.first("X-CHRONO-EDTF") or ContentLine(entry.line, "X-CHRONO-EDTF", {}, "")
    with located(first, source):
        when = When.parse(unescaped(first.value))
        part = _part(text_of(entry, "X-CHRONO-PART"))
        relation = Relation(text_of(entry, "X-CHRONO-RELATION") or "on")
        kind = text_of(entry, "X-CHRONO-KIND") or "other"
        citations = tuple(_citation(line) for line in entry.every("X-CHRONO-QUOTE"))
        _name_sources(entry, citations, sources)
        return kinds.event_class(kind)(
            id=(text_of(entry, "UID") or "").removesuffix(part),
            kind=kind,
            title=_title(text_of(entry, "SUMMARY") or "", label(when, relation, part)),
            when=when,
            relation=relation,
            status=Status.PLANNED if text_of(entry, "STATUS") == "TENTATIVE" else Status.OCCURRED,
            resolved=Resolved(text_of(entry, "X-CHRONO-RESOLVED") or "explicit"),
            attributed=text_of(entry, "X-CHRONO-ATTRIBUTED") == "true",
            agent=text_of(entry, "X-CHRONO-AGENT"),
            object=text_of(entry, "X-CHRONO-OBJECT"),
            place=text_of(entry, "LOCATION"),
            details=_details(entry.first("X-CHRONO-DETAILS")),
            confidence=float(text_of(entry, "X-CHRONO-CONFIDENCE") or 1),
            citations=citations,
            revision=_revision(entry),
        )


def _part(text: str | None) -> Part:
    return Part(f"-{text}") if text else Part.WHOLE


def _title(summary: str, bracket: str) -> str:
    return summary.removesuffix(f" [{bracket}]") if bracket else summary


def _details(line: ContentLine | None) -> dict[str, str]:
    data = json.loads(unescaped(line.value)) if line is not None else {}
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise FormatError("X-CHRONO-DETAILS must be a JSON object of texts")
    return data


def _citation(line: ContentLine) -> Citation:
    place = line.parameters
    return Citation(
        source=place.get("X-SOURCE", ""),
        start=int(place.get("X-START", "0")),
        end=int(place.get("X-END", "0")),
        quote=unescaped(line.value),
    )


def _name_sources(entry: Component, citations: tuple[Citation, ...], sources: dict[str, Source]) -> None:
    """Clients drop what the calendar itself says; the entry's URL still leads to the source of the first citation."""
    for citation in citations:
        if citation.source not in sources:
            address = text_of(entry, "URL") if citation is citations[0] else None
            uri = address.partition(":~:")[0].removesuffix("#") if address else None
            sources[citation.source] = Source(citation.source, uri=uri)


def _revision(entry: Component) -> Revision | None:
    reviewed, sequence = text_of(entry, "X-CHRONO-REVIEWED"), text_of(entry, "SEQUENCE")
    modified = text_of(entry, "LAST-MODIFIED")
    if reviewed is None or sequence is None or modified is None:
        return None
    return Revision(int(sequence), modified, reviewed == "true")
