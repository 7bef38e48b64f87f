"""Lines of plain text and the marks that they begin with: bullets, numbers, heading signs, table bars."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

_BULLET = re.compile(r"(?:[-*+•◦▪▫●○‣⁃·∙–—]|\(?[ivx]{1,5}\)|\(?[a-z0-9]\))[ \t\xa0]+(?=\S)")
_NUMBER = re.compile(r"\(?\d{1,3}[.)][ \t\xa0]+(?=\S)")
_SECTION = re.compile(
    r"""
    (?: (?:[IVXLC]{1,7} | [A-Z]) [.)]
      | [Ⅰ-Ⅻ][.、]?
      | \d{1,2}(?:\.\d{1,2}){1,4}\.?
    ) [ \t\xa0]+ (?=\S)
    """,
    re.VERBOSE,
)
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_EQUALS = re.compile(r"(={2,6})[ \t]*(?=[^\s=])")
_TAB = "\t"
_RULES = "-=_*~+|: "
_ENDS = (".", "!", "?", "…", ";", ",", ":", "。", "；", "，")
_CLOSERS = "\"'”’»)]*_"


@attrs.frozen
class Line:
    """One line that is not blank. `start` to `end` is its text without indentation, mark and trailing white space.

    mark: "", "bullet", "number" or "section"; level: of a marked-up heading (`##`, `==`), else 0.
    """

    first: int
    start: int
    end: int
    indent: int
    mark: str = ""
    level: int = 0
    row: bool = False
    after_blank: bool = False

    def __len__(self) -> int:
        return self.end - self.start

    def is_rule(self, text: str) -> bool:
        """Whether the line is drawn, not written: "-----", "=====", "|---|:--|"."""
        if text[self.first] not in _RULES or self.end - self.first < 3:
            return False
        return not text[self.first : self.end].strip(_RULES) if self.end - self.first < 1000 else False


def lines(text: str) -> Iterator[Line]:
    """The lines of `text` that are not blank, in order; `after_blank` tells where a blank line came before."""
    offset, size, after_blank = 0, len(text), True
    while offset < size:
        stop = text.find("\n", offset)
        stop = size if stop < 0 else stop
        first = offset
        while first < stop and text[first].isspace():
            first += 1
        if first == stop:
            after_blank = True
        else:
            end = stop
            while text[end - 1].isspace():
                end -= 1
            yield _line(text, offset, first, end, after_blank or "\f" in text[offset:first])
            after_blank = False
        offset = stop + 1


def _line(text: str, offset: int, first: int, end: int, after_blank: bool) -> Line:
    indent = len(text[offset:first].expandtabs(4)) if first - offset < 200 else 200
    if found := _HASHES.match(text, first, end):
        stripped = end
        while text[stripped - 1] == "#":
            stripped -= 1
        while text[stripped - 1].isspace():
            stripped -= 1
        return Line(first, found.end(), max(stripped, found.end()), indent, "", len(found[1]), False, after_blank)
    if (found := _EQUALS.match(text, first, end)) and text.endswith(found[1], found.end(), end):
        stripped = end - len(found[1])
        while text[stripped - 1].isspace():
            stripped -= 1
        return Line(first, found.end(), stripped, indent, "", len(found[1]), False, after_blank)
    for mark, pattern in (("bullet", _BULLET), ("number", _NUMBER), ("section", _SECTION)):
        if found := pattern.match(text, first, end):
            return Line(first, found.end(), end, indent, mark, 0, False, after_blank)
    row = text[first] == "|" or text.find(_TAB, first, min(end, first + 2000)) >= 0
    return Line(first, first, end, indent, "", 0, row, after_blank)


def closes_sentence(text: str, line: Line) -> bool:
    """Whether the line ends with a mark that ends or continues a sentence, so that it is running text."""
    end = line.end
    while end > line.start and text[end - 1] in _CLOSERS:
        end -= 1
    return text.endswith(_ENDS, line.start, end)
