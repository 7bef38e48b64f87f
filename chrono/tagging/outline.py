"""The outline of a document as context: a heading or list item that is a date dates what stands under it."""

from __future__ import annotations

from bisect import bisect_right
from math import inf
from typing import TYPE_CHECKING

from chrono.tagging.moment import Grain
from chrono.text.blocks import BlockKind

if TYPE_CHECKING:
    from chrono.tagging.anchor import Anchor
    from chrono.tagging.moment import Moment
    from chrono.text.document import Document

__all__ = ["Outline"]

#: A date this close to a block's start, in characters, is the block's own.
_AT_START = 3


class Outline:
    """Follows the reading through a document's blocks and hands dates of headings and items down to the items under
    them.

    A list item begins anew from the date of the heading or item above it, whatever its neighbours mentioned; a
    paragraph goes on from the last mention, as narrative does.
    """

    def __init__(self, document: Document | None) -> None:
        self._document = document
        self._starts = [block.start for block in document.blocks] if document is not None else []
        self._dated: dict[int, tuple[Moment, int]] = {}
        self._current = -1
        #: Where the next block starts.
        self.limit = float(self._starts[0]) if self._starts else inf

    def enter(self, offset: int, anchor: Anchor) -> None:
        """Make the anchor ready for an expression at `offset`."""
        if self._document is None:
            return
        index = bisect_right(self._starts, offset) - 1
        if index == self._current or index < 0:
            return
        self._current = index
        self.limit = self._starts[index + 1] if index + 1 < len(self._starts) else inf
        block = self._document.blocks[index]
        anchor.firm = block.kind is BlockKind.HEADING
        if block.kind is not BlockKind.LIST_ITEM:
            anchor.under_date = False
            return
        for above in reversed(self._document.ancestors(index)):
            dated = self._dated.get(above.start)
            if dated is not None:
                anchor.restart(*dated)
                return
        anchor.under_date = False

    def note(self, moment: Moment, offset: int, anchor: Anchor) -> None:
        """Remember the date that a heading or item begins with; what else stands in the item hangs on it."""
        if self._current < 0 or moment.grain < Grain.YEAR:
            return
        start = self._starts[self._current]
        if offset - start <= _AT_START and start not in self._dated:
            self._dated[start] = (moment, offset)
            assert self._document is not None
            if self._document.blocks[self._current].kind is BlockKind.LIST_ITEM:
                anchor.restart(moment, offset)
