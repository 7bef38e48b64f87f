"""Which verbs and event nouns a time expression governs."""

from __future__ import annotations

import attrs

from chrono.extraction.clauses import Clause, Role
from chrono.extraction.sentence import Sentence
from chrono.languages.en.verb_senses import ADJUNCTS, DEFERRING, INTENDING, NAMING, TRANSPARENT
from chrono.languages.word_list import word_set

_LEAVING = frozenset(("by", "until", "till"))
_SCENE = word_set("at in during on")
_GERUND_OWN = frozenset(
    ("after", "before", "upon", "following", "since", "when", "while", "on", "despite", "", "and", "with", "than")
)


@attrs.frozen
class Head:
    """What a date governs: a clause or a noun, and the rule that tied them."""

    rule: str
    clause: Clause | None = None
    noun: int = -1
    relation_word: str = ""


@attrs.frozen
class Governed:
    """The heads of one time expression, or the reason why there is none."""

    heads: tuple[Head, ...] = ()
    reason: str = ""


def governed(sentence: Sentence, k: int) -> Governed:
    """What the time expression at word `k` governs."""
    tags = sentence.tags
    if sentence.phrase_at[k] is not None:
        return _premodifier(sentence, k)
    bracket = _bracket(sentence, k)
    if bracket is not None:
        return bracket
    start = sentence.adverbial_start(k)
    if start + 1 < k + 1 and k + 1 < len(tags) and _is_subject(sentence, k, start):
        return _as_subject(sentence, k)
    fronted = _fronted(sentence, k, start)
    if fronted is not None:
        return fronted
    return _trailing(sentence, k, start)


def _is_subject(sentence: Sentence, k: int, start: int) -> bool:
    """`2010 was the Year of ...`, `2011 saw ...`: no preposition before, a finite verb after."""
    if start != k:
        return False
    before = sentence.tags[k - 1] if k else "."
    after = k + 1
    group = sentence.group_starting(after)
    return before in ".,;-C" and group is not None and group.form == "finite" and sentence.lows[k][:1].isdigit()


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
            *(Head("<date> over <clause>", clause) for clause in _joined_to(sentence, target, -1)),
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
    return (Head(rule, target), *(Head(rule, clause) for clause in _joined_to(sentence, target, -1)))


def _premodifier(sentence: Sentence, k: int) -> Governed:
    """`a 1996 law`, `the 2016 presidential election`."""
    phrase = sentence.phrase_at[k]
    assert phrase is not None
    head = phrase.head
    noun = sentence.noun_at(head)
    following = range(k + 1, phrase.last + 1)
    capital = all(
        sentence.words.text[sentence.words.starts[j]].isupper() for j in following if sentence.tags[j] in "NEJ"
    )
    kind = sentence.index.dated_noun(noun)
    if capital and (kind not in ("election", "meeting", "operation") or noun in ("plan", "strategy")):
        return Governed(reason="the year is part of a name")
    clause = sentence.clause_with_subject(phrase.first)
    if kind is not None and clause is not None and clause.group.finite and not clause.group.passive:
        reading = sentence.read_clause(clause)
        if reading is not None and reading.worth >= 2 and kind not in ("election", "operation", "meeting"):
            return Governed((Head("<year> <noun> does", clause),))
    if kind is not None:
        for other in sentence.clauses:
            if not other.group.passive and sentence.object_start(other) == phrase.first:
                reading = sentence.read_clause(other)
                if reading is not None and reading.kind == kind and not sentence.has_own_time(other, k):
                    return Governed((Head("<verb> <year> <noun>", other),))
    if kind is None:
        if sentence.index.is_event_noun(noun):
            return Governed((Head("<year> <noun>", noun=head),))
        return Governed(reason=f"a date before {noun!r} makes no event")
    return Governed((Head("<year> <noun>", noun=head),))


def _bracket(sentence: Sentence, k: int) -> Governed | None:
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
    if "I" not in between:
        return Governed(reason="a bare date in brackets belongs to the name before it")
    outer = [clause for clause in sentence.clauses if clause.group.last < opening]
    if not outer:
        return Governed(reason="a bracket without an event")
    return Governed((Head("<verb> (in <time>)", _lifted(sentence, outer[-1], "in")),))


def _fronted(sentence: Sentence, k: int, start: int) -> Governed | None:
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
        if first and tags[first - 1] == "I" and tags[k + 1 : k + 2] == [","]:
            noun = _event_noun(sentence, first, j)
            word = sentence.lows[first - 1]
            if noun >= 0 and word not in _SCENE:
                return Governed(
                    (Head(("<preposition> <noun> <time>"), noun=noun, relation_word=("on")), *_since(sentence, k, word))
                )
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
    heads.extend(Head("<time>, <clause> and <clause>", clause) for clause in _joined_to(sentence, target, k))
    return Governed(tuple(heads))


def _since(sentence: Sentence, k: int, word: str) -> tuple[Head, ...]:
    """`Since the referendum in 1994, two states have joined`: the main clause holds since then."""
    target = sentence.first_clause_after(k) if word == "since" else None
    if target is None or not target.group.finite or sentence.has_own_time(target, k):
        return ()
    return (Head("since <noun> <time>, <clause>", target, relation_word="since"),)


def _opens_clause(sentence: Sentence, target: Clause, k: int) -> bool:
    begin = target.subject[0] if target.subject and target.subject[0] > k else target.group.first
    between = sentence.tags[k + 1 : begin]
    return all(tag in ",AK-" for tag in between) or begin - k <= 2


def _subject_follows(target: Clause, k: int) -> bool:
    return target.subject is not None and target.subject[0] > k


