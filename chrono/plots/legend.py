"""The legend's samples: the same marks, drawn small in a neutral colour."""

from __future__ import annotations

from chrono.plots.axis_scale import Scale
from chrono.plots.extent import Ending, Extent, Form
from chrono.plots.kind_looks import look_of
from chrono.plots.marks import RADIUS, Precision, mark, moment
from chrono.plots.sheet import Outline
from chrono.plots.theme import Hue, Theme

_WIDE = 26.0


def sample_width(entry: Precision) -> float:
    """Give a sample's width in points."""
    return 2 * RADIUS if entry in {Precision.DAY, Precision.ABOUT_DAY} else _WIDE


def legend_samples(entry: Precision, x: float, y: float, theme: Theme) -> tuple[Outline, ...]:
    """Draw the sample of an entry, from x on, on the line y."""
    look = look_of(Hue.SLATE, "disc", theme)
    if entry in {Precision.DAY, Precision.ABOUT_DAY}:
        return (moment(x + RADIUS, y, look, hollow=entry is Precision.ABOUT_DAY),)
    scale = Scale.linear(0, _WIDE, x, x + _WIDE)  # a day is a point wide here
    return mark(_sample(entry), scale, y, look)


def _sample(entry: Precision) -> Extent:
    if entry in {Precision.PERIOD, Precision.ABOUT_PERIOD, Precision.DEADLINE}:
        about, deadline = entry is Precision.ABOUT_PERIOD, entry is Precision.DEADLINE
        return Extent(Form.PERIOD, 0, _WIDE, 0, _WIDE, about=about, deadline=deadline)
    if entry is Precision.COARSE_END:
        return Extent(Form.INTERVAL, 0, _WIDE, 7, _WIDE - 7)
    ends = {Precision.ABOUT_END: Ending.ABOUT, Precision.OPEN_END: Ending.OPEN, Precision.CUT_END: Ending.CUT}.get(
        entry, Ending.SHARP
    )
    return Extent(Form.INTERVAL, 0, _WIDE, 0, _WIDE, ends=ends)


__all__ = ["legend_samples", "sample_width"]
