"""How a plain text is laid out, hard-wrapped or one paragraph a line, and so which lines belong together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from chrono.text.lines import Line, closes_sentence

_WIDEST = 140
_NARROWEST = 50
_SAMPLE = 20_000


@attrs.frozen
class Layout:
    """The width at which a text's lines are wrapped; None where they are not."""

    text: str
    width: int | None

    @classmethod
    def of(cls, text: str, lines: Sequence[Line]) -> Layout:
        """Measures the lines that another line follows directly; one in ten may be longer than any wrapped line."""
        sizes = sorted(
            line.end - line.first + line.indent for line, after in pairwise(lines[:_SAMPLE]) if not after.after_blank
        )
        wrapped = [size for size in sizes if size <= _WIDEST]
        if not wrapped or len(wrapped) < 0.9 * len(sizes):
            return cls(text, None)
        width = wrapped[int(0.95 * (len(wrapped) - 1))]
        return cls(text, width if width >= _NARROWEST else None)

    def goes_on(self, line: Line, after: Line, *, listed: bool) -> bool:
        """Whether `after`, the next line, continues the paragraph or list item (`listed`) that `line` belongs to."""
        if after.after_blank or line.level or after.level or line.row or after.row:
            return False
        open_end = not closes_sentence(self.text, line)
        full = self.width is not None and self._would_overflow(line, after)
        if after.mark:
            return not listed and full and open_end and after.indent <= line.indent
        if listed and after.indent > line.indent:
            return True
        if not listed and after.indent >= line.indent + 2 and not open_end:
            return False
        if full:
            return True
        continues = open_end or self.text[line.end - 1] in ",;"
        if continues and self.text[after.start].islower():
            return True
        return open_end and self.width is not None and line.end - line.first + line.indent >= 0.75 * self.width

    def _would_overflow(self, line: Line, after: Line) -> bool:
        """Whether the first word of the next line had no room on this one."""
        word = after.first
        limit = min(after.end, after.first + 60)
        while word < limit and not self.text[word].isspace():
            word += 1
        size = line.end - line.first + line.indent + 1 + word - after.first
        return self.width is not None and size > 0.95 * self.width
