"""From plain text to blocks: lines are joined into paragraphs, then each is told what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from chrono.text.blocks import Block, BlockKind
from chrono.text.layout import Layout
from chrono.text.lines import Line, closes_sentence, lines

_CAPTION_LENGTH = 120
_CAPITALS_LENGTH = 250
_LONG_ITEM = 200
_RUN_OF_LINES = 4
_COLON_WORDS = 5  # "Reactions:" is a heading, "Asked about the plan, the minister said:" is not
_DATELINE_ENDS = ("-", "–", "—", "_")  # "GENEVA (Reuters) --"
_YEARS = re.compile(r"(?:\D{0,12}\b)?\d{3,4}(?:s|\s?[-–—/]\s?\d{2,4}s?)?(?:\s?(?:AD|BC|CE|BCE))?:?\Z")
_DATED = re.compile(r"(?:\d{1,4}\b|\D{0,24}\b\d{4}\b)[^:–—]{0,24}?(?:\s[-–—]|:)\s+[^\W\d]")
_ROMAN = re.compile(r"[IVXLCⅠ-Ⅻ]")


@attrs.define
class _Piece:
    """A block in the making: its first line, where it ends, how many lines it has."""

    line: Line
    end: int
    count: int = 1
    kind: BlockKind | None = None
    level: int = 0

    @property
    def start(self) -> int:
        return self.line.start


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of plain text in order: headings, paragraphs, list items, table rows.

    Understood are paragraphs parted by blank lines (their lines hard-wrapped or not), one paragraph a line, years or
    captions alone on a line, `# heading`, `== heading ==`, underlined headings, numbered sections, bullets nested by
    indentation, and rows of cells parted by tabs or bars.

    >>> text = "1982\\n- 26 April: It opens."
    >>> [(block.kind.value, block.of(text)) for block in blocks(text)]
    [('heading', '1982'), ('list_item', '26 April: It opens.')]
    """
    pieces = _pieces(text, list(lines(text)))
    _classify(text, pieces)
    _set_levels(text, pieces)
    return tuple(
        Block(piece.kind or BlockKind.PARAGRAPH, piece.start, piece.end, piece.level)
        for piece in pieces
        if piece.end > piece.start
    )


def _pieces(text: str, found: Sequence[Line]) -> list[_Piece]:
    layout = Layout.of(text, found)
    pieces: list[_Piece] = []
    before: Line | None = None
    for line in found:
        if line.is_rule(text):
            if pieces and before is not None and not line.after_blank and pieces[-1].count == 1:
                _underline(text[line.first], pieces[-1])
            before = None
            continue
        if before is not None and layout.goes_on(before, line, listed=pieces[-1].line.mark in ("bullet", "number")):
            pieces[-1].end = line.end
            pieces[-1].count += 1
        else:
            pieces.append(_Piece(line, line.end))
        before = line
    return pieces


def _underline(sign: str, piece: _Piece) -> None:
    if sign in "=-~" and not piece.line.row:
        piece.kind = BlockKind.HEADING
        piece.level = 1 if sign == "=" else 2


def _classify(text: str, pieces: list[_Piece]) -> None:
    for piece in pieces:
        if piece.kind is None:
            piece.kind = _sure_kind(text, piece)
    for run, body_follows in _caption_runs(pieces):
        _classify_run(text, pieces, run, body_follows)
    for piece in pieces:
        if piece.kind is None:
            piece.kind = BlockKind.PARAGRAPH
        if piece.kind is BlockKind.PARAGRAPH and piece.line.mark == "section":
            piece.line = attrs.evolve(piece.line, start=piece.line.first)


