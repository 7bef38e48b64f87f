"""How an event lies to its date: on, by, during, since, until."""

from __future__ import annotations

from chrono.events.kind import Relation
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.times import When

_SINCE = frozenset(("since",))
_UNTIL = frozenset(("until", "till", "til", "up to", "through"))


def relation_of(sentence: Sentence, k: int, start: int, mark: TimeMark) -> Relation:
    """The relation that the words before the time at `k` say."""
    said = " ".join(sentence.lows[start:k])
    when = mark.when
    assert when is not None
    interval = when.is_interval
    if interval and when.open_end:
        return Relation.SINCE
    if interval and when.open_start:
        return Relation.UNTIL
    first = sentence.lows[start] if start < k else ""
    ranged = mark.expression.range is not None or _spelt_range(mark)
    if said.startswith(("as of", "as at")) or first == "by":
        return Relation.BY
    if first == "since":
        return Relation.SINCE
    if first in _UNTIL and not (first == "through" and not said):
        return Relation.ON if _happened_then(sentence, start) else Relation.UNTIL
    if interval and ranged:
        return Relation.DURING
    if first in ("during", "throughout"):
        return Relation.DURING
    if first == "from" and not interval:
        clause = next((clause for clause in sentence.clauses if clause.group.end == start - 1), None)
        dates = clause is not None and clause.group.lemma in ("date", "date back")  # "dates from 1683"
        return Relation.ON if dates else Relation.SINCE
    return Relation.ON


def _happened_then(sentence: Sentence, start: int) -> bool:
    """`not until 1971`, `did not resign until March`: it did happen then."""
    if start and sentence.lows[start - 1] in ("not", "only"):
        return True
    before = sentence.clauses_before(start)
    return bool(before) and before[-1].group.negated and not (before[-1].group.present or before[-1].group.modal)


def _spelt_range(mark: TimeMark) -> bool:
    text = mark.expression.text
    return any(sign in text for sign in ("–", "-", " to ", " and ", "—", "/")) and any(
        letter.isdigit() for letter in text
    )


def dated(relation: Relation, when: When) -> When:
    """The date of an event with that relation: open to the right for `since`, to the left for `until`."""
    if relation is Relation.SINCE and not when.open_end and when.start is not None and not when.recurring:
        return When.interval(when.start, None)
    if relation is Relation.UNTIL and not when.open_start and when.end is not None and not when.recurring:
        return When.interval(None, when.end)
    return when
