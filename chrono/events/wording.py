"""Comparing words of different mentions: what stays when case, articles and punctuation are left aside."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["content_words", "normalised"]

_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
_POSSESSIVE = re.compile(r"[’']s$")
_EMPTY = frozenset(
    "a an and as at by for from her his in into its of on or our the their this to with "
    "das de del der des die du e el et la las le les los und y".split()
)


@lru_cache(maxsize=16384)
def normalised(text: str | None) -> str:
    """The words in lower case, one space between: ``"The  Court’s Ruling"`` gives ``"the court ruling"``."""
    return " ".join(_POSSESSIVE.sub("", word) for word in _WORD.findall((text or "").casefold()))


@lru_cache(maxsize=16384)
def content_words(text: str | None) -> frozenset[str]:
    """The words that carry the meaning, without articles and prepositions."""
    return frozenset(word for word in normalised(text).split(" ") if word and word not in _EMPTY)
