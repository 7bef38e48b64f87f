"""An immutable sequence of events in date order, with the documents they come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, overload

import attrs

from chrono.events.event import Event
from chrono.events.frozen_map import JsonFields
from chrono.events.provenance import NOTHING, Source, frozen_fields

if TYPE_CHECKING:
    from pathlib import Path

    from pandas import DataFrame

    from chrono.events.kind import Status
    from chrono.events.kinds.registry import Kinds
    from chrono.events.selection import KindLike
    from chrono.feeds import Marks
    from chrono.plots import Fold, GroupBy, Highlight, Order, Periods, Theme, TimelineFigure, Weigher
    from chrono.times.when import When

__all__ = ["Chronology"]


def _sources(value: Iterable[Source]) -> tuple[Source, ...]:
    return tuple(value)


def _events(value: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(value)


@attrs.frozen(repr=False)
class Chronology(Sequence[Event]):
    """Events in date order: by earliest day, then latest, the finer date first, then the order of the text.

    >>> born = Event(kind="other", title="Ada Lovelace is born", when="1815-12-10")
    >>> died = Event(kind="other", title="Ada Lovelace dies", when="1852-11-27")
    >>> lives = Chronology([died, born])
    >>> [event.title for event in lives], len(lives.select(since="1850"))
    (['Ada Lovelace is born', 'Ada Lovelace dies'], 1)
    """

    events: tuple[Event, ...] = attrs.field(default=(), converter=_events)
    sources: tuple[Source, ...] = attrs.field(default=(), converter=_sources)
    title: str | None = None
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields, kw_only=True)

    def __attrs_post_init__(self) -> None:
        rank = self._rank()
        object.__setattr__(self, "events", tuple(sorted(self.events, key=lambda event: _date_order(event, rank))))

    def _rank(self) -> dict[str, int]:
        return {source.id: number for number, source in enumerate(self.sources)}

    # As a sequence

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> Chronology: ...
    def __getitem__(self, index: int | slice) -> Event | Chronology:
        return self.with_events(self.events[index]) if isinstance(index, slice) else self.events[index]

    def __add__(self, other: Chronology) -> Chronology:
        """Both together: an event or a source that both hold is kept once; the title is the first that there is.

        >>> born = Event(id="a", kind="other", title="Ada Lovelace is born", when="1815-12-10")
        >>> len(Chronology([born]) + Chronology([born]))
        1
        """
        if not isinstance(other, Chronology):
            return NotImplemented
        known = {source.id for source in self.sources}
        held = {event for event in self.events if event.id}
        return Chronology(
            (*self.events, *(event for event in other.events if event not in held)),
            (*self.sources, *(source for source in other.sources if source.id not in known)),
            self.title if self.title is not None else other.title,
            extra={**other.extra, **self.extra},
        )

    def with_events(self, events: Iterable[Event]) -> Chronology:
        """The same title and sources with other events."""
        return attrs.evolve(self, events=tuple(events))

    def with_title(self, title: str | None) -> Chronology:
        """The same events under another title."""
        return attrs.evolve(self, title=title)

    def source(self, name: str) -> Source | None:
        """The source whose id is `name`, as in citations."""
        return next((source for source in self.sources if source.id == name), None)

    # Choosing

    def select(
        self,
        *,
        kind: KindLike | Iterable[KindLike] | None = None,
        since: When | str | None = None,
        until: When | str | None = None,
        agent: str | None = None,
        place: str | None = None,
        text: str | None = None,
        source: str | None = None,
        status: Status | str | None = None,
        min_confidence: float | None = None,
    ) -> Chronology:
        """The events that meet every condition given.

        `kind` is one kind or several, by name or by class. `since` and `until` (EDTF text or `When`) keep what overlaps
        the range, both ends included. `agent`, `place` and `text` are looked for as a part, in any case; `text` in
        title, arguments and quotes.

        >>> born = Event(kind="other", title="Ada Lovelace is born", when="1815-12-10")
        >>> Chronology([born]).select(text="lovelace", until="1815")[0].title
        'Ada Lovelace is born'
        """
        from chrono.events.selection import Selection

        wanted = Selection.of(
            kind=kind,
            since=since,
            until=until,
            agent=agent,
            place=place,
            text=text,
            source=source,
            status=status,
            min_confidence=min_confidence,
        )
        return self.with_events(event for event in self.events if wanted.keeps(event))

    def merged(self) -> Chronology:
        """Mentions of the same event joined, in one document and across documents.

        Two are the same when their kind is, the date of one lies within the other's, and the object is, or agent and
        object are, in the same words (case and articles aside). The joined event has the sharpest date and every
        citation; what a mention says otherwise is in its `conflicts`, and so is another date for a thing that happens
        once, such as the adoption of one law: such events are not joined, each names the other's date. Figures are
        joined only when identical.

        >>> first = Event(kind="other", title="Ada Lovelace is born", when="1815", agent="Ada")
        >>> again = Event(kind="other", title="Ada Lovelace is born", when="1815-12-10", agent="Ada")
        >>> [str(event.when) for event in Chronology([first, again]).merged()]
        ['1815-12-10']
        """
        from chrono.events.merging import merged_events

        rank = self._rank()
        return self.with_events(merged_events(sorted(self.events, key=lambda event: _text_order(event, rank))))

    # JSON

    def to_json(self, *, indent: int | None = 1) -> str:
        """The chronology as JSON (schema "chrono/1"); the same events give the same bytes.

        >>> Chronology(title="Nothing yet").to_json(indent=None)
        '{"schema": "chrono/1", "title": "Nothing yet", "sources": [], "events": []}\\n'
        """
        from chrono.events.json_form import JsonDocument

        return JsonDocument(self.events, self.sources, self.title, self.extra).to_json(indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes, *, kinds: Kinds | None = None, source: str | None = None) -> Chronology:
        """Read what `to_json` wrote; FormatError says what is wrong, `source` names the file in it."""
        from chrono.events.json_form import JsonDocument

        read = JsonDocument.parse(text, kinds=kinds, source=source)
        return cls(read.events, read.sources, read.title, extra=read.extra)

    # Showing: each method leads to the function of the same name in its room, which says more

    def plot(
        self,
        path: str | Path | None = None,
        *,
        style: str = "auto",
        group_by: GroupBy = "kind",
        order: Order | str = "natural",
        figures: bool = False,
        title: str | None = None,
        theme: Theme | str | None = None,
        since: When | str | None = None,
        until: When | str | None = None,
        highlight: Highlight = None,
        weight: Weigher | None = None,
        periods: Periods = (),
        fold: Fold | str | bool = "auto",
        figsize: tuple[float, float] | None = None,
        dpi: float = 150.0,
        legend: bool = True,
        bars: bool = True,
    ) -> TimelineFigure | list[TimelineFigure]:
        """Draw the timeline; a `path` ending in .svg, .png or .pdf saves it too. See `chrono.plots.plot`."""
        from chrono.plots import plot

        return plot(
            self,
            path,
            style=style,
            group_by=group_by,
            order=order,
            figures=figures,
            title=title,
            theme=theme,
            since=since,
            until=until,
            highlight=highlight,
            weight=weight,
            periods=periods,
            fold=fold,
            figsize=figsize,
            dpi=dpi,
            legend=legend,
            bars=bars,
        )

    def save(self, path: str | Path) -> None:
        """Write a file in the format that its name ends in: .json, .ics, .csv, or .svg, .png, .pdf for the timeline."""
        from chrono.events.saving import save

        save(self, path)

    def to_ics(self, *, name: str | None = None, marks: Marks | str = "marker") -> bytes:
        """An iCalendar feed; `marks` says how imprecise dates are shown. See `chrono.feeds.to_ics`."""
        from chrono.feeds import Marks, to_ics

        return to_ics(self, name=name, marks=Marks(marks))

    def to_json_feed(self, *, name: str | None = None) -> str:
        """A JSON Feed 1.1. See `chrono.feeds.to_json_feed`."""
        from chrono.feeds import to_json_feed

        return to_json_feed(self, name=name)

    def to_jsonld(self) -> str:
        """JSON-LD: a schema.org Event each. See `chrono.feeds.to_jsonld`."""
        from chrono.feeds import to_jsonld

        return to_jsonld(self)

    def to_timelinejs(self, *, name: str | None = None) -> str:
        """JSON for TimelineJS 3. See `chrono.feeds.to_timelinejs`."""
        from chrono.feeds import to_timelinejs

        return to_timelinejs(self, name=name)

    def to_csv(self) -> str:
        """A table with a header, one line an event. See `chrono.feeds.to_csv`."""
        from chrono.feeds import to_csv

        return to_csv(self)

    def to_dataframe(self) -> DataFrame:
        """A pandas DataFrame, one row an event. See `chrono.feeds.to_dataframe`."""
        from chrono.feeds import to_dataframe

        return to_dataframe(self)

    def _repr_svg_(self) -> str:
        figure = self.plot()
        return (figure[0] if isinstance(figure, list) else figure).rendered("svg").decode()

    def __repr__(self) -> str:
        parts = [repr(list(self.events))]
        if self.sources:
            parts.append(f"sources={list(self.sources)!r}")
        if self.title is not None:
            parts.append(f"title={self.title!r}")
        if self.extra:
            parts.append(f"extra={self.extra!r}")
        return f"Chronology({', '.join(parts)})"


def _date_order(event: Event, rank: Mapping[str, int]) -> tuple[float | int, ...]:
    return (*event.when.sort_key[:-1], *_text_order(event, rank))


def _text_order(event: Event, rank: Mapping[str, int]) -> tuple[int, int, int]:
    """Number of the source, then offsets of the date and the trigger in it."""
    citation = event.citation
    if citation is None:
        return len(rank), 0, 0
    place = citation.date_start if citation.date_start is not None else citation.start
    trigger = citation.trigger_start if citation.trigger_start is not None else place
    return rank.get(citation.source, len(rank)), place, trigger
