"""Measure the timelines: ``python benchmarks/plots.py [quick|full] [--others]``; a line for each bar.

Times are processor time. `--others` draws the same events with matplotlib's gallery way, adjustText and textalloc.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from benchmarks.plots_events import made_up
from benchmarks.plots_measuring import faults, outside, overlaps, pdf_boxes, png_boxes, svg_boxes
from chrono.plots import Options, TimelineFigure, plot
from chrono.plots._lanes import layout_lanes
from chrono.plots.choosing import layout
from chrono.plots.options import request_of
from chrono.plots.request import Style
from chrono.plots.sheet import Anchor, Sheet

COUNTS = (25, 80, 400, 5000)
STYLES = {
    25: ("lanes", "poster"),
    80: ("lanes", "poster", "pages"),
    400: ("lanes", "poster", "pages"),
    5000: ("dense",),
}


def figures(count: int, seed: int, style: str) -> list[TimelineFigure]:
    made = plot(made_up(count, seed), style=style)
    return made if isinstance(made, list) else [made]


def overlap_bar(seeds: range, shown: range) -> None:
    """Bar 1 and 6: overlaps in PNG, PDF and SVG, in three fonts; `shown` seeds go through Chromium and PDFium."""
    for count in COUNTS:
        for style in STYLES[count]:
            total: dict[str, int] = {}
            for seed in seeds:
                for figure in figures(count, seed, style):
                    found = dict(faults(figure.sheet))
                    for dpi in (100, 150, 300):
                        boxes = png_boxes(figure, dpi)
                        found[f"PNG {dpi}"] = overlaps(boxes) + outside(boxes, figure.sheet.width, figure.sheet.height)
                    if seed in shown:
                        found |= shown_overlaps(figure)
                    for name, number in found.items():
                        total[name] = total.get(name, 0) + number
            print(f"bar 1  {count:5} {style:7} {len(seeds)} seeds: {total}", flush=True)


def shown_overlaps(figure: TimelineFigure) -> dict[str, int]:
    svg = figure.rendered("svg")
    out = {"PDF": overlaps(pdf_boxes(figure.rendered("pdf")))}
    for family in (None, "serif", "monospace"):
        out[f"SVG {family or 'own font'}"] = overlaps(svg_boxes([svg], family)[0])
    return out


def labels_bar() -> None:
    """Bar 2: how many labels are shown."""
    for count in (25, 80, 400):
        for style in ("lanes", "poster", "pages"):
            labels = sum(len(figure.sheet.items) for figure in figures(count, 1, style))
            print(f"bar 2  {count:5} {style:7} labels {labels} of {count}")
    fixed = [len(plot(made_up(400, seed), style="lanes", figsize=(16, 16)).sheet.items) for seed in (1, 2, 3)]
    print(f"bar 2  400 events on 16 x 16 inches: {fixed} labels")


def rows_bar() -> None:
    """Bar 3: rows with labels on both sides against one side (which are the proved minimum for one side)."""
    for count in (80, 400, 5000):
        one = two = 0
        for seed in (1, 2, 3):
            request = request_of(made_up(count, seed), Options())
            one += layout_lanes(request, two_sided=False).rows
            two += layout_lanes(request, two_sided=True).rows
        print(f"bar 3  {count:5} rows: {one} one-sided, {two} two-sided, ratio {two / one:.3f}")


def best_of(times: int, work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(times):
        gc.collect()
        start = process_time()
        work()
        best = min(best, process_time() - start)
    return best


def growth_bar() -> None:
    """Bar 4: time of the layout for twice as many events."""
    for style in (Style.LANES, Style.DENSE):
        before = None
        for count in (400, 800, 1600, 3200, 6400, 12800):
            chronology = made_up(count, 1)
            seconds = best_of(3, lambda c=chronology, s=style: layout(request_of(c, Options()), s))
            ratio = f", {seconds / before:.2f} times the half" if before else ""
            print(f"bar 4  {style:5} {count:6} events laid out in {seconds * 1000:6.1f} ms{ratio}", flush=True)
            before = seconds


def plain_png(sheet: Sheet) -> bytes:
    """Draw a sheet's texts at their places with plain matplotlib."""
    figure = Figure(figsize=(sheet.width / 72, sheet.height / 72), dpi=150)
    FigureCanvasAgg(figure)
    align = {Anchor.START: "left", Anchor.MIDDLE: "center", Anchor.END: "right"}
    for text in sheet.texts():
        figure.text(text.x / sheet.width, 1 - text.y / sheet.height, text.string, size=text.size, color=text.colour,
                    ha=align[text.anchor], weight="bold" if text.bold else "normal")  # fmt: skip
    target = BytesIO()
    figure.savefig(target, format="png")
    return target.getvalue()


def drawing_bar() -> None:
    """Bar 4: the finished PNG, from the chronology to the bytes, against the same texts drawn by plain matplotlib."""
    for count in (400, 5000):
        chronology = made_up(count, 1)
        figure = plot(chronology)
        ours = best_of(5, lambda c=chronology: plot(c).rendered("png"))
        plain = best_of(5, lambda s=figure.sheet: plain_png(s))
        print(f"bar 4  {count:5} PNG: ours {ours * 1000:.0f} ms, plain {plain * 1000:.0f} ms, ratio {ours / plain:.2f}")


def same_bar() -> None:
    """Bar 5: the same bytes again, and the texts of SVG and PDF where the layout has them."""
    import re

    chronology = made_up(80, 1)
    figure, again = plot(chronology), plot(chronology)
    same = [figure.rendered(kind) == again.rendered(kind) for kind in ("svg", "png", "pdf")]
    svg = figure.rendered("svg").decode()
    drawn = sorted((float(x), float(y)) for x, y in re.findall(r'<text [^>]*?x="([\d.]+)" y="([\d.]+)"', svg))
    laid = sorted((text.x, text.y) for text in figure.sheet.texts())
    worst = max(max(abs(a - c), abs(b - d)) for (a, b), (c, d) in zip(drawn, laid, strict=True))
    print(f"bar 5  same bytes {same}; SVG text within {worst:.4f} pt of the layout")


def main() -> None:
    full = "full" in sys.argv[1:]
    mpl.use("agg")
    labels_bar()
    rows_bar()
    same_bar()
    drawing_bar()
    growth_bar()
    overlap_bar(range(1, 21) if full else range(1, 4), range(1, 4) if full else range(1, 2))
    if "--others" in sys.argv[1:]:
        from benchmarks.plots_others import others

        others()


if __name__ == "__main__":
    main()
