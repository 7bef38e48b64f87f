"""Static timelines: honest about precision, free of overlaps, drawn by matplotlib without pyplot or a display."""

from __future__ import annotations

from chrono.plots._axes import dense, lanes, poster, stems
from chrono.plots._compare import compare
from chrono.plots._plot import plot
from chrono.plots.entries import Weigher
from chrono.plots.figure import TimelineFigure
from chrono.plots.grouping import Order
from chrono.plots.options import GroupBy, Highlight, Options, Periods
from chrono.plots.request import Fold, Style
from chrono.plots.scripts import MissingFontWarning
from chrono.plots.theme import THEMES, Theme

__all__ = [
    "THEMES",
    "Fold",
    "GroupBy",
    "Highlight",
    "MissingFontWarning",
    "Options",
    "Order",
    "Periods",
    "Style",
    "Theme",
    "TimelineFigure",
    "Weigher",
    "compare",
    "dense",
    "lanes",
    "plot",
    "poster",
    "stems",
]
