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


@attrs.frozen(eq=False)
class Picture:
    """A picture, turned into a regular expression over atoms, which is compiled when it is first needed.

    `classes` are the names of its classes in order, each captured by the group of the same index; `parts` is the
    number of square brackets, captured by the groups ``p0``, ``p1`` and so on; `first` holds the atoms that it can
    begin with.
    """

    source: str
    classes: tuple[str, ...]
    parts: int
    first: frozenset[str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(self.source)

    @classmethod
    def compiled(cls, picture: str, charset: Callable[[str], str]) -> Picture:
        """The picture with `charset` giving the atoms of a class (``month``) or a literal (``=of``)."""
        return _Compiler(picture, charset).picture()


class _Compiler:
    """Recursive descent over a picture: alternatives, sequences, items. Gathers the atoms that may come first."""

    def __init__(self, picture: str, charset: Callable[[str], str]) -> None:
        self._source = picture
        self._items = list(_ITEM.finditer(picture))
        self._charset = charset
        self._at = 0
        self._classes: list[str] = []
        self._parts = 0

    def picture(self) -> Picture:
        pattern, first, _ = self._alternatives()
        if self._at != len(self._items):
            raise ValueError(f"picture has an unmatched bracket: {self._source!r}")
        return Picture(pattern, tuple(self._classes), self._parts, frozenset(first))

    def _peek(self) -> str:
        return self._items[self._at].group() if self._at < len(self._items) else ""

    def _alternatives(self) -> tuple[str, set[str], bool]:
        pattern, first, empty = self._sequence()
        while self._peek() == "|":
            self._at += 1
            other, firsts, may_be_empty = self._sequence()
            pattern, first, empty = f"{pattern}|{other}", first | firsts, empty or may_be_empty
        return pattern, first, empty

    def _sequence(self) -> tuple[str, set[str], bool]:
        patterns: list[str] = []
        first: set[str] = set()
        empty = True
        while self._peek() not in ("", "|", ")", "]"):
            pattern, firsts, may_be_empty = self._item()
            if self._peek() == "?":
                self._at += 1
                pattern, may_be_empty = f"(?:{pattern})?", True
            patterns.append(pattern)
            if empty:
                first |= firsts
                empty = may_be_empty
        return "".join(patterns), first, empty

    def _item(self) -> tuple[str, set[str], bool]:
        item = self._items[self._at]
        self._at += 1
        text = item.group()
        if text in ("(", "["):
            part = self._parts
            if text == "[":
                self._parts += 1
            pattern, first, empty = self._alternatives()
            self._at += 1
            return (f"(?P<p{part}>{pattern})" if text == "[" else f"(?:{pattern})"), first, empty
        name = item["name"]
        atoms = self._charset(name or item["mute"] or "=" + text)
        if name:
            self._classes.append(name)
            pattern = f"(?P<c{len(self._classes) - 1}>[{atoms}])"
        else:
            pattern = f"[{atoms}]"
        return pattern, set(atoms), False
