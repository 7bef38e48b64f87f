"""How two times lie to each other: one within the other, or with a day in common.

Both are given by their ends, None for an open one.
"""

from __future__ import annotations

import attrs

from chrono.errors import EdtfError
from chrono.times.day import is_leap
from chrono.times.edtf_date import EdtfDate

__all__ = ["Ends", "contains", "days_in_year", "overlaps"]

Ends = tuple[EdtfDate | None, EdtfDate | None]

_INFINITY = float("inf")
_DAY = 86_400


def contains(outer: Ends, inner: Ends) -> bool:
    """Whether all that `inner` can mean lies within what `outer` can mean."""
    if _yearly(inner):
        return _yearly(outer) and _contains_yearly(outer, inner)
    if _yearly(outer):
        first, last = _days(inner)
        return any(low <= first and last <= high for low, high in _near(outer, inner))
    low, high = _seconds(outer)
    first, last = _seconds(inner)
    return low <= first and last <= high


def overlaps(one: Ends, other: Ends) -> bool:
    """Whether there is a day (a moment, where both have a time) that both can mean."""
    if _yearly(one) and _yearly(other):
        return any(low <= last and first <= high for low, high in _around(one) for first, last in _around(other))
    if _yearly(one) or _yearly(other):
        yearly, dated = (one, other) if _yearly(one) else (other, one)
        first, last = _days(dated)
        return any(low <= last and first <= high for low, high in _near(yearly, dated))
    low, high = _seconds(one)
    first, last = _seconds(other)
    return low <= last and first <= high


def days_in_year(start: EdtfDate, end: EdtfDate, year: int) -> tuple[int, int] | None:
    """First and last day, as ordinals, of a date of every year in one `year`; None where it lacks 29 February."""
    try:
        first = attrs.evolve(start, year=year).first_ordinal
        last = attrs.evolve(end, year=year).last_ordinal
    except EdtfError:
        return None
    if first is None or last is None:
        return None
    return first, last if first <= last else last + (366 if is_leap(year) else 365)


def _yearly(ends: Ends) -> bool:
    return any(date is not None and date.recurring for date in ends)


def _days(ends: Ends) -> tuple[float, float]:
    """First and last day as ordinals."""
    first = None if ends[0] is None else ends[0].first_ordinal
    last = None if ends[1] is None else ends[1].last_ordinal
    return (-_INFINITY if first is None else first), (_INFINITY if last is None else last)


def _seconds(ends: Ends) -> tuple[float, float]:
    """First and last second by the clock of the place: a day has no offset, so there is nothing to compare one with."""
    first, last = _days(ends)
    start, end = (None if date is None else date.time for date in ends)
    low = first * _DAY + (0 if start is None else start.first_second)
    return low, last * _DAY + (_DAY - 1 if end is None else end.last_second)


def _in_years(yearly: Ends, years: range) -> list[tuple[int, int]]:
    start, end = yearly
    if start is None or end is None:
        return []
    return [span for span in (days_in_year(start, end, year) for year in years) if span is not None]


def _around(yearly: Ends) -> list[tuple[int, int]]:
    """First and last days in the years around year 0, a leap year."""
    return _in_years(yearly, range(-2, 2))


def _contains_yearly(outer: Ends, inner: Ends) -> bool:
    """Whether `inner` lies within `outer` every year, the leap year 0 and the winters on both sides of it included."""
    spans = _in_years(inner, range(-1, 1))
    return all(any(low <= first and last <= high for low, high in _around(outer)) for first, last in spans)


def _near(yearly: Ends, dated: Ends) -> list[tuple[int, int]]:
    """First and last days of `yearly` in the years that `dated` may touch; of many years eight hold a leap year."""
    first = None if dated[0] is None else dated[0].year
    last = None if dated[1] is None else dated[1].last_year
    if first is None:
        first = 0 if last is None else last - 8
    end = first + 8 if last is None else min(last, first + 8)
    # One year earlier and later: a winter reaches into the next year, on both sides.
    return _in_years(yearly, range(first - 1, end + 2))
