"""Every error that chrono raises on purpose, as one family.

    ChronoError
    ├── EdtfError                (ValueError)    a date that is not EDTF: text, position
    ├── FormatError              (ValueError)    JSON, iCalendar or TimelineJS data that is not: source, line
    ├── OptionError              (ValueError)    an option with a bad value
    ├── DocumentError                            a document that cannot be read: source, reason
    ├── MissingDependencyError   (ImportError)   an optional dependency is not installed: extra
    ├── PlotError                                a picture that cannot be drawn
    ├── FeedError                                a feed that cannot be written
    ├── StoreError                               a store that cannot be opened or changed
    └── ReviewError                              a review that cannot be applied

``str(error)`` is one clear line for users, without a traceback's help.
"""

from __future__ import annotations

__all__ = [
    "ChronoError",
    "DocumentError",
    "EdtfError",
    "FeedError",
    "FormatError",
    "MissingDependencyError",
    "OptionError",
    "PlotError",
    "ReviewError",
    "StoreError",
]


class ChronoError(Exception):
    """Root of the family: catch this to catch whatever chrono raises on purpose."""


class EdtfError(ChronoError, ValueError):
    """A text is not a date that EDTF can write, or a date that cannot exist.

    >>> EdtfError("month must be 01..12, got 13", text="1848-13", position=5)
    EdtfError("month must be 01..12, got 13 in '1848-13' at 5")
    """

    def __init__(self, message: str, *, text: str | None = None, position: int | None = None) -> None:
        where = "" if text is None else f" in {_short(text)!r}" + ("" if position is None else f" at {position}")
        super().__init__(message + where)
        self.message = message
        self.text = text
        self.position = position


class FormatError(ChronoError, ValueError):
    """Data that was read is not what its format says; `source` is the file or the place in it, `line` counts from 1."""

    def __init__(self, message: str, *, source: str | None = None, line: int | None = None) -> None:
        where = ", ".join(part for part in (source, None if line is None else f"line {line}") if part)
        super().__init__(f"{where}: {message}" if where else message)
        self.source = source
        self.line = line


class OptionError(ChronoError, ValueError):
    """An option was given a value that it cannot have."""


class DocumentError(ChronoError):
    """A document cannot be read: missing, empty, binary, too big, not what its name says."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class MissingDependencyError(ChronoError, ImportError):
    """Something needs a package that is not installed; `extra` is the extra of chrono-events that brings it.

    >>> MissingDependencyError("reading PDF", extra="pdf")
    MissingDependencyError("reading PDF needs: pip install 'chrono-events[pdf]'")
    """

    def __init__(self, purpose: str, *, extra: str) -> None:
        super().__init__(f"{purpose} needs: pip install 'chrono-events[{extra}]'")
        self.extra = extra


class PlotError(ChronoError):
    """A picture cannot be drawn."""


class FeedError(ChronoError):
    """A feed cannot be written."""


class StoreError(ChronoError):
    """A store cannot be opened or changed."""


class ReviewError(ChronoError):
    """A review cannot be applied."""


def _short(text: str, longest: int = 80) -> str:
    return text if len(text) <= longest else text[: longest - 3] + "..."
