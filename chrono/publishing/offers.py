"""What is offered of an edition: everything, each kind, each year. A name that was offered once is offered for good."""

from __future__ import annotations

import re
from datetime import datetime
from hashlib import sha256

import attrs

from chrono.events import Chronology, Event
from chrono.feeds.split import by_kind, by_year, years_of
from chrono.feeds.wording import kind_words
from chrono.store import Edition

__all__ = ["Offer", "offers"]

_PLAIN = re.compile(r"[a-z0-9_]{1,60}")


@attrs.frozen
class Offer:
    """A choice of events under a stable name without a suffix: "all", "kind/speech", "year/2013".

    `chronology` has nothing in it where the events have left; `withdrawn` are those that readers may still hold.
    """

    name: str
    words: str
    chronology: Chronology
    withdrawn: tuple[Event, ...]
    modified: datetime | None

    @property
    def empty(self) -> bool:
        """Whether nothing is left of it."""
        return not self.chronology.events


def offers(edition: Edition) -> tuple[Offer, ...]:
    """Everything, then each kind, then each year, also those that only had events once."""
    everything = edition.chronology
    found = [Offer("all", "All events", everything, edition.withdrawn, edition.modified(everything))]
    kinds = by_kind(everything)
    for kind in sorted({*kinds, *(departure.kind for departure in edition.departures)}):
        part = kinds.get(kind) or _nothing(everything, kind_words(kind).lower())
        gone = tuple(event for event in edition.withdrawn if event.kind == kind)
        found.append(Offer(f"kind/{_slug(kind)}", kind_words(kind), part, gone, edition.modified(part, kind=kind)))
    years = by_year(everything)
    for year in sorted({*years, *(year for departure in edition.departures for year in departure.years)}):
        part = years.get(year) or _nothing(everything, _year_words(year))
        gone = tuple(event for event in edition.withdrawn if not event.when.recurring and year in years_of(event))
        found.append(Offer(f"year/{_four(year)}", _year_words(year), part, gone, edition.modified(part, year=year)))
    return tuple(found)


def _nothing(chronology: Chronology, words: str) -> Chronology:
    return chronology.with_events([]).with_title(f"{chronology.title}: {words}" if chronology.title else words)


def _slug(kind: str) -> str:
    """The kind as part of a file's name and of an address; one of odd characters by its hash.

    >>> _slug("law_adopted"), _slug("../etc")
    ('law_adopted', 'x-f7f9121fdb')
    """
    return kind if _PLAIN.fullmatch(kind) else f"x-{sha256(kind.encode('utf-8', 'replace')).hexdigest()[:10]}"


def _four(year: int) -> str:
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def _year_words(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
