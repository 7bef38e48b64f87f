"""Texts that others wrote with HTML in them."""

from __future__ import annotations

import re
from html import unescape

__all__ = ["plain_text", "title_of"]

_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[!/?a-zA-Z][^<>]*>")
_LONGEST_TITLE = 90


def plain_text(html: str) -> str:
    """The text without tags, its paragraphs on lines of their own.

    >>> plain_text("<p>Tom &amp; <b>Jerry</b></p><p>1 &lt; 2</p>")
    'Tom & Jerry\\n1 < 2'
    """
    text = unescape(_TAG.sub("", _BREAK.sub("\n", html)))
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def title_of(html: str) -> str:
    """The text on one line of at most 90 characters, as a title; "(no title)" for none."""
    title = " ".join(plain_text(html).split()) or "(no title)"
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
