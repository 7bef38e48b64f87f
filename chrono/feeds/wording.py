"""English words for what a calendar cannot show: how exactly a date is known, and where its entry stands."""

from __future__ import annotations

from chrono.events import Relation
from chrono.feeds.marks import Mark, Part
from chrono.times import Precision, When

__all__ = ["date_sentence", "kind_words", "label"]

_KNOWN_TO = {
    Precision.MILLENNIUM: "the thousand years",
    Precision.CENTURY: "the century",
    Precision.DECADE: "the decade",
    Precision.YEAR: "the year",
    Precision.HALF: "the half-year",
    Precision.QUADRIMESTER: "the four months",
    Precision.SEASON: "the season",
    Precision.QUARTER: "the quarter",
    Precision.MONTH: "the month",
    Precision.DAY: "the day",
    Precision.HOUR: "the hour",
    Precision.MINUTE: "the minute",
    Precision.SECOND: "the second",
}
_BOUND = {Relation.BY: "by", Relation.SINCE: "since", Relation.UNTIL: "until"}


def label(when: When, relation: Relation, part: Part = Part.WHOLE) -> str:
    """What stands in brackets after the title; nothing where the entry's own days say it all.

    >>> label(When.parse("2027"), Relation.ON)
    'in 2027'
    >>> label(When.parse("2017-06"), Relation.BY)
    'by June 2017'
    >>> label(When.parse("2013/2017-06"), Relation.DURING, Part.START)
    '2013 to June 2017, start'
    >>> label(When.parse("2017-03-17"), Relation.ON)
    ''
    """
    if part is not Part.WHOLE:
        return f"{when.in_words().removeprefix('from ')}, {part.removeprefix('-')}"
    if not when.is_interval and not when.recurring and relation in _BOUND:
        return f"{_BOUND[relation]} {when.in_words()}"
    return _local_time(when) if _exact(when) else _phrase(when)


def date_sentence(when: When, relation: Relation, mark: Mark) -> str:
    """The first line of a description: the date in words, how exactly it is known, where the entry stands.

    >>> from chrono.feeds.marks import Marks, place
    >>> when = When.parse("2027")
    >>> date_sentence(when, Relation.ON, place(when, Relation.ON, Marks.MARKER, 2020)[0])
    'Date: in 2027, known to the year; shown on its first day.'
    """
    bound = not when.is_interval and not when.recurring and relation in _BOUND
    words = f"{_BOUND[relation]} {when.in_words()}" if bound else _phrase(when)
    return f"Date: {words}, known to {_KNOWN_TO[when.precision]}{_standing(when, mark)}."


def kind_words(kind: str) -> str:
    """A kind as people read it.

    >>> kind_words("law_adopted")
    'Law adopted'
    """
    words = kind.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _phrase(when: When) -> str:
    words = when.in_words()
    if when.is_interval or when.recurring or when.precision >= Precision.DAY or words.startswith("about"):
        return words
    return f"in {words}"


def _exact(when: When) -> bool:
    """Whether the entry's own days are all that the date says."""
    if when.approximate or when.uncertain or when.open_start or when.open_end:
        return False
    return when.precision >= Precision.DAY


def _local_time(when: When) -> str:
    """The time of day where it has no zone, so that the entry is an all-day one."""
    times = [end.time for end in (when.start, when.end) if end is not None and end.time is not None]
    if not times or all(clock.offset is not None for clock in times):
        return ""
    return when.in_words() if when.is_interval else when.in_words().rpartition(", ")[2]


def _standing(when: When, mark: Mark) -> str:
    if mark.part is Part.START:
        return "; this entry marks the start"
    if mark.part is Part.END:
        return "; this entry marks the end"
    if when.recurring or (when.earliest is not None and when.earliest == when.latest):
        return ""
    first = when.earliest is not None and when.earliest.ordinal == mark.first.toordinal()
    last = when.latest is not None and when.latest.ordinal + 1 == mark.after.toordinal()
    if first and last:
        return "" if when.precision >= Precision.DAY else "; shown over all its days"
    return "; shown on its first day" if first else "; shown on its last day"
