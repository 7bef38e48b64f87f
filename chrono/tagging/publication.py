"""The publication date as a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.tagging.moment import Moment

if TYPE_CHECKING:
    from chrono.times import When

__all__ = ["publication_moment"]


def publication_moment(published: When) -> Moment | None:
    """The start of a date, as exact as it is; None for dates that are not one year's."""
    start = published.start
    if start is None or start.year is None or start.masked:
        return None
    month = start.month or 0
    day = start.day or 0
    moment = Moment.of(start.year, month, day if month else 0)
    if start.time is not None:
        time = start.time
        clock = (time.hour, *(n for n in (time.minute, time.second) if n is not None))
        return moment.at_clock(clock, time.offset)
    return moment
