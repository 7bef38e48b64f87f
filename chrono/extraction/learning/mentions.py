"""Where a text comes back to an event that it has dated: "since the Rivers Summit", "three weeks after the merger"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from chrono.extraction.learning.expressions import learned_expression
from chrono.tagging.arithmetic import shifted
from chrono.tagging.expression import TimeExpression, TimexType
from chrono.tagging.moment import Moment
from chrono.tagging.trie import trie_pattern
from chrono.times import Precision, When

if TYPE_CHECKING:
    from chrono.extraction.learning.names import Taught

_RULE = "an event that the text has dated"
#: A date of its own right behind the name: there the text teaches it, or means another of that name.
_DATED = re.compile(r"\s*,?\s*\(?(?:held|signed|fought|concluded|convened)?\s*(?:in|on|of|from)?\s*\Z")
_NEAR = 24
#: A date of the same sentence, so far on at most, is what teaches the name.
_SAME = 160
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n\s*\n")
#: How long a name can be, in characters and words.
_LONGEST, _MOST_WORDS = 100, 11
_WORD = re.compile(r"[^\s.,;:()]+(?:\.[^\s.,;:()]+)*")
#: "the merger of the two rivals" may be another merger than the one told.
_COMPLEMENT = re.compile(r"\s+(?:of|with|between|by|against|at|in|on|to)\b")
_LENGTH = re.compile(r"P(\d{1,4})([DWMY])\Z")


def mentions(
    text: str, expressions: Sequence[TimeExpression], names: Mapping[str, Taught], words: ModuleType
) -> list[TimeExpression]:
    """An expression for each reference; those with a date of their own, or told before, are none."""
    if not names:
        return []
    first_words = {key.split(" ", 1)[0] for key in names}
    found = []
    for match in _leads(words).finditer(text):
        first, end = _said(text, match, names, first_words)
        if not end:
            continue
        one = names[_key(text[first:end])]
        start = match.start("article") if match["article"] else first
        if _taken(start, end, expressions) or not _refers(text, match, end, one, expressions):
            continue
        lead = match["lead"].casefold()
        if lead in words.AT_A_DISTANCE:
            expression = _at_a_distance(text, match, end, one, expressions, words.AT_A_DISTANCE[lead])
        else:
            expression = learned_expression(text, start, end, one.when, _RULE, one.at)
        if expression is not None:
            found.append(expression)
    return found


@cache
def _leads(words: ModuleType) -> re.Pattern[str]:
    leads = {*words.AT_THAT_TIME, *words.AT_A_DISTANCE}
    forms = leads | {lead.capitalize() for lead in leads}
    return re.compile(rf"\b(?P<lead>{trie_pattern(forms)})\s+(?:(?P<article>{'|'.join(words.DEFINITE)})\s+)?")


def _said(text: str, match: re.Match[str], names: Mapping[str, Taught], first_words: set[str]) -> tuple[int, int]:
    """Where the longest known name behind the preposition begins and ends; (0, 0) for none."""
    words = list(_WORD.finditer(text, match.end(), match.end() + _LONGEST))[:_MOST_WORDS]
    if not words or words[0].start() != match.end() or words[0].group().casefold() not in first_words:
        return 0, 0
    for last in reversed(words):
        if _key(text[match.end() : last.end()]) in names:
            return match.end(), last.end()
    return 0, 0


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _taken(start: int, end: int, expressions: Sequence[TimeExpression]) -> bool:
    """Whether the words are an expression already, such as a name of the gazetteer."""
    place = bisect_left(expressions, end, key=lambda expression: expression.start)
    return any(one.end > start for one in expressions[max(0, place - 2) : place])


def _refers(text: str, match: re.Match[str], end: int, one: Taught, expressions: Sequence[TimeExpression]) -> bool:
    if end <= one.at < end + _SAME and not _SENTENCE_END.search(text, end, one.at):
        return False  # here the text teaches it
    following = _after(expressions, end)
    if following is not None and following.start - end < _NEAR and _DATED.match(text, end, following.start):
        return False
    if one.proper:
        return True
    return match.start() > one.at and match["article"] is not None and not _COMPLEMENT.match(text, end)


def _at_a_distance(
    text: str, match: re.Match[str], end: int, one: Taught, expressions: Sequence[TimeExpression], sign: int
) -> TimeExpression | None:
    """The date so long before or after; without a length, what follows has no date."""
    place = bisect_left(expressions, match.start(), key=lambda expression: expression.start) - 1
    length = expressions[place] if place >= 0 else None
    if length is None or length.end > match.start() or text[length.end : match.start()].strip():
        return None
    value = _LENGTH.match(length.value)
    if length.type is not TimexType.DURATION or value is None:
        return None
    when = _moved(one.when, sign * int(value[1]), value[2])
    return None if when is None else learned_expression(text, length.start, end, when, _RULE, one.at)


def _moved(when: When, steps: int, unit: str) -> When | None:
    """A date so many days, weeks, months or years on, as exact as both allow."""
    day, precision = when.earliest, when.precision
    if day is None or precision < Precision.YEAR:
        return None
    moment = Moment.of(
        day.year, day.month if precision >= Precision.MONTH else 0, day.day if precision >= Precision.DAY else 0
    )
    if unit == "W":
        unit, steps = "D", 7 * steps
    result = shifted(moment, unit, steps)
    return None if result is None else When.parse(result.edtf())


def _after(expressions: Sequence[TimeExpression], offset: int) -> TimeExpression | None:
    place = bisect_left(expressions, offset, key=lambda expression: expression.start)
    return expressions[place] if place < len(expressions) else None
