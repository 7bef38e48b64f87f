"""From time expressions to events: the door to the extraction of one document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chrono.events import Event, Kinds, Source
from chrono.extraction.analysis import Analysis
from chrono.extraction.building import Builder
from chrono.extraction.cue_index import index_for
from chrono.extraction.deciding import Decider
from chrono.extraction.decision import Decision
from chrono.extraction.timemark import marks_of

if TYPE_CHECKING:
    from chrono.tagging.expression import TimeExpression
    from chrono.text import Document


class Extraction:
    """The extraction of one document, given its time expressions.

    `source` is what the citations name; its publication date tells plans from happenings.
    """

    def __init__(
        self,
        document: Document,
        expressions: Sequence[TimeExpression],
        *,
        source: Source | None = None,
        kinds: Kinds | None = None,
        language: str = "en",
    ) -> None:
        self._source, self._kinds = source or Source(id="document"), kinds or Kinds.standard()
        self._document, self._language = document, language
        self._marks = marks_of(expressions)
        live = [mark for mark in self._marks if not mark.reason]
        self._published = self._source.published or document.published
        first = self._published.earliest if self._published is not None else None
        index = index_for(self._kinds, language)
        self._analysis = Analysis(document, live, index, language, first.ordinal if first else None)
        self._builder = Builder(self._analysis, self._source, self._kinds)

    def decisions(self) -> list[Decision]:
        """What became of each time expression, in the order of the text."""
        found = [Decision(mark, mark.start, mark.end, reason=mark.reason) for mark in self._marks if mark.reason]
        found += Decider(self._analysis, self._builder).decisions()
        return _in_order(found)

    def again(self, expressions: Sequence[TimeExpression], found: Sequence[Decision]) -> list[Decision]:
        """The decisions `found`, those anew whose sentences hold an expression that was not known then."""
        later = Extraction(self._document, expressions, source=self._source, kinds=self._kinds, language=self._language)
        known = {(one.mark.start, one.mark.end) for one in found}
        decider = Decider(later._analysis, later._builder)
        kept, fresh = list(found), []
        for start, end, marks in later._analysis.groups():
            if any((mark.start, mark.end) not in known for mark in marks):
                kept = [one for one in kept if not start <= one.mark.start < end]
                fresh += decider.of_group(start, end, marks)
        return _in_order([*kept, *fresh])

    def bounded(self, found: Sequence[Decision]) -> list[Decision]:
        """More decisions: undated acts that the text only places between a "since" and its publication date."""
        from chrono.extraction.bounded import bounded

        return bounded(self._analysis, self._builder, found, self._published)


def decide(
    document: Document,
    expressions: Sequence[TimeExpression],
    *,
    source: Source | None = None,
    kinds: Kinds | None = None,
    language: str = "en",
) -> list[Decision]:
    """What became of each time expression, in the order of the text."""
    return Extraction(document, expressions, source=source, kinds=kinds, language=language).decisions()


def extract_events(
    document: Document,
    expressions: Sequence[TimeExpression],
    *,
    source: Source | None = None,
    kinds: Kinds | None = None,
    language: str = "en",
) -> list[Event]:
    """The dated events of a document, in the order of the text, one a mention, without identifiers."""
    found = decide(document, expressions, source=source, kinds=kinds, language=language)
    return [event for decision in found for event in decision.events]


def _in_order(found: list[Decision]) -> list[Decision]:
    return sorted(found, key=lambda decision: decision.mark.start)
