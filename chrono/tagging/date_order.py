"""Which number comes first in "8/10/2012": an option, or what the document's unambiguous dates show."""

from __future__ import annotations

import re
from enum import StrEnum

__all__ = ["DateOrder", "inferred_order"]

#: From the first mark on: the number in front of it is looked at last, which is several times as fast.
_NUMERIC = re.compile(r"([/.-])(?<=\d.)(\d{1,2})\1(?:\d{4}|\d{2})(?![\d/-])")
_FIRST = re.compile(r"\b\d{1,2}\Z")
#: So many numeric dates are looked at.
_SAMPLE = 500


class DateOrder(StrEnum):
    """The order of the numbers in a date that is all digits."""

    AUTO = "auto"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


def inferred_order(text: str) -> DateOrder:
    """The order that a document's unambiguous dates have; AUTO where they show none or contradict each other.

    >>> inferred_order("Signed 25/12/2011, in force 3/4/2012.")
    <DateOrder.DAY_FIRST: 'dmy'>
    """
    day_first = month_first = count = 0
    for match in _NUMERIC.finditer(text):
        number = _FIRST.search(text, max(0, match.start() - 3), match.start())
        if number is None:
            continue
        if count == _SAMPLE:
            break
        count += 1
        first, second = int(number[0]), int(match[2])
        day_first += 12 < first <= 31 and 1 <= second <= 12
        month_first += 12 < second <= 31 and 1 <= first <= 12
    if day_first > 2 * month_first:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if month_first > 2 * day_first else DateOrder.AUTO
