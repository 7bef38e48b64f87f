"""What of an event's time can be drawn: numbers of days, and how well each end is known."""

from __future__ import annotations

from enum import StrEnum

import attrs

from chrono.times import EdtfDate, Precision, When

_SECONDS = 86_400


class Form(StrEnum):
    """The three ways in which a time is known."""

    MOMENT = "moment"  # that day, or that time of day
    PERIOD = "period"  # some time within a month, a year ...
    INTERVAL = "interval"  # from one date to another


class Ending(StrEnum):
    """How an interval begins or ends."""

    SHARP = "sharp"
    ABOUT = "about"
    OPEN = "open"
    CUT = "cut"  # it goes on beyond what the sheet shows


@attrs.frozen
class Extent:
    """Days from `first` to `last` (exclusive) that the time may touch; an interval surely covers the core.

    `about`: the date as a whole is approximate; `deadline`: the event happened by then.
    """

    form: Form
    first: float
    last: float
    core_first: float
    core_last: float
    begins: Ending = Ending.SHARP
    ends: Ending = Ending.SHARP
    about: bool = False
    deadline: bool = False

    @property
    def middle(self) -> float:
        """The middle in days."""
        return (self.first + self.last) / 2

    def clipped(self, start: float, end: float) -> Extent:
        """Give the part between two days, with a cut end where something is left out."""
        if self.first >= start and self.last <= end:
            return self
        first, last = max(self.first, start), min(self.last, end)
        return attrs.evolve(
            self,
            first=first,
            last=last,
            core_first=min(max(self.core_first, first), last),
            core_last=min(max(self.core_last, first), last),
            begins=Ending.CUT if self.first < start else self.begins,
            ends=Ending.CUT if self.last > end else self.ends,
        )


def extent_of(when: When, *, deadline: bool = False) -> Extent | None:
    """Give what can be drawn of a time; None for what has no place on an axis (days of every year, no date at all).

    >>> extent = extent_of(When.parse("2013-03"))
    >>> extent.form, extent.last - extent.first
    (<Form.PERIOD: 'period'>, 31.0)
    >>> extent_of(When.parse("XXXX-12-04")) is None
    True
    """
    if when.recurring or (when.start is None and when.end is None):
        return None
    start, end = when.start, when.end
    if not when.is_interval and start is not None:
        first, last = _bounds(start)
        form = Form.MOMENT if start.precision >= Precision.DAY else Form.PERIOD
        return Extent(form, first, last, first, last, about=_vague(start), deadline=deadline)
    begins = Ending.OPEN if start is None else Ending.ABOUT if _vague(start) else Ending.SHARP
    ends = Ending.OPEN if end is None else Ending.ABOUT if _vague(end) else Ending.SHARP
    if start is None:
        assert end is not None
        first, last = _bounds(end)
        return Extent(Form.INTERVAL, first, last, first, first, begins, ends, deadline=deadline)
    if end is None:
        first, last = _bounds(start)
        return Extent(Form.INTERVAL, first, last, last, last, begins, ends, deadline=deadline)
    (first, core_first), (core_last, last) = _bounds(start), _bounds(end)
    if start.precision >= Precision.DAY:
        core_first = first
    if end.precision >= Precision.DAY:
        core_last = last
    last = max(last, core_first)
    if core_last < core_first:
        core_first = core_last = (core_first + core_last) / 2
    return Extent(Form.INTERVAL, first, last, core_first, core_last, begins, ends, deadline=deadline)


def _bounds(date: EdtfDate) -> tuple[float, float]:
    """Give the first moment and the moment after the last."""
    first, last = date.first_ordinal, date.last_ordinal
    assert first is not None
    assert last is not None
    if date.time is not None:
        return first + date.time.first_second / _SECONDS, last + (date.time.last_second + 1) / _SECONDS
    return float(first), float(last + 1)


def _vague(date: EdtfDate) -> bool:
    return date.approximate or date.uncertain


__all__ = ["Ending", "Extent", "Form", "extent_of"]
