"""Stretches of days in digits: "3.-5.5.2013", "5/3-5/9/2013", "3.–5. May 2013"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from chrono.tagging.date_order import DateOrder
from chrono.tagging.grammar import Rule
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

_RANGE = re.compile(
    r"(?P<first>\d+)(?:(?P<mark>[/.])(?P<second>\d+))?\.? ?[-–] ?"
    r"(?P<third>\d+)(?P<slash>[/.])(?P<fourth>\d+)[/.](?P<year>\d+)"
)
_NUMBER = re.compile(r"\d+")


def _stretch(start: Reading | None, end: Reading | None, assumed: tuple[str, ...] = ()) -> Reading | None:
    """One expression from the first day to the last."""
    if start is None or end is None or start.moment is None or end.moment is None:
        return None
    if start.moment.first >= end.moment.first or start.edtf is None or end.edtf is None:
        return None
    return attrs.evolve(start.placed(f"{start.edtf}/{end.edtf}"), assumed=start.assumed + assumed)


def _dates(at: Context, text: str) -> Reading | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    year = at.short_year(match["year"]) if len(match["year"]) == 2 else int(match["year"])
    first, third, fourth = int(match["first"]), int(match["third"]), int(match["fourth"])
    dotted, order = match["slash"] == ".", at.anchor.order
    if match["second"] is None:  # "3.-5.5.2013": days of one month
        if not dotted and order is not DateOrder.DAY_FIRST:
            return None
        return _stretch(at.day(year, fourth, first), at.day(year, fourth, third))
    if match["mark"] != match["slash"]:
        return None
    second = int(match["second"])
    months_first = not dotted if order is DateOrder.AUTO else order is DateOrder.MONTH_FIRST
    open_order = max(first, second, third, fourth) <= 12
    if not open_order:
        months_first = max(second, fourth) > 12
    (start_month, start_day), (month, day) = (
        ((first, second), (third, fourth)) if months_first else ((second, first), (fourth, third))
    )
    start_year = year if (start_month, start_day) < (month, day) else year - 1
    assumed = (f"the {'month' if months_first else 'day'} comes first",) if open_order else ()
    return _stretch(at.day(start_year, start_month, start_day), at.day(year, month, day), assumed)


def _of_month(at: Context, days: str, month: int, year: int | None) -> Reading | None:
    first, last = (int(number) for number in _NUMBER.findall(days))
    if year is None:
        return _stretch(at.in_year(month, first), at.in_year(month, last))
    return _stretch(at.day(year, month, first), at.day(year, month, last))


RULES = (
    Rule(
        "<dayrange>",
        _dates,
        {"3.-5.5.2013": "2013-05-03", "5/3-5/9/2013": "2013-05-03", "28.12.-3.1.2014": "2013-12-28"},
        ("3-5/9/2013", "5.3-5.1.20"),
    ),
    Rule("<daypair> <month> (,? <year>)?", _of_month, {"3.–5. May 2013": "2013-05-03"}),
)
