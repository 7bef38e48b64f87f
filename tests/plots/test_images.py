"""A few whole pictures, pinned: fonts that come with matplotlib, one resolution, this matplotlib's series.

Look at the new pictures before you keep them: ``CHRONO_KEEP_IMAGES=1 pytest tests/plots/test_images.py``.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
from PIL import Image

from benchmarks.plots_events import made_up
from chrono.events import Chronology, Event
from chrono.plots import TimelineFigure, plot

BASELINE = Path(__file__).parent / "baseline"
SERIES = "3.11"
MARKS = Chronology(
    [
        Event(kind=kind, title=when, when=when, relation=relation)
        for kind, when, relation in [
            ("law_adopted", "2013-03-17", "on"),
            ("law_adopted", "2013-03-17~", "on"),
            ("speech", "2013-06", "on"),
            ("speech", "2014~", "on"),
            ("ruling", "2014", "by"),
            ("ruling", "2014-05-06", "by"),
            ("meeting", "2013-02-03/2014-08-09", "during"),
            ("meeting", "2013/2015-06", "during"),
            ("operation", "2013-02~/2014-11~", "during"),
            ("in_force", "2014-02-03/..", "since"),
            ("in_force", "../2014-02-03", "until"),
            ("other", "201X", "on"),
        ]
    ],
    title="Every mark",
)
PICTURES = {
    "marks": lambda: plot(MARKS, style="lanes"),
    "lanes": lambda: plot(made_up(25), style="lanes"),
    "poster": lambda: plot(made_up(25), style="poster"),
    "stems": lambda: plot(made_up(10), style="stems"),
    "dense": lambda: plot(made_up(900), style="dense"),
    "dark": lambda: plot(
        made_up(25), style="lanes", theme="dark", periods=[("A plan", "2013/2015")], highlight="pilots"
    ),
}


@pytest.mark.skipif(not mpl.__version__.startswith(SERIES), reason=f"the pictures are of matplotlib {SERIES}")
@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_is_the_one_we_looked_at(name: str) -> None:
    with mpl.rc_context({"font.family": ["DejaVu Sans"]}):
        figure = PICTURES[name]()
        assert isinstance(figure, TimelineFigure)
        drawn = np.asarray(Image.open(BytesIO(figure.rendered("png", dpi=60))).convert("RGB"), dtype=float)
    path = BASELINE / f"{name}.png"
    if os.environ.get("CHRONO_KEEP_IMAGES"):
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(drawn.astype(np.uint8)).save(path, optimize=True)
    kept = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    assert drawn.shape == kept.shape
    assert float(np.sqrt(((drawn - kept) ** 2).mean())) < 6.0
