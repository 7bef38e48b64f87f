"""Telling news from narrative by how a text dates what it tells."""

from __future__ import annotations

import re
from functools import cache

from chrono.tagging.anchor import Genre
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.trie import trie_pattern

__all__ = ["detected_genre", "is_dispatch"]

#: So much of the text is looked at, in characters: how it dates shows early.
_SAMPLE = 60_000
#: What may not stand before a year is looked at last: that is ten times as fast.
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?<![\d.,$£€-]\d{4})(?![\d.,]\d|[-%]?\d)")
_OF_ERA = re.compile(r"\b\d{1,4} (?:BCE?|AD|CE)\b|\bAD \d{1,4}\b")
_ERAS = (" BC", " AD", " CE", "AD ")
_SHIFTS, _UNITS = ("last", "this", "next"), ("week", "month", "year", "quarter", "night")
_WORDS = ("yesterday", "today", "tonight", "tomorrow")
_DAYS = {
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "a year ago"),
    *(form for word in _WORDS for form in (word, word.capitalize())),
    *(f"{shift} {unit}" for shift in _SHIFTS for unit in _UNITS),
}
_DAY = re.compile(r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
_SAID = re.compile(r"\bsaid\b")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
#: A dispatch is no longer, in characters, and names its day so early.
_DISPATCH, _EARLY = 4000, 200


@cache
def _deictic() -> re.Pattern[str]:
    """Days told from the day of speaking; compiled for the first text with years in it."""
    return re.compile(rf"\b{trie_pattern(_DAYS)}\b(?!,? (?:\d|[A-Z][a-z]+ \d))")


@cache
def _month() -> re.Pattern[str]:
    return re.compile("|".join(rf"{month[0]}(?<!\w.){month[1:]}\b" for month in _MONTHS))


def detected_genre(text: str) -> Genre:
    """News where weekdays and "yesterday" date things, narrative where years do.

    >>> detected_genre("The council met on Tuesday. It will decide next week.")
    <Genre.NEWS: 'news'>
    >>> detected_genre("War came in 1914. By March 1915 the front stood still; in 1916 it moved.")
    <Genre.NARRATIVE: 'narrative'>
    """
    sample = text[:_SAMPLE]
    years = len(_YEAR.findall(sample))
    if any(era in sample for era in _ERAS):
        years += len(_OF_ERA.findall(sample))
    if years < 3:
        return Genre.NEWS
    deictic = len(_deictic().findall(sample))
    if deictic == 0 and not _SAID.search(sample):
        return Genre.NARRATIVE
    absolute = years + len(_month().findall(sample))
    return Genre.NARRATIVE if absolute > 6 * deictic + 5 else Genre.NEWS


def is_dispatch(text: str, published: Moment | None) -> bool:
    """Whether a text is short, speaks of its own day, and has the day of publication in its head, as news do.

    >>> is_dispatch("Jet flies\\n\\nApril 27, 2005\\n\\nIt took off today.", Moment.of(2005, 4, 27))
    True
    """
    if published is None or published.grain is not Grain.DAY or len(text) > _DISPATCH or not _DAY.search(text):
        return False
    month, day, year = _MONTHS[published.number - 1], published.day, published.year
    head = text[:_EARLY]
    return any(form in head for form in (f"{month} {day}, {year}", f"{day} {month} {year}", published.value()))
