"""Parts of a chronology that make feeds of their own, so that nobody has to subscribe to everything."""

from __future__ import annotations

from chrono.events import Chronology, Event
from chrono.feeds.wording import kind_words

__all__ = ["by_kind", "by_year", "years_of"]


def by_kind(chronology: Chronology) -> dict[str, Chronology]:
    """One chronology for each kind that occurs, in alphabetical order, titled with it.

    >>> lives = Chronology([Event(kind="speech", title="She speaks", when="2013")], title="Ada")
    >>> {kind: part.title for kind, part in by_kind(lives).items()}
    {'speech': 'Ada: speech'}
    """
    kinds = sorted({str(event.kind) for event in chronology})
    return {
        kind: _titled(chronology, [event for event in chronology if event.kind == kind], kind_words(kind).lower())
        for kind in kinds
    }


def by_year(chronology: Chronology) -> dict[int, Chronology]:
    """One chronology for each year in which an event has an entry, in order, titled with it; 0 is 1 BC.

    A long span is in the year of its start and in that of its end. Days of every year are in none.

    >>> lives = Chronology([Event(kind="other", title="She works", when="1835/1843")])
    >>> list(by_year(lives))
    [1835, 1843]
    """
    years: dict[int, list[Event]] = {}
    for event in chronology:
        for year in years_of(event):
            years.setdefault(year, []).append(event)
    return {year: _titled(chronology, years[year], _year_words(year)) for year in sorted(years)}


def years_of(event: Event) -> tuple[int, ...]:
    """The year of the event's start and that of its end, once where they are the same; none for a day of every year.

    Where a date is known to the decade only, the decade's first year; "by the 1950s" belongs to the last.
    """
    first, last = event.when.earliest, event.when.latest
    if event.when.is_interval or first is None or last is None:
        return tuple(dict.fromkeys(day.year for day in (first, last) if day is not None))
    return (last.year if event.relation in ("by", "until") else first.year,)


def _titled(chronology: Chronology, events: list[Event], words: str) -> Chronology:
    title = f"{chronology.title}: {words}" if chronology.title else words[:1].upper() + words[1:]
    return chronology.with_events(events).with_title(title)


def _year_words(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
