"""The stems style, for a dozen events: each event on a stem above or below the axis, its words beside the stem."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.composer import Composer
from chrono.plots.entries import Entry
from chrono.plots.extent import Form
from chrono.plots.marks import RADIUS, explains, footprint, mark
from chrono.plots.partition import rows
from chrono.plots.request import Request
from chrono.plots.sheet import Item, Outline, Role, Sheet
from chrono.plots.ticks import ticks
from chrono.plots.time_axis import axis_row, fold_areas, scale_of, span_of
from chrono.plots.wrap import balanced

_WIDTH = 11.0 * 72
_ROOM = 138.0  # points for the words beside a stem
_BESIDE = 5.0
_APART = 12.0
_LINE = 1.3
_TRACK = 10.0  # points between marks that overlap
_FIRST = 12.0  # points from the axis to the lowest words


@attrs.frozen
class Flag:
    """One event on its stem: its place, its words, the side (-1 above, 1 below) and its level from the axis."""

    entry: Entry
    x: float
    lines: tuple[str, ...]
    width: float
    side: int = -1
    level: int = 0

    def height(self, size: float) -> float:
        """Give the height of date and title with some air, in points."""
        return (len(self.lines) + 1) * _LINE * size + 7.0


def layout_stems(request: Request) -> Sheet:
    """Lay out a request on stems."""
    theme, size = request.theme, request.theme.label_size + 0.5
    width = request.width or _WIDTH
    composer = Composer(theme, request.families, width)
    extents = [entry.extent for entry in request.entries]
    start, end = span_of(extents)
    right = width - composer.margin - min(_ROOM, 0.3 * width)
    scale = scale_of(extents, start, end, composer.margin + 4, right, request.fold)
    explained = {entry for extent in extents for entry in explains(extent, scale)}
    composer.header(request.title, request.subtitle, explained, legend=request.legend)
    composer.groups_legend([(group.name, group.look) for group in request.groups])
    boxes = [footprint(extent, scale) for extent in extents]
    flags = raised(
        [_flag(composer, entry, box, size, scale) for entry, box in zip(request.entries, boxes, strict=True)]
    )
    heights = {
        side: [
            max((flag.height(size) for flag in flags if (flag.side, flag.level) == (side, level)), default=0.0)
            for level in range(1 + max((flag.level for flag in flags if flag.side == side), default=-1))
        ]
        for side in (-1, 1)
    }
    tracks = rows([(a, b + 2.0) for a, b in boxes])
    axis = composer.y + 6.0 + sum(heights[-1]) + _FIRST
    names_at = axis + 4.0 + _TRACK * (1 + max(tracks, default=0))
    marks = ticks(scale, lambda name: composer.measure(name, theme.axis_size, bold=True))
    composer.line(composer.margin, axis, width - composer.margin, axis, theme.soft_ink, 1.0)
    for tick in marks.named:
        composer.line(tick.x, axis, tick.x, names_at, theme.grid, 0.8)
    for x in marks.small:
        composer.line(x, axis, x, axis + 3.0, theme.grid)
    fold_areas(composer, scale, axis - 4.0, axis + 4.0)
    composer.y = names_at
    axis_row(composer, marks, scale, strong=True, blocked=[flag.x for flag in flags if flag.side > 0])
    bases = {-1: axis - _FIRST, 1: composer.y + _FIRST - 4.0}
    for flag, track in zip(flags, tracks, strict=True):
        middle = axis + 4.0 + _TRACK * (track + 0.5)
        base = bases[flag.side] + flag.side * sum(heights[flag.side][: flag.level])
        _put_flag(request, composer, flag, base, middle, scale, size)
    composer.y = bases[1] + sum(heights[1]) if heights[1] else composer.y
    composer.items.sort(key=lambda item: item.index)
    composer.footer(request.caption)
    height = max(request.height or 0.0, composer.y + 0.7 * composer.margin)
    return composer.sheet(request.title, request.description, scale, height=height)


def _flag(composer: Composer, entry: Entry, box: tuple[float, float], size: float, scale: Scale) -> Flag:
    def measure(text: str) -> float:
        return composer.measure(text, size, bold=entry.highlighted, italic=entry.planned)

    lines = tuple(balanced(entry.title, _ROOM - _BESIDE - 4, measure))
    date = composer.measure(entry.short, size, bold=True)
    x = scale.at(entry.extent.first) if entry.extent.form is Form.INTERVAL else (box[0] + box[1]) / 2
    return Flag(entry, x, lines, max(date, *(measure(line) for line in lines)) + _BESIDE)


def raised(flags: Sequence[Flag]) -> list[Flag]:
    """Give flags a side and a level so that no words overlap and no stem crosses words; flags come in order of x.

    A flag stands higher than every later flag on its side that its words would cover.
    """
    out: list[Flag] = []
    last = 1
    for flag in sorted(flags, key=lambda flag: -flag.x):
        levels = {}
        for side in (-1, 1):
            covered = [o.level for o in out if o.side == side and o.x <= flag.x + flag.width + _APART]
            levels[side] = 1 + max(covered, default=-1)
        side = -last if levels[-1] == levels[1] else min(levels, key=lambda s: levels[s])
        out.append(attrs.evolve(flag, side=side, level=levels[side]))
        last = side
    return sorted(out, key=lambda flag: (flag.x, flag.entry.index))


def _put_flag(
    request: Request, composer: Composer, flag: Flag, base: float, middle: float, scale: Scale, size: float
) -> None:
    """Put mark, stem and words on the sheet; `base` is the end of the words that is nearer to the axis."""
    entry, look = flag.entry, request.look(flag.entry)
    tall = flag.height(size) - 7.0
    top = base - tall if flag.side < 0 else base
    near = middle - RADIUS - 1.0 if flag.side < 0 else middle + RADIUS + 1.0
    far = top if flag.side < 0 else top + tall
    stem = Outline((((flag.x, near), (flag.x, far)),), stroke=composer.theme.tint(look.ink, 0.6), width=0.8)
    words = [
        composer.text(flag.x + _BESIDE, top + 0.98 * size, entry.short, size, Role.DATE, colour=look.ink, bold=True)
    ]
    for number, line in enumerate(flag.lines, start=1):
        y = top + (0.98 + _LINE * number) * size
        words.append(
            composer.text(flag.x + _BESIDE, y, line, size, Role.LABEL, bold=entry.highlighted, italic=entry.planned)
        )
    composer.backdrop.append(stem)
    outlines = mark(entry.extent, scale, middle, look)
    composer.items.append(Item(entry, outlines, tuple(words)))


__all__ = ["Flag", "layout_stems", "raised"]
