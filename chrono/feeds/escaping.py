"""TEXT values of iCalendar lines, without their escapes (RFC 5545 3.3.11)."""

from __future__ import annotations

import re

__all__ = ["escaped", "texts", "unescaped"]

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PART = re.compile(r"(?:[^\\,]|\\.)*", re.DOTALL)


def unescaped(value: str) -> str:
    """The text that a value stands for; a backslash before any other letter is dropped.

    >>> unescaped("C:\\\\\\\\New\\\\, old\\\\nline")
    'C:\\\\New, old\\nline'
    """
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value) if "\\" in value else value


def escaped(text: str) -> str:
    """The value that stands for a text; the inverse of `unescaped`.

    >>> escaped("a, b; c")
    'a\\\\, b\\\\; c'
    """
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def texts(value: str) -> list[str]:
    """The texts of a value that lists several, as CATEGORIES does.

    >>> texts("Law adopted,a\\\\, b")
    ['Law adopted', 'a, b']
    """
    parts, position = [], 0
    while True:
        match = _PART.match(value, position)
        end = match.end() if match else len(value)
        parts.append(unescaped(value[position:end]))
        if end >= len(value):
            return parts
        position = end + 1
