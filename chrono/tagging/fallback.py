"""Odd formats that no rule names, read by dateparser.

It is asked only for short stretches that the scanner found and no rule took, with explicit languages, an explicit
base, and only whole dates (day, month, year) are believed: left to itself it finds dates in "we" and "57".
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from chrono.tagging.moment import Moment

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

__all__ = ["LONGEST", "odd_date", "odd_stretch"]

#: Longer stretches, in characters, are not asked for.
LONGEST = 60

#: A day that stands, oddly divided, in front of a month ("on 10. August 2012") or behind it ("Aug, 10th; 2012").
_DAY_BEFORE = re.compile(
    r"(?:^|\b(?:on|from|to|until|by|the|of|since)\s|[(,]\s?)(?P<day>\d{1,2}[.;/]{1,2}\s?)\Z", re.MULTILINE
)
_DAY_AFTER = re.compile(r"[.,;/]{1,2}\s?\d{1,2}(?:st|nd|rd|th)?[.,;/]{1,2}\s?\d{4}\b")


def odd_stretch(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a day is oddly attached to the month at `start` to `end`, the whole stretch; None if there is none."""
    before = _DAY_BEFORE.search(text, max(0, start - 16), start)
    after = _DAY_AFTER.match(text, end)
    low = before.start("day") if before else start
    high = after.end() if after else end
    return (low, high) if high - low > end - start and high - low <= LONGEST else None


@lru_cache(maxsize=8)
def _parser(language: str, order: str) -> DateDataParser:
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001  dateparser wants it naive
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": {"DAY_FIRST": "DMY", "YEAR_FIRST": "YMD"}.get(order, "MDY"),
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    return DateDataParser(languages=[language], settings=settings)


@lru_cache(maxsize=10_000)
def odd_date(text: str, language: str = "en", order: str = "AUTO") -> Moment | None:
    """The whole date that a short text is, None if dateparser sees none.

    >>> odd_date("Aug, 10th; 2012")
    Moment(grain=<Grain.DAY: 10>, year=2012, number=8, day=10, part='', clock=(), zone=None)
    """
    if len(text) > LONGEST:
        return None
    data = _parser(language, order).get_date_data(text)
    if data.date_obj is None or data.period not in ("day", "time"):
        return None
    return Moment.of(data.date_obj.year, data.date_obj.month, data.date_obj.day)
