"""The one place that reads the clock: the time of a revision, where the command line does not give it."""

from __future__ import annotations

from datetime import UTC, datetime

from chrono.errors import OptionError

__all__ = ["revision_time"]


def revision_time(given: str | None) -> datetime:
    """The time that was given (ISO 8601, UTC where it names no zone), else the present.

    >>> revision_time("2018-01-31").isoformat()
    '2018-01-31T00:00:00+00:00'
    """
    if given is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise OptionError(f"--now must be a time such as 2018-01-31T12:00:00Z, got {given!r}") from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
