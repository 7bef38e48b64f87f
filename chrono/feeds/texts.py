"""Texts as iCalendar can carry them: no control characters, no half characters, every backslash escaped."""

from __future__ import annotations

import json
import re

from icalendar import vText

__all__ = ["Text", "cleaned", "json_text", "parameter"]

_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]")
_DELICATE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_HALF = re.compile(r"[\ud800-\udfff]")


def cleaned(text: str) -> str:
    """The text without control characters; line and paragraph separators become new lines, which many readers split at.

    >>> cleaned("one\\x07 line\\u2028and another")
    'one line\\nand another'
    """
    if text.isascii() and text.isprintable():
        return text
    return _HALF.sub("\N{REPLACEMENT CHARACTER}", _UNWANTED.sub("", _BREAK.sub("\n", text)))


def parameter(text: str) -> str:
    """The text as the value of a parameter, which can hold neither new lines nor double quotes.

    >>> parameter('the "old" one')
    "the 'old' one"
    """
    return " ".join(cleaned(text).replace('"', "'").split("\n"))


def json_text(data: object) -> str:
    """JSON on one line, of characters that `cleaned` leaves alone.

    >>> json_text({"page": "one\u2028two, 橋"})
    '{"page": "one\\\\u2028two, 橋"}'
    """
    written = json.dumps(data, ensure_ascii=False)
    return _DELICATE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


class Text(vText):
    """A TEXT value that is cleaned, and escaped as RFC 5545 3.3.11 says (icalendar 7.3 reads a new line into ``\\N``).

    >>> Text("C:\\\\New, old").to_ical()
    b'C:\\\\\\\\New\\\\, old'
    """

    def __new__(cls, value: str) -> Text:
        """Clean the text."""
        return super().__new__(cls, cleaned(value))

    def to_ical(self) -> bytes:
        """The escaped text in UTF-8."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode("utf-8")
