"""Names of events that a document dates itself: "the Rivers Summit (held in May 2013)", "the banks merged in 2001"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from chrono.languages.word_list import word_set
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.extraction.attachment import Head
    from chrono.extraction.cue_index import CueIndex
    from chrono.extraction.decision import Decision
    from chrono.extraction.sense import Sense
    from chrono.extraction.sentence import Sentence
    from chrono.times import When

#: So far in front of a date its event's name can begin, in characters.
_REACH = 140
#: Between a name and its date: "(held in Oslo on", "in", ", signed on".
_BETWEEN = word_set("in on of from at held convened opened signed concluded fought was were")
#: Small words inside a name; it neither begins nor ends with one.
_INSIDE = word_set("of on for and the in de")
_EDGES = ',()[]"“”'
_MOST_WORDS = 12
_LEADING = word_set("the at in on since after during following before by from with")
_KINDS = frozenset(("meeting", "election", "operation", "other", "treaty_signed", "body_founded"))
#: Kinds that a lower-case noun names well enough to come back to.
_COMMON = _KINDS | {"appointment", "case_opened"}


@attrs.frozen
class Taught:
    """A name, when what it names was, and where in the text that stands."""

    name: str
    when: When
    at: int

    @property
    def proper(self) -> bool:
        """Whether it is a proper name, not a common noun like "merger"."""
        return any(letter.isupper() or letter.isdigit() for letter in self.name)


def taught(text: str, found: Sequence[Decision], index: CueIndex, noun_of_verb: Mapping[str, str]) -> dict[str, Taught]:
    """The names by their lower-case form; those with two dates that do not agree are left out."""
    known: dict[str, Taught | None] = {}
    for decision in found:
        when = decision.mark.when
        if when is None or when.recurring or when.open_start or when.open_end or decision.mark.reason:
            continue
        if decision.mark.expression.resolved not in (Resolved.EXPLICIT, Resolved.CONTEXT):
            continue
        for name in _names(text, decision, index, noun_of_verb):
            _remember(known, Taught(name, when, decision.mark.start))
    return {key: one for key, one in known.items() if one is not None}


def _remember(known: dict[str, Taught | None], one: Taught) -> None:
    """Keep the sharper of two dates that agree; a name with two that do not is spoilt for good."""
    key = " ".join(one.name.casefold().split())
    if key not in known:
        known[key] = one
        return
    before = known[key]
    if before is None or before.when.contains(one.when):
        known[key] = None if before is None else one
    elif not one.when.contains(before.when):
        known[key] = None


def _names(text: str, decision: Decision, index: CueIndex, noun_of_verb: Mapping[str, str]) -> Iterator[str]:
    name = _before(text, decision.mark.start)
    if name and _is_event_name(name, index):
        yield name
    told: Iterable[tuple[Head, Sense, Sentence]] = zip(
        decision.heads, decision.senses, decision.sentences, strict=False
    )
    for (head, sense, sentence), event in zip(told, decision.events, strict=False):
        if event.relation != "on" or event.status != "occurred":
            continue
        noun = sense.noun if sense.noun >= 0 else head.noun
        if noun >= 0:
            yield from _of_noun(sentence, noun, sense.kind)
        elif sense.kind in _COMMON and head.clause is not None and head.clause.group.lemma in noun_of_verb:
            yield noun_of_verb[head.clause.group.lemma]


def _before(text: str, start: int) -> str:
    """The capitalised name right before a date, without its article; empty for none."""
    words = text[max(0, start - _REACH) : start].split()
    while words and words[-1].strip(_EDGES).lower() in _BETWEEN:
        words.pop()
    if len(words) > 2 and words[-2].lower().strip(_EDGES) in ("in", "at") and words[-1][:1].isupper():
        words = words[:-2]  # "held in Oslo on"
        while words and words[-1].strip(_EDGES).lower() in _BETWEEN:
            words.pop()
    name: list[str] = []
    for word in reversed(words[-_MOST_WORDS:]):
        bare = word.strip(_EDGES)
        if not bare or (name and word[-1] in ",;:.)"):
            break
        if not (bare[0].isupper() or bare[0].isdigit() or bare in _INSIDE) or (not name and bare in _INSIDE):
            break
        name.append(bare)
    name.reverse()
    while name and (name[0].lower() in _INSIDE or name[0].lower() in _LEADING):
        name.pop(0)
    return " ".join(name) if len(name) > 1 else ""


def _of_noun(sentence: Sentence, noun: int, kind: str) -> Iterator[str]:
    phrase = sentence.phrase_at[noun]
    if phrase is None or kind not in _COMMON:
        return
    first = phrase.first
    while first < noun and sentence.tags[first] in "DR'":
        first += 1
    if sentence.tags[noun] == "E":
        if first < noun:
            yield sentence.said((first, phrase.last))
    elif sentence.tags[noun] == "N":
        yield sentence.lows[noun]


def _is_event_name(name: str, index: CueIndex) -> bool:
    """Whether a word of the name says that it is an event ("Congress", "Battle of ...")."""
    words = [word.strip(".,'’").casefold() for word in name.split()]
    return any(index.is_event_noun(word) or index.dated_noun(word) in _KINDS for word in words) and not any(
        index.dated_noun(word) in ("law_adopted", "document_issued") for word in words
    )
