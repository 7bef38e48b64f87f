"""The sentences of a document with their dates, each analysed once, when it is first asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chrono.extraction.antecedents import antecedent
from chrono.extraction.cue_index import CueIndex
from chrono.extraction.name_classes import name_classes
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.extraction.words import WINDOW
from chrono.languages import language as language_of
from chrono.text.blocks import BlockKind
from chrono.text.sentence_index import Sentences

if TYPE_CHECKING:
    from chrono.span import Span
    from chrono.text import Document
    from chrono.text.blocks import Block

#: How many analysed sentences are kept: those around the date in hand are asked for again, the others never.
_KEPT = 64


class Analysis:
    """The work shared by all dates of one document; `marks` are those that can date something, in order."""

    def __init__(
        self, document: Document, marks: Sequence[TimeMark], index: CueIndex, language: str, published: int | None
    ) -> None:
        self.document, self.marks, self.index, self.published = document, marks, index, published
        self.sentences = Sentences(document, language_of(language).topic("abbreviations").ABBREVIATIONS)
        self._names = name_classes(document.text)
        self._begins = [mark.start for mark in marks]
        self._known: dict[tuple[int, int], Sentence] = {}

    def groups(self) -> list[tuple[int, int, list[TimeMark]]]:
        """The stretches to read, each with its dates: sentences, or pieces of an endless one."""
        groups: list[tuple[int, int, list[TimeMark]]] = []
        for mark in self.marks:
            span = self.sentences.at(mark.start)
            start, end = (span.start, max(span.end, mark.end)) if span is not None else (mark.start, mark.end)
            if end - start > WINDOW:
                start, end = _piece(start, end, mark)
            if groups and groups[-1][0] == start:
                groups[-1][2].append(mark)
            else:
                groups.append((start, end, [mark]))
        return groups

    def sentence(self, start: int, end: int) -> Sentence:
        """The stretch `start:end`, analysed, with the dates in it."""
        known = self._known.get((start, end))
        if known is None:
            inside = self.marks_in(start, end)
            sentence = known = Sentence.of(self.document.text, start, end, inside, self.index, self.published)
            known.names = self._names
            known.pronoun_classes = lambda word: self._pronoun_classes(sentence, word, start)
            if len(self._known) == _KEPT:
                self._known.clear()
            self._known[start, end] = known
        return known

    def endless(self, at: int) -> bool:
        """Whether the sentence at an offset is too long to be read as one."""
        span = self.sentences.at(at)
        return span is not None and len(span) > WINDOW

    def marks_in(self, start: int, end: int) -> Sequence[TimeMark]:
        """The dates that begin in a stretch of the text."""
        return self.marks[bisect_left(self._begins, start) : bisect_left(self._begins, end)]

    def first_sentence(self, block: Block) -> Sentence | None:
        """The first sentence of a block; None for an endless one."""
        spans = self.sentences.of(block)
        if not spans or spans[0].end - spans[0].start > WINDOW:
            return None
        return self.sentence(spans[0].start, spans[0].end)

    def earlier(self, start: int, n: int) -> Sentence | None:
        """The n-th sentence before the one at `start`."""
        span = self._span_before(start, n)
        if span is None or span.end - span.start > WINDOW:
            return None
        return self.sentence(span.start, span.end)

    def after(self, end: int) -> Sentence | None:
        """The next sentence of the block that a sentence ending at `end` stands in."""
        block = self.document.block_at(end - 1)
        if block is None:
            return None
        spans = self.sentences.of(block)
        here = bisect_left(spans, end, key=lambda span: span.start)
        if here == len(spans) or spans[here].end - spans[here].start > WINDOW:
            return None
        return self.sentence(spans[here].start, spans[here].end)

    def _pronoun_classes(self, sentence: Sentence, word: int, start: int) -> frozenset[str]:
        found = antecedent(sentence, word, lambda n: self.earlier(start, n))
        return found.classes if found is not None else frozenset()

    def _span_before(self, start: int, n: int) -> Span | None:
        """In the block of `start`, or in the paragraphs and items right before."""
        index = self.document.block_index_at(start)
        if index is None:
            return None
        spans = self.sentences.of(self.document.blocks[index])
        here = bisect_left(spans, start, key=lambda span: span.start)
        while n > here and index > 0:
            n -= here
            index -= 1
            block = self.document.blocks[index]
            if block.kind is BlockKind.HEADING:
                here = 0
                continue
            spans = self.sentences.of(block)
            here = len(spans)
        return spans[here - n] if 0 < n <= here else None


def _piece(start: int, end: int, mark: TimeMark) -> tuple[int, int]:
    """The piece of an endless sentence to read a date in: half a window on a fixed grid, with a quarter on each side.

    Dates of one piece share its analysis, so that the work does not grow with their number.
    """
    cell = start + (mark.start - start) // (WINDOW // 2) * (WINDOW // 2)
    return max(start, cell - WINDOW // 4), min(end, cell + WINDOW // 2 + WINDOW // 4)
