"""Put intervals into the fewest rows: pure numbers, no drawing.

Interval partitioning by left edge with heaps needs exactly as many rows as the greatest number of intervals that
overlap anywhere, and no packing can need fewer (Kleinberg & Tardos, Algorithm Design, section 4.1).
Intervals are half-open: one may begin where another ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

Interval = tuple[float, float]

_CELL = 4.0  # points; the grain of the load profile that chooses sides
_PASSES = (2.0, 2.0, 4.0, 4.0, 8.0, 8.0, 16.0, 16.0, 32.0, 32.0)  # first spread the load, then flatten its peaks


class Side(StrEnum):
    """Where a label stands: right or left of its mark."""

    RIGHT = "right"
    LEFT = "left"


def depth(intervals: Sequence[Interval]) -> int:
    """Give the greatest number of intervals that overlap in one point: the least rows that can hold them.

    >>> depth([(0, 2), (1, 3), (2, 4)])
    2
    """
    edges = sorted([(a, 1) for a, b in intervals if b > a] + [(b, -1) for a, b in intervals if b > a])
    load = most = 0
    for _, step in edges:  # at one place ends (-1) sort before beginnings (1): half-open
        load += step
        most = max(most, load)
    return most


def rows(intervals: Sequence[Interval]) -> list[int]:
    """Give each interval a row, the highest free one, so that rows are as many as `depth` and none overlap.

    >>> rows([(0, 2), (1, 3), (2, 4)])
    [0, 1, 0]
    """
    placed = [0] * len(intervals)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    count = 0
    for index in sorted(range(len(intervals)), key=intervals.__getitem__):
        left, right = intervals[index]
        while busy and busy[0][0] <= left:
            heappush(free, heappop(busy)[1])
        if free:
            row = heappop(free)
        else:
            row = count
            count += 1
        placed[index] = row
        heappush(busy, (right, row))
    return placed


def in_order(placed: Sequence[int], firsts: Sequence[float]) -> list[int]:
    """Rename rows so that they go down by their first mark; `firsts` is where each item's mark begins.

    >>> in_order([0, 1, 0], [50, 10, 90])
    [1, 0, 1]
    """
    heads: dict[int, float] = {}
    for row, first in zip(placed, firsts, strict=True):
        heads[row] = min(first, heads.get(row, first))
    names = {row: number for number, row in enumerate(sorted(heads, key=lambda row: (heads[row], row)))}
    return [names[row] for row in placed]


def sides(right: Sequence[Interval], left: Sequence[Interval | None]) -> list[Side]:
    """Choose a side for each label so that the rows become fewer: coordinate descent on the load.

    `right` and `left` are what the item takes with its label on that side, in points; None where the left is
    not possible. The result never needs more rows than all labels on the right.

    >>> sides([(0, 50), (10, 60), (20, 70)], [None, (-40, 15), None])
    [<Side.RIGHT: 'right'>, <Side.LEFT: 'left'>, <Side.RIGHT: 'right'>]
    """
    chosen = [Side.RIGHT] * len(right)
    movable = [i for i, other in enumerate(left) if other is not None]
    if len(right) < 3 or not movable:
        return chosen
    start = min(iv[0] for iv in (*right, *left) if iv is not None)
    stop = max(r[1] for r in right)
    load = np.zeros(int((stop - start) / _CELL) + 2)
    cells_right = [_cells(r, start) for r in right]
    cells_left = [_cells(o, start) if o is not None else slice(0, 0) for o in left]
    for cells in cells_right:
        load[cells] += 1
    best, best_depth = chosen[:], depth(right)
    for exponent in _PASSES:
        table = _step_costs(int(load.max()) + len(movable) + 2, exponent)
        for index in movable:
            here, there = cells_right[index], cells_left[index]
            if chosen[index] is Side.LEFT:
                here, there = there, here
            load[here] -= 1
            if _cost(load[there], table) < _cost(load[here], table):
                load[there] += 1
                chosen[index] = Side.LEFT if chosen[index] is Side.RIGHT else Side.RIGHT
            else:
                load[here] += 1
        now = depth(taken(right, left, chosen))
        if now < best_depth:
            best, best_depth = chosen[:], now
    return best


def taken(right: Sequence[Interval], left: Sequence[Interval | None], chosen: Sequence[Side]) -> list[Interval]:
    """Give the interval that each item takes on its chosen side."""
    out = []
    for r, other, side in zip(right, left, chosen, strict=True):
        out.append(other if side is Side.LEFT and other is not None else r)
    return out


def fitting(
    right: Sequence[Interval | None], left: Sequence[Interval | None], order: Sequence[int], limit: int
) -> dict[int, Side]:
    """Choose as many items as `limit` rows can hold, in the given order of importance, each with its side.

    An item is taken when nowhere in its interval the load would exceed the limit, on the side that is less crowded;
    by interval partitioning the chosen ones then fit into `limit` rows without loss.

    >>> fitting([(0, 40), (10, 50), (60, 90)], [None, None, None], [1, 0, 2], limit=1)
    {1: <Side.RIGHT: 'right'>, 2: <Side.RIGHT: 'right'>}
    """
    known = [iv for iv in (*right, *left) if iv is not None]
    if not known or limit < 1:
        return {}
    start = min(iv[0] for iv in known)
    load = np.zeros(int(max(iv[1] for iv in known) - start) + 3)
    chosen: dict[int, Side] = {}
    for index in order:
        best: tuple[float, Side, slice] | None = None
        for side, option in ((Side.RIGHT, right[index]), (Side.LEFT, left[index])):
            if option is None:
                continue
            cells = slice(int(option[0] - start), int(option[1] - start) + 1)
            there = load[cells]
            if there.max(initial=0) < limit:
                crowd = float((there * there * there).sum())
                if best is None or crowd < best[0]:
                    best = crowd, side, cells
        if best is not None:
            load[best[2]] += 1
            chosen[index] = best[1]
    return chosen


def _cells(interval: Interval, start: float) -> slice:
    return slice(int((interval[0] - start) / _CELL), int((interval[1] - start) / _CELL) + 1)


def _step_costs(most: int, exponent: float) -> NDArray[np.float64]:
    """Give what one more item costs on a cell with load 0, 1, 2 ...: the p-norm's steps, scaled to stay finite."""
    scale = np.arange(most + 1, dtype=np.float64) / most
    return np.diff(scale**exponent)


def _cost(load: NDArray[np.float64], table: NDArray[np.float64]) -> float:
    return float(table[load.astype(np.intp)].sum())


__all__ = ["Interval", "Side", "depth", "fitting", "in_order", "rows", "sides", "taken"]
