"""Passages of two versions of a document, and which of the old one lives on in which of the new one.

A passage is what a citation quotes: a sentence, a list item, a table row. Passages that stayed word for word are
found first, wherever they went; where a text has several alike, their neighbours tell them apart. Between those, an
edited passage is known by its words and by its place between passages that stayed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cached_property

import attrs

__all__ = ["Link", "Passage", "Words", "links", "word_map"]

_TOKEN = re.compile(r"\w+|[^\w\s]")

#: Shared words of two passages (Dice) that make one the edited other: anywhere, or between the same neighbours.
ALIKE = 0.6
ALIKE_IN_PLACE = 0.4
#: ... and that let a rewritten passage be looked at where everything else speaks for it.
REWRITTEN = 0.25
#: Part of the shorter passage's words found in the longer: a sentence was split or two were joined.
CONTAINED = 0.85
CONTAINED_WORDS = 5
#: A word in more passages than this tells nothing about which of them is meant.
COMMON = 40
#: At most so many old passages are looked at for one new passage.
LIKELIEST = 8
NEIGHBOURS = 4


class Words:
    """The words of a passage with their places; equal passages have equal words, whatever the line breaks."""

    def __init__(self, text: str) -> None:
        found = [(match.group().casefold(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
        self.words = tuple(word for word, _, _ in found)
        self._starts = [start for _, start, _ in found]
        self._ends = [end for _, _, end in found]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in the passage."""
        return Counter(self.words)

    def within(self, start: int, end: int) -> frozenset[int]:
        """Indices of the words that overlap the characters from `start` to `end`."""
        places = zip(self._starts, self._ends, strict=True)
        return frozenset(i for i, (first, last) in enumerate(places) if first < end and last > start)


@attrs.frozen(eq=False)
class Passage:
    """One quoted passage at its place in one version of a document."""

    start: int
    end: int
    words: Words


@attrs.frozen(eq=False)
class Link:
    """An old passage (by index) that may live on in a new one, and how much speaks for it."""

    old: int
    new: int
    likeness: float  # 0 to 1; 1: word for word
    in_place: bool  # both stand between the same passages that stayed

    @property
    def exact(self) -> bool:
        """Whether not one word changed."""
        return self.likeness == 1.0

    @property
    def rewritten(self) -> bool:
        """Whether so little is shared that the event itself has to prove that it is the same."""
        return self.likeness < (ALIKE_IN_PLACE if self.in_place else ALIKE)


def links(old: Sequence[Passage], new: Sequence[Passage]) -> list[Link]:
    """Every pair of passages worth a look, word for word ones first; both sequences are in the order of their text."""
    stayed = _stayed(old, new)
    exact = [Link(i, j, 1.0, True) for i, j in stayed.items()]
    return exact + _edited(old, new, stayed)


def word_map(old: Words, new: Words) -> dict[int, int]:
    """For each word of the old passage the word of the new one that stands for it; replaced words are mapped in
    order.
    """
    if old.words == new.words:
        return {i: i for i in range(len(old.words))}
    mapped: dict[int, int] = {}
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old.words, new.words, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and i2 - i1 == j2 - j1):
            mapped.update(zip(range(i1, i2), range(j1, j2), strict=True))
        elif tag == "replace":
            mapped.update((i, min(j1 + i - i1, j2 - 1)) for i in range(i1, i2))
    return mapped


