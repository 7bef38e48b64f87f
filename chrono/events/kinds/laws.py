"""Laws: proposed, adopted, in force, amended, repealed."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["InForce", "LawAdopted", "LawAmended", "LawProposed", "LawRepealed"]


class LawAdopted(Event):
    """A statute, code or constitution is passed, enacted, promulgated or signed into law."""

    __slots__ = ()
    KIND = Kind.LAW_ADOPTED

    @property
    def law(self) -> str | None:
        """The law adopted."""
        return self.object

    @property
    def legislature(self) -> str | None:
        """Who adopted it."""
        return self.agent


class LawAmended(Event):
    """A law is changed."""

    __slots__ = ()
    KIND = Kind.LAW_AMENDED

    @property
    def law(self) -> str | None:
        """The law amended."""
        return self.object

    @property
    def legislature(self) -> str | None:
        """Who amended it."""
        return self.agent


class LawRepealed(Event):
    """A law is abolished, annulled, struck down, or expires."""

    __slots__ = ()
    KIND = Kind.LAW_REPEALED

    @property
    def law(self) -> str | None:
        """The law repealed."""
        return self.object

    @property
    def repealer(self) -> str | None:
        """Who repealed it."""
        return self.agent


class LawProposed(Event):
    """A bill or draft is introduced, read or put out for consultation."""

    __slots__ = ()
    KIND = Kind.LAW_PROPOSED

    @property
    def law(self) -> str | None:
        """The law proposed."""
        return self.object

    @property
    def proposer(self) -> str | None:
        """Who proposed it."""
        return self.agent


class InForce(Event):
    """A law or treaty takes effect or begins to apply."""

    __slots__ = ()
    KIND = Kind.IN_FORCE

    @property
    def law(self) -> str | None:
        """What came into force."""
        return self.object
