"""From events to what a layout needs of them: titles, extents in days, groups, weights, tips and links.

This is the only file of the plots that looks into events; all others see entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import quote

import attrs

from chrono.events import Chronology, Event, Kind, Relation, Source, Status
from chrono.plots.extent import Extent, extent_of
from chrono.plots.short_dates import short_when
from chrono.times import Precision

_WEIGHTS: dict[str, float] = {
    Kind.FIGURE: -1.5,
    Kind.OTHER: -0.5,
    Kind.LAW_ADOPTED: 1.0,
    Kind.TREATY_SIGNED: 1.0,
    Kind.RULING: 0.5,
}


@attrs.frozen
class Entry:
    """One event as a layout sees it: `when` is the date in words, `short` in few, `tip` shows on pointing at it."""

    index: int
    name: str
    title: str
    when: str
    short: str
    extent: Extent
    group: str
    weight: float
    tip: str
    url: str | None
    planned: bool = False
    highlighted: bool = False


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
        entries.append(
            Entry(
                index=index,
                name=f"event-{index}",
                title=_title(event),
                when=_when(event),
                short=_short(event),
                extent=extent,
                group=group(event) or "",
                weight=weigh(event) if weigh else importance(event),
                tip=_tip(event, sources),
                url=_url(event, sources),
                planned=event.status == Status.PLANNED,
                highlighted=bool(highlight and highlight(event)),
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


def _title(event: Event) -> str:
    return " ".join(event.title.split()) or event.kind


def _when(event: Event) -> str:
    words = event.when.in_words()
    return f"by {words}" if event.relation == Relation.BY and not event.when.is_interval else words


def _short(event: Event) -> str:
    words = short_when(event.when)
    return f"by {words}" if event.relation == Relation.BY and not event.when.is_interval else words


def _tip(event: Event, sources: dict[str, Source]) -> str:
    parts = [f"{_when(event)}: {_title(event)}"]
    if event.status == Status.PLANNED:
        parts.append("Planned.")
    if event.attributed:
        parts.append("As reported in the text.")
    if not event.when.is_interval and event.when.precision < Precision.DAY:
        parts.append(f"Known to the {event.when.precision.name.lower()} only.")
    citation = event.citation
    if citation is not None:
        if citation.quote:
            parts.append(f"“{_shortened(citation.quote, 300)}”")
        source = sources.get(citation.source)
        name = source.title if source and source.title else citation.source
        parts.append(name + (f", p. {citation.page}" if citation.page else ""))
    return "\n".join(parts)


def _shortened(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + " …"


def _url(event: Event, sources: dict[str, Source]) -> str | None:
    """Give the address of the source, at the page or (web pages) at the quoted words."""
    citation = event.citation
    source = sources.get(citation.source) if citation else None
    if citation is None or source is None or not source.uri:
        return None
    uri = quote(source.uri, safe="/:?#[]@!$&'()*+,;=%-._~")
    if "#" in uri:
        return uri
    if citation.page:
        return f"{uri}#page={citation.page}"
    return uri


__all__ = ["Chooser", "Entry", "Grouping", "LeftOut", "Weigher", "distinct", "entries_of", "importance"]
