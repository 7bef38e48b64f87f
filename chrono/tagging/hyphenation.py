"""Words of time that typesetting broke: by soft hyphens, or by a hyphen at a line's end ("Sep-", "tember")."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from chrono.span import Span
from chrono.text.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from chrono.tagging.expression import TimeExpression

__all__ = ["Mended", "mended"]

_SOFT = "\u00ad"
_SOFT_HYPHENS = re.compile(_SOFT + "+")
_LINE_END = re.compile(
    r"(?<![^\W\d_])(?P<first>[^\W\d_]{2,12})(?P<break>-\n[ \t]{0,8})(?P<last>[^\W\d_]{2,12})(?![^\W\d_])"
)


@attrs.frozen
class Mended:
    """A document without its hyphens, and where they were."""

    document: Document
    #: Offsets, in the mended text, at which something was left out, and how much up to there.
    _cuts: list[int]
    _lost: list[int]

    def origin(self, offset: int) -> int:
        """The offset in the original text of a character of the mended one."""
        index = bisect_right(self._cuts, offset)
        return offset + (self._lost[index - 1] if index else 0)

    def restored(self, one: TimeExpression, text: str) -> TimeExpression:
        """An expression of the mended text, as one of the original `text`."""
        start, end = self.origin(one.start), self.origin(one.end - 1) + 1
        source = None if one.source is None else self.origin(one.source)
        span = None if one.range is None else Span(self.origin(one.range.start), self.origin(one.range.end - 1) + 1)
        return attrs.evolve(one, start=start, end=end, text=text[start:end], source=source, range=span)


def mended(document: Document, is_time: Callable[[str], bool]) -> Mended | None:
    """The document with its broken words of time joined; None, mostly, where there are none.

    `is_time` tells the words that name a time. Only those are joined over a line's end: "mid-" above "March" is none.

    >>> from chrono.text import Document
    >>> found = mended(Document.of("in Sep-\\ntember 2014"), lambda word: word == "september")
    >>> found.document.text, found.origin(3), found.origin(12)
    ('in September 2014', 3, 14)
    """
    text = document.text
    cuts: list[tuple[int, int]] = []
    if _SOFT in text:
        cuts += [match.span() for match in _SOFT_HYPHENS.finditer(text)]
    if "-\n" in text:
        cuts += [
            match.span("break")
            for match in _LINE_END.finditer(text)
            if is_time((match["first"] + match["last"]).lower())
        ]
    if not cuts:
        return None
    cuts.sort()
    pieces, at, lost, places, losses = [], 0, 0, [], []
    for start, end in cuts:
        pieces.append(text[at:start])
        places.append(start - lost)
        lost += end - start
        losses.append(lost)
        at = end
    pieces.append(text[at:])
    ends = [end for _, end in cuts]

    def moved(offset: int) -> int:
        index = bisect_right(ends, offset)
        return offset - (losses[index - 1] if index else 0)

    blocks = tuple(attrs.evolve(block, start=moved(block.start), end=moved(block.end)) for block in document.blocks)
    return Mended(Document("".join(pieces), blocks, published=document.published), places, losses)
