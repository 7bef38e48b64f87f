"""The days that an iCalendar feed can hold: clients stumble over years 1 to 99 and over the year 9999."""

from __future__ import annotations

from datetime import date

__all__ = ["FIRST_DAY", "LAST_DAY", "in_window"]

FIRST_DAY = date(100, 1, 1)
LAST_DAY = date(9998, 12, 31)

_FIRST, _LAST = FIRST_DAY.toordinal(), LAST_DAY.toordinal()


def in_window(ordinal: int) -> bool:
    """Whether a day, given as `Day.ordinal`, lies within 0100-01-01..9998-12-31.

    >>> in_window(FIRST_DAY.toordinal()), in_window(LAST_DAY.toordinal() + 1)
    (True, False)
    """
    return _FIRST <= ordinal <= _LAST
