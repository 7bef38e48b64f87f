"""What a person says of an event, and how the last word on each is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum

import attrs

from chrono.errors import ReviewError, StoreError
from chrono.events import Event, FrozenMap, Kinds
from chrono.events.frozen_map import freeze, thaw
from chrono.events.json_form import event_from_data, event_to_data
from chrono.store.records import SAID

__all__ = ["NO_WORD", "Review", "Verdict", "Word", "corrected", "new_event"]

Fields = Mapping[str, object]


class Verdict(StrEnum):
    """The seven things that a person can say."""

    ACCEPT = "accept"
    """It is right as it is shown."""
    CORRECT = "correct"
    """It is right with these fields changed."""
    REJECT = "reject"
    """It is no event, or none of ours."""
    MERGE = "merge"
    """It is another event told again."""
    SPLIT = "split"
    """It is several events."""
    ADD = "add"
    """Here is one that was missed."""
    REOPEN = "reopen"
    """Forget what was said of it."""


def _frozen(changes: Fields) -> Fields:
    unknown = sorted(set(changes) - set(SAID))
    if unknown:
        raise ReviewError(f"'{unknown[0]}' cannot be corrected; what can: {', '.join(SAID)}")
    return FrozenMap({name: freeze(value) for name, value in changes.items()})


def _parts(parts: Iterable[Fields]) -> tuple[Fields, ...]:
    return tuple(_frozen(part) for part in parts)


@attrs.frozen
class Review:
    """One verdict on one event, made by `Review.accept(uid)`, `.correct(uid, title=...)` and so on."""

    verdict: Verdict
    uid: str = ""
    changes: Fields = attrs.field(factory=FrozenMap, converter=_frozen)
    into: str = ""
    parts: tuple[Fields, ...] = attrs.field(default=(), converter=_parts)
    event: Event | None = None
    note: str = ""

    @classmethod
    def accept(cls, uid: str, *, note: str = "") -> Review:
        """The event is right as it is shown."""
        return cls(Verdict.ACCEPT, uid, note=note)

    @classmethod
    def correct(cls, uid: str, changes: Fields, *, note: str = "") -> Review:
        """The event is right with other values in these fields (as in JSON: EDTF text for `when`).

        >>> Review.correct("a1", {"when": "2013-03"}).changes["when"]
        '2013-03'
        """
        return cls(Verdict.CORRECT, uid, changes, note=note)

    @classmethod
    def reject(cls, uid: str, *, note: str = "") -> Review:
        """The event is none."""
        return cls(Verdict.REJECT, uid, note=note)

    @classmethod
    def merge(cls, uid: str, into: str, *, note: str = "") -> Review:
        """The event is `into` told again: its citations go there."""
        return cls(Verdict.MERGE, uid, into=into, note=note)

    @classmethod
    def split(cls, uid: str, parts: Iterable[Fields], *, note: str = "") -> Review:
        """The event is several: each part is the event with other values in these fields; the first keeps the
        identity.
        """
        return cls(Verdict.SPLIT, uid, parts=tuple(parts), note=note)

    @classmethod
    def add(cls, event: Event, *, note: str = "") -> Review:
        """An event that was missed; its id becomes its identity, one is made where it has none."""
        return cls(Verdict.ADD, event.id, event=event, note=note)

    @classmethod
    def reopen(cls, uid: str, *, note: str = "") -> Review:
        """Forget what was said of the event."""
        return cls(Verdict.REOPEN, uid, note=note)


@attrs.frozen
class Word:
    """The last word on an event: it holds until there is another.

    `confirmed` is the event as the person left it, `changes` the fields that differ from what was extracted, `seen`
    what the document said then, `into` where it was merged, `parent` the event that it was split from.
    """

    verdict: Verdict = Verdict.REOPEN
    confirmed: Event | None = None
    changes: Fields = attrs.field(factory=FrozenMap)
    seen: Fields = attrs.field(factory=FrozenMap)
    into: str = ""
    parent: str = ""
    note: str = ""

    def to_payload(self) -> str:
        """As the store keeps it, without the verdict and the note."""
        data = {
            "confirmed": None if self.confirmed is None else event_to_data(self.confirmed),
            "changes": thaw(self.changes),
            "seen": thaw(self.seen),
            "into": self.into,
            "parent": self.parent,
        }
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_payload(cls, verdict: str, payload: str, note: str, kinds: Kinds | None = None) -> Word:
        """Read back what `to_payload` wrote."""
        try:
            data = json.loads(payload)
            confirmed = None if data["confirmed"] is None else event_from_data(data["confirmed"], kinds)
            changes, seen = FrozenMap(data["changes"]), FrozenMap(data["seen"])
            return cls(Verdict(verdict), confirmed, changes, seen, data["into"], data["parent"], note)
        except (ValueError, KeyError, TypeError) as error:
            raise StoreError(f"the store is damaged: a review cannot be read ({error})") from error


NO_WORD = Word()


def corrected(event: Event, changes: Fields, kinds: Kinds | None = None) -> Event:
    """The event with other values in these fields; `ReviewError` for a value that a field cannot have."""
    data = event_to_data(event)
    data.update((name, thaw(value)) for name, value in changes.items())
    try:
        return event_from_data(data, kinds)
    except ValueError as error:
        raise ReviewError(f"event {event.id or event.title!r}: {error}") from error


def new_event(fields: Fields, kinds: Kinds | None = None) -> Event:
    """An event of these JSON fields; the kind is `other` where none is given.

    >>> str(new_event({"title": "The Rivers Act is adopted", "when": "2013"}).when)
    '2013'
    """
    given = {name: thaw(value) for name, value in fields.items() if value is not None and value != ""}
    missing = [name for name in ("title", "when") if name not in given]
    if missing:
        raise ReviewError(f"an added event needs a {missing[0]}")
    try:
        return event_from_data({"kind": "other", **given}, kinds)
    except ValueError as error:
        raise ReviewError(str(error)) from None
