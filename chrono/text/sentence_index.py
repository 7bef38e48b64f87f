"""The sentences of a whole document, found block by block when asked for."""

from __future__ import annotations

from bisect import bisect_right

from chrono.span import Span
from chrono.text.abbreviations import NO_ABBREVIATIONS, Abbreviations
from chrono.text.blocks import Block, BlockKind
from chrono.text.document import Document
from chrono.text.sentences import sentences

_WHOLE = frozenset({BlockKind.HEADING, BlockKind.TABLE_ROW, BlockKind.CODE})


class Sentences:
    """Looks sentences up by offset. Each block is segmented once, when it is first asked for.

    Headings and table rows are one sentence each; no sentence crosses a block's border.

    >>> document = Document.of("Preamble\\n\\nIt began in 2013. It ended in 2017.")
    >>> Sentences(document).at(30).of(document.text)
    'It ended in 2017.'
    """

    def __init__(self, document: Document, abbreviations: Abbreviations = NO_ABBREVIATIONS) -> None:
        self._document = document
        self._abbreviations = abbreviations
        self._found: dict[int, tuple[list[Span], list[int]]] = {}

    def of(self, block: Block) -> list[Span]:
        """The sentences of one block, in order."""
        return self._segmented(block)[0]

    def at(self, offset: int) -> Span | None:
        """The sentence that holds `offset`, or the one before the gap it lies in; None outside of every block."""
        block = self._document.block_at(offset)
        if block is None:
            return None
        found, starts = self._segmented(block)
        return found[max(0, bisect_right(starts, offset) - 1)] if found else None

    def _segmented(self, block: Block) -> tuple[list[Span], list[int]]:
        known = self._found.get(block.start)
        if known is None:
            if block.kind in _WHOLE:
                found = [Span(block.start, block.end)]
            else:
                found = sentences(self._document.text, block.start, block.end, self._abbreviations)
            known = self._found[block.start] = (found, [span.start for span in found])
        return known
