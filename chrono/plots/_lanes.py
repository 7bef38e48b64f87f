"""The lanes style: a lane for each group, marks at their true places, labels beside them, as few rows as can be."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.composer import Composer
from chrono.plots.density import density
from chrono.plots.entries import Entry
from chrono.plots.label_fit import GAP, Fit, Place, fit, pack
from chrono.plots.marks import explains, footprint, mark
from chrono.plots.measure import Face, FontTable
from chrono.plots.partition import Side
from chrono.plots.request import Group, Request
from chrono.plots.sheet import Anchor, Item, Role, Sheet, Text
from chrono.plots.ticks import ticks
from chrono.plots.time_axis import axis_row, fold_areas, grid, scale_of, span_of
from chrono.plots.wrap import wrap

_GUTTER = 112.0  # points that a lane's name may take
_LANE_AIR = 5.0
_STRIP = 20.0
_TALLEST = 0.62  # height over width from which labels go to both sides


@attrs.frozen
class Lane:
    """One lane, packed: its entries, how they fit, where they went, and its height in points."""

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


def layout_lanes(request: Request) -> Sheet:
    """Lay out a request in lanes."""
    width = request.width or _good_width(len(request.entries))
    composer = Composer(request.theme, request.families, width)
    names = lane_names(request.groups, composer)
    gutter = max((composer.measure(line, request.theme.lane_size, bold=True) for n in names for line in n), default=0)
    left = composer.margin + (gutter + 14 if gutter else 0)
    extents = [entry.extent for entry in request.entries]
    start, end = span_of([*extents, *(band.extent for band in request.bands)])
    scale = scale_of(extents, start, end, left + 8, width - composer.margin, request.fold)
    fits = fit_all(request, scale, left, width - 6)
    lanes = pack_lanes(request, names, fits, two_sided=False)
    if sum(lane.height for lane in lanes) > _TALLEST * width:
        lanes = pack_lanes(request, names, fits, two_sided=True)
    return compose_lanes(request, composer, lanes, scale, left)


def _good_width(count: int) -> float:
    """Give a sheet's width in points for so many events."""
    return 72.0 * (11 if count <= 30 else 13 if count <= 90 else 16)


def lane_names(groups: Sequence[Group], composer: Composer) -> list[tuple[str, ...]]:
    """Break the lanes' names into lines."""
    size = composer.theme.lane_size

    def bold(text: str) -> float:
        return composer.measure(text, size, bold=True)

    return [tuple(wrap(group.name, _GUTTER, bold)) if group.name else () for group in groups]


def fit_all(request: Request, scale: Scale, low: float, high: float) -> list[Fit]:
    """Measure every label and give its possible places."""
    size = request.theme.label_size
    fits = []
    for entry in request.entries:
        table = FontTable.of(label_face(request, entry))
        width = table.width(entry.title, size)
        box = footprint(entry.extent, scale)
        fits.append(fit(box, entry.title, width, low + 2, high, lambda text, t=table: t.width(text, size)))  # type: ignore[misc]
    return fits


def label_face(request: Request, entry: Entry) -> Face:
    """Give the face of an entry's label: bold when highlighted, italic when planned."""
    return Face(request.families, bold=entry.highlighted, italic=entry.planned)


def pack_lanes(
    request: Request, names: Sequence[tuple[str, ...]], fits: Sequence[Fit], *, two_sided: bool
) -> list[Lane]:
    """Pack each group's entries into the fewest rows."""
    members: dict[str, list[int]] = {group.key: [] for group in request.groups}
    for number, entry in enumerate(request.entries):
        members[entry.group].append(number)
    lanes = []
    for group, name in zip(request.groups, names, strict=True):
        mine = members[group.key]
        own = [fits[i] for i in mine]
        places, counts = pack(own, two_sided=two_sided)
        tops, y = {}, _LANE_AIR
        for block, count in counts.items():
            for row in range(count):
                tops[block, row] = y
                y += row_height(request, block)
        height = max(y + _LANE_AIR, 1.3 * request.theme.lane_size * len(name) + 2 * _LANE_AIR)
        entries = tuple(request.entries[i] for i in mine)
        lanes.append(Lane(group, name, entries, tuple(own), tuple(places), tops, height))
    return lanes


def row_height(request: Request, block: int) -> float:
    """Give the height of a row: one line, or `block` lines above a mark."""
    pitch = 1.5 * request.theme.label_size
    return pitch if block == 0 else block * 1.3 * request.theme.label_size + 10.0


