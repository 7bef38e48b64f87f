"""Dates that the text itself doubts: "probably in 1850", "(1850?)", "1850 (?)" are uncertain, EDTF ``1850?``."""

from __future__ import annotations

import re

from chrono.languages.en.modifiers import DOUBTS
from chrono.tagging.trie import trie_pattern

__all__ = ["doubted"]

#: The word of doubt stands right in front, with no more than a preposition and an approximation between.
_BETWEEN = ("in", "on", "by", "of", "from", "around", "about", "circa", "early", "late", "the")
_LAST_WORDS = frozenset((*DOUBTS, *_BETWEEN))
_BEFORE = re.compile(rf"\b(?:{trie_pattern(DOUBTS)})(?: (?:{'|'.join(_BETWEEN)})){{0,2}} \Z", re.IGNORECASE)
_AFTER = re.compile(r" ?\(\?\)|\?(?=[)\]–—-])")
_MARKABLE = re.compile(r"-?\d{4}(?:-\d\d){0,2}(?P<about>~)?\Z")
_WINDOW = 40


def _doubted_before(text: str, start: int) -> bool:
    words = text[max(0, start - _WINDOW // 2) : start].split()
    if not words or words[-1].lower() not in _LAST_WORDS:  # most dates, told at once
        return False
    return _BEFORE.search(text, max(0, start - _WINDOW), start) is not None


def doubted(edtf: str, text: str, start: int, end: int) -> str:
    """The EDTF of the date from `start` to `end`, marked where the words around doubt it.

    >>> doubted("1850", "built probably in 1850", 18, 22), doubted("1850~", "(about 1850?)", 1, 11)
    ('1850?', '1850%')
    """
    match = _MARKABLE.match(edtf)
    if match is None or not (_AFTER.match(text, end) or _doubted_before(text, start)):
        return edtf
    return edtf[:-1] + "%" if match["about"] else edtf + "?"
