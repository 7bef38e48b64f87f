"""A time of day, as exact as the text gives it."""

from __future__ import annotations

import attrs

from chrono.times.precision import Precision

__all__ = ["Clock"]


@attrs.frozen
class Clock:
    """`hour` 0..23, and where known `minute`, `second` and `offset` from UTC in minutes (None: local, zone not said).

    It prints as ISO 8601 does, no finer than it is known: ``14``, ``14:30``, ``14:30:00Z``, ``14:30:00+05:30``.
    (EDTF itself writes seconds always; reading what we print needs any ISO 8601 reader.) ValueError for a time that
    cannot be.

    >>> str(Clock(14, 30)), str(Clock(14, 30, 0, offset=-210)), Clock(14).precision.name
    ('14:30', '14:30:00-03:30', 'HOUR')
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.hour <= 23:
            raise ValueError(f"hour must be 00..23, got {self.hour:02d}")
        if self.minute is None and self.second is not None:
            raise ValueError("seconds need minutes")
        if self.minute is not None and not 0 <= self.minute <= 59:
            raise ValueError(f"minute must be 00..59, got {self.minute:02d}")
        if self.second is not None and not 0 <= self.second <= 59:
            raise ValueError(f"second must be 00..59, got {self.second:02d}")
        if self.offset is not None and not -1439 <= self.offset <= 1439:
            raise ValueError(f"offset must be within 23:59 of UTC, got {self.offset} minutes")

    @property
    def precision(self) -> Precision:
        """HOUR, MINUTE or SECOND."""
        if self.minute is None:
            return Precision.HOUR
        return Precision.MINUTE if self.second is None else Precision.SECOND

    @property
    def first_second(self) -> int:
        """Seconds from the local midnight to the first moment that it can mean."""
        return self.hour * 3600 + (self.minute or 0) * 60 + (self.second or 0)

    @property
    def last_second(self) -> int:
        """Seconds from the local midnight to the last moment that it can mean: ``14:30`` ends at 14:30:59."""
        return (
            self.hour * 3600
            + (59 if self.minute is None else self.minute) * 60
            + (59 if self.second is None else self.second)
        )

    def __str__(self) -> str:
        text = f"{self.hour:02d}"
        if self.minute is not None:
            text += f":{self.minute:02d}"
        if self.second is not None:
            text += f":{self.second:02d}"
        if self.offset is None:
            return text
        if self.offset == 0:
            return text + "Z"
        hours, minutes = divmod(abs(self.offset), 60)
        return f"{text}{'-' if self.offset < 0 else '+'}{hours:02d}:{minutes:02d}"
