"""The same events drawn by others: matplotlib's gallery timeline, adjustText, textalloc (draw_all=False)."""

from __future__ import annotations

import warnings
from time import process_time

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.text import Text

from benchmarks.plots_events import made_up
from benchmarks.plots_measuring import overlaps
from chrono.events import Event


def others() -> None:
    """Print, for each way and count: labels shown, overlapping pairs, processor time."""
    for count in (25, 80, 400):
        events = list(made_up(count, 1))
        for name, way in (("gallery", gallery), ("adjustText", adjusted), ("textalloc", allocated)):
            if name == "adjustText" and count > 80:
                continue  # minutes
            start = process_time()
            figure = Figure(figsize=(16, 16), dpi=100)
            FigureCanvasAgg(figure)
            texts = way(figure.add_subplot(), events)
            figure.canvas.draw()
            boxes = [text.get_window_extent() for text in texts if text.get_text()]
            pairs = overlaps([(box.x0, box.y0, box.x1, box.y1) for box in boxes])
            spent = process_time() - start
            print(
                f"others {count:5} {name:10} {len(boxes)} labels, {pairs} overlapping pairs, {spent:.1f} s", flush=True
            )


def _places(events: list[Event]) -> tuple[list[float], list[float]]:
    days = [float(date2num(event.earliest.to_date())) for event in events if event.earliest]
    levels = np.tile([-5, 5, -3, 3, -1, 1], len(events) // 6 + 1)[: len(events)]
    return days, [float(level) for level in levels]


def gallery(ax: Axes, events: list[Event]) -> list[Text]:
    days, levels = _places(events)
    ax.vlines(days, 0, levels)
    ax.plot(days, np.zeros(len(days)), "-o")
    return [
        ax.annotate(event.title, xy=(day, level), xytext=(-3, np.sign(level) * 3), textcoords="offset points",
                    ha="right", va="bottom" if level > 0 else "top")
        for event, day, level in zip(events, days, levels, strict=True)
    ]  # fmt: skip


def adjusted(ax: Axes, events: list[Event]) -> list[Text]:
    from adjustText import adjust_text

    days, levels = _places(events)
    ax.plot(days, np.zeros(len(days)), "o")
    texts = [ax.text(day, level, event.title, size=8.5) for event, day, level in zip(events, days, levels, strict=True)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        adjust_text(texts, ax=ax, time_lim=30)
    return texts


def allocated(ax: Axes, events: list[Event]) -> list[Text]:
    import textalloc

    days, levels = _places(events)
    ax.scatter(days, levels)
    textalloc.allocate(ax, days, levels, [event.title for event in events], draw_all=False, textsize=8.5)
    return list(ax.texts)
