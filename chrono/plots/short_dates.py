"""Dates as short as a label needs them: "28 Feb 2012", "Q2 2015", "c. 1995", "Nov 2013 – Jan 2014"."""

from __future__ import annotations

from chrono.plots.calendar_units import MONTHS, year_name
from chrono.times import EdtfDate, PartOfYear, When
from chrono.times.words import nth

_SEASONS = ("spring", "summer", "autumn", "winter")


def short_when(when: When) -> str:
    """Give a time in the shortest clear words.

    >>> [short_when(When.parse(text)) for text in ("2013-11-02/2013-12-20", "1995~", "2014/..")]
    ['2 Nov – 20 Dec 2013', 'c. 1995', 'from 2014']
    >>> short_when(When.parse("2019-03-01T18:00/2019-03-01T19:30"))
    '1 Mar 2019, 18:00 – 19:30'
    >>> short_when(When.parse("1972-06-05/1972-06-16"))
    '5–16 Jun 1972'
    """
    start, end = when.start, when.end
    if not when.is_interval:
        return _date(start) if start is not None else ""
    if start is None:
        return f"until {_date(end)}" if end is not None else ""
    if end is None:
        return f"from {_date(start)}"
    first, last = _date(start), _date(end)
    if end.time is not None and (start.year, start.month, start.day) == (end.year, end.month, end.day):
        return f"{first} – {last.rsplit(', ', 1)[1]}"
    if (
        (start.year, start.month) == (end.year, end.month)
        and start.day
        and end.day
        and first[0].isdigit()
        and not start.time
    ):
        return f"{start.day}–{last}"
    if start.year == end.year and start.month and end.month and not (start.approximate or start.time):
        first = first.removesuffix(f" {year_name(start.year)}") if start.year is not None else first
    narrow = first.isdigit() and last.isdigit()
    return f"{first}–{last}" if narrow else f"{first} – {last}"


def _date(date: EdtfDate) -> str:
    words = _plain(date)
    if date.approximate:
        words = f"c. {words}"
    return f"{words}?" if date.uncertain else words


def _plain(date: EdtfDate) -> str:
    year = "" if date.year is None else _years(date.year, date.masked)
    if date.part is not None:
        return f"{_part(date.part)} {year}".strip()
    words = year
    if date.month:
        words = f"{MONTHS[date.month - 1]} {year}".strip()
    if date.day:
        words = f"{date.day} {words}"
    if date.time is not None:
        words += f", {date.time.hour:02d}:{date.time.minute or 0:02d}"
    return words


def _years(year: int, masked: int) -> str:
    """A year, a decade ("the 2010s"), a century ("21st c."), a millennium ("3rd mill.").

    >>> _years(2010, 1), _years(2000, 2), _years(-199, 2), _years(-49, 1)
    ('2010s', '21st c.', '2nd c. BC', '50–41 BC')
    """
    if not masked:
        return year_name(year)
    if masked == 1:
        return f"{year}s" if year > 0 else f"{year_name(year).removesuffix(' BC')}–{year_name(year + 9)}"
    unit, width = ("c.", 100) if masked == 2 else ("mill.", 1000)
    return f"{nth(year // width + 1)} {unit}" if year >= 0 else f"{nth(-(year // width))} {unit} BC"


def _part(part: PartOfYear) -> str:
    code = int(part)
    if 21 <= code <= 32:
        return _SEASONS[(code - 21) % 4]
    if 33 <= code <= 36:
        return f"Q{code - 32}"
    return f"T{code - 36}" if code <= 39 else f"H{code - 39}"


__all__ = ["short_when"]
