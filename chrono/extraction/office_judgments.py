"""Judgments about offices, elections and bodies: readings that hang on more than the verb and one class."""

from __future__ import annotations

from chrono.extraction.clauses import Clause
from chrono.extraction.cue_index import Reading
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.roles import NATIONAL_ENDINGS
from chrono.languages.word_list import word_set

__all__ = ["OFFICES"]

_UNITING = word_set("merge unite combine join amalgamate fuse federate confederate pool") | {"come together"}
_MAKING = word_set("form create establish become make found set")
_CONTESTING = word_set("defeat beat win lose suffer oust topple unseat triumph prevail trounce rout retain regain")
_ASKING = word_set("ask invite commission call request instruct charge")
_SEEING = word_set("meet see visit attend address negotiate confer consult")
_GOING = word_set("travel fly go come sail return")
#: What "was in charge of it since 1935" says, by its words.
_STANDING = {
    ("in", "charge"): "appointment",
    ("in", "office"): "appointment",
    ("in", "command"): "appointment",
    ("in", "power"): "appointment",
    ("at", "the", "helm"): "appointment",
    ("in", "use"): "reform_launched",
    ("in", "operation"): "reform_launched",
    ("in", "service"): "reform_launched",
}
_VOTERS = frozenset(("women", "men", "people", "citizens", "workers", "residents", "islanders", "expatriates"))
_POLLS = frozenset(("polls", "ballot", "urns"))
_ASSEMBLIES = frozenset(("legislature", "body", "member", "council", "chamber", "adjudicator", "office"))


def _united_into(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`The two parties merged to form the Union`."""
    if clause.group.lemma not in _UNITING or (reading is not None and reading.kind not in ("other", "meeting")):
        return None
    following = _next_infinitive(sentence, clause)
    if following is None or following.group.lemma not in _MAKING:
        return None
    made = sentence.object_start(following)
    phrase = sentence.phrase_at[made] if made >= 0 else None
    named = phrase is not None and sentence.tags[phrase.head] == "E"
    if named or "body" in sentence.object_classes(following):
        return Reading("body_founded", f"{clause.group.lemma} to {following.group.lemma} + body", 2.5)
    return None


def _at_the_polls(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`defeated Douglas at the polls`, `lost to her rival in the primary`."""
    if clause.group.lemma not in _CONTESTING or (reading is not None and reading.kind != "other"):
        return None
    lows, end = sentence.lows, clause.group.end
    for j in range(end + 1, min(end + 14, len(lows) - 1)):
        if sentence.tags[j] in "VXMSW;":
            break
        phrase = sentence.phrase_at[j + 1] if lows[j] in ("at", "in") else None
        if phrase is None:
            continue
        at_polls = lows[j] == "at" and not _POLLS.isdisjoint(lows[j + 1 : phrase.last + 1])
        if at_polls or (lows[j] == "in" and "election" in sentence.classes(phrase)):
            return Reading("election", f"{clause.group.lemma} at the polls", 2.0)
    return None


def _comes_out_strongest(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`The Social Democrats emerged as the strongest party`."""
    if clause.group.lemma not in ("emerge", "come out", "finish"):
        return None
    first = sentence.prepositional_object(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if (
        phrase is None
        or sentence.lows[first - 1] != "as"
        or sentence.lows[phrase.head] not in ("party", "bloc", "winner")
    ):
        return None
    return Reading("election", f"{clause.group.lemma} as <party>", 2.0)


def _the_people_vote(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`Norwegians voted against membership`: a people votes in a referendum, an assembly on a law."""
    group = clause.group
    if group.lemma.split()[0] != "vote" or group.passive or clause.subject is None:
        return None
    phrase = sentence.phrase_at[clause.subject[0]]
    subjects = sentence.subject_classes(clause)
    if phrase is None or not subjects.isdisjoint(_ASSEMBLIES):
        return None
    low = sentence.lows[phrase.head]
    a_people = low.endswith("s") and low[:-1].endswith(NATIONAL_ENDINGS) and sentence.tags[phrase.head] == "E"
    if a_people or sentence.lows[phrase.head] in _VOTERS or not subjects.isdisjoint(("country", "voters")):
        return Reading("election", "<a people> votes", 2.0)
    return None


def _is_in_charge(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`had been in charge of the laboratory since 1935`."""
    if clause.group.lemma not in ("be", "remain", "stay"):
        return None
    after = clause.group.end + 1
    for words, kind in _STANDING.items():
        if tuple(sentence.lows[after : after + len(words)]) == words:
            if kind == "reform_launched" and "law" in sentence.subject_classes(clause):
                kind = "in_force"
            return Reading(kind, f"{clause.group.lemma} {' '.join(words)}", 2.0)
    return None


def _asked_to_govern(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`asked her to form a government`, `invited him to head the commission`."""
    if clause.group.lemma.split()[0] not in _ASKING:
        return None
    following = _next_infinitive(sentence, clause)
    if following is None or following.group.first > clause.group.end + 8:
        return None
    objects = sentence.object_classes(following)
    governs = following.group.lemma == "form" and "ruling_team" in objects
    if governs or (following.group.lemma in ("lead", "head", "chair", "direct") and "body" in objects):
        return Reading("appointment", f"{clause.group.lemma} to {following.group.lemma}", 2.5)
    return None


def _goes_to_meet(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`flew to Munich to see Hitler`, `went to Lagos for talks`."""
    if clause.group.lemma not in _GOING or clause.group.passive or (reading is not None and reading.kind != "other"):
        return None
    following = _next_infinitive(sentence, clause)
    if following is not None and following.group.lemma in _SEEING:
        return Reading("meeting", f"{clause.group.lemma} to {following.group.lemma}", 1.5)
    lows, end = sentence.lows, clause.group.end
    for j in range(end + 1, min(end + 8, len(lows) - 1)):
        phrase = sentence.phrase_at[j + 1] if lows[j] == "for" else None
        if phrase is not None and "meeting" in classes_of(lows[phrase.head]):
            return Reading("meeting", f"{clause.group.lemma} for {lows[phrase.head]}", 1.5)
    return None


#: In order: the first that has a say decides.
OFFICES = (
    _comes_out_strongest,
    _united_into,
    _at_the_polls,
    _the_people_vote,
    _is_in_charge,
    _asked_to_govern,
    _goes_to_meet,
)


def _next_infinitive(sentence: Sentence, clause: Clause) -> Clause | None:
    """The infinitive clause right behind."""
    following = sentence.clauses[clause.index + 1] if clause.index + 1 < len(sentence.clauses) else None
    return following if following is not None and following.group.form == "infinitive" else None
