"""Where an event stands in a calendar, which knows days and times only: one mark, or a start and an end mark."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from attrs import frozen

from chrono.events import Relation
from chrono.feeds.window import FIRST_DAY, LAST_DAY, in_window
from chrono.times import EdtfDate, Precision, When

__all__ = ["LONGEST_BAR", "Mark", "Marks", "Part", "place"]

_AFTER_LAST = LAST_DAY + timedelta(days=1)

LONGEST_BAR = 31
"""Days up to which a stated span of days stays one entry; a longer bar would fill the calendar."""


class Marks(StrEnum):
    """How dates that are no single day are shown.

    MARKER: one all-day entry on the first day of a month or a year (the last day for "by"), two for long spans.
    SPAN: one entry over all the days that the date can mean, however many.
    """

    MARKER = "marker"
    SPAN = "span"


class Part(StrEnum):
    """Which part of the event an entry shows; the value is the suffix of its UID."""

    WHOLE = ""
    START = "-start"
    END = "-end"


@frozen
class Mark:
    """An entry of a calendar: from the day `first` to the day before `after`.

    With a time of day, `start` and `end` (None for a moment) are in UTC. `every` is the number of years after which it
    comes again, None where it does not.
    """

    part: Part
    first: date
    after: date
    start: datetime | None = None
    end: datetime | None = None
    every: int | None = None


def place(when: When, relation: Relation, marks: Marks, base_year: int) -> tuple[Mark, ...]:
    """The entries that show a date; none where it lies outside what calendars hold (0100-01-01 to 9998-12-31).

    A date of every year begins in `base_year`, 29 February in the first leap year from there.

    >>> [str(mark.first) for mark in place(When.parse("2013/2017-06"), Relation.DURING, Marks.MARKER, 2018)]
    ['2013-01-01', '2017-06-30']
    """
    if when.recurring:
        return _yearly(when, marks, base_year)
    placed = _timed(when) or tuple(_days(when, relation, marks))
    return tuple(mark for mark in placed if mark.first >= FIRST_DAY and mark.after <= _AFTER_LAST)


def _days(when: When, relation: Relation, marks: Marks) -> list[Mark]:
    first = when.earliest.ordinal if when.earliest else None
    last = when.latest.ordinal if when.latest else None
    if first is None or last is None:
        known = first if last is None else last
        return [] if known is None else _bar(Part.WHOLE, known, known)
    if marks is Marks.SPAN:
        return _bar(Part.WHOLE, first, last)
    if relation is Relation.BY or (relation is Relation.UNTIL and not when.is_interval):
        return _bar(Part.WHOLE, last, last)
    if when.is_interval and when.start != when.end:
        if when.precision >= Precision.DAY and last - first < LONGEST_BAR:
            return _bar(Part.WHOLE, first, last)
        return _bar(Part.START, first, first) + _bar(Part.END, last, last)
    return _bar(Part.WHOLE, first, first)


def _bar(part: Part, first: int, last: int) -> list[Mark]:
    """The mark from one ordinal to another, both included, as a list that is empty outside the window."""
    if not (in_window(first) and in_window(last)):
        return []
    return [Mark(part, date.fromordinal(first), date.fromordinal(last + 1))]


def _timed(when: When) -> tuple[Mark, ...]:
    """Marks in UTC where every end has a time of day with its zone; a time without a zone is shown as its day."""
    ends = [end for end in (when.start, when.end) if end is not None]
    if any(end.time is None or end.time.offset is None for end in ends):
        return ()
    if not all(in_window(end.first_ordinal or 0) for end in ends):
        return ()
    moments = [_moments(end) for end in ends]
    start, end = moments[0][0], moments[-1][1]
    if end - start > timedelta(days=LONGEST_BAR):
        return (_moment(Part.START, *moments[0]), _moment(Part.END, *moments[-1]))
    return (_moment(Part.WHOLE, start, end),)


def _moment(part: Part, start: datetime, end: datetime) -> Mark:
    last = end - timedelta(seconds=1) if end > start else start
    return Mark(part, start.date(), last.date() + timedelta(days=1), start, end if end > start else None)


def _moments(end: EdtfDate) -> tuple[datetime, datetime]:
    """First and last moment that a date with a time can mean; only "14h" lasts, for an hour."""
    clock, ordinal = end.time, end.first_ordinal
    assert clock is not None
    assert ordinal is not None
    midnight = datetime.combine(date.fromordinal(ordinal), time(tzinfo=UTC))
    start = midnight + timedelta(seconds=clock.first_second, minutes=-(clock.offset or 0))
    return start, start + timedelta(hours=1) if clock.precision is Precision.HOUR else start


def _yearly(when: When, marks: Marks, base_year: int) -> tuple[Mark, ...]:
    """A date of every year; one that only leap years have comes every fourth year (RFC 5545 3.3.10 skips 2100)."""
    for year in range(max(base_year, FIRST_DAY.year), LAST_DAY.year - 8):
        days = when.in_year(year)
        if days is not None:
            break
    else:
        return ()
    first, last = days
    if marks is Marks.MARKER and (when.precision < Precision.DAY or last - first >= LONGEST_BAR):
        last = first
    begins = date.fromordinal(first)
    every = 4 if (begins.month, begins.day) == (2, 29) else 1
    return tuple(Mark(mark.part, mark.first, mark.after, every=every) for mark in _bar(Part.WHOLE, first, last))
