"""The density strip: how many events per month, year ..., counted, not guessed."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.calendar_units import STEPS, Step, Unit
from chrono.plots.extent import Extent

_NARROWEST = 5.0  # points for a bar
_NAMES = {Unit.MINUTE: "minute", Unit.HOUR: "hour", Unit.DAY: "day", Unit.MONTH: "month", Unit.YEAR: "year"}
_WIDE_ENOUGH = 0.6  # share of the events that must be known to the bar's unit


@attrs.frozen
class Bar:
    """A bar from `left` to `right`, in points, for `count` events."""

    left: float
    right: float
    count: int


@attrs.frozen
class Density:
    """The bars, their step in words ("per month") and the events that are known too coarsely to be counted."""

    bars: tuple[Bar, ...]
    unit: str
    most: int
    uncounted: int


def density(extents: Sequence[Extent], scale: Scale) -> Density | None:
    """Count events by the finest step that leaves room for bars and to which most of the events are known.

    An event counts where it begins. One that is known only to a year is not counted by month: it would be a guess.
    """
    usable = [
        step
        for step in STEPS
        if step.days * scale.per_day >= _NARROWEST and not (step.unit is Unit.DAY and step.count > 1)
    ]
    best: Density | None = None
    for step in usable:
        counted = _counted(extents, scale, step)
        if best is None or counted.uncounted < best.uncounted:
            best = counted
        if counted.uncounted <= (1 - _WIDE_ENOUGH) * len(extents):
            return counted if counted.bars else None
        if step.days * scale.per_day > 80:
            break
    return best if best is not None and best.bars else None


def _counted(extents: Sequence[Extent], scale: Scale, step: Step) -> Density:
    counts: dict[float, int] = {}
    uncounted = 0
    known: dict[float, float] = {}
    for extent in extents:
        low = known.get(extent.first)
        if low is None:
            low = known[extent.first] = step.floor(extent.first)
        begin_known_by = extent.core_first if extent.core_first > extent.first else extent.first + 1 / 1440
        if extent.core_first == extent.first and extent.form == "period":
            begin_known_by = extent.last
        if begin_known_by > step.after(low) + 1e-6:
            uncounted += 1
        else:
            counts[low] = counts.get(low, 0) + 1
    bars = []
    for low, count in sorted(counts.items()):
        left, right = scale.at(low), scale.at(step.after(low))
        if right - left > 1.0:
            bars.append(Bar(left, right, count))
    name = _NAMES[step.unit]
    words = f"per {name}" if step.count == 1 else f"per {step.count:,} {name}s"
    return Density(tuple(bars), words, max(counts.values(), default=0), uncounted)


__all__ = ["Bar", "Density", "density"]
