"""From time expressions to events: every sentence with a date is analysed once, every date asked what it governs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from chrono.events import Citation, Event, Evidence, Kinds, Relation, Source, Status
from chrono.extraction import arguments, titles
from chrono.extraction.antecedents import PRONOUNS, antecedent
from chrono.extraction.attachment import Governed, Head, governed
from chrono.extraction.confidence import confidence_of
from chrono.extraction.cue_index import CueIndex, standard_index
from chrono.extraction.reading import Sense, sense_of
from chrono.extraction.relations import dated, relation_of
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark, marks_of
from chrono.extraction.titling import title_of
from chrono.extraction.words import WINDOW
from chrono.languages import language as language_of
from chrono.text.sentence_index import Sentences

if TYPE_CHECKING:
    from chrono.tagging.expression import TimeExpression
    from chrono.text import Document


@attrs.frozen
class Decision:
    """What became of one date: the heads it governs with the events made of them, or the reason for none."""

    mark: TimeMark
    sentence_start: int
    sentence_end: int
    clause: str
    heads: tuple[Head, ...] = ()
    senses: tuple[Sense, ...] = ()
    events: tuple[Event, ...] = ()
    reason: str = ""


def extract_events(
    document: Document,
    expressions: Sequence[TimeExpression],
    *,
    source: Source | None = None,
    kinds: Kinds | None = None,
    language: str = "en",
) -> list[Event]:
    """The dated events of a document, in the order of the text, given its time expressions."""
    return [
        event
        for decision in decide(document, expressions, source=source, kinds=kinds, language=language)
        for event in decision.events
    ]


def decide(
    document: Document,
    expressions: Sequence[TimeExpression],
    *,
    source: Source | None = None,
    kinds: Kinds | None = None,
    language: str = "en",
) -> list[Decision]:
    """What became of each time expression, in the order of the text."""
    return _Extraction(
        document, expressions, source or Source(id="document"), kinds or Kinds.standard(), language
    ).decisions()


class _Extraction:
    """The work on one document: analysed sentences are kept for pronouns that look back."""

    def __init__(
        self, document: Document, expressions: Sequence[TimeExpression], source: Source, kinds: Kinds, language: str
    ) -> None:
        self.document, self.source, self.kinds = document, source, kinds
        self.index: CueIndex = standard_index(language)
        self.marks = marks_of(expressions)
        topic = language_of(language).topic("abbreviations")
        self.sentences = Sentences(document, topic.ABBREVIATIONS)
        published = source.published or document.published
        first = published.earliest if published is not None else None
        self.published = first.ordinal if first is not None else None
        self._analysed: dict[tuple[int, int], Sentence] = {}

    def decisions(self) -> list[Decision]:
        live = [mark for mark in self.marks if not mark.reason]
        found = [Decision(mark, mark.start, mark.end, "", reason=mark.reason) for mark in self.marks if mark.reason]
        for start, end, marks in self._groups(live):
            sentence = self._analyse(start, end, marks)
            places = {id(mark): k for k, mark in sentence.words.times.items()}
            for mark in marks:
                k = places.get(id(mark))
                if k is None:
                    found.append(Decision(mark, start, end, "", reason="covered by a longer expression"))
                else:
                    found.append(self._decide(sentence, k, mark, start, end))
        found.sort(key=lambda decision: decision.mark.start)
        return found

    def _groups(self, marks: list[TimeMark]) -> list[tuple[int, int, list[TimeMark]]]:
        groups: list[tuple[int, int, list[TimeMark]]] = []
        for mark in marks:
            span = self.sentences.at(mark.start)
            start, end = (span.start, span.end) if span is not None else (mark.start, mark.end)
            end = max(end, mark.end)
            if (
                groups
                and groups[-1][0] <= mark.start < groups[-1][1]
                and groups[-1][0] >= start - 1
                and end - start <= WINDOW
            ):
                groups[-1][2].append(mark)
                groups[-1] = (groups[-1][0], max(groups[-1][1], end), groups[-1][2])
                continue
            if end - start > WINDOW:
                start, end = max(start, mark.start - WINDOW // 2), min(end, mark.end + WINDOW // 2)
            groups.append((start, end, [mark]))
        return groups

    def _analyse(self, start: int, end: int, marks: Sequence[TimeMark]) -> Sentence:
        known = self._analysed.get((start, end))
        if known is None:
            known = Sentence.of(self.document.text, start, end, marks, self.index, self.published)
            self._analysed[start, end] = known
        return known

    def _earlier(self, start: int, n: int) -> Sentence | None:
        block = self.document.block_at(start)
        if block is None:
            return None
        spans = self.sentences.of(block)
        here = bisect_left(spans, start, key=lambda span: span.start)
        if here - n < 0:
            return None
        span = spans[here - n]
        if span.end - span.start > WINDOW:
            return None
        first, last = (bisect_left(self.marks, at, key=lambda mark: mark.start) for at in (span.start, span.end))
        inside = [mark for mark in self.marks[first:last] if not mark.reason]
        return self._analyse(span.start, span.end, inside)

    def _decide(self, sentence: Sentence, k: int, mark: TimeMark, start: int, end: int) -> Decision:
        result: Governed = governed(sentence, k)
        if not result.heads:
            return Decision(mark, start, end, "", reason=result.reason)
        begin = sentence.adverbial_start(k)
        senses, events, heads, reason = [], [], [], ""
        for head in result.heads:
            relation = Relation.ON if head.relation_word == "on" else relation_of(sentence, k, begin, mark)
            if begin and sentence.lows[begin - 1] == "not" and sentence.lows[begin] in ("until", "till"):
                relation = Relation.ON
            sense = sense_of(sentence, head, mark, relation)
            if sense.refused:
                reason = sense.refused
                continue
            heads.append(head)
            senses.append(sense)
            events.append(self._event(sentence, head, sense, mark, relation, start, end))
        return Decision(
            mark, start, end, sentence.words.text[start:end], tuple(heads), tuple(senses), tuple(events), reason
        )

    def _event(
        self, sentence: Sentence, head: Head, sense: Sense, mark: TimeMark, relation: Relation, start: int, end: int
    ) -> Event:
        if head.clause is not None:
            found = arguments.of_clause(sentence, head.clause, sense.kind)
        else:
            found = arguments.of_noun(sentence, head.noun, sense.kind)
        agent = self._text(sentence, found.agent, start)
        thing = self._text(sentence, found.object, start)
        place = self._text(sentence, found.place, start)
        when = mark.when
        assert when is not None
        first, last = sense.trigger
        words = sentence.words
        citation = Citation(
            source=self.source.id,
            start=start,
            end=end,
            quote=words.text[start:end],
            date_start=mark.start,
            date_end=mark.end,
            date_text=words.text[mark.start : mark.end],
            trigger_start=words.starts[first],
            trigger_end=words.ends[last],
            trigger=words.said(first, last),
            page=self.document.page_at(mark.start),
        )
        title = title_of(sentence, head, sense, agent, thing)
        return self.kinds.event_class(sense.kind)(
            kind=sense.kind,
            title=title,
            when=dated(relation, when),
            relation=relation,
            status=Status.PLANNED if sense.planned else Status.OCCURRED,
            resolved=mark.expression.resolved,
            attributed=sense.attributed,
            agent=agent,
            object=thing,
            place=place,
            confidence=confidence_of(sense),
            evidence=(Evidence(rule=head.rule, cue=sense.cue),),
            citations=(citation,),
        )

    def _text(self, sentence: Sentence, span: tuple[int, int] | None, start: int) -> str | None:
        """The words of an argument; a pronoun gives way to what it stands for."""
        if span is None:
            return None
        low = sentence.lows[span[0]]
        if span[0] == span[1] and low in PRONOUNS:
            found = antecedent(sentence, span[0], lambda n: self._earlier(start, n))
            return _tidy(found.text) if found is not None else None
        return _tidy(sentence.said(span)) or None


def _tidy(text: str) -> str:
    return titles.clean_argument(text)
