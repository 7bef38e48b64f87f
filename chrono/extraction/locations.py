"""Where it happened: the place that a preposition or an adverb names beside the verb."""

from __future__ import annotations

from chrono.extraction.clauses import Clause, Role
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of, noun_classes
from chrono.languages.en.places import PLACE_NOUNS
from chrono.languages.en.verb_senses import MOVING
from chrono.languages.word_list import word_set

Stretch = tuple[int, int]

#: A place named by what is held there gives way to the town: "at the summit in Rio".
_EVENTS_AT = frozenset(("meeting", "war", "speech"))
#: Bodies that one does things in, and those that one does things at.
_HOUSES = frozenset(("legislature", "court", "chamber"))
_VENUES = frozenset(("legislature", "court", "meeting", "body"))
_WHERE = word_set("in at near outside across throughout around off inside before")
_ADVERBS = word_set("nationwide worldwide abroad overseas countrywide statewide")
_NONE: frozenset[str] = frozenset()


def place_of(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`in Rio de Janeiro`, `at the Palais des Nations in Geneva`, after the verb and before the next clause."""
    following = None
    for other in sentence.clauses[clause.index + 1 :]:
        if other.group.finite or other.role is Role.PARTICIPIAL:
            following = other
            break
    end = following.begin if following else len(sentence.tags)
    found = place_between(sentence, clause.group.end + 1, min(end, clause.group.end + 40), clause.group.lemma)
    if found is None and clause.begin > 0 and clause.role is Role.MAIN and not sentence.clauses_before(clause.begin):
        found = place_between(sentence, 0, min(clause.begin, 25), "", fronted=True)
    if found is None and clause.subject is not None:
        found = _in_subject(sentence, clause.subject)
    return found


def _in_subject(sentence: Sentence, subject: Stretch) -> Stretch | None:
    """`protests across the country`, `officers all over the region`."""
    for j in range(subject[0], subject[1]):
        if sentence.tags[j] == "I" and sentence.lows[j] in ("across", "throughout", "around", "over"):
            return place_between(sentence, j, subject[1] + 1)
    return None


def place_between(
    sentence: Sentence, first: int, end: int, lemma: str = "", *, fronted: bool = False
) -> Stretch | None:
    """The first place that a preposition introduces between two words."""
    tags, lows = sentence.tags, sentence.lows
    moves = lemma in MOVING
    for j in range(max(first, 0), end - 1):
        if tags[j] in "AN" and lows[j] in _ADVERBS:
            return j, j
        if tags[j] != "I" or tags[j + 1] == "K":
            continue
        word = lows[j]
        all_over = word == "over" and j > 0 and lows[j - 1] == "all"
        if word not in _WHERE and not (word in ("to", "into") and moves) and not all_over:
            continue
        phrase = sentence.phrase_at[j + 1]
        if phrase is None or phrase.last >= end + 6:
            continue
        if not _is_place(sentence, phrase.head, word):
            continue
        last = phrase.last
        while last + 2 < len(tags) and (after := sentence.phrase_at[last + 2]) is not None:
            linked = tags[last + 1] == "I" and lows[last + 1] in ("in", "of", "at") and tags[last + 2] != "K"
            comma = (
                tags[last + 1] == ","
                and tags[after.first] == "E"
                and tags[after.last] == "E"
                and _names_only(sentence, after.first, after.last)
            )
            comma = comma and not (after.last + 1 < len(tags) and tags[after.last + 1] in "VXMC" and fronted)
            if linked and lows[last + 1] == "in" and not classes_of(lows[phrase.head]).isdisjoint(_EVENTS_AT):
                phrase, last = after, after.last
            elif (linked and _is_place(sentence, after.head, ("of"))) or (
                comma and not sentence.begins_clause(last + 2)
            ):
                last = after.last
            else:
                break
        return phrase.first, last
    return None


def _names_only(sentence: Sentence, first: int, last: int) -> bool:
    return all(sentence.tags[j] in "ED'" for j in range(first, last + 1))


def _is_place(sentence: Sentence, head: int, word: str) -> bool:
    low = sentence.lows[head]
    if low in PLACE_NOUNS or (low.endswith("s") and low[:-1] in PLACE_NOUNS):
        return True
    if sentence.tags[head] != "E":
        return False
    classes = noun_classes().get(low, _NONE)
    if not classes or "country" in classes:
        return True
    if word == "of":
        return False
    return not classes.isdisjoint(_HOUSES) if word in ("in", "before") else not classes.isdisjoint(_VENUES)
