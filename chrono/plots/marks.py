"""The marks, which say how exactly a date is known.

A solid shape is that day, a hollow one about that day; brackets over a dotted line are a period within which it
happened (round brackets: about); a bar is an interval, thinner where its end is known only to the month or year,
pointed where the end is approximate, an arrow where it is open; a dotted line up to a wall is a deadline.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.extent import Ending, Extent, Form
from chrono.plots.shapes import SHAPES, Point
from chrono.plots.sheet import Outline, box_path

RADIUS = 3.1  # points, of a day's mark
ARROW = 20.0  # points, of an open end
TAPER = 9.0  # points, of an approximate end
_TAIL = 11.0  # points, of the dotted line before a day that is a deadline
_BAR = 2.9  # half the height of a bar
_THIN = 1.3  # half the height of a bar's uncertain end
_NOTCH = 2.6  # points, cut into the end of a bar that goes on beyond the sheet
_CAP = 3.5  # half the height of a bracket
_DOTS = (0.7, 1.3)


class Precision(StrEnum):
    """What the legend explains: one entry for each way of drawing a time."""

    DAY = "exact day"
    ABOUT_DAY = "about that day"
    PERIOD = "only month or year known"
    ABOUT_PERIOD = "about that month or year"
    DEADLINE = "not later than"
    INTERVAL = "interval"
    COARSE_END = "ends known to month or year"
    ABOUT_END = "end approximate"
    OPEN_END = "open end"
    CUT_END = "goes on beyond the sheet"


@attrs.frozen
class Look:
    """How one group's marks look: fill, outline, pale fill and the name of the shape."""

    fill: str
    ink: str
    pale: str
    background: str
    shape: str


def footprint(extent: Extent, scale: Scale) -> tuple[float, float]:
    """Give the left and right edge of a mark, in points."""
    left, right = scale.at(extent.first), scale.at(extent.last)
    if extent.form is Form.MOMENT:
        x = scale.at(extent.middle)
        return (x - _TAIL, x + 1.0) if extent.deadline else (x - 1.2 * RADIUS, x + 1.2 * RADIUS)
    if extent.form is Form.PERIOD:
        return left - 0.4, right + 0.4
    if extent.begins is Ending.OPEN:
        left = min(left, scale.at(extent.core_last) - ARROW)
    if extent.ends is Ending.OPEN:
        right = max(right, scale.at(extent.core_first) + ARROW)
    return min(left, right - 1.5), right


def explains(extent: Extent, scale: Scale) -> set[Precision]:
    """Give the legend's entries that a mark needs."""
    ends = (extent.begins, extent.ends)
    cut = {Precision.CUT_END} if Ending.CUT in ends else set()
    if extent.deadline and extent.form is not Form.INTERVAL:
        return {Precision.DEADLINE, *cut}
    if extent.form is Form.MOMENT:
        return {Precision.ABOUT_DAY if extent.about else Precision.DAY}
    if extent.form is Form.PERIOD:
        return {Precision.ABOUT_PERIOD if extent.about else Precision.PERIOD, *cut}
    out = {Precision.OPEN_END if Ending.OPEN in ends else Precision.INTERVAL, *cut}
    if Ending.ABOUT in ends:
        out.add(Precision.ABOUT_END)
    if _coarse(extent, scale):
        out.add(Precision.COARSE_END)
    return out


def mark(extent: Extent, scale: Scale, y: float, look: Look) -> tuple[Outline, ...]:
    """Draw a mark on the line y."""
    left, right = scale.at(extent.first), scale.at(extent.last)
    if extent.form is Form.MOMENT:
        x = scale.at(extent.middle)
        if extent.deadline:
            return _deadline(x - _TAIL, x, y, look)
        return (moment(x, y, look, hollow=extent.about),)
    if extent.form is Form.PERIOD:
        if extent.deadline:
            return _deadline(left, right, y, look)
        return _period(extent, left, right, y, look)
    return _interval(extent, scale, y, look)


def moment(x: float, y: float, look: Look, *, hollow: bool = False, radius: float = RADIUS) -> Outline:
    """Draw the shape of a day."""
    r = radius * (0.92 if hollow else 1.0)
    run = tuple((x + r * px, y + r * py) for px, py in SHAPES[look.shape])
    if hollow:
        return Outline((run,), fill=look.background, stroke=look.ink, width=1.1)
    return Outline((run,), fill=look.fill, stroke=look.ink, width=0.5)


