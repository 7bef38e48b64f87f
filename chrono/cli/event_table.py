"""Events and time expressions as tables: drawn on a terminal, tab-separated in a pipe, CSV where asked for."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from chrono.cli.table import Column, show_table
from chrono.events import Chronology, Event

_COLUMNS = (
    Column("when", fixed=True, style="cyan"),
    Column("relation", fixed=True),
    Column("kind", fixed=True, style="magenta"),
    Column("title", wide=True),
    Column("status", hidden=True),
    Column("confidence", fixed=True, right=True),
)
_CSV_COLUMNS = (
    "id", "kind", "title", "when", "earliest", "latest", "relation", "status", "resolved", "attributed", "agent",
    "object", "place", "confidence", "source", "start", "end", "quote",
)  # fmt: skip


def show(chronology: Chronology, output: Path | None) -> None:
    """The events as a table on a terminal, else one line each: when, relation, kind, title, status, confidence."""
    rows = [
        [str(event.when), event.relation, event.kind, event.title, event.status, f"{event.confidence:.2f}"]
        for event in chronology
    ]
    show_table(_COLUMNS, rows, output, empty="no dated events found")


def csv_of(chronology: Chronology) -> str:
    """The events as CSV (RFC 4180 with `\\n`), a line each, with the first citation's place and quote."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(_CSV_COLUMNS)
    writer.writerows(_cells(event) for event in chronology)
    return lines.getvalue()


def _cells(event: Event) -> Sequence[object]:
    citation = event.citation
    place = (citation.source, citation.start, citation.end, citation.quote) if citation is not None else ("",) * 4
    return (
        event.id, event.kind, event.title, event.when, event.earliest, event.latest, event.relation, event.status,
        event.resolved, str(event.attributed).lower(), event.agent, event.object, event.place,
        f"{event.confidence:.3f}", *place,
    )  # fmt: skip
