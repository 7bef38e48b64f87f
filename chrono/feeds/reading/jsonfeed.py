"""Reads the JSON feeds that chrono wrote."""

from __future__ import annotations

from chrono.errors import FormatError
from chrono.events import Chronology, Kinds
from chrono.feeds.reading.parts import as_list, as_object, whole

__all__ = ["read_json_feed"]


def read_json_feed(data: dict[str, object], *, kinds: Kinds | None = None, source: str | None = None) -> Chronology:
    """The chronology of a parsed JSON Feed with chrono's extension; FormatError for one without it."""
    if "_chrono" not in data:
        raise FormatError("a JSON Feed of other programs: its items have no event dates", source=source)
    own = as_object(data["_chrono"], "_chrono", source)
    items = [as_object(item, "an item", source) for item in as_list(data.get("items"), "items", source)]
    events = [as_object(item.get("_chrono"), "an item's _chrono", source).get("event") for item in items]
    return whole(events, own.get("sources"), own.get("title"), kinds=kinds, source=source)
