"""The press: makes the sheets of an edition, each once, and makes again only what a new edition changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import timedelta
from itertools import chain
from threading import RLock

import attrs

from chrono.errors import FeedError
from chrono.events import Chronology
from chrono.feeds import EntryCache, Marks, Severity, build_ics, check, to_json_feed
from chrono.feeds.ics import DAILY
from chrono.publishing.offers import Offer, offers
from chrono.publishing.origin import Origin
from chrono.publishing.page import POLICY, page
from chrono.publishing.query import chosen
from chrono.publishing.sheet import CALENDAR, DATA, FEED, PAGE, Sheet
from chrono.store import Edition

__all__ = ["Press"]

_HEAD_END, _END = b"BEGIN:VEVENT\r\n", b"END:VCALENDAR\r\n"


@attrs.frozen(eq=False)
class _Run:
    """An edition with its offers by name."""

    version: Hashable
    edition: Edition
    offers: dict[str, Offer]


class Press:
    """Sheets by name: "all.ics", "all.json", "kind/speech.ics", "year/2013.json", "chronology.json" and the page.

    `address` is where the sheets are published, for links between them; `title` the name of the whole where the store
    has none. One press serves several threads.

    Every calendar is checked before anybody gets it: `FeedError` names the first fault.
    """

    def __init__(
        self,
        origin: Origin,
        *,
        title: str | None = None,
        address: str | None = None,
        marks: Marks = Marks.MARKER,
        refresh: timedelta = DAILY,
    ) -> None:
        self._origin = origin
        self._title = title
        self._address = address.rstrip("/") + "/" if address else None
        self._marks = marks
        self._refresh = refresh
        self._entries = _ProvedEntries()
        self._made: dict[str, tuple[Hashable, Sheet]] = {}
        self._run: _Run | None = None
        self._lock = RLock()

    def version(self) -> Hashable:
        """What the sheets are made of."""
        with self._lock:
            return self._origin.version()

    def names(self) -> tuple[str, ...]:
        """The names of all sheets but the page, those that have become empty too."""
        with self._lock:
            return tuple(chain(*((f"{n}.ics", f"{n}.json") for n in self._current().offers), ("chronology.json",)))

    def sheet(self, name: str) -> Sheet | None:
        """The sheet of that name, None where there is none."""
        with self._lock:
            run = self._current()
            if name == "chronology.json":
                return self._once(name, run.version, lambda: self._document(run.edition))
            stem, _, suffix = name.rpartition(".")
            offer = run.offers.get(stem)
            if offer is None or suffix not in ("ics", "json"):
                return None
            return self._once(name, _content(offer), lambda: self._feed(name, offer))

    def sheets(self) -> Iterator[tuple[Sheet, bool]]:
        """All sheets but the page, each with whether it is empty now."""
        with self._lock:
            run = self._current()
            for name in self.names():
                sheet = self.sheet(name)
                assert sheet is not None
                offer = run.offers.get(name.rpartition(".")[0])
                yield sheet, not sheet.entries or (offer is not None and offer.empty)
            self._entries.keep_used()

    def query(self, suffix: str, parameters: Sequence[tuple[str, str]]) -> Sheet:
        """The events that the parameters of a query choose, as "ics" or "json"; OptionError names a bad one."""
        with self._lock:
            run = self._current()
            part = chosen(run.edition.chronology, parameters)
            whole = run.offers["all"]
            offer = attrs.evolve(whole, name="feed", chronology=part, modified=whole.modified)
            return self._feed(f"feed.{suffix}", offer)

    def index(self, base: str) -> Sheet:
        """The page that lists the sheets; `base` is the address to show where the press knows none."""
        with self._lock:
            run = self._current()
            listed = [offer for offer in run.offers.values() if not offer.empty or offer.name == "all"]
            body = page(self._named(run.edition.chronology), listed, self._address or base)
            return Sheet("index.html", body, PAGE, run.offers["all"].modified, POLICY)

    def close(self) -> None:
        """Let go of files."""
        with self._lock:
            self._origin.close()

    def _current(self) -> _Run:
        """The edition of now; where the origin fails the one before stays for the next time it answers."""
        version = self._origin.version()
        if self._run is None or self._run.version != version:
            edition = self._origin.edition()
            if self._title:
                edition = attrs.evolve(
                    edition,
                    chronology=edition.chronology.with_title(self._title),
                    current=edition.current.with_title(self._title),
                )
            self._run = _Run(version, edition, {offer.name: offer for offer in offers(edition)})
        return self._run

    def _once(self, name: str, content: Hashable, make: Callable[[], Sheet]) -> Sheet:
        """The sheet made before of the same content, else a new one."""
        kept = self._made.get(name)
        if kept is not None and kept[0] == content:
            return kept[1]
        sheet = make()
        self._made[name] = (content, sheet)
        return sheet

    def _feed(self, name: str, offer: Offer) -> Sheet:
        address = f"{self._address}{name}" if self._address else None
        if name.endswith(".json"):
            text = to_json_feed(
                offer.chronology, name=self._named(offer.chronology), url=self._address, feed_url=address
            )
            return Sheet(name, text.encode("utf-8", "replace"), FEED, offer.modified, entries=len(offer.chronology))
        self._entries.start()
        built = build_ics(
            offer.chronology,
            name=self._named(offer.chronology),
            url=self._address,
            feed_url=address,
            refresh=self._refresh,
            marks=self._marks,
            withdrawn=offer.withdrawn,
            cache=self._entries,
            modified=offer.modified,
        )
        self._entries.prove(built.data, name)
        return Sheet(name, built.data, CALENDAR, offer.modified, entries=built.entries, left_out=len(built.left_out))

    def _document(self, edition: Edition) -> Sheet:
        body = edition.current.to_json().encode("utf-8", "replace")
        return Sheet("chronology.json", body, DATA, edition.modified(edition.chronology), entries=len(edition.current))

    def _named(self, chronology: Chronology) -> str:
        return chronology.title or "Chronology"


class _ProvedEntries(EntryCache):
    """Entries built before, each of which has passed the checker once."""

    def start(self) -> None:
        """Begin another feed."""
        self._new: list[bytes] = []

    def entry(self, uid: str, sequence: int, content: Hashable, build: Callable[[], bytes]) -> bytes:
        """As in `EntryCache`, remembering what was built now."""

        def built() -> bytes:
            made = build()
            self._new.append(made)
            return made

        return super().entry(uid, sequence, content, built)

    def prove(self, data: bytes, name: str) -> None:
        """Check the head of the feed with the entries that are new in it, or with one that is not."""
        head, begin, rest = data.partition(_HEAD_END)
        if not begin:
            return
        first = begin + rest[: rest.index(b"END:VEVENT\r\n")] + b"END:VEVENT\r\n"
        faults = [fault for fault in check(b"".join([head, *(self._new or [first]), _END]))
                  if fault.severity is Severity.ERROR]  # fmt: skip
        if faults:
            raise FeedError(f"{name}: line {faults[0].line}: {faults[0].message}; {faults[0].cure}")


def _content(offer: Offer) -> Hashable:
    """All that the sheets of an offer are made of."""
    chronology = offer.chronology
    return chronology.title, chronology.sources, chronology.events, offer.withdrawn, offer.modified
