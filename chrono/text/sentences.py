"""Where sentences end: one pass over the full stops, each judged by the words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chrono.span import Span
from chrono.text.abbreviations import NO_ABBREVIATIONS, Abbreviations

# A run of stops, what may close after it (quotes, brackets, footnote marks), and the gap before the next word.
_STOP = re.compile(
    r"""
    (?P<stops>[.!?…]+)
    (?P<note>(?<=[^\W\d_]\.)\d{1,3}(?=\s) | (?<=[)\]”"]\.)\d{1,3}(?=\s))?
    (?P<closers>(?:["'”’»)\]}*_] | \[[0-9A-Za-z ]{1,12}\])*)
    (?P<gap>\s*)
    | (?P<wide>[。！？]+[”’」』）]*)\s*
    """,
    re.VERBOSE,
)
_OPENERS = "\"'“‘«([{¡¿*_—–-` "
_DASHES = "–—-"
_LAST_WORD = re.compile(r"[^\s()\[\]{}\"“”‘«»/—–]*\Z")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z")
_LOOK_BACK = 32


def sentences(
    text: str, start: int = 0, end: int | None = None, abbreviations: Abbreviations = NO_ABBREVIATIONS
) -> list[Span]:
    """The sentences of `text[start:end]` as spans of `text`, without the white space around them, in order.

    A line break is white space like any other: give the bounds of one block. Closing quotes, brackets and footnote
    marks go with the sentence that they close. Linear in the input.

    >>> from chrono.text import Abbreviations, sentences
    >>> text = "Mr. Lee spoke at 3.5 p.m. today. It was short."
    >>> [span.of(text) for span in sentences(text, abbreviations=Abbreviations(inside="mr"))]
    ['Mr. Lee spoke at 3.5 p.m. today.', 'It was short.']
    """
    end = len(text) if end is None else end
    found: list[Span] = []
    begin = _skip_space(text, start, end)
    for stop_end, next_start in _boundaries(text, begin, end, abbreviations):
        found.append(Span(begin, stop_end))
        begin = next_start
    last = end
    while last > begin and text[last - 1].isspace():
        last -= 1
    if last > begin:
        found.append(Span(begin, last))
    return found


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _boundaries(text: str, start: int, end: int, abbreviations: Abbreviations) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _STOP.finditer(text, start, end):
        next_start = match.end()
        if next_start >= end:
            return
        if match["wide"] is not None:
            boundary = True
        elif match["gap"]:
            boundary = _ends(text, begin, match, end, abbreviations)
        else:
            boundary = _ends_unspaced(text, match, end, abbreviations)
        if boundary:
            yield (match.end("wide") if match["wide"] is not None else match.end("closers")), next_start
            begin = next_start


def _ends(text: str, begin: int, match: re.Match[str], end: int, abbreviations: Abbreviations) -> bool:
    """Whether the sentence that began at `begin` ends at this stop, white space and something more following."""
    opening = match.end()
    while opening < end and text[opening] in _OPENERS:
        opening += 1
    if opening >= end:
        return False
    following = text[opening]
    if following.islower() or following in ",;:.":
        return False
    if match["stops"] != "." or match["note"] or match["closers"]:
        return True
    stop = match.start()
    found = _LAST_WORD.search(text, max(begin, stop - _LOOK_BACK), stop)
    word = found[0].lstrip("'’") if found else ""
    starter = _NEXT_WORD.match(text, opening, end)
    if text[match.end()] in _DASHES:
        starter = None  # "SANTA ANA, Calif. – A hearing": a dateline goes on
    opens = starter is not None and starter[0] in abbreviations.starters
    if word.isdigit():
        numbering = stop - len(word) == begin  # "1. The first": the number of an item, no sentence
        return not (numbering or (abbreviations.ordinal_stop and len(word) <= 2))
    forms = {word, word.lower()}
    if not forms.isdisjoint(abbreviations.inside):
        return False
    if len(word) == 1 and word.isalpha():
        return opens and stop - 1 != begin
    if not forms.isdisjoint(abbreviations.numbered):
        return not following.isdigit()
    if not forms.isdisjoint(abbreviations.final) or _DOTTED.match(word):
        return opens
    return True


def _ends_unspaced(text: str, match: re.Match[str], end: int, abbreviations: Abbreviations) -> bool:
    """Whether a stop with no space after it ("... of the act.The court ...") ends a sentence all the same."""
    stop = match.start()
    if match["stops"] != "." or not text[max(0, stop - 3) : stop].islower():
        return False
    starter = _NEXT_WORD.match(text, match.end(), end)
    return starter is not None and starter[0] in abbreviations.starters
