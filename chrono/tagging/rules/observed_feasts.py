"""Feasts by the moon: the Chinese new year is computed; those that are seen or decreed are found, and placed in their
year: "Lunar New Year 2013", "Ramadan", "Diwali 2012".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.languages.en.company import BEFORE_FEAST
from chrono.languages.en.holidays import LUNAR_NEW_YEARS, OBSERVED_FEASTS
from chrono.tagging.grammar import Rule
from chrono.tagging.lunar import FIRST_YEAR, LAST_YEAR, chinese_new_year
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.rules.holidays import day_or_week

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _observed(at: Context, shift: int | None, year: int | None) -> Reading | None:
    """Somewhere in its year; without one it dates only where a date is due: "during Ramadan", not "Vesak flags"."""
    if at.own.islower():
        return None
    if year is None:
        plain = len(at.own.split()) <= 2  # not "the holy month of Ramadan"
        if plain and at.before not in BEFORE_FEAST and shift is None:
            return None
        return Reading.unplaced("XXXX-XX-XX", lacks=Grain.YEAR)
    return Reading.on(Moment.of(year), anchors=False)


def _new_year(at: Context, shift: int | None, code: str | None, year: int | None) -> Reading | None:
    if at.text[at.start - 1 : at.start] == "(" and at.text[at.end : at.end + 1] == ")":
        return None  # a gloss of another name: "Tết (Lunar New Year)"
    base, _ = at.anchor.base()
    told = base.year if year is None and base is not None and base.grain >= Grain.YEAR else year
    if told is not None and not FIRST_YEAR < told < LAST_YEAR:
        return _observed(at, shift, year)
    return day_or_week(chinese_new_year, at, shift, code, year)


_OPTIONAL = re.compile(r"\([^)]*\)\? ?")
_OF_YEAR = "((of | ,)? <year>)?"

RULES = (
    *(
        Rule(f"(the)? (<shift>)? {name} (<weekunit>)? {_OF_YEAR}", _new_year, {f"{text} 2012": "2012-01-23"})
        for name, text in zip(
            LUNAR_NEW_YEARS, ("Chinese New Year", "Lunar New Year", "Chinese Spring Festival"), strict=True
        )
    ),
    *(
        Rule(
            f"(the)? (<shift>)? {name} {_OF_YEAR}",
            _observed,
            {f"{_OPTIONAL.sub('', name).title().replace(' - ', '-').strip()} 2012": "2012"},
            (name.split()[-1],),
        )
        for name in OBSERVED_FEASTS
    ),
)
