"""What a drawn timeline looks like, in numbers: boxes of its texts in PNG, PDF and SVG, and what overlaps what."""

from __future__ import annotations

import html
import json
import re
import subprocess
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from numpy.typing import NDArray

from chrono.plots import TimelineFigure
from chrono.plots.drawing import Word
from chrono.plots.sheet import Sheet

Box = tuple[float, float, float, float]
SLACK = 0.5  # points by which boxes may touch


def overlaps(boxes: Sequence[Box], slack: float = SLACK) -> int:
    """Count the pairs of boxes (left, low, right, high) that overlap by more than the slack in both directions."""
    table = np.asarray(boxes, float)
    count = 0
    for index in range(len(table) - 1):
        count += int(_meet(table[index], table[index + 1 :], slack).sum())
    return count


def crossings(boxes: Sequence[Box], others: Sequence[Box], slack: float = SLACK) -> int:
    """Count the pairs of a box and an other that overlap by more than the slack in both directions."""
    if not len(boxes) or not len(others):
        return 0
    table = np.asarray(others, float)
    return sum(int(_meet(np.asarray(box, float), table, slack).sum()) for box in boxes)


def outside(boxes: Sequence[Box], width: float, height: float, slack: float = SLACK) -> int:
    """Count the boxes that leave the sheet."""
    return sum(bool(b[0] < -slack or b[1] < -slack or b[2] > width + slack or b[3] > height + slack) for b in boxes)


def _meet(box: NDArray[np.float64], table: NDArray[np.float64], slack: float) -> NDArray[np.bool_]:
    across = np.minimum(box[2], table[:, 2]) - np.maximum(box[0], table[:, 0]) > slack
    along = np.minimum(box[3], table[:, 3]) - np.maximum(box[1], table[:, 1]) > slack
    return across & along


def png_boxes(figure: TimelineFigure, dpi: float) -> list[Box]:
    """Give the boxes of all texts as Agg draws them at a resolution, in points."""
    before = figure.dpi
    figure.set_dpi(dpi)
    renderer = FigureCanvasAgg(figure).get_renderer()
    found = [word.get_window_extent(renderer) for word in figure.findobj(Word)]
    figure.set_dpi(before)
    return [tuple(edge * 72 / dpi for edge in (box.x0, box.y0, box.x1, box.y1)) for box in found]


def pdf_boxes(data: bytes) -> list[Box]:
    """Give the boxes of all text objects of a one-page PDF, in points."""
    import pypdfium2
    import pypdfium2.raw as raw

    document = pypdfium2.PdfDocument(data)
    page = document[0]
    found = [item.get_bounds() for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])]
    document.close()
    return [tuple(box) for box in found]


def svg_boxes(svgs: Sequence[bytes], family: str | None = None) -> list[list[Box]]:
    """Give the boxes of all texts of SVGs as Chromium shows them, in points; `family` replaces every font."""
    style = f"text {{ font-family: {family} !important }}" if family else ""
    script = (
        "const out=[...document.querySelectorAll('svg')].map(s=>{const o=s.getBoundingClientRect(),v=s.viewBox.baseVal,"
        "k=v.width/o.width;return [...s.querySelectorAll('text')].map(t=>{const b=t.getBoundingClientRect();"
        "return [(b.left-o.left)*k,(b.top-o.top)*k,(b.right-o.left)*k,(b.bottom-o.top)*k]})});"
        "document.body.innerHTML='<pre id=r>'+JSON.stringify(out)+'</pre>';"
    )
    body = "".join(re.sub(r"^.*?(?=<svg)", "", svg.decode(), flags=re.DOTALL) for svg in svgs)
    head = f"<!doctype html><meta charset=utf-8><style>{style} svg{{display:block}}</style>"
    page = f"{head}<body>{body}<script>{script}</script>"
    with TemporaryDirectory() as folder:
        path = Path(folder, "page.html")
        path.write_text(page, encoding="utf-8")
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000", "--dump-dom"]
        command = ["chromium", *options, f"--user-data-dir={folder}/profile", path.as_uri()]
        shown = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True).stdout
    found = re.search(r"<pre id=\"?r\"?>(.*?)</pre>", shown, re.DOTALL)
    assert found is not None, "chromium showed no result"
    return [[tuple(box) for box in boxes] for boxes in json.loads(html.unescape(found[1]))]


def faults(sheet: Sheet) -> dict[str, int]:
    """Count what must not be: texts over texts, lines through texts, labels over foreign marks, texts off the sheet."""
    texts = [text.box for text in sheet.texts()]
    lines = [
        (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        for outline in sheet.backdrop
        if outline.fill is None
        for run in outline.runs
        for (x0, y0), (x1, y1) in pairwise(run)
    ]
    inner = [(left + 0.5, top + 1.5, right - 0.5, bottom - 1.5) for left, top, right, bottom in texts]
    over = 0
    for item in sheet.items:
        others = [text.box for other in sheet.items if other is not item for text in other.words]
        others += [text.box for text in sheet.furniture]
        over += crossings([item.mark_box], others, 0.8)
    return {
        "texts over texts": overlaps(texts),
        "lines through texts": crossings(lines, inner, -0.01),
        "labels over marks": over,
        "off the sheet": outside(texts, sheet.width, sheet.height),
    }
