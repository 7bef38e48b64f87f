"""Place labels along a line, in order, without overlap, as near to their own places as can be.

Least squares under y[i + 1] >= y[i] + gap is isotonic regression after subtracting the running gaps; the
pool-adjacent-violators algorithm solves it exactly in O(n) (Best & Chakravarti, 1990). Keeping the order
means that leaders cannot cross.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Give each label's middle, given where it wants to be (ascending) and how high it is, within low .. high.

    The labels must fit: sum(heights) <= high - low.

    >>> spread([10, 10, 50], [8, 8, 8], 0, 100)
    [6.0, 14.0, 50.0]
    """
    if not wanted:
        return []
    offsets = [0.0]
    for before, after in pairwise(heights):
        offsets.append(offsets[-1] + (before + after) / 2)
    total = sum(heights)
    if total > high - low + 1e-6:
        raise ValueError(f"labels of {total:.1f} pt do not fit into {high - low:.1f} pt")
    blocks: list[tuple[float, int]] = []  # mean, count
    for place, offset in zip(wanted, offsets, strict=True):
        mean, count = place - offset, 1
        while blocks and blocks[-1][0] > mean:
            other, many = blocks.pop()
            mean, count = (mean * count + other * many) / (count + many), count + many
        blocks.append((mean, count))
    floor = low + heights[0] / 2
    ceiling = high - heights[-1] / 2 - offsets[-1]
    flat = [min(max(mean, floor), ceiling) for mean, count in blocks for _ in range(count)]
    return [base + offset for base, offset in zip(flat, offsets, strict=True)]


__all__ = ["spread"]
