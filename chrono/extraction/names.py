"""The full name of what a text calls by its last word alone: "the museum" after "the Bergen Museum"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from chrono.languages.en import function_words as function
from chrono.languages.en.noun_classes import classes_of

_NAME = re.compile(r"\b[A-Z0-9][\w’'-]*(?: (?:of the |of |and |for )?[A-Z][\w’'-]*){1,6}")
#: What can be called by its last word alone.
_CALLED = frozenset(
    ("body", "government", "organisation", "institution", "law", "statute", "bill", "treaty", "court", "force")
)
_LONGEST = 45
_OFFICES = frozenset(("office",))
_BODIES = frozenset(("body", "government", "organisation"))
_NO_NAMES = frozenset(("government", "state"))
#: How many mentions are compared.
_SEEN = 50
_OPENERS = frozenset(f"{function.DETERMINERS} {function.PREPOSITIONS} {function.SUBORDINATORS}".split())


class Names:
    """The names of a document by their last words."""

    def __init__(self, text: str) -> None:
        self._text = text

    def full(self, said: str, start: int) -> str:
        """The name that `the museum` stands for at an offset: the only one before that ends so; else what was said."""
        article, _, noun = said.partition(" ")
        if article.lower() != "the" or _CALLED.isdisjoint(classes_of(noun.lower())):
            return said
        if noun.islower():
            known = [] if noun in _NO_NAMES else self._by_last.get(noun, [])
        else:
            known = [] if _BODIES.isdisjoint(classes_of(noun.lower())) else self._by_first.get(noun, [])
        here = bisect_left(known, start, key=lambda one: one[0])
        return known[0][1] if here and all(name == known[0][1] for _, name in known[:_SEEN]) else said

    def brief(self, name: str) -> str:
        """A long name of a person as the text has it elsewhere: first and last name alone."""
        words = name.split()
        long = len(words) > 3 and all(word[:1].isupper() for word in words) and not classes_of(words[-1].lower())
        return brief if long and (brief := f"{words[0]} {words[-1]}") in self._text else name

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[int, str]]]:
        """Names by their first word, where they go on with "of": "the Board" after "the Board of Trade"."""
        found: dict[str, list[tuple[int, str]]] = {}
        for entries in self._by_last.values():
            for start, name in entries:
                first, _, rest = name.partition(" ")
                if rest.startswith("of "):
                    found.setdefault(first, []).append((start, name))
        return found

    @cached_property
    def _by_last(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for match in _NAME.finditer(self._text):
            words = match.group().split()
            while words and words[0].lower() in _OPENERS:
                words = words[1:]
            name = " ".join(words)
            if len(words) > 1 and len(name) <= _LONGEST and not name.isupper() and words[-1][:1].isupper():
                found.setdefault(words[-1].lower(), []).append((match.start(), name))
        return found


def without_office(name: str) -> str:
    """`Governor Thomas Berg` without what he was; `President Park` stays as it is."""
    words = name.split()
    while len(words) > 2 and words[1][:1].isupper() and words[2][:1].isupper():
        if not words[0][:1].isupper() or _OFFICES.isdisjoint(classes_of(words[0].lower())):
            break
        words = words[1:]
    return " ".join(words)
