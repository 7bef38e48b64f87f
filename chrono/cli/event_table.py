"""Events as a table: drawn on a terminal, tab-separated in a pipe."""

from __future__ import annotations

from pathlib import Path

import attrs

from chrono.cli.table import Column, show_table
from chrono.events import Chronology

_COLUMNS = (
    Column("when", fixed=True, style="cyan"),
    Column("relation", fixed=True),
    Column("kind", fixed=True, style="magenta"),
    Column("title", wide=True),
    Column("status", hidden=True),
    Column("sure", fixed=True, right=True),
)
_SOURCE = Column("source", style="dim")


def show(chronology: Chronology, output: Path | None) -> None:
    """The events as a table on a terminal; else a line each: when, relation, kind, title, status, sure, source."""
    names = {source.id: source.title or source.uri or source.id for source in chronology.sources}
    rows = [
        [
            str(event.when),
            event.relation,
            event.kind,
            event.title,
            event.status,
            f"{event.confidence:.2f}",
            "; ".join(dict.fromkeys(names.get(citation.source, citation.source) for citation in event.citations)),
        ]
        for event in chronology
    ]
    columns = (*_COLUMNS, _SOURCE if len(names) > 1 else attrs.evolve(_SOURCE, hidden=True))
    show_table(columns, rows, output, empty="no dated events found")
