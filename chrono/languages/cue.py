"""How a language says that something of a kind happened: verbs and nouns, with the company that they need."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

_NOTHING: Mapping[str, str] = {}


@attrs.frozen(kw_only=True)
class Cues:
    """The words that tell one kind of event. Lemmas are separated by commas, so `come into force` is one.

    verbs          count whatever their object is
    with_object    noun class -> verbs that count when their object (or passive subject) is of that class
    with_subject   noun class -> verbs that count when their subject (or by-phrase) is of that class
    with_both      (object's class, subject's class) -> verbs that count when both fit
    active         verbs that count only in the active voice, whatever their object
    passive        verbs that count only in the passive voice
    nouns          event nouns, whatever they are of
    nouns_of       noun class -> event nouns that count with `of`, `to` or a possessive of that class
    premodified    noun class -> not used by verbs: nouns that a date before them turns into an event ("a 1996 law")

    >>> Cues(verbs="enact, promulgate", with_object={"law": "adopt, pass"}).verbs
    'enact, promulgate'
    """

    verbs: str = ""
    with_object: Mapping[str, str] = _NOTHING
    with_subject: Mapping[str, str] = _NOTHING
    with_both: Mapping[tuple[str, str], str] = attrs.field(factory=dict)
    active: str = ""
    passive: str = ""
    nouns: str = ""
    nouns_of: Mapping[str, str] = _NOTHING
    premodified: str = ""


def words_of(text: str) -> list[str]:
    """The comma-separated words of a table cell."""
    return [word.strip() for word in text.replace("\n", " ").split(",") if word.strip()]
