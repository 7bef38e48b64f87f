"""Dates in digits: ISO 8601, and day, month, year by the region's order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import BEFORE_NUMERIC_MONTH
from chrono.tagging.date_order import DateOrder
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.reading import Reading
from chrono.times.day import days_in_month

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES", "numeric_date", "split_offset", "zone_minutes"]

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?\Z"
)
_OFFSET = re.compile(r"(?:[+-][\d:]+|Z)\Z")
#: A number above is no day.
_LAST_DAY = 31
#: Between the numbers of a date; typesetting makes hyphens and dashes of other widths.
_SEPARATOR = re.compile(r"[-/.‑–]")


def _iso(_at: Context, text: str) -> Reading | None:
    match = _ISO.match(text)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        return None
    moment = Moment.of(year, month, day)
    if match[4] is None:
        return Reading.on(moment)
    clock = tuple(int(part) for part in match.groups()[3:6] if part is not None)
    if clock[0] > 24 or clock[1] > 59 or (len(clock) > 2 and clock[2] > 59):
        return None
    return Reading.on(moment.at_clock(clock, zone_minutes(match[7])))


def zone_minutes(text: str | None) -> int | None:
    """Minutes from UTC of ``Z`` or ``+02:00``."""
    if text is None:
        return None
    if text in ("Z", "UTC"):
        return 0
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if text[0] == "-" else minutes


def split_offset(clock: str) -> tuple[str, str]:
    """A time of day in digits, and what follows it: an offset from UTC, ``Z``, or nothing.

    >>> split_offset("14:30 +0200"), split_offset("17:30Z")
    (('14:30', '+0200'), ('17:30', 'Z'))
    """
    match = _OFFSET.search(clock)
    return (clock, "") if match is None else (clock[: match.start()].rstrip(), match.group())


def _compact(at: Context, digits: int) -> Reading | None:
    return at.day(digits // 10000, digits // 100 % 100, digits % 100)


def numeric_date(at: Context, text: str) -> Reading | None:
    """Three numbers in the document's order."""
    parts = _SEPARATOR.split(text)
    numbers, lengths = [int(part) for part in parts], [len(part) for part in parts]
    if 3 in lengths[:1] + lengths[2:]:
        return None
    if lengths[0] >= 3:
        return at.day(*numbers) if 1000 <= numbers[0] <= 2199 else None
    if at.anchor.order is DateOrder.YEAR_FIRST and lengths[0] == 2:
        return at.day(at.short_year(text[:2]), numbers[1], numbers[2])
    first, second, year = numbers
    if lengths[2] == 4 and not 1000 <= year <= 2199:
        return None
    if lengths[2] == 1:
        return None
    if lengths[2] == 2:
        year = at.short_year(text)
    order = at.anchor.order
    month_first = order is DateOrder.MONTH_FIRST or (order is DateOrder.AUTO and "." not in text)
    if second > 12 or (first <= 12 and month_first):
        first, second = second, first
    reading = at.day(year, second, first)
    if reading is None or max(numbers[:2]) > 12 or first == second:
        return reading
    return attrs.evolve(reading, assumed=(f"the {'month' if month_first else 'day'} comes first",))


def _month_of_year(_at: Context, month: int, year: int) -> Reading:
    return Reading.on(Moment.of(year, month))


def _year_month(at: Context, year: int, month: int) -> Reading | None:
    """As in "2012-08"; "2007-08" is two years."""
    return Reading.on(Moment.of(year, month)) if at.own[-2].isdigit() and month <= year % 100 else None


def _two_numbers(at: Context, first: int, second: int) -> Reading | None:
    """As in "on 8/12": a date only after a preposition."""
    if at.before not in ("on", "by", "until", "till", "since", "from", "before", "after"):
        return None
    month_first = at.anchor.order is not DateOrder.DAY_FIRST
    month, day = (first, second) if month_first and first <= 12 else (second, first)
    return at.in_year(month, day) if 1 <= month <= 12 else None


def _short_month(at: Context, month: int, year: int) -> Reading | None:
    """As in "06/98", where the second number can be no day or month."""
    placed = at.before in BEFORE_NUMERIC_MONTH or (not at.before and at.own[0] == "0")
    return Reading.on(Moment.of(at.short_year(f"{year:02d}"), month)) if placed and year > _LAST_DAY else None


def _iso_compact(_at: Context, text: str) -> Reading | None:
    return _iso(_at, f"{text[:4]}-{text[4:6]}-{text[6:]}")


RULES = (
    Rule("<mon> / <year>", _month_of_year, {"08/2012": "2012-08"}),
    Rule("<year> (- | /) <mon>", _year_month, {"2012-08": "2012-08"}, ("2012-8",)),
    Rule("<mon> / <yy>", _short_month, {"since 06/98": "1998-06"}, ("it scored 6/98", "in 6/12")),
    Rule("<dd> / <dd>", _two_numbers, {"on 8/12": "2012-08-12"}, ("it scored 8/12",)),
    Rule("<compact>", _iso_compact, {"20120810T120000Z": "2012-08-10T12:00:00Z"}),
    Rule("<iso>", _iso, {"2012-08-10": "2012-08-10", "2012-08-10T12:00:00Z": "2012-08-10T12:00:00Z"}, ("2012-13-10",)),
    Rule("<yyyymmdd>", _compact, {"on 20120810": "2012-08-10"}),
    Rule(
        "<numdate>",
        numeric_date,
        {"on 8/10/2012": "2012-08-10", "25.12.2011": "2011-12-25", "2012/8/10": "2012-08-10", "31/12/99": "1999-12-31"},
        ("version 1.2.3", "192.168.10"),
    ),
)
