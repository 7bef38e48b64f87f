"""Where a label can stand beside its mark, and which rows a lane needs: pure numbers.

A label stands on the row of its mark, right or left of it. A mark that leaves no room on either side, or a label
that is longer than the sheet, gets a tall row: the words above, the mark below.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots.measure import FontTable
from chrono.plots.partition import Interval, Side, in_order, rows, sides, taken
from chrono.plots.wrap import balanced

GAP = 3.0  # points between mark and words
APART = 13.0  # points to the next item of a row, so that it is clear whose words they are


@attrs.frozen
class Fit:
    """One item's mark (left, right), its words, and what it takes of a row with them on either side.

    `lines` has one line for a plain row. For a tall row it has all lines, and `right` is what it takes there.
    """

    mark: Interval
    lines: tuple[str, ...]
    width: float
    right: Interval | None
    left: Interval | None
    tall: bool = False
    text_left: float = 0.0


@attrs.frozen
class Place:
    """Where an item went: the block of rows of equal height (0 plain, else its lines), the row in it, the side."""

    block: int
    row: int
    side: Side


def fit(mark: Interval, title: str, table: FontTable, size: float, low: float, high: float) -> Fit:
    """Give the ways in which a label, set at `size` points, fits between `low` and `high`."""
    left, right = mark
    width = table.width(title, size)
    on_right = (left, right + GAP + width + APART) if right + GAP + width <= high else None
    on_left = (left - GAP - width, right + APART) if left - GAP - width >= low else None
    if on_right or on_left:
        return Fit(mark, (title,), width, on_right, on_left)

    def measure(text: str) -> float:
        return table.width(text, size)

    lines = tuple(balanced(title, high - low, measure)) if width > high - low else (title,)
    wide = max(measure(line) for line in lines)
    start = min(max(left, low), high - wide)
    taken_here = (min(left, start), max(right, start + wide) + APART)
    return Fit(mark, lines, wide, taken_here, None, tall=True, text_left=start)


def pack(fits: Sequence[Fit], *, two_sided: bool) -> tuple[list[Place], dict[int, int]]:
    """Place items; give each one's place, and how many rows each block has (block: rows)."""
    places: list[Place | None] = [None] * len(fits)
    counts: dict[int, int] = {}
    blocks: dict[int, list[int]] = {}
    for index, item in enumerate(fits):
        blocks.setdefault(len(item.lines) if item.tall else 0, []).append(index)
    for block, members in sorted(blocks.items()):
        first = [_either(fits[i]) for i in members]
        other = [fits[i].left if fits[i].right is not None else None for i in members]
        chosen = sides(first, other) if two_sided and block == 0 else [Side.RIGHT] * len(members)
        placed = in_order(rows(taken(first, other, chosen)), [fits[i].mark[0] for i in members])
        counts[block] = max(placed) + 1
        for i, side, row in zip(members, chosen, placed, strict=True):
            real = side if fits[i].right is not None else Side.LEFT
            places[i] = Place(block, row, real)
    return [place for place in places if place is not None], counts


def _either(item: Fit) -> Interval:
    interval = item.right if item.right is not None else item.left
    assert interval is not None
    return interval


__all__ = ["APART", "GAP", "Fit", "Place", "fit", "pack"]