def compose_lanes(request: Request, composer: Composer, lanes: Sequence[Lane], scale: Scale, left: float) -> Sheet:
    """Put packed lanes on a sheet."""
    theme = request.theme
    explained = {entry for e in request.entries for entry in explains(e.extent, scale)}
    composer.header(request.title, request.subtitle, explained, legend=request.legend)
    if request.bars:
        _strip(request, composer, scale, left)
    marks = ticks(scale, lambda name: composer.measure(name, theme.axis_size, bold=True))
    head = composer.y + 2
    axis_row(composer, marks, scale, strong=True)
    top = composer.y
    bottom = top + sum(lane.height for lane in lanes)
    y = top
    for number, lane in enumerate(lanes):
        if number % 2 == 0:
            composer.area(0, y, composer.width, y + lane.height, theme.band)
        y += lane.height
    fold_areas(composer, scale, top, bottom)
    y = top
    boxes = []
    for lane in lanes:
        _lane_name(composer, lane, y)
        for entry, item, place in zip(lane.entries, lane.fits, lane.places, strict=True):
            made = _item(request, composer, lane, entry, item, place, scale, y)
            composer.items.append(made)
            boxes += [text.box for text in made.words]
        y += lane.height
    composer.y = bottom
    if lanes:
        boxes += [text.box for text in composer.furniture if text.role is Role.AXIS]
        grid(composer, marks, top, bottom, boxes, head)
        composer.line(left, top, composer.width, top, theme.grid)
    axis_row(composer, marks, scale, strong=False)
    composer.items.sort(key=lambda item: item.index)
    composer.footer(request.caption)
    rows = sum(lane.rows for lane in lanes)
    return composer.sheet(request.title, request.description, scale, rows=rows, height=request.height)


def _lane_name(composer: Composer, lane: Lane, top: float) -> None:
    size = composer.theme.lane_size
    pitch = 1.3 * size
    y = top + (lane.height - pitch * len(lane.name)) / 2
    for line in lane.name:
        text = composer.text(
            composer.margin, y + 0.98 * size, line, size, Role.LANE, colour=lane.group.look.ink, bold=True
        )
        composer.put(text)
        y += pitch


def _item(
    request: Request, composer: Composer, lane: Lane, entry: Entry, item: Fit, place: Place, scale: Scale, top: float
) -> Item:
    theme, size = request.theme, request.theme.label_size
    y = top + lane.tops[place.block, place.row]
    look = lane.group.look
    words: list[Text] = []

    def word(x: float, base: float, string: str, anchor: Anchor) -> Text:
        return composer.text(x, base, string, size, Role.LABEL, colour=theme.ink, anchor=anchor,
                             bold=entry.highlighted, italic=entry.planned)  # fmt: skip

    if item.tall:
        for number, line in enumerate(item.lines):
            words.append(word(item.text_left, y + (0.98 + 1.3 * number) * size, line, Anchor.START))
        middle = y + len(item.lines) * 1.3 * size + 4.0
    else:
        middle = y + 0.75 * size
        base = middle + 0.36 * size
        if place.side is Side.RIGHT:
            words.append(word(item.mark[1] + GAP, base, item.lines[0], Anchor.START))
        else:
            words.append(word(item.mark[0] - GAP, base, item.lines[0], Anchor.END))
    return Item(
        index=entry.index,
        name=entry.name,
        mark=mark(entry.extent, scale, middle, look),
        words=tuple(words),
        tip=entry.tip,
        url=entry.url,
    )


def _strip(request: Request, composer: Composer, scale: Scale, left: float) -> None:
    """Put the density strip with its scale on the sheet."""
    theme, size = request.theme, request.theme.small_size
    found = density([entry.extent for entry in request.entries], scale)
    if found is None or len(request.entries) < 8 or len(found.bars) < 3:
        return
    base = composer.y + _STRIP
    for bar in found.bars:
        composer.area(bar.left + 0.4, base - _STRIP * bar.count / found.most, bar.right - 0.4, base, theme.density)
    at = left - 6
    lines = [found.unit, f"(max {found.most})"]
    if max(composer.measure(line, size) for line in lines) <= at - 4:
        for number, line in enumerate(lines):
            y = base - 1.35 * size * (1 - number) - 1
            text = composer.text(at, y, line, size, Role.AXIS, colour=theme.soft_ink, anchor=Anchor.END)
            composer.put(text)
    composer.y = base + 4


__all__ = ["Lane", "compose_lanes", "fit_all", "label_face", "lane_names", "layout_lanes", "pack_lanes", "row_height"]
