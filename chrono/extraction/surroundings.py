"""Where it happened, as what stands around the sentence tells: the heading of a house, the town of a timeline."""

from __future__ import annotations

from functools import cached_property

from chrono.extraction.analysis import Analysis
from chrono.extraction.sentence import Sentence
from chrono.languages.en.places import COUNTED_IN, HOUSE_WORDS, OF_TOWN, TELLING_TIMES
from chrono.text import BlockKind

#: How many words a heading or a label may have before and after the name of the house.
_LABEL = 8
_HEAD = 240


class Surroundings:
    """What one document says about places outside its sentences."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis

    def place(self, sentence: Sentence, kind: str, noun: str, thing: str | None, agent: str | None) -> str | None:
        """The place of an event whose own sentence names none."""
        if kind == "law_proposed" and "ommittee" not in (agent or "") and _house(agent or "") is None:
            return self._house_over(sentence.words.start)
        if (kind == "figure" and noun in COUNTED_IN) or (kind == "appointment" and (thing or "").lower() in OF_TOWN):
            return self._told_of
        return None

    def _house_over(self, start: int) -> str | None:
        """`House of Lords` as a label that begins the item, or in a heading over it."""
        document = self._analysis.document
        index = document.block_index_at(start)
        if index is None:
            return None
        before = document.text[document.blocks[index].start : start]
        if 0 < len(before) <= _HEAD and (label := _house(before.partition(".")[0])):
            return label
        over = [block for block in document.ancestors(index) if block.kind is BlockKind.HEADING]
        return next((house for block in reversed(over) if (house := _house(block.of(document.text)))), None)

    @cached_property
    def _told_of(self) -> str | None:
        """The town of `a timeline of the history of the city of X`, as the title or the first lines have it."""
        document = self._analysis.document
        heads = [document.title or "", *(block.of(document.text)[:_HEAD] for block in document.blocks[:2])]
        for head in heads:
            words = head.replace(",", " ,").replace(".", " .").split()
            telling = next((j for j, word in enumerate(words) if word.lower() in TELLING_TIMES), -1)
            if telling < 0 or words[telling + 1 : telling + 2] != ["of"]:
                continue
            j = telling + 2
            while j < len(words) and words[j][:1].islower():
                j += 1
            last = j
            while last < len(words) and words[last][:1].isupper():
                last += 1
            if last > j:
                return " ".join(words[j:last])
        return None


def _house(text: str) -> str | None:
    """The house of a legislature that a short label names: `House of Lords`, `In the Senate: first reading`."""
    words = text.replace(":", " ").split()
    if len(words) > _LABEL:
        return None
    while words and words[0].lower() in ("in", "the"):
        words = words[1:]
    if not words or words[0] not in HOUSE_WORDS:
        return None
    return " ".join(words[:3]) if words[1:2] == ["of"] and words[2:] else words[0]
