"""Dates as short as a label needs them: "28 Feb 2012", "Q2 2015", "c. 1995", "Nov 2013 – Jan 2014"."""

from __future__ import annotations

from chrono.plots.calendar_units import MONTHS, year_name
from chrono.times import EdtfDate, PartOfYear, When

_SEASONS = ("spring", "summer", "autumn", "winter")


def short_when(when: When) -> str:
    """Give a time in the shortest clear words.

    >>> [short_when(When.parse(text)) for text in ("2013-11-02/2013-12-20", "1995~", "2014/..")]
    ['2 Nov – 20 Dec 2013', 'c. 1995', 'from 2014']
    """
    start, end = when.start, when.end
    if not when.is_interval:
        return _date(start) if start is not None else ""
    if start is None:
        return f"until {_date(end)}" if end is not None else ""
    if end is None:
        return f"from {_date(start)}"
    first, last = _date(start), _date(end)
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
    year = "" if date.year is None else year_name(date.year)
    if date.masked and date.year is not None and date.year >= 0:
        year = f"{date.year}s" if date.masked == 1 else f"{date.year // 100 + 1}th c." if date.masked == 2 else year
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


def _part(part: PartOfYear) -> str:
    code = int(part)
    if 21 <= code <= 32:
        return _SEASONS[(code - 21) % 4]
    if 33 <= code <= 36:
        return f"Q{code - 32}"
    return f"T{code - 36}" if code <= 39 else f"H{code - 39}"


__all__ = ["short_when"]
