"""A date in brackets: `(founded in 1921)`, `(in 2021)`."""

from __future__ import annotations

from chrono.extraction.attachment.heads import Governed, Head
from chrono.extraction.attachment.lifting import lifted
from chrono.extraction.clauses import Clause
from chrono.extraction.sentence import Sentence
from chrono.times import Precision


def bracket(sentence: Sentence, k: int) -> Governed | None:
    """`(founded in 1921)`, `(in 2021)`, `(2010)`."""
    tags = sentence.tags
    opening = k
    while opening >= 0 and tags[opening] != "(":
        if tags[opening] == ")" or k - opening > 30:
            return None
        opening -= 1
    if opening < 0:
        return None
    closing = k
    while closing < len(tags) and tags[closing] != ")":
        closing += 1
    inside = [clause for clause in sentence.clauses if opening < clause.group.first < closing]
    if inside:
        before = [clause for clause in inside if clause.group.first < k]
        return Governed((Head("(<verb> <time>)", before[-1] if before else inside[0]),))
    between = tags[opening + 1 : k]
    if "N" in between or "E" in between:
        for j in range(k - 1, opening, -1):
            if tags[j] in "NE" and sentence.index.is_event_noun(sentence.noun_at(j)):
                return Governed((Head("(<noun> <time>)", noun=j),))
        return Governed(reason="a bracket without an event")
    if "I" not in between and (verb := _verb_before(sentence, opening, k)) is not None:
        return Governed((Head("<verb> (<day>)", lifted(sentence, verb, "on")),))
    if "I" not in between:
        return Governed(reason="a bare date in brackets belongs to the name before it")
    outer = [clause for clause in sentence.clauses if clause.group.last < opening]
    if not outer:
        return Governed(reason="a bracket without an event")
    return Governed((Head("<verb> (in <time>)", lifted(sentence, outer[-1], "in")),))


def _verb_before(sentence: Sentence, opening: int, k: int) -> Clause | None:
    """`was debated (29 March)`: a whole day in brackets dates the verb right before; a year belongs to a name."""
    when = sentence.words.times[k].when
    if when is None or when.precision < Precision.DAY or when.is_interval:
        return None
    before = [clause for clause in sentence.clauses if clause.group.last < opening]
    near = before and opening - before[-1].group.end <= 8
    return before[-1] if near else None
