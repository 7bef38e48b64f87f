"""Measured widths are the drawn ones, at every resolution."""

from __future__ import annotations

import warnings

import matplotlib as mpl
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from chrono.plots.measure import Face, FontTable
from chrono.plots.scripts import MissingFontWarning, families_with, script_of

TEXTS = [
    "Federal regulator approves the settlement (first phase)",
    "AVATAR To Type, Ta. Va, P. r. “We’ll” 11/7",
    "office fluffy affine fjord",
    "Łódź – Örebro – Çeşme",
    "Открытие конференции сторон",
    "Η διάσκεψη των μερών",
    "مؤتمر الأطراف في باريس",
    "x",
    "40,000 units at 92.9%",
]


@pytest.mark.parametrize("dpi", [72, 100, 150, 300])
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", TEXTS)
def test_the_width_is_the_drawn_one_within_one_percent(text: str, bold: bool, dpi: float) -> None:
    face = Face(("DejaVu Sans",), bold=bold)
    with mpl.rc_context({"text.hinting": "none"}):
        renderer = FigureCanvasAgg(Figure(dpi=dpi)).get_renderer()
        drawn = renderer.get_text_width_height_descent(text, face.properties(9), False)[0] * 72 / dpi
    assert FontTable.of(face).width(text, 9) == pytest.approx(drawn, rel=0.01, abs=0.4)


def test_an_empty_text_has_no_width() -> None:
    assert FontTable.of(Face(("DejaVu Sans",))).width("", 9) == 0


def test_latin_needs_no_other_font() -> None:
    assert families_with(["Zürich, Łódź"], ("sans-serif",)) == ("sans-serif",)


def test_cyrillic_and_greek_are_in_the_usual_font() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert families_with(["Открытие", "διάσκεψη"], ("DejaVu Sans",)) == ("DejaVu Sans",)


def test_a_script_is_found_or_named_with_what_to_install() -> None:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        families = families_with(["第十八次全国代表大会"], ("DejaVu Sans",))
    if len(families) == 1:
        assert [warning.category for warning in said] == [MissingFontWarning]
        message = str(said[0].message)
        assert "Chinese, Japanese or Korean" in message
        assert "fonts-noto-cjk" in message
        assert "pip install" in message
    else:
        assert not said


@pytest.mark.parametrize(
    ("letter", "name"),
    [("第", "Chinese, Japanese or Korean"), ("ع", "Arabic"), ("ह", "Devanagari (Hindi)"), ("☃", "other signs")],
)
def test_letters_belong_to_scripts(letter: str, name: str) -> None:
    assert script_of(letter).name == name
