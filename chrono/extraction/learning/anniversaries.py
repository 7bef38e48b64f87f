"""Anniversaries counted from a beginning that the text dates: "its centenary", "the 50th anniversary of the club"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from chrono.errors import EdtfError
from chrono.extraction.learning.expressions import learned_expression
from chrono.languages.en.numbers import ORDINALS
from chrono.tagging.expression import TimeExpression
from chrono.tagging.trie import trie_pattern
from chrono.times import Precision, When

if TYPE_CHECKING:
    from chrono.events import Event
    from chrono.extraction.decision import Decision

_RULE = "<n>th anniversary of what the text has dated"
#: A date this close in the same sentence says when the anniversary was kept.
_OWN_DATE = 120
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n\s*\n")
#: What it is of, up to the verb or the next adverbial.
_OF = re.compile(
    r"\s+of\s+(?:(?:the|its|their)\s+)?(?P<of>[^.,;:()\n]{3,90}?)"
    r"(?=\s+(?:was|were|is|are|will|would|has|have|had|in|on|at|by|with|which|who|that|to|and|[a-z]+ed)\b|\s*[.,;:()\n]|\Z)"
)
#: "its 50th", "the fiftieth" in front of the noun.
_BEFORE = re.compile(
    r"(?:\b(?P<owner>[^\W\d_]+)\s+)?(?:(?P<nth>(?P<number>\d{1,4})(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd))\s+)?\Z"
)
_WORD = re.compile(r"[^\W\d_]{4,}|\b[A-Z]{2,}\b")


def anniversaries(
    text: str, expressions: Sequence[TimeExpression], found: Sequence[Decision], words: ModuleType
) -> list[TimeExpression]:
    """An expression for each anniversary whose beginning is known and which has no date of its own."""
    events: list[Event] | None = None
    result = []
    for match in _nouns(words).finditer(text):
        start, years = _years(text, match, words)
        if not years:
            continue
        if events is None:
            events = [event for decision in found for event in decision.events if event.relation == "on"]
        of = _OF.match(text, match.end())
        end = of.end() if of is not None else match.end()
        beginning = _glossed(text, end, expressions, words.BEGUN)
        if beginning is None:
            beginning = _told(of["of"] if of is not None else "", events, words)
            if beginning is None or _dated(text, start, end, expressions, beginning):
                continue
        when = _later(beginning, years)
        if when is not None:
            stop = match.end() if of is None else match.end() + len(of.group().rstrip())
            result.append(learned_expression(text, start, stop, when, _RULE))
    return result


def _years(text: str, match: re.Match[str], words: ModuleType) -> tuple[int, int]:
    """Where the anniversary at its noun begins, and of how many years it is (0 if the text does not say)."""
    before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
    assert before is not None
    named = words.ANNIVERSARIES.get(" ".join(match.group().casefold().split()))
    owned = before["owner"] is not None and before["owner"].casefold() in words.DEFINITE
    start = before.start("owner") if owned else before.start("nth") if before["nth"] else match.start()
    if named is not None:
        return (start if owned and not before["nth"] else match.start()), named
    nth = (before["nth"] or "").casefold()
    return start, int(before["number"]) if before["number"] else _ordinals(words).get(nth, 0)


@cache
def _nouns(words: ModuleType) -> re.Pattern[str]:
    said = {words.ANNIVERSARY, *words.ANNIVERSARIES}
    forms = said | {word.capitalize() for word in said} | {word.title() for word in said}
    return re.compile(rf"\b{trie_pattern(forms)}(?!\w)")


@cache
def _ordinals(words: ModuleType) -> dict[str, int]:
    return {**{word: n for word, n in ORDINALS.items() if n <= 100}, **words.TENTHS}


def _dated(text: str, start: int, end: int, expressions: Sequence[TimeExpression], beginning: When) -> bool:
    """Whether the sentence has a date, other than the beginning's, that can be the anniversary's own."""
    place = bisect_left(expressions, start - _OWN_DATE, key=lambda expression: expression.start)
    for one in expressions[place:]:
        if one.start > end + _OWN_DATE:
            return False
        between = (one.end, start) if one.end <= start else (end, one.start)
        if one.when is not None and one.when != beginning and not _SENTENCE_END.search(text, *between):
            return True
    return False


def _glossed(text: str, end: int, expressions: Sequence[TimeExpression], begun: Sequence[str]) -> When | None:
    """The date of a gloss right behind: "(founded in 1921)"."""
    gloss = re.compile(rf"\s*\((?:{'|'.join(map(re.escape, begun))})\s+(?:in|on)\s+", re.IGNORECASE).match(text, end)
    if gloss is None:
        return None
    place = bisect_left(expressions, gloss.end(), key=lambda expression: expression.start)
    at = expressions[place] if place < len(expressions) else None
    return at.when if at is not None and at.start == gloss.end() else None


def _told(of: str, events: Sequence[Event], words: ModuleType) -> When | None:
    """The date of the one beginning in the text that the anniversary can be of."""
    first, _, rest = of.partition(" of ")
    kinds = words.BEGINNINGS.get(first.strip().casefold())
    name = rest if kinds is not None else of
    wanted = {word.casefold() for word in _WORD.findall(name)}
    dates = {
        str(event.when): event.when
        for event in events
        if event.kind in (kinds or ("body_founded",)) and (not wanted or wanted & _words_of(event))
    }
    return next(iter(dates.values())) if len(dates) == 1 else None


def _words_of(event: Event) -> set[str]:
    said = " ".join(part for part in (event.agent, event.object, event.title) if part)
    return {word.casefold() for word in _WORD.findall(said)}


def _later(when: When, years: int) -> When | None:
    """The same date so many years on; None for one that no calendar has (29 February)."""
    day = when.earliest
    if day is None or when.is_interval or when.recurring or not Precision.YEAR <= when.precision <= Precision.DAY:
        return None
    plain = str(when).rstrip("~?%")
    qualifier = str(when)[len(plain) :]
    head, *rest = plain.split("-")
    if not head.isdigit() or len(head) != 4:
        return None
    try:
        return When.parse("-".join([f"{int(head) + years:04d}", *rest]) + qualifier)
    except EdtfError:
        return None
