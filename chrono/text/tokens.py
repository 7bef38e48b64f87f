"""Words, numbers and punctuation marks of a stretch of text, with their offsets."""

from __future__ import annotations

import re
from enum import Enum, auto

import attrs

_TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:[.,]\d+)*)(?![^\W\d_])
    | (?P<word>[^\W_]+(?:['’\-‐‑][^\W_]+)*)
    | (?P<mark>\S)
    """,
    re.VERBOSE,
)


class TokenKind(Enum):
    """Word, number or a single punctuation mark."""

    WORD = auto()
    NUMBER = auto()
    MARK = auto()


_KINDS = {"word": TokenKind.WORD, "number": TokenKind.NUMBER, "mark": TokenKind.MARK}


@attrs.frozen
class Token:
    """One token: its offsets (code points) in the text, its characters, its kind."""

    start: int
    end: int
    text: str
    kind: TokenKind


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]` in order; words keep inner apostrophes and hyphens, numbers their separators.

    >>> [token.text for token in tokens("The court's 1,250 cases (2016-17).")]
    ['The', "court's", '1,250', 'cases', '(', '2016', '-', '17', ')', '.']
    """
    stop = len(text) if end is None else end
    return [
        Token(match.start(), match.end(), match[0], _KINDS[match.lastgroup or "mark"])
        for match in _TOKEN.finditer(text, start, stop)
    ]
