"""From a path, standard input or bytes to a document."""

from __future__ import annotations

from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from chrono.documents.encodings import EncodingError, decode
from chrono.documents.loading import LARGEST, STANDARD_INPUT, file_bytes, standard_input
from chrono.documents.readers import READERS, STRANGERS, Reader, reader_for
from chrono.errors import DocumentError

if TYPE_CHECKING:
    from chrono.text import Document


def read(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    uri: str | None = None,
    media_type: str | None = None,
) -> Document:
    """The document in a file, or on standard input for ``-``.

    encoding    of text files, if it is known; else a byte order mark, UTF-8 or the likeliest one counts
    uri         where the document lives for others, kept with it
    media_type  such as ``text/markdown``; else the file's suffix and its content tell

    DocumentError, in one line, if it is missing, empty, binary, a directory or larger than `LARGEST`.
    """
    name = str(path)
    if name == STANDARD_INPUT:
        return parse(standard_input(), name="standard input", encoding=encoding, uri=uri, media_type=media_type)
    return parse(file_bytes(path), name=name, encoding=encoding, uri=uri, media_type=media_type)


def parse(
    data: bytes,
    *,
    name: str = "document",
    encoding: str | None = None,
    uri: str | None = None,
    media_type: str | None = None,
) -> Document:
    """The document in `data`; `name` stands in messages, and its suffix tells the format where `media_type` does not.

    >>> parse(b"# Rivers\\n\\nThe *first* plan began in 2013.", name="rivers.md").text
    'Rivers\\n\\nThe first plan began in 2013.\\n'
    """
    if len(data) > LARGEST:
        raise DocumentError(name, f"is larger than {LARGEST // 1024**2} MB")
    if not data:
        raise DocumentError(name, "is empty")
    reader = reader_for(data, suffix=Path(name).suffix, media_type=media_type)
    if reader is None:
        known = ", ".join(reader.media_type for reader in READERS)
        raise DocumentError(name, f"has the media type {media_type}, which no reader takes; known are {known}")
    document = _document(reader, data, name, encoding)
    if not document.blocks:
        raise DocumentError(name, "is empty")
    return attrs.evolve(document, uri=uri, media_type=reader.media_type, sha256=sha256(data).hexdigest())


def _document(reader: Reader, data: bytes, name: str, encoding: str | None) -> Document:
    if not reader.text:
        return reader.document(data, None)
    for signature, stranger in STRANGERS:
        if signature.match(data):
            raise DocumentError(name, f"is {stranger}, not text")
    try:
        decoded = decode(data, encoding)
    except EncodingError as error:
        raise DocumentError(name, str(error)) from None
    return attrs.evolve(reader.document(data, decoded), encoding=decoded.encoding)
