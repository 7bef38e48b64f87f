"""How sure an event is: the probability that its date and its kind are what a careful reader would say.

A logistic sum over what is known when an event is built. The weights were fitted on hand-marked documents, each left
out in turn (benchmarks/events_calibration.py): of the events with a confidence near 0.9 about nine in ten are right.
"""

from __future__ import annotations

from math import exp

from chrono.extraction.attachment import Head
from chrono.extraction.calibration import BIAS, WEIGHTS
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.languages.word_list import word_set

#: In words: how far the verb may stand from its date to count as near, and from where it counts as far.
_NEAR, _FAR = 8, 20
#: Between these fitted values the stretch leads up to 0.9.
_MODEST_FROM, _BEST_THIRD = 0.75, 0.845
#: Kinds that plain words tell; the others turn on finer points (which law, whose document).
_PLAIN = word_set("speech meeting treaty_signed treaty_joined in_force body_founded appointment ruling reform_launched")


def confidence_of(
    sentence: Sentence, head: Head, sense: Sense, mark: TimeMark, relation: str, *, agent: bool, thing: bool
) -> float:
    """A number from 0 to 1, two decimals."""
    told = features(sentence, head, sense, mark, relation, agent=agent, thing=thing)
    total = BIAS + sum(WEIGHTS.get(name, 0.0) for name in told)
    return round(stretched(1 / (1 + exp(-total))), 2)


def stretched(sure: float) -> float:
    """A fit on few documents is too modest at the top: what it gives the best third is right nine times in ten."""
    if sure <= _MODEST_FROM:
        return sure
    if sure <= _BEST_THIRD:
        return _MODEST_FROM + (sure - _MODEST_FROM) * (0.9 - _MODEST_FROM) / (_BEST_THIRD - _MODEST_FROM)
    return 0.9 + (sure - _BEST_THIRD) * 0.07 / (1 - _BEST_THIRD)


def features(
    sentence: Sentence, head: Head, sense: Sense, mark: TimeMark, relation: str, *, agent: bool, thing: bool
) -> list[str]:
    """The names of what speaks for or against an event."""
    told = [f"{_group(sense.kind)} by {_cue(sense)}", f"rule {_rule(head)}", f"relation {relation}"]
    finite = sum(clause.group.finite for clause in sentence.clauses)
    told.append("one clause" if finite <= 1 else "two clauses" if finite == 2 else "many clauses")
    told.append("one date" if len(sentence.words.times) <= 1 else "several dates")
    places = [k for k, time in sentence.words.times.items() if time is mark]
    if places:
        distance = min(abs(places[0] - sense.trigger[0]), abs(places[0] - sense.trigger[1]))
        told.append("near" if distance <= _NEAR else "far" if distance > _FAR else "apart")
    told.append("arguments" if agent and thing else "argument" if agent or thing else "no argument")
    told.append(f"date {mark.expression.resolved}")
    if sense.planned:
        told.append("planned")
    if head.clause is not None and not head.clause.group.finite:
        told.append("no finite verb")
    if head.clause is not None and head.clause.group.passive:
        told.append("passive")
    return told


def _group(kind: str) -> str:
    return kind if kind in ("figure", "other") else "plain" if kind in _PLAIN else "fine"


def _cue(sense: Sense) -> str:
    if sense.worth < 1:
        return "none"
    return "bare" if sense.worth < 1.5 else "subject" if sense.worth < 2.9 else "object"


def _rule(head: Head) -> str:
    rule = head.rule
    if rule.endswith("and <clause>"):
        return "joined"
    if rule.startswith("<time>,") or " over " in rule:
        return "fronted"
    if "<noun>" in rule:
        return "noun"
    return "trailing" if rule == "<verb> ... <time>" else "other"
