"""Undated events between two dates: "Since 2012 ... The state has revised the Water Act", published in 2017."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from chrono.events import Evidence, Relation
from chrono.extraction.attachment import Governed, entry_heads
from chrono.extraction.reading import sense_of
from chrono.extraction.timemark import TimeMark
from chrono.extraction.words import WINDOW
from chrono.text.blocks import BlockKind
from chrono.times import Resolved, When

if TYPE_CHECKING:
    from chrono.extraction.analysis import Analysis
    from chrono.extraction.building import Builder
    from chrono.extraction.decision import Decision
    from chrono.extraction.sentence import Sentence
    from chrono.span import Span

#: Acts that leave something behind: they are told in the perfect, without a date, and did happen at some time.
_KINDS = frozenset(
    (
        "law_adopted",
        "law_amended",
        "law_repealed",
        "law_proposed",
        "in_force",
        "document_issued",
        "reform_launched",
        "body_founded",
        "body_dissolved",
        "treaty_signed",
        "treaty_joined",
    )
)
#: A lower bound holds so far on, in characters, if no heading ends it before.
_HOLDS = 6000
#: "Since 2012", "since the congress in 2012".
_SINCE = re.compile(r"\bsince\s+(?:[^.,;:()\n]{1,80}\s)?\Z", re.IGNORECASE)
_PERFECT = re.compile(r"\b(?:has|have)\b")
#: An event that is only bounded is so much less sure.
_LESS = 0.6


def bounded(analysis: Analysis, builder: Builder, found: Sequence[Decision], published: When | None) -> list[Decision]:
    """Decisions for sentences without a date that stand under a "since", in a text whose publication date is known.

    A clause in the present perfect that tells an act of a lasting kind lies between the two dates. A bound holds to
    the next heading or the next "since".
    """
    if published is None or published.end is None:
        return []
    result: list[Decision] = []
    sinces = [one for one in found if _is_since(analysis, one)]
    for one, following in zip(sinces, [*sinces, None][1:], strict=True):
        when = _between(one.mark.when, published)
        if when is None:
            continue
        mark = TimeMark(one.mark.start, one.mark.end, attrs.evolve(one.mark.expression, edtf=str(when)))
        stop = following.start if following is not None else len(analysis.document.text)
        for span in _spans(analysis, one.end, min(stop, one.end + _HOLDS)):
            decision = _read(analysis.sentence(span.start, span.end), mark, builder)
            if decision is not None:
                result.append(decision)
    return result


def _is_since(analysis: Analysis, one: Decision) -> bool:
    when = one.mark.when
    if when is None or when.recurring or when.earliest is None:
        return False
    start = one.mark.start
    return when.open_end or _SINCE.search(analysis.document.text, max(0, start - 90), start) is not None


def _between(since: When | None, published: When) -> When | None:
    assert since is not None
    if since.earliest is None or published.latest is None or since.earliest > published.latest:
        return None
    return When.interval(since.start, published.end)


def _spans(analysis: Analysis, start: int, stop: int) -> Iterator[Span]:
    """The sentences without a date from an offset on, up to the next heading."""
    document = analysis.document
    index = document.block_index_at(max(0, start - 1))
    while index is not None and index < len(document.blocks):
        block = document.blocks[index]
        if block.start >= stop or (block.kind is BlockKind.HEADING and block.start >= start):
            return
        for span in analysis.sentences.of(block):
            fits = start <= span.start < stop and len(span) <= WINDOW and not analysis.marks_in(span.start, span.end)
            if fits and _PERFECT.search(document.text, span.start, span.end):
                yield span
        index += 1


def _read(sentence: Sentence, mark: TimeMark, builder: Builder) -> Decision | None:
    from chrono.extraction.decision import Decision

    heads, senses, events = [], [], []
    for head in Governed(entry_heads(sentence)).heads:
        clause = head.clause
        if clause is None or not (clause.group.perfect and clause.group.finite) or clause.group.modal:
            continue
        sense = sense_of(sentence, head, mark, Relation.DURING)
        if sense.refused or sense.planned or sense.kind not in _KINDS:
            continue
        own = attrs.evolve(head, rule="between a 'since' and the publication date, <clause>")
        for event in builder.events(sentence, own, sense, mark, Relation.DURING, Resolved.BOUNDED):
            heads.append(own)
            senses.append(sense)
            less = round(event.confidence * _LESS, 2)
            evidence = (Evidence(rule=own.rule, cue=sense.cue),)
            events.append(attrs.evolve(event, confidence=less, evidence=evidence))
    if not events:
        return None
    start, end = sentence.words.start, sentence.words.end
    return Decision(mark, start, end, tuple(heads), tuple(senses), (sentence,) * len(events), tuple(events))
