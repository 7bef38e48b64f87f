"""The formats that can be read: what each is called, how it is recognised, which module reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from chrono.documents.encodings import Decoded
    from chrono.text import Document


@attrs.frozen
class Reader:
    """One format. `module` has a function ``document(data: bytes, decoded: Decoded | None) -> Document``.

    suffixes    of file names, in lower case with the dot
    signature   matches the first bytes of every file of this format; None where content alone does not tell
    text        whether the bytes are encoded text, which is then handed over decoded
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    module: str
    signature: re.Pattern[bytes] | None = None
    text: bool = True

    def document(self, data: bytes, decoded: Decoded | None) -> Document:
        """The document in `data`, read by this format's module, which is imported now."""
        parse: Callable[[bytes, Decoded | None], Document] = import_module(self.module).document
        return parse(data, decoded)


#: In the order in which content is sniffed; the first is the format of whatever no other one knows.
READERS: tuple[Reader, ...] = (
    Reader("plain text", "text/plain", (".txt", ".text", ".asc", ".log"), "chrono.documents.plain"),
    Reader("Markdown", "text/markdown", (".md", ".markdown", ".mdown", ".mkd"), "chrono.documents.markdown"),
)

#: What is plainly something that no reader of ours takes yet, so that the message can say what it is.
STRANGERS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"%PDF-"), "a PDF file"),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive or Office file"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an old Office file"),
    (re.compile(rb"\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP", re.DOTALL), "an image"),
    (re.compile(rb"\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf"), "a compressed file"),
    (re.compile(rb"SQLite format 3"), "an SQLite database"),
)


def reader_for(data: bytes, *, suffix: str, media_type: str | None) -> Reader | None:
    """By media type if given, else by suffix, else by content; None for a media type that no reader takes."""
    if media_type is not None:
        wanted = media_type.partition(";")[0].strip().lower()
        return next((reader for reader in READERS if reader.media_type == wanted), None)
    for reader in READERS:
        if suffix.lower() in reader.suffixes:
            return reader
    for reader in READERS:
        if reader.signature is not None and reader.signature.match(data):
            return reader
    return READERS[0]
