"""Entries that somebody else wrote: title, days, place, and the rest as details."""

from __future__ import annotations

from chrono.events import Event, Kinds, Status
from chrono.feeds.checker.components import Component
from chrono.feeds.escaping import texts
from chrono.feeds.reading.entry_dates import when_of
from chrono.feeds.reading.located import text_of

__all__ = ["foreign_event"]

_LONGEST_TITLE = 90


def foreign_event(entry: Component, number: int, kinds: Kinds, source: str | None) -> Event:
    """The event of an entry, of kind "other"; one occurrence of a recurring entry has its day in the id."""
    when, rule = when_of(entry, source)
    occurrence = text_of(entry, "RECURRENCE-ID")
    uid = text_of(entry, "UID") or f"entry-{number + 1}"
    details = {
        "description": text_of(entry, "DESCRIPTION"),
        "url": text_of(entry, "URL"),
        "categories": ", ".join(text for line in entry.every("CATEGORIES") for text in texts(line.value) if text),
        "organizer": text_of(entry, "ORGANIZER"),
        "recurrence": rule,
    }
    return kinds.event_class("other")(
        id=f"{uid}/{occurrence}" if occurrence else uid,
        kind="other",
        title=_title(text_of(entry, "SUMMARY") or "(no title)"),
        when=when,
        status=Status.PLANNED if (text_of(entry, "STATUS") or "").upper() == "TENTATIVE" else Status.OCCURRED,
        place=text_of(entry, "LOCATION"),
        details={name: value for name, value in details.items() if value},
    )


def _title(summary: str) -> str:
    title = " ".join(summary.split())
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
