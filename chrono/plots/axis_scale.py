"""From time to points: a true linear scale, in which long empty gaps may be folded to a fixed width.

Time is a number of days: `Day.ordinal` plus the part of the day. Every unfolded stretch has the same points per day,
so lengths stay comparable; a fold is a visible break with the length that it hides.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import numpy as np

FOLD_WIDTH = 42.0  # points that a folded gap takes
_SHARE = 0.12  # a gap is folded from this share of the range that the longer gaps leave ...
_TIMES = 4.0  # ... and when it is so many times as long as the events are apart on average


@attrs.frozen
class Stretch:
    """One unbroken piece of the axis: from `start` to `end` in days, from `left` to `right` in points."""

    start: float
    end: float
    left: float
    right: float


@attrs.frozen
class Scale:
    """Maps days to points; made of one stretch, or of several with folded gaps between them.

    >>> scale = Scale.linear(0, 100, 10, 60)
    >>> scale.at(50), scale.per_day
    (35.0, 0.5)
    """

    stretches: tuple[Stretch, ...]

    @classmethod
    def linear(cls, start: float, end: float, left: float, right: float) -> Scale:
        """Make an unbroken scale."""
        return cls((Stretch(start, end, left, right),))

    @classmethod
    def folded(cls, gaps: Sequence[tuple[float, float]], start: float, end: float, left: float, right: float) -> Scale:
        """Make a scale in which each gap (from, to; in days, ascending) is folded to FOLD_WIDTH points."""
        if not gaps:
            return cls.linear(start, end, left, right)
        bounds = [start, *(edge for gap in gaps for edge in gap), end]
        pieces = [(bounds[i], bounds[i + 1]) for i in range(0, len(bounds), 2)]
        per_day = (right - left - FOLD_WIDTH * len(gaps)) / sum(b - a for a, b in pieces)
        stretches, x = [], left
        for a, b in pieces:
            stretches.append(Stretch(a, b, x, x + (b - a) * per_day))
            x = stretches[-1].right + FOLD_WIDTH
        return cls(tuple(stretches))

    @property
    def start(self) -> float:
        """First day of the axis."""
        return self.stretches[0].start

    @property
    def end(self) -> float:
        """Last day of the axis."""
        return self.stretches[-1].end

    @property
    def left(self) -> float:
        """Where the axis begins, in points."""
        return self.stretches[0].left

    @property
    def right(self) -> float:
        """Where the axis ends, in points."""
        return self.stretches[-1].right

    @property
    def per_day(self) -> float:
        """Points for one day on every unfolded stretch."""
        first = self.stretches[0]
        return (first.right - first.left) / (first.end - first.start)

    @property
    def folds(self) -> list[tuple[Stretch, Stretch]]:
        """The stretches before and after each fold."""
        return list(zip(self.stretches, self.stretches[1:], strict=False))

    def at(self, day: float) -> float:
        """Give the place of a day in points; times outside the axis stand at its ends."""
        if len(self.stretches) == 1:
            only = self.stretches[0]
            share = (day - only.start) / (only.end - only.start)
            return only.left + min(max(share, 0.0), 1.0) * (only.right - only.left)
        days = [edge for piece in self.stretches for edge in (piece.start, piece.end)]
        points = [edge for piece in self.stretches for edge in (piece.left, piece.right)]
        return float(np.interp(day, days, points))


def find_gaps(spans: Sequence[tuple[float, float]], start: float, end: float) -> list[tuple[float, float]]:
    """Give the long stretches of time without any event, longest share first decided, in order of time.

    Spans are the events' times in days.

    >>> find_gaps([(day, day + 1) for day in (0, 2, 4, 6, 8, 990, 995, 999)], 0, 1000)
    [(9, 990)]
    """
    gaps: list[tuple[float, float]] = []
    reach = start
    for a, b in sorted(spans):
        if a > reach:
            gaps.append((reach, a))
        reach = max(reach, b)
    if end > reach:
        gaps.append((reach, end))
    long: list[tuple[float, float]] = []
    for gap in sorted(gaps, key=lambda g: g[0] - g[1]):
        rest = end - start - sum(b - a for a, b in long)
        if gap[1] - gap[0] < max(_SHARE, _TIMES / len(spans)) * rest:
            break
        long.append(gap)
    return sorted(gap for gap in long if gap[0] > start and gap[1] < end)


def worth_folding(gaps: Sequence[tuple[float, float]], start: float, end: float, share: float = 0.5) -> bool:
    """Say whether the gaps are so great a share of the whole; by default folding then doubles the room of the rest."""
    return sum(b - a for a, b in gaps) >= share * (end - start)


__all__ = ["FOLD_WIDTH", "Scale", "Stretch", "find_gaps", "worth_folding"]
