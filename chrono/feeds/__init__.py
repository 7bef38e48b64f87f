"""Calendar and JSON feeds of a chronology, a checker for anybody's feeds, and readers for what we and others write."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.feeds.cache import EntryCache
    from chrono.feeds.checker import Fault, Severity, check
    from chrono.feeds.ics import Feed, build_ics, to_ics
    from chrono.feeds.jsonfeed import to_json_feed
    from chrono.feeds.marks import Marks

__all__ = [
    "EntryCache",
    "Fault",
    "Feed",
    "Marks",
    "Severity",
    "build_ics",
    "check",
    "to_ics",
    "to_json_feed",
]

_PLACES = {
    "EntryCache": "chrono.feeds.cache",
    "Fault": "chrono.feeds.checker",
    "Feed": "chrono.feeds.ics",
    "Marks": "chrono.feeds.marks",
    "Severity": "chrono.feeds.checker",
    "build_ics": "chrono.feeds.ics",
    "check": "chrono.feeds.checker",
    "to_ics": "chrono.feeds.ics",
    "to_json_feed": "chrono.feeds.jsonfeed",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is asked for: icalendar costs more than all the rest together."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)
