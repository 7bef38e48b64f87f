"""Which words with a full stop do not end a sentence; the words themselves are a language's data."""

from __future__ import annotations

import attrs


def _words(words: str | frozenset[str]) -> frozenset[str]:
    return frozenset(words.split()) if isinstance(words, str) else words


@attrs.frozen
class Abbreviations:
    """A language's abbreviations, written without the last full stop; an entry in lower case stands for any case.

    inside      never end a sentence: "Mr.", "v.", "e.g."
    numbered    end none before a number: "No. 5", "Jan. 3", "para. 2"
    final       may end one; they do where the next word is one of `starters`: "Inc.", "etc.", "U.S."
    starters    words that open a sentence far more often than they go on with a name: "The", "In", "He"
    ordinal_stop    numbers take a stop ("3. Mai"): a number of one or two digits ends no sentence

    Initials ("J. Smith") and dotted letters ("U.S.", "D.C.") need no entry.

    >>> Abbreviations(inside="mr dr").inside == {"mr", "dr"}
    True
    """

    inside: frozenset[str] = attrs.field(default=frozenset(), converter=_words)
    numbered: frozenset[str] = attrs.field(default=frozenset(), converter=_words)
    final: frozenset[str] = attrs.field(default=frozenset(), converter=_words)
    starters: frozenset[str] = attrs.field(default=frozenset(), converter=_words)
    ordinal_stop: bool = False


NO_ABBREVIATIONS = Abbreviations()
