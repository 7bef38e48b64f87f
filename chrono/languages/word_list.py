"""Word tables written as running text."""

from __future__ import annotations

__all__ = ["word_set"]


def word_set(text: str) -> frozenset[str]:
    """The words of a text, divided by white space.

    >>> sorted(word_set("in since"))
    ['in', 'since']
    """
    return frozenset(text.split())
