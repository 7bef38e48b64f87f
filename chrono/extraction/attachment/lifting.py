"""From an infinitive or a gerund before a date up to the verb that carries it."""

from __future__ import annotations

from chrono.extraction.clauses import Clause
from chrono.extraction.sentence import Sentence
from chrono.languages.en.verb_senses import INTENDING, TRANSPARENT

_LEAVING = frozenset(("by", "until", "till"))
_GERUND_OWN = frozenset(
    ("after", "before", "upon", "following", "since", "when", "while", "on", "despite", "", "and", "with", "than")
)


def lifted(sentence: Sentence, clause: Clause, word: str) -> Clause:
    """From an infinitive or a gerund up to the verb that carries it, unless the inner one is what is dated."""
    seen = 0
    while seen < 4:
        seen += 1
        group = clause.group
        if group.form == "infinitive" and clause.index:
            carrier = sentence.clauses[clause.index - 1]
            if clause.joined >= 0:
                carrier = sentence.clauses[max(clause.joined - 1, 0)]
                first = sentence.clauses[clause.joined]
                carrier = sentence.clauses[first.index - 1] if first.index else first
            if carrier.group.lemma in TRANSPARENT or word in _LEAVING:
                return clause
            if carrier.group.lemma in INTENDING and (carrier.group.passive or sentence.expects_future()):
                return clause
            if carrier.index == clause.index:
                return clause
            clause = carrier
        elif (
            (group.form == "participle" and group.lemma == "compare" and clause.index)
            or (group.form == "gerund" and clause.index and not _own_gerund(sentence, clause))
            or (clause.opener == "what" and clause.index)
        ):
            clause = sentence.clauses[clause.index - 1]
        else:
            break
    return clause


def _own_gerund(sentence: Sentence, clause: Clause) -> bool:
    """`after leaving school in 1990`, `..., becoming the first in 1990`; not `a bill creating the board`."""
    if clause.opener in ("on", "with", "and"):
        return clause.begin == 0
    if clause.opener:
        return clause.opener in _GERUND_OWN
    before = sentence.tags[clause.group.first - 1] if clause.group.first else "."
    carrier = sentence.clauses[clause.index - 1]
    return before in ",-(.CK" or carrier.group.lemma in ("be", "have")
