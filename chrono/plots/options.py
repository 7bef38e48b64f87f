"""The options of a timeline, checked when made, and the request for a layout that follows from them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import attrs
import matplotlib as mpl

from chrono.errors import EdtfError, OptionError
from chrono.events import Chronology, Event
from chrono.plots.captions import caption, describe, title_and_subtitle
from chrono.plots.entries import Chooser, Weigher, entries_of, readable
from chrono.plots.extent import extent_of
from chrono.plots.grouping import Order, grouping_by, groups_of
from chrono.plots.request import Band, Fold, Request
from chrono.plots.scripts import families_with
from chrono.plots.theme import Theme, theme_named
from chrono.times import When

GroupBy = str | Callable[[Event], str | None] | None
Highlight = str | Collection[str] | Callable[[Event], bool] | None
Periods = Sequence[tuple[str, When | str]]


def _when(value: When | str | None) -> When | None:
    if value is None or isinstance(value, When):
        return value
    try:
        return When.parse(value)
    except EdtfError as error:
        raise OptionError(str(error)) from error


def _fold(value: Fold | str | bool) -> Fold:
    if isinstance(value, bool):
        return Fold.ALWAYS if value else Fold.NEVER
    try:
        return Fold(value)
    except ValueError:
        raise OptionError(f"fold must be one of {', '.join(Fold)}, got {value!r}") from None


def _order(value: Order | str) -> Order:
    try:
        return Order(value)
    except ValueError:
        raise OptionError(f"order must be one of {', '.join(Order)}, got {value!r}") from None


def _size(value: tuple[float, float] | None) -> tuple[float, float] | None:
    if value is not None and (value[0] < 3 or value[1] < 2):
        raise OptionError(f"figsize must be at least 3 by 2 inches, got {value[0]:g} by {value[1]:g}")
    return value


@attrs.frozen(kw_only=True)
class Options:
    """What to draw and how; `plot` explains each option."""

    group_by: GroupBy = "kind"
    order: Order = attrs.field(default=Order.NATURAL, converter=_order)
    figures: bool = False
    title: str | None = None
    theme: Theme = attrs.field(default=None, converter=theme_named)
    since: When | None = attrs.field(default=None, converter=_when)
    until: When | None = attrs.field(default=None, converter=_when)
    highlight: Highlight = None
    weight: Weigher | None = None
    periods: Periods = ()
    fold: Fold = attrs.field(default=Fold.AUTO, converter=_fold)
    figsize: tuple[float, float] | None = attrs.field(default=None, converter=_size)
    legend: bool = True
    bars: bool = True


def request_of(chronology: Chronology, options: Options) -> Request:
    """Give the request for a layout: entries, lanes, words."""
    since, until = options.since, options.until
    first = extent_of(since) if since else None
    last = extent_of(until) if until else None
    entries, left_out = entries_of(
        chronology,
        group=grouping_by(options.group_by, chronology),
        figures=options.figures,
        since=first.first if first else None,
        until=last.last if last else None,
        highlight=chooser(options.highlight),
        weigh=options.weight,
    )
    entries, groups = groups_of(entries, options.group_by, options.order, options.theme)
    title, subtitle = title_and_subtitle(readable(options.title or chronology.title or ""), entries)
    size = options.figsize
    words = [title, *(entry.title for entry in entries), *(group.name for group in groups)]
    words += [band for band, _ in options.periods]
    return Request(
        entries=tuple(entries),
        groups=tuple(groups),
        theme=options.theme,
        families=families_with(words, families_of(options.theme)),
        title=title,
        subtitle=subtitle,
        caption=caption(chronology, entries, left_out),
        description=describe(title, entries, {group.key: group.name for group in groups}, left_out),
        left_out=left_out,
        bands=bands_of(options.periods),
        fold=options.fold,
        width=size[0] * 72 if size else None,
        height=size[1] * 72 if size else None,
        legend=options.legend,
        bars=options.bars,
    )


def families_of(theme: Theme) -> tuple[str, ...]:
    """Give the font families of a theme, or matplotlib's own, with generic names resolved as matplotlib would."""
    return theme.font or tuple(mpl.rcParams["font.family"])


def bands_of(periods: Periods) -> tuple[Band, ...]:
    """Give the bands of periods that have a place on an axis."""
    bands = []
    for title, when in periods:
        known = _when(when)
        extent = extent_of(known) if known else None
        if extent is None:
            raise OptionError(f"a period needs a date with a place on the axis, got {when!s} for {title!r}")
        bands.append(Band(title, extent))
    return tuple(bands)


def chooser(highlight: Highlight) -> Chooser | None:
    """Give the test for highlighted events: a text in the title, ids, or a function of an event."""
    if highlight is None:
        return None
    if callable(highlight):
        return highlight
    if isinstance(highlight, str):
        wanted = highlight.casefold()
        return lambda event: wanted in event.title.casefold() or event.id == highlight
    ids = frozenset(highlight)
    return lambda event: event.id in ids


__all__ = ["GroupBy", "Highlight", "Options", "Periods", "bands_of", "chooser", "families_of", "request_of"]
