"""The time expressions that are known only once a document has been read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chrono.extraction.cue_index import standard_index
from chrono.extraction.learning.anniversaries import anniversaries
from chrono.extraction.learning.mentions import mentions
from chrono.extraction.learning.names import taught
from chrono.languages import language as language_of

if TYPE_CHECKING:
    from chrono.extraction.decision import Decision
    from chrono.tagging.expression import TimeExpression


def learned(
    text: str, expressions: list[TimeExpression], found: Sequence[Decision], language: str = "en"
) -> list[TimeExpression]:
    """The expressions together with those that the document's own events date; the same list if there are none.

    `found` is what was decided about `expressions`. A name must be plain: one that two different dates are given for
    dates nothing.
    """
    words = language_of(language).topic("references")
    names = taught(text, found, standard_index(language), words.NOUN_OF_VERB)
    new = mentions(text, expressions, names, words) + anniversaries(text, expressions, found, words)
    if not new:
        return expressions
    spans = [(one.start, one.end) for one in new]
    kept = [one for one in expressions if not any(one.start < end and start < one.end for start, end in spans)]
    return sorted([*kept, *new], key=lambda expression: expression.start)
