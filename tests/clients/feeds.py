"""The feeds that clients get: every sort of date, a big one, and one that changes from one version to the next."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from chrono.events import Chronology, Citation, Event, Revision, Source
from chrono.feeds import to_ics
from tests.feeds.examples import chronology

SOURCE = Source(id="book", title="The book of bridges", uri="https://bridges.example/book", published="2020-01-01")
FIRST = Revision(0, datetime(2026, 1, 1, tzinfo=UTC))
SECOND = Revision(1, datetime(2026, 2, 1, tzinfo=UTC))


def every_date() -> bytes:
    """An entry for every sort of date."""
    return to_ics(chronology())


def count(feed: bytes) -> int:
    """How many entries a feed has."""
    return len(re.findall(rb"^BEGIN:VEVENT\r$", feed, re.MULTILINE))


def bridge(name: str, when: str, revision: Revision = FIRST, title: str | None = None) -> Event:
    quote = f"In those years, as “everybody” knows, the {name} bridge was opened; 橋は開通した。"
    citation = Citation("book", 0, len(quote), quote)
    shown = title or f"The {name} bridge"
    return Event(id=f"bridge-{name}", kind="other", title=shown, when=when, citations=[citation], revision=revision)


def thousand() -> list[Event]:
    """A thousand bridges, one a day."""
    begin = date(2025, 1, 1)
    return [bridge(str(n), (begin + timedelta(days=n)).isoformat()) for n in range(1000)]


def feed_of(events: list[Event], withdrawn: list[Event] | None = None) -> bytes:
    return to_ics(Chronology(events, [SOURCE], "Bridges"), withdrawn=withdrawn or [])


def version_1() -> bytes:
    """Six bridges: one to move, one to withdraw, one recurring to withdraw, one to become sharper, two to stay."""
    return feed_of(
        [
            bridge("steady", "2026-03-10"),
            bridge("yearly", "XXXX-03-12"),
            bridge("moved", "2026-03-20"),
            bridge("gone", "2026-03-22"),
            bridge("gone-yearly", "XXXX-03-24"),
            bridge("sharper", "2026"),
        ]
    )


def version_2() -> bytes:
    """The same a month later, with one more."""
    return feed_of(
        [
            bridge("steady", "2026-03-10"),
            bridge("yearly", "XXXX-03-12"),
            bridge("moved", "2026-03-25", SECOND),
            bridge("sharper", "2026-03-27", SECOND),
            bridge("new", "2026-03-28"),
        ],
        withdrawn=[bridge("gone", "2026-03-22", SECOND), bridge("gone-yearly", "XXXX-03-24", SECOND)],
    )


def imprecise(when: str) -> bytes:
    """One event."""
    return feed_of([bridge("imprecise", when)])
