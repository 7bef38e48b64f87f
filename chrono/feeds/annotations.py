"""W3C Web Annotations (https://www.w3.org/TR/annotation-model/): where in its source each event is stated."""

from __future__ import annotations

import json

from chrono.events import Chronology, Citation, Event, Source
from chrono.feeds.identity import identified

__all__ = ["selectors", "to_annotations"]


def to_annotations(chronology: Chronology, *, indent: int | None = 1) -> str:
    """One annotation a citation: its target is the source with a TextQuoteSelector and a TextPositionSelector.

    Positions count code points of the document's plain text (`chrono text` prints it).

    >>> from chrono.events import Citation, Event
    >>> event = Event(id="a", kind="other", title="It opened", when="2013", citations=[Citation("s", 3, 12, "…")])
    >>> found = json.loads(to_annotations(Chronology([event])))
    >>> found["items"][0]["target"]["selector"][1]
    {'type': 'TextPositionSelector', 'start': 3, 'end': 12}
    """
    sources = {source.id: source for source in chronology.sources}
    items = [
        _annotation(event, number, citation, sources.get(citation.source))
        for event in identified(chronology)
        for number, citation in enumerate(event.citations)
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        **({"label": chronology.title} if chronology.title is not None else {}),
        "items": items,
    }
    return json.dumps(page, ensure_ascii=False, indent=indent) + "\n"


def selectors(citation: Citation) -> list[dict[str, object]]:
    """The quote and its position, as selectors."""
    quote: dict[str, object] = {"type": "TextQuoteSelector", "exact": citation.quote}
    return [quote, {"type": "TextPositionSelector", "start": citation.start, "end": citation.end}]


def _annotation(event: Event, number: int, citation: Citation, source: Source | None) -> dict[str, object]:
    return {
        "type": "Annotation",
        "id": f"urn:x-chrono:{event.id}:{number}",
        "motivation": "describing",
        "body": {"type": "TextualBody", "value": f"{event.title} ({event.when.in_words()})", "purpose": "describing"},
        "target": {
            "source": (source.uri if source else None) or f"urn:x-chrono:{citation.source}",
            "selector": selectors(citation),
        },
    }
