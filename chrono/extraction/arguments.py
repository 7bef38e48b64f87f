"""Who did it, to what, where: stretches of words of the sentence."""

from __future__ import annotations

import attrs

from chrono.extraction.appositions import by_name, named
from chrono.extraction.attachment import STANDING
from chrono.extraction.clauses import Clause, Role
from chrono.extraction.locations import place_of, place_of_noun
from chrono.extraction.sentence import Sentence
from chrono.extraction.syntax import Phrase
from chrono.languages.en.places import SPREADING
from chrono.languages.en.roles import (
    ACTING_ENDINGS,
    ALWAYS_TRANSITIVE,
    INSTRUMENTS,
    NATIONAL_ENDINGS,
    NATIONALITIES,
    POSSESSIVES,
    SUCCEEDING,
    SUFFERED,
    TRYING,
)
from chrono.languages.en.verb_senses import CHANGING, DEPRIVING, MOVING, UNDERGOING

Stretch = tuple[int, int]

#: Intransitive ones of these whose subject is still the one who acts.
_ACTING_CLASSES = frozenset(("person", "office", "body", "force", "government"))
#: Of these kinds a law that is the subject is what was made.
_MAKING_LAW = frozenset(("law_adopted", "law_proposed", "in_force"))
_LAWS = frozenset(("law", "statute", "bill"))
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
        found.agent = _by_phrase(sentence, clause)
    else:
        _active(sentence, clause, kind, found)
    found.place = place_of(sentence, clause, kind)
    found.recipient = _recipient(sentence, clause)
    if found.object is not None:
        found.object = named(sentence, found.object)
    if found.agent is not None:
        found.agent = _by_apposition(sentence, found.agent) or by_name(sentence, found.agent)
        found.agent = _apart_from(sentence, found.agent, found.place)
    return found


def _apart_from(sentence: Sentence, agent: Stretch, place: Stretch | None) -> Stretch:
    """`courts across the country`: where they are is the place, not who they are."""
    if place is None or not agent[0] < place[0] <= agent[1]:
        return agent
    first = place[0] if sentence.lows[place[0]] in SPREADING else place[0] - 1
    return (agent[0], first - 1) if sentence.lows[first] in SPREADING and first > agent[0] else agent


def _by_apposition(sentence: Sentence, span: Stretch) -> Stretch | None:
    """`his successor, Louis Berg, took over`: the name, where the noun alone tells little."""
    name = named(sentence, span) if sentence.tags[span[0]] == "D" and span[1] - span[0] <= 3 else span
    return name if name != span and name[0] > span[1] else None


def _by_phrase(sentence: Sentence, clause: Clause) -> Stretch | None:
    """Who the passive says did it; means and successors are nobody who did."""
    first = sentence.agent_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or clause.group.lemma in SUCCEEDING:
        return None
    bare = sentence.tags[phrase.first] not in "DE"
    if sentence.lows[phrase.head] in INSTRUMENTS and (bare or sentence.lows[phrase.first] in ("a", "an")):
        return None
    last = sentence.chain_end(first, linked=False)
    while last > first and sentence.lows[last] == "due":
        last -= 1
    return first, last


def _active(  # noqa: C901
    sentence: Sentence, clause: Clause, kind: str, found: Arguments
) -> None:
    group, subject = clause.group, clause.subject
    if kind in _SPEAKING:
        found.agent = subject
        found.object = _said(sentence, clause)
        return
    if kind in _MAKING_LAW and subject is not None and not _LAWS.isdisjoint(sentence.chain_classes(subject[0])):
        found.object = subject  # "the act became law", "the bill received royal assent"
        return
    first = sentence.object_start(clause)
    verb, _, particle = group.lemma.partition(" ")
    if particle in ("to", "into") and verb in MOVING:
        found.agent = subject
        return
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
    if _undergoes(sentence, clause, kind):
        found.object = subject
        return
    office = sentence.office_after(clause.group.end + 1) if kind == "appointment" else None
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
    found.agent = subject
    found.object = _before_relative(sentence, clause) or office
    if found.object is None and group.lemma in TRYING:
        found.object = _infinitive_object(sentence, clause)


