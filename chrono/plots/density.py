"""The density bars: how many events per month, year ..., counted, not guessed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.calendar_units import STEPS, Step, Unit
from chrono.plots.extent import Extent, Form

_NARROWEST = 5.0  # points for a bar
_WIDEST = 80.0
_ENOUGH = 0.6  # share of the events that must be known as exactly as the bars are fine
_NAMES = {Unit.MINUTE: "minute", Unit.HOUR: "hour", Unit.DAY: "day", Unit.MONTH: "month", Unit.YEAR: "year"}


@attrs.frozen
class Bar:
    """A bar from `left` to `right`, in points, for `count` events."""

    left: float
    right: float
    count: int


@attrs.frozen
class Density:
    """The bars, the greatest count, and how many events are known too coarsely to be counted."""

    bars: tuple[Bar, ...]
    most: int
    uncounted: int


def density_step(extents: Sequence[Extent], scale: Scale) -> Step | None:
    """Choose the finest step that leaves room for bars and to which most of the events are known."""
    best: tuple[int, Step] | None = None
    for step in STEPS:
        room = step.days * scale.per_day
        if room < _NARROWEST or (step.unit is Unit.DAY and step.count > 1):
            continue
        uncounted = density(extents, scale, step).uncounted
        if uncounted <= (1 - _ENOUGH) * len(extents):
            return step
        if best is None or uncounted < best[0]:
            best = uncounted, step
        if room > _WIDEST:
            break
    return best[1] if best and best[0] < len(extents) else None


def step_words(step: Step) -> str:
    """Give a step in words.

    >>> step_words(Step(Unit.MONTH, 1)), step_words(Step(Unit.YEAR, 1000))
    ('per month', 'per 1,000 years')
    """
    name = _NAMES[step.unit]
    return f"per {name}" if step.count == 1 else f"per {step.count:,} {name}s"


def density(extents: Sequence[Extent], scale: Scale, step: Step) -> Density:
    """Count the events that begin in each step.

    One that is known only to a year is not counted by month: it would be a guess.
    """
    counts: dict[float, int] = {}
    uncounted = 0
    for extent in extents:
        low, high = _bounds(step, extent.first)
        known_by = extent.last if extent.form is not Form.INTERVAL else max(extent.core_first, extent.first)
        if known_by > high + 1e-6:
            uncounted += 1
        else:
            counts[low] = counts.get(low, 0) + 1
    bars = [Bar(scale.at(low), scale.at(step.after(low)), count) for low, count in sorted(counts.items())]
    return Density(tuple(bars), max(counts.values(), default=0), uncounted)


@lru_cache(maxsize=65536)
def _bounds(step: Step, day: float) -> tuple[float, float]:
    low = step.floor(day)
    return low, step.after(low)


__all__ = ["Bar", "Density", "density", "density_step", "step_words"]
