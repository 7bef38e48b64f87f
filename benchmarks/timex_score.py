"""Scoring time expressions the TempEval-3 way, and resampling documents for intervals.

Strict: exact span. Relaxed: any overlap. Value: relaxed and the same TIMEX3 value. Type: relaxed and the same type.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

KINDS = ("strict", "relaxed", "value", "type")


@dataclass
class Counts:
    """Hits of each kind, with the numbers of gold and predicted expressions."""

    gold: int = 0
    predicted: int = 0
    hits: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))

    def __add__(self, other: Counts) -> Counts:
        hits = {kind: self.hits[kind] + other.hits[kind] for kind in KINDS}
        return Counts(self.gold + other.gold, self.predicted + other.predicted, hits)

    def f1(self, kind: str) -> float:
        """F1 in percent."""
        total = self.gold + self.predicted
        return 200 * self.hits[kind] / total if total else 0.0


Timex = dict[str, object]


def _span(timex: Timex, text: str) -> tuple[int, int]:
    start, end = int(timex["start"]), int(timex["end"])  # type: ignore[call-overload]
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
        end -= 1
    return start, end


def counts(gold: Sequence[Timex], predicted: Sequence[Timex], text: str) -> Counts:
    """Match each predicted expression with at most one gold one: exact spans first, then the longest overlap."""
    g, p = [_span(t, text) for t in gold], [_span(t, text) for t in predicted]
    free_g, free_p = set(range(len(g))), set(range(len(p)))
    pairs: list[tuple[int, int, bool]] = []
    at = {span: j for j, span in reversed(list(enumerate(p)))}
    for i, span in enumerate(g):
        j = at.get(span)
        if j is not None and j in free_p:
            pairs.append((i, j, True))
            free_g.discard(i)
            free_p.discard(j)
    shared = sorted(
        (max(g[i][0], p[j][0]) - min(g[i][1], p[j][1]), g[i][0], p[j][0], i, j) for i in free_g for j in free_p
    )
    for distance, _, _, i, j in shared:
        if distance < 0 and i in free_g and j in free_p:
            pairs.append((i, j, False))
            free_g.discard(i)
            free_p.discard(j)
    result = Counts(len(gold), len(predicted))
    for i, j, exact in pairs:
        result.hits["relaxed"] += 1
        result.hits["strict"] += exact
        result.hits["value"] += bool(gold[i].get("value")) and gold[i]["value"] == predicted[j].get("value")
        result.hits["type"] += gold[i]["type"] == predicted[j].get("type")
    return result


def total(parts: Iterable[Counts]) -> Counts:
    """The sum, for micro-averages."""
    return sum(parts, Counts())


def difference_interval(
    one: Sequence[Counts], other: Sequence[Counts], kind: str, rounds: int = 2000
) -> tuple[float, float]:
    """The middle 95% of F1(one) - F1(other) when the documents of each are drawn again with replacement."""
    chance = random.Random(0)
    gaps = sorted(
        total(chance.choices(one, k=len(one))).f1(kind) - total(chance.choices(other, k=len(other))).f1(kind)
        for _ in range(rounds)
    )
    return gaps[int(0.025 * rounds)], gaps[int(0.975 * rounds) - 1]
