"""Steps of the calendar that an axis can be divided by: from minutes to millennia, before Christ too.

Times are days as `Day.ordinal` counts them, with the part of the day behind the point.
"""

from __future__ import annotations

from enum import IntEnum
from math import ceil, floor

import attrs

from chrono.times import Day

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Unit(IntEnum):
    """What a step counts, fine to coarse."""

    MINUTE = 0
    HOUR = 1
    DAY = 2
    MONTH = 3
    YEAR = 4


@attrs.frozen
class Step:
    """So many of a unit: 3 months, 100 years."""

    unit: Unit
    count: int

    @property
    def days(self) -> float:
        """About how many days one step has."""
        return self.count * (1 / 1440, 1 / 24, 1.0, 30.436875, 365.2425)[self.unit]

    def floor(self, day: float) -> float:
        """Give the last boundary of this step at or before a time.

        >>> str(Day.from_ordinal(int(Step(Unit.YEAR, 10).floor(Day(1848, 3, 1).ordinal))))
        '1840-01-01'
        """
        if self.unit <= Unit.HOUR:
            per_day = (1440 if self.unit is Unit.MINUTE else 24) // self.count
            return floor(day * per_day + 1e-5) / per_day  # a time of day is no exact float
        date = Day.from_ordinal(floor(day))
        if self.unit is Unit.DAY:
            first = 1 + (date.day - 1) // self.count * self.count
            if self.count > 1 and first + self.count // 2 > 30:  # no stump of a step before the next month
                first -= self.count
            return float(Day(date.year, date.month, first).ordinal)
        if self.unit is Unit.MONTH:
            return float(Day(date.year, 1 + (date.month - 1) // self.count * self.count, 1).ordinal)
        return float(Day(_first_year(date.year, self.count), 1, 1).ordinal)

    def after(self, boundary: float) -> float:
        """Give the boundary that follows a boundary."""
        if self.unit <= Unit.HOUR:
            return self.floor(boundary + self.days * 1.0001)
        date = Day.from_ordinal(floor(boundary))
        if self.unit is Unit.DAY:
            following = self.floor(boundary + self.count)
            return following if following > boundary else float(date.plus(months=1).ordinal - date.day + 1)
        if self.unit is Unit.MONTH:
            return float(Day(date.year, date.month, 1).plus(months=self.count).ordinal)
        year = _next_year(date.year, self.count)
        return float(Day(year, 1, 1).ordinal)

    def ceiling(self, day: float) -> float:
        """Give the first boundary of this step at or after a time."""
        low = self.floor(day)
        return low if low >= day - 1e-9 else self.after(low)

    def boundaries(self, start: float, end: float) -> list[float]:
        """Give all boundaries from `start` to `end`, both included."""
        out = []
        at = self.ceiling(start)
        while at <= end + 1e-9:
            out.append(at)
            at = self.after(at)
        return out


STEPS = (
    *(Step(Unit.MINUTE, n) for n in (1, 2, 5, 10, 15, 30)),
    *(Step(Unit.HOUR, n) for n in (1, 2, 3, 6, 12)),
    *(Step(Unit.DAY, n) for n in (1, 2, 5, 10)),
    *(Step(Unit.MONTH, n) for n in (1, 2, 3, 6)),
    *(Step(Unit.YEAR, m * 10**e) for e in range(6) for m in (1, 2, 5)),
)


def year_name(year: int) -> str:
    """Name an astronomical year: 2013, 44 BC, 12,000 BC.

    >>> year_name(-43), year_name(2013), year_name(-11999)
    ('44 BC', '2013', '12,000 BC')
    """
    number = year if year > 0 else 1 - year
    return (f"{number:,}" if number >= 10_000 else str(number)) + ("" if year > 0 else " BC")


def _first_year(year: int, count: int) -> int:
    """Give the round year at or before; years before Christ are round as they are named: 500 BC is -499."""
    if count == 1:
        return year
    if year >= count:
        return year // count * count
    if year >= 1:
        return 1  # the era's beginning stands for the year 0 that names do not have
    return 1 - ceil((1 - year) / count) * count


def _next_year(year: int, count: int) -> int:
    if count == 1:
        return year + 1
    if year == 1:
        return count
    if year <= 0:
        return 1 if 1 - year <= count else year + count
    return year + count


__all__ = ["MONTHS", "STEPS", "Step", "Unit", "year_name"]
