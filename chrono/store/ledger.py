"""The rows of a store in and out of SQLite; the only file that knows the columns of `events`, `revisions` and
`reviews`.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from chrono.events import Event, Kinds, Source
from chrono.store.records import event_of, source_of, text_of_event, text_of_source
from chrono.store.verdicts import NO_WORD, Verdict, Word
from chrono.store.views import Row, Standing

__all__ = ["Change", "Document", "Ledger"]

#: SQLite allows 999 variables in a statement everywhere.
_SOME = 500


@attrs.frozen
class Document:
    """A document of the store: `key` names it through all its versions, `settings` says how it was read last."""

    key: str
    source: Source
    sha256: str
    settings: str
    read_at: str


@attrs.frozen
class Change:
    """A revision: what readers saw from then on, or, of a withdrawal, what they saw before."""

    uid: str
    sequence: int
    modified: str
    change: str
    shown: Event
    reviewed: bool = False


class Ledger:
    """Reads and writes rows on an open connection, inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection, kinds: Kinds | None = None) -> None:
        self._connection = connection
        self._kinds = kinds

    def fact(self, name: str) -> str:
        """A fact of the store: edition, modified, title."""
        row = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_fact(self, name: str, value: str) -> None:
        """Change a fact."""
        self._connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def documents(self) -> list[Document]:
        """The documents in the order in which they came."""
        rows = self._connection.execute("SELECT key, source, sha256, settings, read_at FROM documents ORDER BY rowid")
        return [Document(key, source_of(source), sha, settings, at) for key, source, sha, settings, at in rows]

    def put_document(self, document: Document) -> None:
        """Add a document or write over the one with its key."""
        self._connection.execute(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET sha256 = excluded.sha256,"
            " settings = excluded.settings, source = excluded.source, read_at = excluded.read_at",
            (document.key, document.source.id, document.sha256, document.settings, text_of_source(document.source),
             document.read_at),
        )  # fmt: skip

    def rename_document(self, old: str, new: str) -> None:
        """Give a document another key."""
        self._connection.execute("PRAGMA defer_foreign_keys=ON")
        self._connection.execute("UPDATE documents SET key = ? WHERE key = ?", (new, old))
        self._connection.execute("UPDATE events SET document = ? WHERE document = ?", (new, old))

    def rows_of(self, document: str) -> list[Row]:
        """The events of a document in its order, withdrawn ones too."""
        return self._rows("WHERE document = ? ORDER BY position, uid", (document,))

    def rows(self, uids: Iterable[str] | None = None) -> list[Row]:
        """These events, or all in the order of documents."""
        if uids is None:
            return self._rows("ORDER BY document IS NULL, document, position, uid", ())
        wanted = sorted(set(uids))
        return [
            row
            for some in (wanted[i : i + _SOME] for i in range(0, len(wanted), _SOME))
            for row in self._rows(f"WHERE uid IN ({', '.join('?' * len(some))})", some)
        ]

    def knows(self, uid: str) -> bool:
        """Whether an event ever had this identity."""
        return self._connection.execute("SELECT 1 FROM events WHERE uid = ?", (uid,)).fetchone() is not None

    def put_row(self, row: Row) -> None:
        """Add an event or write over it."""
        found, shown = (None if event is None else text_of_event(event) for event in (row.found, row.shown))
        self._connection.execute(
            "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET"
            " position = excluded.position, found = excluded.found, standing = excluded.standing,"
            " shown = excluded.shown, live = excluded.live, reviewed = excluded.reviewed, stale = excluded.stale,"
            " sequence = excluded.sequence, modified = excluded.modified, touched = excluded.touched",
            (row.uid, row.document, row.position, found, row.standing.value, shown, row.live, row.reviewed,
             " ".join(row.stale), row.sequence, row.modified, row.touched),
        )  # fmt: skip

    def put_change(self, change: Change, years: Iterable[int]) -> None:
        """Add a revision."""
        self._connection.execute(
            "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (change.uid, change.sequence, change.modified, change.change, text_of_event(change.shown),
             change.shown.kind, " ".join(map(str, years)), change.reviewed),
        )  # fmt: skip

    def changes(self, uid: str) -> list[Change]:
        """All revisions of an event, the first one first."""
        rows = self._connection.execute(
            "SELECT uid, sequence, modified, change, shown, reviewed FROM revisions WHERE uid = ? ORDER BY sequence",
            (uid,),
        )
        return [
            Change(uid, number, at, change, event_of(shown, self._kinds), bool(reviewed))
            for uid, number, at, change, shown, reviewed in rows
        ]

    def published(self) -> Iterator[tuple[str, bool, int, str, str, bool, str, str, bool]]:
        """Of each event that was ever shown: uid, live, sequence, modified, touched, reviewed, the event at its latest
        revision and now, whether that revision was reviewed.
        """
        yield from self._connection.execute(
            "SELECT e.uid, e.live, e.sequence, e.modified, e.touched, e.reviewed, r.shown, e.shown, r.reviewed"
            " FROM events e JOIN revisions r ON r.uid = e.uid AND r.sequence = e.sequence"
        )

    def departures(self) -> list[tuple[str, str, str]]:
        """For each revision that is no more: its kind, its years and when it ended."""
        return self._connection.execute(
            "SELECT r.kind, r.years, n.modified FROM revisions r JOIN revisions n ON n.uid = r.uid"
            " AND n.sequence = r.sequence + 1 UNION ALL SELECT kind, years, modified FROM revisions"
            " WHERE change = 'withdrawn'"
        ).fetchall()

    def put_word(self, uid: str, word: Word, *, at: str, reviewer: str) -> None:
        """Add a review."""
        self._connection.execute(
            "INSERT INTO reviews (at, uid, verdict, reviewer, note, payload) VALUES (?, ?, ?, ?, ?, ?)",
            (at, uid, word.verdict.value, reviewer, word.note, word.to_payload()),
        )

    def words(self) -> dict[str, Word]:
        """The last word on each event that somebody spoke of."""
        rows = self._connection.execute(
            "SELECT uid, verdict, payload, note FROM reviews"
            " WHERE number IN (SELECT max(number) FROM reviews GROUP BY uid) ORDER BY number"
        )
        return {uid: Word.from_payload(verdict, payload, note, self._kinds) for uid, verdict, payload, note in rows}

    def reviews(self) -> list[tuple[str, str, str, str, str]]:
        """Everything that was ever said: time, uid, verdict, reviewer, note."""
        return self._connection.execute(
            "SELECT at, uid, verdict, reviewer, note FROM reviews ORDER BY number"
        ).fetchall()

    def _rows(self, condition: str, values: Sequence[str]) -> list[Row]:
        columns = "uid, document, position, found, standing, shown, live, reviewed, stale, sequence, modified, touched"
        rows = self._connection.execute(f"SELECT {columns} FROM events {condition}", values)  # noqa: S608 - no input
        return [self._row(*row) for row in rows]

    def _row(
        self, uid: str, document: str | None, position: int, found: str | None, standing: str, shown: str | None,
        live: int, reviewed: int, stale: str, sequence: int, modified: str, touched: str,
    ) -> Row:  # fmt: skip
        was, now = (None if text is None else event_of(text, self._kinds) for text in (found, shown))
        return Row(
            uid, document, position, was, Standing(standing), now, bool(live), bool(reviewed), tuple(stale.split()),
            sequence, modified, touched,
        )  # fmt: skip


def merged_into(words: Mapping[str, Word]) -> dict[str, list[str]]:
    """For each event those that were merged into it, in the order in which that was said."""
    merged: dict[str, list[str]] = defaultdict(list)
    for uid, word in words.items():
        if word.verdict is Verdict.MERGE:
            merged[word.into].append(uid)
    return merged


def related(uids: Iterable[str], words: Mapping[str, Word]) -> set[str]:
    """The events and all whose view depends on theirs: merge targets and parts that were split off."""
    parts: dict[str, list[str]] = defaultdict(list)
    for uid, word in words.items():
        if word.parent:
            parts[word.parent].append(uid)
    wanted: set[str] = set()
    waiting = list(uids)
    while waiting:
        uid = waiting.pop()
        if uid in wanted:
            continue
        wanted.add(uid)
        word = words.get(uid, NO_WORD)
        waiting += [word.into] if word.into else []
        waiting += parts.get(uid, [])
    return wanted
