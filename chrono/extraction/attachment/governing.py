"""A time expression, and what it governs: the way is told by its place in the sentence."""

from __future__ import annotations

from chrono.extraction.attachment.brackets import bracket
from chrono.extraction.attachment.dated_nouns import STANDING
from chrono.extraction.attachment.fronted import fronted, joined_to
from chrono.extraction.attachment.heads import Governed, Head
from chrono.extraction.attachment.premodifiers import premodifier
from chrono.extraction.attachment.trailing import trailing
from chrono.extraction.sentence import Sentence

_CONSEQUENCES = (["hence"], ["thus"], ["thereby"], ["therefore"], ["consequently"], ["so"])


def governed(sentence: Sentence, k: int) -> Governed:
    """What the time expression at word `k` governs."""
    if sentence.phrase_at[k] is not None:
        return premodifier(sentence, k)
    inside = bracket(sentence, k)
    if inside is not None:
        return inside
    found = _by_place(sentence, k)
    more = _explained(sentence, k) or _following_from_it(sentence, k)
    return found if more is None else Governed((*found.heads, more))


def _explained(sentence: Sentence, k: int) -> Head | None:
    """`in 1867, when the two states agreed on a common army`: the clause that says what happened then."""
    when = k + 2 if sentence.tags[k + 1 : k + 2] == [","] else k + 1
    if sentence.lows[when : when + 1] != ["when"]:
        return None
    for clause in sentence.clauses:
        if clause.group.first > when:
            fits = clause.group.finite and clause.begin <= when and not sentence.has_own_time(clause, k)
            return Head("<time>, when <clause>", clause, relation_word="on") if fits else None
    return None


def _following_from_it(sentence: Sentence, k: int) -> Head | None:
    """`joined the union in 1973 and hence left the association`: what follows from it happened then."""
    if sentence.tags[k + 1 : k + 2] != ["C"] or sentence.lows[k + 2 : k + 3] not in _CONSEQUENCES:
        return None
    clause = next((clause for clause in sentence.clauses if clause.group.first >= k + 2), None)
    if clause is None or not clause.group.finite or sentence.has_own_time(clause, k):
        return None
    return Head("<time> and hence <clause>", clause)


def _by_place(sentence: Sentence, k: int) -> Governed:
    """What the time governs, by where it stands."""
    start = sentence.adverbial_start(k)
    if start + 1 < k + 1 and k + 1 < len(sentence.tags) and _is_subject(sentence, k, start):
        return _as_subject(sentence, k)
    if start > 1 and sentence.lows[start] == "effective" and sentence.tags[start - 1] in ",(":
        law = sentence.phrase_at[start - 2]  # "the code, effective from 1900, ..."
        if law is not None and not sentence.classes(law).isdisjoint(("law", "statute", "document", "treaty")):
            return Governed((Head("in <office> since <time>", noun=start),))
    if start > 1 and sentence.lows[start - 1] in STANDING and sentence.lows[start] in ("since", "from", "until"):
        return trailing(sentence, k, start)  # "the Act, in force since 2019, ..."
    front = fronted(sentence, k, start)
    if front is not None:
        return front
    return trailing(sentence, k, start)


def _is_subject(sentence: Sentence, k: int, start: int) -> bool:
    """`2010 was the Year of ...`, `2011 saw ...`: no preposition before, a finite verb after."""
    if start != k:
        return False
    before = sentence.tags[k - 1] if k else "."
    after = k + 1
    group = sentence.group_starting(after)
    return (
        before in ".,;-C"
        and group is not None
        and group.form == "finite"
        and sentence.lows[k].removeprefix("the year ")[:1].isdigit()
    )


def _as_subject(sentence: Sentence, k: int) -> Governed:
    clause = sentence.clause_at(k + 1)
    if clause is None:
        return Governed(reason="the time is a subject without a verb")
    noun = sentence.predicate_noun(clause)
    return Governed((Head("<time> is <noun>", clause, noun),))


def entry_heads(sentence: Sentence) -> tuple[Head, ...]:
    """What a date over an entry governs in it: its main clauses, or its first event noun."""
    target = sentence.first_clause_after(-1)
    if target is not None and target.group.finite:
        return (
            Head("<date> over <clause>", target),
            *(Head("<date> over <clause>", clause) for clause in joined_to(sentence, target, -1)),
        )
    for j, tag in enumerate(sentence.tags):
        if tag in "NEG" and sentence.index.is_event_noun(sentence.noun_at(j)):
            return (Head("<date> over <noun>", noun=j),)
    return (Head("<date> over <clause>", target),) if target is not None else ()


def continued(sentence: Sentence) -> tuple[Head, ...]:
    """The clauses of a sentence that openly continues a dated one ("They also ...", "Of these, ...", "Half of ...")."""
    if not sentence.tags or sentence.words.times:
        return ()
    opens = sentence.lows[0] in ("they", "it", "this", "these", "of", "among") or sentence.tags[0] == "#"
    opens = opens or (sentence.tags[0] == "A" and sentence.tags[1:2] == ["#"]) or "percent" in sentence.lows[:3]
    target = sentence.first_clause_after(-1) if opens else None
    if target is None or not target.group.finite:
        return ()
    rule = "<time> of the sentence before, <clause>"
    return (Head(rule, target), *(Head(rule, clause) for clause in joined_to(sentence, target, -1)))
