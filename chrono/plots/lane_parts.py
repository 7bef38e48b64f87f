"""What all styles with lanes share: the frame, measured labels, names of lanes, items, the density strip."""

from __future__ import annotations

from collections.abc import Sequence

from chrono.plots.axis_scale import Scale
from chrono.plots.composer import Composer
from chrono.plots.density import density, density_step, step_words
from chrono.plots.entries import Entry
from chrono.plots.label_fit import GAP, Fit, Place, fit
from chrono.plots.marks import Look, footprint, mark
from chrono.plots.measure import Face, FontTable
from chrono.plots.partition import Side
from chrono.plots.request import Group, Request
from chrono.plots.sheet import Anchor, Item, Role, Text
from chrono.plots.time_axis import scale_of, span_of
from chrono.plots.wrap import wrap

_GUTTER = 112.0  # points that a lane's name may take
_STRIP = 20.0
_LINE = 1.3  # line spacing of wrapped text


def lane_names(groups: Sequence[Group], composer: Composer) -> list[tuple[str, ...]]:
    """Break the lanes' names into lines."""
    size = composer.theme.lane_size

    def bold(text: str) -> float:
        return composer.measure(text, size, bold=True)

    room = min(_GUTTER, 0.25 * composer.width)
    return [tuple(wrap(group.name, room, bold)) if group.name else () for group in groups]


def frame(
    request: Request, composer: Composer, names: Sequence[tuple[str, ...]], span: tuple[float, float] | None = None
) -> tuple[Scale, float]:
    """Give the scale of the sheet and where the lanes' room for labels begins, in points."""
    gutter = max((composer.measure(line, request.theme.lane_size, bold=True) for n in names for line in n), default=0)
    left = composer.margin + (gutter + 14 if gutter else 0)
    extents = [entry.extent for entry in request.entries]
    start, end = span or span_of(extents)
    scale = scale_of(extents, start, end, left + 8, composer.width - composer.margin, request.fold)
    return scale, left


def fit_all(request: Request, scale: Scale, low: float, high: float) -> list[Fit]:
    """Measure every label and give its possible places."""
    size = request.theme.label_size
    fits = []
    for entry in request.entries:
        table = FontTable.of(Face(request.families, bold=entry.highlighted, italic=entry.planned))
        box = footprint(entry.extent, scale)
        fits.append(fit(box, entry.title, table, size, low + 2, high))
    return fits


def row_height(request: Request, block: int) -> float:
    """Give the height of a row: one line, or `block` lines above a mark."""
    size = request.theme.label_size
    return _pitch(size) if block == 0 else block * _LINE * size + 10.0


def _pitch(size: float) -> float:
    """Give the distance of rows: small labels, on sheets where room is short, stand closer."""
    return (1.5 if size >= 8.0 else 1.38) * size


def put_lane_name(composer: Composer, look: Look, lines: Sequence[str], top: float, height: float) -> None:
    """Put a lane's name in the middle of the lane's height."""
    size = composer.theme.lane_size
    y = top + (height - _LINE * size * len(lines)) / 2
    for line in lines:
        composer.put(composer.text(composer.margin, y + 0.98 * size, line, size, Role.LANE, colour=look.ink, bold=True))
        y += _LINE * size


def put_item(composer: Composer, entry: Entry, look: Look, item: Fit, place: Place, scale: Scale, y: float) -> Item:
    """Put an event's mark and words on the row that begins at y."""
    size = composer.theme.label_size
    words: list[Text] = []

    def word(x: float, base: float, string: str, anchor: Anchor) -> Text:
        return composer.text(
            x, base, string, size, Role.LABEL, anchor=anchor, bold=entry.highlighted, italic=entry.planned
        )

    if item.tall:
        for number, line in enumerate(item.lines):
            words.append(word(item.text_left, y + (0.98 + _LINE * number) * size, line, Anchor.START))
        middle = y + len(item.lines) * _LINE * size + 4.0
    else:
        middle = y + 0.5 * _pitch(size)
        base = middle + 0.36 * size
        if place.side is Side.RIGHT:
            words.append(word(item.mark[1] + GAP, base, item.lines[0], Anchor.START))
        else:
            words.append(word(item.mark[0] - GAP, base, item.lines[0], Anchor.END))
    made = Item(entry, mark(entry.extent, scale, middle, look), tuple(words))
    composer.items.append(made)
    return made


def put_density(request: Request, composer: Composer, scale: Scale, left: float) -> None:
    """Put the density strip with its scale on the sheet, where there are enough events for it to say something."""
    theme, size = request.theme, request.theme.small_size
    extents = [entry.extent for entry in request.entries]
    step = density_step(extents, scale) if len(extents) >= 8 else None
    found = density(extents, scale, step) if step else None
    if step is None or found is None or len(found.bars) < 3:
        return
    base = composer.y + _STRIP
    for bar in found.bars:
        if bar.right - bar.left > 1.0:
            composer.area(bar.left + 0.4, base - _STRIP * bar.count / found.most, bar.right - 0.4, base, theme.density)
    at = left - 6
    lines = [step_words(step), f"(max {found.most:,})"]
    if max(composer.measure(line, size) for line in lines) <= at - 4:
        for number, line in enumerate(lines):
            y = base - 1.35 * size * (1 - number) - 1
            composer.put(composer.text(at, y, line, size, Role.AXIS, colour=theme.soft_ink, anchor=Anchor.END))
    composer.y = base + 4


__all__ = ["fit_all", "frame", "lane_names", "put_density", "put_item", "put_lane_name", "row_height"]
