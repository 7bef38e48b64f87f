"""Which ticks and labels a time axis gets: round steps that leave room between their names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from math import floor

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.calendar_units import MONTHS, STEPS, Step, Unit, year_name
from chrono.times import Day

_AIR = {Unit.YEAR: 12.0, Unit.MONTH: 26.0}  # points between one name and the next tick; finer steps: 20
_DENSEST = 5.0  # points between small ticks

Measure = Callable[[str], float]


@attrs.frozen
class Tick:
    """A place on the axis (days and points) with its name; `strong` where a year (or, on hours, a day) begins."""

    day: float
    x: float
    name: str
    strong: bool


@attrs.frozen
class Ticks:
    """Named ticks, and the places of small ticks between them."""

    named: tuple[Tick, ...]
    small: tuple[float, ...]
    step: Step


def ticks(scale: Scale, measure: Measure) -> Ticks:
    """Choose the finest step whose names fit; `measure` gives a name's width in points."""
    chosen = STEPS[-1]
    for step in STEPS:
        room = step.days * scale.per_day
        if room >= measure(_sample(step, scale)) + _AIR.get(step.unit, 20.0):
            chosen = step
            break
    named = []
    for piece in scale.stretches:
        places = chosen.boundaries(piece.start, piece.end)
        if piece is not scale.stretches[-1]:
            places = [day for day in places if day < piece.end - 1e-9] or places[:1]
        for number, day in enumerate(places):
            last = day >= scale.end - 1e-9
            name = "" if last else _name(day, chosen, first=number == 0)
            named.append(Tick(day, scale.at(day), name, _strong(day, chosen)))
    return Ticks(tuple(named), _small(scale, chosen, named), chosen)


def span_name(days: float) -> str:
    """Name a length of time in its own round unit, for a folded gap.

    >>> span_name(10227), span_name(45), span_name(0.25)
    ('28 years', '6 weeks', '6 hours')
    """
    for unit, length in (("year", 365.2425), ("month", 30.436875), ("week", 7.0), ("day", 1.0), ("hour", 1 / 24)):
        least = 2 if unit in {"year", "month", "week"} else 1
        if (unit != "month" and days >= least * length) or (unit == "month" and days >= 3 * length):
            count = round(days / length)
            return f"{count:,} {unit}{'s' if count != 1 else ''}"
    return f"{max(1, round(days * 1440))} min"


def _small(scale: Scale, chosen: Step, named: list[Tick]) -> tuple[float, ...]:
    """Give the places of the finest finer step that divides the chosen one and leaves room."""
    taken = sorted(tick.x for tick in named)
    for step in STEPS[: STEPS.index(chosen)]:
        if step.days * scale.per_day < _DENSEST or not _divides(step, chosen):
            continue
        out = []
        for piece in scale.stretches:
            for day in step.boundaries(piece.start, piece.end):
                x = scale.at(day)
                near = bisect_left(taken, x - 0.5)
                if near == len(taken) or taken[near] > x + 0.5:
                    out.append(x)
        return tuple(out)
    return ()


def _divides(step: Step, chosen: Step) -> bool:
    if step.unit is chosen.unit:
        return chosen.count % step.count == 0
    return step.unit is not Unit.DAY or step.count == 1 or chosen.unit is Unit.MONTH


def _sample(step: Step, scale: Scale) -> str:
    """Give the widest name that a step will need on this axis."""
    if step.unit is Unit.YEAR:
        ends = (Day.from_ordinal(floor(scale.start)).year, Day.from_ordinal(floor(scale.end)).year)
        return max((year_name(year) for year in ends), key=len)
    return {Unit.MONTH: "2000", Unit.DAY: "30 May", Unit.HOUR: "30 May", Unit.MINUTE: "30 May"}[step.unit]


def _name(day: float, step: Step, *, first: bool) -> str:
    date = Day.from_ordinal(floor(day + 1e-9))
    if step.unit is Unit.YEAR:
        return f"AD {date.year}" if date.year == 1 and step.count > 1 else year_name(date.year)
    new_year = date.month == 1 and date.day == 1
    if step.unit is Unit.MONTH:
        month = MONTHS[date.month - 1]
        return year_name(date.year) if new_year else f"{month} {year_name(date.year)}" if first else month
    midnight = day - floor(day + 1e-9) < 1e-6
    name = f"{date.day} {MONTHS[date.month - 1]}"
    if step.unit is Unit.DAY or midnight:
        return f"{name} {year_name(date.year)}" if first or new_year else name
    minutes = round((day - floor(day)) * 1440)
    clock = f"{minutes // 60:02d}:{minutes % 60:02d}"
    return f"{name} {year_name(date.year)}, {clock}" if first else clock


def _strong(day: float, step: Step) -> bool:
    if step.unit is Unit.YEAR:
        return True
    date = Day.from_ordinal(floor(day + 1e-9))
    if step.unit is Unit.MONTH:
        return date.month == 1
    if step.unit is Unit.DAY:
        return date.day == 1
    return day - floor(day + 1e-9) < 1e-6


__all__ = ["Tick", "Ticks", "span_name", "ticks"]
