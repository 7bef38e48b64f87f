"""Judgments on clauses of law, courts and paperwork: the first that has a say decides, as in `judgments`."""

from __future__ import annotations

from chrono.extraction.clauses import Clause
from chrono.extraction.cue_index import Reading
from chrono.extraction.sentence import Sentence
from chrono.languages.en.legal_words import (
    AMENDING,
    APPROVALS,
    APPROVING,
    BEGINNING,
    CHANGING_LAW,
    CUSTODY,
    DEEMING,
    DEMANDS,
    FOLLOWING,
    GIVING,
    HANDING_TO,
    LEAVING,
    MESSAGES,
    PROPOSED,
    PROVISIONAL,
    TAKING,
    UNLAWFUL,
    WINNING,
)
from chrono.languages.en.noun_classes import classes_of

_NONE: frozenset[str] = frozenset()
_TEXTS = frozenset(("law", "statute", "provision", "bill"))
_HANDED = frozenset(("document", "report"))
_RECIPIENTS = frozenset(("legislature", "government", "office", "court", "council", "adjudicator", "cabinet", "union"))
_MAKERS = frozenset(("legislature", "lawmaker"))
_ISSUERS = frozenset(("government", "council", "cabinet", "adjudicator", "meeting", "union", "body"))
#: What an inquiry or a law begins to do is what it does.
_BEGUN = frozenset(("case_opened", "in_force", "law_proposed", "report_reviewed"))
#: Kinds whose noun says what was brought about: "the ratification of the charter was completed".
DEEDS = frozenset(("law_adopted", "law_amended", "law_repealed", "treaty_signed", "treaty_joined", "in_force"))
_AGES = frozenset(("consent", "responsibility", "majority", "retirement", "candidacy", "marriage", "liability"))
_FIRST = frozenset(("initial", "preliminary", "first", "provisional"))
_REACH = 9


