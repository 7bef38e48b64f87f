"""How sure an event is: the probability that its date and kind are what a reader would say."""

from __future__ import annotations

from chrono.extraction.reading import Sense


def confidence_of(sense: Sense) -> float:
    """A number from 0 to 1."""
    return round(min(0.95, 0.4 + 0.15 * sense.worth), 2)
