"""Nothing overlaps, nothing is cut, no line runs through a text: measured on the layout and after drawing."""

from __future__ import annotations

import shutil

import pytest

from benchmarks.plots_events import made_up
from benchmarks.plots_measuring import faults, outside, overlaps, pdf_boxes, png_boxes, svg_boxes
from chrono.plots import TimelineFigure, plot

NONE = {"texts over texts": 0, "lines through texts": 0, "labels over marks": 0, "off the sheet": 0}
DRAWN = [("lanes", 25), ("lanes", 80), ("poster", 80), ("stems", 12), ("pages", 80), ("lanes", 400), ("dense", 5000)]


def figures(style: str, count: int, seed: int) -> list[TimelineFigure]:
    made = plot(made_up(count, seed), style=style)
    return made if isinstance(made, list) else [made]


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("style", "count"), DRAWN)
def test_the_layout_has_no_faults(style: str, count: int, seed: int) -> None:
    for figure in figures(style, count, seed):
        assert faults(figure.sheet) == NONE


@pytest.mark.parametrize("dpi", [100, 150, 300])
@pytest.mark.parametrize(("style", "count"), DRAWN)
def test_texts_do_not_overlap_in_a_png(style: str, count: int, dpi: float) -> None:
    figure = figures(style, count, 1)[0]
    boxes = png_boxes(figure, dpi)
    assert len(boxes) == len(list(figure.sheet.texts()))
    assert overlaps(boxes) == 0
    assert outside(boxes, figure.sheet.width, figure.sheet.height) == 0


@pytest.mark.parametrize(("style", "count"), [("lanes", 80), ("poster", 80), ("dense", 400)])
def test_texts_do_not_overlap_in_a_pdf(style: str, count: int) -> None:
    pytest.importorskip("pypdfium2")
    figure = figures(style, count, 1)[0]
    boxes = pdf_boxes(figure.rendered("pdf"))
    assert len(boxes) >= len(figure.sheet.items)
    assert overlaps(boxes) == 0


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")
@pytest.mark.parametrize("family", [None, "serif", "monospace"])
def test_texts_do_not_overlap_in_a_browser_whatever_the_font(family: str | None) -> None:
    svgs = [figures(style, count, 1)[0].rendered("svg") for style, count in DRAWN]
    for boxes in svg_boxes(svgs, family):
        assert len(boxes) > 12
        assert overlaps(boxes) == 0


@pytest.mark.parametrize("style", ["lanes", "poster", "pages"])
def test_all_of_four_hundred_events_are_labelled(style: str) -> None:
    assert sum(len(figure.sheet.items) for figure in figures(style, 400, 1)) == 400


def test_a_fixed_sheet_shows_most_labels_and_says_how_many() -> None:
    figure = plot(made_up(400, 1), style="lanes", figsize=(16, 16))
    labels = len(figure.sheet.items)
    assert labels >= 272
    assert (figure.sheet.width, figure.sheet.height) == (1152, 1152)
    said = " ".join(text.string for text in figure.sheet.furniture if text.role == "subtitle")
    assert f"{labels} of 400 labelled" in said


def test_every_event_of_a_dense_svg_has_a_title() -> None:
    svg = plot(made_up(600, 1), style="dense").rendered("svg").decode()
    assert svg.count("<title>") == 600


def test_an_overlap_would_be_found() -> None:
    assert overlaps([(0, 0, 10, 10), (9, 9, 20, 20), (30, 0, 40, 10)]) == 1
