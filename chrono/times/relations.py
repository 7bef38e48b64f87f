"""How two times lie to each other: one within the other, or with a day in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.times.when import When

__all__ = ["contains", "overlaps"]

_INFINITY = float("inf")
_DAY = 86_400


def contains(outer: When, inner: When) -> bool:
    """Whether all that `inner` can mean lies within what `outer` can mean."""
    if inner.recurring:
        return outer.recurring and _yearly_contains(outer, inner)
    if outer.recurring:
        return any(low <= a and b <= high for low, high, a, b in _dated(outer, inner))
    low, high = _seconds(outer)
    first, last = _seconds(inner)
    return low <= first and last <= high


def overlaps(one: When, other: When) -> bool:
    """Whether there is a day (a moment, where both have a time) that both can mean."""
    if one.recurring and other.recurring:
        return any(low <= b and a <= high for low, high in _around(one) for a, b in _around(other))
    if one.recurring or other.recurring:
        yearly, dated = (one, other) if one.recurring else (other, one)
        return any(low <= b and a <= high for low, high, a, b in _dated(yearly, dated))
    low, high = _seconds(one)
    first, last = _seconds(other)
    return low <= last and first <= high


def _seconds(when: When) -> tuple[float, float]:
    """First and last second by the clock of the place: a day has no offset, so there is nothing to compare one with."""
    low, high = -_INFINITY, _INFINITY
    if when.start is not None and (first := when.start.first_ordinal) is not None:
        low = first * _DAY + (when.start.time.first_second if when.start.time else 0)
    if when.end is not None and (last := when.end.last_ordinal) is not None:
        high = last * _DAY + (when.end.time.last_second if when.end.time else _DAY - 1)
    return low, high


def _yearly_contains(outer: When, inner: When) -> bool:
    """Whether `inner` lies within `outer` every year, the leap year 0 and the winters on both sides of it included."""
    spans = (inner.in_year(-1), inner.in_year(0))
    return all(any(low <= span[0] and span[1] <= high for low, high in _around(outer)) for span in spans if span)


def _around(yearly: When) -> list[tuple[int, int]]:
    """First and last days in the years around year 0, a leap year."""
    return [span for span in map(yearly.in_year, (-2, -1, 0, 1)) if span is not None]


def _dated(yearly: When, dated: When) -> list[tuple[float, float, float, float]]:
    """Bounds of `yearly` in each year that `dated` may touch, beside those of `dated`; eight years hold a leap year."""
    first = dated.start.first_ordinal if dated.start else None
    last = dated.end.last_ordinal if dated.end else None
    low, high = (-_INFINITY if first is None else first), (_INFINITY if last is None else last)
    year = dated.earliest.year if dated.earliest else dated.latest.year - 8 if dated.latest else 0
    end = min(dated.latest.year if dated.latest else year + 8, year + 8)
    found: list[tuple[float, float, float, float]] = []
    for candidate in range(year - 1, end + 1):
        span = yearly.in_year(candidate)
        if span is not None:
            found.append((span[0], span[1], low, high))
    return found
