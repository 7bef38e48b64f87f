"""Joining the mentions of one event into one that keeps them all; contradictions are shown, not averaged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import attrs

from chrono.events.event import Event
from chrono.events.frozen_map import FrozenMap
from chrono.events.kind import Relation, Status
from chrono.events.likeness import Likeness, likeness
from chrono.events.provenance import Conflict
from chrono.events.wording import content_words, normalised

__all__ = ["merged_events"]

T = TypeVar("T")
_INFINITY = float("inf")


def merged_events(events: Sequence[Event]) -> list[Event]:
    """The events with mentions of the same one joined; `events` are in the order in which they should be read."""
    groups: list[_Group] = []
    index = _Index(events)
    # The sharpest first: a vaguer mention then joins the one group it fits, and none where it fits several.
    for event in sorted(events, key=_vagueness):
        alike = [groups[number] for number in index.candidates(event)]
        fitting = [group for group in alike if group.takes(event)]
        if len(fitting) > 1:
            fitting = [group for group in fitting if group.first.when == event.when]
        if len(fitting) == 1:
            index.add(event, fitting[0].number)
            fitting[0].mentions.append(event)
            continue
        group = _Group(len(groups), [event])
        for rival in alike:
            if likeness(rival.first, event) is Likeness.CONTRADICTING:
                rival.rivals.append(event)
                group.rivals.append(rival.first)
        groups.append(group)
        index.add(event, group.number)
    order = {id(event): number for number, event in enumerate(events)}
    return [group.joined(order) for group in groups]


@attrs.define
class _Group:
    """Mentions of one event, the sharpest first, and mentions that contradict their date."""

    number: int
    mentions: list[Event]
    rivals: list[Event] = attrs.field(factory=list)

    @property
    def first(self) -> Event:
        return self.mentions[0]

    def takes(self, event: Event) -> bool:
        return all(likeness(mention, event) is Likeness.SAME for mention in self.mentions)

    def joined(self, order: dict[int, int]) -> Event:
        """One event: id of the mention that is read first, date and title of the sharpest, citations of all."""
        if len(self.mentions) == 1 and not self.rivals:
            return self.first
        mentions = sorted(self.mentions, key=lambda event: _preference(event, order[id(event)]))
        best = mentions[0]
        return attrs.evolve(
            best,
            id=min(self.mentions, key=lambda event: order[id(event)]).id,
            relation=Relation.ON if any(event.relation is Relation.ON for event in mentions) else best.relation,
            status=Status.OCCURRED if any(event.status is Status.OCCURRED for event in mentions) else best.status,
            attributed=all(event.attributed for event in mentions),
            agent=_first_of(event.agent for event in mentions),
            object=_first_of(event.object for event in mentions),
            place=_first_of(event.place for event in mentions),
            details=FrozenMap({key: value for event in reversed(mentions) for key, value in event.details.items()}),
            confidence=max(event.confidence for event in mentions),
            evidence=_once(evidence for event in mentions for evidence in event.evidence),
            citations=_once(citation for event in mentions for citation in event.citations),
            conflicts=_once((*_disagreements(mentions), *_other_dates(self.rivals))),
        )


def _preference(event: Event, place: int) -> tuple[float, int, int, float, int]:
    """The sharpest date first, then the fullest name of the object, then the surest, then the first."""
    return *_vagueness(event), -len(content_words(event.object)), -event.confidence, place


def _disagreements(mentions: Sequence[Event]) -> Iterator[Conflict]:
    """What a mention says otherwise than the joined event: earlier conflicts, then who, where and the details."""
    for event in mentions:
        yield from event.conflicts
    for field in ("agent", "object", "place"):
        said = [(getattr(event, field), event) for event in mentions]
        yield from _others(field, said)
    for key in dict.fromkeys(key for event in mentions for key in event.details):
        yield from _others(key, [(event.details.get(key), event) for event in mentions])


def _others(field: str, said: list[tuple[str | None, Event]]) -> Iterator[Conflict]:
    kept = next((value for value, _ in said if value), None)
    for value, event in said:
        mine, theirs = content_words(value), content_words(kept)
        if value and not (mine <= theirs or theirs <= mine):
            yield Conflict(field, value, event.citation)


def _other_dates(rivals: Iterable[Event]) -> Iterator[Conflict]:
    for event in rivals:
        yield Conflict("when", str(event.when), event.citation)


def _first_of(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def _vagueness(event: Event) -> tuple[float, int]:
    """Days that the date leaves open; of two that leave as many, the one with a time of day is the less vague."""
    first, last = event.earliest, event.latest
    width = _INFINITY if first is None or last is None else last.ordinal - first.ordinal
    return width, -event.when.precision


class _Index:
    """Which groups may be alike an event: same title, or all content words of one object among the other's.

    The rarest word of the smaller object is then a word of the larger one, so that only few need to be compared.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self._counts = Counter((event.kind, word) for event in events for word in _words(event))
        self._by_title: defaultdict[tuple[str, str], dict[int, None]] = defaultdict(dict)
        self._by_word: defaultdict[tuple[str, str], dict[int, None]] = defaultdict(dict)
        self._by_rarest: defaultdict[tuple[str, str], dict[int, None]] = defaultdict(dict)

    def add(self, event: Event, number: int) -> None:
        self._by_title[event.kind, normalised(event.title)][number] = None
        self._by_rarest[event.kind, self._rarest(event)][number] = None
        for word in _words(event):
            self._by_word[event.kind, word][number] = None

    def candidates(self, event: Event) -> list[int]:
        found = {
            **self._by_title[event.kind, normalised(event.title)],
            **self._by_word[event.kind, self._rarest(event)],
        }
        for word in _words(event):
            found |= self._by_rarest[event.kind, word]
        return sorted(found)

    def _rarest(self, event: Event) -> str:
        return min(_words(event), key=lambda word: (self._counts[event.kind, word], word))


def _words(event: Event) -> Iterable[str]:
    """What the event is found by: words of the object, else of the agent, set apart."""
    return content_words(event.object) or [f"by {word}" for word in content_words(event.agent)] or [""]
