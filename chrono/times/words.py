"""A time in English words, as captions, calendar entries and alternative texts say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.times.part import PartOfYear

if TYPE_CHECKING:
    from chrono.times.edtf_date import EdtfDate
    from chrono.times.when import When

__all__ = ["in_words"]

_MONTHS = (
    "an unknown month",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_PARTS = {
    **dict.fromkeys((21, 25, 29), "spring"),
    **dict.fromkeys((22, 26, 30), "summer"),
    **dict.fromkeys((23, 27, 31), "autumn"),
    **dict.fromkeys((24, 28, 32), "winter"),
    33: "the first quarter",
    34: "the second quarter",
    35: "the third quarter",
    36: "the fourth quarter",
    37: "the first four months",
    38: "the second four months",
    39: "the last four months",
    40: "the first half",
    41: "the second half",
}


def in_words(when: When) -> str:
    """English words for any time, without a leading preposition for a single date."""
    start, end = when.start, when.end
    if not when.is_interval and start is not None:
        return ("every " if start.recurring else "") + _date(start)
    if start is None:
        return f"until {_date(end)}" if end is not None else ""
    if end is None:
        return f"from {_date(start)}, end unknown" if when.unknown_end else f"since {_date(start)}"
    words = f"from {_date(start)} to {_date(end)}"
    return f"every year {words}" if start.recurring else words


def _date(date: EdtfDate) -> str:
    words = _plain(date)
    if date.approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if date.uncertain else words


def _plain(date: EdtfDate) -> str:
    year = _year(date)
    if date.part is not None:
        name = _PARTS[date.part]
        if date.part >= PartOfYear.QUARTER_1:
            return f"{name} of {year}" if year else f"year in {name}"
        if date.year is not None and date.last_year is not None and date.part.months[1] > 12 and not date.masked:
            return f"{name} {year}/{(date.year + 1) % 100:02d}" if date.year > 0 else f"{name} {year}"
        return f"{name} {year}".rstrip()
    words = year
    if date.month is not None:
        words = f"{_MONTHS[date.month]} {'in ' if not date.month or date.masked else ''}{year}".rstrip()
    if date.day:
        words = f"{date.day} {words}" if date.month else f"day {date.day} of {words}"
    return words if date.time is None else f"{words}, {_time(date)}"


def _year(date: EdtfDate) -> str:
    if date.year is None:
        return ""
    if date.masked:
        return _years(date.year, date.masked)
    return str(date.year) if date.year > 0 else f"{1 - date.year} BC"


def _years(first: int, masked: int) -> str:
    last = first + 10**masked - 1
    if first < 0 or masked == 3:
        return f"{_plain_year(first)} to {_plain_year(last)}"
    return f"the {first}s"


def _plain_year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _time(date: EdtfDate) -> str:
    time = date.time
    assert time is not None
    words = f"{time.hour:02d}:{time.minute or 0:02d}"
    if time.minute is None:
        words = f"{time.hour:02d}h"
    elif time.second is not None:
        words += f":{time.second:02d}" if time.second else ""
    if time.offset is None:
        return words
    if not time.offset:
        return f"{words} UTC"
    hours, minutes = divmod(abs(time.offset), 60)
    return f"{words} UTC{'+' if time.offset > 0 else '-'}{hours}" + (f":{minutes:02d}" if minutes else "")
