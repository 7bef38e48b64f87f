"""A stretch of text, as offsets."""

from __future__ import annotations

import attrs

__all__ = ["Span"]


@attrs.frozen(order=True)
class Span:
    """The code points `start` up to, not including, `end` of a text.

    >>> Span(3, 8).of("In March 2013")
    'March'
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span needs 0 <= start <= end, got {self.start} and {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def of(self, text: str) -> str:
        """The text that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """The span `by` code points further on (back, when negative)."""
        return Span(self.start + by, self.end + by)
