"""Treaties: signed, joined."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["TreatyJoined", "TreatySigned"]


class TreatySigned(Event):
    """The text of a treaty is adopted, opened for signature or signed.

    >>> event = TreatySigned(
    ...     title="The Metre Convention is signed", when="1875-05-20", object="the Metre Convention"
    ... )
    >>> event.treaty
    'the Metre Convention'
    """

    __slots__ = ()
    KIND = Kind.TREATY_SIGNED

    @property
    def treaty(self) -> str | None:
        """The treaty."""
        return self.object

    @property
    def signatories(self) -> str | None:
        """Who signed."""
        return self.agent


class TreatyJoined(Event):
    """A party ratifies or accedes to a treaty.

    >>> event = TreatyJoined(
    ...     title="Iceland joins the convention", when="2003", agent="Iceland", object="the convention"
    ... )
    >>> event.treaty, event.party
    ('the convention', 'Iceland')
    """

    __slots__ = ()
    KIND = Kind.TREATY_JOINED

    @property
    def treaty(self) -> str | None:
        """The treaty."""
        return self.object

    @property
    def party(self) -> str | None:
        """Who joined."""
        return self.agent
