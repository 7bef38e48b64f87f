"""A time in English words, as captions, calendar entries and alternative texts say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.times.part import PartOfYear

if TYPE_CHECKING:
    from chrono.times.clock import Clock
    from chrono.times.edtf_date import EdtfDate

__all__ = ["date_in_words", "interval_in_words", "nth"]

_MONTHS = (
    *("an unknown month", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = {
    PartOfYear.QUARTER_1: "the first quarter",
    PartOfYear.QUARTER_2: "the second quarter",
    PartOfYear.QUARTER_3: "the third quarter",
    PartOfYear.QUARTER_4: "the fourth quarter",
    PartOfYear.QUADRIMESTER_1: "the first four months",
    PartOfYear.QUADRIMESTER_2: "the second four months",
    PartOfYear.QUADRIMESTER_3: "the last four months",
    PartOfYear.HALF_1: "the first half",
    PartOfYear.HALF_2: "the second half",
}


def date_in_words(date: EdtfDate) -> str:
    """English words for one date, without a leading preposition."""
    return f"every {_date(date)}" if date.recurring else _date(date)


def interval_in_words(start: EdtfDate | None, end: EdtfDate | None, *, unknown_end: bool = False) -> str:
    """English words for an interval; a missing end is open or, where `unknown_end`, only not known."""
    if start is None:
        return f"until {_date(end)}" if end is not None else ""
    if end is None:
        return f"from {_date(start)}, end unknown" if unknown_end else f"since {_date(start)}"
    words = f"from {_shortened(start, end)} to {_date(end)}"
    return f"every year {words}" if start.recurring else words


def _shortened(start: EdtfDate, end: EdtfDate) -> str:
    """The start without the year, or month and year, that it shares with the end."""
    marked = start.approximate or start.uncertain or end.approximate or end.uncertain
    if marked or start.time or end.time or start.year != end.year or start.masked or not (start.month and end.month):
        return _date(start)
    if start.month == end.month and start.day and end.day:
        return str(start.day)
    return f"{start.day} {_MONTHS[start.month]}" if start.day else _MONTHS[start.month]


def _date(date: EdtfDate) -> str:
    words = _plain(date)
    if date.approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if date.uncertain else words


def _plain(date: EdtfDate) -> str:
    if date.part is not None:
        return _part(date, date.part)
    words = _years(date)
    if date.month is not None:
        preposition = "in " if date.masked or not date.month else ""
        words = f"{_MONTHS[date.month]} {preposition}{words}".rstrip()
    if date.day:
        words = f"{date.day} {words}" if date.month else f"day {date.day} of {words}"
    return words if date.time is None else f"{words}, {_time(date.time)}"


def _part(date: EdtfDate, part: PartOfYear) -> str:
    if part >= PartOfYear.QUARTER_1:
        return f"{_PARTS[part]} of {_years(date) or 'the year'}"
    season = _SEASONS[(part - PartOfYear.SPRING) % 4]
    if part >= PartOfYear.SPRING_SOUTH:
        season = f"southern {season}"
    if date.masked or date.year is None:
        return f"{season} in {_years(date)}" if date.masked else season
    if part.months[1] > 12 and date.year > 0:
        return f"{season} {date.year}/{(date.year + 1) % 100:02d}"
    return f"{season} {_year(date.year)}"


def _years(date: EdtfDate) -> str:
    """The year, decade, century or millennium; nothing for every year."""
    year = date.year
    if year is None:
        return ""
    if not date.masked:
        return _year(year)
    if date.masked == 1:
        return f"the {year}s" if year > 0 else f"{_year(year)} to {_year(year + 9)}"
    name = "century" if date.masked == 2 else "millennium"
    width = 10**date.masked
    return f"the {nth(year // width + 1)} {name}" if year >= 0 else f"the {nth(-(year // width))} {name} BC"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def nth(number: int) -> str:
    """A number as a place in a row: 1st, 2nd, 11th, 21st."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _time(time: Clock) -> str:
    words = f"{time.hour:02d}h" if time.minute is None else f"{time.hour:02d}:{time.minute:02d}"
    if time.second:
        words += f":{time.second:02d}"
    if time.offset is None:
        return words
    hours, minutes = divmod(abs(time.offset), 60)
    if not time.offset:
        return f"{words} UTC"
    return f"{words} UTC{'+' if time.offset > 0 else '-'}{hours}" + (f":{minutes:02d}" if minutes else "")
