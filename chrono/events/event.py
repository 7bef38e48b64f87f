"""One dated event, and everything known about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

from chrono.events.frozen_map import FrozenMap, JsonFields
from chrono.events.kind import Relation, Status
from chrono.events.provenance import NOTHING, Citation, Conflict, Evidence, Revision, frozen_fields
from chrono.events.short_repr import short_repr
from chrono.times.day import Day
from chrono.times.resolved import Resolved
from chrono.times.when import When

__all__ = ["Event"]

_NO_DETAILS: Mapping[str, str] = FrozenMap()


def _when(value: When | str) -> When:
    return When.parse(value) if isinstance(value, str) else value


def _details(value: Mapping[str, str]) -> Mapping[str, str]:
    return value if isinstance(value, FrozenMap) else FrozenMap(value)


def _citations(value: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(value)


def _conflicts(value: Iterable[Conflict]) -> tuple[Conflict, ...]:
    return tuple(value)


def _evidence(value: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(value)


def _own_kind(event: Event) -> str:
    kind = type(event).KIND
    if kind is None:
        raise TypeError("a plain Event needs a kind; the classes of the kinds, such as Speech, bring theirs")
    return kind


@attrs.frozen(kw_only=True, repr=False)
class Event:
    """What happened, when, and where the text says so. Each kind has a class with its own words for the arguments.

    `when` takes a `When` or EDTF text. `agent`, `object` and `place` are words of the text, `details` holds further
    arguments of the kind, `confidence` is a probability from 0 to 1, `conflicts` what merged mentions say otherwise,
    `extra` keeps JSON fields that chrono does not know.

    >>> event = Event(kind="launch", title="Sputnik is launched", when="1957-10-04")
    >>> event.earliest
    Day(1957, 10, 4)
    """

    KIND: ClassVar[str | None] = None

    id: str = ""
    kind: str = attrs.field(default=attrs.Factory(_own_kind, takes_self=True))
    title: str
    when: When = attrs.field(converter=_when)
    relation: Relation = attrs.field(default=Relation.ON, converter=Relation)
    status: Status = attrs.field(default=Status.OCCURRED, converter=Status)
    resolved: Resolved = attrs.field(default=Resolved.EXPLICIT, converter=Resolved)
    attributed: bool = False
    agent: str | None = None
    object: str | None = None
    place: str | None = None
    details: Mapping[str, str] = attrs.field(default=_NO_DETAILS, converter=_details)
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=_evidence)
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=_citations)
    conflicts: tuple[Conflict, ...] = attrs.field(default=(), converter=_conflicts)
    revision: Revision | None = None
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields)

    def __attrs_post_init__(self) -> None:
        own = type(self).KIND
        if own is not None and self.kind is not own:
            if self.kind != own:
                raise ValueError(f"{type(self).__name__} is of kind '{own}', got {self.kind!r}")
            object.__setattr__(self, "kind", own)  # a Kind, also where the text of one was given
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence must be 0..1, got {self.confidence}")

    @property
    def earliest(self) -> Day | None:
        """First day that `when` can mean; None for an open start or a day of every year."""
        return self.when.earliest

    @property
    def latest(self) -> Day | None:
        """Last day that `when` can mean; None for an open end or a day of every year."""
        return self.when.latest

    @property
    def citation(self) -> Citation | None:
        """The first citation."""
        return self.citations[0] if self.citations else None

    def __repr__(self) -> str:
        return short_repr(self, *(["kind"] if self.KIND else []))
