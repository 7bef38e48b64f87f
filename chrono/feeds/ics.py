"""iCalendar feeds (RFC 5545, RFC 7986) that every calendar client can subscribe to for years."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import icalendar
from attrs import frozen
from icalendar import vDuration, vText, vUri

from chrono.errors import FeedError
from chrono.events import Chronology, Event, Source
from chrono.events.json_form import source_to_data
from chrono.feeds.cache import EntryCache
from chrono.feeds.colors import CALENDAR_COLOR
from chrono.feeds.identity import identified
from chrono.feeds.marks import Mark, Marks, place
from chrono.feeds.texts import Text, json_text
from chrono.feeds.vevent import EPOCH, Stamp, tombstone, typed, uid, vevent

__all__ = ["DAILY", "Feed", "build_ics", "to_ics"]

DAILY = timedelta(days=1)
PRODUCT = "-//chrono-events//chrono//EN"
_FILLER = (
    b"BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZNAME:UTC\r\n"
    b"TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
"""The one component of a feed without events: RFC 5545 3.6 wants one, and clients refuse feeds without."""

_BASE_YEAR = 1970  # where observances begin when nothing says since when they are known


@frozen
class Feed:
    """A feed that was built: its bytes, how many entries it holds, and the events that a calendar cannot hold.

    `left_out` are the events outside of 0100-01-01 to 9998-12-31; the JSON formats carry them.
    """

    data: bytes
    entries: int
    left_out: tuple[Event, ...]
    modified: datetime
    """Time of the newest revision in it, in UTC: the Last-Modified of a publisher."""


def to_ics(
    chronology: Chronology,
    *,
    name: str | None = None,
    description: str | None = None,
    url: str | None = None,
    feed_url: str | None = None,
    refresh: timedelta = DAILY,
    marks: Marks = Marks.MARKER,
    withdrawn: Iterable[Event] = (),
    related: bool = False,
    cache: EntryCache | None = None,
) -> bytes:
    """The chronology as an iCalendar feed, UTF-8; the same chronology gives the same bytes.

    Each event is one entry, a long span two (its start and its end); dates that are no single day are marked as `marks`
    says. Events of a store carry their revision, others revision 0 and the time of their source's publication.

    Args:
        name: shown by clients; the chronology's title where not given.
        description: a sentence about the feed.
        url: a page about it.
        feed_url: the address that it is published at.
        refresh: how often clients should ask for it again, at least a second.
        marks: how imprecise dates are shown.
        withdrawn: events taken back, with the revision that took them back; the recurring ones leave a cancelled entry,
            and so does the last one of a feed that is empty now, because a calendar without entries is none.
        related: write RFC 9253's LINK too, which libical 3 (Evolution, GNOME) calls an error.
        cache: entries built before, from the last call.

    Raises:
        FeedError: when two different events have the same id.

    >>> from chrono.events import Event
    >>> launch = Event(id="sputnik", kind="launch", title="Sputnik is launched", when="1957-10-04")
    >>> data = to_ics(Chronology([launch], title="Space"))
    >>> data[:15], b"DTSTART;VALUE=DATE:19571004" in data
    (b'BEGIN:VCALENDAR', True)
    """
    return build_ics(
        chronology,
        name=name,
        description=description,
        url=url,
        feed_url=feed_url,
        refresh=refresh,
        marks=marks,
        withdrawn=withdrawn,
        related=related,
        cache=cache,
    ).data


def build_ics(
    chronology: Chronology,
    *,
    name: str | None = None,
    description: str | None = None,
    url: str | None = None,
    feed_url: str | None = None,
    refresh: timedelta = DAILY,
    marks: Marks = Marks.MARKER,
    withdrawn: Iterable[Event] = (),
    related: bool = False,
    cache: EntryCache | None = None,
    modified: datetime | None = None,
) -> Feed:
    """As `to_ics`, giving also what was left out and how many entries there are.

    `modified` is when something left the feed, where that was after the last revision of what is in it.
    """
    entries = _Entries(chronology.sources, Marks(marks), related, EntryCache() if cache is None else cache)
    for event in identified(chronology):
        entries.add(event)
    taken_back = list(withdrawn)
    for event in taken_back:
        if event.when.recurring:
            entries.withdraw(event)
    for event in taken_back:
        if not entries.written:
            entries.withdraw(event)
    if modified is not None:
        entries.modified = max(entries.modified, modified)
    head = _head(
        name=name or chronology.title or "Chronology",
        description=" ".join(part for part in (description, left_out_words(entries.left_out)) if part),
        url=url,
        feed_url=feed_url,
        refresh=refresh,
        modified=entries.modified,
        sources=chronology.sources,
    )
    opened = head.removesuffix(b"END:VCALENDAR\r\n")
    data = b"".join([opened, *(entries.written or [_FILLER]), b"END:VCALENDAR\r\n"])
    return Feed(data, len(entries.written), tuple(entries.left_out), entries.modified)


def left_out_words(left_out: Sequence[Event]) -> str:
    """What the publisher says about events that a calendar cannot hold; nothing where there are none."""
    if not left_out:
        return ""
    counted = "1 event lies" if len(left_out) == 1 else f"{len(left_out):,} events lie"
    return f"{counted} outside the years 100 to 9998, which calendars hold, and can be found in the JSON formats only."


class _Entries:
    """The entries of one feed, while they are gathered."""

    def __init__(self, sources: Sequence[Source], marks: Marks, related: bool, cache: EntryCache) -> None:
        self._sources = {source.id: source for source in sources}
        self._marks, self._related, self._cache = marks, related, cache
        self._taken: set[str] = set()
        self.written: list[bytes] = []
        self.left_out: list[Event] = []
        self.modified = EPOCH

    def add(self, event: Event) -> None:
        source, stamp, placed = self._placed(event)
        if not placed:
            self.left_out.append(event)
        for mark in placed:
            self._take(uid(event, mark.part))
            content = (event, mark, source, stamp, self._related)
            build = _Build(event, mark, source, stamp, self._related)
            self.written.append(self._cache.entry(uid(event, mark.part), stamp.sequence, content, build))

    def withdraw(self, event: Event) -> None:
        _, stamp, placed = self._placed(event)
        for mark in placed:
            self._take(uid(event, mark.part))
            self.written.append(tombstone(event, mark, stamp))

    def _placed(self, event: Event) -> tuple[Source | None, Stamp, tuple[Mark, ...]]:
        source = self._sources.get(event.citation.source) if event.citation else None
        stamp = Stamp.of(event, source)
        self.modified = max(self.modified, stamp.modified)
        published = source.published.earliest if source and source.published else None
        base_year = published.year if published else _BASE_YEAR
        return source, stamp, place(event.when, event.relation, self._marks, base_year)

    def _take(self, name: str) -> None:
        if name in self._taken:
            raise FeedError(f"two entries of the feed would have the UID {name!r}: give every event an id of its own")
        self._taken.add(name)


@frozen
class _Build:
    event: Event
    mark: Mark
    source: Source | None
    stamp: Stamp
    related: bool

    def __call__(self) -> bytes:
        return vevent(self.event, self.mark, self.source, self.stamp, related=self.related)


def _head(
    *,
    name: str,
    description: str,
    url: str | None,
    feed_url: str | None,
    refresh: timedelta,
    modified: datetime,
    sources: Sequence[Source],
) -> bytes:
    """The calendar without entries; Google reads the X- names only, and VALUE= has to be said for two properties."""
    calendar = icalendar.Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    for prop in ("NAME", "X-WR-CALNAME"):
        calendar.add(prop, Text(name))
    for prop in ("DESCRIPTION", "X-WR-CALDESC"):
        if description:
            calendar.add(prop, Text(description))
    interval = vDuration(refresh)
    calendar.add("LAST-MODIFIED", modified)
    calendar.add("COLOR", CALENDAR_COLOR)
    calendar.add("REFRESH-INTERVAL", interval, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vText(interval.to_ical().decode()))  # type: ignore[no-untyped-call]
    if url:
        calendar.add("URL", vUri(url))
    if feed_url:
        calendar.add("SOURCE", vUri(feed_url), parameters={"VALUE": "URI"})
    for source in sources:
        calendar.add("X-CHRONO-SOURCE", typed(Text(json_text(source_to_data(source)))))
    return bytes(calendar.to_ical())
