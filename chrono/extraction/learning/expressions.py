"""The time expression that a learned name becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.tagging.expression import TimeExpression, TimexType
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.times import When


def learned_expression(
    text: str, start: int, end: int, when: When, rule: str, source: int | None = None
) -> TimeExpression:
    """A date that stands for an event; `source` is where the text tells when that was."""
    edtf = str(when)
    return TimeExpression(
        start,
        end,
        text[start:end],
        TimexType.DATE,
        edtf.split("/", maxsplit=1)[0].strip(".~?%"),
        edtf=edtf,
        resolved=Resolved.NAMED,
        source=source,
        rule=rule,
    )
