"""Weights of what speaks for an event, in logits; by benchmarks/events_calibration.py --write."""

from __future__ import annotations

BIAS = 0.51
WEIGHTS: dict[str, float] = {
    "apart": -0.14,
    "argument": 0.17,
    "arguments": 0.10,
    "date context": -0.09,
    "date explicit": 0.21,
    "far": -0.41,
    "figure by object": 0.54,
    "figure by subject": 0.31,
    "fine by subject": -0.20,
    "near": 0.41,
    "no argument": -0.20,
    "no finite verb": -0.27,
    "one date": 0.39,
    "other by bare": -0.35,
    "other by none": -1.10,
    "other by object": 0.10,
    "other by subject": 0.08,
    "passive": 0.09,
    "plain by bare": 0.24,
    "plain by object": 0.51,
    "plain by subject": -0.06,
    "planned": -0.32,
    "relation by": 0.38,
    "relation on": 0.08,
    "relation since": -0.33,
    "rule fronted": 0.30,
    "rule joined": -0.29,
    "rule noun": -0.31,
    "rule other": 0.31,
    "rule trailing": 0.06,
    "several dates": -0.32,
    "two clauses": 0.07,
}
