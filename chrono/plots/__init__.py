"""Static timelines: honest about precision, free of overlaps, drawn by matplotlib without pyplot or a display."""

from __future__ import annotations

from chrono.plots._plot import plot
from chrono.plots.entries import Weigher
from chrono.plots.figure import TimelineFigure
from chrono.plots.grouping import Order
from chrono.plots.options import GroupBy, Highlight, Periods
from chrono.plots.request import Fold, Style
from chrono.plots.theme import THEMES, Theme

__all__ = [
    "THEMES",
    "Fold",
    "GroupBy",
    "Highlight",
    "Order",
    "Periods",
    "Style",
    "Theme",
    "TimelineFigure",
    "Weigher",
    "plot",
]
