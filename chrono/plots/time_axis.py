"""The axis of a sheet: its range, its scale, names of ticks above and below, lines cut around words, folds, density."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

import attrs

from chrono.plots.axis_scale import Scale, find_gaps, worth_folding
from chrono.plots.calendar_units import Step, Unit
from chrono.plots.composer import Composer
from chrono.plots.extent import Extent, Form
from chrono.plots.request import Fold
from chrono.plots.sheet import Anchor, Outline, Role
from chrono.plots.ticks import Tick, Ticks, span_name

Box = tuple[float, float, float, float]
_COARSE = (
    Step(Unit.HOUR, 1),
    Step(Unit.DAY, 1),
    Step(Unit.MONTH, 1),
    Step(Unit.YEAR, 1),
    Step(Unit.YEAR, 10),
    Step(Unit.YEAR, 100),
)


def span_of(extents: Sequence[Extent]) -> tuple[float, float]:
    """Give the range of days that shows all extents, from and to round boundaries of the calendar."""
    if not extents:
        return 0.0, 1.0
    start, end = min(e.first for e in extents), max(e.last for e in extents)
    step = _round_step(end - start)
    if step.unit is Unit.HOUR and all(e.form is not Form.MOMENT or e.last - e.first >= 1 for e in extents):
        step = Step(Unit.MONTH, 1)  # one day only, without times of day: show its month
    low, high = step.floor(start), step.ceiling(end)
    return low, high if high > low else step.after(low)


def scale_of(
    extents: Sequence[Extent], start: float, end: float, left: float, right: float, fold: Fold, *, worth: float = 0.5
) -> Scale:
    """Give the scale from `left` to `right`, with long gaps folded where asked, or (auto) where they are `worth` it."""
    if fold is not Fold.NEVER and len(extents) > 1:
        gaps = find_gaps([piece for e in extents for piece in _known(e)], start, end)
        step = _round_step(end - start - sum(b - a for a, b in gaps))
        gaps = [(step.ceiling(a), step.floor(b)) for a, b in gaps]
        gaps = [(a, b) for a, b in gaps if b - a >= 1.5 * step.days]
        low = max(start, step.floor(min(e.first for e in extents)))
        high = min(end, step.ceiling(max(e.last for e in extents)))
        if gaps and (fold is Fold.ALWAYS or worth_folding(gaps, start, end, worth)):
            scale = Scale.folded(gaps, low, high, left, right)
            if scale.per_day > 0:
                return scale
    return Scale.linear(start, end, left, right)


def _known(extent: Extent) -> list[tuple[float, float]]:
    """Give the times that must stay unfolded: of an interval only its two ends, for a bar can cross a fold."""
    if extent.form is not Form.INTERVAL:
        return [(extent.first, extent.last)]
    begun, ending = max(extent.core_first, extent.first + 1), min(extent.core_last, extent.last - 1)
    return [(extent.first, begun), (ending, extent.last)]


def _round_step(days: float) -> Step:
    return next((step for step in reversed(_COARSE) if 6 * step.days <= days), _COARSE[0])


@attrs.frozen
class Names:
    """Which ticks are named in a row of the axis, and the lengths written into folds."""

    ticks: tuple[Tick, ...]
    folds: tuple[tuple[float, str], ...]


def choose_names(
    ticks: Ticks,
    scale: Scale,
    limit: float,
    measure: Callable[[str, bool], float],
    *,
    folds_first: bool = False,
    blocked: Sequence[float] = (),
) -> Names:
    """Choose the names that fit beside each other: years first; `limit` is where the sheet's room ends."""
    taken = sorted((x - 0.5, x + 0.5) for x in blocked)

    def fits(left: float, right: float) -> bool:
        at = bisect_left(taken, (left, right))
        before = at == 0 or taken[at - 1][1] + 5 <= left
        after = at == len(taken) or right + 5 <= taken[at][0]
        if before and after and right <= limit:
            taken.insert(at, (left, right))
            return True
        return False

    starts = {min((t.x for t in ticks.named if t.x >= piece.left - 0.01), default=0.0) for piece in scale.stretches}
    ranked = sorted((t for t in ticks.named if t.name), key=lambda t: (t.x not in starts, not t.strong, t.x))

    def ticks_that_fit() -> list[Tick]:
        return [t for t in ranked if fits(t.x + 3, t.x + 3 + measure(t.name, t.strong))]

    def folds_that_fit() -> list[tuple[float, str]]:
        out = []
        for before, after in scale.folds:
            name, middle = span_name(after.start - before.end), (before.right + after.left) / 2
            half = measure(name, False) / 2
            if fits(middle - half, middle + half):
                out.append((middle, name))
        return out

    folds = folds_that_fit() if folds_first else []
    named = ticks_that_fit()
    folds = folds or folds_that_fit()
    return Names(tuple(sorted(named, key=lambda t: t.x)), tuple(folds))


