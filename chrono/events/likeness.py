"""Whether two mentions can be of one event: same kind, dates that agree, the same thing done by the same ones."""

from __future__ import annotations

from enum import Enum

from chrono.events.event import Event
from chrono.events.kind import Kind, Relation
from chrono.events.wording import content_words, head_word, normalised
from chrono.times.precision import Precision

__all__ = ["Likeness", "dates_agree", "likeness"]

#: Kinds whose doer tells one event from another: two states ratify one treaty, two people take one office.
_DOER_TELLS = frozenset((Kind.TREATY_JOINED, Kind.APPOINTMENT, Kind.SPEECH, Kind.OPERATION, Kind.ELECTION))
#: Kinds that happen to a thing once, so that two dates for one thing contradict each other.
_ONCE = frozenset((Kind.LAW_ADOPTED, Kind.LAW_REPEALED, Kind.BODY_FOUNDED, Kind.BODY_DISSOLVED, Kind.TREATY_SIGNED))
_POINTS = (Relation.ON, Relation.BY)


class Likeness(Enum):
    """What two mentions are to each other."""

    SAME = "same"
    """Mentions of one event."""
    CONTRADICTING = "contradicting"
    """Mentions of one event by all but their dates."""
    DIFFERENT = "different"


def likeness(one: Event, other: Event) -> Likeness:
    """How two events are to each other; it does not matter which comes first."""
    if one.kind != other.kind:
        return Likeness.DIFFERENT
    if one.kind == Kind.FIGURE:
        return Likeness.SAME if _same_figure(one, other) else Likeness.DIFFERENT
    if not _same_thing(one, other):
        return Likeness.DIFFERENT
    if dates_agree(one, other):
        return Likeness.SAME
    return Likeness.CONTRADICTING if _contradict(one, other) else Likeness.DIFFERENT


def dates_agree(one: Event, other: Event) -> bool:
    """Whether the date of one lies within the other's, and both stand to it alike."""
    if one.relation is not other.relation and not (one.relation in _POINTS and other.relation in _POINTS):
        return False
    if one.when.open_start != other.when.open_start or one.when.open_end != other.when.open_end:
        return False
    if one.when.recurring != other.when.recurring:
        return False
    return one.when.contains(other.when) or other.when.contains(one.when)


def _same_figure(one: Event, other: Event) -> bool:
    return (
        (one.when, one.relation) == (other.when, other.relation)
        and {**one.details} == {**other.details}
        and all(normalised(a) == normalised(b) for a, b in ((one.object, other.object), (one.agent, other.agent)))
        and (bool(one.details.get("value")) or normalised(one.title) == normalised(other.title))
    )


def _same_thing(one: Event, other: Event) -> bool:
    mine, theirs = content_words(one.object), content_words(other.object)
    if mine and theirs and not (mine <= theirs or theirs <= mine):
        return False
    if normalised(one.title) == normalised(other.title):
        return _agents_agree(one, other)
    if one.kind == Kind.OTHER and not _same_trigger(one, other):
        return False
    if not mine or not theirs:
        return not mine and not theirs and _same_agent(one, other) and _same_trigger(one, other)
    if head_word(one.object) != head_word(other.object):
        return False
    bare = min(len(mine), len(theirs)) == 1 and not _named(one.object, other.object)
    if (mine == theirs and not bare) or _same_day(one, other):
        return _agents_agree(one, other)
    return (mine == theirs or not bare) and _same_agent(one, other)


def _same_day(one: Event, other: Event) -> bool:
    return one.when == other.when and one.when.precision >= Precision.DAY


def _named(*objects: str | None) -> bool:
    """Whether a single word is a name ("Brexit"), not a common noun ("law")."""
    return all(
        words is not None and any(letter.isupper() or letter.isdigit() for letter in words[1:]) for words in objects
    )


def _same_agent(one: Event, other: Event) -> bool:
    """Both say who, and in words of which one's lie within the other's."""
    mine, theirs = content_words(one.agent), content_words(other.agent)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _agents_agree(one: Event, other: Event) -> bool:
    """As `_same_agent`; where the doer does not tell events apart, one may also be silent about it."""
    if _same_agent(one, other):
        return True
    if not (one.agent and other.agent):
        return one.kind not in _DOER_TELLS or not (one.agent or other.agent)
    return one.kind in _ONCE and one.when == other.when


def _same_trigger(one: Event, other: Event) -> bool:
    mine, theirs = (normalised(event.citation and event.citation.trigger) for event in (one, other))
    return bool(mine) and mine == theirs


def _contradict(one: Event, other: Event) -> bool:
    if one.kind not in _ONCE or one.relation is not other.relation or len(content_words(one.object)) < 2:
        return False
    if _same_sentence(one, other):
        return False  # "signed in 2021 and 2022" says that there were two
    return content_words(one.object) == content_words(other.object) and _years_apart(one, other) <= 1


def _same_sentence(one: Event, other: Event) -> bool:
    mine, theirs = one.citation, other.citation
    if mine is None or theirs is None or mine.source != theirs.source:
        return False
    return mine.start < theirs.end and theirs.start < mine.end


def _years_apart(one: Event, other: Event) -> float:
    first, second = one.earliest, other.earliest
    return float("inf") if first is None or second is None else abs(first.year - second.year)
