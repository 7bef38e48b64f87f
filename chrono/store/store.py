"""The store: one SQLite file in which events keep their identity while documents, extractor and reviewers change
them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType

import attrs

from chrono.errors import StoreError
from chrono.events import Chronology, Event, Kinds, Revision
from chrono.store.connection import WAIT, changing, connect, reading
from chrono.store.edition import Bar, Edition, edition_of
from chrono.store.ledger import Change, Document, Ledger
from chrono.store.records import moment_of, text_of_moment
from chrono.store.reviewing import apply_reviews
from chrono.store.settling import Outcome
from chrono.store.updating import Reading, fingerprint, take_in
from chrono.store.verdicts import NO_WORD, Review, Word
from chrono.store.views import Row

__all__ = ["Entry", "Store"]

EVERYTHING = Bar()


@attrs.frozen
class Entry:
    """An event as a reviewer sees it: what is shown, what the document says, what was said of it."""

    uid: str
    shown: Event | None
    found: Event | None
    word: Word
    live: bool
    reviewed: bool
    stale: tuple[str, ...]
    sequence: int

    @property
    def event(self) -> Event:
        """What is shown, or would be."""
        event = self.shown or self.found or self.word.confirmed
        assert event is not None
        return event


class Store:
    """Documents, the events found in them, every revision of those and every review, in one file.

    Open it with `Store.open`, which makes it with `create=True`; it closes as a context manager. Several processes
    may use one file: those that write take turns, those that read wait for nobody. One Store belongs to one thread at
    a time.

    >>> import tempfile
    >>> from datetime import UTC, datetime
    >>> from chrono.events import Source
    >>> event = Event(id="e1", kind="law_adopted", title="The Bees Act is adopted", when="2013")
    >>> folder = tempfile.TemporaryDirectory()
    >>> with Store.open(Path(folder.name) / "bees.store", create=True) as store:
    ...     reading = Reading("bees.txt", Source("bees"), "The Bees Act was adopted in 2013.", [event])
    ...     store.update([reading], now=datetime(2018, 1, 31, tzinfo=UTC)).added
    ...     store.chronology()[0].revision.sequence
    ('e1',)
    0
    >>> folder.cleanup()
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, kinds: Kinds | None) -> None:
        self._connection = connection
        self._ledger = Ledger(connection, kinds)
        self._kinds = kinds
        self.path = path

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        create: bool = False,
        read_only: bool = False,
        wait: float = WAIT,
        kinds: Kinds | None = None,
    ) -> Store:
        """The store in this file. `wait` are the seconds that it waits for another process that is writing.

        Raises `StoreError` where there is none (without `create`), or something else, or a damaged one.
        """
        path = Path(path)
        return cls(connect(path, create=create, read_only=read_only, wait=wait), path, kinds)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Writing

    def update(
        self, readings: Iterable[Reading], *, now: datetime, gone: Iterable[str] = (), title: str | None = None
    ) -> Outcome:
        """Take documents in: all of it in one transaction, or nothing.

        Events that were known keep their identity; those that changed visibly get a new revision at `now`; those that
        the documents no longer tell are withdrawn. `gone` are the keys of documents to withdraw, `title` names the
        chronology.
        """
        taken = list(readings)
        keys = [reading.key for reading in taken]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise StoreError(f"{twice[0]}: given twice")
        with changing(self._connection, self.path):
            return take_in(self._ledger, taken, now=self._moment(now), gone=gone, title=title)

    def review(self, reviews: Iterable[Review], *, now: datetime, reviewer: str = "") -> Outcome:
        """Apply reviews in their order: all of them, or none where `ReviewError` says that one cannot be applied."""
        with changing(self._connection, self.path):
            return apply_reviews(self._ledger, reviews, now=self._moment(now), reviewer=reviewer, kinds=self._kinds)

    def _moment(self, now: datetime) -> str:
        """The time of a change: never before the last one, whatever the clock says."""
        return max(text_of_moment(now), self._ledger.fact("modified"))

    # Reading

    def chronology(self, bar: Bar = EVERYTHING) -> Chronology:
        """The events that pass the bar, each with its revision."""
        return self.edition(bar).current

    def edition(self, bar: Bar = EVERYTHING) -> Edition:
        """All that a publisher needs, of one moment."""
        with reading(self._connection, self.path):
            return edition_of(self._ledger, bar, self._kinds)

    def version(self) -> int:
        """A number that changes with every change of the file by anybody; cheap to ask."""
        with reading(self._connection, self.path):
            return int(self._ledger.fact("edition") or "0")

    def documents(self) -> tuple[Document, ...]:
        """The documents that were read."""
        with reading(self._connection, self.path):
            return tuple(self._ledger.documents())

    def is_current(self, key: str, text: str, settings: str = "") -> bool:
        """Whether the document was read in this state with these settings, so that extracting again would tell
        nothing.
        """
        digest = fingerprint(text)
        return any(
            document.key == key and document.sha256 == digest and document.settings == settings
            for document in self.documents()
        )

    def entries(self) -> tuple[Entry, ...]:
        """All events ever known, in the order of the documents, as a reviewer sees them."""
        with reading(self._connection, self.path):
            words = self._ledger.words()
            return tuple(_entry(row, words) for row in self._ledger.rows())

    def entry(self, uid: str) -> Entry | None:
        """One event as a reviewer sees it."""
        with reading(self._connection, self.path):
            rows = self._ledger.rows([uid])
            return _entry(rows[0], self._ledger.words()) if rows else None

    def history(self, uid: str) -> tuple[Change, ...]:
        """Every revision of an event, the first one first."""
        with reading(self._connection, self.path):
            return tuple(self._ledger.changes(uid))

    def check(self) -> None:
        """Raise `StoreError` where the file is damaged."""
        with reading(self._connection, self.path):
            found = self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise StoreError(f"{self.path}: the store is damaged: {found}")


def _entry(row: Row, words: Mapping[str, Word]) -> Entry:
    word = words.get(row.uid, NO_WORD)
    shown = row.shown
    if shown is not None and row.live:
        shown = attrs.evolve(shown, id=row.uid, revision=Revision(row.sequence, moment_of(row.modified), row.reviewed))
    return Entry(row.uid, shown, row.found, word, row.live, row.reviewed, row.stale, row.sequence)
