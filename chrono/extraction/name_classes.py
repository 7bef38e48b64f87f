"""What a document says that its names are: "the Clean Air Act (CAA)", "Basel III is a set of standards"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chrono.languages.en.noun_classes import classes_of
from chrono.languages.word_list import word_set

#: What may stand in the brackets of "the Clean Air Act (CAA)", "the agreement (the “Accord”)".
_SHORT = re.compile(r"(?:the[ ]|or[ ]|hereafter[ ]|hereinafter[ ])?[\"“‘]?([A-Z][\w&-]+)[\"”’]?\)")
_NAME = r"((?:[A-Z][\w’'-]*[ ]){0,3}[A-Z][\w’'-]+)"
_ENDS_IN_NAME = re.compile(_NAME + r"(?:[ ]\([^()]{1,20}\))?$")
_BEGINS_WITH_NAME = re.compile(r"(?:the[ ])?[\"“‘]?" + _NAME)
_LAST_WORD = re.compile(r"(\w+),?(?:[ ](?:commonly|also|popularly|better|formally|widely|informally))?$")
_NEXT_WORDS = re.compile(r"(?:[\w-]+[ ,]){1,6}")
#: Between a name and what it is, and between what it is and its name.
_TELLING = (" is a ", " is an ", " was a ", " was an ", " is the ", ", a ", ", an ")
_CALLING = (" known as ", " called ", " titled ", " entitled ", " dubbed ")
#: So far a name or a noun reaches, in characters.
_FAR = 60
#: Where the noun that says what the thing is must have come.
_STOPS = word_set("of that which who in by to for on between from with and at as under since when where")
#: The classes that a name is worth remembering for.
_TEXTS = word_set("law statute bill treaty accord document report case norm")
#: What an abbreviation can stand for as well.
_BODIES = word_set("court legislature government union adjudicator council cabinet")
_NO_NAMES = word_set("it this that these there here he she they we meanwhile however also instead")


def name_classes(text: str) -> dict[str, frozenset[str]]:
    """The classes of names by their lower-case form; names whose own words say it are left out.

    >>> sorted(name_classes("The Air Quality Act (AQA) was passed in 1967."))
    ['aqa']
    """
    known: dict[str, frozenset[str]] = {}
    for name, found in _said(text):
        low = name.lower()
        kept = found & (_TEXTS | _BODIES if name.isupper() else _TEXTS)
        if kept and low not in _NO_NAMES and not classes_of(low.rsplit(" ", 1)[-1]):
            known.setdefault(low, kept)
    return known


def _said(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    for at in _places(text, " ("):
        short = _SHORT.match(text, at + 2)
        before = _LAST_WORD.search(text, max(0, at - _FAR), at) if short is not None else None
        if short is not None and before is not None:
            yield short.group(1), classes_of(before.group(1).lower())
    for telling in _TELLING:
        for at in _places(text, telling):
            words = _NEXT_WORDS.match(text, at + len(telling))
            name = _ENDS_IN_NAME.search(text, max(0, at - _FAR), at) if words is not None else None
            if words is not None and name is not None:
                yield name.group(1).removeprefix("The "), _noun(words.group())
    for calling in _CALLING:
        for at in _places(text, calling):
            name = _BEGINS_WITH_NAME.match(text, at + len(calling))
            before = _LAST_WORD.search(text, max(0, at - _FAR), at) if name is not None else None
            if name is not None and before is not None:
                yield name.group(1), classes_of(before.group(1).lower())


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _noun(words: str) -> frozenset[str]:
    """The classes of the last noun before the phrase goes on."""
    found: frozenset[str] = frozenset()
    for word in words.lower().replace(",", " , ").split():
        if word in _STOPS or word == ",":
            break
        found = classes_of(word)
    return found
