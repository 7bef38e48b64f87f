"""A document as TimeML 1.2.1: its text with a TIMEX3 tag around every time expression (https://timeml.github.io)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from chrono.tagging import TimeExpression
    from chrono.text import Document

_FORBIDDEN = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\r"} | {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}


def timeml(document: Document, expressions: Sequence[TimeExpression]) -> str:
    """The document's text as XML, with its expressions (in order, not overlapping) tagged; characters as they are.

    A document with a publication date has it in front as the creation time `t0`.
    """
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n']
    if document.published is not None:
        date = str(document.published)
        parts.append(
            f'<DCT><TIMEX3 tid="t0" type="DATE" value={quoteattr(date)} functionInDocument="CREATION_TIME">'
            f"{escape(date)}</TIMEX3></DCT>\n"
        )
    parts.append("<TEXT>")
    at = 0
    for number, expression in enumerate(expressions, start=1):
        if expression.start < at:
            continue
        mod = f" mod={quoteattr(expression.mod)}" if expression.mod else ""
        parts.append(_text(document.text[at : expression.start]))
        parts.append(f'<TIMEX3 tid="t{number}" type="{expression.type}" value={quoteattr(expression.value)}{mod}>')
        parts.append(_text(document.text[expression.start : expression.end]))
        parts.append("</TIMEX3>")
        at = expression.end
    parts.append(_text(document.text[at:]))
    parts.append("</TEXT>\n</TimeML>\n")
    return "".join(parts)


def _text(text: str) -> str:
    return escape(text.translate(_FORBIDDEN))
