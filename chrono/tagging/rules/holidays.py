"""Feasts and observances: "Christmas 1963", "last Thanksgiving", "Easter Monday"."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from chrono.languages.en.holidays import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    HEBREW_HOLIDAYS,
    ORTHODOX_HOLIDAYS,
    THANKSGIVING_HOLIDAYS,
    WEEKDAY_HOLIDAYS,
)
from chrono.languages.en.number_labels import NAMED_THINGS
from chrono.tagging.arithmetic import shifted
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.movable import (
    advent,
    easter,
    election_day,
    hanukkah,
    nth_weekday,
    orthodox_easter,
    rosh_hashanah,
    victoria_day,
)
from chrono.times.day import ordinal_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES", "day_or_week"]

#: What a name may have or lack.
_CHOICE = re.compile(r"\((\w+) \|[^)]*\)")
_OPTIONAL = re.compile(r"\(\w+\)\?| ?\{poss\}\?")


def _fixed(month: int, day: int, year: int) -> int:
    return ordinal_of(year, month, day)


def _after(feast: Callable[[int], int], days: int, year: int) -> int:
    return feast(year) + days


def _thanksgiving(year: int) -> int:
    return nth_weekday(11, 4, 4, year)


def _sunday_of_advent(at: Context, position: int, year: int | None) -> Reading | None:
    return _build(partial(_after, advent, 7 * (position - 1)), at, None, year) if 1 <= position <= 4 else None


def _build(of_year: Callable[[int], int], at: Context, shift: int | None, year: int | None) -> Reading | None:
    if at.after in NAMED_THINGS and at.text[at.end : at.end + 1] == " ":  # a Christmas tree, Easter Island
        return None
    if year is not None:
        return at.known(Moment.of_ordinal(of_year(year)), explicit=True)
    return at.feast(of_year, shift)


def _rule(name: str, of_year: Callable[[int], int]) -> Rule:
    example = _OPTIONAL.sub("", _CHOICE.sub(r"\1", name))
    text = " ".join(example.replace(" {poss}", "'s").split()).title().replace("'S", "'s")
    return Rule(
        f"(the)? (<shift>)? {name} (<weekunit>)? ((of | ,)? <year>)?",
        partial(day_or_week, of_year),
        {
            f"{text} 2012": Moment.of_ordinal(of_year(2012)).value(),
            f"{text} week 2012": Moment.week_of(of_year(2012)).value(),
        },
    )


def day_or_week(
    of_year: Callable[[int], int], at: Context, shift: int | None, code: str | None, year: int | None
) -> Reading | None:
    """A feast, the week of it, or the weekend nearest to it: "Labor Day weekend"."""
    day = _build(of_year, at, shift, year)
    if code is None or day is None:
        return day
    if day.moment is None:
        return None
    first = day.moment.first
    back = 3 if code == "WE" and (first + 6) % 7 < 3 else 0
    moment = shifted(Moment.of_ordinal(first - back), code, 0)
    return None if moment is None else at.known(moment, explicit=year is not None)


#: Each feast with what gives the ordinal of its day in a year.
_FEASTS: tuple[tuple[str, Callable[[int], int]], ...] = (
    *((name, partial(_fixed, *date)) for name, date in FIXED_HOLIDAYS.items()),
    *((name, partial(nth_weekday, *place)) for name, place in WEEKDAY_HOLIDAYS.items()),
    *((name, partial(_after, _thanksgiving, days)) for name, days in THANKSGIVING_HOLIDAYS.items()),
    *((name, partial(_after, orthodox_easter, days)) for name, days in ORTHODOX_HOLIDAYS.items()),
    *((name, partial(_after, easter, days)) for name, days in EASTER_HOLIDAYS.items()),
    *((name, partial(_after, rosh_hashanah, days)) for name, days in HEBREW_HOLIDAYS.items()),
    ("hanukkah", hanukkah),
    ("chanukah", hanukkah),
    ("election day", election_day),
    ("victoria day", victoria_day),
    ("advent sunday", advent),
)

RULES = (
    *(_rule(name, of_year) for name, of_year in _FEASTS),
    Rule(
        "(the)? <position> sunday (of | in) advent (<year>)?",
        _sunday_of_advent,
        {"First Sunday of Advent 2013": "2013-12-01"},
    ),
)
