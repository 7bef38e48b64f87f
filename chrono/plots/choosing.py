"""Which style a sheet gets, by the count of events and the rows they need, and how labels shrink to a fixed sheet."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import attrs

from chrono.plots._dense import layout_dense
from chrono.plots._lanes import good_width, layout_lanes
from chrono.plots._pages import layout_pages
from chrono.plots._poster import layout_poster
from chrono.plots._stems import layout_stems
from chrono.plots.composer import Composer
from chrono.plots.request import Request, Style
from chrono.plots.sheet import Sheet

STEMS_UP_TO = 12
ALL_LABELLED_UP_TO = 400
_SMALLER = (8.0, 7.5, 7.1)  # label sizes to try on a sheet that is too small; never under 7 pt


def layout(request: Request, style: Style) -> list[Sheet]:
    """Lay out a request: one sheet, or as many as pages need."""
    with _without_collector():
        return _laid_out(request, style)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Pause the garbage collector: a layout makes many values and no cycles, and it would walk them again and again."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _empty(request: Request) -> Sheet:
    """Give the sheet that says that there is nothing to draw, and what was left out."""
    width = request.width or good_width(0)
    composer = Composer(request.theme, request.families, width)
    composer.header(request.title, request.subtitle, (), legend=False)
    composer.footer(request.caption)
    height = max(request.height or 0.0, composer.y + 0.7 * composer.margin)
    return composer.sheet(request.title, request.description, None, height=height)


def _laid_out(request: Request, style: Style) -> list[Sheet]:
    if not request.entries:
        return [_empty(request)]
    if style is Style.AUTO:
        style = chosen_style(request)
    if style is Style.PAGES:
        return layout_pages(request)
    if style is Style.POSTER:
        return [layout_poster(request)]
    if style is Style.STEMS:
        return [layout_stems(request)]
    if style is Style.DENSE:
        return [layout_dense(request)]
    return [_lanes_on(request)]


def chosen_style(request: Request) -> Style:
    """Give the style that suits the count: stems for a dozen, lanes while all can be labelled, dense beyond."""
    count = len(request.entries)
    if request.height is None and 0 < count <= STEMS_UP_TO and not request.bands and _spread_out(request):
        return Style.STEMS
    return Style.LANES if count <= ALL_LABELLED_UP_TO else Style.DENSE


def _spread_out(request: Request) -> bool:
    """Say whether stems would be readable: no comparison, and no more than a third of the events at one time."""
    if any(group.heading for group in request.groups):
        return False
    starts = sorted(entry.extent.first for entry in request.entries)
    whole = starts[-1] - starts[0]
    near = sum(b - a < 0.01 * whole for a, b in pairwise(starts))
    return whole > 0 and near <= len(starts) / 3


def _lanes_on(request: Request) -> Sheet:
    """Lay out lanes; on a sheet of fixed height labels get smaller, down to 7 pt, before any is left out."""
    sheet = layout_lanes(request)
    if request.height is None or sheet.height <= request.height + 0.01:
        return sheet
    smaller = request
    for size in _SMALLER:
        if size < request.theme.label_size:
            smaller = attrs.evolve(request, theme=attrs.evolve(request.theme, label_size=size))
            sheet = layout_lanes(smaller, two_sided=True)
            if sheet.height <= request.height + 0.01:
                return sheet
    return layout_dense(attrs.evolve(smaller, bars=False))


__all__ = ["ALL_LABELLED_UP_TO", "STEMS_UP_TO", "chosen_style", "layout"]
