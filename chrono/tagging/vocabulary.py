"""The words that time expressions are made of, each with the classes it belongs to.

A rule's picture names classes (``<month>``) and literal words (``of``). Words with the same classes share an *atom*,
one character; a stretch of tokens becomes a string of atoms, on which the pictures, as regular expressions, are
matched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["SHAPES", "Vocabulary", "nth_classes", "number_classes", "spoken_classes"]

#: Atoms come from here on (a range without characters that mean something in a regular expression).
_FIRST_ATOM = 0x4E00


class Vocabulary:
    """Words and their classes, atoms and values.

    `tables` holds for each class its words with their values; `literals` the words that pictures name by themselves.

    >>> words = Vocabulary({"month": {"may": 5, "june": 6}, "modal": {"may": True}}, ["of"])
    >>> words.atom("june") == words.atom("may"), words.value("month", "june")
    (False, 6)
    """

    def __init__(self, tables: Mapping[str, Mapping[str, object]], literals: Iterable[str]) -> None:
        self._tables = tables
        self._atoms: dict[frozenset[str], str] = {}
        self._atoms_by_class: dict[str, str] = {}
        classes: dict[str, set[str]] = {}
        for name, words in tables.items():
            for word in words:
                classes.setdefault(word, set()).add(name)
        for word in literals:
            classes.setdefault(word, set()).add("=" + word)
        self._words = {word: self.atom_of(frozenset(names)) for word, names in classes.items()}
        for signature in _number_signatures():
            self.atom_of(signature)

    def atom_of(self, classes: frozenset[str]) -> str:
        """The character that stands for tokens of exactly these classes."""
        atom = self._atoms.get(classes)
        if atom is None:
            atom = self._atoms[classes] = chr(_FIRST_ATOM + len(self._atoms))
            for name in classes:
                self._atoms_by_class[name] = self._atoms_by_class.get(name, "") + atom
        return atom

    def atom(self, word: str) -> str | None:
        """The atom of a lower-case word, None for a word that no rule knows."""
        return self._words.get(word)

    def value(self, name: str, word: str) -> object:
        """What a word means as a member of a class."""
        return self._tables[name][word]

    def has(self, name: str, word: str) -> bool:
        """Whether the word belongs to the class."""
        return word in self._tables.get(name, ())

    def members(self, name: str) -> frozenset[str]:
        """The words of a class."""
        return frozenset(self._tables.get(name, ()))

    def charset(self, name: str) -> str:
        """The atoms of a class, or of a literal word (``=of``)."""
        atoms = self._atoms_by_class.get(name)
        if atoms is None:
            raise ValueError(f"no token is of the class {name!r}")
        return atoms


def number_classes(text: str, number: float) -> frozenset[str]:
    """The classes of a number written in digits."""
    classes = {"n"}
    length = len(text)
    if not text.isdecimal():
        return frozenset(classes | ({"dotted"} if "." in text else {"grouped"}))
    classes.add("int")
    if length <= 2:
        classes |= {name for name, low, high in _RANGES if low <= number <= high}
        if length == 2:
            classes |= {"yy", "mm"} if number < 60 else {"yy"}
    elif length == 4:
        if 1000 <= number <= 2199:
            classes.add("year")
        if number // 100 <= 24 and number % 100 < 60:
            classes.add("hhmm")
    elif length == 8 and 1000 <= number // 10000 <= 2199 and 1 <= number // 100 % 100 <= 12 and 1 <= number % 100 <= 31:
        classes.add("yyyymmdd")
    return frozenset(classes)


def nth_classes(number: int, *, spoken: bool = False) -> frozenset[str]:
    """The classes of an ordinal, "3rd" or (`spoken`) "twenty-third"."""
    classes = {"nth"} if spoken else {"nth", "nthdigit"}
    if 1 <= number <= 5:
        classes.add("position")
    if 1 <= number <= 31:
        classes |= {"anyday", "dayth"} if spoken else {"anyday", "dayth", "day"}
    return frozenset(classes)


def spoken_classes(number: int, *, year: bool = False) -> frozenset[str]:
    """The classes of a number in words; `year` if its words are put together as years are ("nineteen ninety")."""
    classes = {"n", "spoken"}
    if year and 1100 <= number <= 2199:
        classes.add("spokenyear")
    if number <= 12:
        classes |= {"hourword", "hour12", "hour"}
    if number <= 59:
        classes.add("mmword")
    if number == 1:
        classes.add("one")
    return frozenset(classes)


#: Tokens that are a class by their shape.
SHAPES = (
    "ordinaldate",
    "romandate",
    "dayrange",
    "daypair",
    "iso",
    "compact",
    "numdate",
    "clock",
    "decade",
    "apos",
    "poss",
)
_RANGES = (("dd", 1, 31), ("day", 1, 31), ("anyday", 1, 31), ("mon", 1, 12), ("hour", 0, 24), ("hour12", 1, 12))


def _number_signatures() -> set[frozenset[str]]:
    """Every set of classes that a number can have, so that all atoms are known before a picture is compiled."""
    texts = [str(n) for n in range(100)] + [f"{n:02d}" for n in range(100)]
    texts += ["123", "12345", "20120810", "12345678", "1,000", "1.5"] + [str(n) for n in range(0, 10000, 19)]
    texts += ["0000", "0059", "0061", "2170", "2159"]
    found = {number_classes(text, float(text.replace(",", ""))) for text in texts}
    found |= {nth_classes(n, spoken=spoken) for n in (3, 20, 40) for spoken in (False, True)}
    found |= {spoken_classes(n, year=year) for n in (1, 2, 20, 60, 1990) for year in (False, True)}
    return found | {frozenset({shape}) for shape in SHAPES}
