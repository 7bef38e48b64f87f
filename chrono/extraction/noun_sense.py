"""The kind of an event noun that a date governs, by its own table and by what it is of."""

from __future__ import annotations

from chrono.extraction.attachment import STANDING, Head
from chrono.extraction.figures import is_stated
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.verb_forms import verb_forms
from chrono.languages.word_list import word_set

_NONE: frozenset[str] = frozenset()
_ITS = frozenset(("its",))
#: Adjectives that belong to the event's name.
_NAMING = word_set("general presidential parliamentary green white peace preparatory parole national plenary")

#: What states are of unions and treaties.
_MEMBERS = frozenset(("member", "members", "party", "signatory"))


def sense_of_noun(sentence: Sentence, head: Head, mark: TimeMark) -> Sense:
    """Read a noun head."""
    noun = head.noun
    low = sentence.noun_at(noun)
    planned = sentence.is_future(mark)
    told = _by_rule(sentence, head, low, planned)
    if told is not None:
        return told
    complement = _complement(sentence, noun)
    reading = sentence.index.noun(low, complement)
    if reading is None and (kind := sentence.index.dated_noun(low)):
        return Sense(kind, low, 1.0, noun_trigger(sentence, noun), planned, noun=noun)
    if reading is None and low.endswith("ing"):
        lemma = verb_forms().get(low, (low, ""))[0]
        reading = sentence.index.verb(lemma, False, complement, _NONE)
    if reading is None:
        return Sense("other", low, 0.5, (noun, noun), planned, noun=noun)
    return Sense(reading.kind, reading.cue, reading.worth, noun_trigger(sentence, noun), planned, noun=noun)


def noun_trigger(sentence: Sentence, noun: int) -> tuple[int, int]:
    """The noun, with the adjective that belongs to it: "general election"."""
    first = noun - 1 if noun and sentence.lows[noun - 1] in _NAMING else noun
    return first, noun


def _by_rule(sentence: Sentence, head: Head, low: str, planned: bool) -> Sense | None:
    """Heads whose rule says what the noun is."""
    noun = head.noun
    if is_stated(sentence, noun):
        return Sense("figure", f"{low}: <number>", 2.5, (noun, noun), noun=noun)
    if head.rule == "<year> <noun>" and (kind := sentence.index.dated_noun(low)):
        return Sense(kind, f"{low} with a date before it", 2.0, noun_trigger(sentence, noun), planned, noun=noun)
    if head.rule == "in <office> since <time>":
        return Sense(STANDING[low], f"in {low}", 2.0, (noun, noun), planned, noun=noun)
    if head.rule == "<office> since <time>" and low in _MEMBERS and "union" in _complement(sentence, noun):
        return Sense("treaty_joined", f"{low} of a union", 2.0, (noun, noun), planned, noun=noun)
    if head.rule == "<office> since <time>":
        return Sense("appointment", f"{low} (office)", 2.0, (noun, noun), noun=noun)
    return None


def _complement(sentence: Sentence, noun: int) -> frozenset[str]:
    """The classes of what the noun is of, or of what stands before it."""
    phrase = sentence.phrase_at[noun]
    if phrase is None:
        return _NONE
    found = _NONE
    j = phrase.last + 1
    if j + 1 < len(sentence.tags) and sentence.tags[j] == "I" and sentence.phrase_at[j + 1] is not None:
        found = sentence.chain_classes(j + 1)
    if not found and sentence.lows[phrase.first] == "its":
        return _ITS
    if sentence.lows[phrase.first] in ("its", "their") and sentence.pronoun_classes is not None:
        return found | sentence.pronoun_classes(phrase.first)
    own = next((i for i in range(phrase.first, noun) if sentence.tags[i] == "'"), -1)
    if own > 0:
        return found | classes_of(sentence.lows[own - 1])
    if noun > phrase.first and sentence.tags[noun - 1] in "NE":
        return found | classes_of(sentence.lows[noun - 1])
    return found
