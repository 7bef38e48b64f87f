"""Many words as one regular expression, factored by common beginnings.

``re`` tries the branches of an alternation one after the other, so a plain list of 300 words is slow; factored into a
trie it looks at each letter once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["grouped_pattern", "trie_pattern"]

#: Words that begin with one of these letters are looked for together: a few short lists are faster than a long one.
_GROUPS = ("abcdefghijklm", "nopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_Trie = dict[str, "_Trie"]


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern that matches exactly these words, the longest first.

    >>> trie_pattern(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    root: _Trie = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(root)


def grouped_pattern(words: Iterable[str]) -> str:
    """The same for hundreds of words, looked for at every word of a text.

    >>> grouped_pattern(["may", "march", "Tuesday"])
    '(?:(?=[m])ma(?:rch|y)|(?=[T])Tuesday)'
    """
    every = set(words)
    branches = []
    for group in (*_GROUPS, None):
        found = {word for word in every if group is None or word[0] in group}
        every -= found
        if found:
            letters = "".join(sorted({re.escape(word[0]) for word in found}))
            branches.append(f"(?=[{letters}]){trie_pattern(found)}")
    return f"(?:{'|'.join(branches)})"


def _pattern(node: _Trie) -> str:
    ends = "" in node
    branches = [re.escape(letter) + _pattern(below) for letter, below in sorted(node.items()) if letter]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")
