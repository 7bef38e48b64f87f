"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the events as items, each with its whole self in `_chrono`."""

from __future__ import annotations

import json

from chrono.events import Chronology, Event, Source
from chrono.feeds.description import quotation
from chrono.feeds.identity import identified
from chrono.feeds.provenance import link_to, source_of
from chrono.feeds.wording import kind_words, label

__all__ = ["VERSION", "to_json_feed"]

VERSION = "https://jsonfeed.org/version/1.1"
_ABOUT = "Events of a chronology: 'event' is the event as chrono's own JSON (schema chrono/1) has it."


def to_json_feed(
    chronology: Chronology,
    *,
    name: str | None = None,
    description: str | None = None,
    url: str | None = None,
    feed_url: str | None = None,
    indent: int | None = 1,
) -> str:
    """The chronology as a JSON Feed; years BC, open ends and everything else that a calendar cannot hold are in it.

    `date_published` is when the source was published, never when the event took place: readers sort by it and would
    take a coronation for news. `load` reads it back without loss.

    >>> from chrono.events import Event
    >>> feed = to_json_feed(Chronology([Event(id="a", kind="other", title="Rome is founded", when="-0752")]))
    >>> json.loads(feed)["items"][0]["title"]
    'Rome is founded [in 753 BC]'
    """
    from chrono.events.json_form import event_to_data, source_to_data

    sources = {source.id: source for source in chronology.sources}
    languages = {source.language for source in chronology.sources if source.language}
    feed: dict[str, object] = {
        "version": VERSION,
        "title": name or chronology.title or "Chronology",
        **_given(home_page_url=url, feed_url=feed_url, description=description),
        **_given(language=languages.pop() if len(languages) == 1 else None),
        "_chrono": {
            "about": _ABOUT,
            "schema": "chrono/1",
            "title": chronology.title,
            "sources": [source_to_data(source) for source in chronology.sources],
        },
        "items": [
            {**_item(event, source_of(event, sources)), "_chrono": {"event": event_to_data(event)}}
            for event in identified(chronology)
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=indent) + "\n"


def _item(event: Event, source: Source | None) -> dict[str, object]:
    bracket = label(event.when, event.relation)
    link = link_to(event.citation, source)
    published = source.published.earliest if source and source.published else None
    text = quotation(event.citation) if event.citation and event.citation.quote else event.title
    modified = event.revision.modified.strftime("%Y-%m-%dT%H:%M:%SZ") if event.revision else None
    return {
        "id": event.id,
        **_given(url=link),
        "title": f"{event.title} [{bracket}]" if bracket else f"{event.title} [{event.when.in_words()}]",
        "content_text": text,
        **_given(date_published=f"{published}T00:00:00Z" if published and 1 <= published.year <= 9999 else None),
        **_given(date_modified=modified),
        "tags": [kind_words(event.kind)],
    }


def _given(**fields: str | None) -> dict[str, object]:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value}
