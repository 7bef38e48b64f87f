"""A time expression: a stretch of text that names a time, and what it says."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.span import Span
    from chrono.times import When

__all__ = ["TimeExpression", "TimexType"]


class TimexType(StrEnum):
    """The four types of TIMEX3 (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@attrs.frozen
class TimeExpression:
    """A time expression in a text.

    `text` is ``text[start:end]`` of the document, in code points. `type`, `value` and `mod` are those of TIMEX3: the
    value of the expression's own words. `when` is what it says on a calendar, None if it cannot be placed (durations,
    frequencies, vague times, relative times without a publication date).

    The two ends of a range ("2013 to June 2017") are two expressions, as in TIMEX3, each with its own value. Both have
    the range's extent in `range` and the whole interval as `when` (``2013/2017-06``); `closes_range` is true of the
    second, so whoever wants each range once skips those.

    `resolved` says whether the expression alone fixed the date, or a context did, or a named event; `source` is where
    in the text the context was (the start of the mention or heading), None where it was the publication date;
    `assumed` says in words what was taken for granted. `datable` is false where the expression dates nothing: inside a
    title, a citation or a name, or too vague for a calendar. `rule` is the name of the rule that matched.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    edtf: str | None = None
    resolved: Resolved = Resolved.EXPLICIT
    source: int | None = None
    assumed: tuple[str, ...] = ()
    datable: bool = True
    rule: str = ""
    range: Span | None = None
    closes_range: bool = False

    @cached_property
    def when(self) -> When | None:
        """The calendar's view of the expression, or None."""
        if self.edtf is None:
            return None
        from chrono.times import When

        return When.parse(self.edtf)
