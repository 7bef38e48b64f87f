"""Seasons, quarters, quadrimesters and halves: the numbers above 12 that EDTF puts where a month stands."""

from __future__ import annotations

from enum import IntEnum

from chrono.times.precision import Precision

__all__ = ["MONTHS", "UNSPECIFIED", "PartOfYear"]

UNSPECIFIED = 0
"""A month or day that exists but is not known: the ``XX`` of ``2013-XX-17``."""


class PartOfYear(IntEnum):
    """The codes 21 to 41 of ISO 8601-2 (4.8, "divisions of a year").

    A winter of the north (24, 28) and a summer of the south (30) begin in December and end in the next year's February.
    Seasons without a hemisphere (21 to 24) are read as those of the north.

    >>> PartOfYear.QUARTER_2.months, PartOfYear.WINTER.months, PartOfYear(41).precision.name
    ((4, 6), (12, 14), 'HALF')
    """

    SPRING = 21
    SUMMER = 22
    AUTUMN = 23
    WINTER = 24
    SPRING_NORTH = 25
    SUMMER_NORTH = 26
    AUTUMN_NORTH = 27
    WINTER_NORTH = 28
    SPRING_SOUTH = 29
    SUMMER_SOUTH = 30
    AUTUMN_SOUTH = 31
    WINTER_SOUTH = 32
    QUARTER_1 = 33
    QUARTER_2 = 34
    QUARTER_3 = 35
    QUARTER_4 = 36
    QUADRIMESTER_1 = 37
    QUADRIMESTER_2 = 38
    QUADRIMESTER_3 = 39
    HALF_1 = 40
    HALF_2 = 41

    @property
    def precision(self) -> Precision:
        """SEASON, QUARTER, QUADRIMESTER or HALF."""
        if self <= PartOfYear.WINTER_SOUTH:
            return Precision.SEASON
        if self <= PartOfYear.QUARTER_4:
            return Precision.QUARTER
        return Precision.QUADRIMESTER if self <= PartOfYear.QUADRIMESTER_3 else Precision.HALF

    @property
    def months(self) -> tuple[int, int]:
        """First and last month; a last month above 12 lies in the next year (14 is its February)."""
        return MONTHS[self]


MONTHS: dict[int, tuple[int, int]] = {
    **dict.fromkeys((21, 25, 31), (3, 5)),
    **dict.fromkeys((22, 26, 32), (6, 8)),
    **dict.fromkeys((23, 27, 29), (9, 11)),
    **dict.fromkeys((24, 28, 30), (12, 14)),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    37: (1, 4),
    38: (5, 8),
    39: (9, 12),
    40: (1, 6),
    41: (7, 12),
}
