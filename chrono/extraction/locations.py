"""Where it happened: the place that a preposition or an adverb names beside the verb."""

from __future__ import annotations

from chrono.extraction.clauses import Clause, Role
from chrono.extraction.sentence import Sentence
from chrono.extraction.syntax import Phrase
from chrono.languages.en.noun_classes import classes_of, noun_classes
from chrono.languages.en.places import (
    ATTENDING,
    CITIES,
    COUNTRIES,
    FOUGHT_AT,
    GOING,
    LANDS,
    LEAVING,
    LONG_COUNTRIES,
    NO_PLACES,
    ON_LAND,
    PLACE_NOUNS,
    REACHING,
    SPREADING,
    STATES_OF_BEING,
    SURFACES,
)
from chrono.languages.en.verb_senses import MOVING
from chrono.languages.word_list import word_set

Stretch = tuple[int, int]

#: A place named by what is held there gives way to the town: "at the summit in Rio".
_EVENTS_AT = frozenset(("meeting", "war", "speech"))
#: Bodies that one does things in, and those that one does things at.
_HOUSES = frozenset(("legislature", "court", "chamber"))
_VENUES = frozenset(("legislature", "court", "meeting", "body"))
_WHERE = word_set("in at near outside across throughout around off inside before within round")
#: What is "in" the title of one of these is no place: "the Convention on Trafficking in Persons".
_TEXTS = frozenset(("law", "statute", "bill", "document", "report", "treaty", "work", "programme", "title"))
_ADVERBS = word_set("nationwide worldwide abroad overseas countrywide statewide citywide")
_NONE: frozenset[str] = frozenset()
#: A fronted place behind one of these belongs to another happening.
_OTHER_TIMES = word_set("after before following since until despite")
#: Verbs that bring from, or send to, a place.
_SENDING = word_set("bring deport evacuate expel extradite repatriate rescue deploy send ship exile post")
_LANDS_IN_LETTERS = frozenset(("US", "UK", "EU", "NZ", "UAE", "USA", "USSR", "NYC", "PRC", "GDR", "DC"))
#: How far a fronted or a following place may stand from the verb, in words.
_FAR, _FRONT = 40, 25


def place_of(sentence: Sentence, clause: Clause, kind: str = "") -> Stretch | None:
    """`in Rio de Janeiro`, `at the Palais des Nations in Geneva`, after the verb and before the next clause."""
    end = min(_next_clause(sentence, clause), clause.group.end + _FAR)
    found = _destination(sentence, clause) or place_between(
        sentence, clause.group.end + 1, end, clause.group.lemma, spoken=kind == "speech"
    )
    if found is None and clause.begin > 0 and clause.role is Role.MAIN:
        before = sentence.clauses_before(clause.begin)
        front = min(clause.begin, _FRONT) if not before else _fronted_end(sentence, before[0], clause.begin)
        found = place_between(sentence, 0, front, "", fronted=True) or _dateline(sentence)
    if found is None and clause.subject is not None:
        found = _in_subject(sentence, clause, kind)
    if found is None and kind == "speech":
        found = _house_addressed(sentence, clause) or _attended(sentence, clause)
    if found is None and kind == "report_submitted":
        found = _handed_to(sentence, clause)
    return found or _reached(sentence, clause)


def _fronted_end(sentence: Sentence, first: Clause, begin: int) -> int:
    """Where the place that opens the sentence ends, in front of a clause that explains it: `At Leeds, where ...,`."""
    comma = next((j for j in range(min(first.group.first, _FRONT)) if sentence.tags[j] == ","), 0)
    return comma if sentence.tags[0] == "I" and ";" not in sentence.tags[:begin] else 0


def _next_clause(sentence: Sentence, clause: Clause) -> int:
    """Where the next clause begins; a participle between commas is none."""
    tags = sentence.tags
    end = len(tags)
    for other in sentence.clauses[clause.index + 1 :]:
        aside = tags[other.group.end + 1 : other.group.end + 2] == [","] and not other.group.finite
        if other.group.finite or (other.role is Role.PARTICIPIAL and not aside):
            end = other.begin if other.begin > clause.group.end else other.group.first
            break
    return next((j for j in range(clause.group.end + 1, end) if tags[j] == ";"), end)


