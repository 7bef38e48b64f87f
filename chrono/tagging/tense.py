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

#: A time of day in front of what is asked about: "until 9 a.m. Tuesday".
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)"
_BEFOREHAND = re.compile(r"\bahead of \Z", re.IGNORECASE)


@cache
def _finders() -> tuple[tuple[re.Pattern[str], Tense], ...]:
    """Each wording with where it points; of two that end together the earlier counts.

    Compiled when the first clause is asked for its tense, like the patterns below: that takes a while.
    """
    modal, scheduled, same_form = trie_pattern(MODALS), trie_pattern(SCHEDULED_WORDS), trie_pattern(SAME_FORMS)
    past = rf"(?:{trie_pattern(PAST_WORDS)}|(?<!to ){same_form}|(?!(?:{trie_pattern(NOT_PAST)})\b)\w{{2,20}}ed)"
    cues = (
        (rf"could(?: not|n['’]t)? be (?:{trie_pattern(SOUGHT_WORDS)})", Tense.PAST),
        (rf"(?:{modal}) (?:\w+ )?have (?:been )?{past}", Tense.PAST),  # "could have been killed"
        (r"(?:was|were) (?:\w+ )?to (?:be |have )?\w+", Tense.PAST),  # "were to begin"
        (rf"(?:had (?:\w+ly |been |also ){{0,3}}|previously )(?:{scheduled})(?: (?:to|for) (?:be )?\w+)?", Tense.PAST),
        (
            rf"(?:(?:{modal}) (?:\w+ ){{0,2}}|to )(?:be|stay|remain|get) (?:\w+ly )?{past}",
            Tense.FUTURE,
        ),  # "will be cut"
        (rf"(?:{modal}) (?:\w+ )?{same_form}", Tense.FUTURE),  # "will cut"
        (trie_pattern({*FUTURE_WORDS, *FUTURE_PHRASES}), Tense.FUTURE),
        (past, Tense.PAST),
    )
    return tuple((re.compile(rf"(?<!\w)(?:{cue})(?!\w)", re.IGNORECASE), tense) for cue, tense in cues)


@cache
def _deferred() -> re.Pattern[str]:
    """As in "postponed the vote until", "moved the game to"."""
    return re.compile(
        rf"\b(?:{trie_pattern(DEFERRING_STEMS)})\w*\b[^,;:.]{{0,60}} (?:until|till)(?: at| about)?(?: {_CLOCK})? \Z"
    )


@cache
def _happenings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What the news tells once it has happened, in front of a date and behind it."""
    happening = rf"(?:{trie_pattern(HAPPENINGS)})s?"
    return (
        re.compile(rf"\b{happening} (?:on |in )?\Z", re.IGNORECASE),
        re.compile(rf"(?:['’]s)? (?:\w+ ){{0,2}}?{happening}\b", re.IGNORECASE),
    )


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
    if _deferred().search(left) or _BEFOREHAND.search(left):
        return Tense.FUTURE
    happening_before, happening_after = _happenings()
    if happening_after.match(right):
        return Tense.PAST
    finders = tuple(enumerate(_finders()))
    found = [(match.end(), -rank, tense) for rank, (cue, tense) in finders for match in cue.finditer(left)]
    if found:
        return max(found, key=lambda cue: cue[:2])[2]
    if happening_before.search(left):
        return Tense.PAST
    found = [(match.start(), rank, tense) for rank, (cue, tense) in finders for match in cue.finditer(right)]
    return min(found, key=lambda cue: cue[:2])[2] if found else Tense.UNKNOWN
