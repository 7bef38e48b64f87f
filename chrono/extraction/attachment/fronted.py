"""A date in front of its clause: `In 1990 the court ruled ...`, with the clauses joined to that."""

from __future__ import annotations

from chrono.extraction.attachment.dated_nouns import event_noun
from chrono.extraction.attachment.heads import Governed, Head
from chrono.extraction.clauses import Clause
from chrono.extraction.sentence import Sentence
from chrono.languages.en.verb_senses import NAMING
from chrono.languages.word_list import word_set

_SCENE = word_set("at in during on")


def fronted(sentence: Sentence, k: int, start: int) -> Governed | None:
    """`In 1990 the court ruled ...`: the verbs after it that have no date of their own."""
    tags = sentence.tags
    j = start - 1
    while j >= 0 and tags[j] in 'A"':
        j -= 1
    opening = tags[j] if j >= 0 else "."
    lead = None
    if j >= 0 and sentence.phrase_at[j] is not None and not sentence.clauses_before(k):
        # "At the Global Forum in 2023, Slovenia announced": the date stands inside a fronted phrase
        first = sentence.chain_start(j)
        lead = first
        if first and tags[first - 1] == "I" and _clause_follows(sentence, k):
            noun = event_noun(sentence, first, j)
            word = sentence.lows[first - 1]
            if noun >= 0 and word not in _SCENE:
                own = Head("<preposition> <noun> <time>", noun=noun, relation_word="on")
                return Governed((own, *since(sentence, k, word), *_at_once(sentence, k, word)))
            opening = "."
        else:
            return None
    if opening not in ".,;:-CSWK(":
        return None
    target = sentence.first_clause_after(k)
    if target is None:
        return None
    if opening in ",C" and lead is None and not _opens_clause(sentence, target, k):
        return None
    if opening == "," and sentence.clauses_before(k) and not _subject_follows(target, k):
        return None
    heads = [Head("<time>, <clause>" if opening != "C" else "and <time> <clause>", target)]
    heads.extend(Head("<time>, <clause> and <clause>", clause) for clause in joined_to(sentence, target, k))
    return Governed(tuple(heads))


def _clause_follows(sentence: Sentence, k: int) -> bool:
    """A comma, or the subject of a clause: "At the conference in October 1960 Gaitskell vowed"."""
    if sentence.tags[k + 1 : k + 2] == [","]:
        return True
    clause = sentence.clause_with_subject(k + 1)
    return clause is not None and clause.group.finite


def _at_once(sentence: Sentence, k: int, word: str) -> tuple[Head, ...]:
    """`With the adoption of the code in 2017, the council was established`: both happened then."""
    target = sentence.first_clause_after(k) if word in ("with", "upon") else None
    if target is None or not target.group.finite or sentence.has_own_time(target, k):
        return ()
    return (Head("with <noun> <time>, <clause>", target, relation_word="on"),)


def since(sentence: Sentence, k: int, word: str) -> tuple[Head, ...]:
    """`Since the referendum in 1994, two states have joined`: the main clause holds since then."""
    target = sentence.first_clause_after(k) if word == "since" else None
    if target is None or not target.group.finite or sentence.has_own_time(target, k):
        return ()
    return (Head("since <noun> <time>, <clause>", target, relation_word="since"),)


def _opens_clause(sentence: Sentence, target: Clause, k: int) -> bool:
    begin = target.subject[0] if target.subject and target.subject[0] > k else target.group.first
    between = sentence.tags[k + 1 : begin]
    if all(tag in ",AK-" for tag in between) or begin - k <= 2:
        return True
    return between[:1] == [","] and between[-1:] == [","]  # "and in 1968, on her initiative, the Act was amended"


def _subject_follows(target: Clause, k: int) -> bool:
    return target.subject is not None and target.subject[0] > k


def joined_to(sentence: Sentence, target: Clause, k: int) -> list[Clause]:
    """The clauses that `and` or a semicolon joins to the target and that have no date of their own."""
    found = [target.index]
    out = []
    for clause in sentence.clauses[target.index + 1 :]:
        if clause.joined not in found or not clause.group.finite:
            continue
        if clause.group.lemma in NAMING and clause.group.first == clause.group.head:
            continue
        if sentence.has_own_time(clause, k):
            break
        if clause.group.modal in ("will", "shall") and target.group.modal != clause.group.modal:
            continue
        if sentence.one_happening(sentence.clauses[clause.joined], clause):
            found.append(clause.index)
            continue
        found.append(clause.index)
        out.append(clause)
    return out
