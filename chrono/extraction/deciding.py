"""What each date of a document governs: every sentence with a date is analysed once, every date asked."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.events import Event, Relation
from chrono.extraction import entries
from chrono.extraction.analysis import Analysis
from chrono.extraction.attachment import Governed, Head, continued, entry_heads, governed
from chrono.extraction.building import Builder
from chrono.extraction.decision import Decision
from chrono.extraction.reading import sense_of
from chrono.extraction.relations import relation_of
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.extraction.words import Tag
from chrono.text.blocks import BlockKind
from chrono.times import Precision, Resolved

#: How many sentences can go on with the date of the one before them.
_GOES_ON = 4
#: Verbs whose subject is of the kind of what was told right before, within so many characters.
_FOLLOWING = frozenset(("follow", "ensue"))
_NEAR = 250
_BARE = frozenset((Tag.TIME, Tag.DASH, Tag.COLON, Tag.COMMA, Tag.OTHER, Tag.OPEN, Tag.CLOSE, Tag.PREPOSITION))


class Decider:
    """Asks each date of one document what it governs."""

    def __init__(self, analysis: Analysis, builder: Builder) -> None:
        self._analysis, self._builder = analysis, builder
        self._document = analysis.document
        self._head_found = False
        self._told: tuple[str, int] = ("other", 0)  # the kind told last, and where

    def decisions(self) -> list[Decision]:
        """What became of every date."""
        found: list[Decision] = []
        for start, end, marks in self._analysis.groups():
            found += self.of_group(start, end, marks)
        return found

    def of_group(self, start: int, end: int, marks: Sequence[TimeMark]) -> list[Decision]:
        """What became of the dates of one stretch."""
        found: list[Decision] = []
        sentence = self._analysis.sentence(start, end)
        places = {id(mark): k for k, mark in sentence.words.times.items()}
        for mark in marks:
            k = places.get(id(mark))
            if k is None:
                found.append(Decision(mark, start, end, reason="covered by a longer expression"))
            else:
                found.append(self._decide(sentence, k, mark))
        return found

    def _decide(self, sentence: Sentence, k: int, mark: TimeMark) -> Decision:
        begin = sentence.adverbial_start(k)
        relation = relation_of(sentence, k, begin, mark)
        alone = len(sentence.words.times) == 1
        if alone and all(tag in _BARE for tag in sentence.tags):
            over = self._over_entries(mark, relation)
            if over is not None:
                return over
        result = governed(sentence, k)
        if alone and (not result.heads or _only_published(sentence)):
            own = self._own_date(sentence, mark)
            if own is not None:
                return own
        if alone and self._names_section(sentence, mark):
            return Decision(mark, sentence.words.start, sentence.words.end, reason="a heading names what follows")
        decision = self._read(sentence, result, mark, relation, mark.expression.resolved)
        if any(event.kind == "figure" for event in decision.events) and k == max(sentence.words.times):
            return self._with_continuation(sentence, decision, mark, relation)
        return decision

    def _read(
        self, sentence: Sentence, result: Governed, mark: TimeMark, relation: Relation, resolved: Resolved
    ) -> Decision:
        heads: list[Head] = []
        senses: list[Sense] = []
        events: list[Event] = []
        reason = result.reason
        for head in result.heads:
            own = Relation(head.relation_word) if head.relation_word else relation
            sense = sense_of(sentence, head, mark, own)
            if sense.refused:
                reason = sense.refused
                continue
            sense = self._like_the_one_before(sentence, head, sense, mark)
            made = self._builder.events(sentence, head, sense, mark, own, resolved)
            heads += [head] * len(made)
            senses += [sense] * len(made)
            events += made
        start, end = sentence.words.start, sentence.words.end
        told = (sentence,) * len(events)
        return Decision(mark, start, end, tuple(heads), tuple(senses), told, tuple(events), "" if events else reason)

    def _like_the_one_before(self, sentence: Sentence, head: Head, sense: Sense, mark: TimeMark) -> Sense:
        """`A second clinic followed in 1993`: what follows is of the kind of what it follows."""
        kind, at = self._told
        clause = head.clause
        follows = clause is not None and sense.kind == "other" and sense.cue in _FOLLOWING
        near = kind not in ("other", "figure") and 0 <= mark.start - at < _NEAR
        if clause is not None and follows and near and (clause.group.passive or sentence.object_start(clause) < 0):
            sense = attrs.evolve(sense, kind=kind, cue=f"{sense.cue} <{kind}>")
        if sense.kind != "other":
            self._told = (str(sense.kind), mark.start)
        return sense

    def _with_continuation(
        self, sentence: Sentence, decision: Decision, mark: TimeMark, relation: Relation
    ) -> Decision:
        """Figures of the sentences after it that openly go on ("They also handled ...")."""
        heads, senses, events = list(decision.heads), list(decision.senses), list(decision.events)
        told = list(decision.sentences)
        following: Sentence | None = sentence
        for _ in range(_GOES_ON):
            following = self._analysis.after(following.words.end) if following is not None else None
            more = continued(following) if following is not None else ()
            if following is None or not more:
                break
            read = self._read(following, Governed(more), mark, relation, Resolved.CONTEXT)
            kept = [i for i, sense in enumerate(read.senses) if sense.kind == "figure"]
            if not kept:
                break
            heads += [read.heads[i] for i in kept]
            senses += [read.senses[i] for i in kept]
            events += [read.events[i] for i in kept]
            told += [following] * len(kept)
        return Decision(mark, decision.start, decision.end, tuple(heads), tuple(senses), tuple(told), tuple(events))

    def _over_entries(self, mark: TimeMark, relation: Relation) -> Decision | None:
        """The events of the entries under a date that stands alone."""
        index = self._document.block_index_at(mark.start)
        when = mark.when
        if index is None or when is None or not entries.fine_enough(when.precision):
            return None
        dated = self._analysis.marks_in
        heads: list[Head] = []
        senses: list[Sense] = []
        events: list[Event] = []
        told: list[Sentence] = []
        for block in entries.entries_under(self._document, index, lambda block: bool(dated(block.start, block.end))):
            sentence = self._analysis.first_sentence(block)
            if sentence is None:
                continue
            read = self._read(sentence, Governed(entry_heads(sentence)), mark, relation, mark.expression.resolved)
            heads += read.heads
            senses += read.senses
            events += read.events
            told += read.sentences
        if not events:
            return None
        return Decision(mark, mark.start, mark.end, tuple(heads), tuple(senses), tuple(told), tuple(events))

    def _names_section(self, sentence: Sentence, mark: TimeMark) -> bool:
        """`2014 act` over a section: a name; `2014 - The act is passed` tells an event."""
        block = self._document.block_at(mark.start)
        fronted = bool(sentence.words.times) and min(sentence.words.times) <= 1
        if (
            block is None
            or block.kind is not BlockKind.HEADING
            or not fronted
            or "-" in sentence.tags
            or ":" in sentence.tags
        ):
            return False
        return not any(clause.group.finite and clause.subject is not None for clause in sentence.clauses)

    def _own_date(self, sentence: Sentence, mark: TimeMark) -> Decision | None:
        """The document's own date, in its head."""
        index = self._document.block_index_at(mark.start)
        when = mark.when
        if self._head_found or index is None or when is None or when.precision < Precision.MONTH or when.is_interval:
            return None
        if not entries.in_head(self._document, index) or _is_prose(sentence):
            return None
        self._head_found = True
        block = self._document.blocks[index]
        title = entries.head_title(self._document, index)
        before = self._document.text[block.start : mark.start].strip(" \n\t,:–-|")
        agent = before if before[:1].isupper() and len(before.split()) > 1 else None
        if before and agent is None:
            trigger = (block.start, block.start + len(before))
        elif title is not None:
            trigger = (title.start, title.end)
        else:
            trigger = (mark.start, mark.end)
        name = self._document.title or (title.of(self._document.text) if title is not None else "")
        event = self._builder.head_event(mark, name, agent, trigger)
        return Decision(
            mark, sentence.words.start, sentence.words.end, (Head("date in the document's head"),), (), (), (event,)
        )


def _is_prose(sentence: Sentence) -> bool:
    """Whether the line is a sentence rather than a line of a document's head."""
    full = sentence.words.text[sentence.words.end - 1 : sentence.words.end] in (".", "!", "?")
    return full and any(clause.group.finite for clause in sentence.clauses)


def _only_published(sentence: Sentence) -> bool:
    """`Published 12 June 2019`: the line says nothing but when the document came out."""
    first = sentence.clauses[0] if sentence.clauses else None
    if first is None or len(sentence.tags) > 8 or first.group.first > 1:
        return False
    return (
        first.group.lemma in (("publish"), ("issue"), ("release"), ("update"), ("post"), ("date"), ("revise"))
        and first.subject is None
    )
