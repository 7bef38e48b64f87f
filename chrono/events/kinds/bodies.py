"""Bodies and reforms: founded, dissolved, launched."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["BodyDissolved", "BodyFounded", "ReformLaunched"]


class BodyFounded(Event):
    """A state, court, agency, party or organisation is founded."""

    __slots__ = ()
    KIND = Kind.BODY_FOUNDED

    @property
    def body(self) -> str | None:
        """What was founded."""
        return self.object

    @property
    def founder(self) -> str | None:
        """Who founded it."""
        return self.agent


class BodyDissolved(Event):
    """A body is dissolved or abolished."""

    __slots__ = ()
    KIND = Kind.BODY_DISSOLVED

    @property
    def body(self) -> str | None:
        """What was dissolved."""
        return self.object

    @property
    def dissolver(self) -> str | None:
        """Who dissolved it."""
        return self.agent


class ReformLaunched(Event):
    """A reform, pilot, programme, system, campaign or service starts."""

    __slots__ = ()
    KIND = Kind.REFORM_LAUNCHED

    @property
    def reform(self) -> str | None:
        """What was launched."""
        return self.object

    @property
    def launcher(self) -> str | None:
        """Who launched it."""
        return self.agent
