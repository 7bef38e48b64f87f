"""People: what they say, where they meet, which office they take."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["Appointment", "Election", "Meeting", "Speech"]


class Speech(Event):
    """A person speaks, or puts something forward in a speech, statement or address.

    >>> event = Speech(title="Churchill speaks in Fulton", when="1946-03-05", agent="Churchill", place="Fulton")
    >>> event.speaker, event.venue
    ('Churchill', 'Fulton')
    """

    __slots__ = ()
    KIND = Kind.SPEECH

    @property
    def speaker(self) -> str | None:
        """Who spoke."""
        return self.agent

    @property
    def topic(self) -> str | None:
        """The speech, or what it put forward."""
        return self.object

    @property
    def audience(self) -> str | None:
        """To whom."""
        return self.details.get("audience")

    @property
    def venue(self) -> str | None:
        """Where."""
        return self.place


class Meeting(Event):
    """A congress, session, summit, conference, visit or negotiation.

    >>> event = Meeting(
    ...     title="The congress of Vienna", when="1814-09/1815-06", object="the congress", place="Vienna"
    ... )
    >>> event.meeting, event.venue
    ('the congress', 'Vienna')
    """

    __slots__ = ()
    KIND = Kind.MEETING

    @property
    def meeting(self) -> str | None:
        """The meeting."""
        return self.object

    @property
    def participants(self) -> str | None:
        """Who met."""
        return self.agent

    @property
    def venue(self) -> str | None:
        """Where."""
        return self.place


class Appointment(Event):
    """Someone takes or leaves an office.

    >>> event = Appointment(
    ...     title="Ada Yonath takes the chair", when="1988", object="Ada Yonath", details={"office": "chair"}
    ... )
    >>> event.person, event.office
    ('Ada Yonath', 'chair')
    """

    __slots__ = ()
    KIND = Kind.APPOINTMENT

    @property
    def person(self) -> str | None:
        """Who took or left the office."""
        return self.details.get("person") or self.object or self.agent

    @property
    def office(self) -> str | None:
        """The office."""
        return self.details.get("office")

    @property
    def appointer(self) -> str | None:
        """Who appointed."""
        return self.details.get("appointer")


class Election(Event):
    """An election or referendum.

    >>> event = Election(
    ...     title="Norway votes on independence", when="1905-08-13", object="the referendum", agent="Norway"
    ... )
    >>> event.election, event.voters
    ('the referendum', 'Norway')
    """

    __slots__ = ()
    KIND = Kind.ELECTION

    @property
    def election(self) -> str | None:
        """What was voted on or for."""
        return self.object

    @property
    def voters(self) -> str | None:
        """Who voted."""
        return self.agent

    @property
    def winner(self) -> str | None:
        """Who won."""
        return self.details.get("winner")
