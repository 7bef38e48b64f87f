"""Pictures: the notation in which a rule says what it matches.

    <day> (of)? <month> ,? <year>

``<name>`` is one token of a class and hands its value to the rule's function, ``{name}`` does not; a word or
punctuation mark stands for itself;
``(a | b)`` groups, ``?`` makes optional; square brackets mark the parts that are expressions of their own, where it is
not the whole ("[<day>] - [<day> <month>]").
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Picture", "literals"]

_ITEM = re.compile(
    r"<(?P<name>[a-z0-9]+)>|\{(?P<mute>[a-z0-9]+)\}|(?P<word>[^\W\d_][\w.’']*)|(?P<meta>[()|?\[\]])|(?P<punct>\S)"
)


def literals(pictures: Iterable[str]) -> set[str]:
    """The words and punctuation marks that pictures name by themselves."""
    return {m["word"] or m["punct"] for picture in pictures for m in _ITEM.finditer(picture) if m["word"] or m["punct"]}


class Picture:
    """A picture, turned into a regular expression over atoms: read and compiled when it is first needed.

    `charset` gives the atoms of a class (``month``) or a literal (``=of``). `first` holds the atoms that the picture
    can begin with, all that is known from the start; there are hundreds of pictures, and most texts need few.
    """

    def __init__(self, picture: str, charset: Callable[[str], str]) -> None:
        self._picture = picture
        self._charset = charset
        self.first = frozenset("".join(map(charset, _openings(picture))))

    @cached_property
    def _whole(self) -> _Whole:
        return _Reader(self._picture, self._charset).whole()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(self._whole.source)

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The names of its classes in order, each captured by the group of the same index: ``c0``, ``c1`` ..."""
        return self._whole.classes

    @cached_property
    def parts(self) -> int:
        """The number of square brackets, captured by the groups ``p0``, ``p1`` and so on."""
        return self._whole.parts

    @cached_property
    def shortest(self) -> int:
        """The least number of atoms that it needs."""
        return self._whole.shortest


def _openings(picture: str) -> set[str]:
    """The classes and literals, as `charset` takes them, that a picture can begin with."""
    names: set[str] = set()
    at, optional = 0, True
    while optional and at < len(picture):
        found, at, optional = _element(picture, at)
        names |= found
    return names


def _element(picture: str, at: int) -> tuple[set[str], int, bool]:
    """What the item at an offset can begin with, where the next item is, and whether it may be left out."""
    item = _ITEM.match(picture, at)
    if item is None or item["meta"] not in (None, "(", "["):
        raise ValueError(f"picture has {picture[at:]!r} where an item is due: {picture!r}")
    at, optional = item.end(), False
    names: set[str] = set()
    if item["meta"] is None:
        names.add(item["name"] or item["mute"] or "=" + item["word" if item["word"] else "punct"])
    else:
        opens = True  # whether nothing stands before the next item of this branch
        while picture[at] not in ")]":
            if picture[at] == "|":
                optional, opens, at = optional or opens, True, _next(picture, at + 1)
                continue
            found, at, may_lack = _element(picture, at)
            if opens:
                names |= found
                opens = may_lack
        optional, at = optional or opens, at + 1
    at = _next(picture, at)
    if picture[at : at + 1] == "?":
        optional, at = True, _next(picture, at + 1)
    return names, at, optional


def _next(picture: str, at: int) -> int:
    while picture[at : at + 1] == " ":
        at += 1
    return at


@attrs.frozen
class _Whole:
    """What a picture says: see the properties of `Picture`."""

    source: str
    classes: tuple[str, ...]
    parts: int
    shortest: int


class _Reader:
    """Recursive descent over a picture: alternatives, sequences, items; each gives its pattern and least length."""

    def __init__(self, picture: str, charset: Callable[[str], str]) -> None:
        self._picture = picture
        self._items = list(_ITEM.finditer(picture))
        self._charset = charset
        self._at = 0
        self._classes: list[str] = []
        self._parts = 0

    def whole(self) -> _Whole:
        pattern, shortest = self._sequence()
        if self._at != len(self._items):
            raise ValueError(f"picture has an unmatched bracket, or alternatives outside of any: {self._picture!r}")
        return _Whole(pattern, tuple(self._classes), self._parts, shortest)

    def _peek(self) -> str:
        return self._items[self._at].group() if self._at < len(self._items) else ""

    def _alternatives(self) -> tuple[str, int]:
        pattern, shortest = self._sequence()
        while self._peek() == "|":
            self._at += 1
            other, length = self._sequence()
            pattern, shortest = f"{pattern}|{other}", min(shortest, length)
        return pattern, shortest

    def _sequence(self) -> tuple[str, int]:
        patterns: list[str] = []
        shortest = 0
        while self._peek() not in ("", "|", ")", "]"):
            pattern, length = self._item()
            if self._peek() == "?":
                self._at += 1
                pattern, length = f"(?:{pattern})?", 0
            patterns.append(pattern)
            shortest += length
        return "".join(patterns), shortest

    def _item(self) -> tuple[str, int]:
        item = self._items[self._at]
        self._at += 1
        text = item.group()
        if text in ("(", "["):
            part = self._parts
            if text == "[":
                self._parts += 1
            pattern, shortest = self._alternatives()
            self._at += 1
            return (f"(?P<p{part}>{pattern})" if text == "[" else f"(?:{pattern})"), shortest
        name = item["name"]
        atoms = self._charset(name or item["mute"] or "=" + text)
        if name:
            self._classes.append(name)
            return f"(?P<c{len(self._classes) - 1}>[{atoms}])", 1
        return f"[{atoms}]", 1
