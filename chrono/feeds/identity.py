"""Which events a feed carries, and by which ids."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from attrs import evolve

from chrono.events import Chronology, Event

__all__ = ["identified"]


def identified(chronology: Chronology) -> list[Event]:
    """The events, each once; one without an id gets one from its kind and title, and its number among equals."""
    found: dict[Event, None] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for event in chronology:
        if not event.id.strip():
            counts[event.kind, event.title] += 1
            parts = (event.kind, event.title, str(counts[event.kind, event.title]))
            event = evolve(event, id=sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:16])
        found[event] = None
    return list(found)
