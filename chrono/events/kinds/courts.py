"""Courts: cases opened, rulings given."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["CaseOpened", "Ruling"]


class Ruling(Event):
    """A court or tribunal decides, convicts, sentences or fines.

    >>> event = Ruling(
    ...     title="The court strikes down the tax", when="1895-05-20", agent="the Supreme Court", object="the tax"
    ... )
    >>> event.court, event.decision
    ('the Supreme Court', 'the tax')
    """

    __slots__ = ()
    KIND = Kind.RULING

    @property
    def court(self) -> str | None:
        """Who decided."""
        return self.details.get("court") or self.agent

    @property
    def decision(self) -> str | None:
        """What was decided, or against whom."""
        return self.object


class CaseOpened(Event):
    """A suit is filed, an investigation opened, someone charged or arrested.

    >>> event = CaseOpened(
    ...     title="Brown sues the board", when="1951-02-28", agent="Brown", details={"court": "the district court"}
    ... )
    >>> event.claimant, event.court
    ('Brown', 'the district court')
    """

    __slots__ = ()
    KIND = Kind.CASE_OPENED

    @property
    def case(self) -> str | None:
        """The case, or the one accused."""
        return self.object

    @property
    def claimant(self) -> str | None:
        """Who opened it."""
        return self.agent

    @property
    def court(self) -> str | None:
        """Before which court."""
        return self.details.get("court")
