"""Joining the two ends of a range: "from 2013 to June 2017"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from chrono.errors import EdtfError
from chrono.span import Span
from chrono.tagging.expression import TimexType
from chrono.times import When

if TYPE_CHECKING:
    from chrono.tagging.expression import TimeExpression

__all__ = ["linked"]

_CONNECTOR = re.compile(
    r",?\s*(?:(?P<range>-+|[–—]|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b)|(?P<iso>/)|(?P<pair>\band\b))\s*(?:the\s+)?\Z"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
#: "6" of "6/7 May".
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_BETWEEN = re.compile(r"\bbetween\s+\Z", re.IGNORECASE)


def linked(expressions: list[TimeExpression], text: str) -> list[TimeExpression]:
    """The expressions with the two ends of each range joined to an interval."""
    result = list(expressions)
    index = 0
    while index + 1 < len(result):
        first, second = result[index], result[index + 1]
        interval = _interval(first, second, text)
        if interval:
            extent = Span(first.start, second.end)
            result[index] = attrs.evolve(first, edtf=interval, range=extent)
            result[index + 1] = attrs.evolve(second, edtf=interval, range=extent, closes_range=True)
            index += 1
        index += 1
    return result


def _are_neighbours(first: str, second: str) -> bool:
    """Whether a year and the one behind its stroke are a season, "2011/12"."""
    if not (len(first) == 4 and first.isdigit() and second.isdigit()):
        return False
    following = str(int(first) + 1)
    return second in (following, following[2:])


def _interval(first: TimeExpression, second: TimeExpression, text: str) -> str | None:
    if second.start - first.end > 16 or first.edtf is None or second.edtf is None:
        return None
    if first.type not in (TimexType.DATE, TimexType.TIME) or second.type not in (TimexType.DATE, TimexType.TIME):
        return None
    match = _CONNECTOR.match(text, first.end, second.start)
    if match is None or (match["pair"] and not _BETWEEN.search(text, max(0, first.start - 12), first.start)):
        return None
    if match["range"] and not match["range"].isalpha() and "\n" in text[first.end : match.start("range")]:
        return None  # a dash that opens a line is a bullet
    if match["iso"] and not (
        _DAY.fullmatch(first.text)
        or _are_neighbours(first.text, second.text)
        or (_ISO.match(first.text) and _ISO.match(second.text))
    ):
        return None
    start, end = first.when, second.when
    assert start is not None
    assert end is not None
    if start.earliest is None or end.latest is None or start.earliest > end.earliest:  # type: ignore[operator]
        return None
    interval = f"{first.edtf.split('/')[0]}/{second.edtf.split('/')[-1]}"
    try:
        When.parse(interval)
    except EdtfError:  # two times of one day, or of two zones, the wrong way round
        return None
    return interval