def _sure_kind(text: str, piece: _Piece) -> BlockKind | None:
    """The kind that the piece alone makes plain; None for what may be a caption or a paragraph."""
    line = piece.line
    if line.level:
        return BlockKind.HEADING
    if line.row:
        return BlockKind.TABLE_ROW
    if line.mark == "bullet":
        return BlockKind.LIST_ITEM
    if line.mark == "number" and (piece.count > 1 or closes_sentence(text, line) or len(line) > _CAPTION_LENGTH):
        return BlockKind.PARAGRAPH if piece.end - piece.start > _LONG_ITEM else BlockKind.LIST_ITEM
    if not _may_be_caption(text, piece):
        return BlockKind.PARAGRAPH
    if line.mark == "section" or _YEARS.match(text, line.start, line.end):
        return BlockKind.HEADING
    return None


def _may_be_caption(text: str, piece: _Piece) -> bool:
    line = piece.line
    if piece.count > 2 or piece.end - piece.start > _CAPITALS_LENGTH:
        return False
    words = text[piece.start : piece.end]
    if words.endswith(_DATELINE_ENDS):
        return False
    if words.isupper():
        return True
    if piece.count > 1 or len(line) > _CAPTION_LENGTH or words[0].islower():
        return False
    if words.endswith(":"):
        return words.count(" ") < _COLON_WORDS
    return not closes_sentence(text, line)


def _caption_runs(pieces: Sequence[_Piece]) -> Iterable[tuple[range, bool]]:
    """Runs of pieces of unknown kind, each with whether running text, a list or a table follows it."""
    start = 0
    while start < len(pieces):
        if pieces[start].kind is not None:
            start += 1
            continue
        stop = start
        while stop < len(pieces) and pieces[stop].kind is None:
            stop += 1
        yield range(start, stop), stop < len(pieces)
        start = stop


def _classify_run(text: str, pieces: Sequence[_Piece], run: range, body_follows: bool) -> None:
    """One to three captions over a body are headings; many short lines are a list of lines under a heading."""
    numbered = sum(pieces[index].line.mark == "number" for index in run)
    dated = sum(_DATED.match(text, pieces[index].start, pieces[index].end) is not None for index in run)
    many = len(run) >= _RUN_OF_LINES
    for index in run:
        piece, last = pieces[index], index == run[-1]
        heads = body_follows and (last or not many)
        listed = piece.line.mark == "number" and (numbered > 1 or not heads or _next_is_item(pieces, index))
        if listed or (dated > 1 and _DATED.match(text, piece.start, piece.end)):
            piece.kind = BlockKind.LIST_ITEM
        elif heads or (index == 0 and len(pieces) > 1):
            piece.kind = BlockKind.HEADING
        else:
            piece.kind = BlockKind.PARAGRAPH


def _next_is_item(pieces: Sequence[_Piece], index: int) -> bool:
    return index + 1 < len(pieces) and pieces[index + 1].line.mark == "number"


def _set_levels(text: str, pieces: Sequence[_Piece]) -> None:
    indents: list[int] = []
    before: _Piece | None = None
    for index, piece in enumerate(pieces):
        if piece.kind is BlockKind.LIST_ITEM:
            while indents and indents[-1] >= piece.line.indent:
                indents.pop()
            piece.level = len(indents)
            indents.append(piece.line.indent)
        else:
            if piece.kind is not BlockKind.PARAGRAPH or not piece.line.indent:
                indents.clear()
            if piece.kind is BlockKind.HEADING and not piece.level:
                piece.level = piece.line.level or _heading_level(text, piece, index, before)
        before = piece


def _heading_level(text: str, piece: _Piece, index: int, before: _Piece | None) -> int:
    line = piece.line
    if line.mark == "section":
        sign = text[line.first : line.start].strip()
        if sign[0].isdigit():
            return 2 + sign.strip(".").count(".")
        return 2 if _ROMAN.match(sign) and sign != "C." and sign != "D." and sign != "L." else 3
    if index == 0:
        return 1
    if before is not None and before.kind is BlockKind.HEADING and before.line.mark != "section" and before.level == 2:
        return 3
    return 2
