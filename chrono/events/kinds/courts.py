"""Courts: cases opened, rulings given."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["CaseOpened", "Ruling"]


class Ruling(Event):
    """A court or tribunal decides, convicts, sentences or fines."""

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
    """A suit is filed, an investigation opened, someone charged or arrested."""

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
