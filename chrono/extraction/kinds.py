"""The kind of a clause: its verb with the company it keeps, its predicate noun, or the event noun of a light verb."""

from __future__ import annotations

from chrono.extraction.clauses import Clause
from chrono.extraction.cue_index import Reading
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.verb_senses import INTENDED, LIGHT, VOTING

_COPULAS = frozenset(("be", "remain", "serve", "act", "become"))
_SPEECHES = frozenset(("speech", "address", "interview", "lecture", "sermon", "broadcast"))
_TOLD_IN_SPEECH = frozenset(("document_issued", "law_proposed", "reform_launched", "other"))
_STATES = frozenset(("country", "union", "government", "force", "member", "legislature", "war"))
_AGREEMENTS = frozenset(("agreement", "agreements", "pact", "alliance", "association", "league"))
#: These make a year or a day what its name says: "declared 2005 the Year of Physics".
PROCLAIMING = frozenset(("declare", "proclaim", "designate", "name"))
_DAYS = frozenset(("year", "decade", "day", "week", "month"))
#: Kinds whose event noun names the event better than the verb with it.
_NOUN_KINDS = frozenset(("meeting", "election", "speech", "operation"))


def kind_of(sentence: Sentence, clause: Clause) -> tuple[Reading | None, int]:
    """The reading of a clause, by its verb with its company or by the event noun that a light verb carries.

    The second value is the event noun's word, -1 where the verb told the kind.
    """
    group = clause.group
    if group.lemma in _COPULAS:
        copular = _copular(sentence, clause)
        if copular is not None:
            return copular
    reading = _settled(sentence, clause, sentence.read_clause(clause))
    if group.lemma == "vote" and (voted := _voted(sentence, clause)) is not None:
        return voted, -1
    if group.lemma in VOTING and _by_referendum(sentence, clause):
        return Reading("election", f"{group.lemma} + referendum", 3.0), -1
    if group.lemma in LIGHT or group.lemma in INTENDED:
        noun = _carried_noun(sentence, clause)
        if noun >= 0 and reading is not None and reading.worth >= 2.5:
            return reading, noun if reading.kind in _NOUN_KINDS else -1
        by_noun = _by_noun(sentence, noun) if noun >= 0 else None
        if by_noun is not None:
            return by_noun, noun
    return reading, -1


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
    if phrase is not None and follows and sentence.lows[phrase.last + 1] in ("of", "on", "to"):
        complement = sentence.chain_classes(phrase.last + 2)
    return sentence.index.noun(sentence.noun_at(noun), complement)


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
    if reading is not None and reading.kind == "document_issued" and _legislative_act(sentence, clause):
        return Reading("law_adopted", f"{group.lemma} by the legislature", 3.0)
    if reading is None and group.lemma == "hold" and group.passive and clause.subject is not None:
        phrase = sentence.phrase_at[clause.subject[0]]
        if phrase is not None and sentence.tags[phrase.head] in "E#":
            return Reading("meeting", "hold a named one", 1.0)
    if reading is not None and reading.kind == "document_issued" and _of_a_court(sentence, clause):
        return Reading("ruling", f"{group.lemma} of a court", 2.5)
    if reading is not None and group.lemma == "denounce" and "person" in subjects:
        return Reading("speech", "denounce by a person", 2.0)
    if reading is not None and reading.kind == "report_reviewed" and group.lemma == "receive" and group.passive:
        return Reading("report_submitted", "received + report", 3.0)
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
    if (reading is None or reading.kind in _TOLD_IN_SPEECH) and not group.passive and _in_a_speech(sentence, clause):
        return Reading("speech", f"{group.lemma} in a speech", 2.5)
    if reading is not None and reading.kind == "treaty_signed" and not _between_states(sentence, clause):
        return None
    if group.lemma in ("grant", "give", "extend") and {"right", "rights", "vote", "suffrage"} & set(
        sentence.lows[group.end + 1 : group.end + 6]
    ):
        return Reading("law_adopted", f"{group.lemma} + right", 2.5)
    return reading


def _voted(sentence: Sentence, clause: Clause) -> Reading | None:
    """`voted to impeach her`: what was voted is what was done."""
    following = sentence.clauses[clause.index + 1] if clause.index + 1 < len(sentence.clauses) else None
    if following is None or following.group.form != "infinitive":
        return None
    reading = sentence.read_clause(following)
    return None if reading is None else Reading(reading.kind, f"vote to {following.group.lemma}", reading.worth)


def _of_a_court(sentence: Sentence, clause: Clause) -> bool:
    """A decision or an order that is issued where the sentence has a court in it."""
    if "ruling" not in sentence.object_classes(clause):
        return False
    words = (low for low, tag in zip(sentence.lows, sentence.tags, strict=True) if tag in "NE")
    return any(low in ("court", "tribunal", "judge", "justices", "jury") for low in words)


def _legislative_act(sentence: Sentence, clause: Clause) -> bool:
    """A regulation, directive or decision that a parliament adopts is a law; one that a ministry issues is not."""
    group = clause.group
    if group.lemma not in ("adopt", "pass", "approve", "enact"):
        return False
    first = clause.subject[0] if group.passive and clause.subject else sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.lows[phrase.head] not in ("regulation", "directive", "decree-law"):
        return False
    acting = sentence.agent_start(clause) if group.passive else clause.subject[0] if clause.subject else -1
    return acting >= 0 and any(
        sentence.lows[j] in ("parliament", "congress", "assembly", "legislature", "diet", "knesset")
        for j in range(acting, sentence.chain_end(acting) + 1)
    )


def _between_states(sentence: Sentence, clause: Clause) -> bool:
    """An agreement or a deal is a treaty only where the sentence has a state, a union, a government in it."""
    objects = sentence.object_classes(clause)
    if "accord" in objects or "treaty" not in objects:
        return True
    near = range(max(0, clause.group.first - 40), min(len(sentence.lows), clause.group.end + 40))
    words = [sentence.lows[j] for j in near if sentence.tags[j] in "NE"]
    return any(word not in _AGREEMENTS and not classes_of(word).isdisjoint(_STATES) for word in words)


def _in_a_speech(sentence: Sentence, clause: Clause) -> bool:
    """`set out her plan in a speech`, `defended it in an interview`."""
    lows = sentence.lows
    for j in range(clause.group.end + 1, min(clause.group.end + 16, len(lows) - 2)):
        if (
            lows[j] == ("in")
            and not _SPEECHES.isdisjoint(lows[j + 1 : j + 5])
            and ("K") not in sentence.tags[j + 1 : j + 3]
        ):
            return True
    return False


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
    return phrase.head if sentence.index.is_event_noun(sentence.noun_at(phrase.head)) else -1
