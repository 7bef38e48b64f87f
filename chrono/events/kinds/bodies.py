"""Bodies and reforms: founded, dissolved, launched."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["BodyDissolved", "BodyFounded", "ReformLaunched"]


class BodyFounded(Event):
    """A state, court, agency, party or organisation is founded.

    >>> event = BodyFounded(title="The Royal Society is founded", when="1660-11-28", object="the Royal Society")
    >>> event.body
    'the Royal Society'
    """

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
    """A body is dissolved or abolished.

    >>> event = BodyDissolved(
    ...     title="The League of Nations is dissolved", when="1946-04", object="the League of Nations"
    ... )
    >>> event.body
    'the League of Nations'
    """

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
    """A reform, pilot, programme, system, campaign or service starts.

    >>> event = ReformLaunched(
    ...     title="The penny post starts", when="1840-01-10", agent="the Post Office", object="the penny post"
    ... )
    >>> event.reform, event.launcher
    ('the penny post', 'the Post Office')
    """

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
