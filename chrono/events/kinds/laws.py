"""Laws: proposed, adopted, in force, amended, repealed."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["InForce", "LawAdopted", "LawAmended", "LawProposed", "LawRepealed"]


class LawAdopted(Event):
    """A statute, code or constitution is passed, enacted, promulgated or signed into law.

    >>> event = LawAdopted(
    ...     title="The Reform Act is passed", when="1832-06-07", agent="Parliament", object="the Reform Act"
    ... )
    >>> event.law, event.legislature
    ('the Reform Act', 'Parliament')
    """

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
    """A law is changed.

    >>> event = LawAmended(title="The code is amended", when="1987", object="the civil code")
    >>> event.law
    'the civil code'
    """

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
    """A law is abolished, annulled, struck down, or expires.

    >>> event = LawRepealed(
    ...     title="The Corn Laws are repealed", when="1846", agent="Parliament", object="the Corn Laws"
    ... )
    >>> event.law, event.repealer
    ('the Corn Laws', 'Parliament')
    """

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
    """A bill or draft is introduced, read or put out for consultation.

    >>> event = LawProposed(
    ...     title="The bill is introduced", when="1866-03", agent="Gladstone", object="a reform bill"
    ... )
    >>> event.law, event.proposer
    ('a reform bill', 'Gladstone')
    """

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
    """A law or treaty takes effect or begins to apply.

    >>> event = InForce(
    ...     title="The convention enters into force", when="1994-03-21", object="the climate convention"
    ... )
    >>> event.law
    'the climate convention'
    """

    __slots__ = ()
    KIND = Kind.IN_FORCE

    @property
    def law(self) -> str | None:
        """What came into force."""
        return self.object
