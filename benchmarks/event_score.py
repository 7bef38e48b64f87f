"""Pair events that were found with events marked by hand, and count what is right.

Gold: a folder of NAME.txt with NAME.gold.jsonl beside it, one JSON object a line: date_start, date_end, when (EDTF),
relation, kind, trigger_start, trigger_end, title, agent, object, place, status; and NAME.source.json with `published`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from chrono import read
from chrono.events import Event, Source
from chrono.extraction import Decision
from chrono.languages.word_list import word_set
from chrono.pipeline import decisions, prepared, source_of
from chrono.times import When

STOP = word_set("the a an of and to in on for at by its their his her")
LEVELS = ("found", "dated", "typed")


@dataclass
class Marked:
    """A document with its gold rows and what was found in it."""

    name: str
    gold: list[dict[str, object]]
    found: list[Decision]
    source: Source
    text: str

    @property
    def events(self) -> list[Event]:
        """The events found, in the text's order."""
        return [event for decision in self.found for event in decision.events]


@dataclass
class Tally:
    """Counts over documents."""

    gold: int = 0
    found_events: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    words: dict[str, list[float]] = field(default_factory=lambda: {"agent": [], "object": [], "place": [], "title": []})
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)

    def f1(self, level: str) -> float:
        """F1 of a level: found, dated or typed."""
        both = self.gold + self.found_events
        return 2 * self.hits[level] / both if both else 0.0

    def share(self, name: str) -> float:
        """Of the typed pairs, the share with this right."""
        return self.right[name] / self.hits["typed"] if self.hits["typed"] else 0.0

    def mean(self, name: str) -> float:
        """Mean token F1 of an argument or of the titles, over typed pairs."""
        return sum(self.words[name]) / len(self.words[name]) if self.words[name] else 0.0

    def add(self, marked: Marked) -> None:
        """Count one document."""
        self.gold += len(marked.gold)
        self.found_events += len(marked.events)
        self.kinds.update((str(row["kind"]), "gold") for row in marked.gold)
        self.kinds.update((event.kind, "found") for event in marked.events)
        for row, event in pairs(marked.gold, marked.events):
            self.hits["found"] += 1
            if not same_when(str(row["when"]), event.when):
                continue
            self.hits["dated"] += 1
            if row["kind"] != event.kind:
                continue
            self.hits["typed"] += 1
            self.kinds[event.kind, "hit"] += 1
            self.right["relation"] += row["relation"] == event.relation
            self.right["status"] += row["status"] == event.status
            self.right["trigger"] += _same_trigger(row, event)
            for name, values in self.words.items():
                score = token_f1(row[name], getattr(event, name))
                if score is not None:
                    values.append(score)


def load(folder: Path) -> list[Marked]:
    """Every marked document of a folder, read and extracted."""
    documents = []
    for path in sorted(folder.glob("*.gold.jsonl")):
        name = path.name.removesuffix(".gold.jsonl")
        said = json.loads((folder / f"{name}.source.json").read_text(encoding="utf-8"))
        document = prepared(read(folder / f"{name}.txt"), published=said.get("published"))
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        documents.append(Marked(name, rows, decisions(document), source_of(document), document.text))
    return documents


def pairs(gold: list[dict[str, object]], events: list[Event]) -> list[tuple[dict[str, object], Event]]:
    """One-to-one pairs of rows and events whose date spans overlap, the likest first."""
    ranked = []
    for i, row in enumerate(gold):
        for j, event in enumerate(events):
            citation = event.citation
            if citation is None or not _overlap(row, "date", citation.date_start, citation.date_end):
                continue
            trigger = _same_trigger(row, event)
            worth = 4 * same_when(str(row["when"]), event.when) + 3 * (row["kind"] == event.kind) + 2 * trigger
            worth += row["relation"] == event.relation
            ranked.append((-worth, abs(int(str(row["trigger_start"])) - (citation.trigger_start or 0)), i, j))
    used_rows: set[int] = set()
    used_events: set[int] = set()
    found = []
    for _, _, i, j in sorted(ranked):
        if i not in used_rows and j not in used_events:
            used_rows.add(i)
            used_events.add(j)
            found.append((gold[i], events[j]))
    return found


def is_right(row: dict[str, object], event: Event) -> bool:
    """Whether date and kind are right."""
    return row["kind"] == event.kind and same_when(str(row["when"]), event.when)


def same_when(text: str, when: When) -> bool:
    """Whether both mean the same days."""
    other = When.parse(text)
    if str(other) == str(when) or other.recurring or when.recurring:
        return str(other) == str(when)
    return (other.earliest, other.latest) == (when.earliest, when.latest)


def token_f1(gold: object, found: str | None) -> float | None:
    """Overlap of words, small words left out; None where both say nothing."""
    one, two = _tokens(str(gold or "")), _tokens(found or "")
    if not one and not two:
        return None
    return 2 * sum((one & two).values()) / (sum(one.values()) + sum(two.values()))


def _tokens(text: str) -> Counter[str]:
    return Counter(word for word in re.findall(r"\w+", text.lower()) if word not in STOP)


def _same_trigger(row: dict[str, object], event: Event) -> bool:
    citation = event.citation
    return citation is not None and _overlap(row, "trigger", citation.trigger_start, citation.trigger_end)


def _overlap(row: dict[str, object], name: str, start: int | None, end: int | None) -> bool:
    if start is None or end is None:
        return False
    return int(str(row[f"{name}_start"])) < end and start < int(str(row[f"{name}_end"]))
