"""JSON-LD: a graph of schema.org Events, for search engines and for programs that know linked data."""

from __future__ import annotations

import json

from chrono.events import Chronology, Event, Source, Status
from chrono.events.json_form import event_to_data, source_to_data
from chrono.feeds.identity import identified
from chrono.feeds.provenance import link_to, source_of
from chrono.feeds.wording import kind_words
from chrono.times import Day, EdtfDate

__all__ = ["CHRONO", "to_jsonld"]

CHRONO = "urn:x-chrono:"
_CONTEXT: list[object] = [
    "https://schema.org",
    {
        "chrono": CHRONO,
        "edtf": {"@id": "chrono:edtf", "@type": "https://id.loc.gov/datatypes/edtf"},
        "event": {"@id": "chrono:event", "@type": "@json"},
        "sources": {"@id": "chrono:sources", "@type": "@json"},
    },
]


def to_jsonld(chronology: Chronology, *, indent: int | None = 1) -> str:
    """The chronology as JSON-LD: one schema.org Event each, `endDate` included in the event, years BC with a sign.

    `startDate` and `endDate` are as exact as the date is known (a year, a month, a day); open ends have none. `edtf`
    says what the dates cannot; `event` holds the event as chrono's own JSON, so that `load` reads it back without loss.

    >>> from chrono.events import Event
    >>> found = json.loads(to_jsonld(Chronology([Event(id="a", kind="other", title="Rome is founded", when="-0752")])))
    >>> found["@graph"][0]["startDate"], found["@graph"][0]["edtf"]
    ('-0752', '-0752')
    """
    sources = {source.id: source for source in chronology.sources}
    document = {
        "@context": _CONTEXT,
        **({"name": chronology.title} if chronology.title is not None else {}),
        "sources": [source_to_data(source) for source in chronology.sources],
        "@graph": [_event(event, source_of(event, sources)) for event in identified(chronology)],
    }
    return json.dumps(document, ensure_ascii=False, indent=indent) + "\n"


def _event(event: Event, source: Source | None) -> dict[str, object]:
    when = event.when
    data: dict[str, object] = {
        "@type": "Event",
        "identifier": event.id,
        "name": event.title,
        "startDate": _date(when.start),
        "endDate": _date(when.end) if when.is_interval else _last(when.end),
        "edtf": str(when),
        "eventStatus": "https://schema.org/EventScheduled" if event.status is Status.PLANNED else None,
        "keywords": kind_words(event.kind),
        "location": {"@type": "Place", "name": event.place} if event.place else None,
        "organizer": {"@type": "Thing", "name": event.agent} if event.agent else None,
        "about": {"@type": "Thing", "name": event.object} if event.object else None,
        "url": link_to(event.citation, source),
        "subjectOf": [_quotation(citation.quote, source) for citation in event.citations if citation.quote] or None,
        "event": event_to_data(event),
    }
    return {name: value for name, value in data.items() if value is not None}


def _quotation(quote: str, source: Source | None) -> dict[str, object]:
    data: dict[str, object] = {"@type": "Quotation", "text": quote}
    if source is not None and (source.title or source.uri):
        named = {"@type": "CreativeWork", "name": source.title, "url": source.uri}
        data["isPartOf"] = {name: value for name, value in named.items() if value}
    return data


def _date(end: EdtfDate | None) -> str | None:
    """ISO 8601 as exact as it is known; a quarter or a decade is its first day, an unknown or yearly date none."""
    if end is None or end.recurring or end.first_ordinal is None:
        return None
    plain = EdtfDate(end.year, end.month or None, (end.month and end.day) or None, end.time)
    if end.part is None and not end.masked:
        return str(plain)
    return str(_day(end.first_ordinal))


def _last(end: EdtfDate | None) -> str | None:
    """The last day of a single date that schema.org has no word for: a quarter, a decade."""
    if end is None or end.recurring or end.last_ordinal is None:
        return None
    return str(_day(end.last_ordinal)) if end.part is not None or end.masked else None


def _day(ordinal: int) -> EdtfDate:
    day = Day.from_ordinal(ordinal)
    return EdtfDate(day.year, day.month, day.day)
