"""A bare year: four digits that are a year by their company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.company import BEFORE_YEAR
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.naming import in_name
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _year(at: Context, year: int) -> Reading | None:
    before, after = at.before, at.after
    if before == "-" and at.text[at.start - 2 : at.start - 1].isdigit():
        return None
    if after in ("%", "$", "€", "£", "°"):
        return None
    if at.text[at.end : at.end + 1] in ("-", "/") and at.text[at.end + 1 : at.end + 2].isalpha() and year < 1500:
        return None
    if before not in BEFORE_YEAR and (year < 1500 or year > 2100) and after not in (":", ")"):
        return None
    if (
        after
        and after.isalpha()
        and after.endswith("s")
        and len(after) > 3
        and before not in BEFORE_YEAR
        and _counted(after)
    ):
        return None
    named = in_name(at.text, at.start, at.end)
    return Reading.on(Moment.of(year), datable=not named, anchors=not named)


def _counted(word: str) -> bool:
    """Whether a word is a plural that a number may count ("2000 soldiers"); few verbs and names look so."""
    return (
        len(word) > 3 and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is", "was", "has"))
    )


RULES = (Rule("<year>", _year, {"It began in 2013.": "2013", "(1914)": "1914"}, ("$1990", "flight 1549", "Page 1998")),)
