"""Timelines in the user's own axes, as matplotlib's own functions draw: `lanes(chronology, ax=ax)`."""

from __future__ import annotations

from datetime import date

import attrs
from matplotlib.axes import Axes
from matplotlib.dates import get_epoch
from matplotlib.figure import Figure

from chrono.errors import PlotError
from chrono.events import Chronology
from chrono.plots.choosing import layout
from chrono.plots.drawing import draw
from chrono.plots.figure import TimelineFigure
from chrono.plots.grouping import Order
from chrono.plots.options import GroupBy, Highlight, Options, Periods, request_of
from chrono.plots.request import Fold, Style
from chrono.plots.sheet import Sheet
from chrono.plots.theme import Theme
from chrono.times import When


def lanes(
    chronology: Chronology,
    ax: Axes | None = None,
    *,
    group_by: GroupBy = "kind",
    order: Order | str = Order.NATURAL,
    figures: bool = False,
    title: str | None = None,
    theme: Theme | str | None = None,
    since: When | str | None = None,
    until: When | str | None = None,
    highlight: Highlight = None,
    periods: Periods = (),
    fold: Fold | str | bool = Fold.AUTO,
    legend: bool = True,
    bars: bool = True,
) -> Axes:
    """Draw lanes into axes, and give the axes; x is matplotlib's date, y runs from 0 to 1.

    Without axes it makes a figure of its own; the options are those of `chrono.plots.plot`.
    Where not all labels fit, the others are ticks, and the sheet says how many.
    """
    options = Options(
        group_by=group_by,
        order=order,
        figures=figures,
        title=title,
        theme=theme,
        since=since,
        until=until,
        highlight=highlight,
        periods=periods,
        fold=fold,
        legend=legend,
        bars=bars,
    )
    return _into(Style.LANES, chronology, ax, options)


def dense(
    chronology: Chronology,
    ax: Axes | None = None,
    *,
    group_by: GroupBy = "kind",
    order: Order | str = Order.NATURAL,
    figures: bool = False,
    title: str | None = None,
    theme: Theme | str | None = None,
    since: When | str | None = None,
    until: When | str | None = None,
    highlight: Highlight = None,
    periods: Periods = (),
    fold: Fold | str | bool = Fold.AUTO,
    legend: bool = True,
    bars: bool = True,
) -> Axes:
    """Draw every event as a tick, with as many labels as the axes hold, and give the axes.

    Without axes it makes a figure of its own; the options are those of `chrono.plots.plot`.
    """
    options = Options(
        group_by=group_by,
        order=order,
        figures=figures,
        title=title,
        theme=theme,
        since=since,
        until=until,
        highlight=highlight,
        periods=periods,
        fold=fold,
        legend=legend,
        bars=bars,
    )
    return _into(Style.DENSE, chronology, ax, options)


def poster(
    chronology: Chronology,
    ax: Axes | None = None,
    *,
    group_by: GroupBy = "kind",
    order: Order | str = Order.NATURAL,
    figures: bool = False,
    title: str | None = None,
    theme: Theme | str | None = None,
    since: When | str | None = None,
    until: When | str | None = None,
    highlight: Highlight = None,
    periods: Periods = (),
    fold: Fold | str | bool = Fold.AUTO,
    legend: bool = True,
    bars: bool = True,
) -> Axes:
    """Draw time running down the axes, and give the axes.

    Without axes it makes a figure of its own; the options are those of `chrono.plots.plot`.
    Raises PlotError when the axes are too low.
    """
    options = Options(
        group_by=group_by,
        order=order,
        figures=figures,
        title=title,
        theme=theme,
        since=since,
        until=until,
        highlight=highlight,
        periods=periods,
        fold=fold,
        legend=legend,
        bars=bars,
    )
    return _into(Style.POSTER, chronology, ax, options)


def stems(
    chronology: Chronology,
    ax: Axes | None = None,
    *,
    group_by: GroupBy = "kind",
    order: Order | str = Order.NATURAL,
    figures: bool = False,
    title: str | None = None,
    theme: Theme | str | None = None,
    since: When | str | None = None,
    until: When | str | None = None,
    highlight: Highlight = None,
    periods: Periods = (),
    fold: Fold | str | bool = Fold.AUTO,
    legend: bool = True,
    bars: bool = True,
) -> Axes:
    """Draw about a dozen events on stems, and give the axes.

    Without axes it makes a figure of its own; the options are those of `chrono.plots.plot`.
    Raises PlotError when the axes are too low.
    """
    options = Options(
        group_by=group_by,
        order=order,
        figures=figures,
        title=title,
        theme=theme,
        since=since,
        until=until,
        highlight=highlight,
        periods=periods,
        fold=fold,
        legend=legend,
        bars=bars,
    )
    return _into(Style.STEMS, chronology, ax, options)


def _into(style: Style, chronology: Chronology, ax: Axes | None, options: Options) -> Axes:
    if ax is None:
        request = request_of(chronology, options)
        return TimelineFigure(layout(request, style)[0], request.families).axes[0]
    width, height = _size(ax)
    request = request_of(chronology, attrs.evolve(options, figsize=(width / 72, height / 72)))
    title = options.title or ""
    sheet = layout(attrs.evolve(request, title=title, subtitle=request.subtitle if title else ""), style)[0]
    if sheet.height > height + 0.5:
        raise PlotError(
            f"style {style} needs axes {sheet.height / 72:.1f} inches high for {len(request.entries)} events, "
            f"these have {height / 72:.1f}; use style dense, fewer events or larger axes"
        )
    draw(sheet, ax, request.families)
    _set_dates(ax, sheet)
    return ax


def _size(ax: Axes) -> tuple[float, float]:
    """Give the size of axes in points."""
    figure = ax.get_figure(root=True)
    assert isinstance(figure, Figure)
    box = ax.get_window_extent()
    return box.width * 72 / figure.dpi, box.height * 72 / figure.dpi


def _set_dates(ax: Axes, sheet: Sheet) -> None:
    """Let x of the axes be matplotlib's dates, so that users can add marks of their own at a date."""
    scale = sheet.scale
    if scale is None or scale.folds:
        return
    epoch = date.fromisoformat(str(get_epoch())[:10]).toordinal()  # type: ignore[no-untyped-call]
    first = scale.start - scale.left / scale.per_day - epoch
    ax.set_xlim(first, first + sheet.width / scale.per_day)
    ax.set_ylim(0, 1)


__all__ = ["dense", "lanes", "poster", "stems"]
