"""How sure an event is: the probability that its date and kind are what a reader would say."""

from __future__ import annotations

from chrono.extraction.attachment import Head
from chrono.extraction.reading import Sense
from chrono.extraction.timemark import TimeMark


def confidence_of(sense: Sense, head: Head, mark: TimeMark) -> float:
    """A number from 0 to 1."""
    return round(min(0.95, 0.4 + 0.15 * sense.worth), 2)
