"""What noun phrases are by their numbers, by what comes behind them, and by what the document says of them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from chrono.extraction.phrasing import Phrasing
from chrono.extraction.syntax import Phrase
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.word_list import word_set

_NONE: frozenset[str] = frozenset()
#: Names that end in one of these may have an `and` inside.
_TEXTS = frozenset(("statute", "bill", "treaty"))
_SOME = word_set("most all some many several each both half much")
_JUDGES, _COURT = word_set("j cj lj ja jj jsc"), frozenset(("court",))


@attrs.define(eq=False, slots=False)
class Told(Phrasing):
    """Phrases with the classes that more than their own nouns tell."""

    names: Mapping[str, frozenset[str]] = attrs.field(factory=dict, init=False)
    """What the document says that its names are; set by whoever knows the document."""

    def told_classes(self, first: int) -> frozenset[str]:
        """The classes of the chain that begins at word `first`, by its words or by what the document says of it."""
        phrase = self.phrase_at[first]
        numbered = phrase is not None and phrase.last > phrase.first and self.lows[phrase.last][:1].isdigit()
        if phrase is not None and numbered and (counted := self._numbered(phrase)):
            return counted
        found = self.chain_classes(first)
        if phrase is not None and (inner := self._inner(phrase)):
            return inner
        if found or phrase is None or self.tags[phrase.last] not in "E#J":
            return found
        if not self.names or self.tags[phrase.head] == "R":
            return self._numbered(phrase)
        words = self.lows[phrase.first : phrase.last + 1]
        for begin in range(len(words)):
            told = self.names.get(" ".join(words[begin:]))
            if told is not None:
                return told
        return self._numbered(phrase)

    def _inner(self, phrase: Phrase) -> frozenset[str]:
        """`the Crime and Courts Bill`, `most of the recommendations`: where the noun that counts comes later."""
        after = phrase.last + 2
        following = self.phrase_at[after] if after < len(self.tags) else None
        if following is None:
            return _NONE
        if self.lows[phrase.head] in _SOME and self.lows[after - 1] == "of":
            return self.classes(following)
        joined = self.tags[phrase.head] == "E" and self.tags[after - 1] == "C" and self.tags[after] == "E"
        text = self.classes(following) & _TEXTS if joined and following.last > following.first else _NONE
        return self.classes(following) if text else _NONE

    def _numbered(self, phrase: Phrase) -> frozenset[str]:
        """`a new Article 12A`, `Comment No. 5`: the noun before the number; `Blackburn J` is a judge."""
        last = phrase.last
        if last > phrase.first and self.lows[last] in _JUDGES:
            return _COURT
        while last > phrase.first and (
            len(self.lows[last]) == 1
            or self.lows[last][:1].isdigit()
            or self.lows[last] in ("no", "no.", "nos.", "number")
        ):
            last -= 1
        if last == phrase.last:
            return _NONE
        two = " ".join(self.lows[max(phrase.first, last - 1) : last + 1])
        return classes_of(two) | classes_of(self.lows[last])
