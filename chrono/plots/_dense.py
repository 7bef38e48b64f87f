"""The dense style: every event a tick, bars for how many, and as many labels as there is room for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.calendar_units import Step
from chrono.plots.captions import count_of
from chrono.plots.composer import Composer
from chrono.plots.density import Density, density, density_step, step_words
from chrono.plots.entries import Entry
from chrono.plots.extent import Form
from chrono.plots.label_fit import APART, Fit, Place
from chrono.plots.lane_parts import fit_all, frame, lane_names, put_item, put_lane_name, row_height
from chrono.plots.marks import Look, explains
from chrono.plots.partition import Interval, depth, fitting, in_order, rows, taken
from chrono.plots.request import Group, Request
from chrono.plots.sheet import Outline, Quiet, Role, Sheet
from chrono.plots.ticks import ticks
from chrono.plots.time_axis import axis_row, fold_areas, grid

_WIDTH = 16 * 72.0
_SHAPE = 0.6  # height over width of a sheet that may choose its height
_AIR = 5.0
_TIGHT = 2.0
_FEWEST = 2  # rows of labels that a lane should have before it gets bars
_BARS = 24.0
_WEIGHT_OF_ANY = 3.0  # so that a short label is worth more than a long one of about the same weight
_TICKS = 5.0
_SPANS = 2.6
_GRAIN = 0.5  # points; ticks nearer than this are one, the darker the more they are
_SHADES = (0.5, 0.65, 0.8, 1.0)


@attrs.frozen
class Strip:
    """One lane of a dense sheet: its events, the labelled ones with side and row, and the bars."""

    group: Group
    name: tuple[str, ...]
    entries: tuple[Entry, ...]
    fits: tuple[Fit, ...]
    labelled: dict[int, Place]
    limit: int
    height: float
    air: float


def layout_dense(request: Request) -> Sheet:
    """Lay out a request densely, on a sheet of the asked size or of one that a screen shows whole."""
    width = request.width or _WIDTH
    height = request.height or max(width * _SHAPE, 150.0 + 80.0 * len(request.groups))
    composer = Composer(request.theme, request.families, width)
    names = _names(request, composer)
    scale, left = frame(request, composer, names)
    fits = fit_all(request, scale, left, width - 6)
    explained = {entry for e in request.entries for entry in explains(e.extent, scale)}
    step = density_step([entry.extent for entry in request.entries], scale) if request.bars else None
    total = len(request.entries)
    trial = attrs.evolve(composer, backdrop=[], furniture=[], items=[])
    trial.header(request.title, _explanation(request, step, total - 1, total), explained, legend=request.legend)
    room = height - trial.y - trial.footer_height(request.caption) - 3.0 * request.theme.axis_size - 12.0
    if room < _least(request, names, _AIR) + len(names) * (_BARS + _FEWEST * row_height(request, 0)):
        # on a small sheet labels are worth more than bars and counts
        names, step = lane_names(request.groups, composer), None
    strips = _strips(request, names, fits, room, bars=step is not None)
    shown = sum(len(strip.labelled) for strip in strips)
    composer.header(request.title, _explanation(request, step, shown, total), explained, legend=request.legend)
    return _compose(request, composer, strips, scale, step, height)


def _least(request: Request, names: Sequence[tuple[str, ...]], air: float) -> float:
    """Give the height that the lanes need for their names and ticks alone."""
    ticks_need = 3.0 + _TICKS + _SPANS
    return sum(max(ticks_need, 1.3 * request.theme.lane_size * len(name)) + 2 * air for name in names)


def _names(request: Request, composer: Composer) -> list[tuple[str, ...]]:
    """Give the lanes' names with how many events each has."""
    counts = Counter(entry.group for entry in request.entries)
    return [
        (*name, count_of(counts[group.key], "event"))
        for group, name in zip(request.groups, lane_names(request.groups, composer), strict=True)
    ]


def _explanation(request: Request, step: Step | None, shown: int, total: int) -> str:
    parts = [request.subtitle] if request.subtitle else []
    parts.append("every event is a tick")
    if step is not None:
        parts.append(f"bars: events {step_words(step)}")
    parts.append(f"{shown:,} of {total:,} labelled" + (", the weightiest first" if shown < total else ""))
    return "; ".join(parts)


def _strips(
    request: Request, names: Sequence[tuple[str, ...]], fits: Sequence[Fit], room: float, *, bars: bool
) -> list[Strip]:
    """Share the room among the lanes by their need, and choose the labels of each."""
    members: dict[str, list[int]] = {group.key: [] for group in request.groups}
    for number, entry in enumerate(request.entries):
        members[entry.group].append(number)
    air = _AIR if room >= _least(request, names, _AIR) else _TIGHT
    fixed = 2 * air + 3.0 + _TICKS + _SPANS + (_BARS if bars else 0.0)
    pitch = row_height(request, 0)
    need = [depth([_either(fits[i]) for i in members[group.key] if not fits[i].tall]) for group in request.groups]
    spare = room - sum(max(fixed, 1.3 * request.theme.lane_size * len(name) + 2 * air) for name in names)
    limits = share(need, int(spare / pitch))
    strips = []
    for group, name, limit in zip(request.groups, names, limits, strict=True):
        mine = members[group.key]
        entries = tuple(request.entries[i] for i in mine)
        own = tuple(fits[i] for i in mine)
        height = max(fixed + limit * pitch, 1.3 * request.theme.lane_size * len(name) + 2 * air)
        strips.append(Strip(group, name, entries, own, _choose(entries, own, limit), limit, height, air))
    return strips


