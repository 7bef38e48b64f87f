"""Events and sources that other formats carry as chrono's own JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from chrono.errors import FormatError
from chrono.events import Chronology, Event, Kinds, Source
from chrono.events.json_form import event_from_data, source_from_data

__all__ = ["as_list", "as_object", "parsed_json", "whole"]


def parsed_json(data: bytes | str, source: str | None) -> object:
    """The JSON value; FormatError, with the line, where it is none."""
    try:
        return json.loads(data)
    except json.JSONDecodeError as error:
        raise FormatError(f"not JSON: {error.msg}", source=source, line=error.lineno) from None
    except (ValueError, RecursionError) as error:  # not UTF-8, a number of too many digits, too deep
        raise FormatError(f"not JSON: {error}", source=source) from None


def as_object(value: object, what: str, source: str | None) -> dict[str, object]:
    """The value, which has to be a JSON object."""
    if not isinstance(value, dict):
        raise FormatError(f"{what} must be an object, got {value!r:.40}", source=source)
    return cast("dict[str, object]", value)


def as_list(value: object, what: str, source: str | None) -> list[object]:
    """The value, which has to be a JSON array."""
    if not isinstance(value, list):
        raise FormatError(f"{what} must be a list, got {value!r:.40}", source=source)
    return value


def whole(
    events: Iterable[object], sources: object, title: object, *, kinds: Kinds | None, source: str | None
) -> Chronology:
    """The chronology of such events and sources; FormatError names the event that is wrong."""
    read: list[Event] = []
    for number, data in enumerate(events, start=1):
        try:
            read.append(event_from_data(as_object(data, "an event", None), kinds))
        except FormatError as error:
            raise FormatError(f"event {number}: {error}", source=source) from None
    known: list[Source] = []
    for data in as_list(sources if sources is not None else [], "sources", source):
        try:
            known.append(source_from_data(as_object(data, "a source", None)))
        except FormatError as error:
            raise FormatError(f"sources: {error}", source=source) from None
    if title is not None and not isinstance(title, str):
        raise FormatError(f"title must be text or null, got {title!r:.40}", source=source)
    return Chronology(tuple(read), tuple(known), title)
