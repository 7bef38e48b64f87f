"""Lengths of time: "two weeks", "a year and a half", "the past five days", "several months"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.company import (
    AFTER_BARE_UNITS,
    BEFORE_BARE_UNITS,
    BEFORE_LENGTH_OF_ONE,
    BEFORE_THE_YEARS,
    BEFORE_VERB,
)
from chrono.languages.en.units import NOT_OF_TIME
from chrono.tagging.grammar import Rule
from chrono.tagging.lengths import length_value, vague_value
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _length(at: Context, number: float, code: str) -> Reading | None:
    if code == "Q" and number <= 3 and at.after == "of":  # a share: "three quarters of all voters"
        return None
    if (code == "s" and number != 1 and at.own.lower().endswith("second")) or _is_age(at):
        return None
    return Reading.lasting(length_value(number, code))


def _long(_at: Context, code: str) -> Reading:
    return Reading.lasting(length_value(1, code))


def _hyphened(at: Context, number: float, code: str) -> Reading | None:
    if code == "Q":
        return None
    after = at.text[at.end : at.end + 4]
    return None if after in ("-old", " old") else _length(at, number, code)


def _fraction(at: Context, number: float, top: float, bottom: float, code: str) -> Reading | None:
    return _length(at, number + top / bottom, code) if 0 < top < bottom < 10 else None


def _is_age(at: Context) -> bool:
    """Whether it goes on as in "52 years old"; a person's age dates nothing."""
    return at.after == "old" or at.text.startswith(" of age", at.end)


def _age(at: Context, number: float) -> Reading | None:
    """A life's length in a story; in the news a person's age dates nothing."""
    return Reading.lasting(length_value(number, "Y")) if at.anchor.narrative else None


def _one(at: Context, code: str) -> Reading | None:
    if at.after in NOT_OF_TIME.get(code, ()):  # "a minute detail", "a day job"
        return None
    if code in ("s", "Q") or at.text[at.end : at.end + 1] == "-":
        return None
    if at.before in BEFORE_LENGTH_OF_ONE or not (at.before[:1].isalnum() or at.before in ("%", "$")):
        return Reading.lasting(length_value(1, code))
    return (
        Reading.every(f"P1{code}" if code not in "hm" else length_value(1, code))
        if _rated(at)
        else Reading.lasting(length_value(1, code))
    )


def _rated(at: Context) -> bool:
    """Whether "a year" says how often or how much: "$3 million a year", "twice a week", "40 hours a week"."""
    before = at.before
    return (
        before[:1].isdigit()
        or before.endswith("s")
        or before in ("%", "million", "billion", "once", "twice", "share", "percent")
    )


def _and_half(_at: Context, number: float, code: str) -> Reading:
    return Reading.lasting(length_value(number + 0.5, code))


def _one_and_half(_at: Context, code: str) -> Reading:
    return Reading.lasting(length_value(1.5, code))


def _half(_at: Context, code: str) -> Reading | None:
    months = {"Y": "P6M", "E": "P5Y", "C": "P50Y", "D": "PT12H", "h": "PT30M", "m": "PT30S"}
    return Reading.lasting(months[code]) if code in months else None


def _vague(_at: Context, code: str) -> Reading:
    return Reading.lasting(vague_value(code))


def _bare_units(at: Context, code: str) -> Reading | None:
    if (len(at.own) > 3 and at.before in BEFORE_BARE_UNITS) or at.after in AFTER_BARE_UNITS:
        return Reading.lasting(vague_value(code)) if code not in ("WE", "s", "Q") else None
    return None


def _past(at: Context, shift: int, number: float, code: str) -> Reading | None:
    if _is_verb(at):
        return None
    return at.stretch(shift, number, code)


def _past_after(at: Context, number: float, shift: int, code: str) -> Reading | None:
    return at.stretch(shift, number, code)


def _past_two(at: Context, shift: int, code: str) -> Reading | None:
    return at.stretch(shift, 2, code)


def _is_verb(at: Context) -> bool:
    """Whether "last" is the verb: "expected to last several months"."""
    return at.own.startswith("last ") and at.before in BEFORE_VERB


def _past_vague(at: Context, _shift: int, code: str) -> Reading | None:
    return None if _is_verb(at) else Reading.lasting(vague_value(code))


def _two(_at: Context, code: str) -> Reading:
    return Reading.lasting(length_value(2, code))


def _between(_at: Context, number: float, last: float, code: str) -> Reading | None:
    return Reading.lasting(length_value(last, code)) if number < last else None


def _the_units(at: Context, code: str) -> Reading | None:
    """As in "over the years"; "the years of plenty" are none."""
    return Reading.lasting(vague_value(code)) if at.before in BEFORE_THE_YEARS else None


def _quarter_century(_at: Context, code: str) -> Reading | None:
    return Reading.lasting("P25Y") if code == "C" else None


def _half_hyphened(at: Context, code: str) -> Reading | None:
    scored = at.before in ("first", "second", "third", "his", "maiden", "unbeaten")  # of runs, at cricket
    return _half(at, code) if code in "Ch" and not scored else None


def _either(_at: Context, code: str, _other: str) -> Reading:
    return Reading.lasting(vague_value(code))


_KINDS = "(more | full | whole | consecutive | straight | long | additional | short | trading | working | business)?"

