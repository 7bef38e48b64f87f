"""Writing a chronology to a file whose name says the format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from chrono.errors import OptionError

if TYPE_CHECKING:
    from chrono.events.chronology import Chronology

__all__ = ["save"]

_PICTURES = (".svg", ".png", ".pdf")


def save(chronology: Chronology, path: str | Path) -> None:
    """Write the whole file at once; OptionError for a suffix that names no format."""
    target = Path(path)
    suffix = target.suffix.lower()
    if suffix in _PICTURES:
        chronology.plot(target)
    elif suffix == ".json":
        target.write_bytes(chronology.to_json().encode())
    elif suffix == ".ics":
        target.write_bytes(chronology.to_ics())
    elif suffix == ".csv":
        target.write_bytes(chronology.to_csv().encode())
    else:
        raise OptionError(f"a chronology is saved as .json, .ics, .csv, .svg, .png or .pdf, got {target.name!r}")
