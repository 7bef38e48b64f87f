"""A document: its plain text, the blocks of that text, and what is known about where it came from."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from chrono.text.blocks import Block, BlockKind
from chrono.text.splitting import blocks as split_blocks

if TYPE_CHECKING:
    from chrono.times import When

_NESTING = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM})


@attrs.frozen
class Document:
    """Plain text with its blocks. Every offset of chrono counts code points of `text`, from 0.

    blocks      in order, not overlapping; what lies between them (white space, bullets, rules) says nothing
    published   the document's own date, as far as its format or its reader tells; else None
    pages       the offsets at which pages begin, where the format has pages

    >>> document = Document.of("Reforms\\n\\nThe pilot began in March 2013.\\n")
    >>> [block.kind.value for block in document.blocks]
    ['heading', 'paragraph']
    """

    text: str = attrs.field(repr=lambda text: repr(text if len(text) <= 40 else text[:39] + "…"))
    blocks: tuple[Block, ...] = attrs.field(repr=lambda blocks: f"<{len(blocks)} blocks>")
    title: str | None = None
    uri: str | None = None
    published: When | None = None
    language: str | None = None
    media_type: str = "text/plain"
    sha256: str | None = None
    encoding: str | None = None
    pages: tuple[int, ...] = ()

    @classmethod
    def of(
        cls,
        text: str,
        *,
        title: str | None = None,
        uri: str | None = None,
        published: When | None = None,
        language: str | None = None,
    ) -> Document:
        """A document of plain text; its blocks are found from line breaks, blank lines, bullets and marks."""
        return cls(text, split_blocks(text), title=title, uri=uri, published=published, language=language)

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _parents(self) -> list[int]:
        """For each block the index of the heading or list item that it stands under, or -1."""
        parents: list[int] = []
        open_blocks: list[int] = []
        for index, block in enumerate(self.blocks):
            while open_blocks and not self._holds(self.blocks[open_blocks[-1]], block):
                open_blocks.pop()
            parents.append(open_blocks[-1] if open_blocks else -1)
            if block.kind in _NESTING:
                open_blocks.append(index)
        return parents

    @staticmethod
    def _holds(outer: Block, inner: Block) -> bool:
        if outer.kind is BlockKind.HEADING:
            return inner.kind is not BlockKind.HEADING or inner.level > outer.level
        return inner.kind is BlockKind.LIST_ITEM and inner.level > outer.level

    def block_index_at(self, offset: int) -> int | None:
        """The index in `blocks` of what `block_at` gives back."""
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 else None

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`, or the one before the gap that it lies in; None before the first block."""
        index = self.block_index_at(offset)
        return None if index is None else self.blocks[index]

    def ancestors(self, index: int) -> tuple[Block, ...]:
        """The headings and list items that the block at `index` stands under, outermost first.

        >>> document = Document.of("1982\\n\\n- April\\n    - The channel opens.\\n")
        >>> [block.of(document.text) for block in document.ancestors(2)]
        ['1982', 'April']
        """
        chain: list[Block] = []
        parent = self._parents[index]
        while parent >= 0:
            chain.append(self.blocks[parent])
            parent = self._parents[parent]
        return tuple(reversed(chain))

    def page_at(self, offset: int) -> int | None:
        """The number, from 1, of the page that holds `offset`; None for a document without pages."""
        return bisect_right(self.pages, offset) or 1 if self.pages else None