def _stayed(old: Sequence[Passage], new: Sequence[Passage]) -> dict[int, int]:
    """Old passages that are in the new text word for word, each with its one partner."""
    places: dict[tuple[str, ...], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, passages in enumerate((old, new)):
        for index, passage in enumerate(passages):
            places[passage.words.words][side].append(index)
    stayed: dict[int, int] = {}
    repeated = []
    for olds, news in places.values():
        if len(olds) == 1 == len(news):
            stayed[olds[0]] = news[0]
        elif olds and news:
            repeated.append((olds, news))
    for olds, news in repeated:
        pairs = sorted(
            ((-_neighbours(old, i, new, j), abs(a - b), i, j) for a, i in enumerate(olds) for b, j in enumerate(news)),
        )
        taken: set[int] = set()
        for _, _, i, j in pairs:
            if i not in stayed and j not in taken:
                stayed[i] = j
                taken.add(j)
    return stayed


def _neighbours(old: Sequence[Passage], i: int, new: Sequence[Passage], j: int) -> int:
    """How many passages on the two sides agree, the nearer the more."""
    agree = 0
    for step in range(1, NEIGHBOURS + 1):
        for sign in (-step, step):
            a, b = i + sign, j + sign
            outside = not 0 <= a < len(old), not 0 <= b < len(new)
            if all(outside) or (not any(outside) and old[a].words.words == new[b].words.words):
                agree += 1 + NEIGHBOURS - step
    return agree


def _edited(old: Sequence[Passage], new: Sequence[Passage], stayed: dict[int, int]) -> list[Link]:
    """Pairs of changed passages: one partner each by likeness, and more only where a passage was split, joined or
    stayed in place.
    """
    back = {j: i for i, j in stayed.items()}
    gaps = _gaps([stayed.get(i) for i in range(len(old))], len(new))
    fences = _gaps([j if j in back else None for j in range(len(new))], len(new))
    found: list[Link] = []
    for i, j in _candidates(old, new, gaps, fences):
        likeness = _dice(old[i].words.counts, new[j].words.counts)
        in_place = gaps[i] == fences[j]
        if likeness >= REWRITTEN or in_place or _contained(old[i].words, new[j].words):
            found.append(Link(i, j, min(likeness, 0.999), in_place))
    found.sort(key=lambda link: (-link.likeness - 0.2 * link.in_place, link.old, link.new))
    olds: set[int] = set()
    news: set[int] = set()
    kept = []
    for link in found:
        first = link.old not in olds and link.new not in news
        if first or link.in_place or _contained(old[link.old].words, new[link.new].words):
            kept.append(link)
        if first:
            olds.add(link.old)
            news.add(link.new)
    return kept


def _gaps(partners: Sequence[int | None], size: int) -> dict[int, tuple[int, int]]:
    """For each passage that did not stay, where in the new text the nearest ones that did are: the gap in which it
    stands.
    """
    after: list[int] = [size] * (len(partners) + 1)
    for k in range(len(partners) - 1, -1, -1):
        partner = partners[k]
        after[k] = after[k + 1] if partner is None else partner
    gaps = {}
    before = -1
    for k, partner in enumerate(partners):
        if partner is None:
            gaps[k] = before, after[k]
        else:
            before = partner
    return gaps


def _candidates(
    old: Sequence[Passage], new: Sequence[Passage], gaps: dict[int, tuple[int, int]], fences: dict[int, tuple[int, int]]
) -> list[tuple[int, int]]:
    """Pairs that share telling words or a place, without trying all with all."""
    holders: dict[str, list[int]] = defaultdict(list)
    standing: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, gap in gaps.items():
        standing[gap].append(i)
        for word in old[i].words.counts:
            holders[word].append(i)
    pairs: set[tuple[int, int]] = set()
    for j, fence in fences.items():
        shared: Counter[int] = Counter()
        for word in new[j].words.counts:
            if len(holders.get(word, ())) <= COMMON:
                shared.update(holders.get(word, ()))
        likely = [i for i, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:LIKELIEST]]
        beside = standing.get(fence, [])
        pairs.update((i, j) for i in (*likely, *(beside if len(beside) <= LIKELIEST else ())))
    return sorted(pairs)


def _dice(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _contained(one: Words, other: Words) -> bool:
    shorter = min(len(one.words), len(other.words))
    return shorter >= CONTAINED_WORDS and (one.counts & other.counts).total() >= CONTAINED * shorter
