"""From events to what a layout needs of them: titles, extents in days, groups, weights, tips and links.

This is the only file of the plots that looks into events; all others see entries.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from urllib.parse import quote

import attrs

from chrono.events import Chronology, Event, Kind, Relation, Source, Status
from chrono.plots.extent import Extent, extent_of
from chrono.plots.short_dates import short_when
from chrono.times import Precision

_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_WEIGHTS: dict[str, float] = {
    Kind.FIGURE: -1.5,
    Kind.OTHER: -0.5,
    Kind.LAW_ADOPTED: 1.0,
    Kind.TREATY_SIGNED: 1.0,
    Kind.RULING: 0.5,
}


@attrs.frozen
class Entry:
    """One event as a layout sees it; what only labels need is made when it is asked for."""

    index: int
    title: str
    extent: Extent
    group: str
    weight: float
    event: Event = attrs.field(repr=False)
    source: Source | None = attrs.field(default=None, repr=False)
    highlighted: bool = False

    @property
    def name(self) -> str:
        """Name of the event on the sheet, for ids in SVG."""
        return f"event-{self.index}"

    @property
    def planned(self) -> bool:
        """Whether the text sees it as planned, not as done."""
        return self.event.status == Status.PLANNED

    @property
    def when(self) -> str:
        """The date in words: "from 2013 to June 2017"."""
        return _by(self.event) + self.event.when.in_words()

    @property
    def short(self) -> str:
        """The date in few words: "2013 – Jun 2017"."""
        return _by(self.event) + short_when(self.event.when)

    @property
    def tip(self) -> str:
        """What a reader sees on pointing at the event: date, title, how exact, quote, source."""
        return _tip(self)

    @property
    def url(self) -> str | None:
        """The address of the source, at the page where one is known."""
        return _url(self)


@attrs.frozen
class LeftOut:
    """What is not drawn, and why: counts for the caption, and the days of every year by name."""

    figures: int = 0
    out_of_range: int = 0
    recurring: tuple[str, ...] = ()
    undated: int = 0


Grouping = Callable[[Event], str | None]
Chooser = Callable[[Event], bool]
Weigher = Callable[[Event], float]


def entries_of(
    chronology: Chronology,
    *,
    group: Grouping,
    figures: bool,
    since: float | None,
    until: float | None,
    highlight: Chooser | None,
    weigh: Weigher | None,
) -> tuple[list[Entry], LeftOut]:
    """Give the entries to draw in date order, and what is left out; `since` and `until` are days (until exclusive)."""
    sources = {source.id: source for source in chronology.sources}
    entries: list[Entry] = []
    recurring: list[str] = []
    dropped_figures = outside = undated = 0
    for index, event in enumerate(chronology):
        if event.kind == Kind.FIGURE and not figures:
            dropped_figures += 1
            continue
        extent = extent_of(event.when, deadline=event.relation == Relation.BY)
        if extent is None:
            if event.when.recurring:
                recurring.append(f"{event.when.in_words()}: {event.title}")
            else:
                undated += 1
            continue
        if (since is not None and extent.last <= since) or (until is not None and extent.first >= until):
            outside += 1
            continue
        if since is not None or until is not None:
            extent = extent.clipped(
                since if since is not None else extent.first, until if until is not None else extent.last
            )
        citation = event.citation
        entries.append(
            Entry(
                index,
                readable(event.title) or event.kind,
                extent,
                group(event) or "",
                weigh(event) if weigh else importance(event),
                event,
                sources.get(citation.source) if citation else None,
                bool(highlight and highlight(event)),
            )
        )
    entries.sort(key=lambda entry: (entry.extent.first, entry.extent.last, entry.index))
    return entries, LeftOut(dropped_figures, outside, tuple(recurring), undated)


def importance(event: Event) -> float:
    """Give the weight by which labels are chosen where not all fit: often cited, sure, exactly dated events first."""
    weight = _WEIGHTS.get(event.kind, 0.0)
    weight += min(len(event.citations), 6) + event.confidence
    if event.when.precision >= Precision.MONTH:
        weight += 0.5
    return weight - (0.5 if event.attributed else 0.0)


def distinct(values: Iterable[str]) -> list[str]:
    """Give the values without repetition, in their order."""
    return list(dict.fromkeys(values))


def readable(text: str) -> str:
    """Give a text on one line, without the control characters that no font and no SVG has.

    >>> readable("one\\n two\\x00")
    'one two'
    """
    return _UNREADABLE.sub("", " ".join(text.split()))


def _by(event: Event) -> str:
    return "by " if event.relation == Relation.BY and not event.when.is_interval else ""


def _tip(entry: Entry) -> str:
    event = entry.event
    parts = [f"{entry.when}: {entry.title}"]
    if entry.planned:
        parts.append("Planned.")
    if event.attributed:
        parts.append("As reported in the text.")
    if not event.when.is_interval and event.when.precision < Precision.DAY:
        parts.append(f"Known to the {event.when.precision.name.lower()} only.")
    citation = event.citation
    if citation is not None:
        if citation.quote:
            parts.append(f"“{_shortened(citation.quote, 300)}”")
        name = entry.source.title if entry.source and entry.source.title else citation.source
        parts.append(name + (f", p. {citation.page}" if citation.page else ""))
    return "\n".join(parts)


def _shortened(text: str, longest: int) -> str:
    text = readable(text)
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + " …"


def _url(entry: Entry) -> str | None:
    citation, source = entry.event.citation, entry.source
    if citation is None or source is None or not source.uri:
        return None
    uri = quote(source.uri, safe="/:?#[]@!$&'()*+,;=%-._~")
    return f"{uri}#page={citation.page}" if citation.page and "#" not in uri else uri


__all__ = ["Chooser", "Entry", "Grouping", "LeftOut", "Weigher", "distinct", "entries_of", "importance", "readable"]
