"""Applying what people say: each review becomes the last word on its event, and what readers see follows."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

import attrs

from chrono.errors import ReviewError
from chrono.events import Event, Kinds
from chrono.store.ledger import Ledger
from chrono.store.records import said, text_of_event
from chrono.store.settling import Outcome, settle
from chrono.store.verdicts import NO_WORD, Review, Verdict, Word, corrected
from chrono.store.views import Row, Standing

__all__ = ["apply_reviews"]


def apply_reviews(
    ledger: Ledger, reviews: Iterable[Review], *, now: str, reviewer: str = "", kinds: Kinds | None = None
) -> Outcome:
    """Apply the reviews in their order, inside a transaction of the caller; one that cannot be applied raises
    `ReviewError`.

    A review that says what was said already is passed over, so that a file of reviews can be applied again and again.
    """
    desk = _Desk(ledger, kinds, now, reviewer)
    for review in reviews:
        desk.apply(review)
    sources = {document.source.id: document.source for document in ledger.documents()}
    return settle(ledger, desk.touched, now=now, sources_before=sources)


class _Desk:
    """The words that were said in one sitting."""

    def __init__(self, ledger: Ledger, kinds: Kinds | None, now: str, reviewer: str) -> None:
        self._ledger = ledger
        self._kinds = kinds
        self._now = now
        self._reviewer = reviewer
        self._words = ledger.words()
        self.touched: set[str] = set()

    def apply(self, review: Review) -> None:
        if review.verdict is Verdict.ADD:
            self._add(review)
            return
        row = self._row(review.uid)
        word = self._words.get(row.uid, NO_WORD)
        match review.verdict:
            case Verdict.ACCEPT:
                self._confirm(row, word, Verdict.ACCEPT, {}, review.note)
            case Verdict.CORRECT:
                self._confirm(row, word, Verdict.CORRECT, dict(review.changes), review.note)
            case Verdict.SPLIT:
                self._split(row, word, review)
            case Verdict.MERGE:
                self._merge(row, word, review)
            case Verdict.REJECT:
                self._say(
                    row, attrs.evolve(word, verdict=Verdict.REJECT, seen=self._seen(row), into="", note=review.note)
                )
            case _:
                kept = word.confirmed if row.found is None else None
                self._say(row, Word(confirmed=kept, parent=word.parent, note=review.note))

    def _row(self, uid: str) -> Row:
        found = self._ledger.rows([uid]) if uid else []
        if not found:
            raise ReviewError(f"the store has no event {uid!r}")
        return found[0]

    def _seen(self, row: Row) -> dict[str, object]:
        return said(row.found) if row.found is not None else {}

    def _base(self, row: Row, word: Word) -> Event:
        """What a person looks at: the latest from the document with the corrections made so far, else what was left."""
        if row.found is not None and row.standing is Standing.FOUND:
            return corrected(attrs.evolve(row.found, id=row.uid), word.changes, self._kinds)
        left = word.confirmed or row.shown or row.found
        if left is None:
            raise ReviewError(f"event {row.uid!r} has nothing to confirm")
        return left

    def _confirm(self, row: Row, word: Word, verdict: Verdict, changes: dict[str, object], note: str) -> None:
        every = {**word.changes, **changes}
        confirmed = corrected(self._base(row, word), changes, self._kinds)
        self._say(row, Word(verdict, confirmed, every, self._seen(row), parent=word.parent, note=note))

    def _split(self, row: Row, word: Word, review: Review) -> None:
        if len(review.parts) < 2:
            raise ReviewError(f"event {row.uid!r}: a split needs at least two parts, got {len(review.parts)}")
        whole = self._base(row, word)
        self._confirm(row, word, Verdict.SPLIT, dict(review.parts[0]), review.note)
        for part in review.parts[1:]:
            event = corrected(whole, part, self._kinds)
            self._put_added(attrs.evolve(event, id=_made_uid(event, row.uid)), parent=row.uid, note=review.note)

    def _merge(self, row: Row, word: Word, review: Review) -> None:
        into = self._row(review.into)
        path = [row.uid]
        at = into.uid
        while at:
            if at in path:
                raise ReviewError(f"event {row.uid!r} cannot be merged into {review.into!r}: that is merged into it")
            path.append(at)
            at = self._words.get(at, NO_WORD).into
        self._say(row, attrs.evolve(word, verdict=Verdict.MERGE, seen=self._seen(row), into=into.uid, note=review.note))

    def _add(self, review: Review) -> None:
        if review.event is None:
            raise ReviewError("an added event needs a title and a date")
        event = attrs.evolve(review.event, revision=None)
        self._put_added(attrs.evolve(event, id=event.id or _made_uid(event, "")), parent="", note=review.note)

    def _put_added(self, event: Event, *, parent: str, note: str) -> None:
        known = self._ledger.rows([event.id])
        if known and known[0].found is not None:
            raise ReviewError(f"event {event.id!r} is in the store already: correct it instead of adding it")
        row = known[0] if known else Row(
            event.id, None, 0, None, Standing.FOUND, None, False, False, (), 0, self._now, self._now
        )  # fmt: skip
        if not known:
            self._ledger.put_row(row)
        self._say(row, Word(Verdict.ADD, event, parent=parent, note=note))

    def _say(self, row: Row, word: Word) -> None:
        """Make it the last word, unless it is that already."""
        if self._words.get(row.uid, NO_WORD) == word and (row.uid in self._words or word.verdict is Verdict.REOPEN):
            return
        before = self._words.get(row.uid, NO_WORD)
        self.touched |= {row.uid, *(uid for uid in (before.into, word.into) if uid)}
        self._words[row.uid] = word
        self._ledger.put_word(row.uid, word, at=self._now, reviewer=self._reviewer)


def _made_uid(event: Event, parent: str) -> str:
    """An identity made of what the event says, so that the same file applied twice adds it once."""
    return sha256(f"{parent}\0{text_of_event(attrs.evolve(event, id=''))}".encode()).hexdigest()[:16]
