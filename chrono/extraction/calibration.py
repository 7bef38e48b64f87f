"""Weights of what speaks for an event, in logits; by benchmarks/events_calibration.py --write."""

from __future__ import annotations

BIAS = 0.58
WEIGHTS: dict[str, float] = {
    "apart": -0.13,
    "argument": 0.22,
    "arguments": 0.15,
    "date context": -0.09,
    "date explicit": 0.24,
    "date named": -0.07,
    "far": -0.44,
    "figure by object": 0.48,
    "figure by subject": 0.21,
    "fine by object": 0.05,
    "fine by subject": 0.10,
    "near": 0.46,
    "no argument": -0.29,
    "no finite verb": -0.14,
    "one date": 0.41,
    "other by bare": -0.37,
    "other by none": -1.15,
    "other by object": 0.10,
    "other by subject": 0.08,
    "passive": 0.13,
    "plain by bare": 0.13,
    "plain by none": -0.11,
    "plain by object": 0.49,
    "planned": -0.39,
    "relation by": 0.32,
    "relation during": -0.06,
    "relation since": -0.15,
    "rule fronted": 0.31,
    "rule joined": -0.37,
    "rule noun": -0.34,
    "rule other": 0.44,
    "several dates": -0.33,
}
