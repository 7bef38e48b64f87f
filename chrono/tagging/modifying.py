"""Words in front of an expression that belong to it: "early", "the end of", "about"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.expression import TimexType
from chrono.tagging.grammar import Prefix

if TYPE_CHECKING:
    from chrono.tagging.grammar import Candidate
    from chrono.tagging.reading import Reading

__all__ = ["PREFIXES", "modified"]

PREFIXES = (
    Prefix("(the)? (very)? <phase> (- | in | on)? (the)?", "phase"),
    Prefix("(the)? (very)? <phasenoun> of (the)?", "phase"),
    Prefix("<phasenoun> (the)?", "phase"),
    Prefix("<about> (the)?", "about"),
    Prefix("(more | less | no more | no less | fewer | no fewer) than", "about"),
    Prefix("at (least | most)", "about"),
    Prefix("up to", "about"),
)


def modified(reading: Reading, candidate: Candidate) -> Reading | None:
    """The reading with its modifier; None where the two do not go together."""
    prefix = candidate.prefix
    assert prefix is not None
    if prefix.kind == "phase":
        if reading.moment is None:
            return None
        return reading
    if reading.type is TimexType.SET:
        return None
    return attrs.evolve(reading, mod="APPROX")
