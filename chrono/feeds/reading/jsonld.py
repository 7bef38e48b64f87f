"""Reads JSON-LD: our own, and schema.org Events that others wrote in the plain form."""

from __future__ import annotations

from chrono.errors import EdtfError, FormatError
from chrono.events import Chronology, Event, Kinds
from chrono.feeds.reading.markup import plain_text, title_of
from chrono.feeds.reading.parts import as_list, as_object, whole
from chrono.times import When

__all__ = ["read_jsonld"]


def read_jsonld(data: object, *, kinds: Kinds | None = None, source: str | None = None) -> Chronology:
    """The chronology of parsed JSON-LD; of others, every node of the top floor that is an Event with a start date."""
    top = data if isinstance(data, dict) else {}
    nodes = top.get("@graph", [top]) if isinstance(data, dict) else data
    found = [as_object(node, "a node", source) for node in as_list(nodes, "@graph", source)]
    if "sources" in top and all("event" in node for node in found):
        return whole((node["event"] for node in found), top["sources"], top.get("name"), kinds=kinds, source=source)
    known = Kinds.standard() if kinds is None else kinds
    events = [_event(node, number, known, source) for number, node in enumerate(found, start=1) if _is_event(node)]
    if not events:
        raise FormatError("JSON-LD without an Event that has a startDate", source=source)
    name = top.get("name") if "@graph" in top else None
    return Chronology(tuple(events), title=name if isinstance(name, str) else None)


def _is_event(node: dict[str, object]) -> bool:
    types = node.get("@type")
    named = types if isinstance(types, list) else [types]
    return "startDate" in node and any(isinstance(one, str) and one.endswith("Event") for one in named)


def _event(node: dict[str, object], number: int, kinds: Kinds, source: str | None) -> Event:
    start, end = node.get("startDate"), node.get("endDate")
    try:
        when = When.parse(str(start))
        if end not in (None, "", start):
            when = When.interval(when, When.parse(str(end)))
    except EdtfError as error:
        raise FormatError(f"event {number}: {error}", source=source) from None
    identifier = node.get("identifier") or node.get("@id")
    details = {"description": plain_text(str(node.get("description") or "")), "url": _text(node.get("url"))}
    return kinds.event_class("other")(
        id=identifier if isinstance(identifier, str) else f"event-{number}",
        kind="other",
        title=title_of(_text(node.get("name"))),
        when=when,
        agent=_name(node.get("organizer")),
        place=_name(node.get("location")),
        details={name: value for name, value in details.items() if value},
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _name(value: object) -> str | None:
    named = value.get("name") if isinstance(value, dict) else value
    return named if isinstance(named, str) and named else None
