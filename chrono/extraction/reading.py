"""The kind of what a date governs, and whether the text sees it as done, planned, claimed or denied."""

from __future__ import annotations

import attrs

from chrono.extraction.attachment import Head
from chrono.extraction.clauses import Clause, Role
from chrono.extraction.cue_index import Reading
from chrono.extraction.figures import figure_in
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.verb_forms import verb_forms
from chrono.languages.en.verb_senses import CLAIMING, INTENDED, INTENDING, LIGHT, TRANSPARENT, VOTING
from chrono.languages.word_list import word_set

_FUTURE_MODALS = frozenset(("will", "shall", "'ll", "is to"))
_POSSIBLE = frozenset(("may", "might", "could", "can", "cannot", "ought"))
#: Kinds whose event noun names the event better than the verb with it.
_NOUN_KINDS = frozenset(("meeting", "election", "speech", "operation"))
_HEDGES = word_set("allegedly reportedly supposedly purportedly apparently")


@attrs.frozen
class Sense:
    """A head, read: its kind and cue, the words that are the trigger, and its standing."""

    kind: str
    cue: str
    worth: float
    trigger: tuple[int, int]
    planned: bool = False
    attributed: bool = False
    refused: str = ""
    noun: int = -1
    """The event noun that told the kind, -1 where the verb did."""


def sense_of(sentence: Sentence, head: Head, mark: TimeMark, relation: str) -> Sense:
    """Read a head."""
    if head.clause is None:
        return _of_noun(sentence, head, mark)
    return _of_clause(sentence, head.clause, mark, relation)


def _of_noun(sentence: Sentence, head: Head, mark: TimeMark) -> Sense:
    noun = head.noun
    low = sentence.lows[noun]
    complement: frozenset[str] = frozenset()
    phrase = sentence.phrase_at[noun]
    if phrase is not None:
        j = phrase.last + 1
        if j + 1 < len(sentence.tags) and sentence.tags[j] == "I" and sentence.phrase_at[j + 1] is not None:
            complement = sentence.chain_classes(j + 1)
        own = next((i for i in range(phrase.first, noun) if sentence.tags[i] == "'"), -1)
        if own > 0:
            complement = complement | classes_of(sentence.lows[own - 1])
        elif noun > phrase.first and sentence.tags[noun - 1] in "NE":
            complement = complement | classes_of(sentence.lows[noun - 1])
    planned = sentence.is_future(mark)
    if head.rule == "<year> <noun>":
        kind = sentence.index.dated_noun(low)
        if kind:
            return Sense(kind, f"{low} with a date before it", 2.0, _noun_trigger(sentence, noun), planned, noun=noun)
    if head.rule == "<office> since <time>":
        return Sense("appointment", f"{low} (office)", 2.0, (noun, noun), noun=noun)
    reading = sentence.index.noun(low, complement)
    if reading is None and low.endswith("ing"):
        lemma = verb_forms().get(low, (low, ""))[0]
        reading = sentence.index.verb(lemma, False, complement, frozenset())
    if reading is None:
        return Sense("other", low, 0.5, (noun, noun), planned, noun=noun)
    return Sense(reading.kind, reading.cue, reading.worth, _noun_trigger(sentence, noun), planned, noun=noun)


def _noun_trigger(sentence: Sentence, noun: int) -> tuple[int, int]:
    first = noun
    if first and sentence.lows[first - 1] in (
        "general",
        "presidential",
        "parliamentary",
        "green",
        "white",
        "peace",
        "preparatory",
        "parole",
        "national",
        "plenary",
    ):
        first -= 1
    return first, noun


def _of_clause(sentence: Sentence, clause: Clause, mark: TimeMark, relation: str) -> Sense:
    group = clause.group
    trigger = (group.head, max(group.head, group.end))
    if group.negated and relation != "until":
        return Sense("other", group.lemma, 0.0, trigger, refused="the clause is negated")
    if group.modal in _POSSIBLE and not (
        group.modal in (("could"), ("can")) and group.perfect is False and group.passive
    ):
        return Sense("other", group.lemma, 0.0, trigger, refused="merely possible")
    if clause.opener in ("if", "unless", "whether"):
        return Sense("other", group.lemma, 0.0, trigger, refused="a condition")
    planned = _planned(sentence, clause, mark)
    attributed = _attributed(sentence, clause)
    number = figure_in(sentence, clause, mark, relation)
    if number is not None:
        return Sense("figure", number.cue, number.worth, number.trigger or trigger, planned, attributed)
    if relation == "since" and mark.expression.resolved == "named":
        return Sense("other", group.lemma, 0.0, trigger, refused="a course of things since a named event")
    reading, noun = _kind(sentence, clause)
    if noun >= 0:
        trigger = _carried_trigger(sentence, clause, noun)
    if reading is None:
        return Sense("other", group.lemma, 0.3, trigger, planned, attributed)
    return Sense(reading.kind, reading.cue, reading.worth, trigger, planned, attributed, noun=noun)


