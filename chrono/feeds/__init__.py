"""Calendar and JSON feeds of a chronology, a checker for anybody's feeds, and readers for what we and others write."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.feeds.annotations import to_annotations
    from chrono.feeds.cache import EntryCache
    from chrono.feeds.checker import Fault, Rule, Severity, check
    from chrono.feeds.ics import Feed, build_ics, to_ics
    from chrono.feeds.jcal import to_jcal
    from chrono.feeds.jsonfeed import to_json_feed
    from chrono.feeds.jsonld import to_jsonld
    from chrono.feeds.marks import Marks
    from chrono.feeds.reading.sniffing import load
    from chrono.feeds.split import by_kind, by_year
    from chrono.feeds.tables import to_csv, to_dataframe
    from chrono.feeds.timelinejs import to_timelinejs

__all__ = [
    "EntryCache",
    "Fault",
    "Feed",
    "Marks",
    "Rule",
    "Severity",
    "build_ics",
    "by_kind",
    "by_year",
    "check",
    "load",
    "to_annotations",
    "to_csv",
    "to_dataframe",
    "to_ics",
    "to_jcal",
    "to_json_feed",
    "to_jsonld",
    "to_timelinejs",
]

_PLACES = {
    "EntryCache": "chrono.feeds.cache",
    "Fault": "chrono.feeds.checker",
    "Feed": "chrono.feeds.ics",
    "Marks": "chrono.feeds.marks",
    "Rule": "chrono.feeds.checker",
    "Severity": "chrono.feeds.checker",
    "build_ics": "chrono.feeds.ics",
    "by_kind": "chrono.feeds.split",
    "by_year": "chrono.feeds.split",
    "check": "chrono.feeds.checker",
    "load": "chrono.feeds.reading.sniffing",
    "to_annotations": "chrono.feeds.annotations",
    "to_csv": "chrono.feeds.tables",
    "to_dataframe": "chrono.feeds.tables",
    "to_ics": "chrono.feeds.ics",
    "to_jcal": "chrono.feeds.jcal",
    "to_json_feed": "chrono.feeds.jsonfeed",
    "to_jsonld": "chrono.feeds.jsonld",
    "to_timelinejs": "chrono.feeds.timelinejs",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is asked for: icalendar costs more than all the rest together."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)