def _before_relative(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`the fair which the guild held`: the noun that the clause explains is what the verb acts on."""
    group, last = clause.group, clause.begin - 1
    if clause.role is not Role.RELATIVE or clause.subject is None or clause.opener not in ("which", "that", "whom"):
        return None
    inside = clause.subject[0] == clause.begin + 1 and sentence.tags[last : last + 1] != ["I"]
    if not inside or sentence.object_start(clause) >= 0 or group.lemma in ("be", "become") or last < 0:
        return None
    last -= sentence.tags[last] == ","
    phrase = sentence.phrase_at[last]
    return (phrase.first, phrase.last) if phrase is not None and sentence.tags[last] != "R" else None


def _undergoes(sentence: Sentence, clause: Clause, kind: str) -> bool:
    """Whether the subject of a verb without an object is what it happens to: `the ban lapsed`, `prices fell`."""
    subject, group = clause.subject, clause.group
    if subject is None or _before_relative(sentence, clause) is not None:
        return False
    classes = sentence.chain_classes(subject[0])
    if kind == "in_force":
        return True
    if left_open(sentence, clause) or group.lemma.startswith("come into "):
        return True
    if not _ACTING_CLASSES.isdisjoint(classes):
        return False
    if group.lemma in UNDERGOING or group.lemma in CHANGING:
        return True
    follows = sentence.prepositional_object(clause)
    phrase = sentence.phrase_at[subject[0]]
    if phrase is None or sentence.tags[phrase.head] != "N" or classes or sentence.joint_in(subject):
        return False
    low = sentence.lows[phrase.head]
    return follows < 0 and not low.removesuffix("s").endswith(ACTING_ENDINGS) and not low.endswith(("men", "people"))


def left_open(sentence: Sentence, clause: Clause) -> bool:
    """Whether a past verb that needs an object has none: `1748 - College established`, so it is a participle."""
    group = clause.group
    if group.passive or group.perfect or group.modal or group.present or group.lemma not in ALWAYS_TRANSITIVE:
        return False
    if _before_relative(sentence, clause) is not None:
        return False
    following = sentence.clauses[clause.index + 1 : clause.index + 2]
    if following and following[0].opener == "that":
        return False  # "held on 4 May that ..."
    after = sentence.tags[group.end + 1] if group.end + 1 < len(sentence.tags) else "."
    return after in ".,;-(KI" and sentence.object_start(clause) < 0 and sentence.prepositional_object(clause) < 0


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
    if sentence.lows[noun] in STANDING and phrase.first > 1 and sentence.tags[phrase.first - 1] == "I":
        found.agent = _standing(sentence, phrase.first - 2)
        return found
    _whose(sentence, noun, phrase, found)
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
    if found.object is not None and kind == "meeting" and found.agent is None and _is_body(sentence, found.object):
        found.agent, found.object = found.object, None
    if found.object is None and kind not in ("meeting", "election", "operation", "observance", "other"):
        found.object = (phrase.first, phrase.last)
    found.place = place_of_noun(sentence, noun)
    return found


def _standing(sentence: Sentence, j: int) -> Stretch | None:
    """Who is in office, what is in force: `the governor, in office since 2008`."""
    while j >= 0 and sentence.tags[j] in ",CA":
        j -= 1
    return (sentence.chain_start(j), j) if j >= 0 and sentence.phrase_at[j] is not None else None


def _whose(sentence: Sentence, noun: int, phrase: Phrase, found: Arguments) -> None:
    """`the Senate's adoption`, `French siege`, `her death`: who is named before the noun."""
    own = next((j for j in range(phrase.first, noun) if sentence.tags[j] == "'"), -1)
    if own > phrase.first:
        found.agent = (phrase.first, own - 1)
    elif sentence.lows[phrase.first] in POSSESSIVES and noun == phrase.head:
        if sentence.lows[noun] in SUFFERED:
            found.object = (phrase.first, phrase.first)
        else:
            found.agent = (phrase.first, phrase.first)
    elif noun > phrase.first and _is_nationality(sentence, noun - 1):
        found.agent = (noun - 1, noun - 1)


def _is_nationality(sentence: Sentence, i: int) -> bool:
    """`French` in "the French siege": a capitalised adjective of a country."""
    low = sentence.lows[i]
    if not sentence.words.said(i, i)[:1].isupper() or sentence.tags[i] not in "JE":
        return False
    return low in NATIONALITIES or (sentence.tags[i] == "J" and low.endswith(NATIONAL_ENDINGS))


def with_noun(sentence: Sentence, noun: int, kind: str, found: Arguments) -> None:
    """The noun is what happened: not it, but what it is of or on, is the object."""
    inner = of_noun(sentence, noun, kind)
    phrase = sentence.phrase_at[noun]
    if found.object is not None and phrase is not None and found.object[0] == phrase.first:
        found.object = inner.object or (None if inner.agent else found.object)
    elif found.agent is not None and phrase is not None and found.agent[0] == phrase.first:
        found.agent, found.object = None, found.object or inner.object
    if found.agent is None:
        found.agent = inner.agent
    if found.place is None:
        found.place = inner.place


def _is_body(sentence: Sentence, span: Stretch) -> bool:
    """Whether a meeting `of` this is a meeting that this holds: one body, by its class or its bare name."""
    phrase = sentence.phrase_at[span[0]]
    if phrase is None or (sentence.lows[phrase.head].endswith("s") and sentence.tags[phrase.head] == "N"):
        return False
    classes = sentence.chain_classes(span[0])
    return not classes.isdisjoint(("body", "organisation", "legislature")) or (
        not classes and sentence.tags[phrase.head] == "E"
    )
