"""Rules, and the grammar that finds them in a run of tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import attrs

from chrono.tagging.picture import Picture, literals
from chrono.tagging.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from chrono.tagging.reading import Reading
    from chrono.tagging.scanner import Run

__all__ = ["Candidate", "Grammar", "Prefix", "Rule"]

T = TypeVar("T", "Rule", "Prefix")

#: Wordings repeat ("<month> <day>"), so what matches a string of atoms is kept.
_CACHED = 20_000
#: No picture is longer, with a prefix in front of it (a test counts).
_LONGEST = 32


@attrs.frozen(eq=False)
class Rule:
    """One wording: its picture, which is its name too, and what it means.

    `build` gets the context and the values of the picture's classes (None where an optional one is absent), and gives
    the reading, a tuple of readings for the pairs of square brackets, or None to decline. `matches` maps texts that
    the rule must match to the TIMEX3 value, `leaves` are texts that it must leave alone; both run as tests.
    """

    picture: str
    build: Callable[..., Reading | tuple[Reading, ...] | None]
    matches: Mapping[str, str] = attrs.field(factory=dict)
    leaves: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Prefix:
    """Words in front of an expression that belong to it: "early", "the end of", "about". `kind` is phase or about."""

    picture: str
    kind: str


@attrs.frozen
class Candidate:
    """A rule that matches, its own words from `core`, up to `end`; all positions count from the first token matched."""

    rule: Rule
    core: int
    end: int
    captures: tuple[tuple[str, int], ...]
    parts: tuple[tuple[int, int], ...]
    prefix: Prefix | None = None


class Grammar:
    """Finds, for each token of a run, the rules that match from there on."""

    def __init__(
        self, rules: Sequence[Rule], prefixes: Sequence[Prefix], tables: Mapping[str, Mapping[str, object]]
    ) -> None:
        pictures = [rule.picture for rule in rules] + [prefix.picture for prefix in prefixes]
        self.vocabulary = Vocabulary(tables, literals(pictures))
        self._rules = rules
        self._prefixes = prefixes
        self._compiled: dict[str, Picture] = {}
        self._cache: dict[str, list[Candidate]] = {}

    def candidates(self, run: Run, index: int) -> list[Candidate]:
        """The rules that match from a token of a run on: the longest first, equally long ones in the rules' order."""
        atoms = run.atoms[index : index + _LONGEST]
        known = self._cache.get(atoms)
        if known is None:
            if len(self._cache) >= _CACHED:
                self._cache.clear()
            known = self._cache[atoms] = self._matching(atoms)
        return known

    def _matching(self, atoms: str) -> list[Candidate]:
        found = self._matches(atoms, 0, None)
        for prefix, picture in self._prefixes_by_atom.get(atoms[0], ()):
            match = picture.pattern.match(atoms)
            if match is not None and match.end() < len(atoms):
                found += self._matches(atoms, match.end(), prefix)
        found.sort(key=lambda candidate: -candidate.end)
        return found

    def _matches(self, atoms: str, core: int, prefix: Prefix | None) -> list[Candidate]:
        found = []
        room = len(atoms) - core
        for rule, picture in self._rules_by_atom.get(atoms[core], ()):
            match = picture.pattern.match(atoms, core) if picture.shortest <= room else None
            if match is not None:
                captures = tuple((name, match.start(f"c{i}")) for i, name in enumerate(picture.classes))
                parts = tuple(match.span(f"p{i}") for i in range(picture.parts))
                found.append(Candidate(rule, core, match.end(), captures, parts, prefix))
        return found

    @cached_property
    def _rules_by_atom(self) -> dict[str, list[tuple[Rule, Picture]]]:
        return self._by_atom(self._rules)

    @cached_property
    def _prefixes_by_atom(self) -> dict[str, list[tuple[Prefix, Picture]]]:
        return self._by_atom(self._prefixes)

    def _by_atom(self, entries: Sequence[T]) -> dict[str, list[tuple[T, Picture]]]:
        """For each atom the rules or prefixes whose picture can begin with it."""
        index: dict[str, list[tuple[T, Picture]]] = {}
        for entry in entries:
            picture = self._picture(entry.picture)
            for atom in picture.first:
                index.setdefault(atom, []).append((entry, picture))
        return index

    def _picture(self, picture: str) -> Picture:
        known = self._compiled.get(picture)
        if known is None:
            known = self._compiled[picture] = Picture(picture, self.vocabulary.charset)
        return known
