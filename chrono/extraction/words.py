"""The words of a sentence with their offsets; a time expression, a quotation, an italic title are one word each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from chrono.extraction.timemark import TimeMark

#: Longest stretch, in code points, that is read around a time expression: a sentence without full stops stays linear.
WINDOW = 1500
#: Longest quotation or bracket that is one word, in code points.
_UNIT = 400

_WORD = re.compile(
    r"""
    (?P<plain>[^\W\d_]+(?=[,;:)]|\s(?!\d)))                                # most words: what follows joins nothing
  | (?P<note>\[[\w\s]{1,12}\](?::[\d–,\s-]*\d)?)                             # [14]:302
  | (?P<compound>\d+(?:[.,]\d+)?-[^\W\d_]+(?:-[^\W\d_]+)*)                  # 16-point, 24-year-old
  | (?P<number>(?:(?:US|A|C|HK|NZ|R|S)?[$€£₩¥₹]|(?:RMB|USD|EUR|GBP|CHF|JPY|NOK|SEK|DKK|CNY|INR|AUD|CAD|NZD
              |PLN|CZK|HUF|RUB|BRL|ZAR|KRW|HKD|SGD|Rs)\s?)\d+(?:,\d+)*(?:\.\d+)?
              |\d+(?:,\d+)*(?:\.\d+)?(?:(?:st|nd|rd|th)\b|\s?%)?(?![^\W\d_]))
  | (?P<word>(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s[A-Z])|[Nn]os?\.(?=\s?\d)  # U.S., the J. of a name, No. 108
              |\([^\W\d_]+\)(?=[^\W\d_])[^\W_]+|[^\W_]+(?:(?:(?!['’]s\b)[-‐&./’'](?=\w))[^\W_]+)*)
  | (?P<own>['’]s\b|(?<=s)['’](?=\s))
  | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)
_CLOSING = {"“": "”", '"': '"', "«": "»", "„": "“", "_": "_", "(": ")", "[": "]"}
_DASHES = "–—−"
_MARKS = {",": ",", ";": ";", ":": ":", "(": "(", ")": ")", ".": ".", "!": ".", "?": ".", "…": ","}


class Tag:
    """Word classes, one letter each (compared thousands of times a page, so plain strings)."""

    DETERMINER, ADJECTIVE, NOUN, NAME, NUMBER, QUOTED, PRONOUN = "D", "J", "N", "E", "#", "Q", "R"
    FINITE, BASE, GERUND, PARTICIPLE, AUXILIARY, MODAL, NOT = "V", "B", "G", "P", "X", "M", "O"
    PREPOSITION, TO, AND, SUBORDINATOR, RELATIVE, ADVERB = "I", "T", "C", "S", "W", "A"
    TIME, COMMA, SEMICOLON, COLON, OPEN, CLOSE, DASH, OWN, OTHER = "K", ",", ";", ":", "(", ")", "-", "'", "."


@attrs.define(eq=False)
class Words:
    """Parallel lists, one entry a word: offsets into the document, lower-case text, word class, verb lemma."""

    text: str
    start: int
    end: int
    starts: list[int] = attrs.field(factory=list)
    ends: list[int] = attrs.field(factory=list)
    lows: list[str] = attrs.field(factory=list)
    tags: list[str] = attrs.field(factory=list)
    lemmas: list[str] = attrs.field(factory=list)
    times: dict[int, TimeMark] = attrs.field(factory=dict)
    _shouted: bool | None = attrs.field(default=None, init=False)

    @property
    def shouted(self) -> bool:
        """Whether the sentence is written in capitals."""
        if self._shouted is None:
            self._shouted = self.text[self.start : self.end].isupper()
        return self._shouted

    def __len__(self) -> int:
        return len(self.lows)

    def said(self, first: int, last: int) -> str:
        """The document's own text from word `first` to word `last`, both included."""
        return self.text[self.starts[first] : self.ends[last]]

    def add(self, start: int, end: int, tag: str) -> None:
        """Append one word."""
        self.starts.append(start)
        self.ends.append(end)
        self.lows.append(self.text[start:end].lower())
        self.tags.append(tag)


_TAG_OF = {"number": Tag.NUMBER, "own": Tag.OWN, "compound": Tag.ADJECTIVE}


def split(text: str, start: int, end: int, expressions: Sequence[TimeMark]) -> Words:
    """Words of `text[start:end]`; `expressions`, in order of their offsets, become one word each.

    Brackets without a time in them and footnote marks are left out; quotations and italics become one word.
    """
    words = Words(text, start, end)
    begins = [expression.start for expression in expressions]
    resume = start
    nearest, last = 0, len(begins)
    following = begins[0] if begins else end
    starts, ends, lows, tags = words.starts, words.ends, words.lows, words.tags
    lowered = text[start:end].lower()
    same = len(lowered) == end - start  # a few letters grow when they are lowered
    for match in _WORD.finditer(text, start, end):
        at = match.start()
        if at < resume:
            continue
        stop = match.end()
        if following < stop:
            while nearest < last and begins[nearest] < resume:
                nearest += 1
            if nearest < last and begins[nearest] < stop:
                expression = expressions[nearest]
                if expression.end > resume:
                    words.times[len(lows)] = expression
                    words.add(expression.start, expression.end, Tag.TIME)
                    resume = expression.end
                nearest += 1
                following = begins[nearest] if nearest < last else end
                continue
            following = begins[nearest] if nearest < last else end
        kind = match.lastgroup
        if kind == "plain" or kind == "word":
            tag = ""
        elif kind == "mark":
            resume = _mark(words, match.group(), at, end, begins)
            continue
        elif kind == "note":
            continue
        else:
            tag = _TAG_OF[kind or ""]
        starts.append(at)
        ends.append(stop)
        lows.append(lowered[at - start : stop - start] if same else text[at:stop].lower())
        tags.append(tag)
    words.lemmas = [""] * len(lows)
    return words


def _mark(words: Words, mark: str, at: int, end: int, begins: Sequence[int]) -> int:
    """Add a punctuation mark, or the whole bracket or quotation that it opens; give back where to read on."""
    closing = _CLOSING.get(mark)
    if closing is not None:
        close = words.text.find(closing, at + 1, min(end, at + _UNIT))
        if close > 0:
            timed = bisect_left(begins, at) < bisect_left(begins, close)
            if not timed or (mark not in "([" and _is_title(words.text[at + 1 : close])):
                if mark in "([":
                    return close + 1
                words.add(at, close + 1, Tag.QUOTED)
                return close + 1
        if mark != "(":
            return at + 1
    if mark in _DASHES or (mark == "-" and _alone(words.text, at)):
        words.add(at, at + 1, Tag.DASH)
    elif mark in _MARKS:
        words.add(at, at + 1, _MARKS[mark])
    elif mark == "&":
        words.add(at, at + 1, Tag.AND)
    return at + 1


def _is_title(text: str) -> bool:
    """Whether a quotation with a date in it is a title all the same: short, its first and last words capitalised."""
    words = text.strip(" .,").split()
    return 0 < len(words) <= 8 and words[0][:1].isupper() and words[-1][:1].isupper() and len(text) <= 60


def _alone(text: str, at: int) -> bool:
    """Whether the hyphen stands between blanks."""
    return text[at - 1 : at].isspace() and text[at + 1 : at + 2].isspace()
