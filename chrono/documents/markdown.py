"""Markdown (CommonMark with tables and front matter): its plain text, without the signs, is what offsets refer to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from chrono.documents.composing import Composer
from chrono.documents.encodings import Decoded
from chrono.documents.front_matter import FrontMatter
from chrono.text import BlockKind, Document

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"<[^<>]*>")
_INDENT = "    "
_CELLS = "\t"
_LONGEST_INLINE = 10_000


def document(_data: bytes, decoded: Decoded | None) -> Document:
    """The document of a decoded Markdown text.

    Links keep their text, pictures their description; a table's row is a line of cells parted by tabs; list items
    keep a bullet or a number, which lies outside of their blocks. The title is the front matter's, else the first
    heading's if the document begins with it.
    """
    assert decoded is not None
    front, body = FrontMatter.split(decoded.text)
    composer = Composer()
    _Writer(composer).write(body)
    first = composer.blocks[0] if composer.blocks else None
    title = front.title
    if title is None and first is not None and first.kind is BlockKind.HEADING:
        title = " ".join(first.of(composer.text).split())
    return Document(composer.text, composer.blocks, title=title, published=front.published, language=front.language)


class _Writer:
    """Walks over block tokens and knows how deep in lists and quotes it is."""

    def __init__(self, composer: Composer) -> None:
        from markdown_it import MarkdownIt

        self._parser = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"])
        self._parser.disable("inline")
        self._references: dict[str, Any] = {}
        self._composer = composer
        self._lists: list[int | None] = []  # the next number of each open list; None for bullets
        self._mark = ""
        self._quotes = 0
        self._heading = 0
        self._row: list[str] | None = None

    def write(self, markdown: str) -> None:
        for token in self._parser.parse(markdown, self._references):
            self._enter_or_leave(token)
            match token.type:
                case "inline":
                    self._text(self._inline(token.content))
                case "fence" | "code_block":
                    self._composer.add(BlockKind.CODE, token.content)
                case "html_block":
                    self._composer.add(BlockKind.PARAGRAPH, _TAG.sub("", token.content))

    def _enter_or_leave(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "heading_close":
                self._heading = 0
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                self._lists.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._mark = self._next_mark()
            case "list_item_close":
                self._mark = ""
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "tr_open":
                self._row = []
            case "tr_close":
                self._composer.add(BlockKind.TABLE_ROW, _CELLS.join(self._row or []))
                self._row = None

    def _inline(self, content: str) -> str:
        """A paragraph without its signs; a huge one keeps them, for looking for their pairs takes quadratic time."""
        if len(content) > _LONGEST_INLINE:
            return content
        children: list[Token] = []
        self._parser.inline.parse(content, self._parser, self._references, children)
        return "".join(_plain(children))

    def _next_mark(self) -> str:
        indent = _INDENT * (len(self._lists) - 1)
        number = self._lists[-1]
        if number is None:
            return f"{indent}- "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _text(self, content: str) -> None:
        if self._row is not None:
            self._row.append(" ".join(content.split()))
        elif self._heading:
            self._composer.add(BlockKind.HEADING, content, level=self._heading)
        elif self._lists:
            mark = self._mark or _INDENT * len(self._lists)
            self._composer.add(BlockKind.LIST_ITEM, content, level=len(self._lists) - 1, mark=mark)
            self._mark = ""
        else:
            self._composer.add(BlockKind.QUOTE if self._quotes else BlockKind.PARAGRAPH, content)


def _plain(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "text" | "code_inline" | "text_special":
                yield token.content
            case "softbreak":
                yield " "
            case "hardbreak":
                yield "\n"
            case "image":
                yield from _plain(token.children or [])
            case "html_inline" if token.content.lower().startswith("<br"):
                yield "\n"
