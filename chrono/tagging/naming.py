"""Telling years that date something from years inside names, titles, citations and numbers."""

from __future__ import annotations

import re

from chrono.languages.en.company import BEFORE_YEAR
from chrono.languages.en.time_names import NAMES_AFTER, NAMES_BEFORE
from chrono.languages.en.titles import NAME_DETERMINERS, NAMED_TEXTS, NUMBERED_TEXTS

__all__ = ["in_name", "in_time_name"]

#: "... Code of", "... Act", "NPT of" in front of the year.
_NAME_BEFORE = re.compile(rf"(?:\b(?:{'|'.join(NAMED_TEXTS)}),?(?: of)?|\b[A-Z]{{2,6}} of)\s\Z")
#: "Resolution 1325 (", "381 U.S. 479 (".
_NUMBER_BEFORE = re.compile(
    rf"(?:\b(?:{'|'.join(map(re.escape, NUMBERED_TEXTS))}) (?:no\.? ?)?[\w./-]{{1,20}} ?\("
    r"|\d [A-Z][\w.]{0,10}(?: [\w.]{1,6})? \d+(?:, \d+)? ?\()\Z",
    re.IGNORECASE,
)
_CITATION_AFTER = re.compile(r"\] ?[A-Z]|\) \d+ [A-Z]")
#: A capitalised word follows: "the 2030 Agenda".
_CAPITAL_AFTER = re.compile(r"\s[A-Z][a-z]{2,}")
#: A capitalised word stands right in front: "Vision 2030".
_WORD_BEFORE = re.compile(r"(?:\A|[^\w])([A-Za-z][\w.’']*) \Z")
#: A quoted word of time is a broadcast's or a work's name: 'on "Today"', 'ABC\'s "This Week,"'.
_QUOTED = re.compile(r",?(?:[\"”]|''|’’)")
_QUOTES = ('"', "“", "``", "''")
_NAME_AFTER = re.compile(rf" (?:Night )?(?:{'|'.join(NAMES_AFTER)})\b")
_WINDOW = 60


def in_name(text: str, start: int, end: int) -> bool:
    """Whether a year (or a range of years) from `start` to `end` is part of a name or a citation.

    >>> in_name("under the Criminal Code of 2023", 27, 31), in_name("It began in 2023.", 12, 16)
    (True, False)
    """
    before = text[max(0, start - _WINDOW) : start]
    if before.endswith(("[", "(")):
        return _NUMBER_BEFORE.search(before) is not None or _CITATION_AFTER.match(text, end) is not None
    if not before[-1:].isspace() or not (before[-2:-1].isalnum() or before[-2:-1] in (".", ",", "’", "'")):
        return False
    if not before[-2].isdigit() and _NAME_BEFORE.search(before):
        return True
    match = _WORD_BEFORE.search(before, max(0, before.rfind(" ", 0, len(before) - 1)))
    if match is None:
        return False
    word = match[1]
    if word.lower() in NAME_DETERMINERS:
        return word.lower() != "of" and _CAPITAL_AFTER.match(text, end) is not None
    return word[0].isupper() and word[-1].isalpha() and word.lower() not in BEFORE_YEAR


def in_time_name(text: str, start: int, end: int) -> bool:
    """Whether a word of time is part of a name, or is one: "the Sunday Times", "USA Today", "China Daily".

    >>> in_time_name("the Sunday Times", 4, 10), in_time_name("on Sunday morning", 3, 9)
    (True, False)
    """
    own = text[start:end]
    lower = own.lower()
    if not own[0].isupper():
        return lower == "noon" and text.startswith("high ", start - 5)
    if text.endswith(_QUOTES, max(0, start - 2), start) and _QUOTED.match(text, end):
        return True
    match = _WORD_BEFORE.search(text, max(0, start - 40), start)
    if lower == "daily":
        return _CAPITAL_AFTER.match(text, end) is not None or (match is not None and match[1][0].isupper())
    if lower.split()[-1] in ("night", "today") or " " not in lower:
        if _NAME_AFTER.match(text, end):
            return True
        before = text[max(0, start - 20) : start].lower()
        return any(before.endswith(f"{word} ") for word in NAMES_BEFORE.get(lower, ()))
    return False
