"""The marked documents: their rows fit their texts, and extraction finds most of what they mark."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chrono import extract, read
from chrono.events import Kind
from chrono.times import When

MARKED = Path(__file__).resolve().parent.parent / "benchmarks" / "marked"
FILES = sorted(MARKED.glob("*/*.gold.jsonl"))


def rows(path: Path) -> list[dict[str, object]]:
    """The rows of a document."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name.split(".")[0])
def test_rows_fit_their_text(path: Path) -> None:
    text = read(path.with_name(path.name.replace(".gold.jsonl", ".txt"))).text
    for row in rows(path):
        assert text[row["date_start"] : row["date_end"]] == row["date_text"]  # type: ignore[misc]
        assert text[row["trigger_start"] : row["trigger_end"]] == row["trigger"]  # type: ignore[misc]
        assert row["kind"] in set(Kind)
        assert str(When.parse(str(row["when"]))) == row["when"]


def test_most_marked_dates_give_an_event() -> None:
    found = marked = 0
    for path in sorted((MARKED / "open").glob("*.gold.jsonl")):
        name = path.name.removesuffix(".gold.jsonl")
        published = json.loads(path.with_name(f"{name}.source.json").read_text(encoding="utf-8"))["published"]
        spans = {
            (event.citation.date_start, event.citation.date_end)
            for event in extract(read(path.with_name(f"{name}.txt")), published=published)
            if event.citation is not None
        }
        for row in rows(path):
            marked += 1
            found += any(start < row["date_end"] and row["date_start"] < end for start, end in spans)  # type: ignore[operator]
    assert found / marked > 0.85
