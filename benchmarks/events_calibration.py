"""Whether an event's confidence means what it says, and the weights that make it so.

    python benchmarks/events_calibration.py FOLDER... [--write]

Each document in turn is left out, the weights are fitted on the others, and its events get the confidence that these
weights give: the reliability table, the expected calibration error and the share kept at 0.9 are of those. --write fits
on all documents and writes chrono/extraction/calibration.py.
"""

from __future__ import annotations

import argparse
import sys
from math import exp
from pathlib import Path

from event_score import Marked, is_right, load, pairs

from chrono.extraction.confidence import features, stretched

TARGET = Path(__file__).resolve().parent.parent / "chrono/extraction/calibration.py"
STEPS, RATE, PENALTY = 1200, 0.6, 0.005
Row = tuple[list[str], bool]


def rows_of(document: Marked) -> list[Row]:
    """For each event what spoke for it, and whether it is right."""
    right = {id(event) for row, event in pairs(document.gold, document.events) if is_right(row, event)}
    rows = []
    for decision in document.found:
        for head, sense, sentence, event in zip(
            decision.heads, decision.senses, decision.sentences, decision.events, strict=False
        ):
            told = features(
                sentence,
                head,
                sense,
                decision.mark,
                event.relation.value,
                agent=event.agent is not None,
                thing=event.object is not None,
            )
            rows.append((told, id(event) in right))
    return rows


def fitted(rows: list[Row]) -> tuple[float, dict[str, float]]:
    """Bias and weights by gradient descent on the log loss, with a small quadratic penalty."""
    weights: dict[str, float] = {name: 0.0 for told, _ in rows for name in told}
    bias = 0.0
    for _ in range(STEPS):
        slope = dict.fromkeys(weights, 0.0)
        bias_slope = 0.0
        for told, right in rows:
            error = _sure(bias, weights, told) - right
            bias_slope += error
            for name in told:
                slope[name] += error
        bias -= RATE * bias_slope / len(rows)
        for name, total in slope.items():
            weights[name] -= RATE * (total / len(rows) + PENALTY * weights[name])
    return bias, weights


def _sure(bias: float, weights: dict[str, float], told: list[str]) -> float:
    return 1 / (1 + exp(-bias - sum(weights.get(name, 0.0) for name in told)))


def report(results: list[tuple[float, bool]]) -> None:
    """Reliability, expected calibration error, and what thresholds keep."""
    gap = 0.0
    for tenth in range(10):
        inside = [(sure, right) for sure, right in results if tenth <= min(sure * 10, 9.999) < tenth + 1]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            precision = sum(right for _, right in inside) / len(inside)
            gap += abs(mean - precision) * len(inside) / len(results)
            print(f"{tenth / 10:.1f}  {len(inside):4} events  confidence {mean:.2f}  precision {precision:.2f}")
    print(f"expected calibration error {gap:.3f}")
    for threshold in (0.7, 0.8, 0.9):
        kept = [right for sure, right in results if sure >= threshold]
        if kept:
            share, precision = len(kept) / len(results), sum(kept) / len(kept)
            print(f"--min-confidence {threshold}: keeps {share:.2f}, precision {precision:.2f}")


def main() -> int:
    """Report, and write the weights if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    documents = {document.name: rows_of(document) for folder in options.folders for document in load(folder)}
    results = []
    for name, rows in documents.items():
        bias, weights = fitted([row for other, their in documents.items() if other != name for row in their])
        results += [(stretched(_sure(bias, weights, told)), right) for told, right in rows]
    report(results)
    if options.write:
        bias, weights = fitted([row for rows in documents.values() for row in rows])
        lines = [f'    "{name}": {weight:.2f},' for name, weight in sorted(weights.items()) if abs(weight) >= 0.05]
        TARGET.write_text(
            '"""Weights of what speaks for an event, in logits; by benchmarks/events_calibration.py --write."""\n\n'
            "from __future__ import annotations\n\n"
            f"BIAS = {bias:.2f}\nWEIGHTS: dict[str, float] = {{\n" + "\n".join(lines) + "\n}\n",
            encoding="utf-8",
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
