"""Who did it, to what, where: stretches of words of the sentence."""

from __future__ import annotations

import attrs

from chrono.extraction.clauses import Clause, Role
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.places import PLACE_NOUNS
from chrono.languages.en.verb_senses import DEPRIVING, MOVING, UNDERGOING

Stretch = tuple[int, int]

#: Intransitive ones of these whose subject is still the one who acts.
_ACTING_CLASSES = frozenset(("person", "office", "body", "force", "government"))
#: A place named by what is held there gives way to the town: "at the summit in Rio".
_EVENTS_AT = frozenset(("meeting", "war", "speech"))
_SPEAKING = frozenset(("speech",))


@attrs.define
class Arguments:
    """Stretches of words, both ends included; None where the sentence says nothing."""

    agent: Stretch | None = None
    object: Stretch | None = None
    place: Stretch | None = None
    recipient: Stretch | None = None


def of_clause(sentence: Sentence, clause: Clause, kind: str) -> Arguments:
    """The arguments of a verb."""
    group = clause.group
    found = Arguments()
    subject = clause.subject
    if group.passive:
        found.object = subject
        first = sentence.agent_start(clause)
        if first >= 0:
            found.agent = (first, sentence.chain_end(first))
    else:
        _active(sentence, clause, kind, found)
    found.place = place_of(sentence, clause)
    found.recipient = _recipient(sentence, clause)
    return found


def _active(sentence: Sentence, clause: Clause, kind: str, found: Arguments) -> None:
    group, subject = clause.group, clause.subject
    if kind in _SPEAKING:
        found.agent = subject
        found.object = _said(sentence, clause)
        return
    first = sentence.object_start(clause)
    if group.lemma in ("become", "be", "remain", "serve", "act") and first >= 0:
        found.agent = subject
        phrase = sentence.phrase_at[first]
        assert phrase is not None
        if kind == "appointment":
            found.object = (first, sentence.chain_end(first, joined=False))
        elif sentence.lows[phrase.last + 1 : phrase.last + 2] == ["of"]:
            inner = phrase.last + 2
            if inner < len(sentence.tags) and sentence.phrase_at[inner] is not None:
                found.object = (inner, sentence.chain_end(inner))
        return
    if first >= 0:
        found.agent, found.object = subject, (first, sentence.chain_end(first, plain=group.lemma in DEPRIVING))
        return
    first = sentence.prepositional_object(clause)
    if first >= 0 and sentence.lows[first - 1] in (
        "to",
        "for",
        "from",
        "on",
        "into",
        "with",
        "against",
        "over",
        "of",
        "upon",
        "about",
    ):
        found.agent = subject
        if group.lemma not in MOVING or sentence.lows[first - 1] != "to":
            found.object = (first, sentence.chain_end(first))
        return
    if (
        group.lemma in UNDERGOING
        and subject is not None
        and _ACTING_CLASSES.isdisjoint(sentence.chain_classes(subject[0]))
    ):
        found.object = subject
    else:
        found.agent = subject
        follower = _infinitive_object(sentence, clause)
        if follower is not None:
            found.object = follower


def _infinitive_object(sentence: Sentence, clause: Clause) -> Stretch | None:
    """The object of what was begun, tried, decided: "tried to join the union"."""
    if clause.index + 1 >= len(sentence.clauses):
        return None
    following = sentence.clauses[clause.index + 1]
    if following.group.form not in ("infinitive", "gerund") or following.group.first > clause.group.end + 3:
        return None
    first = sentence.object_start(following)
    if first < 0:
        first = sentence.prepositional_object(following)
    return (first, sentence.chain_end(first)) if first >= 0 else None


def _said(sentence: Sentence, clause: Clause) -> Stretch | None:
    """What a statement is about: its object, or the subject of the clause that reports it."""
    first = sentence.object_start(clause)
    if first >= 0 and not sentence.begins_clause(first) and sentence.tags[first] != "R":
        if clause.group.lemma in ("tell", "inform", "remind", "assure", "warn", "urge") and clause.index + 1 < len(
            sentence.clauses
        ):
            return _reported(sentence, clause) or (first, sentence.chain_end(first))
        return first, sentence.chain_end(first)
    reported = _reported(sentence, clause)
    if reported is not None:
        return reported
    first = sentence.prepositional_object(clause)
    if first >= 0 and sentence.lows[first - 1] in ("for", "on", "about", "to", "of", "against"):
        return first, sentence.chain_end(first)
    return None


