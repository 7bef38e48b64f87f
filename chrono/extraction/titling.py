"""The title of an event from its words: subject, verb in the present, object; for a noun the noun phrase."""

from __future__ import annotations

from chrono.extraction import titles
from chrono.extraction.attachment import Head
from chrono.extraction.clauses import Clause
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence

#: The verb says less than the noun it carries: the noun phrase alone is the title.
_EMPTY_VERBS = frozenset(("be", "take place", "hold", "occur", "happen", "schedule"))
_STOPS = frozenset(",;:.W(-")


def title_of(sentence: Sentence, head: Head, sense: Sense, agent: str | None, thing: str | None) -> str:
    """Words for a printed timeline; `agent` and `thing` have their pronouns resolved."""
    clause = head.clause
    if head.rule == "in <office> since <time>":
        return titles.compose([titles.bare(titles.clean(agent or "")), "in", sentence.lows[head.noun]])
    if clause is None or (head.noun >= 0 and head.rule == "<time> is <noun>"):
        return _of_noun(sentence, head.noun)
    group = clause.group
    if sense.noun >= 0 and group.lemma in _EMPTY_VERBS and sense.kind not in ("appointment", "figure"):
        return _of_noun(sentence, sense.noun)
    if group.lemma == "be born":
        return titles.compose([titles.bare(titles.clean(agent or thing or "")), "born", _rest(sentence, clause)])
    subject = titles.bare(titles.clean((thing if group.passive else agent or thing) or ""))
    if not group.passive and not agent and clause.subject is not None and sentence.tags[clause.subject[0]] == "R":
        subject = ""
    if not subject and clause.subject is None and sentence.tags[group.head] in "GP" and group.passive:
        subject = ""
    rest = _rest(sentence, clause)
    if group.passive:
        return titles.compose([subject, sentence.words.said(group.head, max(group.head, group.end)), rest])
    plural = clause.subject is not None and _plural(sentence, clause.subject)
    if not subject:
        return titles.compose([_nominal(sentence, clause, thing), rest if not thing else ""])
    return titles.compose([subject, titles.present(group.lemma, plural), rest])


def _nominal(sentence: Sentence, clause: Clause, thing: str | None) -> str:
    """Without a subject: the object and the participle, or the verb alone."""
    if thing:
        participle = titles.participle(clause.group.lemma)
        return f"{titles.bare(titles.clean(thing))} {participle}"
    return sentence.words.said(clause.group.head, max(clause.group.head, clause.group.end))


def _rest(sentence: Sentence, clause: Clause) -> str:
    """What follows the verb, up to the next joint, with the dates left out."""
    group = clause.group
    tags, words = sentence.tags, sentence.words
    n = len(tags)
    pieces: list[str] = []
    first = j = group.end + 1
    that = False
    while j < n:
        tag = tags[j]
        timed = tag == "K" and sentence.phrase_at[j] is None
        leads = tag == "I" and j + 1 < n and tags[j + 1] == "K" and sentence.phrase_at[j + 1] is None
        if timed or leads:
            if j > first:
                pieces.append(words.said(first, j - 1))
            j += 2 if leads else 1
            first = j
            if j < n and tags[j] == ",":
                break
            continue
        stop = tag in _STOPS or (tag == "S" and sentence.lows[j] != "that")
        if stop and not _within_list(sentence, j):
            break
        if tag == "S":
            that = True
        if tag == "C" and _verb_follows(sentence, j) and not that:
            break
        if not that and any(other.group.first == j and other.group.finite for other in sentence.clauses):
            break
        j += 1
    if j > first:
        pieces.append(words.said(first, j - 1))
    return titles.clean(" ".join(pieces))


def _within_list(sentence: Sentence, j: int) -> bool:
    """Whether the comma divides the members of a list of names that goes on to an `and`."""
    return sentence.tags[j] == "," and j + 1 < len(sentence.tags) and sentence.in_list(j)


def _verb_follows(sentence: Sentence, j: int) -> bool:
    """Whether the conjunction joins on a clause or a verb."""
    for clause in sentence.clauses:
        if clause.group.first > j:
            between = sentence.tags[j + 1 : clause.group.first]
            if all(tag in "AO" for tag in between):
                return True
            return clause.subject is not None and clause.subject[0] in (j + 1, j + 2) and clause.group.finite
    return False


def _plural(sentence: Sentence, span: tuple[int, int]) -> bool:
    phrase = sentence.phrase_at[span[0]]
    if phrase is None:
        return False
    low = sentence.lows[phrase.head]
    if low in ("they", "we", "police", "people", "these", "those") or sentence.joint_in(span):
        return True
    if sentence.tags[phrase.first] == "#" and sentence.lows[phrase.first] not in ("one", "1"):
        return True
    return sentence.tags[phrase.head] == "N" and low.endswith("s") and not low.endswith(("ss", "us", "is", "news"))


def _of_noun(sentence: Sentence, noun: int) -> str:
    phrase = sentence.phrase_at[noun]
    if phrase is None:
        return titles.compose([sentence.words.said(noun, noun)])
    first = phrase.first
    if sentence.lows[first] in ("this", "that", "these", "its", "his", "her", "their"):
        first += 1
    last = sentence.chain_end(phrase.first, joined=False)
    pieces = [sentence.words.said(j, j) for j in range(first, last + 1) if sentence.tags[j] != "K"]
    text = " ".join(pieces).replace(" '", "'").replace(" ’", "’")
    return titles.compose([titles.bare(titles.clean(text))])
