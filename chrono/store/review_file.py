"""Reviews as a plain file, TOML or CSV: exported, edited by hand, kept under version control, applied.

A record is one event: its `id`, the `revision` that was exported, a `verdict`, and its fields. Changing a field
corrects it; what counts is the difference to the exported revision, so that a file that was exported a while ago
undoes nothing that happened since. A record without an `id` is an event to add; several records of one event with the
verdict `split` are its parts. Applying a file twice does the same as applying it once.
"""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from chrono.errors import ReviewError
from chrono.events.frozen_map import thaw
from chrono.store.records import SAID, said
from chrono.store.store import Entry, Store
from chrono.store.verdicts import Review, Verdict, new_event

__all__ = ["read_reviews", "write_csv", "write_toml"]

Record = Mapping[str, object]

_LEAD = ("id", "revision", "verdict", "into", "note")
_TAIL = ("confidence", "stale", "quote")  # to read only
_EMPTY_IS_NOTHING = ("agent", "object", "place")
_CONFIRMED = (Verdict.ACCEPT, Verdict.CORRECT, Verdict.SPLIT)
_HEAD = """# Reviews: set verdict to accept, reject, merge (with into = "ID"), split or reopen.
# Change a field to correct it; an [[event]] without an id is added.
# Apply with: chrono review STORE --apply FILE
"""


