"""Words in front of an expression that belong to it: "early", "the end of", "about"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import BEFORE_OVER, POSSESSIVES
from chrono.tagging.expression import TimexType
from chrono.tagging.grammar import Prefix
from chrono.tagging.moment import Grain
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.grammar import Candidate
    from chrono.tagging.reading import Reading

__all__ = ["PREFIXES", "modified"]

#: EDTF marks dates from here on as approximate.
_MARKED = Grain.YEAR

#: How a count of units to a date ends.
COUNTED_ENDS = ("later", "earlier", "before", "after", "ago", "previously")

PREFIXES = (
    Prefix("(the)? (very)? <phase> (in | on)? (the)?", "phase"),
    Prefix("<phase> -", "phase"),
    Prefix("the <phase> -", "the phase"),
    Prefix("(the)? (very)? <phasenoun> of (the)?", "phase"),
    Prefix("(the)? <phase> (-)? to (-)? <phase> (-)?", "phase"),
    Prefix("<about>", "about"),
    Prefix("(only | just)", "only"),
    Prefix("(only | just) (over | under | <about>)", "only"),
    Prefix("over", "over"),
    Prefix("(more | less | no more | no less | fewer | no fewer) than", "about"),
    Prefix("at (least | most)", "about"),
    Prefix("up to", "about"),
)


def modified(reading: Reading, candidate: Candidate, context: Context) -> Reading | None:
    """The reading with its modifier; None where the two do not go together."""
    prefix = candidate.prefix
    assert prefix is not None
    word = context.own.split(maxsplit=1)[0].lower()
    if prefix.kind == "the phase":  # "the mid-1980s", but a "late-November" trip
        return reading if reading.moment is not None and reading.moment.grain <= Grain.YEAR else None
    if prefix.kind == "phase":
        if context.own.isdigit() and context.before == "the":  # "the start of the 2014 season"
            return None
        dated = reading.moment is not None or reading.edtf is not None or reading.lacks is Grain.YEAR
        return reading if dated else None
    if prefix.kind == "only":  # "only two years": to a story part of the expression
        counted = reading.type is TimexType.DURATION or context.own.lower().endswith(COUNTED_ENDS)
        return reading if counted and context.anchor.narrative else None
    if (
        reading.type is TimexType.SET
        or reading.value.endswith("_REF")
        or word in ("the", "this", "last", "next", "past", "recent", "that")
    ):
        return None
    if prefix.kind == "over" and not _is_more(reading, context):
        return None
    if reading.type is TimexType.DATE and context.text.startswith(POSSESSIVES, context.end):  # "around Friday's ban"
        return None
    if prefix.kind == "over" and word in ("a", "an") and context.own.lower().endswith(("period", "span", "stretch")):
        return None  # "over a three-year period" says when, not how long
    edtf = reading.edtf
    if (
        edtf is not None
        and reading.moment is not None
        and _MARKED <= reading.moment.grain <= Grain.DAY
        and "/" not in edtf
    ):
        edtf += "~"
    return attrs.evolve(reading, mod="APPROX", edtf=edtf)


def _is_more(reading: Reading, context: Context) -> bool:
    """Whether "over" means more than: "for over two years", not "spent over two years"."""
    if context.own.lower().endswith("ago"):
        return True
    if reading.type is not TimexType.DURATION:
        return context.anchor.narrative and reading.resolved is not Resolved.EXPLICIT
    return context.anchor.narrative or context.own_before(*BEFORE_OVER)
