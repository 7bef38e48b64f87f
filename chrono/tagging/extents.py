"""How far a length of time reaches in a story: "the first year of the war", "eight years of savage warfare"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from chrono.languages.en import function_words as words
from chrono.languages.en.tense import NOT_PAST, PAST_WORDS, SAME_FORMS
from chrono.languages.word_list import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["article_of_a_name", "with_its_event", "with_its_noun"]

#: So many words at most belong to the noun behind "of", its article not counted.
_LONGEST = 4
_OF = re.compile(r" of (?=[^\W\d_])")
#: "his arrival" goes on "in Jerusalem".
_PLACE = re.compile(r" (?:in|of|at|on|from|to) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}")
#: "the battle" goes on "began,".
_LAST_WORD = re.compile(r" ([a-z]+)(?=[,.;])")
#: A determiner must follow, so that what is counted from is a noun.
_FROM = re.compile(r" (?:after|before|following) (?=(?:the|his|her|its|their|this|that|an?)\b)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NAME_BEHIND = re.compile(r"(?:['’]s?)? [A-Z][a-z]")
_OF_NAME = re.compile(r" of (?:the )?(?=[A-Z])")


@cache
def _stops() -> frozenset[str]:
    """Words that end a noun."""
    return word_set(
        f"{words.PREPOSITIONS} {words.CONJUNCTIONS} {words.AUX_BE} {words.AUX_HAVE} {words.AUX_DO} {words.MODALS} "
        f"{words.RELATIVES} {words.PRONOUNS} {words.SUBORDINATORS} {words.ADVERBS}"
    )


@cache
def _determiners() -> frozenset[str]:
    return word_set(words.DETERMINERS)


def with_its_event(text: str, end: int, is_time: Callable[[str], bool]) -> int:
    """Where a length ends with the event that it is counted from; `end` itself where none follows.

    >>> text = "four days after the vote, he"
    >>> text[: with_its_event(text, 9, lambda word: False)]
    'four days after the vote'
    """
    noun_end = _with_noun(text, end, _FROM.match(text, end), is_time)
    if noun_end == end:
        return end
    place = _PLACE.match(text, noun_end)
    at = place.end() if place is not None else noun_end
    verb = _LAST_WORD.match(text, at)
    return verb.end() if verb is not None and _is_verb(verb[1]) else at


def with_its_noun(text: str, end: int, is_time: Callable[[str], bool]) -> int:
    """Where a length that ends at `end` ends with its "of" and the noun behind it; `end` itself where there is none.

    `is_time` tells the words that time expressions are made of, which are left to their own expression.

    >>> text = "the first year of the war, he"
    >>> text[: with_its_noun(text, 14, lambda word: False)]
    'the first year of the war'
    """
    return _with_noun(text, end, _OF.match(text, end), is_time)


def _with_noun(text: str, end: int, match: re.Match[str] | None, is_time: Callable[[str], bool]) -> int:
    if match is None:
        return end
    at, last, count = match.end(), end, 0
    while word := _WORD.match(text, at):
        lower = word[0].lower()
        if not count and lower in _determiners():
            if last != end:
                return end
            last = at
        elif lower in _stops() or is_time(lower) or (count and _is_verb(lower)):
            break
        else:
            count += 1
            last = word.end()
            name = _OF_NAME.match(text, last) if word[0][0].isupper() else None
            if name is not None:
                at = name.end()
                continue
        at = word.end() + 1
        if count > _LONGEST or text[word.end() : at] != " ":
            break
    return last if 0 < count <= _LONGEST else end


def _is_verb(word: str) -> bool:
    return word in PAST_WORDS or word in SAME_FORMS or (word.endswith("ed") and word not in NOT_PAST)


def article_of_a_name(text: str, start: int, end: int) -> int:
    """Where an expression starts that stands in a name: "the Seven Years' War" is of "Seven Years", the article not.

    >>> article_of_a_name("in the Christmas Offensive", 3, 16)
    7
    """
    if text.startswith("the ", start) and text[start + 4].isupper() and _NAME_BEHIND.match(text, end):
        return start + 4
    return start
