"""A matplotlib figure that knows its sheet: it saves with links, alternative text and repeatable bytes."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from chrono.errors import PlotError
from chrono.plots.drawing import draw
from chrono.plots.measure import quiet_about_weights
from chrono.plots.sheet import Sheet
from chrono.plots.svg import finish_svg

FORMATS = ("svg", "png", "pdf")
_MOST_PIXELS = 65_000  # per side, what Agg can draw
#: Unhinted text has one width at every resolution; text stays text; ids do not depend on chance.
RC: dict[Any, Any] = {
    "text.hinting": "none",
    "svg.fonttype": "none",
    "svg.hashsalt": "chrono",
    "pdf.fonttype": 42,
    "text.usetex": False,
    "savefig.bbox": None,
}


class TimelineFigure(Figure):
    """A timeline as a matplotlib `Figure`; `sheet` holds the numbers of everything on it, `alt_text` its words.

    It needs no pyplot and no display. `savefig` writes the same bytes for the same events; in a notebook the figure
    shows itself as SVG.
    """

    def __init__(self, sheet: Sheet, families: tuple[str, ...], dpi: float = 150.0) -> None:
        super().__init__(figsize=(sheet.width / 72, sheet.height / 72), dpi=dpi, facecolor=sheet.background)
        FigureCanvasAgg(self)
        self.sheet = sheet
        draw(sheet, self.add_axes((0.0, 0.0, 1.0, 1.0), label="timeline"), families)

    @property
    def alt_text(self) -> str:
        """The words that stand in for the picture."""
        return self.sheet.description

    def savefig(self, fname: Any, *, transparent: bool | None = None, **options: Any) -> None:
        """Save as matplotlib does; for SVG, PNG and PDF with links, descriptions and without dates.

        `options` are those of `Figure.savefig`. Whole-sheet SVG gets titles and links per event.
        """
        named = isinstance(fname, (str, Path))
        kind = options.pop("format", None) or (Path(str(fname)).suffix[1:].lower() if named else "png") or "png"
        if transparent is not None:
            options["transparent"] = transparent
        data = self.rendered(kind, **options)
        if isinstance(fname, (str, Path)):
            Path(fname).write_bytes(data)
        else:
            fname.write(data)

    def rendered(self, kind: str, **options: Any) -> bytes:
        """Give the figure's bytes in a format; `options` are those of `Figure.savefig`."""
        options.setdefault("dpi", self.dpi if mpl.rcParams["savefig.dpi"] == "figure" else mpl.rcParams["savefig.dpi"])
        dpi = self.dpi if options["dpi"] == "figure" else float(options["dpi"])
        if kind == "png" and max(self.get_size_inches()) * dpi > _MOST_PIXELS:
            raise PlotError(
                f"a PNG of {max(self.get_size_inches()):.0f} inches at {dpi:.0f} dpi is too big; "
                "choose a lower dpi, SVG, or style 'pages' or 'dense'"
            )
        options.setdefault("metadata", metadata(kind, self.sheet))
        options.setdefault("facecolor", self.get_facecolor())
        target = BytesIO()
        with mpl.rc_context(RC), warnings.catch_warnings(), quiet_about_weights():
            warnings.filterwarnings("ignore", message="Glyph .* missing from")  # said once, by script, at the layout
            super().savefig(target, format=kind, **options)
        data = target.getvalue()
        return finish_svg(data, self.sheet) if kind == "svg" and options.get("bbox_inches") is None else data

    def _repr_svg_(self) -> str:
        return self.rendered("svg").decode()


def metadata(kind: str, sheet: Sheet) -> dict[str, str | None]:
    """Give what a file says of itself: title and description, no dates, so that the same input gives the same bytes."""
    if kind == "svg":
        return {"Title": sheet.title, "Description": sheet.description, "Date": None, "Creator": "chrono"}
    if kind == "pdf":
        return {
            "Title": sheet.title,
            "Subject": sheet.description,
            "Creator": "chrono",
            "Producer": "chrono",
            "CreationDate": None,
        }
    if kind == "png":
        return {"Title": sheet.title, "Description": sheet.description, "Software": "chrono"}
    return {}


__all__ = ["FORMATS", "RC", "TimelineFigure", "metadata"]