def _kind(sentence: Sentence, clause: Clause) -> tuple[Reading | None, int]:
    """The kind by the verb with its company, or by the event noun that a light verb carries."""
    group = clause.group
    if group.lemma in ("be", "remain", "serve", "act", "become"):
        noun = sentence.predicate_noun(clause)
        if group.lemma in ("serve", "act"):
            first = sentence.prepositional_object(clause)
            phrase = sentence.phrase_at[first] if first >= 0 else None
            noun = phrase.head if phrase is not None else noun
        if noun >= 0:
            if "office" in classes_of(sentence.lows[noun]) and _is_personal(sentence, clause):
                return Reading("appointment", f"{group.lemma} + office", 3.0), noun
            reading = sentence.index.noun(sentence.lows[noun], frozenset())
            if reading is not None and group.lemma == "be":
                return reading, noun
    reading = _settled(sentence, clause, sentence.read_clause(clause))
    if group.lemma in VOTING and _by_referendum(sentence, clause):
        return Reading("election", f"{group.lemma} + referendum", 3.0), -1
    if group.lemma in LIGHT or group.lemma in INTENDED:
        noun = _carried_noun(sentence, clause)
        if noun >= 0 and reading is not None and reading.worth >= 2.5 and reading.kind in _NOUN_KINDS:
            return reading, noun
        if noun >= 0 and (reading is None or reading.worth < 2.5):
            complement: frozenset[str] = frozenset()
            phrase = sentence.phrase_at[noun]
            if (
                phrase is not None
                and phrase.last + 2 < len(sentence.tags)
                and sentence.lows[phrase.last + 1] in ("of", "on", "to")
            ):
                complement = sentence.chain_classes(phrase.last + 2)
            by_noun = sentence.index.noun(sentence.lows[noun], complement)
            if by_noun is not None:
                return by_noun, noun
    return reading, -1


def _carried_trigger(sentence: Sentence, clause: Clause, noun: int) -> tuple[int, int]:
    """Verb and noun together where the noun follows soon ("delivered a speech"), else the noun."""
    group = clause.group
    if group.lemma != "be" and group.head < noun <= group.head + 6:
        return group.head, noun
    return _noun_trigger(sentence, noun)


def _settled(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """Readings that hang on more than one word's class."""
    group = clause.group
    subjects = sentence.subject_classes(clause)
    if group.lemma in ("become", "be", "remain"):
        noun = sentence.predicate_noun(clause)
        if noun >= 0 and sentence.lows[noun] in ("member", "party", "signatory", "observer"):
            after = noun + 2
            of = (
                sentence.chain_classes(after)
                if after < len(sentence.tags) and sentence.phrase_at[after]
                else frozenset()
            )
            if "country" in subjects or ("union" in of and "person" not in subjects):
                return Reading("treaty_joined", f"{group.lemma} + {sentence.lows[noun]}", 3.0)
    if group.lemma in (("pass"), ("approve"), ("adopt"), ("vote"), ("clear")) and not sentence.object_classes(
        clause
    ).isdisjoint(("bill", "motion")):
        first = sentence.agent_start(clause) if group.passive else -1
        acting = sentence.chain_classes(first) if first >= 0 else subjects
        if (
            ("chamber") in acting
            and reading is not None
            and reading.kind == ("law_adopted")
            and not _is_act(sentence, clause)
        ):
            return Reading("law_proposed", f"{group.lemma} by one chamber", 3.0)
    if group.lemma in ("grant", "give", "extend") and {"right", "rights", "vote", "suffrage"} & set(
        sentence.lows[group.end + 1 : group.end + 6]
    ):
        return Reading("law_adopted", f"{group.lemma} + right", 2.5)
    return reading


def _is_act(sentence: Sentence, clause: Clause) -> bool:
    return "statute" in sentence.object_classes(clause) and "bill" not in sentence.object_classes(clause)


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
    if "voters" in sentence.subject_classes(clause):
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
    return phrase.head if sentence.index.is_event_noun(sentence.lows[phrase.head]) else -1


def _planned(sentence: Sentence, clause: Clause, mark: TimeMark) -> bool:
    group = clause.group
    if group.modal in _FUTURE_MODALS:
        return True
    if group.modal == "would" and not group.perfect:
        return clause.role in (Role.COMPLEMENT, Role.SUBORDINATE) or sentence.is_future(mark)
    if group.modal in ("should", "must"):
        return True
    if group.lemma in INTENDED and group.passive:
        return True
    if group.form == "infinitive":
        return _carrier_intends(sentence, clause)
    return sentence.is_future(mark) and (group.present or group.form != "finite")


def _carrier_intends(sentence: Sentence, clause: Clause) -> bool:
    if not clause.index:
        return True
    carrier = sentence.clauses[clause.index - 1]
    return carrier.group.lemma in INTENDING or carrier.group.lemma not in TRANSPARENT


def _attributed(sentence: Sentence, clause: Clause) -> bool:
    lows = sentence.lows
    if any(low in _HEDGES for low in lows[max(0, clause.begin) : clause.group.head]):
        return True
    if "according" in lows[: max(0, clause.begin)] or "according" in lows[clause.group.end : clause.group.end + 30]:
        return True
    if clause.role is Role.COMPLEMENT or (clause.group.form == "infinitive"):
        for before in reversed(sentence.clauses[: clause.index]):
            if before.group.finite:
                return before.group.lemma in CLAIMING
    return False
