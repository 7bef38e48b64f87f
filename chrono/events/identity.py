"""Which event is which: an id from what the event is, not from its date, its title or its place in the text.

An event keeps its id when its date gets sharper, when text is added before it and when its title is worded anew. Two
events of one document that are alike in all of this are told apart by their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from chrono.events.event import Event
from chrono.events.provenance import Source
from chrono.events.wording import normalised

__all__ = ["event_id", "with_ids"]

_SEPARATOR = "\x1f"


def event_id(source: str, kind: str, trigger: str | None, thing: str | None, ordinal: int = 0) -> str:
    """Sixteen hexadecimal digits; `ordinal` counts the events that are alike in all else, from 0.

    `source` names the document, `trigger` is the word for what happened, `thing` the object.

    >>> event_id("minutes", "speech", "Opened", "the session") == event_id("minutes", "speech", "opened", "The session")
    True
    """
    from hashlib import blake2b

    parts = (source, kind, normalised(trigger), normalised(thing), str(ordinal))
    return blake2b(_SEPARATOR.join(parts).encode(), digest_size=8).hexdigest()


def with_ids(events: Iterable[Event], sources: Iterable[Source] = ()) -> list[Event]:
    """The events, in the same order, each with an id; those that have one keep it.

    A source is known by its URI where it has one, else by its id. Give the events in the order of the text.
    """
    names = {source.id: source.uri or source.id for source in sources}
    seen: Counter[tuple[str, str, str, str]] = Counter()
    identified = []
    for event in events:
        citation = event.citation
        name = "" if citation is None else names.get(citation.source, citation.source)
        trigger = event.title if citation is None or citation.trigger is None else citation.trigger
        alike = (name, event.kind, normalised(trigger), normalised(event.object))
        if not event.id:
            event = attrs.evolve(event, id=event_id(name, event.kind, trigger, event.object, seen[alike]))
        seen[alike] += 1
        identified.append(event)
    return identified
