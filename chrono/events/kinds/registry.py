"""Which class an event of a kind has: an immutable registry, passed to what reads and extracts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from chrono.events.event import Event
from chrono.events.kinds.bodies import BodyDissolved, BodyFounded, ReformLaunched
from chrono.events.kinds.courts import CaseOpened, Ruling
from chrono.events.kinds.happenings import Figure, Observance, Operation, OtherEvent
from chrono.events.kinds.laws import InForce, LawAdopted, LawAmended, LawProposed, LawRepealed
from chrono.events.kinds.papers import DocumentIssued, ReportReviewed, ReportSubmitted
from chrono.events.kinds.people import Appointment, Election, Meeting, Speech
from chrono.events.kinds.treaties import TreatyJoined, TreatySigned

__all__ = ["Kinds"]


@attrs.frozen
class Kinds:
    """The kinds that are known, in order, each with its class; the standard ones plus those a user adds.

    >>> class Launch(Event):
    ...     KIND = "launch"
    >>> kinds = Kinds.standard().with_kind(Launch)
    >>> kinds.event_class("launch").__name__, kinds.event_class("unheard of").__name__
    ('Launch', 'Event')
    """

    classes: tuple[type[Event], ...]

    @classmethod
    def standard(cls) -> Kinds:
        """The 23 kinds of the contract."""
        return _standard()

    def with_kind(self, event_class: type[Event]) -> Kinds:
        """A copy that knows one kind more; a class whose kind is known already takes its place."""
        kind = event_class.KIND
        if not (isinstance(kind, str) and kind.isascii() and kind.replace("_", "").isalnum() and kind == kind.lower()):
            raise ValueError(
                f"{event_class.__name__}.KIND must be a lower-case name such as 'space_launch', got {kind!r}"
            )
        if kind in self:
            return Kinds(tuple(event_class if kind == known.KIND else known for known in self.classes))
        return Kinds((*self.classes, event_class))

    def event_class(self, kind: str) -> type[Event]:
        """The class of a kind, plain `Event` for one that is not known."""
        return self._by_name.get(kind, Event)

    @property
    def names(self) -> tuple[str, ...]:
        """The kinds' names, in order."""
        return tuple(self._by_name)

    @property
    def _by_name(self) -> dict[str, type[Event]]:
        return _by_name(self.classes)

    def __contains__(self, kind: object) -> bool:
        return kind in self._by_name

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self.classes)

    def __repr__(self) -> str:
        added = [known.__name__ for known in self.classes if known not in _standard().classes]
        return "Kinds.standard()" + "".join(f".with_kind({name})" for name in added)


@cache
def _by_name(classes: tuple[type[Event], ...]) -> dict[str, type[Event]]:
    return {str(known.KIND): known for known in classes}


@cache
def _standard() -> Kinds:
    return Kinds(
        (
            LawAdopted,
            LawAmended,
            LawRepealed,
            LawProposed,
            InForce,
            DocumentIssued,
            ReformLaunched,
            BodyFounded,
            BodyDissolved,
            Speech,
            ReportSubmitted,
            ReportReviewed,
            Meeting,
            TreatySigned,
            TreatyJoined,
            Ruling,
            CaseOpened,
            Appointment,
            Election,
            Operation,
            Observance,
            Figure,
            OtherEvent,
        )
    )
