"""`plot`: from a chronology to figures and files."""

from __future__ import annotations

from pathlib import Path

from chrono.errors import OptionError
from chrono.events import Chronology
from chrono.plots.choosing import layout
from chrono.plots.entries import Weigher
from chrono.plots.figure import TimelineFigure
from chrono.plots.grouping import Order
from chrono.plots.options import GroupBy, Highlight, Options, Periods, request_of
from chrono.plots.request import Fold, Style, checked_style
from chrono.plots.saving import format_of, save
from chrono.plots.theme import Theme
from chrono.times import When


def plot(
    chronology: Chronology,
    path: str | Path | None = None,
    *,
    style: str = "auto",
    group_by: GroupBy = "kind",
    order: Order | str = Order.NATURAL,
    figures: bool = False,
    title: str | None = None,
    theme: Theme | str | None = None,
    since: When | str | None = None,
    until: When | str | None = None,
    highlight: Highlight = None,
    weight: Weigher | None = None,
    periods: Periods = (),
    fold: Fold | str | bool = Fold.AUTO,
    figsize: tuple[float, float] | None = None,
    dpi: float = 150.0,
    legend: bool = True,
    bars: bool = True,
) -> TimelineFigure | list[TimelineFigure]:
    """Draw a timeline and, given a path ending in .svg, .png or .pdf, save it. Gives the figure (pages: a list).

    style: auto, lanes, poster, dense, pages or stems. group_by: kind, source, agent, place, a key of the details, a
    function of an event, or None. order (of lanes): natural, first, size, name. figures: draw figures too.
    theme: light, dark, print, grey or a Theme. since, until: EDTF text or `When`; what overlaps is drawn.
    highlight: text in titles, ids or a function. weight: importance of an event, where not all labels fit.
    periods: (title, date) pairs drawn as bands behind the events. fold: auto, always, never: long empty gaps.
    figsize: inches; without it the sheet is as big as its events need. bars: the density strip.

    Raises OptionError for a value that an option cannot have, PlotError for what cannot be drawn.

    >>> from chrono.events import Chronology, Event
    >>> moon = Event(kind="operation", title="Apollo 11 lands on the Moon", when="1969-07-20")
    >>> figure = plot(Chronology([moon]), style="lanes")
    >>> figure.alt_text
    'Timeline: 1 dated event, 1969. 1 event, 1969. 20 July 1969: Apollo 11 lands on the Moon.'
    """
    if path is not None:
        format_of(path)
    if not 20 <= dpi <= 2400:
        raise OptionError(f"dpi must be 20..2400, got {dpi:g}")
    wanted = checked_style(style)
    options = Options(
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
        legend=legend,
        bars=bars,
    )
    request = request_of(chronology, options)
    sheets = layout(request, wanted)
    made = [TimelineFigure(sheet, request.families, dpi) for sheet in sheets]
    if path is not None:
        save(made, path)
    return made if wanted is Style.PAGES else made[0]


__all__ = ["plot"]