def _joined_to(sentence: Sentence, target: Clause, k: int) -> list[Clause]:
    found = [target.index]
    out = []
    for clause in sentence.clauses[target.index + 1 :]:
        if clause.joined not in found or not clause.group.finite:
            continue
        if clause.group.lemma in NAMING and clause.group.first == clause.group.head:
            continue
        if sentence.has_own_time(clause, k):
            break
        if sentence.one_happening(sentence.clauses[clause.joined], clause):
            found.append(clause.index)
            continue
        found.append(clause.index)
        out.append(clause)
    return out


def _trailing(sentence: Sentence, k: int, start: int) -> Governed:
    word = sentence.lows[start] if start < k else ""
    before = sentence.clauses_before(start)
    nearest = before[-1] if before else None
    if nearest is not None and ";" in sentence.tags[nearest.group.last : start]:
        nearest = None
    j = start - 1
    while j >= 0 and sentence.tags[j] in ",-A":
        j -= 1
    if j >= 0 and sentence.phrase_at[j] is not None and (nearest is None or nearest.group.last < j):
        noun_head = _noun_head(sentence, j, nearest, word)
        if noun_head is not None:
            both = (
                nearest is not None
                and noun_head.rule.startswith("<verb> with")
                and not sentence.has_own_time(nearest, k)
            )
            if both and nearest is not None:
                return Governed((Head("<verb> ... <time>", _lifted(sentence, nearest, word)), noun_head))
            return Governed((noun_head,))
    if nearest is None:
        return _no_verb(sentence, k, start)
    head = Head("<verb> ... <time>", _lifted(sentence, nearest, word))
    if nearest.opener == "since" and nearest.role is Role.SUBORDINATE and not sentence.clauses_before(nearest.begin):
        return Governed((head, *_since(sentence, k, "since")))
    return Governed((head,))


def _noun_head(sentence: Sentence, last: int, nearest: Clause | None, word: str) -> Head | None:
    """The event noun right before the date, where the noun and not the verb is what the date belongs to."""
    first = sentence.chain_start(last)
    if nearest is not None:
        first = max(first, nearest.group.end + 1)
    if word in ("since", "until", "till", "from"):
        role = sentence.role_noun(first, last)
        if role >= 0 and (nearest is None or sentence.tags[first - 1 : first] in ([","], ["C"])):
            return Head("<office> since <time>", noun=role)
    seen = None
    for j in range(last, first - 1, -1):
        phrase = sentence.phrase_at[j]
        if phrase is None or phrase is seen:
            continue
        seen = phrase
        if not _names_event(sentence, phrase.head):
            continue
        head = _as_noun_head(sentence, phrase.first, phrase.head, nearest)
        if head is not None:
            return head
    return None


def _as_noun_head(sentence: Sentence, first: int, noun: int, nearest: Clause | None) -> Head | None:
    """Whether the event noun at `noun`, whose phrase begins at `first`, takes the date."""
    if nearest is None:
        return Head("<noun> <time>", noun=noun)
    before = sentence.tags[first - 1] if first else "."
    opening = sentence.lows[first - 1] if before == "I" else ""
    if opening in ADJUNCTS:
        return Head(f"{opening} <noun> <time>", noun=noun, relation_word="on")
    if opening == "with" and first - 1 > nearest.group.end + 1:
        return Head("<verb> with <noun> <time>", noun=noun)
    if before in ",C" and nearest.role in (Role.SUBORDINATE, Role.RELATIVE) and sentence.tags[first] == "D":
        return Head("and <noun> <time>", noun=noun)
    if nearest.group.lemma in DEFERRING and first - 1 <= nearest.group.end + 2:
        return Head("<verb> <noun> <time>", noun=noun)
    return None


def _names_event(sentence: Sentence, head: int) -> bool:
    low = sentence.lows[head]
    if sentence.tags[head] not in "NE":
        return False
    return sentence.index.is_event_noun(sentence.noun_at(head)) or (
        sentence.tags[head] == ("N") and _deverbal(sentence, head, low)
    )


def _deverbal(sentence: Sentence, head: int, low: str) -> bool:
    """A noun made of a verb, with what it was done to: "the shelling of the town"."""
    return (
        low.endswith((("ing"), ("tion"), ("sion"), ("ment")))
        and sentence.lows[head + 1 : head + 2] == [("of")]
        and len(low) > 6
    )


def _event_noun(sentence: Sentence, first: int, last: int) -> int:
    """The leftmost event noun that heads a phrase of the chain, -1 for none."""
    seen = None
    for j in range(first, last + 1):
        phrase = sentence.phrase_at[j]
        if phrase is None or phrase is seen:
            continue
        seen = phrase
        if _names_event(sentence, phrase.head):
            return phrase.head
    return -1


def _lifted(sentence: Sentence, clause: Clause, word: str) -> Clause:
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
        elif (group.form == "gerund" and clause.index and not _own_gerund(sentence, clause)) or (
            clause.opener == "what" and clause.index
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


def _no_verb(sentence: Sentence, k: int, start: int) -> Governed:
    """No verb before the date: one after it, or an event noun."""
    target = sentence.first_clause_after(k)
    if target is not None and not (
        target.subject and target.subject[1] < start and sentence.tags[k + 1 : k + 2] == [","]
    ):
        noun = _event_noun(sentence, 0, start - 1) if start else -1
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
    return Governed(reason="no verb and no event noun near the date")


def is_relative(clause: Clause) -> bool:
    """Whether the clause explains a noun."""
    return clause.role in (Role.RELATIVE, Role.PARTICIPIAL)
