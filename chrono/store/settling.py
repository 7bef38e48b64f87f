"""Bringing what readers see up to date, with a new revision for each visible change and for nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from chrono.events import Event, Source
from chrono.store.ledger import Change, Ledger, merged_into, related
from chrono.store.records import visible
from chrono.store.views import Row, View, view_of

__all__ = ["Outcome", "settle", "years_of"]


@attrs.frozen
class Outcome:
    """What an update or a review did, as uids in order; `unread` are documents that had not changed since they were
    read.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    edition: int = 0

    @property
    def visible(self) -> bool:
        """Whether readers see a difference."""
        return bool(self.added or self.changed or self.withdrawn or self.restored)


def settle(
    ledger: Ledger, uids: Iterable[str], *, now: str, unread: Iterable[str] = (), sources_before: Mapping[str, Source]
) -> Outcome:
    """Make the views of these events and of all that depends on them, and write what differs from before.

    `sources_before` are the sources as readers know them, for a title or an address that changed.
    """
    words = ledger.words()
    merged = merged_into(words)
    wanted = related(uids, words)
    everyone = (
        wanted
        | {other for uid in wanted for other in _closure(uid, merged)}
        | {words[uid].parent for uid in wanted if uid in words and words[uid].parent}
    )
    rows = {row.uid: row for row in ledger.rows(everyone)}
    sources = {document.source.id: document.source for document in ledger.documents()}
    done: dict[str, list[str]] = {"added": [], "changed": [], "withdrawn": [], "restored": []}
    stale: list[str] = []
    noticed = False
    for row in sorted((rows[uid] for uid in wanted), key=lambda row: (row.document or "", row.position, row.uid)):
        view = view_of(row.uid, rows, words, merged)
        settled, change = _settled(row, view, now, sources, sources_before)
        if view.stale and view.stale != row.stale:
            stale.append(row.uid)
        if change is not None:
            done[change.change].append(row.uid)
            ledger.put_change(change, years_of(change.shown))
        if settled is not row:
            ledger.put_row(settled)
            noticed = True
    edition = int(ledger.fact("edition") or "0") + noticed
    if noticed:
        ledger.set_fact("edition", str(edition))
        ledger.set_fact("modified", max(now, ledger.fact("modified")))
    return Outcome(
        **{name: tuple(found) for name, found in done.items()},
        stale=tuple(stale),
        unread=tuple(unread),
        edition=edition,
    )


def years_of(event: Event) -> tuple[int, ...]:
    """The years whose feeds carry the event: that of its start and that of its end; none for a day of every year.

    As `chrono.feeds.split.years_of`, which stands on the same floor; a test compares the two.
    """
    first, last = event.when.earliest, event.when.latest
    if event.when.is_interval or first is None or last is None:
        return tuple(dict.fromkeys(day.year for day in (first, last) if day is not None))
    return (last.year if event.relation in ("by", "until") else first.year,)


def _closure(uid: str, merged: Mapping[str, list[str]]) -> Iterable[str]:
    for other in merged.get(uid, ()):
        yield other
        yield from _closure(other, merged)


def _settled(
    row: Row, view: View, now: str, sources: Mapping[str, Source], before: Mapping[str, Source]
) -> tuple[Row, Change | None]:
    """The row as it is to be, and the revision that this makes; the same row where nothing changed."""
    event = view.event
    change = ""
    if event is None:
        change = "withdrawn" if row.live else ""
    elif row.shown is None:
        change = "added"
    elif not row.live:
        change = "restored"
    elif visible(event, sources) != visible(row.shown, before):
        change = "changed"
    shown = row.shown if event is None else event
    flipped = view.reviewed != row.reviewed or (shown is not None and row.shown is not None
                                                and shown.confidence != row.shown.confidence)  # fmt: skip
    settled = attrs.evolve(
        row,
        shown=shown,
        live=event is not None,
        reviewed=view.reviewed,
        stale=view.stale,
        sequence=row.sequence + (change not in ("", "added")),
        modified=max(now, row.modified) if change else row.modified,
        touched=max(now, row.touched) if change or flipped else row.touched,
    )
    if not change:
        same = all(
            getattr(settled, name) == getattr(row, name) for name in ("shown", "live", "reviewed", "stale", "touched")
        )
        return (row, None) if same else (settled, None)
    assert shown is not None
    return settled, Change(row.uid, settled.sequence, settled.modified, change, shown, view.reviewed)
