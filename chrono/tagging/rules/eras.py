"""Decades and centuries: "the 1990s", "the mid-nineties", "19th century"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.languages.en.number_labels import DEGREE_WORDS
from chrono.tagging.expression import TimexType
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.trie import trie_pattern
from chrono.times.day import year_text

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


#: "temperatures in the", in front of "80s".
_DEGREES = re.compile(rf"\b(?:{trie_pattern(DEGREE_WORDS)})\b[^.;]{{0,24}}\Z", re.IGNORECASE)
_WINDOW = 40


def _decade(at: Context, text: str) -> Reading | None:
    digits = "".join(filter(str.isdigit, text))
    if at.own_before("his", "her", "their", "my", "your", "our"):
        return None
    if len(digits) == 3:
        return None
    if len(digits) == 2 and _DEGREES.search(at.text, max(0, at.start - _WINDOW), at.start):
        return None
    if len(digits) == 2:
        if not text.startswith(("'", "’", "‘", "`")) and at.after in ("and", "year", "years") and int(digits) < 20:
            return None
        return _short_decade(at, int(digits))
    whole = int(digits)
    if whole % 100 == 0 and whole < 2000:  # "the 1800s" are a century
        return Reading.on(Moment(Grain.CENTURY, whole // 100))
    return Reading.on(Moment(Grain.DECADE, whole // 10))


def _short_decade(at: Context, tens: int) -> Reading:
    base, _ = at.anchor.base()
    year = base.year if base is not None and base.grain >= Grain.YEAR and base.year > 100 else 2000
    decade = year // 100 * 10 + tens // 10
    if decade * 10 > year and (decade * 10 - year > 50 or not at.anchor.narrative):
        decade -= 10
    return Reading.on(Moment(Grain.DECADE, decade), assumed=(f"the {decade}0s",))


def _spoken_decade(_at: Context, century: int, tens: int) -> Reading | None:
    return Reading.on(Moment(Grain.DECADE, century * 10 + tens // 10)) if 10 < century < 21 else None


def _century(_at: Context, number: int) -> Reading | None:
    return Reading.on(Moment(Grain.CENTURY, number - 1), anchors=False) if 1 < number < 40 else None


def _decade_of_century(_at: Context, position: int, number: int) -> Reading | None:
    decade = (number - 1) * 10 + (position - 1 if position > 0 else 9)
    return Reading.on(Moment(Grain.DECADE, decade), anchors=False) if 1 < number < 40 and position < 11 else None


def _century_era(_at: Context, number: int, backwards: bool) -> Reading | None:
    if not 0 < number < 40:
        return None
    if not backwards:
        return Reading.on(Moment(Grain.CENTURY, number - 1), anchors=False)
    first, last = number * 100 - 1, (number - 1) * 100
    edtf = f"{year_text(-first)}/{year_text(-last)}"
    return Reading(TimexType.DATE, f"BC{number - 1:02d}", None, edtf)


def _centuries(at: Context, first: int, last: int) -> tuple[Reading, Reading] | None:
    start, end = _century(at, first), _century(at, last)
    return None if start is None or end is None or first >= last else (start, end)


def _centuries_era(at: Context, first: int, last: int, backwards: bool) -> tuple[Reading, Reading] | None:
    start, end = _century_era(at, first, backwards), _century_era(at, last, backwards)
    return None if start is None or end is None or (first >= last and not backwards) else (start, end)


def _half_of_decade(at: Context, half: int, text: str) -> Reading | None:
    whole = _decade(at, text)
    if whole is None or whole.moment is None or whole.moment.grain is not Grain.DECADE or half not in (1, 2):
        return None
    first = whole.moment.year * 10 + 5 * (half - 1)
    return whole.placed(f"{first}/{first + 4}")


def _millennium(_at: Context, number: int) -> Reading | None:
    return Reading.on(Moment(Grain.MILLENNIUM, number - 1), anchors=False) if 1 < number < 5 else None


def _millennium_era(at: Context, number: int, backwards: bool) -> Reading | None:
    if not backwards:
        return _millennium(at, number)
    if not 0 < number < 10:
        return None
    edtf = f"{year_text(1 - number * 1000)}/{year_text(-(number - 1) * 1000)}"
    return Reading(TimexType.DATE, f"BC{number - 1}", None, edtf)


def _turn(_at: Context, number: int) -> Reading | None:
    """The years around the first of a century."""
    if not 1 < number < 23:
        return None
    year = Reading.on(Moment.of((number - 1) * 100), mod="APPROX", anchors=False)
    return year.placed(f"{(number - 1) * 100:04d}~")


RULES = (
    Rule("(the)? <decade>", _decade, {"the 1990s": "199", "the '90s": "199", "in the 80s": "198", "1860s": "186"}),
    Rule(
        "the <spoken> (-)? <decadeword>",
        _spoken_decade,
        {"the nineteen sixties": "196"},
    ),
    Rule(
        "the (<phase> | swinging | roaring)? (-)? <decadeword>",
        lambda at, _p, t: _short_decade(at, t),
        {"the early nineties": "199"},
    ),
    Rule(
        "the <position> decade of the <nth> century",
        _decade_of_century,
        {"the first decade of the 20th century": "190", "the last decade of the 19th century": "189"},
    ),
    Rule(
        "the <position> (half | third | quarter | decades | years) of the <nth> century",
        lambda at, _p, n: _century(at, n),
        {"the second half of the 19th century": "18"},
    ),
    Rule(
        "the turn of the <nth> century",
        _turn,
        {"at the turn of the 20th century": "1900"},
    ),
    Rule(
        "the turn of the (century | millennium | decade | year | month)",
        lambda _at: Reading.unplaced("XXXX"),
        {"at the turn of the century": "XXXX"},
    ),
    Rule(
        "[the <decadeword>] (and | or | to | -) [(the)? <decadeword>]",
        lambda at, t, u: (_short_decade(at, t), _short_decade(at, u)),
        {"in the seventies and eighties": "197"},
    ),
    Rule(
        "[(the)? <nth>] (and | or | to | until | -) [(the)? <nth> (-)? (century | centuries) <era>]",
        _centuries_era,
        {"the fifth and fourth centuries BC": "BC04"},
    ),
    Rule(
        "the <position> half of the <decade>",
        _half_of_decade,
        {"the first half of the 1990s": "199"},
    ),
    Rule(
        "the (latter | last) half of the <decade>",
        lambda at, t: _half_of_decade(at, 2, t),
        {"the latter half of the 1990s": "199"},
    ),
    Rule(
        "the (latter | last) (half | part | years | decades) of the <nth> century",
        _century,
        {"the latter half of the 19th century": "18"},
    ),
    Rule(
        "[(the)? ({phase})? (-)? <nth>] (and | or | to | until | -) "
        "[(the)? {phase} (-)? <nth> (-)? (century | centuries)]",
        _centuries,
        {"the late 19th and early 20th centuries": "18"},
    ),
    Rule("(the)? <nth> c.", _century, {"20th c.": "19"}),
    Rule("(the)? <nth> (-)? century", _century, {"the 19th century": "18", "twentieth-century": "19"}),
    Rule("(the)? <nth> (-)? century <era>", _century_era, {"the 4th century BC": "BC03"}),
    Rule(
        "[(the)? <nth>] (and | or | to | until | -) [(the)? <nth> (-)? (century | centuries)]",
        _centuries,
        {"the 19th and 20th centuries": "18"},
    ),
    Rule("(the)? <nth> millennium <era>", _millennium_era, {"the second millennium BC": "BC1"}),
    Rule("(the)? <nth> millennium", _millennium, {"the third millennium": "2"}),
)
