"""Verbs that say it with a phrase behind them: `brought into line`, `laid before the House`, `ended in acquittal`."""

from __future__ import annotations

from chrono.extraction.clauses import Clause
from chrono.extraction.cue_index import Reading
from chrono.extraction.sentence import Sentence
from chrono.languages.en.legal_frames import FRAMES, PLACED, RESULTS
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.word_list import word_set

_REACH = 9
#: Where the tables tell one of these, a phrase behind the verb says nothing of a law.
_NOT_LEGAL = frozenset(("body_founded", "body_dissolved", "operation", "appointment", "reform_launched", "meeting"))
_TEXTS = frozenset(("law", "statute", "provision", "bill", "treaty", "document", "norm"))
_JOINING = frozenset(("treaty_joined", "treaty_signed", "law_adopted", "law_amended", "law_repealed"))
_AGREEING = word_set("approve endorse authorise authorize back recommend accept confirm consent") | {
    "agree to",
    "assent",
}
#: Verbs that only bring about the deed that is their object: "adopted changes to the code".
_DOING = word_set("adopt make pass introduce enact carry complete effect secure see undergo vote")
_WEAK = frozenset(("reform_launched", "other", "document_issued", "report_reviewed"))
_HANDED_DOWN = frozenset(("hand", "give", "deal", "impose", "award"))
_CLEARED = frozenset(("clear", "absolve", "free", "release"))


