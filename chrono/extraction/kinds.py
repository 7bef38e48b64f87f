"""The kind of a clause: its verb with the company it keeps, its predicate noun, or the event noun of a light verb."""

from __future__ import annotations

from chrono.extraction.clauses import Clause
from chrono.extraction.cue_index import Reading
from chrono.extraction.judgments import settled
from chrono.extraction.legal_judgments import DEEDS
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.verb_senses import INTENDED, LIGHT, VOTING

_COPULAS = frozenset(("be", "remain", "serve", "act", "become"))
#: These make a year or a day what its name says: "declared 2005 the Year of Physics".
PROCLAIMING = frozenset(("declare", "proclaim", "designate", "name"))
_DAYS = frozenset(("year", "decade", "day", "week", "month"))
#: Kinds whose event noun names the event better than the verb with it.
_NOUN_KINDS = frozenset(("meeting", "election", "speech", "operation"))

_RANKS = frozenset(("first", "second", "third", "last", "only", "latest"))
#: A deed comes about by these: "the ratification of the charter was completed".
_COMING_ABOUT = frozenset(("complete", "conclude", "follow", "occur", "take place", "come", "begin", "finish"))


def kind_of(sentence: Sentence, clause: Clause) -> tuple[Reading | None, int]:
    """The reading of a clause, by its verb with its company or by the event noun that a light verb carries.

    The second value is the event noun's word, -1 where the verb told the kind.
    """
    group = clause.group
    if group.lemma in ("be", "become") and (first := _first_to(sentence, clause)) is not None:
        return first, -1
    if group.lemma in _COPULAS:
        copular = _copular(sentence, clause)
        if copular is not None:
            return copular
    reading = settled(sentence, clause, sentence.read_clause(clause))
    if group.lemma == "vote" and (voted := _voted(sentence, clause)) is not None:
        return voted, -1
    if group.lemma in VOTING and _by_referendum(sentence, clause):
        return Reading("election", f"{group.lemma} + referendum", 3.0), -1
    if group.lemma in LIGHT or group.lemma in INTENDED:
        noun = _carried_noun(sentence, clause)
        by_noun = _by_noun(sentence, noun) if noun >= 0 else None
        if by_noun is not None and by_noun.kind in DEEDS and group.lemma in _COMING_ABOUT:
            return by_noun, noun
        if noun >= 0 and reading is not None and reading.worth >= 2.5:
            return reading, noun if reading.kind in _NOUN_KINDS else -1
        vague = by_noun is not None and by_noun.kind == "other" and reading is not None and reading.kind != "other"
        if by_noun is not None and not vague:
            return by_noun, noun
    return reading, -1


def _first_to(sentence: Sentence, clause: Clause) -> Reading | None:
    """`became the first state to legalise it`: it legalised it."""
    first = sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    following = sentence.clauses[clause.index + 1] if clause.index + 1 < len(sentence.clauses) else None
    if phrase is None or following is None or following.group.first != phrase.last + 1:
        return None
    ranked = not _RANKS.isdisjoint(sentence.lows[phrase.first : phrase.last + 1])
    if not ranked or following.group.form != "infinitive":
        return None
    reading = sentence.read_clause(following)
    return None if reading is None else Reading(reading.kind, f"first to {following.group.lemma}", reading.worth)


def _copular(sentence: Sentence, clause: Clause) -> tuple[Reading, int] | None:
    """`was the chairman`, `2010 was the Year of ...`: the noun after the verb tells."""
    group = clause.group
    noun = sentence.predicate_noun(clause)
    if group.lemma in ("serve", "act"):
        first = sentence.prepositional_object(clause)
        phrase = sentence.phrase_at[first] if first >= 0 else None
        noun = phrase.head if phrase is not None else noun
    if noun < 0:
        return None
    low = sentence.noun_at(noun)
    if group.lemma == "be" and low in _DAYS and sentence.tags[noun] == "E":
        return Reading("observance", f"be + {low}", 2.5), noun
    if "office" in classes_of(low) and _is_personal(sentence, clause):
        return Reading("appointment", f"{group.lemma} + office", 3.0), noun
    reading = sentence.index.noun(low, frozenset())
    return (reading, noun) if reading is not None and group.lemma == "be" else None


def _by_noun(sentence: Sentence, noun: int) -> Reading | None:
    """What the event noun says with the complement it has."""
    complement: frozenset[str] = frozenset()
    phrase = sentence.phrase_at[noun]
    follows = phrase is not None and phrase.last + 2 < len(sentence.tags)
    if phrase is not None and follows and sentence.lows[phrase.last + 1] in ("of", "on", "to", "in", "at"):
        complement = sentence.chain_classes(phrase.last + 2)
    return sentence.index.noun(sentence.noun_at(noun), complement)


def _voted(sentence: Sentence, clause: Clause) -> Reading | None:
    """`voted to impeach her`: what was voted is what was done."""
    following = sentence.clauses[clause.index + 1] if clause.index + 1 < len(sentence.clauses) else None
    if following is None or following.group.form != "infinitive":
        return None
    reading = sentence.read_clause(following)
    return None if reading is None else Reading(reading.kind, f"vote to {following.group.lemma}", reading.worth)


def _is_personal(sentence: Sentence, clause: Clause) -> bool:
    """Whether the subject can hold an office: a person, by name or pronoun, not an organisation or a thing."""
    if clause.subject is None:
        return True
    low = sentence.lows[clause.subject[0]]
    if low in ("he", "she", "they", "who"):
        return True
    if low in ("it", "this", "that"):
        return False
    phrase = sentence.phrase_at[clause.subject[0]]
    if phrase is None:
        return True
    found = sentence.classes(phrase)
    return "person" in found or (not found and sentence.tags[phrase.head] == "E")


def _by_referendum(sentence: Sentence, clause: Clause) -> bool:
    """`rejected membership in a referendum`, `voters approved the constitution`."""
    by = sentence.agent_start(clause) if clause.group.passive else -1
    if "voters" in (sentence.chain_classes(by) if by >= 0 else sentence.subject_classes(clause)):
        return True
    near = sentence.lows[clause.group.end : clause.group.end + 15]
    return any(low in ("referendum", "plebiscite", "referendums", "plebiscites") for low in near)


def _carried_noun(sentence: Sentence, clause: Clause) -> int:
    """The event noun that is a light verb's object, or its subject where the verb says that it happened."""
    first = -1 if clause.group.passive else sentence.object_start(clause)
    if first < 0 and clause.subject is not None and sentence.tags[clause.subject[0]] != "R":
        first = clause.subject[0]
    if first < 0:
        first = sentence.prepositional_object(clause)
    if first < 0:
        return -1
    phrase = sentence.phrase_at[first]
    if phrase is None:
        return -1
    return phrase.head if sentence.index.is_event_noun(sentence.noun_at(phrase.head)) else -1
