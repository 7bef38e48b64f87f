"""Write figures to files: one file, numbered files for pages, one PDF of many pages."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import matplotlib as mpl
from matplotlib.backends.backend_pdf import PdfPages

from chrono.errors import OptionError
from chrono.plots.figure import FORMATS, RC, TimelineFigure, metadata


def format_of(path: str | Path) -> str:
    """Give the format that a file's name asks for, or the error that lists the formats."""
    suffix = Path(path).suffix[1:].lower()
    if suffix not in FORMATS:
        raise OptionError(f"a timeline is saved as {', '.join('.' + f for f in FORMATS)}, got {str(path)!r}")
    return suffix


def save(figures: Sequence[TimelineFigure], path: str | Path, *, dpi: float | None = None) -> list[Path]:
    """Write figures and give the paths: several go into one PDF, or into numbered files (``t-1.svg``, ``t-2.svg``).

    Everything is rendered before the first byte is written, so nothing is left half written.
    """
    kind = format_of(path)
    path = Path(path)
    if kind == "pdf" and len(figures) > 1:
        target = BytesIO()
        with mpl.rc_context(RC), PdfPages(target, metadata=metadata("pdf", figures[0].sheet)) as pages:
            for figure in figures:
                pages.savefig(figure)
        path.write_bytes(target.getvalue())
        return [path]
    many = len(figures) > 1
    digits = len(str(len(figures)))
    paths = [
        path.with_name(f"{path.stem}-{number:0{digits}d}{path.suffix}") if many else path
        for number in range(1, len(figures) + 1)
    ]
    options = {} if dpi is None else {"dpi": dpi}
    data = [figure.rendered(kind, **options) for figure in figures]
    for target_path, content in zip(paths, data, strict=True):
        target_path.write_bytes(content)
    return paths


__all__ = ["format_of", "save"]