def on_statute_book(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`removed from the statute book`, `reached the statute book`."""
    near = sentence.lows[clause.group.end + 1 : clause.group.end + _REACH]
    if "statute" not in near or not {"book", "books"}.intersection(near):
        return None
    kind = "law_repealed" if clause.group.lemma.split()[0] in LEAVING else "law_adopted"
    return Reading(kind, f"{clause.group.lemma} + statute book", 3.0)


def into_custody(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`took two men into custody`, `was placed under investigation`, `were brought before the magistrates`."""
    if clause.group.lemma.split()[0] not in TAKING:
        return None
    lows, end = sentence.lows, len(sentence.lows)
    for j in range(clause.group.head + 1, min(clause.group.end + _REACH, end - 1)):
        if lows[j] not in ("into", "under", "to", "on", "before", "in"):
            continue
        phrase = sentence.phrase_at[j + 1]
        last = lows[phrase.head] if phrase is not None else lows[j + 1]
        if last in CUSTODY.get(lows[j], _NONE):
            return Reading("case_opened", f"{clause.group.lemma} {lows[j]} {last}", 3.0)
        if lows[j] in ("before", "to") and phrase is not None and "court" in sentence.classes(phrase):
            return Reading("case_opened", f"{clause.group.lemma} {lows[j]} court", 3.0)
    return None


def gives_approval(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`gave final approval to the bill`, `won the backing of the Senate`: as if it were approved."""
    group = clause.group
    verb, _, approval = group.lemma.partition(" ")
    giving = verb in GIVING
    if not giving and verb not in WINNING:
        return None
    if approval.rsplit(" ", 1)[-1] in APPROVALS:
        return _approved(sentence, clause, group.end + 2)
    first = clause.subject[0] if group.passive and clause.subject else sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.lows[phrase.head] not in APPROVALS:
        return None
    if giving:
        return _approved(sentence, clause, (phrase.last if not group.passive else group.end) + 2)
    things = sentence.subject_classes(clause)
    if "bill" in things and not _FIRST.isdisjoint(sentence.lows[phrase.first : phrase.head]):
        return Reading("law_proposed", f"{group.lemma} first approval", 3.0)
    return sentence.index.verb("approve", group.passive, things, _NONE)


def _approved(sentence: Sentence, clause: Clause, to: int) -> Reading | None:
    """The reading of an approval that is given to what stands at a word."""
    if to >= len(sentence.lows) or sentence.lows[to - 1] not in ("to", "for", "of", "on"):
        return None
    actors = sentence.subject_classes(clause) if not clause.group.passive else _NONE
    inner = sentence.phrase_at[to]
    things = sentence.chain_classes(to)
    noun = sentence.index.noun(sentence.noun_at(inner.head), things) if inner is not None else None
    if noun is not None and noun.kind in DEEDS:
        return Reading(noun.kind, f"consent to {noun.cue}", 3.0)
    early = not _FIRST.isdisjoint(sentence.lows[clause.group.head : to])
    if "bill" in things and ("chamber" in actors or early):
        return Reading("law_proposed", f"{clause.group.lemma} first approval", 3.0)
    return sentence.index.verb("approve", clause.group.passive, things, actors)


def of_a_draft(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`published the draft constitution`: what is a draft is no law yet."""
    if reading is not None and reading.kind not in ("law_adopted", "document_issued", "report_reviewed", "other"):
        return None
    first = _thing(sentence, clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or phrase.head == phrase.first:
        return None
    inside = sentence.lows[phrase.first : phrase.head + 1]
    text = sentence.chain_classes(first) if sentence.lows[phrase.head] == "draft" else sentence.classes(phrase)
    if PROVISIONAL.isdisjoint(inside) or text.isdisjoint(("statute", "bill")):
        return None
    if clause.group.lemma not in PROPOSED:
        return None
    return Reading("law_proposed", f"{clause.group.lemma} + draft", 3.5)


def act_follows(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`A second act followed in 1844`, `the judgment came in May`: what it is says what happened."""
    if clause.group.lemma not in FOLLOWING or clause.group.passive or clause.subject is None:
        return None
    if (reading is not None and reading.worth > 1.5) or sentence.object_start(clause) >= 0:
        return None
    phrase = sentence.phrase_at[clause.subject[0]]
    if phrase is None or sentence.tags[phrase.head] not in "NE" or sentence.prepositional_object(clause) >= 0:
        return None
    kind = sentence.index.dated_noun(sentence.noun_at(phrase.head))
    return Reading(kind, f"{sentence.lows[phrase.head]} + {clause.group.lemma}", 2.0) if kind else None


def case_by_name(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`Marbury v. Madison was decided`: two parties with a `v` between them are a case."""
    if reading is not None and reading.worth >= 2:
        return None
    first = _thing(sentence, clause)
    if first < 0 or not {"v", "v.", "vs", "vs.", "versus"}.intersection(sentence.lows[max(0, first - 5) : first + 6]):
        return None
    return sentence.index.verb(clause.group.lemma, clause.group.passive, frozenset(("case",)), _NONE)


def noun_with_infinitive(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`A bill to abolish the tax was moved`, `leave to appeal was refused`: the noun before the infinitive counts."""
    parted = sentence.tags[clause.group.first - 1 : clause.group.first] == [","] and clause.group.passive
    if not clause.index or not (clause.group.finite or parted) or (reading is not None and reading.worth >= 3):
        return None
    before = sentence.clauses[clause.index - 1]
    to = before.group.first
    if before.group.form != "infinitive" or to < 1 or sentence.tags[to] != "T":
        return None
    if clause.subject is not None and clause.subject[0] < to:
        return None
    noun = classes_of(sentence.lows[to - 1])
    return sentence.index.verb(clause.group.lemma, clause.group.passive, noun, noun) if noun else None


def begins_doing(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`began investigating the club`: what was begun."""
    if clause.group.lemma not in BEGINNING or clause.index + 1 >= len(sentence.clauses):
        return None
    following = sentence.clauses[clause.index + 1]
    if following.group.form != "gerund" or following.group.first != clause.group.end + 1:
        return None
    reading = sentence.read_clause(following)
    if reading is None or reading.kind not in _BEGUN:
        return None
    return Reading(reading.kind, f"{clause.group.lemma} {following.group.lemma}", reading.worth)


def handed_to(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`presented its findings to the governor`, `was laid before parliament`."""
    group = clause.group
    if group.lemma not in HANDING_TO or (reading is not None and reading.kind.startswith("law_")):
        return None
    first = _thing(sentence, clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.lows[phrase.head] in MESSAGES:
        return None
    if (sentence.classes(phrase) | sentence.chain_classes(first)).isdisjoint(_HANDED):
        return None
    start = group.end + 1 if group.passive else phrase.last + 1
    for j in range(start, min(start + _REACH, len(sentence.lows) - 1)):
        to = sentence.phrase_at[j + 1] if sentence.lows[j] in ("to", "before", "with") else None
        if to is not None and not sentence.classes(to).isdisjoint(_RECIPIENTS):
            return Reading("report_submitted", f"{group.lemma} + report to", 4.0)
    return None


def charges_a_thing(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """People are charged in court; batteries, guns and fees are not."""
    if reading is None or reading.kind != "case_opened" or clause.group.lemma != "charge":
        return None
    first = _thing(sentence, clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or "with" in sentence.lows[clause.group.end + 1 : clause.group.end + _REACH]:
        return None
    found = sentence.classes(phrase)
    thing = sentence.tags[phrase.head] in "N#" and not found.intersection(("person", "organisation", "body", "office"))
    if clause.group.lemma == "charge" and "force" in found:
        return Reading("other", "charge + force", 0.5)
    plain = found.intersection(("force", "product", "charge", "structure", "settlement", "programme")) or not found
    fee = sentence.tags[phrase.head] == "#" or clause.group.lemma != "charge"
    return (
        Reading("other", "charge + thing", 0.5)
        if (thing and plain and not _people(sentence, phrase.head)) or fee
        else None
    )


def part_of_law(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`broadened the definition of terrorism`, `widened the scope of the Act`."""
    if clause.group.lemma not in CHANGING_LAW or (reading is not None and reading.worth > 1.5):
        return None
    first = _thing(sentence, clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or "legal_aspect" not in sentence.classes(phrase):
        return None
    of = phrase.last + 2
    more = of < len(sentence.tags) and sentence.lows[of - 1] == "of" and sentence.phrase_at[of] is not None
    found = sentence.chain_classes(of) if more else _NONE
    legal = not found.isdisjoint(("law", "statute", "provision", "legal_part", "treaty", "charge"))
    aged = sentence.lows[phrase.head] == "age" and not _AGES.isdisjoint(sentence.lows[of : of + 3])
    if not legal and not aged and sentence.lows[phrase.head] not in ("definition", "wording"):
        return None
    return Reading("law_amended", f"{clause.group.lemma} + part of a law", 2.5)


def adopts_by_name(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`The Basel Committee approved Basel III`: a body that adopts a thing with a name of its own adopts a text."""
    group = clause.group
    if group.lemma not in APPROVING or (reading is not None and reading.kind != "other"):
        return None
    first = _thing(sentence, clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.tags[phrase.head] not in "E#Q" or sentence.tags[phrase.first] == "R":
        return None
    if "E" not in sentence.tags[phrase.first : phrase.last + 1] or not sentence.classes(phrase) <= {"title", "work"}:
        return None
    by = sentence.agent_start(clause) if group.passive else clause.subject[0] if clause.subject else -1
    if by < 0:
        return None
    acting = sentence.chain_classes(by)
    if _MAKERS & acting:
        return Reading("law_adopted", f"{group.lemma} by the legislature", 1.5)
    named = group.lemma in ("issue", "promulgate") and not acting and sentence.tags[by] == "D"
    if named or (_ISSUERS & acting and "person" not in acting):
        return Reading("document_issued", f"{group.lemma} by name", 1.5)
    return None


def moves_in_court(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`The defendants moved to dismiss the complaint`."""
    if clause.group.lemma not in ("move", "move to", "ask", "apply") or clause.index + 1 >= len(sentence.clauses):
        return None
    following = sentence.clauses[clause.index + 1]
    if following.group.form != "infinitive" or following.group.lemma not in DEMANDS:
        return None
    acting = sentence.subject_classes(clause)
    argued = acting | sentence.object_classes(following)
    if argued.isdisjoint(("litigant", "case", "ruling", "charge")):
        return None
    return Reading("case_opened", f"{clause.group.lemma} to {following.group.lemma}", 3.0)


def amending_act(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`The Constitution Amendment Act was passed`, `an amending statute gave it a majority`."""
    if reading is None or reading.kind != "law_adopted":
        return None
    for first in (_thing(sentence, clause), clause.subject[0] if clause.subject else -1):
        phrase = sentence.phrase_at[first] if first >= 0 else None
        if phrase is None or not AMENDING.intersection(sentence.lows[phrase.first : phrase.head]):
            continue
        if "statute" in sentence.classes(phrase):
            return Reading("law_amended", f"{clause.group.lemma} + amending act", 3.2)
    return None


def brought_in(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`The Act was introduced in the Commons`, `as a private member's bill`: it was still a bill."""
    group = clause.group
    if group.lemma not in ("introduce", "table", "present", "bring in", "bring forward"):
        return None
    found = sentence.object_classes(clause)
    pronoun = group.passive and clause.subject is not None and sentence.lows[clause.subject[0]] in ("it", "this")
    if "statute" not in found and (found or not pronoun):
        return None
    lows = sentence.lows
    for j in range(group.end + 1, min(group.end + 2 * _REACH, len(lows) - 1)):
        to = sentence.phrase_at[j + 1] if lows[j] in ("in", "into", "to", "before", "as") else None
        if to is not None and not sentence.classes(to).isdisjoint(("chamber", "legislature", "lawmaker", "bill")):
            return Reading("law_proposed", f"{group.lemma} {lows[j]} the house", 4.0)
    return None


def struck_by(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """Courts strike laws down; lightning strikes trees."""
    if clause.group.lemma != "strike down":
        return None
    by = sentence.agent_start(clause) if clause.group.passive else clause.subject[0] if clause.subject else -1
    acting = sentence.told_classes(by) if by >= 0 else _NONE
    found = sentence.object_classes(clause)
    legal = acting & {"court", "legislature", "government", "adjudicator", "voters"} or found & _TEXTS
    return None if legal or (by < 0 and not found) else Reading("other", "strike down", 0.5)


def declared_void(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`The provision was declared unconstitutional`."""
    group = clause.group
    if group.lemma.split()[0] not in DEEMING or UNLAWFUL.isdisjoint(
        sentence.lows[group.head + 1 : group.head + _REACH]
    ):
        return None
    if not group.passive or sentence.subject_classes(clause).isdisjoint(_TEXTS):
        return None
    kind = "law_repealed" if group.lemma in ("declare", "pronounce") else "ruling"
    return Reading(kind, f"{group.lemma} void", 3.0)


def _thing(sentence: Sentence, clause: Clause) -> int:
    """The first word of what the clause does something to; -1 for none."""
    if clause.group.passive:
        return clause.subject[0] if clause.subject is not None else -1
    return sentence.object_start(clause)


def _people(sentence: Sentence, head: int) -> bool:
    """Whether a noun without a class is one of people by its ending."""
    return sentence.lows[head].endswith(("er", "ers", "or", "ors", "ist", "ists", "men", "ees", "ee", "ants", "ant"))


LEGAL = (
    on_statute_book,
    into_custody,
    gives_approval,
    of_a_draft,
    act_follows,
    case_by_name,
    noun_with_infinitive,
    begins_doing,
    handed_to,
    charges_a_thing,
    part_of_law,
    adopts_by_name,
    moves_in_court,
    declared_void,
    struck_by,
    amending_act,
    brought_in,
)
