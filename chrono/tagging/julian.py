"""Dates of the Julian calendar, marked as such: "23 April 1661 (O.S.)", "3 May [O.S. 22 April] 1661"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.clock import NEW_STYLE, OLD_STYLE
from chrono.times.day import Day, days_in_month, ordinal_of

if TYPE_CHECKING:
    from chrono.tagging.expression import TimeExpression

__all__ = ["gregorian", "with_styles"]

_BRACKET = re.compile(r",? ?[(\[]")
#: No country kept the Julian calendar longer.
_LAST_YEAR = 1923
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


@attrs.frozen
class _Marks:
    """Where the marks stand: behind a date (which they belong to), between two dates, or behind the second one."""

    old_behind: re.Pattern[str]
    between: re.Pattern[str]
    new_behind: re.Pattern[str]


@cache
def _marks() -> _Marks:
    old, new = "|".join(map(re.escape, OLD_STYLE)), "|".join(map(re.escape, NEW_STYLE))
    return _Marks(
        re.compile(rf",? ?(?:\((?:{old})\)|\[(?:{old})\]|(?:{old})(?![\w]))"),
        re.compile(rf",? ?[(\[](?:(?P<old>{old})|(?P<new>{new})),? "),
        re.compile(rf",? (?:{new})[)\]]"),
    )


def gregorian(year: int, month: int, day: int) -> Day | None:
    """The Gregorian date of a Julian one; None if there is no such day.

    >>> str(gregorian(1661, 4, 23)), str(gregorian(1917, 10, 25))
    ('1661-05-03', '1917-11-07')
    """
    like = 2000 if year % 4 == 0 else 2001
    if not 1 <= day <= days_in_month(like, month):
        return None
    into_year = ordinal_of(like, month, day) - ordinal_of(like, 1, 1)
    before = year - 1
    return Day.from_ordinal(before * 365 + before // 4 + into_year - 1)


def with_styles(expressions: list[TimeExpression], text: str) -> list[TimeExpression]:
    """The expressions, those that the text marks as Old Style put on their Gregorian day."""
    if not any(mark in text for mark in (*OLD_STYLE, *NEW_STYLE)):
        return expressions
    result, marks = list(expressions), _marks()
    for index, one in enumerate(result):
        behind = marks.old_behind.match(text, one.end)
        if behind is not None:
            result[index] = _shifted(one, text, behind.end())
            continue
        if index + 1 == len(result):
            break
        other = result[index + 1]
        between = marks.between.fullmatch(text, one.end, other.start)
        if between is not None and between["old"]:
            result[index + 1] = _shifted(_in_year_of(other, one), text, other.end)
        elif between is not None or (
            _BRACKET.fullmatch(text, one.end, other.start) and marks.new_behind.match(text, other.end)
        ):
            result[index] = _shifted(one, text, one.end)
    return result


def _in_year_of(one: TimeExpression, other: TimeExpression) -> TimeExpression:
    """A date without a year, beside one that tells it."""
    mine, theirs = _DAY.fullmatch(one.edtf or ""), _DAY.fullmatch(other.edtf or "")
    if mine is None or theirs is None or mine[1] in one.text:
        return one
    date = f"{theirs[1]}-{mine[2]}-{mine[3]}"
    return attrs.evolve(one, value=date, edtf=date)


def _shifted(one: TimeExpression, text: str, end: int) -> TimeExpression:
    match = _DAY.fullmatch(one.edtf or "")
    day = (
        None if match is None or int(match[1]) > _LAST_YEAR else gregorian(int(match[1]), int(match[2]), int(match[3]))
    )
    if day is None:
        return one
    return attrs.evolve(one, end=end, text=text[one.start : end], value=str(day), edtf=str(day))
