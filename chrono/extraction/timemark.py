"""A date in the text as extraction sees it: one stretch a range, with the calendar's view of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from chrono.tagging.expression import TimexType

if TYPE_CHECKING:
    from chrono.tagging.expression import TimeExpression
    from chrono.times import When


@attrs.frozen(eq=False, slots=False)
class TimeMark:
    """A time expression, or both ends of a range together; offsets are code points of the document."""

    start: int
    end: int
    expression: TimeExpression

    @cached_property
    def when(self) -> When | None:
        """What it says on a calendar."""
        return self.expression.when

    @cached_property
    def reason(self) -> str:
        """Why it can date nothing; empty if it can."""
        expression = self.expression
        if not expression.datable:
            if expression.type is TimexType.DURATION:
                return "a duration fixes no date"
            return "inside a title, a citation or a name, or too vague"
        if self.when is None:
            return "it cannot be placed on a calendar"
        if expression.type is TimexType.TIME and expression.resolved == "context" and not _names_day(expression.text):
            return "a time of day only, of a date that stands elsewhere"
        return ""


def _names_day(text: str) -> bool:
    """Whether words of a time of day name the day too: "Monday morning", "that evening", not "at 19:30", "6pm"."""
    return not text[:1].isdigit()


def marks_of(expressions: Iterable[TimeExpression]) -> list[TimeMark]:
    """Marks in the text's order; the second end of a range is left out."""
    found = []
    for expression in expressions:
        if expression.closes_range:
            continue
        extent = expression.range
        if extent is not None:
            found.append(TimeMark(extent.start, extent.end, expression))
        else:
            found.append(TimeMark(expression.start, expression.end, expression))
    found.sort(key=lambda mark: (mark.start, -mark.end))
    return found
