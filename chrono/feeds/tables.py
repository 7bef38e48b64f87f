"""Tables: CSV, and a pandas DataFrame."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from chrono.errors import MissingDependencyError
from chrono.events import Chronology, Event, Source
from chrono.feeds.identity import identified
from chrono.feeds.provenance import source_of

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["COLUMNS", "to_csv", "to_dataframe", "unguarded"]

COLUMNS = (
    *("id", "kind", "title", "when", "earliest", "latest", "relation", "status", "resolved", "attributed"),
    *("agent", "object", "place", "details", "confidence"),
    *("source", "source_title", "source_uri", "source_published", "page", "start", "end", "quote"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARDED = frozenset(COLUMNS) - {"when", "earliest", "latest", "confidence", "page", "start", "end"}


def to_csv(chronology: Chronology) -> str:
    """One line an event, RFC 4180 with a header, in the order of `COLUMNS`; the first citation only.

    A text that a spreadsheet would run as a formula gets a ' in front, which `load` takes away again.

    >>> from chrono.events import Event
    >>> to_csv(Chronology([Event(id="a", kind="other", title="=1+1", when="2013-03")])).splitlines()[1][:40]
    "a,other,'=1+1,2013-03,2013-03-01,2013-03"
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(chronology):
        writer.writerow([_guarded(name, value) for name, value in zip(COLUMNS, row, strict=True)])
    return written.getvalue()


def to_dataframe(chronology: Chronology) -> DataFrame:
    """One row an event, columns as in `COLUMNS`; `earliest` and `latest` are datetime64[s] and hold years BC too.

    Raises:
        MissingDependencyError: without pandas (extra `dataframe`).
    """
    try:
        import pandas as pd
    except ImportError:
        raise MissingDependencyError("to_dataframe", extra="dataframe") from None
    import numpy as np

    frame = pd.DataFrame([list(row) for row in _rows(chronology)], columns=list(COLUMNS))
    for name in ("earliest", "latest"):
        days = [_numpy_day(getattr(event, name)) for event in identified(chronology)]
        frame[name] = pd.Series(np.array(days, dtype="datetime64[s]"), index=frame.index)
    for name in ("kind", "relation", "status", "resolved"):
        frame[name] = frame[name].astype("category")
    for name in ("page", "start", "end"):
        frame[name] = frame[name].astype("Int64")
    return frame


def unguarded(value: str) -> str:
    """A cell as it was before `to_csv` guarded it."""
    return value[1:] if value[:1] == "'" and value[1:2] in (*_FORMULA, "'") else value


def _rows(chronology: Chronology) -> Iterable[tuple[object, ...]]:
    sources = {source.id: source for source in chronology.sources}
    for event in identified(chronology):
        yield _row(event, source_of(event, sources))


def _row(event: Event, source: Source | None) -> tuple[object, ...]:
    citation = event.citation
    details = json.dumps(dict(event.details), ensure_ascii=False) if event.details else None
    return (
        *(event.id, str(event.kind), event.title, str(event.when), _text(event.earliest), _text(event.latest)),
        *(str(event.relation), str(event.status), str(event.resolved), event.attributed),
        *(event.agent, event.object, event.place, details, event.confidence),
        citation.source if citation else None,
        *((source.title, source.uri, _text(source.published)) if source else (None, None, None)),
        *((citation.page, citation.start, citation.end, citation.quote) if citation else (None,) * 4),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _guarded(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return f"'{text}" if name in _GUARDED and text.startswith((*_FORMULA, "'")) else text


def _numpy_day(day: object) -> str:
    """As numpy reads it: no day is NaT, and it knows signed years, not EDTF's Y."""
    return "NaT" if day is None else str(day).removeprefix("Y")