RULES = (
    Rule("<n> years old", _age, {"In 1914, 1915 or 1916 he was 19 years old": "P19Y"}, ("he is 52 years old",)),
    Rule("<n> - year - old", _age, {"In 1914, 1915 or 1916 a 40-year-old king ruled": "P40Y"}, ("a 6-year-old boy",)),
    Rule("<n> years of age", _age, {"In 1914, 1915 or 1916 he was 26 years of age": "P26Y"}),
    Rule("<unit> - long", _long, {"a month-long siege": "P1M"}),
    Rule("<n> (-)? <unit> (-)? long", _length, {"a nine-day-long march": "P9D"}),
    Rule("<units> - long", _vague, {"a decades-long battle": "PXDE"}),
    Rule(f"another <n> {_KINDS} <units>", _length, {"another seven months": "P7M"}),
    Rule(f"<n> {_KINDS} <units>", _length, {"two weeks": "P2W", "210 years": "P210Y", "36 hours": "PT36H"}),
    Rule("<n> - <anyunit>", _hyphened, {"a 30-day visa": "P30D"}, ("a 6-year-old boy",)),
    Rule("(a | the | an)? <n> (-)? <anyunit> (period | term | span | stretch)", _length, {"a two-year term": "P2Y"}),
    Rule("{vague} - <unit>", _vague, {"a several-year tenure": "PXY"}),
    Rule("<n> <n> / <n> <anyunit>", _fraction, {"5 1/2 hours": "PT5H30M"}),
    Rule(
        "(a | an | {one}) (full | whole | further | additional | single)? <unit>",
        _one,
        {"for a year": "P1Y", "one day": "P1D", "an hour": "PT1H"},
        ("a second chance", "a minute detail", "a day job"),
    ),
    Rule("<spoken> <unit>", lambda at, n, u: _length(at, n, u) if n > 1 else None, {"a two day trip": "P2D"}),
    Rule("<n> and (a)? half <units>", _and_half, {"two and a half years": "P2.5Y"}),
    Rule("(a | an | {one}) <unit> and a half", _one_and_half, {"an hour and a half": "PT1H30M"}),
    Rule("half (a | an | of a)? <unit>", _half, {"half an hour": "PT30M", "half a century": "P50Y"}),
    Rule("(a)? couple (of)? (more)? <units>", _two, {"a couple of years": "P2Y"}),
    Rule(
        "(a)? {vague} (of)? (more | dozen | hundred | thousand)? <units>",
        _vague,
        {"several years": "PXY", "a few minutes": "PTXM", "some days": "PXD"},
    ),
    Rule("<units>", _bare_units, {"for centuries": "PXCE"}),
    Rule(
        "(the)? <shift> <n> <units>",
        _past,
        {"the past two months": "P2M", "the next three years": "P3Y", "last 7 days": "P7D"},
    ),
    Rule("(the)? <n> <shift> <units>", _past_after, {"the four previous weeks": "P4W"}),
    Rule("(the)? <shift> couple (of)? <units>", _past_two, {"the next couple of years": "P2Y"}),
    Rule(
        "(the | these)? <shift> {vague} <units>",
        _past_vague,
        {"the past few weeks": "PXW", "the next several days": "PXD"},
    ),
    Rule(
        "(the)? (coming | following | preceding | intervening | succeeding | ensuing | next) <units>",
        _vague,
        {"in the coming weeks": "PXW", "the following days": "PXD"},
    ),
    Rule(
        "the (first | last | final | full)? <n> <units>",
        _length,
        {"the first nine months": "P9M", "the six months": "P6M"},
    ),
    Rule(
        "the (first | last | next | final | opening | closing) (few | several | couple of) <units>",
        _vague,
        {"in the first few weeks": "PXW"},
    ),
    Rule(
        "another (full | whole)? <unit>",
        lambda at, u: _one(at, u) if at.before in BEFORE_LENGTH_OF_ONE else None,
        {"delayed by another year": "P1Y"},
    ),
    Rule(
        "the (first | last | early | final | closing) <units>",
        _vague,
        {"the early years": "PXY", "the last days": "PXD"},
    ),
    Rule("<n> (to | or | -) <n> <units>", _between, {"two to three weeks": "P3W"}),
    Rule("(a | an) <unit> or (so | more)", _long, {"a week or so": "P1W"}),
    Rule(
        "(a | an) <unit> or <n>",
        lambda at, u, n: _vague(at, u) if n == 2 and u != "s" else None,
        {"It takes a year or two": "PXY"},
        ("a year or five",),
    ),
    Rule("the <units>", _the_units, {"over the years it grew": "PXY"}, ("the years of plenty",)),
    Rule("the <units> (ahead | to come)", _vague, {"in the weeks ahead": "PXW", "in the years to come": "PXY"}),
    Rule(
        "(a | the)? ({shift})? (quarter (-)? | quarter of a) <unit>",
        _quarter_century,
        {"a quarter-century": "P25Y", "a quarter of a century": "P25Y", "the past quarter century": "P25Y"},
    ),
    Rule(
        "(a | the)? ({shift})? half - <unit>",
        _half_hyphened,
        {"a half-century": "P50Y", "a half-hour": "PT30M"},
        ("his first half-century of runs",),
    ),
    Rule("<n> (-)? and (-)? (a)? (-)? half (-)? <anyunit>", _and_half, {"two-and-a-half years": "P2.5Y"}),
    Rule("<n> (-)? (to | or) <n> (-) <anyunit>", _between, {"an 18- to 24-month delay": "P24M"}),
    Rule(
        "(the)? <shift> <unit> and a half",
        lambda at, s, u: at.stretch(s, 1.5, u),
        {"over the last year and a half": "P1.5Y"},
    ),
    Rule(
        "(the)? (coming | past | next | last) <units> (and | or) <units>",
        _either,
        {"in the coming days and weeks": "PXD"},
    ),
    Rule("the <units> (and | or) <units> (ahead | to come)", _either, {"in the days and weeks ahead": "PXD"}),
    Rule("<units> (and | or) <units>", _either, {"weeks or months": "PXW"}),
)
