"""Telling dates in digits from numbers of other kinds: of regulations and standards, of houses, of things counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.languages.en.company import BEFORE_YEAR
from chrono.languages.en.number_labels import (
    BEFORE_QUANTITY,
    LABELS,
    MEASURES,
    NUMBERED_ACTS,
    NUMBERED_BY_YEAR,
    PLURALS,
    STREETS,
)

if TYPE_CHECKING:
    from chrono.tagging.surroundings import Surroundings

__all__ = ["is_number"]

_ACT_BEFORE = re.compile(
    rf"""\b (?i: {"|".join(map(re.escape, NUMBERED_ACTS))} ) s?
    (?: (?: \ \([A-Z]{{2,8}} (?: ,\ [A-Z][a-zA-Z]+ )? \) )? (?: \ [nN]os?\.? )? \ ? [A-Z]{{0,2}}-?\d[\w.-]{{0,9}}/
      | \ [A-Z]{{2,3}}\  ) \Z""",
    re.VERBOSE,
)
#: "8601:" in front of the year of a standard; "example.com/" in front of a number in an address.
_GLUED_BEFORE = re.compile(r"(?:\d{3}(?:-\d{1,2})?:|(?P<number>\d{1,5})/|[a-z]/)\Z")
#: "/29/EC", "-555", "x1080", "A" behind.
_GLUED_AFTER = re.compile(r"/\d{1,4}/[A-Z]|-\d{3}|/\d{3}(?!\d)| ?[x×] ?\d|[A-Za-z]\b")
_STREET_AFTER = re.compile(rf" (?:[A-Z][\w.]* ){{1,3}}(?:{'|'.join(STREETS)})\b")
_NUMBER_OF_YEAR = re.compile(r"\d+/\d{4}")
_WINDOW = 48


def is_number(at: Surroundings) -> bool:
    """Whether digits that could be a date are a number of something by what stands beside them.

    >>> from chrono.tagging.surroundings import Surroundings
    >>> [is_number(Surroundings(text, 13, 17)) for text in ("ISO/IEC 27001:2013", "They came in 2013.")]
    [False, False]
    >>> is_number(Surroundings("ISO/IEC 27001:2013", 14, 18))
    True
    """
    text, start, end = at.text, at.start, at.end
    bracketed = text[max(0, start - 1) : start] == "("  # "their rule (1876-1910)"
    if (at.before in LABELS and not bracketed) or text.startswith("°", end):
        return True
    if "/" in at.own and at.before in NUMBERED_BY_YEAR and _NUMBER_OF_YEAR.fullmatch(at.own):
        return True
    head = text[max(0, start - _WINDOW) : start]
    glued = _GLUED_BEFORE.search(head) if head.endswith((":", "/")) else None
    if glued is not None:
        number = glued["number"]
        if number is None or not _beside(number, at.own):
            return True
    numbered = head.endswith("/") or head[-2:-1].isupper()  # whether the pattern below can match at all
    if _GLUED_AFTER.match(text, end) or (numbered and _ACT_BEFORE.search(head)):
        return True
    return end - start == 4 and _counts(at)


def _beside(number: str, own: str) -> bool:
    """Whether a number and the year behind its stroke make a month of a year, or two years."""
    year = own[:4]
    return int(number) <= 31 or (len(number) == 4 and year.isdigit() and 1000 < int(number) < int(year))


def _counts(at: Surroundings) -> bool:
    """Whether four digits count or measure: "1990 kg", "about 2000 people", "1600 Pennsylvania Avenue"."""
    before, after = at.before, at.after
    rough = before in BEFORE_QUANTITY
    if before in BEFORE_YEAR and not rough:
        return False
    if after in PLURALS or (after in MEASURES and at.text[at.end : at.end + 1] in (" ", after[:1])):
        return True
    if rough and before != "to" and _plural(after):
        return True
    return _STREET_AFTER.match(at.text, at.end) is not None


def _plural(word: str) -> bool:
    return len(word) > 4 and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is", "was"))
