"""Dates that stand alone: over a list or a paragraph, where they date what is under them, and in a document's head."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from chrono.documents.boilerplate import says_nothing
from chrono.text import Document
from chrono.text.blocks import Block, BlockKind
from chrono.times import Precision

#: How many blocks of a document can belong to its head, and how long each may be in code points.
_HEAD_BLOCKS, _HEAD_LENGTH = 12, 200
#: How many entries one date can stand over.
_MOST = 40


def entries_under(document: Document, index: int, dated: Callable[[Block], bool]) -> Iterator[Block]:
    """The blocks that the date in block `index` stands over: nested items, or what follows a heading.

    Nothing where those blocks have dates of their own.
    """
    own = document.blocks[index]
    found: list[Block] = []
    for block in document.blocks[index + 1 : index + 1 + _MOST]:
        if own.kind is BlockKind.HEADING:
            if block.kind is BlockKind.HEADING:
                break
        elif block.kind is not BlockKind.LIST_ITEM or block.level <= own.level:
            break
        if dated(block):
            return
        found.append(block)
    yield from found


def fine_enough(precision: Precision) -> bool:
    """Whether a date alone can be that of an entry: years and finer, no decades."""
    return precision >= Precision.YEAR


def in_head(document: Document, index: int) -> bool:
    """Whether block `index` belongs to the document's head: near the top, and short."""
    block = document.blocks[index]
    if index >= _HEAD_BLOCKS or block.end - block.start > _HEAD_LENGTH:
        return False
    before = document.blocks[: index + 1]
    return all(other.end - other.start <= _HEAD_LENGTH for other in before) and block.kind is not BlockKind.LIST_ITEM


def head_title(document: Document, index: int) -> Block | None:
    """The block of the head that is the document's title: the first before the date, else a heading behind it.

    Lines that say nothing by themselves ("For immediate release", "Case # 30-2018") are passed over.
    """
    passed = False
    for number, block in enumerate(document.blocks[:_HEAD_BLOCKS]):
        if number == index or block.end - block.start > _HEAD_LENGTH:
            continue
        if says_nothing(block.of(document.text)):
            passed = True
            continue
        return block if number < index or passed or block.kind is BlockKind.HEADING else None
    return None
