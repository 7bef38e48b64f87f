"""What a store publishes at one moment: the events that pass a bar, as they were last revised."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import attrs

from chrono.errors import OptionError
from chrono.events import Chronology, Event, Kinds, Revision, Source
from chrono.store.ledger import Ledger
from chrono.store.records import event_of, moment_of

__all__ = ["Bar", "Departure", "Edition", "edition_of"]


def _probability(_instance: object, _attribute: attrs.Attribute[float], value: float) -> None:
    if not 0 <= value <= 1:
        raise OptionError(f"the least confidence must be 0 to 1, got {value}")


@attrs.frozen
class Bar:
    """What an event must have to be published: a person's word, or at least this confidence.

    A person's word counts more than any number: reviewed events pass every bar.
    """

    reviewed: bool = False
    min_confidence: float = attrs.field(default=0.0, validator=_probability)

    @property
    def open(self) -> bool:
        """Whether everything passes."""
        return not self.reviewed and self.min_confidence <= 0

    def passes(self, event: Event) -> bool:
        """Whether the event may be published."""
        if event.revision is not None and event.revision.reviewed:
            return True
        return not self.reviewed and event.confidence >= self.min_confidence


@attrs.frozen
class Departure:
    """An event that once was in the feeds of this kind and these years, and left them or changed in them."""

    kind: str
    years: tuple[int, ...]
    at: datetime


@attrs.frozen
class Edition:
    """The state of a store at one moment.

    `chronology` has the events that pass, each exactly as it was at its latest revision, and sources without the hash
    of their text, so that one revision always gives the same bytes of a feed. `current` has the same events with
    today's offsets, confidence, evidence and word of reviewers. `withdrawn` are events that readers may still hold,
    as they were, with the revision that took them back.
    """

    number: int
    chronology: Chronology
    current: Chronology
    withdrawn: tuple[Event, ...]
    departures: tuple[Departure, ...]
    touched: dict[str, datetime]

    def modified(self, events: Iterable[Event], *, kind: str | None = None, year: int | None = None) -> datetime | None:
        """When a feed of these events last changed: an event in it was revised, one entered it or one left it."""
        moments = [self.touched[event.id] for event in events]
        moments += [
            departure.at
            for departure in self.departures
            if (kind is None or departure.kind == kind) and (year is None or year in departure.years)
        ]
        return max(moments, default=None)


def edition_of(ledger: Ledger, bar: Bar, kinds: Kinds | None = None) -> Edition:
    """Read the edition, inside a transaction of the caller."""
    sources = tuple(document.source for document in ledger.documents())
    published: list[Event] = []
    current: list[Event] = []
    withdrawn: list[Event] = []
    touched: dict[str, datetime] = {}
    for uid, live, sequence, modified, touch, reviewed, revised, now, then in ledger.published():
        event = event_of(revised, kinds)
        latest = event if now == revised else event_of(now, kinds)
        moment = moment_of(modified)
        event = attrs.evolve(event, id=uid, revision=Revision(sequence, moment, bool(then)))
        latest = attrs.evolve(latest, id=uid, revision=Revision(sequence, moment, bool(reviewed)))
        if not live or not bar.passes(latest):
            withdrawn.append(event)
            continue
        published.append(event)
        current.append(latest)
        touched[uid] = moment_of(modified if bar.open else touch)
    title = ledger.fact("title") or None
    cited = {citation.source for event in published for citation in event.citations}
    used: list[Source] = [source for source in sources if source.id in cited]
    return Edition(
        number=int(ledger.fact("edition") or "0"),
        chronology=Chronology(published, [attrs.evolve(source, sha256=None) for source in used], title),
        current=Chronology(current, used, title),
        withdrawn=tuple(sorted(withdrawn, key=lambda event: event.id)),
        departures=tuple(
            Departure(kind, tuple(map(int, years.split())), moment_of(at)) for kind, years, at in ledger.departures()
        ),
        touched=touched,
    )
