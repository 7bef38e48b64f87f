"""Taking documents into a store: new ones, changed ones, ones that are gone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

import attrs

from chrono.errors import StoreError
from chrono.events import Citation, Event, Source
from chrono.store.ledger import Document, Ledger
from chrono.store.matching import Known, recognise
from chrono.store.settling import Outcome, settle
from chrono.store.views import Row, Standing

__all__ = ["Reading", "fingerprint", "take_in"]

_OFFSETS = ("start", "end", "date_start", "date_end", "trigger_start", "trigger_end")


@attrs.frozen
class Reading:
    """A document as it was read: its text, and the events that were extracted from it.

    `key` names the document through all its versions (a path, an address), `settings` whatever else decides what is
    extracted: the version of the extractor, its options.
    """

    key: str
    source: Source
    text: str = attrs.field(repr=False)
    events: tuple[Event, ...] = attrs.field(converter=tuple[Event, ...], repr=False)
    settings: str = ""


def fingerprint(text: str) -> str:
    """The hash by which a store knows whether a text has changed."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def take_in(
    ledger: Ledger, readings: Sequence[Reading], *, now: str, gone: Iterable[str] = (), title: str | None = None
) -> Outcome:
    """Take the readings in and withdraw the documents that are gone, inside a transaction of the caller."""
    known = {document.key: document for document in ledger.documents()}
    before = {document.source.id: document.source for document in known.values()}
    leaving = _leaving(known, gone)
    touched: set[str] = set()
    unread = []
    for reading in readings:
        digest = fingerprint(reading.text)
        if reading.key not in known:
            old = next((key for key in sorted(leaving) if known[key].sha256 == digest), None)
            if old is not None:  # the same text under another name
                ledger.rename_document(old, reading.key)
                known[reading.key] = attrs.evolve(known.pop(old), key=reading.key)
                leaving.discard(old)
        leaving.discard(reading.key)
        document = known.get(reading.key)
        source = _with_own_id(reading, document, known.values())
        if document is not None and (document.sha256, document.settings, document.source) == (
            digest, reading.settings, source,
        ):  # fmt: skip
            unread.append(reading.key)
            continue
        known[reading.key] = Document(reading.key, source, digest, reading.settings, now)
        ledger.put_document(known[reading.key])
        touched |= _merge_reading(ledger, reading, source, now)
    for key in sorted(leaving):
        touched |= _withdraw_document(ledger, known[key], now)
    renamed = title is not None and title != ledger.fact("title")
    if renamed:
        ledger.set_fact("title", title or "")
        ledger.set_fact("edition", str(int(ledger.fact("edition") or "0") + 1))
    return settle(ledger, touched, now=now, unread=unread, sources_before=before)


def _leaving(known: dict[str, Document], gone: Iterable[str]) -> set[str]:
    leaving = set(gone)
    for key in sorted(leaving):
        if key not in known:
            raise StoreError(f"{key}: the store has no such document; it has: {', '.join(sorted(known)) or 'none'}")
    return leaving


def _with_own_id(reading: Reading, document: Document | None, others: Iterable[Document]) -> Source:
    """The source under the id that it has in this store, which no other document has and which stays."""
    if document is not None:
        return attrs.evolve(reading.source, id=document.source.id)
    taken = {other.source.id for other in others}
    wanted = reading.source.id or reading.key
    unique, number = wanted, 1
    while unique in taken:
        number += 1
        unique = f"{wanted}-{number}"
    return attrs.evolve(reading.source, id=unique)


def _merge_reading(ledger: Ledger, reading: Reading, source: Source, now: str) -> set[str]:
    """Write what was found to the events that it belongs to; all whose view may have changed."""
    found = [_citing(event, reading.source.id, source.id) for event in reading.events]
    rows = {row.uid: row for row in ledger.rows_of(reading.key)}
    known = [
        Known(uid, row.found, live=row.standing is not Standing.GONE)
        for uid, row in rows.items()
        if row.found is not None
    ]
    uids = recognise(known, found)
    seen: set[str] = set()
    for position, (uid, event) in enumerate(zip(uids, found, strict=True)):
        if uid is None:
            uid = _new_uid(ledger, event, reading.key, seen)
            row = Row(uid, reading.key, position, event, Standing.FOUND, None, False, False, (), 0, now, now)
        else:
            row = attrs.evolve(rows[uid], position=position, found=event, standing=Standing.FOUND)
        seen.add(uid)
        ledger.put_row(row)
    for uid, row in rows.items():
        if uid not in seen and row.found is not None:
            ledger.put_row(_still_quoted(row, reading.text))
    return seen | set(rows)


def _withdraw_document(ledger: Ledger, document: Document, now: str) -> set[str]:
    """All its events are gone; the document stays known, so that they come back when it does."""
    rows = ledger.rows_of(document.key)
    for row in rows:
        ledger.put_row(attrs.evolve(row, standing=Standing.GONE))
    ledger.put_document(attrs.evolve(document, sha256="", read_at=now))
    return {row.uid for row in rows}


def _still_quoted(row: Row, text: str) -> Row:
    """The row of an event that was not found again: its citations where the text still has the words, else gone."""
    assert row.found is not None
    moved = tuple(found for citation in row.found.citations if (found := _moved(citation, text)) is not None)
    if not moved:
        return attrs.evolve(row, standing=Standing.GONE)
    return attrs.evolve(row, standing=Standing.QUOTED, found=attrs.evolve(row.found, citations=moved))


def _moved(citation: Citation, text: str) -> Citation | None:
    """The citation at the place nearest to its own where the text has its words."""
    if not citation.quote:
        return None
    after = text.find(citation.quote, citation.start)
    before = text.rfind(citation.quote, 0, max(0, citation.start) + len(citation.quote))
    places = [place for place in (after, before) if place >= 0]
    if not places:
        return None
    shift = min(places, key=lambda place: abs(place - citation.start)) - citation.start
    offsets = {name: getattr(citation, name) for name in _OFFSETS}
    return attrs.evolve(citation, **{name: at + shift for name, at in offsets.items() if at is not None})


def _citing(event: Event, old: str, new: str) -> Event:
    """The event without a revision of its own, citing its source by the store's id."""
    if old == new and event.revision is None:
        return event
    citations = tuple(
        attrs.evolve(citation, source=new) if citation.source == old else citation for citation in event.citations
    )
    return attrs.evolve(event, citations=citations, revision=None)


def _new_uid(ledger: Ledger, event: Event, key: str, seen: set[str]) -> str:
    """The event's own id where nothing ever had it (so a snapshot's subscribers keep theirs), else one like it."""
    number = 0
    while True:
        made = sha256(f"{key}\0{event.id}\0{event.kind}\0{event.title}\0{event.when}\0{number}".encode()).hexdigest()[
            :16
        ]
        uid = event.id if event.id and not number else made
        if uid not in seen and not ledger.knows(uid):
            return uid
        number += 1
