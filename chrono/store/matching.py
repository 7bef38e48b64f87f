"""Recognising events: which event of a document read again is which of the events that were known.

Two events are compared where their passages correspond. What counts most is that the word that names the event (its
trigger) is the same word of the passage; then the date's words, the kind, object, agent and date. Pairs are taken
best first and one to one. Where evidence is thin the answer is "a new event": a lost identity costs subscribers one
line that moves, a wrong one shows them an event that never happened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import attrs

from chrono.events import Citation, Event
from chrono.store.passages import Link, Passage, Words, links, word_map

__all__ = ["Known", "recognise"]

#: Words of two objects (Dice) that make them one thing.
SAME_THING = 0.5
SURELY_SAME_THING = 0.7


@attrs.frozen
class Known:
    """An event that has an identity; `live` tells whether readers see it or it was withdrawn."""

    uid: str
    event: Event
    live: bool = True


def recognise(known: Sequence[Known], found: Sequence[Event]) -> list[str | None]:
    """For each event found the uid of the known one that it is, or None for a new one; no uid twice.

    Withdrawn events come back only where their words come back. Events without a citation are recognised by their id or
    their title.
    """
    answer: list[str | None] = [None] * len(found)
    for group in ([one for one in known if one.live], [one for one in known if not one.live]):
        left = [j for j, uid in enumerate(answer) if uid is None]
        pairs = _pairs([one.event for one in group], [found[j] for j in left], revived=not (group and group[0].live))
        taken: set[int] = set()
        for _, i, j in sorted(pairs):
            if i not in taken and answer[left[j]] is None:
                answer[left[j]] = group[i].uid
                taken.add(i)
    return answer


def _pairs(old: Sequence[Event], new: Sequence[Event], *, revived: bool) -> Iterable[tuple[float, int, int]]:
    """Pairs that may be one event, as (minus the evidence, old index, new index)."""
    old_places, old_passages = _placed(old)
    new_places, new_passages = _placed(new)
    old_facts, new_facts = [_Facts.of(event) for event in old], [_Facts.of(event) for event in new]
    best: dict[tuple[int, int], float] = {}
    for link in links(old_passages, new_passages):
        if revived and not link.exact:
            continue
        here, there = old_places[link.old], new_places[link.new]
        mapped = word_map(old_passages[link.old].words, new_passages[link.new].words)
        crowded = _crowded(here) or _crowded(there)
        for i, one in here:
            for j, other in there:
                evidence = _evidence(old_facts[i], one, new_facts[j], other, mapped, link, crowded=crowded)
                if evidence > best.get((i, j), 0.0):
                    best[i, j] = evidence
    for i, one_event in enumerate(old):
        for j, other_event in enumerate(new):
            if not one_event.citations and not other_event.citations and _same_uncited(one_event, other_event):
                best[i, j] = 1.0 + (one_event.id == other_event.id)
    return [(-evidence, i, j) for (i, j), evidence in best.items()]


@attrs.frozen(eq=False)
class _Mention:
    """A citation as indices of the words of its passage."""

    trigger: frozenset[int]
    date: frozenset[int]


def _placed(events: Sequence[Event]) -> tuple[list[list[tuple[int, _Mention]]], list[Passage]]:
    """The passages that the events quote, in the order of the text, and at each the events (by index) with their
    mentions.
    """
    places: dict[tuple[str, int, int, str], list[tuple[int, Citation]]] = defaultdict(list)
    for index, event in enumerate(events):
        for citation in event.citations:
            places[citation.source, citation.start, citation.end, citation.quote].append((index, citation))
    passages = []
    mentions = []
    for key in sorted(places):
        _, start, end, quote = key
        words = Words(quote)
        passages.append(Passage(start, end, words))
        mentions.append([(index, _mention(citation, words)) for index, citation in places[key]])
    return mentions, passages


def _mention(citation: Citation, words: Words) -> _Mention:
    return _Mention(
        trigger=_within(words, citation, citation.trigger_start, citation.trigger_end, citation.trigger),
        date=_within(words, citation, citation.date_start, citation.date_end, citation.date_text),
    )


def _within(words: Words, citation: Citation, start: int | None, end: int | None, text: str | None) -> frozenset[int]:
    """The words of the quote between two offsets; a date from outside the quote (a heading) has none."""
    if start is None or end is None or not text or start < citation.start or end > citation.end:
        return frozenset()
    return words.within(start - citation.start, end - citation.start)


def _crowded(mentions: Iterable[tuple[int, _Mention]]) -> bool:
    """Whether several events hang on one trigger ("A and B were approved"), so that it cannot tell them apart."""
    seen = set()
    for _, mention in mentions:
        if mention.trigger and mention.trigger in seen:
            return True
        seen.add(mention.trigger)
    return False


@attrs.frozen(eq=False)
class _Facts:
    """What two events are compared by, with their words taken apart once."""

    event: Event
    thing: frozenset[str]
    agent: frozenset[str]
    title: frozenset[str]

    @classmethod
    def of(cls, event: Event) -> _Facts:
        title = _bag(event.title)
        return cls(event, _bag(event.object or "") or title, _bag(event.agent or ""), title)

    def near(self, other: _Facts) -> bool:
        """Whether the two dates can be of one event: the same, sharper, or touching."""
        return self.event.when == other.event.when or self.event.when.overlaps(other.event.when)


def _evidence(
    old: _Facts, one: _Mention, new: _Facts, other: _Mention, mapped: dict[int, int], link: Link, *, crowded: bool
) -> float:
    """How much speaks for `new` being `old`; 0 where it is not enough."""
    trigger = _carried(one.trigger, other.trigger, mapped)
    date = _carried(one.date, other.date, mapped)
    kind = old.event.kind == new.event.kind
    thing = _alike(old.thing, new.thing)
    same_date = old.event.when == new.event.when
    if crowded and not (date or same_date or (link.exact and thing == 1.0)):
        return 0.0
    if not _enough(trigger, date, thing, link, kind=kind, crowded=crowded, near=old.near(new)):
        return 0.0
    exact = 8.0 if link.exact else 0.0
    details = thing + _alike(old.title, new.title) / 2 + _alike(old.agent, new.agent) / 2
    return exact + 4 * trigger + 2 * date + 2 * kind + 2 * details + 1.5 * same_date + 2 * link.likeness + link.in_place


def _enough(
    trigger: float, date: float, thing: float, link: Link, *, kind: bool, crowded: bool, near: bool
) -> bool:  # fmt: skip
    """The least that must hold, by how much of the passage is left."""
    if link.rewritten:
        return kind and near and thing >= SURELY_SAME_THING
    if link.exact:
        same = kind and ((date > 0 and thing >= SAME_THING) or (near and thing >= SURELY_SAME_THING))
        return trigger > 0 or same
    if crowded and thing < SAME_THING:
        return False
    if trigger > 0:
        return kind or thing >= SAME_THING or (date > 0 and link.in_place)
    return kind and thing >= SAME_THING and (date > 0 or near)


def _carried(one: frozenset[int], other: frozenset[int], mapped: dict[int, int]) -> float:
    """The part of the words that went over from one mention to the other."""
    if not one or not other:
        return 0.0
    return 2 * len({mapped[i] for i in one if i in mapped} & other) / (len(one) + len(other))


def _same_uncited(old: Event, new: Event) -> bool:
    same_words = old.kind == new.kind and old.title == new.title and old.when == new.when
    return same_words or bool(old.id and old.id == new.id)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0


def _bag(text: str) -> frozenset[str]:
    return frozenset(word for word in Words(text).words if word.isalnum())
