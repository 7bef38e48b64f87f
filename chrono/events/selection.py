"""What `Chronology.select` keeps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs

from chrono.errors import EdtfError, OptionError
from chrono.events.event import Event
from chrono.events.kind import Status
from chrono.times.when import When

__all__ = ["KindLike", "Selection"]

KindLike: TypeAlias = str | type[Event]


@attrs.frozen
class Selection:
    """Conditions on an event; one that is None is met by all."""

    kinds: frozenset[str] | None = None
    period: When | None = None
    agent: str | None = None
    place: str | None = None
    text: str | None = None
    source: str | None = None
    status: Status | None = None
    min_confidence: float | None = None

    @classmethod
    def of(
        cls,
        *,
        kind: KindLike | Iterable[KindLike] | None = None,
        since: When | str | None = None,
        until: When | str | None = None,
        agent: str | None = None,
        place: str | None = None,
        text: str | None = None,
        source: str | None = None,
        status: Status | str | None = None,
        min_confidence: float | None = None,
    ) -> Selection:
        """Conditions as `Chronology.select` takes them; OptionError names a value that cannot be."""
        if min_confidence is not None and not 0 <= min_confidence <= 1:
            raise OptionError(f"min_confidence must be 0..1, got {min_confidence}")
        return cls(
            None if kind is None else frozenset(map(_kind, [kind] if isinstance(kind, str | type) else kind)),
            _period(since, until),
            _folded(agent),
            _folded(place),
            _folded(text),
            source,
            None if status is None else _status(status),
            min_confidence,
        )

    def keeps(self, event: Event) -> bool:
        """Whether the event meets every condition."""
        return (
            (self.kinds is None or event.kind in self.kinds)
            and (self.status is None or event.status is self.status)
            and (self.min_confidence is None or event.confidence >= self.min_confidence)
            and (self.period is None or event.when.overlaps(self.period))
            and (self.agent is None or self.agent in (event.agent or "").casefold())
            and (self.place is None or self.place in (event.place or "").casefold())
            and (self.source is None or any(citation.source == self.source for citation in event.citations))
            and (self.text is None or any(self.text in words.casefold() for words in _words(event)))
        )


def _kind(kind: KindLike) -> str:
    name = kind if isinstance(kind, str) else kind.KIND
    if name is None:
        raise OptionError("a plain Event is of no kind: give the kind's name or its class")
    return str(name)


def _words(event: Event) -> Iterable[str]:
    yield event.title
    yield from (words for words in (event.agent, event.object, event.place) if words)
    yield from event.details.values()
    yield from (citation.quote for citation in event.citations)


def _folded(words: str | None) -> str | None:
    return None if words is None else words.casefold()


def _status(value: Status | str) -> Status:
    try:
        return Status(value)
    except ValueError:
        raise OptionError(f"status must be {' or '.join(Status)}, got {value!r}") from None


def _period(since: When | str | None, until: When | str | None) -> When | None:
    if since is None and until is None:
        return None
    first, last = _bound("since", since), _bound("until", until)
    try:
        return When.interval(first, last)
    except EdtfError as error:
        raise OptionError(f"since={since!s}, until={until!s}: {error}") from None


def _bound(name: str, value: When | str | None) -> When | None:
    try:
        when = When.parse(value) if isinstance(value, str) else value
    except EdtfError as error:
        raise OptionError(f"{name}: {error}") from None
    if when is not None and when.recurring:
        raise OptionError(f"{name} needs a date of one year, got {when}")
    return when
