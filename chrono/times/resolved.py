"""Where a date came from."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Resolved"]


class Resolved(StrEnum):
    """How a time expression became a date on the calendar."""

    EXPLICIT = "explicit"
    """The expression alone fixes it: "14 March 2013"."""
    CONTEXT = "context"
    """A part comes from elsewhere in the text or from the publication date: "in June", "last year"."""
    NAMED = "named"
    """A named event stands for it: "since the 18th National Congress"."""
    BOUNDED = "bounded"
    """Not stated; the text only says between which dates it lies."""