def share(need: Sequence[int], rows_there: int) -> list[int]:
    """Share rows among lanes in proportion to their need, where there are enough at least one each.

    >>> share([10, 30, 1], 21)
    [5, 15, 1]
    >>> share([10, 30, 1], -2)
    [0, 0, 0]
    """
    first = [min(1, want) for want in need]
    limits = first if sum(first) <= rows_there else [0] * len(need)
    left = rows_there - sum(limits)
    while left > 0 and any(have < want for have, want in zip(limits, need, strict=True)):
        poorest = min(
            (i for i, want in enumerate(need) if limits[i] < want), key=lambda i: ((limits[i] + 0.5) / need[i], i)
        )
        limits[poorest] += 1
        left -= 1
    return limits


def _either(item: Fit) -> Interval:
    interval = item.right if item.right is not None else item.left
    assert interval is not None
    return interval


def _choose(entries: Sequence[Entry], fits: Sequence[Fit], limit: int) -> dict[int, Place]:
    """Choose labels by weight for the room they take; give each chosen one its side and row."""
    order = sorted(
        (i for i, item in enumerate(fits) if not item.tall),
        key=lambda i: (not entries[i].highlighted, -(entries[i].weight + _WEIGHT_OF_ANY) / _breadth(fits[i]), i),
    )
    right = [None if item.tall else item.right for item in fits]
    left = [item.left for item in fits]
    chosen = fitting(right, left, order, limit)
    members = sorted(chosen)
    firsts = [_either(fits[i]) for i in members]
    lefts = [left[i] for i in members]
    intervals = taken(firsts, lefts, [chosen[i] for i in members])
    placed = in_order(rows(intervals), [fits[i].mark[0] for i in members])
    return {i: Place(0, row, chosen[i]) for i, row in zip(members, placed, strict=True)}


def _breadth(item: Fit) -> float:
    return item.width + item.mark[1] - item.mark[0] + APART


def _compose(
    request: Request,
    composer: Composer,
    strips: Sequence[Strip],
    scale: Scale,
    step: Step | None,
    height: float,
) -> Sheet:
    theme = request.theme
    marks = ticks(scale, lambda name: composer.measure(name, theme.axis_size, bold=True))
    head = composer.y + 2
    axis_row(composer, marks, scale, strong=True)
    top = y = composer.y
    bottom = top + sum(strip.height for strip in strips)
    for number, strip in enumerate(strips):
        if number % 2 == 0:
            composer.area(0, y, composer.width, y + strip.height, theme.band)
        y += strip.height
    fold_areas(composer, scale, top, bottom)
    y, boxes = top, []
    counted = [density([e.extent for e in strip.entries], scale, step) if step else None for strip in strips]
    tallest = max((found.most for found in counted if found), default=1) or 1
    for strip, found in zip(strips, counted, strict=True):
        put_lane_name(composer, strip.group.look, strip.name, y, strip.height)
        base = y + strip.height - strip.air
        if found is not None:
            _put_bars(composer, strip.group.look, found, base - _TICKS - _SPANS - 2.0, tallest)
        _tick_marks(composer, strip, scale, base)
        for index, place in strip.labelled.items():
            top_of_row = y + strip.air + place.row * row_height(request, 0)
            entry, item = strip.entries[index], strip.fits[index]
            made = put_item(composer, entry, strip.group.look, item, place, scale, top_of_row)
            boxes += [text.box for text in made.words]
        y += strip.height
    composer.y = bottom
    boxes += [text.box for text in composer.furniture if text.role is Role.AXIS]
    grid(composer, marks, top, bottom, boxes, head)
    axis_row(composer, marks, scale, strong=False)
    composer.items.sort(key=lambda item: item.index)
    composer.footer(request.caption)
    return composer.sheet(
        request.title, request.description, scale, rows=sum(s.limit for s in strips), height=max(height, composer.y + 8)
    )


def _put_bars(composer: Composer, look: Look, found: Density, base: float, tallest: int) -> None:
    room = _BARS - 4.0
    for bar in found.bars:
        if bar.right - bar.left > 1.0:
            top = base - room * bar.count / tallest
            composer.area(bar.left + 0.3, top, bar.right - 0.3, base, composer.theme.tint(look.fill, 0.55))


def _tick_marks(composer: Composer, strip: Strip, scale: Scale, base: float) -> None:
    """Draw every event: exact days as ticks, the darker the more fall together; longer times as lines below them."""
    counts: dict[float, int] = {}
    spans: set[tuple[float, float]] = set()
    look = strip.group.look
    for number, entry in enumerate(strip.entries):
        extent = entry.extent
        left, right = scale.at(extent.first), scale.at(extent.last)
        if extent.form is Form.MOMENT:
            x = round((left + right) / 2 / _GRAIN) * _GRAIN
            counts[x] = counts.get(x, 0) + 1
            left, right = x - 0.6, x + 0.6
        else:
            spans.add((left, max(right, left + 0.6)))
        if number not in strip.labelled:
            composer.quiet.append(Quiet(entry, left, base - _SPANS - _TICKS, right, base))
    middle = base - _SPANS
    for level, shade in enumerate(_SHADES, start=1):
        here = [x for x, count in counts.items() if count == level or (level == len(_SHADES) and count > level)]
        runs = tuple(((x, middle - _TICKS), (x, middle - 0.8)) for x in sorted(here))
        if runs:
            composer.backdrop.append(Outline(runs, stroke=composer.theme.tint(look.ink, shade), width=0.6))
    _span_lines(composer, look, sorted(spans), base)


def _span_lines(composer: Composer, look: Look, spans: Sequence[Interval], base: float) -> None:
    if spans:
        runs = tuple(((left, base - _SPANS / 2), (right, base - _SPANS / 2)) for left, right in spans)
        composer.backdrop.append(Outline(runs, stroke=composer.theme.tint(look.fill, 0.45), width=_SPANS - 0.6))


__all__ = ["layout_dense", "share"]
