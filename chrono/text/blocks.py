"""What a document's text is made of: headings, paragraphs, list items, table rows."""

from __future__ import annotations

from enum import StrEnum

import attrs


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    QUOTE = "quote"
    CODE = "code"


@attrs.frozen
class Block:
    """A stretch of text that stands for itself; `start` and `end` are offsets (code points) into the document's text.

    Bullets, numbers, indentation and `#` marks lie outside. `level` says how deep a block is: of a heading 1 is the
    topmost, of a list item 0 is the outermost list; it is 0 for every other block.

    >>> Block(BlockKind.HEADING, 2, 9, level=1).of("# Reforms")
    'Reforms'
    """

    kind: BlockKind
    start: int
    end: int = attrs.field()
    level: int = 0

    @end.validator
    def _check_end(self, _attribute: object, end: int) -> None:
        if not 0 <= self.start <= end:
            raise ValueError(f"a block needs 0 <= start <= end, got {self.start}..{end}")

    def of(self, text: str) -> str:
        """The block's own characters out of its document's text."""
        return text[self.start : self.end]
