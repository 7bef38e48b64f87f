"""Events as a table: drawn on a terminal, tab-separated in a pipe."""

from __future__ import annotations

from pathlib import Path

from chrono.cli.table import Column, show_table
from chrono.events import Chronology

_COLUMNS = (
    Column("when", fixed=True, style="cyan"),
    Column("relation", fixed=True),
    Column("kind", fixed=True, style="magenta"),
    Column("title", wide=True),
    Column("status", hidden=True),
    Column("confidence", fixed=True, right=True),
)


def show(chronology: Chronology, output: Path | None) -> None:
    """The events as a table on a terminal, else one line each: when, relation, kind, title, status, confidence."""
    rows = [
        [str(event.when), event.relation, event.kind, event.title, event.status, f"{event.confidence:.2f}"]
        for event in chronology
    ]
    show_table(_COLUMNS, rows, output, empty="no dated events found")
