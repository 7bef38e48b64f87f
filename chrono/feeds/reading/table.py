"""Reads the tables that chrono wrote as CSV, also after a spreadsheet had them."""

from __future__ import annotations

import csv
import io
import json

from chrono.errors import ChronoError, FormatError
from chrono.events import Chronology, Citation, Event, Kinds, Source
from chrono.feeds.tables import unguarded

__all__ = ["REQUIRED", "read_csv"]

REQUIRED = ("kind", "title", "when")
_TRUE, _FALSE = ("true", "1", "yes"), ("", "false", "0", "no")


def read_csv(text: str, *, kinds: Kinds | None = None, source: str | None = None) -> Chronology:
    """The events of a table with at least the columns kind, title and when; FormatError, with the line, otherwise.

    >>> read_csv("kind,title,when\\nspeech,She speaks,2013-03\\n")[0].when
    When.parse('2013-03')
    """
    known = Kinds.standard() if kinds is None else kinds
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    events: list[Event] = []
    sources: dict[str, Source] = {}
    try:
        header = [name.strip().lower() for name in next(rows, [])]
        if not set(REQUIRED) <= set(header):
            raise FormatError(f"a table needs the columns {', '.join(REQUIRED)}", source=source, line=1)
        for cells in rows:
            if any(cells):
                fields = dict(zip(header, (unguarded(cell) for cell in cells), strict=False))
                events.append(_event({name: value for name, value in fields.items() if value}, known, sources))
    except FormatError:
        raise
    except (csv.Error, ChronoError, ValueError, TypeError) as error:
        raise FormatError(str(error), source=source, line=max(rows.line_num, 1)) from None
    return Chronology(tuple(events), tuple(sources.values()))


def _event(cell: dict[str, str], kinds: Kinds, sources: dict[str, Source]) -> Event:
    kind = cell.get("kind", "other")
    details = json.loads(cell.get("details", "{}"))
    if not isinstance(details, dict):
        raise ValueError(f"details must be a JSON object, got {details!r:.40}")
    return kinds.event_class(kind)(
        id=cell.get("id", ""),
        kind=kind,
        title=cell.get("title", ""),
        when=cell.get("when", ""),
        relation=cell.get("relation", "on"),
        status=cell.get("status", "occurred"),
        resolved=cell.get("resolved", "explicit"),
        attributed=_truth(cell.get("attributed", "")),
        agent=cell.get("agent"),
        object=cell.get("object"),
        place=cell.get("place"),
        details={str(name): str(value) for name, value in details.items()},
        confidence=float(cell.get("confidence", "1")),
        citations=_citations(cell, sources),
    )


def _truth(text: str) -> bool:
    if text.lower() not in _TRUE + _FALSE:
        raise ValueError(f"attributed must be true or false, got {text!r:.40}")
    return text.lower() in _TRUE


def _citations(cell: dict[str, str], sources: dict[str, Source]) -> tuple[Citation, ...]:
    named = cell.get("source")
    if named is None:
        return ()
    published = cell.get("source_published")
    sources.setdefault(named, Source(named, cell.get("source_title"), cell.get("source_uri"), published))
    page = int(cell["page"]) if "page" in cell else None
    start, end = int(cell.get("start", "0")), int(cell.get("end", "0"))
    return (Citation(named, start, end, cell.get("quote", ""), page=page),)
