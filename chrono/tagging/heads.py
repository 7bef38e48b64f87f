"""A document's own date, looked for in its head: "Published 3 May 2014", a dateline, a line that is a date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.languages.en.head_cues import PUBLISHED_WORDS
from chrono.tagging.moment import Grain, Moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from chrono.tagging.composing import Found

__all__ = ["HEAD", "head_date"]

#: So much of a document, in characters, is its head.
HEAD = 1500
#: So many lines at most stand before the date.
_LINES = 12

_CUE = re.compile(rf"\b(?:{'|'.join(PUBLISHED_WORDS)})\b[\s:*_|,-]*(?:on |at |in )?\Z", re.IGNORECASE)
_DATELINE_BEFORE = re.compile(r"^\W*[A-Z][A-Z .,’'-]{2,40}(?:[ ,(][A-Z][\w .]{0,20})?[,(] ?\Z")
_DATELINE_AFTER = re.compile(r"\)?\s*(?:\([^)\n]{2,30}\)\s*)?(?:--|[–—-]|:)")
_FILLER = re.compile(r"[\W_]*\Z")


def head_date(found: Iterable[Found], text: str) -> tuple[Moment, int] | None:
    """The date, and its offset, that the expressions found in a head show to be the document's own.

    Only whole dates and months with their year count. Several lines that are dates make a chronology, not a head.
    """
    lone: list[tuple[Moment, int]] = []
    for item in found:
        moment = item.reading.moment
        if moment is None or moment.grain not in (Grain.DAY, Grain.MONTH) or item.reading.lacks is not None:
            continue
        line_start = text.rfind("\n", 0, item.start) + 1
        before = text[line_start : item.start]
        line_end = text.find("\n", item.end)
        after = text[item.end : line_end if line_end >= 0 else len(text)]
        if text.count("\n", 0, item.start) > _LINES:
            break
        if _CUE.search(before) or (_DATELINE_BEFORE.match(before) and _DATELINE_AFTER.match(after)):
            return moment, item.start
        if _FILLER.match(before) and _FILLER.match(after):
            lone.append((moment, item.start))
    return lone[0] if len(lone) == 1 else None
