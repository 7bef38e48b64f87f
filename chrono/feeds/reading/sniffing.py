"""Reads a chronology from whatever format it is in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import cast

from chrono.errors import DocumentError, FormatError
from chrono.events import Chronology, Kinds
from chrono.feeds.reading.ics import read_calendars, read_ics
from chrono.feeds.reading.jsonfeed import read_json_feed
from chrono.feeds.reading.jsonld import read_jsonld
from chrono.feeds.reading.parts import parsed_json
from chrono.feeds.reading.table import REQUIRED, read_csv
from chrono.feeds.reading.timelinejs import read_timelinejs

__all__ = ["load"]

_BOM = b"\xef\xbb\xbf"
_FORMATS = "chrono's own JSON, JSON Feed, JSON-LD, TimelineJS, jCal, iCalendar or CSV"


def load(source: str | os.PathLike[str] | bytes, *, kinds: Kinds | None = None) -> Chronology:
    """A chronology from a file, or from the bytes of one, in any format that chrono writes; the contents decide which.

    Other people's iCalendar feeds, TimelineJS data and schema.org Events are read too. `kinds` are the classes that
    events are made of, the standard ones where not given.

    Raises:
        DocumentError: when there is no such file, or it cannot be read.
        FormatError: when it is in none of the formats, or is wrong in one of them.

    >>> load(b"BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nNAME:Space\\r\\nEND:VCALENDAR\\r\\n").title
    'Space'
    """
    if isinstance(source, bytes):
        return _read(source, None, kinds)
    try:
        data = Path(source).read_bytes()
    except OSError as error:
        raise DocumentError(os.fspath(source), (error.strerror or str(error)).lower()) from None
    return _read(data, os.fspath(source), kinds)


def _read(data: bytes, source: str | None, kinds: Kinds | None) -> Chronology:
    start = data.removeprefix(_BOM).lstrip()
    if not start:
        raise FormatError("empty", source=source)
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        return read_ics(data, kinds=kinds, source=source)
    if start[:1] in (b"{", b"["):
        return _read_json(data.removeprefix(_BOM), source, kinds)
    first = start.split(b"\n", 1)[0].decode("utf-8", "replace").lower()
    if all(name in first.replace('"', "").strip().split(",") for name in REQUIRED):
        return read_csv(_decoded(start, source), kinds=kinds, source=source)
    raise FormatError(f"not a chronology: expected {_FORMATS}", source=source)


def _decoded(data: bytes, source: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(f"not UTF-8: octet 0x{data[error.start]:02X}", source=source, line=line) from None


def _read_json(data: bytes, source: str | None, kinds: Kinds | None) -> Chronology:
    parsed = parsed_json(data, source)
    if isinstance(parsed, list):
        if parsed[:1] == ["vcalendar"]:
            from chrono.feeds.jcal import components_of_jcal

            return read_calendars(components_of_jcal(parsed), kinds=kinds, source=source)
        if parsed and all(isinstance(one, dict) and "@type" in one for one in parsed):
            return read_jsonld(parsed, kinds=kinds, source=source)
        raise FormatError(f"not a chronology: expected {_FORMATS}, got a list", source=source)
    found = cast("dict[str, object]", parsed)
    if "@context" in found or "@graph" in found:
        return read_jsonld(found, kinds=kinds, source=source)
    if str(found.get("version")).startswith("https://jsonfeed.org/version/"):
        return read_json_feed(found, kinds=kinds, source=source)
    if "schema" not in found and _is_timelinejs(found):
        return read_timelinejs(found, kinds=kinds, source=source)
    return Chronology.from_json(data, kinds=kinds, source=source)


def _is_timelinejs(found: dict[str, object]) -> bool:
    slides = found.get("events")
    if "_chrono" in found or "scale" in found:
        return True
    return isinstance(slides, list) and any(isinstance(slide, dict) and "start_date" in slide for slide in slides)
