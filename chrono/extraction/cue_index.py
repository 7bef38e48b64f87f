"""Cue tables turned round: from a verb or noun to the kinds it can tell, with the company it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import attrs

from chrono.events import Kinds
from chrono.languages.cue import Cues, words_of

#: What a cue is worth when it asks for object and subject, an object, a subject, a voice, or for nothing.
_BOTH, _OBJECT, _SUBJECT, _VOICE, _BARE = 4.0, 3.0, 2.0, 1.2, 1.0
#: Of two object classes the narrower wins.
_NARROW = {
    "motion": 0.5,
    "bill": 0.4,
    "statute": 0.3,
    "accord": 0.3,
    "meeting": 0.3,
    "election": 0.4,
    "speech": 0.2,
    "case": 0.2,
    "office": 0.1,
    "change_of_law": 0.6,
    "treaty": 0.35,
    "body": 0.05,
    "report": 0.15,
    "licence": 0.2,
    "legislature": 0.1,
    "independence": 0.2,
    "rival": 0.2,
    "consultation": 0.4,
    "legal_part": 0.45,
    "artwork": 0.3,
    "rules": 0.2,
    "ruling_team": 0.15,
    "name": -0.5,
    "delegation": 0.1,
}


@attrs.frozen
class VerbCue:
    """One way to read a verb."""

    kind: str
    object: str | None = None
    subject: str | None = None
    passive: bool | None = None
    worth: float = _BARE


@attrs.frozen
class NounCue:
    """One way to read an event noun; `of` is the class its complement needs."""

    kind: str
    of: str | None = None


@attrs.frozen
class Reading:
    """The kind found, the words that told it, and how much they told (0 for the default)."""

    kind: str
    cue: str
    worth: float


@attrs.frozen(eq=False)
class CueIndex:
    """Look-ups from lemma or noun to its readings."""

    verbs: Mapping[str, tuple[VerbCue, ...]]
    nouns: Mapping[str, tuple[NounCue, ...]]
    premodified: Mapping[str, str]

    def verb(self, lemma: str, passive: bool, objects: frozenset[str], subjects: frozenset[str]) -> Reading | None:
        """The best reading of a verb whose object and subject are of these classes; None if no cue fits."""
        best: VerbCue | None = None
        for cue in self.verbs.get(lemma, ()):
            if cue.object is not None and cue.object not in objects:
                continue
            if cue.subject is not None and cue.subject not in subjects:
                continue
            if cue.passive is not None and cue.passive is not passive:
                continue
            if best is None or cue.worth > best.worth:
                best = cue
        if best is None:
            return None
        needs = best.object or best.subject
        return Reading(best.kind, f"{lemma} + {needs}" if needs else lemma, best.worth)

    def noun(self, noun: str, complement: frozenset[str]) -> Reading | None:
        """The reading of an event noun with an `of` complement of these classes."""
        plain = None
        for cue in self.nouns.get(noun) or self.nouns.get(_singular(noun), ()):
            if cue.of is None:
                plain = plain or cue
            elif cue.of in complement:
                return Reading(cue.kind, f"{noun} of {cue.of}", _OBJECT)
        return Reading(plain.kind, noun, _SUBJECT) if plain else None

    def is_event_noun(self, noun: str) -> bool:
        """Whether a noun can name an event at all."""
        return noun in self.nouns or _singular(noun) in self.nouns

    def dated_noun(self, noun: str) -> str | None:
        """The kind of a noun that a date before it turns into an event ("a 1996 law")."""
        return self.premodified.get(noun) or self.premodified.get(_singular(noun))


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def index_of(cues: Mapping[str, Cues]) -> CueIndex:
    """The index of some cue tables; where two say the same, the first one wins."""
    verbs: dict[str, list[VerbCue]] = {}
    nouns: dict[str, list[NounCue]] = {}
    premodified: dict[str, str] = {}
    for kind, table in cues.items():
        for cue, words in _verb_cells(kind, table):
            for word in words_of(words):
                verbs.setdefault(word, []).append(cue)
        for of, words in [(None, table.nouns), *table.nouns_of.items()]:
            for word in words_of(words):
                nouns.setdefault(word, []).append(NounCue(kind, of))
        for word in words_of(table.premodified):
            premodified.setdefault(word, kind)
    return CueIndex(
        {word: tuple(found) for word, found in verbs.items()},
        {word: tuple(found) for word, found in nouns.items()},
        premodified,
    )


def _verb_cells(kind: str, table: Cues) -> Iterable[tuple[VerbCue, str]]:
    yield VerbCue(kind), table.verbs
    yield VerbCue(kind, passive=False, worth=_VOICE), table.active
    yield VerbCue(kind, passive=True, worth=_VOICE), table.passive
    for name, words in table.with_object.items():
        yield VerbCue(kind, object=name, worth=_OBJECT + _NARROW.get(name, 0.0)), words
    for name, words in table.with_subject.items():
        yield VerbCue(kind, subject=name, worth=_SUBJECT + _NARROW.get(name, 0.0)), words
    for (thing, actor), words in table.with_both.items():
        yield VerbCue(kind, object=thing, subject=actor, worth=_BOTH + _NARROW.get(thing, 0.0)), words


def index_for(kinds: Kinds, language: str) -> CueIndex:
    """The index of a language's own tables, and of the `CUES` that the classes of added kinds bring."""
    added = tuple((str(known.KIND), known.CUES) for known in kinds.classes if hasattr(known, "CUES"))
    return _index(language, added) if added else standard_index(language)


@cache
def standard_index(language: str) -> CueIndex:
    """The index of a language's own tables."""
    return _index(language, ())


def _index(language: str, added: tuple[tuple[str, Cues], ...]) -> CueIndex:
    from chrono.languages import language as language_of

    return index_of({**dict(added), **language_of(language).topic("cues").CUES, **dict(added)})
