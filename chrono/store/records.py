"""Events, sources and times as the text in which a store keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256

import attrs

from chrono.errors import FormatError, StoreError
from chrono.events import Event, Kinds, Source
from chrono.events.frozen_map import thaw
from chrono.events.json_form import event_from_data, event_to_data

__all__ = [
    "SAID",
    "event_of",
    "moment_of",
    "said",
    "source_of",
    "text_of_event",
    "text_of_moment",
    "text_of_source",
    "visible",
]

#: What a person judges in an event, and may correct.
SAID = ("kind", "title", "when", "relation", "status", "attributed", "agent", "object", "place", "details")
#: What readers of a feed see beyond that; a change here is a new revision.
SEEN = (*SAID, "resolved")


def text_of_event(event: Event) -> str:
    """The event as compact JSON, without its revision, which the store keeps in columns."""
    return _compact(event_to_data(attrs.evolve(event, revision=None)))


def event_of(text: str, kinds: Kinds | None = None) -> Event:
    """The event of such a text."""
    try:
        return event_from_data(json.loads(text), kinds)
    except (ValueError, FormatError) as error:
        raise StoreError(f"the store is damaged: an event cannot be read ({error})") from error


def text_of_source(source: Source) -> str:
    """The source as compact JSON."""
    data = attrs.asdict(source, recurse=False)
    data["published"] = None if source.published is None else str(source.published)
    data["extra"] = thaw(source.extra)
    return _compact(data)


def source_of(text: str) -> Source:
    """The source of such a text."""
    try:
        return Source(**json.loads(text))
    except (ValueError, TypeError) as error:
        raise StoreError(f"the store is damaged: a source cannot be read ({error})") from error


def text_of_moment(moment: datetime) -> str:
    """A revision's time, in UTC to the second; texts sort as times do."""
    if moment.tzinfo is None:
        raise StoreError(f"the time of a revision needs a zone, got {moment.isoformat()}")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment_of(text: str) -> datetime:
    """The time of such a text."""
    return datetime.fromisoformat(text)


def said(event: Event) -> dict[str, object]:
    """What the document says of the event, whatever the words around it: JSON fields by name."""
    data = event_to_data(event)
    return {name: data[name] for name in SAID}


def visible(event: Event, sources: Mapping[str, Source]) -> str:
    """A hash of all that readers of a feed see: not the offsets of citations, not the evidence nor the confidence."""
    data = event_to_data(event)
    seen: dict[str, object] = {name: data[name] for name in SEEN}
    seen["citations"] = [
        [" ".join(citation.quote.split()), citation.page, *_seen_source(sources.get(citation.source))]
        for citation in event.citations
    ]
    seen["extra"] = thaw(event.extra)
    return _hash(seen)


def _seen_source(source: Source | None) -> list[str | None]:
    if source is None:
        return []
    return [source.title, source.uri, None if source.published is None else str(source.published)]


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _hash(data: object) -> str:
    return sha256(_compact(data).encode("utf-8", "surrogatepass")).hexdigest()[:24]
