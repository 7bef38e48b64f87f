"""Chains of noun phrases that hang together: "the Ministry of | Trade", "the law on | fish and | game"."""

from __future__ import annotations

from chrono.extraction.syntax import Syntax
from chrono.languages.word_list import word_set

#: Prepositions that open a clause when a finite verb follows.
CLAUSE_OPENERS = word_set("after before since until till as than")


def chain_left(syntax: Syntax, last: int) -> int:
    """Where the chain of noun phrases that ends at word `last` begins: "the Ministry of | Trade"."""
    tags, at = syntax.words.tags, syntax.phrase_at
    phrase = at[last]
    assert phrase is not None
    first = phrase.first
    joined = False
    while first > 0:
        k = first - 1
        tag = tags[k]
        if tag == "I" and k and at[k - 1] is not None and tags[k - 1] != "R":
            if syntax.words.lows[k] in CLAUSE_OPENERS and syntax.words.lows[k] not in ("than", "as"):
                break
            first = at[k - 1].first  # type: ignore[union-attr]
        elif tag == "G" and (before := _before_gerunds(syntax, k)) >= 0:
            first = before
        elif (tag == "C" and syntax.words.lows[k] in ("and", "or", "&")) or (tag == "," and joined):
            left = k - 2 if tag == "C" and k > 1 and tags[k - 1] == "," else k - 1
            if left < 0 or at[left] is None:
                break
            start = _plain_chain(syntax, left)
            if start and tags[start - 1] == "G" and (before := _before_gerunds(syntax, start - 1)) >= 0:
                start = before
            if left == k - 2 and start and tags[start - 1] == "C":
                break  # "a boom in trade and industry, and the government built"
            if start and tags[start - 1] not in ",;:SWC-KA(":
                break
            first, joined = start, True
        else:
            break
    return first


def _before_gerunds(syntax: Syntax, k: int) -> int:
    """Where the phrase before `on preventing and combating` begins, -1 for none."""
    tags, at = syntax.words.tags, syntax.phrase_at
    while k > 1 and tags[k - 1] == "C" and tags[k - 2] == "G":
        k -= 2
    phrase = at[k - 2] if k > 1 and tags[k - 1] == "I" else None
    return phrase.first if phrase is not None else -1


def _plain_chain(syntax: Syntax, last: int) -> int:
    tags, at = syntax.words.tags, syntax.phrase_at
    first = at[last].first  # type: ignore[union-attr]
    while first > 1 and tags[first - 1] == "I" and at[first - 2] is not None:
        first = at[first - 2].first  # type: ignore[union-attr]
    return first
