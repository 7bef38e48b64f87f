"""A date behind an event noun that takes it from the verb: `the attack of 9 June`, `following its release in 1981`."""

from __future__ import annotations

from chrono.extraction.attachment.heads import Governed, Head
from chrono.extraction.clauses import Clause, Role
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.verb_senses import ADJUNCTS, DEFERRING
from chrono.languages.word_list import word_set

#: What one is in, or a rule is, from a date on.
STANDING = {
    "office": "appointment",
    "power": "appointment",
    "charge": "appointment",
    "post": "appointment",
    "force": "in_force",
    "effect": "in_force",
    "operation": "in_force",
    "place": "in_force",
    "effective": "in_force",
}
_OF_BODIES = frozenset(("to", "of", "by", "before", "in", "from"))
#: Documents that are cited by their date: "the decree of 4 May".
_CITED = word_set("regulation decree directive decision resolution order ordinance circular opinion report edict plan")


def of_noun(sentence: Sentence, last: int) -> Governed | None:
    """`the attack of 9 June`: the event that the noun names; `the decree of 4 May`: a document's name, no event."""
    phrase = sentence.phrase_at[last]
    if phrase is None:
        return None
    noun = sentence.noun_at(phrase.head)
    if sentence.lows[phrase.first] in ("a", "an") and sentence.index.dated_noun(noun):
        return Governed((Head("<year> <noun>", noun=phrase.head),))  # "an act of 1833"
    if noun in _CITED or "statute" in classes_of(noun):
        return Governed(reason="the date is part of the name of a law or a document")
    if sentence.index.is_event_noun(noun) and sentence.tags[phrase.head] in "NE":
        return Governed((Head("<noun> of <time>", noun=phrase.head),))
    return None


def part_of_name(sentence: Sentence, last: int) -> bool:
    """`the Ageing Strategy until 2030 was adopted`: how far the plan reaches is part of what it is called."""
    phrase = sentence.phrase_at[last]
    return phrase is not None and not sentence.classes(phrase).isdisjoint(("document", "programme"))


def noun_head(sentence: Sentence, last: int, nearest: Clause | None, word: str) -> Head | None:
    """The event noun right before the date, where the noun and not the verb is what the date belongs to."""
    first = sentence.chain_start(last)
    if nearest is not None:
        first = max(first, nearest.group.end + 1)
    bounds = word in ("since", "until", "till", "from")
    opening = sentence.lows[last - 1] if last else ""
    if (
        bounds
        and sentence.lows[last] in STANDING
        and (opening == "in" or (opening == "with" and not _tells_law(sentence, nearest)))
    ):
        return Head("in <office> since <time>", noun=last)  # "in force from 1 July", "in office since 2008"
    if bounds:
        role = sentence.role_noun(first, last)
        if role >= 0 and (nearest is None or sentence.tags[first - 1 : first] in ([","], ["C"])):
            return Head("<office> since <time>", noun=role)
    seen = None
    for j in range(last, first - 1, -1):
        phrase = sentence.phrase_at[j]
        if phrase is None or phrase is seen:
            continue
        seen = phrase
        if not _names_event(sentence, phrase.head):
            continue
        head = _as_noun_head(sentence, phrase.first, phrase.head, nearest)
        if head is not None:
            return head
    return None


def _tells_law(sentence: Sentence, clause: Clause | None) -> bool:
    """`was abolished with effect from July`: the verb says more than that something was in effect."""
    reading = sentence.read_clause(clause) if clause is not None else None
    return reading is not None and reading.kind.startswith("law_")


def _as_noun_head(sentence: Sentence, first: int, noun: int, nearest: Clause | None) -> Head | None:
    """Whether the event noun at `noun`, whose phrase begins at `first`, takes the date."""
    if nearest is None:
        return Head("<noun> <time>", noun=noun)
    before = sentence.tags[first - 1] if first else "."
    opening = sentence.lows[first - 1] if before == "I" else ""
    if opening in ADJUNCTS:
        return Head(f"{opening} <noun> <time>", noun=noun, relation_word="on")
    if opening == "with" and first - 1 > nearest.group.end + 1:
        return Head("<verb> with <noun> <time>", noun=noun)
    if before in ",C" and nearest.role in (Role.SUBORDINATE, Role.RELATIVE) and sentence.tags[first] == "D":
        return Head("and <noun> <time>", noun=noun)
    if nearest.group.lemma.split()[0] in DEFERRING and first - 1 <= nearest.group.end + 2:
        return Head("<verb> <noun> <time>", noun=noun)
    return None


def _names_event(sentence: Sentence, head: int) -> bool:
    low = sentence.lows[head]
    if sentence.tags[head] not in "NE":
        return False
    phrase = sentence.phrase_at[head]
    before = sentence.lows[phrase.first - 1] if phrase is not None and phrase.first else ""
    return (
        (before not in _OF_BODIES and sentence.names_happening(head))  # not "an address to Congress"
        or sentence.index.is_event_noun(sentence.noun_at(head))
        or (sentence.tags[head] == ("N") and _deverbal(sentence, head, low))
    )


def _deverbal(sentence: Sentence, head: int, low: str) -> bool:
    """A noun made of a verb, with what it was done to: "the shelling of the town"."""
    return (
        low.endswith((("ing"), ("tion"), ("sion"), ("ment")))
        and sentence.lows[head + 1 : head + 2] == [("of")]
        and len(low) > 6
    )


def event_noun(sentence: Sentence, first: int, last: int) -> int:
    """The leftmost event noun that heads a phrase of the chain, -1 for none."""
    seen = None
    for j in range(first, last + 1):
        phrase = sentence.phrase_at[j]
        if phrase is None or phrase is seen:
            continue
        seen = phrase
        if _names_event(sentence, phrase.head):
            return phrase.head
    return -1
