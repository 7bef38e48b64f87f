"""A date behind its verb: `was adopted in 1990`."""

from __future__ import annotations

from chrono.extraction.attachment.dated_nouns import event_noun, noun_head, of_noun, part_of_name
from chrono.extraction.attachment.fronted import since
from chrono.extraction.attachment.heads import Governed, Head
from chrono.extraction.attachment.lifting import lifted
from chrono.extraction.clauses import Clause, Role
from chrono.extraction.figures import is_stated
from chrono.extraction.sentence import Sentence


def trailing(sentence: Sentence, k: int, start: int) -> Governed:
    """What the time at word `k`, whose adverbial begins at `start`, governs to its left."""
    word = sentence.lows[start] if start < k else ""
    before = sentence.clauses_before(start)
    nearest = before[-1] if before else None
    if word == "of" and start and (of := of_noun(sentence, start - 1)) is not None:
        return of
    if nearest is None and word in ("until", "till", "to", "for") and start and part_of_name(sentence, start - 1):
        return Governed(reason="the date is part of the name of a plan")
    if nearest is not None and (cleft := _cleft(sentence, k, nearest)) is not None:
        return cleft
    if nearest is not None and ";" in sentence.tags[nearest.group.last : start]:
        nearest = None
    j = start - 1
    while j >= 0 and sentence.tags[j] in ",-A":
        j -= 1
    if j >= 0 and sentence.phrase_at[j] is not None and (nearest is None or nearest.group.last < j):
        named = noun_head(sentence, j, nearest, word)
        if named is not None:
            both = (
                nearest is not None and named.rule.startswith("<verb> with") and not sentence.has_own_time(nearest, k)
            )
            if both and nearest is not None:
                return Governed((Head("<verb> ... <time>", lifted(sentence, nearest, word)), named))
            return Governed((named,))
    if nearest is None:
        return _no_verb(sentence, k, start)
    head = Head("<verb> ... <time>", lifted(sentence, nearest, word))
    if nearest.opener == "since" and nearest.role is Role.SUBORDINATE and not sentence.clauses_before(nearest.begin):
        return Governed((head, *since(sentence, k, "since")))
    return Governed((head,))


def _cleft(sentence: Sentence, k: int, nearest: Clause) -> Governed | None:
    """`It was not until 1971 that women obtained the vote`."""
    if nearest.group.lemma != "be" or sentence.lows[: nearest.group.first] not in (
        ["it"],
        ["though", "it"],
        ["but", "it"],
    ):
        return None
    if sentence.lows[k + 1 : k + 2] != ["that"]:
        return None
    target = next((clause for clause in sentence.clauses if clause.group.first > k + 1 and clause.group.finite), None)
    return None if target is None else Governed((Head("it was <time> that <clause>", target, relation_word="on"),))


def _no_verb(sentence: Sentence, k: int, start: int) -> Governed:
    """No verb before the date: one after it, or an event noun."""
    target = sentence.first_clause_after(k)
    if target is not None and not (
        target.subject and target.subject[1] < start and sentence.tags[k + 1 : k + 2] == [","]
    ):
        noun = event_noun(sentence, 0, start - 1) if start else -1
        if (
            noun >= 0
            and target.subject is not None
            and target.subject[0] <= noun
            and sentence.tags[k + 1 : k + 2] != [","]
        ):
            return Governed((Head("<noun> <time> <verb>", noun=noun),))
        return Governed((Head("<time> <clause>", target),))
    for j in range(start - 1, -1, -1):
        if sentence.tags[j] in "NEG" and sentence.index.is_event_noun(sentence.noun_at(j)):
            return Governed((Head("<noun> <time>", noun=j),))
    for j in range(k + 1, len(sentence.tags)):
        if sentence.tags[j] in "NEG" and sentence.index.is_event_noun(sentence.noun_at(j)):
            return Governed((Head("<time> <noun>", noun=j),))
    for j in range(k + 1, len(sentence.tags)):
        if is_stated(sentence, j):
            return Governed((Head("<time> <measure>: <number>", noun=j),))
    return Governed(reason="no verb and no event noun near the date")
