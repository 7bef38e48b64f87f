"""Where the verb of the clause around an expression points: back, or ahead."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from chrono.languages.en.abbreviations import ABBREVIATIONS
from chrono.languages.en.tense import (
    DEFERRING_STEMS,
    FUTURE_PHRASES,
    FUTURE_WORDS,
    HAPPENINGS,
    MODALS,
    NOT_PAST,
    PAST_WORDS,
    SAME_FORMS,
    SCHEDULED_WORDS,
    SOUGHT_WORDS,
)
from chrono.tagging.trie import trie_pattern

__all__ = ["Tense", "sentence_ends", "tense_around"]


class Tense(Enum):
    """Where the verb of a clause points."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


#: Where a sentence ends, roughly.
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s|\n\s*\n")
#: "U.S.", "Mr.", an initial: their stop ends no sentence.
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\.[A-Za-z]|\b([A-Za-z]{2,4}))\Z")

_MODAL = trie_pattern(MODALS)
_SCHEDULED = trie_pattern(SCHEDULED_WORDS)
_SAME_FORM = trie_pattern(SAME_FORMS)
_PAST_VERB = rf"(?:{trie_pattern(PAST_WORDS)}|(?<!to ){_SAME_FORM}|(?!(?:{trie_pattern(NOT_PAST)})\b)\w{{2,20}}ed)"
#: Each wording with where it points; of two that end together the earlier in this list counts.
_CUES = (
    (rf"could(?: not|n['’]t)? be (?:{trie_pattern(SOUGHT_WORDS)})", Tense.PAST),
    (rf"(?:{_MODAL}) (?:\w+ )?have (?:been )?{_PAST_VERB}", Tense.PAST),  # "could have been killed"
    (r"(?:was|were) (?:\w+ )?to (?:be |have )?\w+", Tense.PAST),  # "were to begin"
    (rf"(?:had (?:\w+ly |been |also ){{0,3}}|previously )(?:{_SCHEDULED})(?: (?:to|for) (?:be )?\w+)?", Tense.PAST),
    (
        rf"(?:(?:{_MODAL}) (?:\w+ ){{0,2}}|to )(?:be|stay|remain|get) (?:\w+ly )?{_PAST_VERB}",
        Tense.FUTURE,
    ),  # "will be suspended"
    (rf"(?:{_MODAL}) (?:\w+ )?{_SAME_FORM}", Tense.FUTURE),  # "will cut"
    (trie_pattern({*FUTURE_WORDS, *FUTURE_PHRASES}), Tense.FUTURE),
    (_PAST_VERB, Tense.PAST),
)
#: "postponed the vote until", "moved the game to".
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)"
_DEFERRED = re.compile(
    rf"\b(?:{trie_pattern(DEFERRING_STEMS)})\w*\b[^,;:.]{{0,60}} (?:until|till)(?: at| about)?(?: {_CLOCK})? \Z"
)
_BEFOREHAND = re.compile(r"\bahead of \Z", re.IGNORECASE)
_HAPPENING = rf"(?:{trie_pattern(HAPPENINGS)})s?"
_HAPPENING_BEFORE = re.compile(rf"\b{_HAPPENING} (?:on |in )?\Z", re.IGNORECASE)
_HAPPENING_AFTER = re.compile(rf"(?:['’]s)? (?:\w+ ){{0,2}}?{_HAPPENING}\b", re.IGNORECASE)


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Tense], ...]:
    """The cues, compiled when the first clause is asked for its tense."""
    return tuple((re.compile(rf"(?<!\w)(?:{cue})(?!\w)", re.IGNORECASE), tense) for cue, tense in _CUES)


def sentence_ends(text: str, start: int, stop: int) -> list[re.Match[str]]:
    """Where sentences end between two offsets, roughly; a stop after an initial or "Mr" ends none."""
    return [
        match for match in _SENTENCE_END.finditer(text, start, stop) if not _is_abbreviated(text, start, match.start())
    ]


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    if text[stop] != ".":
        return False
    match = _ABBREVIATED.search(text, max(start, stop - 6), stop)
    return match is not None and (match[1] is None or match[1].lower() in ABBREVIATIONS.inside)


def tense_around(text: str, start: int, end: int) -> Tense:
    """The tense of the clause around, by the nearest cue to the left, else to the right, within the sentence.

    >>> tense_around("The vote was put off until Monday.", 27, 33).name
    'FUTURE'
    >>> tense_around("The bridge fell on Monday.", 19, 25).name
    'PAST'
    """
    floor, ceiling = max(0, start - 160), min(len(text), end + 120)
    ends = sentence_ends(text, floor, start)
    left = text[ends[-1].end() if ends else floor : start]
    ends = sentence_ends(text, end, ceiling)
    right = text[end : ends[0].start() if ends else ceiling]
    if _DEFERRED.search(left) or _BEFOREHAND.search(left):
        return Tense.FUTURE
    if _HAPPENING_AFTER.match(right):
        return Tense.PAST
    finders = tuple(enumerate(_finders()))
    found = [(match.end(), -rank, tense) for rank, (cue, tense) in finders for match in cue.finditer(left)]
    if found:
        return max(found, key=lambda cue: cue[:2])[2]
    if _HAPPENING_BEFORE.search(left):
        return Tense.PAST
    found = [(match.start(), rank, tense) for rank, (cue, tense) in finders for match in cue.finditer(right)]
    return min(found, key=lambda cue: cue[:2])[2] if found else Tense.UNKNOWN