def _reported(sentence: Sentence, clause: Clause) -> Stretch | None:
    for following in sentence.clauses[clause.index + 1 : clause.index + 3]:
        if following.role is Role.COMPLEMENT or following.group.form == "infinitive":
            subject = following.subject if following.role is Role.COMPLEMENT else None
            if subject is not None and sentence.tags[subject[0]] != "R":
                return subject[0], min(subject[1], sentence.chain_end(subject[0], joined=False))
            first = sentence.object_start(following)
            if first >= 0 and sentence.tags[first] != "R":
                return first, sentence.chain_end(first)
    return None


def _recipient(sentence: Sentence, clause: Clause) -> Stretch | None:
    end = (
        sentence.clauses[clause.index + 1].group.first
        if clause.index + 1 < len(sentence.clauses)
        else len(sentence.tags)
    )
    for j in range(clause.group.end + 1, min(end, clause.group.end + 30) - 1):
        if (
            sentence.lows[j] == "to"
            and sentence.tags[j] == "I"
            and sentence.phrase_at[j + 1] is not None
            and sentence.tags[j + 1] != "K"
        ):
            return j + 1, sentence.chain_end(j + 1, joined=False)
    return None


def of_noun(sentence: Sentence, noun: int, kind: str) -> Arguments:
    """The arguments of an event noun: possessive or adjective before it, `of` and `by` after it."""
    found = Arguments()
    phrase = sentence.phrase_at[noun]
    if phrase is None:
        return found
    own = next((j for j in range(phrase.first, noun) if sentence.tags[j] == "'"), -1)
    if own > phrase.first:
        found.agent = (phrase.first, own - 1)
    j = phrase.last + 1
    n = len(sentence.tags)
    while j + 1 < n:
        if sentence.tags[j] == "K" or (
            sentence.tags[j] == "I" and sentence.tags[j + 1] == "K" and sentence.phrase_at[j + 1] is None
        ):
            j += 1 if sentence.tags[j] == "K" else 2
            continue
        if sentence.tags[j] != "I" or sentence.phrase_at[j + 1] is None:
            break
        word = sentence.lows[j]
        last = sentence.chain_end(j + 1)
        if word in ("of", "on", "to", "for", "against", "with") and found.object is None:
            found.object = (j + 1, last)
        elif word == "by" and found.agent is None:
            found.agent = (j + 1, last)
        j = last + 1
    if found.object is None and kind not in ("meeting", "election", "operation", "observance", "other"):
        found.object = (phrase.first, phrase.last)
    found.place = place_between(sentence, phrase.first, min(n, phrase.last + 20))
    return found


def place_of(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`in Rio de Janeiro`, `at the Palais des Nations in Geneva`, after the verb and before the next clause."""
    following = None
    for other in sentence.clauses[clause.index + 1 :]:
        if other.group.finite or other.role is Role.PARTICIPIAL:
            following = other
            break
    end = following.begin if following else len(sentence.tags)
    found = place_between(sentence, clause.group.end + 1, min(end, clause.group.end + 40), clause.group.lemma)
    if found is None and clause.begin > 0 and clause.role is Role.MAIN and clause.joined < 0:
        found = place_between(sentence, 0, min(clause.begin, 25), "", fronted=True)
    return found


def place_between(
    sentence: Sentence, first: int, end: int, lemma: str = "", *, fronted: bool = False
) -> Stretch | None:
    """The first place that a preposition introduces between two words."""
    tags, lows = sentence.tags, sentence.lows
    moves = lemma in MOVING
    for j in range(max(first, 0), end - 1):
        if tags[j] != "I" or tags[j + 1] == "K":
            continue
        word = lows[j]
        if word not in ("in", "at", "near", "outside", "across", "throughout") and not (
            word in ("to", "into") and moves
        ):
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
    classes = classes_of(low)
    if word == "of":
        return not classes
    return not classes or ("meeting" in classes and word == "at") or ("body" in classes and word == "at")
