"""The title of an event from its words."""

from __future__ import annotations

from chrono.extraction import titles
from chrono.extraction.attachment import Head
from chrono.extraction.clauses import Clause
from chrono.extraction.reading import Sense
from chrono.extraction.sentence import Sentence


def title_of(sentence: Sentence, head: Head, sense: Sense, agent: str | None, thing: str | None) -> str:
    """Subject, verb, object; for nouns the noun phrase."""
    clause = head.clause
    if clause is None or (
        sense.noun >= 0 and sense.trigger[0] <= sense.noun <= sense.trigger[1] and clause.group.lemma == "be"
    ):
        return _of_noun(sentence, sense.noun if sense.noun >= 0 else head.noun)
    group = clause.group
    agent_words = titles.bare(titles.clean(agent or ""))
    object_words = titles.clean(thing or "")
    if group.passive:
        participle = sentence.words.said(group.head, max(group.head, group.end))
        parts = [titles.bare(object_words), participle]
        if agent:
            parts += ["by", titles.clean(agent)]
        return titles.compose(parts)
    if clause.subject is not None and not agent and thing:
        plural = _plural(sentence, clause.subject)
        return titles.compose([titles.bare(object_words), titles.present(group.lemma, plural)])
    plural = clause.subject is not None and _plural(sentence, clause.subject)
    rest = sentence.words.text[sentence.words.ends[max(group.end, group.head)] : _rest_end(sentence, clause)]
    return titles.compose([agent_words, titles.present(group.lemma, plural), titles.clean(rest)])


def _rest_end(sentence: Sentence, clause: Clause) -> int:
    last = clause.group.end
    n = len(sentence.tags)
    j = last + 1
    while j < n:
        tag = sentence.tags[j]
        if tag in ",;:.WS(" or tag == "K":
            break
        if tag == "I" and j + 1 < n and sentence.tags[j + 1] == "K":
            break
        if any(other.group.first == j and other.group.finite for other in sentence.clauses):
            break
        last = j
        j += 1
    return sentence.words.ends[last]


def _plural(sentence: Sentence, span: tuple[int, int]) -> bool:
    if "C" in sentence.tags[span[0] : span[1] + 1]:
        return True
    phrase = sentence.phrase_at[span[0]]
    if phrase is None:
        return False
    low = sentence.lows[phrase.head]
    if low in ("they", "we", "police", "people"):
        return True
    return sentence.tags[phrase.head] == "N" and low.endswith("s") and not low.endswith(("ss", "us", "is"))


def _of_noun(sentence: Sentence, noun: int) -> str:
    phrase = sentence.phrase_at[noun]
    if phrase is None:
        return titles.compose([sentence.lows[noun]])
    last = sentence.chain_end(phrase.first, joined=False)
    words = [j for j in range(phrase.first, last + 1) if sentence.tags[j] != "K"]
    text = " ".join(sentence.words.said(j, j) for j in words).replace(" '", "'").replace(" ’", "’")
    return titles.compose([titles.bare(titles.clean(text))])
