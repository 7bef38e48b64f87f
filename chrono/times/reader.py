"""Reading EDTF: one pattern for what is right, and a diagnosis that names the place and the cure for what is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

from chrono.errors import EdtfError
from chrono.times.clock import Clock
from chrono.times.day import days_in_month
from chrono.times.part import UNSPECIFIED, PartOfYear

if TYPE_CHECKING:
    from collections.abc import Callable

    Fail = Callable[[str, str], NoReturn]
    Parts = tuple[int | None, int | None, int | None, Clock | None, PartOfYear | None, int, bool, bool]

__all__ = ["read_date"]

_DATE = re.compile(
    r"""
    (?: (?P<year> -?[0-9]{4}) | (?P<masked> -?(?=[0-9X]{4}(?![0-9X])) [0-9]{0,3} X{1,4}) | Y (?P<long> -?[0-9]{5,18}) )
    (?: - (?P<month> [0-9]{2} | XX )
        (?: - (?P<day> [0-9]{2} | XX )
            (?: T (?P<hour> [0-9]{2}) (?: : (?P<minute> [0-9]{2}) (?: : (?P<second> [0-9]{2}) )? )?
                (?P<offset> Z | [+-][0-9]{2} (?: : [0-9]{2} )? )? )?
        )?
    )?
    (?P<mark> [~?%] )?
    """,
    re.VERBOSE,
)


def read_date(text: str, whole: str | None = None, at: int = 0) -> Parts:
    """What an `EdtfDate` is made of, in its order; errors count positions in `whole`, where `text` starts at `at`."""
    match = _DATE.fullmatch(text)
    if match is None:
        _explain(text, whole or text, at)

    def fail(message: str, group: str) -> NoReturn:
        raise EdtfError(message, text=whole or text, position=at + match.start(group))

    mark = match["mark"]
    year, unknown = _year(match, fail)
    month, part = _month(match, fail)
    day = _day(match, 2000 if unknown or year is None else year, month, fail)
    if year is None and not month and part is None:
        fail("'XXXX' needs a month, as in 'XXXX-12-04'; without one it says nothing", "masked")
    time = None
    if match["hour"] is not None:
        if unknown or year is None or not month or not day:
            fail("a time of day needs a whole date", "hour")
        if mark is not None:
            fail("a date with a time of day takes no '~', '?' or '%'", "mark")
        time = _clock(match, fail)
    return year, month, day, time, part, unknown, mark in ("~", "%"), mark in ("?", "%")


def _year(match: re.Match[str], fail: Fail) -> tuple[int | None, int]:
    """First year and number of unknown digits: (2010, 1) for ``201X``, (None, 0) for ``XXXX``."""
    plain, masked, long = match["year"], match["masked"], match["long"]
    if plain is not None:
        if plain == "-0000":
            fail("year 0 is 1 BC and has no sign: write '0000'", "year")
        return int(plain), 0
    if masked is not None:
        if masked.endswith("XXXX"):
            if masked[0] == "-":
                fail("'XXXX' (every year) has no sign", "masked")
            return None, 0
        return int(masked.replace("X", "9" if masked[0] == "-" else "0")), masked.count("X")
    if -9999 <= int(long) <= 9999:
        fail("'Y' is for years beyond four digits", "long")
    return int(long), 0


def _month(match: re.Match[str], fail: Fail) -> tuple[int | None, PartOfYear | None]:
    text = match["month"]
    if text is None:
        return None, None
    if text == "XX":
        return UNSPECIFIED, None
    number = int(text)
    if 1 <= number <= 12:
        return number, None
    if not 21 <= number <= 41:
        fail(f"month must be 01..12 (or a season or quarter 21..41), got {text}", "month")
    if match["day"] is not None:
        fail("a season, quarter or half takes no day", "day")
    return None, PartOfYear(number)


def _day(match: re.Match[str], year: int, month: int | None, fail: Fail) -> int | None:
    text = match["day"]
    if text is None or text == "XX":
        return None if text is None else UNSPECIFIED
    last = days_in_month(year, month) if month else 31
    if not 1 <= int(text) <= last:
        fail(f"day must be 01..{last}, got {text}", "day")
    return int(text)


def _clock(match: re.Match[str], fail: Fail) -> Clock:
    values: list[int | None] = []
    for name, last in (("hour", 23), ("minute", 59), ("second", 59)):
        text = match[name]
        values.append(None if text is None else int(text))
        if text is not None and int(text) > last:
            fail(f"{name} must be 00..{last}, got {text}", name)
    hour, minute, second = values
    offset = match["offset"]
    shift = None if offset is None else 0
    if offset is not None and offset != "Z":
        hours, minutes = int(offset[1:3]), int(offset[4:] or 0)
        if hours > 23 or minutes > 59:
            fail(f"offset must be 'Z' or within 23:59, got {offset}", "offset")
        shift = (-1 if offset[0] == "-" else 1) * (hours * 60 + minutes)
    return Clock(hour or 0, minute, second, shift)


_LONGEST = 64
_CURES = (  # compiled when something is wrong, never at start
    (r"\s*", "the text is empty: write a date such as '2013-03'"),
    (r"[\[{].*", "a set of dates is not one date: make one event of each"),
    (r"(?P<at>-)-\d\d(-\d\d)?", "a date without a year is written 'XXXX-12-04'"),
    (r"-?\d{5,}.*", "years beyond four digits are written 'Y17000'"),
    (r"-?\d{1,3}([-~?%].*)?", "a year has four digits: '0850', '-0043'"),
    (r"\d{4}-(?P<at>\d)([-~?%].*)?", "a month has two digits: '03'"),
    (r"\d{4}-\d\d-(?P<at>\d)([~?%].*)?", "a day has two digits: '07'"),
    (r"\d{4}(?P<at>-?[Qq])[1-4]", "a quarter is written '2015-33' to '2015-36'"),
    (r"\d{4}(?P<at>-?W)\d\d.*", "a week is written as an interval of days: '2018-04-09/2018-04-15'"),
    (r"\d{4}(?P<at>\d{2,4})", "months and days are set off by '-': '2013-03-17'"),
    (r"\d{4}-(?P<at>\d{3})", "a day of the year is written as month and day: '2013-03-17'"),
    (r"\d{4}(?P<at>[/.])\d\d?[/.].*", "months and days are set off by '-': '2013-03-17'"),
    (r"\d{4}-\d\d-\d\d(?P<at>\s).*", "date and time are set off by 'T': '2013-03-17T14:30:00'"),
    (r"(?P<at>[~?%]).*", "'~', '?' and '%' stand at the end: '2013~'"),
    (r".*(?P<at>[~?%]).+", "'~', '?' and '%' stand at the end, once: '2013-03~'"),
    (r".*(?P<at>[xu]).*", "unknown digits are written 'X': '201X'"),
    (r"Y.*", "'Y' is for years beyond four digits: 'Y17000', 'Y-17000'"),
    (r".*T.*(?P<at>[.,]\d).*", "seconds are whole: '14:30:00'"),
    (r".*(?P<at>T).*", "a time of day is written 'T14:30:00', then 'Z' or '+01:00' where known"),
)


def _explain(text: str, whole: str, at: int) -> NoReturn:
    """Raise the error whose message says what would be right."""
    if len(text) > _LONGEST:
        raise EdtfError(f"a date is never longer than {_LONGEST} characters", text=whole, position=at + _LONGEST)
    for pattern, cure in _CURES:
        match = re.fullmatch(pattern, text)
        if match is not None:
            start = match.start("at") if "at" in match.groupdict() else 0
            raise EdtfError(cure, text=whole, position=at + start)
    good = next((end for end in range(len(text), 0, -1) if _DATE.fullmatch(text, 0, end)), 0)
    raise EdtfError("not an EDTF date such as '2013', '2013-03', '201X', '2013~'", text=whole, position=at + good)
