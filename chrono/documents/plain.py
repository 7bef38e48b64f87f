"""Plain text: what is there is what is read."""

from __future__ import annotations

from chrono.documents.boilerplate import says_nothing
from chrono.documents.encodings import Decoded
from chrono.text import BlockKind, Document

_LONGEST_TITLE = 250


def document(_data: bytes, decoded: Decoded | None) -> Document:
    """The document of a decoded plain text. Its title is the heading that it begins with, labels left out."""
    assert decoded is not None
    found = Document.of(decoded.text)
    first = next((block for block in found.blocks[:3] if not says_nothing(block.of(found.text))), None)
    if first is None or first.kind is not BlockKind.HEADING or first.end - first.start > _LONGEST_TITLE:
        return found
    return Document(found.text, found.blocks, title=" ".join(first.of(found.text).split()))