def axis_row(composer: Composer, ticks: Ticks, scale: Scale, *, strong: bool, blocked: Sequence[float] = ()) -> None:
    """Put a row of names on the sheet: dark above the lanes, quieter below; none where a line passes (`blocked`)."""
    theme = composer.theme
    size = theme.axis_size

    def measure(name: str, bold: bool) -> float:
        return composer.measure(name, size, bold=bold and strong)

    names = choose_names(ticks, scale, composer.width - 4, measure, folds_first=not strong, blocked=blocked)
    base = composer.y + 1.05 * size
    for tick in names.ticks:
        heavy = strong and tick.strong
        colour = theme.ink if heavy else theme.soft_ink
        composer.put(composer.text(tick.x + 3, base, tick.name, size, Role.AXIS, colour=colour, bold=heavy))
    for middle, name in names.folds:
        text = composer.text(middle, base, name, theme.small_size, Role.AXIS, colour=theme.soft_ink, italic=True,
                             anchor=Anchor.MIDDLE)  # fmt: skip
        composer.put(text)
    composer.y += 1.5 * size


def grid(composer: Composer, ticks: Ticks, top: float, bottom: float, words: Iterable[Box], head: float) -> None:
    """Draw the lines of named ticks from `head` to `bottom`, cut around words, and the small ticks above `top`."""
    theme = composer.theme
    places = sorted(tick.x for tick in ticks.named)
    cuts: list[list[tuple[float, float]]] = [[] for _ in places]
    for left, above, right, below in words:
        for index in range(bisect_left(places, left - 2.0), bisect_right(places, right + 2.0)):
            cuts[index].append((above, below))
    for x, holes in zip(places, cuts, strict=True):
        cut_line(composer, x, head, bottom, holes, theme.grid)
    if ticks.small:
        runs = tuple(((x, top - 3.0), (x, top)) for x in ticks.small)
        composer.backdrop.append(Outline(runs, stroke=theme.grid, width=0.6))


def cut_line(
    composer: Composer, x: float, top: float, bottom: float, holes: Iterable[tuple[float, float]], colour: str
) -> None:
    """Draw a vertical line from `top` to `bottom` without the holes (from, to)."""
    y, runs = top, []
    for above, below in sorted(holes):
        if above > y:
            runs.append(((x, y), (x, min(above, bottom))))
        y = max(y, below)
    if bottom > y:
        runs.append(((x, y), (x, bottom)))
    if runs:
        composer.backdrop.append(Outline(tuple(runs), stroke=colour, width=0.6))


def fold_areas(composer: Composer, scale: Scale, top: float, bottom: float) -> None:
    """Show each fold: a pale column with torn edges."""
    theme = composer.theme
    for before, after in scale.folds:
        left, right = before.right + 4, after.left - 4
        steps = max(2, round((bottom - top) / 6))
        edge = [(2.0 if i % 2 else 0.0, top + (bottom - top) * i / steps) for i in range(steps + 1)]
        run = tuple((left + dx, y) for dx, y in edge) + tuple((right + dx, y) for dx, y in reversed(edge))
        composer.backdrop.append(Outline((run,), fill=theme.tint(theme.grid, 0.55)))


__all__ = ["Box", "axis_row", "choose_names", "cut_line", "fold_areas", "grid", "scale_of", "span_of"]
