"""Writing down the plain text of a marked-up document, block by block, so that every block knows its offsets."""

from __future__ import annotations

from chrono.text import Block, BlockKind

_CLOSE = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


class Composer:
    """Puts blocks one under the other: blank lines between them, none between list items or between table rows.

    >>> composer = Composer()
    >>> composer.add(BlockKind.HEADING, "Rivers", level=1)
    >>> composer.add(BlockKind.LIST_ITEM, "It began in 2013.", mark="- ")
    >>> composer.text
    'Rivers\\n\\n- It began in 2013.\\n'
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []

    def add(self, kind: BlockKind, content: str, *, level: int = 0, mark: str = "") -> None:
        """Writes `mark` and `content`; the block is the content alone. Nothing is written for a blank content."""
        content = content.strip()
        if not content:
            return
        if self._blocks:
            before = self._blocks[-1].kind
            self._write("\n" if before is kind and kind in _CLOSE else "\n\n")
        self._write(mark)
        start = self._length
        self._write(content)
        self._blocks.append(Block(kind, start, self._length, level))

    @property
    def text(self) -> str:
        """What has been written, with a line break at its end."""
        return "".join(self._parts) + ("\n" if self._parts else "")

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of `text`."""
        return tuple(self._blocks)

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
