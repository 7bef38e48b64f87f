"""What stands around an expression: the neighbouring words and the tense of the clause."""

from __future__ import annotations

import re
from functools import cached_property

from chrono.languages.en.tense import PLUPERFECT_WORDS
from chrono.tagging.naming import in_time_name
from chrono.tagging.tense import Tense, tense_around
from chrono.tagging.trie import trie_pattern

__all__ = ["Surroundings"]

#: So far in front the word before is looked for, in characters, and what may stand between.
_WINDOW = 30
_PASSED = ' \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u3000\u2028\u2029\x85"“”‘’('
_WORD_AFTER = re.compile(r"[\s\"”)]*(\w+|[^\w\s])?")
_AIM = re.compile(r"\bto (?:[a-z]+ly )?[a-z]+(?: [a-z]+){0,4}\s*\Z")
_PLUPERFECT = re.compile(rf"\b(?:{trie_pattern(PLUPERFECT_WORDS)})\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.!?;:][\"”’')]*\s|, (?=(?:and|but|so) )|\n")


class Surroundings:
    """The surroundings of one candidate, `start` to `end` in `text`."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end

    @cached_property
    def before(self) -> str:
        """The word or punctuation mark in front, lower-case; empty at a line's start."""
        window = self.text[max(0, self.start - _WINDOW) : self.start]
        kept = window.rstrip(_PASSED)
        if not kept or "\n" in window[len(kept) :]:
            return ""
        at = len(kept)
        while at and (kept[at - 1].isalnum() or kept[at - 1] in "_."):
            at -= 1
        return (kept[at:].lstrip(".") or kept[-1]).lower()

    @cached_property
    def after(self) -> str:
        """The word or punctuation mark behind, lower-case."""
        match = _WORD_AFTER.match(self.text, self.end, self.end + 40)
        return (match[1] or "").lower() if match else ""

    def own_before(self, *words: str) -> bool:
        """Whether one of the words stands in front, or one word further left ("in his early")."""
        tail = self.text[max(0, self.start - 30) : self.start].lower().split()[-2:]
        return any(word.strip("-") in words for word in tail)

    @cached_property
    def in_a_name(self) -> bool:
        """Whether the candidate is part of a name: "the Sunday Times"."""
        return in_time_name(self.text, self.start, self.end)

    @cached_property
    def own(self) -> str:
        """The candidate's own characters."""
        return self.text[self.start : self.end]

    @cached_property
    def looks_back(self) -> bool:
        """Whether the clause tells in the pluperfect what came before: "in December he had already left"."""
        left = self.text[max(0, self.start - 80) : self.start]
        cut = max((m.end() for m in _CLAUSE_END.finditer(left)), default=0)
        right = _CLAUSE_END.split(self.text[self.end : self.end + 60], maxsplit=1)[0]
        return _PLUPERFECT.search(left, cut) is not None or _PLUPERFECT.search(right) is not None

    @cached_property
    def aims(self) -> bool:
        """Whether an infinitive leads up to the candidate: "asked her to step down in April"."""
        return _AIM.search(self.text, max(0, self.start - 50), self.start) is not None

    @cached_property
    def tense(self) -> Tense:
        """The tense of the clause around."""
        return tense_around(self.text, self.start, self.end)
