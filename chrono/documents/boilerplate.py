"""Lines of a document's head that are nobody's title: "For immediate release", "Case # 30-2018"."""

from __future__ import annotations

from chrono.languages.en.head_cues import BOILERPLATE, LABELS

__all__ = ["says_nothing"]


def says_nothing(line: str) -> bool:
    """Whether a line of a head only labels the document.

    >>> says_nothing("FOR IMMEDIATE RELEASE"), says_nothing("Hearing set in the harbour case")
    (True, False)
    """
    words = line.casefold().strip(" .:*#-").split()
    return " ".join(words) in BOILERPLATE or (bool(words) and words[0].strip(".:") in LABELS)
