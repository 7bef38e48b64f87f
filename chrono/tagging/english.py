"""The rules of English in one list: the order settles ties between equally long matches, so it stands in one place."""

from __future__ import annotations

from chrono.tagging.modifying import PREFIXES
from chrono.tagging.rules import absolute, numeric, partial, ranges, years

__all__ = ["PREFIXES", "RULES"]

RULES = (
    *numeric.RULES,
    *absolute.RULES,
    *ranges.RULES,
    *partial.RULES,
    *years.RULES,  # last: four digits are a year only if nothing longer knows them better
)