def _reached(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`reached Oxford`, `visited Peru`, `laid before Parliament`."""
    first = clause.group.end + 1
    if clause.group.lemma in REACHING:
        first = sentence.object_start(clause)
    elif not clause.group.lemma.endswith(" before"):
        return None
    phrase = sentence.phrase_at[first] if 0 <= first < len(sentence.tags) else None
    if phrase is None or sentence.tags[phrase.head] != "E":
        return None
    low = sentence.lows[phrase.head]
    house = clause.group.lemma not in REACHING and not _HOUSES.isdisjoint(classes_of(low))
    return (phrase.first, phrase.last) if house or low in CITIES or "country" in classes_of(low) else None


def _attended(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`attended a meeting in Rome and gave a speech`: it was given where the meeting was."""
    before = sentence.clauses[clause.joined] if clause.shares_subject and clause.joined >= 0 else None
    if before is None or before.group.lemma not in ATTENDING:
        return None
    return place_between(sentence, before.group.end + 1, clause.begin)


def _handed_to(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`submitted to the Ministry of Health`: a report came where the body that has it sits."""
    end = min(_next_clause(sentence, clause), clause.group.end + _FAR, len(sentence.tags) - 1)
    for j in range(clause.group.end + 1, end):
        phrase = sentence.phrase_at[j + 1] if sentence.tags[j] == "I" and sentence.lows[j] == "to" else None
        if phrase is not None and sentence.tags[j + 1] != "K":
            named = sentence.tags[phrase.head] == "E" and "country" not in sentence.classes(phrase)
            last = sentence.chain_end(j + 1, joined=False, linked=False)
            return (phrase.first, last) if named and "person" not in sentence.classes(phrase) else None
    return None


def place_of_noun(sentence: Sentence, noun: int) -> Stretch | None:
    """Where the happening that a noun names was: `the siege of Vienna`, `a visit to Peru`, `the summit in Rio`."""
    phrase = sentence.phrase_at[noun]
    if phrase is None:
        return None
    found = _of_happening(sentence, phrase) or place_between(
        sentence, phrase.first, min(len(sentence.tags), phrase.last + 20)
    )
    return found or _before_noun(sentence, phrase, noun)


def _before_noun(sentence: Sentence, phrase: Phrase, noun: int) -> Stretch | None:
    """`the Durban conference`, `the Copenhagen World Summit`, `the New Zealand election`."""
    tags, lows = sentence.tags, sentence.lows
    first = phrase.first + (tags[phrase.first] == "D")
    if first >= noun or tags[first] != "E":
        return None
    if lows[first] in CITIES:
        return first, first
    last = first + 1 if first + 2 <= noun and f"{lows[first]} {lows[first + 1]}" in LONG_COUNTRIES else first
    known = last > first or lows[first] in COUNTRIES
    return (first, last) if known and tags[last + 1] != "'" else None


def _of_happening(sentence: Sentence, phrase: Phrase) -> Stretch | None:
    """What it was fought over or went to: `the siege of Vienna`, `a visit to Peru`."""
    low, after = sentence.lows[phrase.head], phrase.last + 1
    if after + 1 < len(sentence.tags) and sentence.tags[after] == "I":
        fought = low in FOUGHT_AT and sentence.lows[after] == "of"
        went = (low in GOING and sentence.lows[after] == "to") or (low in LEAVING and sentence.lows[after] == "from")
        if fought or went:
            inner = sentence.phrase_at[after + 1]
            if inner is not None and (sentence.tags[inner.head] == "E" or sentence.lows[inner.head] in PLACE_NOUNS):
                return _whole(sentence, inner.first, inner.last, inner.head)
    return None


def _destination(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`moved to Lyon`, where the preposition belongs to the verb's own wording."""
    group = clause.group
    verb, _, particle = group.lemma.partition(" ")
    if particle not in ("to", "into") or verb not in MOVING or group.end + 1 >= len(sentence.tags):
        return None
    phrase = sentence.phrase_at[group.end + 1]
    if phrase is None or not _is_place(sentence, phrase, "in"):
        return None
    return _whole(sentence, phrase.first, phrase.last, phrase.head)


def _in_subject(sentence: Sentence, clause: Clause, kind: str) -> Stretch | None:
    """`protests across the country`, `officers all over the region`, `a court in Lyon`."""
    subject = clause.subject
    assert subject is not None
    if not _TEXTS.isdisjoint(sentence.chain_classes(subject[0])):
        return None
    phrase = sentence.phrase_at[subject[0]]
    happened = _of_happening(sentence, phrase) if phrase is not None else None
    if happened is not None:
        return happened
    if kind == "figure" or clause.role is Role.RELATIVE:
        words = SPREADING | {"over", "in"} if clause.role is Role.RELATIVE else SPREADING | {"over"}
    else:
        words = _WHERE | {"over"}
    end = subject[1] + 1
    if not clause.shares_subject and end < clause.group.first <= end + 6 and "," not in sentence.tags[end : end + 6]:
        end = clause.group.first  # "officers all over the region had", "schools nationwide had"
    for j in range(subject[0], end):
        if (sentence.tags[j] == "I" and sentence.lows[j] in words) or sentence.lows[j] in _ADVERBS:
            return place_between(sentence, j, end + 1)
    return None


def _house_addressed(sentence: Sentence, clause: Clause) -> Stretch | None:
    """`told the Senate`: what is told to a house is told in it."""
    first = sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.tags[phrase.first] not in "DE":
        return None
    houses = frozenset(("legislature", "chamber"))
    return (phrase.first, phrase.last) if not houses.isdisjoint(sentence.classes(phrase)) else None


def _dateline(sentence: Sentence) -> Stretch | None:
    """`GENEVA, 3 May - The delegates met`: a name in capitals, and a dash after it."""
    tags, words = sentence.tags, sentence.words
    last = 0
    while last < len(tags) and tags[last] == "E" and words.said(last, last).isupper():
        last += 1
    if not 0 < last <= 3 or words.shouted:
        return None
    dash = next((j for j in range(last, min(last + 6, len(tags))) if tags[j] == "-"), -1)
    return (0, last - 1) if dash >= 0 and all(tag in "K,E(-" for tag in tags[last:dash]) else None


def place_between(
    sentence: Sentence, first: int, end: int, lemma: str = "", *, fronted: bool = False, spoken: bool = False
) -> Stretch | None:
    """The first place that a preposition introduces between two words."""
    tags, lows = sentence.tags, sentence.lows
    verb = lemma.partition(" ")[0]
    moves, sends = verb in MOVING, verb in _SENDING
    for j in range(max(first, 0), end - 1):
        if fronted and lows[j] in _OTHER_TIMES:
            return None  # "after his address at the Sorbonne, he flew home"
        if tags[j] in "AN" and lows[j] in _ADVERBS:
            return j, j
        if tags[j] != "I" or tags[j + 1] == "K":
            continue
        word = lows[j]
        all_over = word == "over" and j > 0 and lows[j - 1] == "all"
        going = word in ("to", "into", "from") and (moves or sends)
        on_land = word == "on" and (_on_surface(sentence, j + 1) or _on_island(sentence, lemma, j + 1))
        sent = spoken and word == "from" and j > 0 and classes_of(lows[j - 1]) >= {"speech"}
        if word not in _WHERE and not (going or all_over or on_land or sent):
            continue
        phrase = sentence.phrase_at[_behind_adverb(tags, j + 1)]
        if phrase is None or phrase.last >= end + 6 or not _is_place(sentence, phrase, word):
            continue
        if going and sends and not _is_known(lows[phrase.head]):
            continue
        if "meeting" in classes_of(lows[phrase.head]) and (town := _before_noun(sentence, phrase, phrase.head)):
            return town
        start, last = _whole(sentence, phrase.first, phrase.last, phrase.head, fronted=fronted)
        if start == phrase.first and lows[phrase.head] in LANDS and (word in SPREADING or all_over):
            start = j - all_over
        return start, last
    return None


def _behind_adverb(tags: list[str], i: int) -> int:
    """`in both the north and the south`, `in almost all towns`."""
    while i + 1 < len(tags) and tags[i] == "A":
        i += 1
    return i


def _on_surface(sentence: Sentence, i: int) -> bool:
    phrase = sentence.phrase_at[i]
    return phrase is not None and sentence.lows[phrase.head] in SURFACES


def _on_island(sentence: Sentence, lemma: str, i: int) -> bool:
    """`born on Crete`: a bare name after a verb of what one does on land."""
    phrase = sentence.phrase_at[i]
    return lemma in ON_LAND and phrase is not None and _names_only(sentence, phrase.first, phrase.last)


def _whole(sentence: Sentence, first: int, last: int, head: int, *, fronted: bool = False) -> Stretch:
    """The place with what says where it lies: `a hall in Bergen, Norway`, `Iceland and Norway`."""
    tags, lows = sentence.tags, sentence.lows
    while last + 2 < len(tags) and (after := sentence.phrase_at[last + 2]) is not None:
        linked = tags[last + 1] == "I" and lows[last + 1] in ("in", "of", "at", "on") and tags[last + 2] != "K"
        named = tags[after.first] == "E" and tags[after.last] == "E" and _names_only(sentence, after.first, after.last)
        follows = tags[after.last + 1] if after.last + 1 < len(tags) else "."
        apart = not sentence.begins_clause(last + 2) and not (fronted and follows in "VXMC")
        comma = tags[last + 1] == "," and named
        joined = tags[last + 1] == "C" and lows[last + 1] == "and" and tags[last] == "E" and named
        counted = tags[last + 1] == "C" and lows[last + 1] == "and" and tags[after.head] == "N"
        if linked and lows[last + 1] == "in" and not classes_of(lows[head]).isdisjoint(_EVENTS_AT):
            first, last, head = after.first, after.last, after.head
        elif (linked and _is_place(sentence, after, "of")) or ((comma or joined) and apart):
            last = after.last
        elif counted and apart and lows[after.head] in PLACE_NOUNS:
            last = after.last  # "60 countries and territories"
        else:
            break
    return first, last


def _names_only(sentence: Sentence, first: int, last: int) -> bool:
    return all(sentence.tags[j] in "ED'" for j in range(first, last + 1))


def _is_place(sentence: Sentence, phrase: Phrase, word: str) -> bool:
    """Whether the phrase names a place, after this preposition."""
    head = phrase.head
    low = sentence.lows[head]
    if low in PLACE_NOUNS or (low.endswith("s") and low[:-1] in PLACE_NOUNS):
        return phrase.first < phrase.last or low not in STATES_OF_BEING or sentence.tags[head] == "E"
    if sentence.tags[head] != "E":
        return False
    if (
        low in NO_PLACES
        or "." in low
        or _is_acronym(sentence, phrase)
        or sentence.lows[phrase.first] in ("this", "that")
    ):
        return False
    classes = noun_classes().get(low, _NONE)
    if not classes or "country" in classes:
        return word != "before" and not (word == "from" and phrase.first < head and not classes)
    if word == "of":
        return False
    return not classes.isdisjoint(_HOUSES) if word in ("in", "before") else not classes.isdisjoint(_VENUES)


def _is_known(low: str) -> bool:
    return low in PLACE_NOUNS or low in CITIES or "country" in classes_of(low)


def _is_acronym(sentence: Sentence, phrase: Phrase) -> bool:
    """`in NATO`, `in GDP`: letters that name no land, with no other name before them as in `Room B-12`."""
    head = phrase.head
    if head > phrase.first and sentence.tags[head - 1] == "E" and "-" in sentence.lows[head]:
        return False
    said = sentence.words.said(head, head)
    letters = said.replace(".", "")
    return letters.isupper() and len(letters) > 1 and letters not in _LANDS_IN_LETTERS and not sentence.words.shouted