def framed(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`was brought up to date`, `entered provisionally into force`: the verb and the words behind it."""
    group = clause.group
    found = FRAMES.get(group.lemma.split()[0])
    if found is None:
        return None
    texts = sentence.object_classes(clause) | sentence.subject_classes(clause)
    if reading is not None and reading.kind in _NOT_LEGAL and texts.isdisjoint(_TEXTS):
        return None
    near = " ".join(sentence.lows[group.head + 1 : group.end + _REACH]) + " "
    for words, needs, kind in found:
        if words + " " not in near or not (near.startswith(words) or " " + words + " " in near):
            continue
        if needs and texts.isdisjoint(needs):
            continue
        return Reading(kind, f"{group.lemma} {words}", 3.0)
    return None


def placed_in_law(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`was removed from the Act`, `added a chapter to the code`: what is put into a law amends it."""
    group = clause.group
    if group.lemma not in PLACED or (reading is not None and reading.worth > 3.2):
        return None
    lows = sentence.lows
    for j in range(group.head + 1, min(group.end + _REACH, len(lows) - 1)):
        if lows[j] not in ("to", "into", "from", "in") or sentence.phrase_at[j + 1] is None:
            continue
        if {"statute", "bill"}.intersection(sentence.chain_classes(j + 1)) and sentence.tags[j + 1] == "D":
            return Reading("law_amended", f"{group.lemma} {lows[j]} a law", 3.0)
    return None


def laid_before(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`put the bill before the Commons`, `sent it to the Senate`."""
    if clause.group.lemma.split()[0] not in (
        "put",
        "lay",
        "bring",
        "place",
        "send",
        "carry",
        "take",
        "refer",
        "return",
    ):
        return None
    if "bill" not in sentence.object_classes(clause) or "document" in sentence.object_classes(clause):
        return None
    lows = sentence.lows
    for j in range(clause.group.head + 1, min(clause.group.end + _REACH, len(lows) - 1)):
        to = sentence.phrase_at[j + 1] if lows[j] in ("before", "to") else None
        if to is not None and {"legislature", "chamber", "council"}.intersection(sentence.classes(to)):
            return Reading("law_proposed", f"{clause.group.lemma} {lows[j]} the house", 4.0)
    return None


def ends_in(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`The case ended in acquittal`, `the talks resulted in a treaty`: what it led to."""
    group = clause.group
    if group.lemma not in RESULTS or group.passive or (reading is not None and reading.worth > 2.4):
        return None
    lows = sentence.lows
    j = group.end + 1 if " " in group.lemma else group.end + 2
    phrase = sentence.phrase_at[j] if j < len(lows) and lows[j - 1] in ("in", "with", "to") else None
    if phrase is None:
        return None
    noun = sentence.noun_at(phrase.head)
    kind = sentence.index.dated_noun(noun)
    if kind is None:
        of = phrase.last + 2
        more = of < len(lows) and lows[of - 1] == "of" and sentence.phrase_at[of] is not None
        found = sentence.index.noun(noun, sentence.chain_classes(of) if more else frozenset())
        kind = found.kind if found is not None else None
    legal = kind in ("ruling", "treaty_signed", "law_adopted", "law_amended", "case_opened", "law_repealed")
    return Reading(kind, f"{group.lemma} {noun}", 2.5) if kind is not None and legal else None


def agrees_to_deed(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`parliament approved accession`: to agree to a ratification is a step of it."""
    strong = reading is not None and reading.worth >= 3 and reading.kind not in _WEAK
    if clause.group.lemma not in _AGREEING | _DOING or strong:
        return None
    first = clause.subject[0] if clause.group.passive and clause.subject else sentence.object_start(clause)
    if first < 0 and clause.group.lemma in _AGREEING:
        first = sentence.prepositional_object(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.tags[phrase.head] not in "NE":
        return None
    of = phrase.last + 2
    complement = (
        sentence.chain_classes(of) if of < len(sentence.lows) and sentence.phrase_at[of] is not None else frozenset()
    )
    found = sentence.index.noun(sentence.noun_at(phrase.head), complement)
    if found is None or found.kind not in _JOINING:
        return None
    return Reading(found.kind, f"{clause.group.lemma} {found.cue}", 3.0)


def hands_sentence(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`handed him a 14-year sentence`, `was given a suspended sentence`, `was cleared of all charges`."""
    group = clause.group
    if group.lemma in _CLEARED:
        charged = sentence.lows[group.end + 1 : group.end + 2] == ["of"] or not group.passive
        near = sentence.lows[group.end + 1 : group.end + _REACH]
        if (
            charged
            and "of" in near
            and any("case" in classes_of(low) or low in ("wrongdoing", "murder", "misconduct") for low in near)
        ):
            return Reading("ruling", f"{group.lemma} of charges", 3.0)
        return None
    if group.lemma not in _HANDED_DOWN or (reading is not None and reading.worth > 3):
        return None
    first = sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is not None and not group.passive and phrase.last + 1 < len(sentence.lows):
        phrase = sentence.phrase_at[phrase.last + 1]
    if phrase is None or sentence.lows[phrase.head] not in (
        "sentence",
        "fine",
        "sentences",
        "ban",
        "term",
        "verdict",
        "injunction",
    ):
        return None
    return Reading("ruling", f"{group.lemma} + {sentence.lows[phrase.head]}", 3.0)


def admitted_to(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """States are admitted to a union; people to hospitals."""
    if clause.group.lemma != "admit to" and clause.group.lemma != "admit into":
        return None
    first = sentence.object_start(clause)
    joined = (first >= 0 and "union" in sentence.chain_classes(first)) or "country" in sentence.subject_classes(clause)
    person = "person" in sentence.subject_classes(clause)
    return (
        Reading("treaty_joined", "admit to + union", 3.0)
        if joined and not person
        else Reading("other", "admit to", 0.5)
    )


def applied_thing(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """Laws apply; paint and pressure are applied."""
    if reading is None or reading.kind != "in_force" or clause.group.lemma != "apply" or reading.worth > 1:
        return None
    first = sentence.object_start(clause)
    if not clause.group.passive and first < 0:
        return None
    found = sentence.object_classes(clause)
    legal = not found.isdisjoint(_TEXTS) or not found.isdisjoint(("charge", "legal_part", "legal_aspect", "allowance"))
    return None if legal else Reading("other", "apply + thing", 0.3)


FRAMED = (
    framed,
    laid_before,
    placed_in_law,
    ends_in,
    agrees_to_deed,
    hands_sentence,
    admitted_to,
    applied_thing,
)
