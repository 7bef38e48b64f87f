"""Seasons: "spring 2014", "last winter", "the summer of 1990"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.languages.en.company import BEFORE_BARE_SEASON, BEFORE_THE_SEASON
from chrono.languages.en.units import SEASON_NOUNS
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


#: "the spring offensive of 1918" tells the year of the spring.
_NOUN_OF_YEAR = re.compile(r" [A-Za-z]+ of ((?:1\d|20)\d\d)\b")
_OF_YEAR = (" of next", " of last", " of this", " of that", " of the same")


def _season(_at: Context, season: int, year: int) -> Reading:
    return Reading.on(Moment(Grain.SEASON, year, season))


def _short(at: Context, season: int, year: str) -> Reading:
    return Reading.on(Moment(Grain.SEASON, at.short_year(year), season))


def _straddling(_at: Context, season: int, year: int, _next: int) -> Reading:
    return Reading.on(Moment(Grain.SEASON, year, season))


def _shifted(at: Context, shift: int, season: int) -> Reading | None:
    return at.season(season, shift)


def _bare(at: Context, season: int) -> Reading | None:
    word = at.own.lower()
    if at.after in SEASON_NOUNS:
        told = _NOUN_OF_YEAR.match(at.text, at.end)
        if told is not None:
            return _season(at, season, int(told[1]))
    if at.after in SEASON_NOUNS or at.text.startswith(_OF_YEAR, at.end):
        return at.season(season, None)
    if at.before not in BEFORE_BARE_SEASON or (
        word in ("spring", "fall") and at.before not in ("in", "since", "by", "until")
    ):
        return None
    return at.season(season, None)


def _definite(at: Context, season: int) -> Reading | None:
    if at.own.lower().endswith(("fall", "spring")) and at.before and at.before not in BEFORE_THE_SEASON:
        return None
    if at.text.startswith(_OF_YEAR, at.end):
        return at.season(season, None)
    if at.after in ("of", "palace", *SEASON_NOUNS):
        return None
    return at.season(season, None)


def _of_told_year(at: Context, season: int, shift: int) -> Reading | None:
    year = at.stepped("Y", shift) if at.anaphoric else None
    if year is None or year.moment is None:
        return None
    return at.known(Moment(Grain.SEASON, year.moment.year, season))


RULES = (
    Rule("(the)? <season> of the <shift> year", _of_told_year, {"the spring of the following year": "2013-SP"}),
    Rule(
        "(the)? <season> (of | ,)? (the year)? <year>",
        _season,
        {"spring 2014": "2014-SP", "the summer of 1990": "1990-SU"},
    ),
    Rule(
        "[(the)? <season>] (- | and | or | to | /) [(the)? <season> (of)? <year>]",
        lambda at, s, t, y: (_season(at, s, y), _season(at, t, y)),
        {"in the spring and summer of 1942": "1942-SP"},
    ),
    Rule("(the)? <season> (of)? <apos>", _short, {"the summer of '69": "1969-SU"}),
    Rule("<apos> <season>", lambda at, y, s: _short(at, s, y), {"in the '98 summer": "1998-SU"}),
    Rule("(the)? <season> (of)? <spokenyear>", _season, {"the winter of nineteen ninety-four": "1994-WI"}),
    Rule("(the)? <season> (of)? <year> (- | /) <yy>", _straddling, {"the winter of 1941-42": "1941-WI"}),
    Rule("(the)? <season> (of)? <year> (- | /) <year>", _straddling, {"the winter of 1941-1942": "1941-WI"}),
    Rule("<year> ({poss})? <season>", lambda at, y, s: _season(at, s, y), {"the 2010 winter": "2010-WI"}),
    Rule(
        "(the)? <shift> (past)? <season>",
        _shifted,
        {"last fall": "2011-FA", "this summer": "2012-SU", "next spring": "2013-SP"},
    ),
    Rule("that (same)? <season>", lambda at, s: at.season(s, 0), {"In 2005 he left. That summer": "2005-SU"}),
    Rule("the same <season>", lambda at, s: at.season(s, 0), {"In 2005 he left. The same summer": "2005-SU"}),
    Rule(
        "<season>",
        _bare,
        {"in winter": "2012-WI", "the Spring Offensive of 1918": "1918-SP"},
        ("prices fall", "a spring of water"),
    ),
    Rule(
        "the <season>", _definite, {"in the autumn": "2012-FA", "not before the fall": "2012-FA"}, ("the fall of Rome",)
    ),
)
