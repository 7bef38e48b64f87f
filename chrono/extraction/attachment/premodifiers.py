"""A date before a noun: `a 1996 law`, `the 2016 presidential election`."""

from __future__ import annotations

from chrono.extraction.attachment.heads import Governed, Head
from chrono.extraction.sentence import Sentence


def premodifier(sentence: Sentence, k: int) -> Governed:
    """`a 1996 law`, `the 2016 presidential election`."""
    phrase = sentence.phrase_at[k]
    assert phrase is not None
    head = phrase.head
    noun = sentence.noun_at(head)
    following = range(k + 1, phrase.last + 1)
    capital = all(
        sentence.words.text[sentence.words.starts[j]].isupper() for j in following if sentence.tags[j] in "NEJ"
    )
    kind = sentence.index.dated_noun(noun)
    if capital and (kind not in ("election", "meeting", "operation") or noun in ("plan", "strategy")):
        return Governed(reason="the year is part of a name")
    clause = sentence.clause_with_subject(phrase.first)
    if kind is not None and clause is not None and clause.group.finite and not clause.group.passive:
        reading = sentence.read_clause(clause)
        if reading is not None and reading.worth >= 2 and kind not in ("election", "operation", "meeting"):
            return Governed((Head("<year> <noun> does", clause),))
    if kind is not None:
        for other in sentence.clauses:
            if not other.group.passive and sentence.object_start(other) == phrase.first:
                reading = sentence.read_clause(other)
                if reading is not None and reading.kind == kind and not sentence.has_own_time(other, k):
                    return Governed((Head("<verb> <year> <noun>", other),))
    if kind is None:
        if sentence.index.is_event_noun(noun):
            return Governed((Head("<year> <noun>", noun=head),))
        return Governed(reason=f"a date before {noun!r} makes no event")
    return Governed((Head("<year> <noun>", noun=head),))
