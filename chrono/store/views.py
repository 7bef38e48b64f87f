"""From what was extracted and what people said to what readers see: pure functions, no database.

What a person has confirmed stays as confirmed until a person changes it. Where the document meanwhile says something
else in a field, the event is *stale*: readers keep the confirmed version, and whoever reviews sees the difference.
(Wikis with checked revisions do the same.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import attrs

from chrono.events import Citation, Event
from chrono.store.records import said
from chrono.store.verdicts import NO_WORD, Fields, Verdict, Word

__all__ = ["Row", "Standing", "View", "view_of"]

_HIDDEN = (Verdict.REJECT, Verdict.MERGE)


class Standing(StrEnum):
    """Whether the document still says it."""

    FOUND = "found"
    """It was extracted from the latest text."""
    QUOTED = "quoted"
    """It was not, but the latest text still has the words that were cited."""
    GONE = "gone"
    """Neither."""


@attrs.frozen(eq=False)
class Row:
    """An event of the store."""

    uid: str
    document: str | None
    position: int
    found: Event | None
    standing: Standing
    shown: Event | None
    live: bool
    reviewed: bool
    stale: tuple[str, ...]
    sequence: int
    modified: str
    touched: str


@attrs.frozen(eq=False)
class View:
    """What readers are to see of an event now; `event` is None where they see nothing."""

    event: Event | None
    reviewed: bool = False
    stale: tuple[str, ...] = ()


def view_of(uid: str, rows: Mapping[str, Row], words: Mapping[str, Word], merged: Mapping[str, Iterable[str]]) -> View:
    """The view of one event; `merged` names for an event those that were merged into it."""
    row, word = rows[uid], words.get(uid, NO_WORD)
    stale = _stale(row, word)
    if word.verdict in _HIDDEN:
        return View(None, reviewed=True, stale=stale)
    citations = _citations(uid, rows, words, merged)
    if row.found is None:
        parent = rows.get(word.parent)
        if word.confirmed is None or (parent is not None and parent.standing is Standing.GONE):
            return View(None)
        return View(attrs.evolve(word.confirmed, id=uid, citations=citations), reviewed=True)
    if row.standing is Standing.GONE and not citations:
        return View(None)
    if word.verdict is Verdict.REOPEN or word.confirmed is None:
        if row.standing is not Standing.FOUND and not _others(uid, rows, words, merged):
            return View(None)
        return View(attrs.evolve(row.found, id=uid, citations=citations or row.found.citations))
    if stale:
        return View(attrs.evolve(word.confirmed, id=uid), reviewed=True, stale=stale)
    followed = attrs.evolve(
        word.confirmed,
        id=uid,
        citations=citations or row.found.citations,
        confidence=row.found.confidence,
        evidence=row.found.evidence,
    )
    return View(followed, reviewed=True)


def _stale(row: Row, word: Word) -> tuple[str, ...]:
    """Fields in which the document says something new that is not what the person left."""
    if row.found is None or row.standing is not Standing.FOUND or not word.seen:
        return ()
    now = said(row.found)
    left: Fields = said(word.confirmed) if word.confirmed is not None else {}
    return tuple(name for name, value in now.items() if value != word.seen.get(name) and value != left.get(name))


def _citations(
    uid: str, rows: Mapping[str, Row], words: Mapping[str, Word], merged: Mapping[str, Iterable[str]]
) -> tuple[Citation, ...]:
    """Where the documents say it now: its own places and those of all that was merged into it, each once."""
    row, word = rows[uid], words.get(uid, NO_WORD)
    own: tuple[Citation, ...] = ()
    if row.found is not None:
        own = row.found.citations if row.standing is not Standing.GONE else ()
    elif word.parent in rows:
        own = _citations(word.parent, rows, words, {})
    elif word.confirmed is not None:
        own = word.confirmed.citations
    return tuple(dict.fromkeys((*own, *_others(uid, rows, words, merged))))


def _others(
    uid: str, rows: Mapping[str, Row], words: Mapping[str, Word], merged: Mapping[str, Iterable[str]]
) -> tuple[Citation, ...]:
    return tuple(c for other in merged.get(uid, ()) if other in rows for c in _citations(other, rows, words, merged))
