"""TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html): the events as slides."""

from __future__ import annotations

import json
from html import escape

from chrono.events import Chronology, Event, Source
from chrono.events.json_form import event_to_data, source_to_data
from chrono.feeds.description import quotation
from chrono.feeds.identity import identified
from chrono.feeds.provenance import link_to, source_of
from chrono.feeds.wording import kind_words
from chrono.times import EdtfDate

__all__ = ["to_timelinejs"]

_COSMOLOGICAL = 271_820  # years on either side that a JavaScript Date holds


def to_timelinejs(chronology: Chronology, *, name: str | None = None, indent: int | None = 1) -> str:
    """The chronology as TimelineJS reads it; years and months stay years and months, years BC are negative.

    The wording of every date is ours (`display_date`). A slide needs a start: "until 2016" stands at 2016. Days of
    every year have no place on a line: `_chrono` holds them, and what else `load` needs to read all back without loss.

    >>> from chrono.events import Event
    >>> found = json.loads(to_timelinejs(Chronology([Event(id="a", kind="other", title="Ides", when="-0043-03-15")])))
    >>> found["events"][0]["start_date"]
    {'year': -44, 'month': 3, 'day': 15, 'display_date': '15 March 44 BC'}
    """
    sources = {source.id: source for source in chronology.sources}
    events = identified(chronology)
    placed = [event for event in events if not event.when.recurring]
    years = [abs(day.year) for event in placed for day in (event.earliest, event.latest) if day is not None]
    timeline: dict[str, object] = {
        "scale": "cosmological" if max(years, default=0) > _COSMOLOGICAL else "human",
        **_title(name or chronology.title),
        "events": [_slide(event, source_of(event, sources)) for event in placed],
        "_chrono": {
            "schema": "chrono/1",
            "title": chronology.title,
            "sources": [source_to_data(source) for source in chronology.sources],
            "unplaced": [event_to_data(event) for event in events if event.when.recurring],
        },
    }
    return json.dumps(timeline, ensure_ascii=False, indent=indent) + "\n"


def _title(name: str | None) -> dict[str, object]:
    return {"title": {"text": {"headline": escape(name)}}} if name else {}


def _slide(event: Event, source: Source | None) -> dict[str, object]:
    when = event.when
    first, last = when.start or when.end, when.end if when.is_interval else None
    assert first is not None
    start = {**_date(first), "display_date": when.in_words()}
    return {
        "unique_id": event.id,
        "start_date": start,
        **({"end_date": _date(last)} if last is not None and when.start is not None else {}),
        "text": {"headline": escape(event.title), "text": _text(event, source)},
        "group": kind_words(event.kind),
        "_chrono": {"event": event_to_data(event)},
    }


def _date(date: EdtfDate) -> dict[str, object]:
    """Year (-44 is 44 BC), and month, day, time where they are known."""
    assert date.year is not None
    data: dict[str, object] = {"year": date.year if date.year > 0 else date.year - 1}
    month = date.part.months[0] if date.part is not None else date.month
    clock = date.time
    known = {"month": month, "day": date.day if date.month else None}
    if clock is not None:
        known |= {"hour": clock.hour, "minute": clock.minute, "second": clock.second}
    return data | {name: value for name, value in known.items() if value is not None and (value or clock is not None)}


def _text(event: Event, source: Source | None) -> str:
    parts = []
    if event.citation is not None and event.citation.quote:
        parts.append(f"<p>{escape(quotation(event.citation))}</p>")
    link = link_to(event.citation, source)
    if source is not None and (source.title or link):
        title = escape(source.title or source.uri or "")
        parts.append(f'<p><a href="{escape(link)}">{title}</a></p>' if link else f"<p>{title}</p>")
    return "".join(parts)
