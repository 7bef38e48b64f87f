"""What remains: operations, observances, figures, other events."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["Figure", "Observance", "Operation", "OtherEvent"]


class Operation(Event):
    """A police, military or humanitarian operation.

    >>> event = Operation(title="The airlift begins", when="1948-06-26", agent="the Allies", object="West Berlin")
    >>> event.force, event.target
    ('the Allies', 'West Berlin')
    """

    __slots__ = ()
    KIND = Kind.OPERATION

    @property
    def force(self) -> str | None:
        """Who acted."""
        return self.agent

    @property
    def target(self) -> str | None:
        """Against or for whom."""
        return self.object


class Observance(Event):
    """A recurring or commemorative day.

    >>> event = Observance(title="World Health Day", when="XXXX-04-07", object="World Health Day")
    >>> event.observance
    'World Health Day'
    """

    __slots__ = ()
    KIND = Kind.OBSERVANCE

    @property
    def observance(self) -> str | None:
        """The day's name."""
        return self.object

    @property
    def observer(self) -> str | None:
        """Who keeps it."""
        return self.agent


class Figure(Event):
    """A count or a measured state, as of a date or over a period.

    >>> event = Figure(
    ...     title="725 wells are in use", when="2017-06", relation="by", details={"value": "725", "unit": "wells"}
    ... )
    >>> event.value, event.unit
    ('725', 'wells')
    """

    __slots__ = ()
    KIND = Kind.FIGURE

    @property
    def value(self) -> str | None:
        """The number, as the text writes it."""
        return self.details.get("value")

    @property
    def unit(self) -> str | None:
        """What the number counts: people, RMB, percent."""
        return self.details.get("unit")

    @property
    def subject(self) -> str | None:
        """What was counted."""
        return self.object


class OtherEvent(Event):
    """Any other dated happening.

    >>> event = OtherEvent(title="Ada Lovelace is born", when="1815-12-10")
    >>> event.kind.value
    'other'
    """

    __slots__ = ()
    KIND = Kind.OTHER