def _period(extent: Extent, left: float, right: float, y: float, look: Look) -> tuple[Outline, ...]:
    about = extent.about
    if right - left < 4.0:  # no room for two brackets: one beam over the whole period
        beam = box_path(left, y - _CAP, right, y + _CAP)
        return (Outline((beam,), fill=look.background if about else look.pale, stroke=look.ink, width=0.8),)
    ends = []
    for x, bulge, ending in ((left + 0.4, 1, extent.begins), (right - 0.4, -1, extent.ends)):
        if ending is not Ending.CUT:
            ends.append(_arc(x, y, bulge) if about else ((x, y - _CAP), (x, y + _CAP)))
    dotted = ((left + 1.5, y), (right - 1.5, y))
    return (
        Outline((box_path(left, y - _THIN - 0.9, right, y + _THIN + 0.9),), fill=look.pale),
        Outline((dotted,), stroke=look.ink, width=0.9, dashes=_DOTS),
        *((Outline(tuple(ends), stroke=look.ink, width=1.0),) if ends else ()),
    )


def _arc(x: float, y: float, sign: int) -> tuple[Point, ...]:
    bulge = 2.2 * sign
    return tuple((x + bulge * (t / 4) ** 2, y + _CAP * t / 4) for t in range(-4, 5))


def _deadline(left: float, right: float, y: float, look: Look) -> tuple[Outline, ...]:
    wall = ((right - 2.6, y - _CAP), (right - 0.5, y - _CAP), (right - 0.5, y + _CAP), (right - 2.6, y + _CAP))
    return (
        Outline((((left + 0.4, y), (right - 1.2, y)),), stroke=look.ink, width=0.9, dashes=_DOTS),
        Outline((wall,), stroke=look.ink, width=1.3),
    )


def _interval(extent: Extent, scale: Scale, y: float, look: Look) -> tuple[Outline, ...]:
    left, right = scale.at(extent.first), scale.at(extent.last)
    core_left, core_right = scale.at(extent.core_first), scale.at(extent.core_last)
    coarse = _coarse(extent, scale)
    if not coarse:
        core_left, core_right = left, right
    if extent.begins is Ending.OPEN:
        core_right = right if not coarse else core_right
        left = core_left = min(left, core_right - ARROW)
    if extent.ends is Ending.OPEN:
        core_left = left if not coarse else core_left
        right = core_right = max(right, core_left + ARROW)
    if right - left < 1.5:
        left, core_left = right - 1.5, min(core_left, right - 1.5)
    out = []
    if coarse and (core_left > left or core_right < right):
        thin = box_path(left, y - _THIN, right, y + _THIN)
        out.append(Outline((thin,), fill=look.pale, stroke=look.ink, width=0.5))
    if core_right > core_left:
        out.append(_core(extent, core_left, core_right, y, look))
    return tuple(out)


def _core(extent: Extent, left: float, right: float, y: float, look: Look) -> Outline:
    """Draw the sure part of an interval: square, pointed (about) or an arrow (open) at each end."""
    top: list[Point] = []
    bottom: list[Point] = []
    taper = min(TAPER, (right - left) / 2)
    head = min(6.0, (right - left) * 0.6)
    h = _BAR
    if extent.begins is Ending.OPEN:
        top += [(left, y), (left + head, y - h - 1.4), (left + head, y - h + 1.0)]
        bottom += [(left + head, y + h + 1.4), (left + head, y + h - 1.0)]
    elif extent.begins is Ending.ABOUT:
        top += [(left, y), (left + taper, y - h)]
        bottom += [(left + taper, y + h)]
    elif extent.begins is Ending.CUT:
        top += [(left + _NOTCH, y), (left, y - h)]
        bottom += [(left, y + h)]
    else:
        top += [(left, y - h)]
        bottom += [(left, y + h)]
    if extent.ends is Ending.OPEN:
        top += [(right - head, y - h + 1.0), (right - head, y - h - 1.4), (right, y)]
        bottom += [(right - head, y + h - 1.0), (right - head, y + h + 1.4)]
    elif extent.ends is Ending.ABOUT:
        top += [(right - taper, y - h), (right, y)]
        bottom += [(right - taper, y + h)]
    elif extent.ends is Ending.CUT:
        top += [(right, y - h), (right - _NOTCH, y)]
        bottom += [(right, y + h)]
    else:
        top += [(right, y - h)]
        bottom += [(right, y + h)]
    return Outline(((*top, *reversed(bottom)),), fill=look.fill, stroke=look.ink, width=0.5)


def _coarse(extent: Extent, scale: Scale) -> bool:
    """Say whether the uncertain ends of an interval are wide enough to be seen."""
    if extent.form is not Form.INTERVAL:
        return False
    return max(extent.core_first - extent.first, extent.last - extent.core_last) * scale.per_day > 1.5


__all__ = ["ARROW", "RADIUS", "Look", "Precision", "explains", "footprint", "mark", "moment"]
