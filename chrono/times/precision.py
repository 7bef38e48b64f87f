"""How exactly a date is known."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["Precision"]


class Precision(IntEnum):
    """Coarse to fine: a finer date is the greater one.

    >>> Precision.DAY > Precision.MONTH > Precision.YEAR
    True
    """

    MILLENNIUM = 1
    CENTURY = 2
    DECADE = 3
    YEAR = 4
    HALF = 5
    QUADRIMESTER = 6
    SEASON = 7
    QUARTER = 8
    MONTH = 9
    DAY = 10
    HOUR = 11
    MINUTE = 12
    SECOND = 13
