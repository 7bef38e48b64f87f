"""Comparing words of different mentions: what stays when case, articles and punctuation are left aside."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["content_words", "head_word", "normalised"]

_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
_POSSESSIVE = re.compile(r"[’']s$")
_ARTICLES = frozenset(
    ("a", "an", "the", "das", "der", "die", "el", "la", "las", "le", "les", "los", "un", "una", "une")
)
_EMPTY = _ARTICLES | {
    *("and", "as", "at", "by", "for", "from", "her", "his", "in", "into", "its", "of", "on", "or", "our", "their"),
    *("this", "to", "with", "de", "del", "des", "du", "e", "et", "und", "von", "y", "zu"),
}


@lru_cache(maxsize=16384)
def normalised(text: str | None) -> str:
    """The words in lower case, one space between: ``"The  Court’s Ruling"`` gives ``"the court ruling"``."""
    return " ".join(_POSSESSIVE.sub("", word) for word in _WORD.findall((text or "").casefold()))


@lru_cache(maxsize=16384)
def content_words(text: str | None) -> frozenset[str]:
    """The words that carry the meaning, without articles and prepositions."""
    return frozenset(word for word in normalised(text).split(" ") if word and word not in _EMPTY)


@lru_cache(maxsize=16384)
def head_word(text: str | None) -> str:
    """The noun that says what it is: the last word before a preposition, "protocol" of "The Protocol on Biosafety"."""
    head = ""
    for word in normalised(text).split(" "):
        if word in _EMPTY:
            if head and word not in _ARTICLES:
                break
            continue
        head = word
    return head