def write_toml(entries: Iterable[Entry]) -> str:
    """The entries as TOML, one `[[event]]` each."""
    parts = [_HEAD]
    for entry in entries:
        lines = [f"{name} = {_toml(value)}" for name, value in _record(entry).items() if value is not None]
        parts.append("[[event]]\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def write_csv(entries: Iterable[Entry]) -> str:
    """The entries as CSV with a head line; what a spreadsheet would take for a formula begins with an apostrophe."""
    names = (*_LEAD, *SAID, *_TAIL)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(names)
    for entry in entries:
        record = _record(entry)
        writer.writerow([_cell(record[name]) for name in names])
    return out.getvalue()


def read_reviews(text: str, store: Store, *, source: str) -> list[Review]:
    """The reviews in the text of a file; `source` is its name, ".csv" at its end tells the format.

    `ReviewError` names the record that is not right.
    """
    records = _csv_records(text, source) if source.lower().endswith(".csv") else _toml_records(text, source)
    found: list[Review] = []
    numbered = list(enumerate(records, 1))
    for _, group in groupby(numbered, key=lambda item: _text(item[1], "id") or item[0]):
        together = list(group)
        number = together[0][0]
        try:
            found += _reviews([record for _, record in together], store)
        except ReviewError as error:
            raise ReviewError(f"{source}: event {number}: {error}") from None
    return found


def _record(entry: Entry) -> dict[str, object]:
    event = entry.event
    word = entry.word
    spoken = word.verdict not in (Verdict.REOPEN, Verdict.ADD)
    return {
        "id": entry.uid,
        "revision": entry.sequence if entry.shown is not None else None,
        "verdict": word.verdict.value if spoken else "",
        "into": word.into or None,
        "note": word.note or None,
        **said(event),
        "confidence": round(event.confidence, 3),
        "stale": " ".join(entry.stale) or None,
        "quote": event.citation.quote if event.citation else None,
    }


def _reviews(records: Sequence[Record], store: Store) -> list[Review]:
    """The reviews that the records of one event are."""
    first = records[0]
    uid, note = _text(first, "id"), _text(first, "note")
    if not uid:
        return [Review.add(new_event(_fields(record)), note=_text(record, "note")) for record in records]
    entry = store.entry(uid)
    if entry is None:
        return [_named(uid, first, note)]
    verdict = _verdict(first)
    changes = [_changes(record, entry, store) for record in records]
    if verdict is Verdict.SPLIT:
        if len(records) == 1 and entry.word.verdict is Verdict.SPLIT and not changes[0]:
            return []
        return [Review.split(uid, changes, note=note)]
    if len(records) > 1:
        raise ReviewError(f"{uid!r} is there {len(records)} times; only a split has several records")
    if verdict is Verdict.MERGE:
        return [Review.merge(uid, _text(first, "into"), note=note)]
    if verdict is Verdict.REJECT:
        return [Review.reject(uid, note=note)]
    if verdict is Verdict.REOPEN:
        return [Review.reopen(uid, note=note)]
    if changes[0]:
        return [Review.correct(uid, changes[0], note=note)]
    if verdict is None or (entry.word.verdict in _CONFIRMED and not entry.stale):
        return []
    return [Review.accept(uid, note=note)]


def _named(uid: str, record: Record, note: str) -> Review:
    """An event that the store does not know, added under the identity that the file gives it."""
    if _verdict(record) not in (None, Verdict.ADD):
        raise ReviewError(f"the store has no event {uid!r}")
    return Review.add(new_event({**_fields(record), "id": uid}), note=note)


def _verdict(record: Record) -> Verdict | None:
    given = _text(record, "verdict").strip().lower()
    if given in ("", "open"):
        return None
    try:
        return Verdict(given)
    except ValueError:
        raise ReviewError(f"verdict must be one of {', '.join(Verdict)}, got {given!r}") from None


def _changes(record: Record, entry: Entry, store: Store) -> dict[str, object]:
    """The fields in which the record differs from what was exported."""
    revision = record.get("revision")
    bases = [change.shown for change in store.history(entry.uid) if change.sequence == revision]
    base = said(bases[-1] if bases else entry.event)
    return {name: value for name, value in _fields(record).items() if value != base[name]}


def _fields(record: Record) -> dict[str, object]:
    unknown = sorted(set(record) - {*_LEAD, *SAID, *_TAIL})
    if unknown:
        raise ReviewError(f"unknown field {unknown[0]!r}; there are {', '.join((*_LEAD, *SAID))}")
    fields = {name: record[name] for name in SAID if name in record}
    for name in _EMPTY_IS_NOTHING:
        if name in fields and not fields[name]:
            fields[name] = None
    return fields


def _text(record: Record, name: str) -> str:
    value = record.get(name) or ""
    if not isinstance(value, str):
        raise ReviewError(f"{name} must be text, got {value!r}")
    return value


def _toml_records(text: str, source: str) -> list[Record]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ReviewError(f"{source}: not TOML: {error}") from None
    events = data.get("event", [])
    if set(data) - {"event"} or not isinstance(events, list) or not all(isinstance(one, dict) for one in events):
        raise ReviewError(f"{source}: reviews are [[event]] tables and nothing else")
    return events


def _csv_records(text: str, source: str) -> list[Record]:
    try:
        rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error as error:
        raise ReviewError(f"{source}: not CSV: {error}") from None
    records: list[Record] = []
    for number, row in enumerate(rows, 1):
        if None in row or None in row.values():
            raise ReviewError(f"{source}: event {number}: the row has not as many cells as the head line")
        records.append({name: _value(name, cell, f"{source}: event {number}") for name, cell in row.items()})
    return records


def _value(name: str, cell: str, where: str) -> object:
    """What a cell of CSV means in JSON."""
    if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@", "\t", "'"):
        cell = cell[1:]
    try:
        if name == "revision":
            return int(cell) if cell else None
        if name == "attributed":
            return {"true": True, "false": False, "": False}[cell.strip().lower()]
        if name == "details":
            return json.loads(cell or "{}")
    except (ValueError, KeyError):
        raise ReviewError(f"{where}: {name} cannot be {cell!r}") from None
    return cell


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return json.dumps(thaw(value), ensure_ascii=False)
    text = str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "'") else text


def _toml(value: object) -> str:
    if isinstance(value, Mapping):
        return (
            "{ " + ", ".join(f"{_toml(name)} = {_toml(item)}" for name, item in value.items()) + " }" if value else "{}"
        )
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
