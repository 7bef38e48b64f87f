"""The lanes style: a lane for each group, marks at their true places, labels beside them, as few rows as can be."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.bands import band_room, put_bands, put_edges
from chrono.plots.composer import Composer
from chrono.plots.entries import Entry
from chrono.plots.label_fit import Fit, Place, pack
from chrono.plots.lane_parts import fit_all, frame, lane_names, put_density, put_item, put_lane_name, row_height
from chrono.plots.marks import explains
from chrono.plots.request import Group, Request
from chrono.plots.sheet import Role, Sheet
from chrono.plots.ticks import ticks
from chrono.plots.time_axis import axis_row, fold_areas, grid

_AIR = 5.0
_HEADING = 24.0
_TALLEST = 0.62  # height over width from which labels go to both sides


@attrs.frozen
class Lane:
    """One lane, packed: its entries, how they fit, where they went, the tops of its rows, its height in points."""

    group: Group
    name: tuple[str, ...]
    entries: tuple[Entry, ...]
    fits: tuple[Fit, ...]
    places: tuple[Place, ...]
    tops: dict[tuple[int, int], float]
    height: float

    @property
    def rows(self) -> int:
        """How many rows of labels the lane has."""
        return len(self.tops)


def layout_lanes(request: Request, *, two_sided: bool | None = None, span: tuple[float, float] | None = None) -> Sheet:
    """Lay out a request in lanes.

    `two_sided`: labels on both sides of their marks; None: where the sheet would get too high. `span`: first and last
    day of the axis, else the events' own. A sheet of a given height may come out higher: it says how high it must be.
    """
    width = request.width or good_width(len(request.entries))
    composer = Composer(request.theme, request.families, width)
    names = lane_names(request.groups, composer)
    scale, left = frame(request, composer, names, span)
    fits = fit_all(request, scale, left, width - 6)
    lanes = pack_lanes(request, names, fits, two_sided=bool(two_sided))
    limit = request.height * 0.8 if request.height else _TALLEST * width
    if two_sided is None and sum(lane.height for lane in lanes) > limit:
        lanes = pack_lanes(request, names, fits, two_sided=True)
    return _compose(request, composer, lanes, scale, left)


def good_width(count: int) -> float:
    """Give a sheet's width in points for so many events."""
    return 72.0 * (11 if count <= 30 else 13 if count <= 90 else 16)


def pack_lanes(
    request: Request, names: Sequence[tuple[str, ...]], fits: Sequence[Fit], *, two_sided: bool
) -> list[Lane]:
    """Pack each group's entries into the fewest rows."""
    members: dict[str, list[int]] = {group.key: [] for group in request.groups}
    for number, entry in enumerate(request.entries):
        members[entry.group].append(number)
    lanes = []
    for group, name in zip(request.groups, names, strict=True):
        own = [fits[i] for i in members[group.key]]
        places, counts = pack(own, two_sided=two_sided)
        tops, y = {}, _AIR
        for block, count in counts.items():
            for row in range(count):
                tops[block, row] = y
                y += row_height(request, block)
        height = max(y + _AIR, 1.3 * request.theme.lane_size * len(name) + 2 * _AIR)
        entries = tuple(request.entries[i] for i in members[group.key])
        lanes.append(Lane(group, name, entries, tuple(own), tuple(places), tops, height))
    return lanes


def _compose(request: Request, composer: Composer, lanes: Sequence[Lane], scale: Scale, left: float) -> Sheet:
    """Put packed lanes on a sheet."""
    theme = request.theme
    explained = {entry for e in request.entries for entry in explains(e.extent, scale)}
    composer.header(request.title, request.subtitle, explained, legend=request.legend)
    if request.bars:
        put_density(request, composer, scale, left)
    marks = ticks(scale, lambda name: composer.measure(name, theme.axis_size, bold=True))
    head = composer.y + 2
    axis_row(composer, marks, scale, strong=True)
    top = composer.y
    tops, bottom = _tops(lanes, top + band_room(request, composer, scale))
    for number, (lane, y) in enumerate(zip(lanes, tops, strict=True)):
        if number % 2 == 0:
            composer.area(0, y, composer.width, y + lane.height, theme.band)
    edges = put_bands(request, composer, scale, top, bottom)
    fold_areas(composer, scale, top, bottom)
    for lane, y in zip(lanes, tops, strict=True):
        put_lane_name(composer, lane.group.look, lane.name, y, lane.height)
        for entry, item, place in zip(lane.entries, lane.fits, lane.places, strict=True):
            put_item(composer, entry, lane.group.look, item, place, scale, y + lane.tops[place.block, place.row])
    _headings(composer, lanes, tops)
    composer.y = bottom
    boxes = [text.box for item in composer.items for text in item.words]
    boxes += [text.box for text in composer.furniture if text.role in {Role.AXIS, Role.PERIOD, Role.SUBTITLE}]
    if lanes:
        grid(composer, marks, top, bottom, boxes, head)
        put_edges(edges, composer, boxes, bottom)
    axis_row(composer, marks, scale, strong=False)
    composer.items.sort(key=lambda item: item.index)
    composer.footer(request.caption)
    rows = sum(lane.rows for lane in lanes)
    height = max(request.height or 0.0, composer.y + 0.7 * composer.margin)
    return composer.sheet(request.title, request.description, scale, rows=rows, height=height)


def _tops(lanes: Sequence[Lane], y: float) -> tuple[list[float], float]:
    """Give where each lane begins, with room for headings between, and where the last one ends."""
    tops, heading = [], ""
    for lane in lanes:
        if lane.group.heading and lane.group.heading != heading:
            y += _HEADING
        heading = lane.group.heading
        tops.append(y)
        y += lane.height
    return tops, y


def _headings(composer: Composer, lanes: Sequence[Lane], tops: Sequence[float]) -> None:
    """Name the chronologies that are compared, each above its lanes."""
    theme, heading = composer.theme, ""
    for lane, y in zip(lanes, tops, strict=True):
        if lane.group.heading and lane.group.heading != heading:
            size = 1.25 * theme.lane_size
            base = y - 0.35 * _HEADING
            composer.put(composer.text(composer.margin, base, lane.group.heading, size, Role.SUBTITLE, bold=True))
            composer.line(composer.margin, y - 1.0, composer.width - composer.margin, y - 1.0, theme.soft_ink, 0.8)
        heading = lane.group.heading


__all__ = ["Lane", "good_width", "layout_lanes", "pack_lanes"]
