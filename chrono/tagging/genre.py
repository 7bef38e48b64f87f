"""Telling news from narrative by how a text dates what it tells."""

from __future__ import annotations

import re

from chrono.tagging.anchor import Genre

__all__ = ["detected_genre"]

#: So much of the text is looked at, in characters: how it dates shows early.
_SAMPLE = 60_000
_YEAR = re.compile(
    r"(?<![\d.,$£€-])(?:(?:1[5-9]|20)\d\d(?![\d.,]\d|[-%]?\d)|\d{1,4}(?= (?:BCE?|AD|CE)\b))|\bAD \d{1,4}\b"
)
_DEICTIC = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|a year ago|"
    r"(?:last|this|next) (?:week|month|year|quarter|night))\b(?!,? (?:\d|[A-Z][a-z]+ \d))"
)
_SAID = re.compile(r"\bsaid\b")
_MONTH = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")


def detected_genre(text: str) -> Genre:
    """News where weekdays and "yesterday" date things, narrative where years do.

    >>> detected_genre("The council met on Tuesday. It will decide next week.")
    <Genre.NEWS: 'news'>
    >>> detected_genre("War came in 1914. By March 1915 the front stood still; in 1916 it moved.")
    <Genre.NARRATIVE: 'narrative'>
    """
    sample = text[:_SAMPLE]
    years = len(_YEAR.findall(sample))
    if years < 3:
        return Genre.NEWS
    deictic = len(_DEICTIC.findall(sample))
    if deictic == 0 and not _SAID.search(sample):
        return Genre.NARRATIVE
    absolute = years + len(_MONTH.findall(sample))
    return Genre.NARRATIVE if absolute > 6 * deictic + 5 else Genre.NEWS
