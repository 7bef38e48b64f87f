"""The kind of what a date governs, and whether the text sees it as done, planned, claimed or denied."""

from __future__ import annotations

from chrono.extraction.attachment import Head
from chrono.extraction.clauses import Clause, Role
from chrono.extraction.figures import figure_in
from chrono.extraction.kinds import PROCLAIMING, kind_of
from chrono.extraction.noun_sense import noun_trigger, sense_of_noun
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.extraction.words import Tag
from chrono.languages.en.verb_senses import CLAIMING, INTENDED, INTENDING, OBSERVING, TRANSPARENT
from chrono.languages.word_list import word_set

_FUTURE_MODALS = frozenset(("will", "shall", "'ll", "is to"))
_POSSIBLE = frozenset(("may", "might", "could", "can", "cannot", "ought"))
#: Who leads something for a time holds an office.
_LEADING = frozenset(("lead", "head", "chair", "govern", "rule", "direct", "preside", "edit", "reign", "command"))
_LASTING = frozenset(("during", "since", "until"))
_NONE_OF = frozenset(("no", "none", "neither", "nobody", "nothing"))
_HEDGES = word_set("allegedly reportedly supposedly purportedly apparently")


def sense_of(sentence: Sentence, head: Head, mark: TimeMark, relation: str) -> Sense:
    """Read a head."""
    if head.clause is None:
        return sense_of_noun(sentence, head, mark)
    return _of_clause(sentence, head.clause, mark, relation)


def _of_clause(sentence: Sentence, clause: Clause, mark: TimeMark, relation: str) -> Sense:
    group = clause.group
    trigger = (group.head, max(group.head, group.end))
    if _denied(sentence, clause) and not _until(sentence, mark):
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
    if _of_every_year(mark) and group.lemma in OBSERVING:
        return Sense("observance", f"{group.lemma} on <day of every year>", 2.5, trigger, planned, attributed)
    named = group.first - 1 if group.passive else group.end + 1
    if group.lemma in PROCLAIMING and sentence.words.times.get(named) is mark:
        return Sense("observance", f"{group.lemma} <time>", 2.0, trigger, planned, attributed)
    reading, noun = kind_of(sentence, clause)
    if noun >= 0:
        trigger = _carried_trigger(sentence, clause, noun)
    if (reading is None or reading.worth <= 1) and relation in _LASTING and group.lemma in _LEADING:
        return Sense("appointment", f"{group.lemma} over <time>", 1.0, trigger, planned, attributed)
    if (reading is None or reading.worth < 1) and _takes_effect(sentence, mark):
        return Sense("in_force", f"effective + {group.lemma}", 1.0, trigger, planned, attributed)
    if reading is None:
        return Sense("other", group.lemma, 0.3, trigger, planned, attributed)
    return Sense(reading.kind, reading.cue, reading.worth, trigger, planned, attributed, noun=noun)


def _of_every_year(mark: TimeMark) -> bool:
    """A day that comes back each year: what happens on it is an observance."""
    return mark.when is not None and mark.expression.value.startswith("XXXX-")


def _denied(sentence: Sentence, clause: Clause) -> bool:
    """`was not adopted`, `no agreement was reached`, `failed to agree`."""
    group = clause.group
    if group.negated:
        return True
    if clause.subject is not None and sentence.lows[clause.subject[0]] in _NONE_OF:
        return True
    first = -1 if group.passive else sentence.object_start(clause)
    if first >= 0 and sentence.lows[first] in _NONE_OF:
        return True
    after = group.end + 1
    return group.lemma == "fail" and sentence.tags[after : after + 1] == [Tag.TO]


def _until(sentence: Sentence, mark: TimeMark) -> bool:
    """Whether the time follows `until`: what did not happen until then happened then."""
    k = next((k for k, time in sentence.words.times.items() if time is mark), -1)
    return sentence.lows[max(0, sentence.adverbial_start(k))] in ("until", "till") if k > 0 else False


def _takes_effect(sentence: Sentence, mark: TimeMark) -> bool:
    """`Effective 1 July 2003, ...`, `with effect from April`."""
    k = next((k for k, time in sentence.words.times.items() if time is mark), 0)
    start = sentence.adverbial_start(k)
    return sentence.lows[start] == "effective" or sentence.lows[max(0, start - 2) : start] == ["with", "effect"]


def _carried_trigger(sentence: Sentence, clause: Clause, noun: int) -> tuple[int, int]:
    """Verb and noun together where the noun follows soon ("delivered a speech"), else the noun."""
    group = clause.group
    if group.lemma != "be" and group.head < noun <= group.head + 6:
        return group.head, noun
    return noun_trigger(sentence, noun)


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
