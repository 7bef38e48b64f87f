"""Now and then: "currently", "recently", "the future", "the end of the year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.grammar import Rule
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

#: In front of "soon" and "one day" that look ahead.
_MODALS = ("will", "would", "could", "may", "might", "can", "should", "must", "be", "shall")


def _now(_at: Context) -> Reading:
    return Reading.unplaced("PRESENT_REF")


def _now_word(at: Context) -> Reading | None:
    """The present, unless "now-defunct" is a quality."""
    return None if at.text.startswith("-", at.end) else _now(at)


def _at_present(at: Context) -> tuple[Reading] | None:
    return None if at.after in ("of", "when", "that", "he", "she", "it", "they") else (_now(at),)


def _time_being(at: Context) -> Reading | None:
    return _now(at) if at.own.lower().endswith(("being", "present time")) else None


def _past(_at: Context) -> Reading:
    return Reading.unplaced("PAST_REF")


def _future(_at: Context) -> Reading:
    return Reading.unplaced("FUTURE_REF")


def _end(at: Context, phase: str, code: str) -> Reading | None:
    reading = at.same(code, anaphoric=False) if code in ("Y", "M", "W", "Q", "E", "C", "WE") else None
    return attrs.evolve(reading, mod=phase) if reading is not None else None


def _year_end(at: Context) -> Reading | None:
    reading = at.same("Y", anaphoric=False)
    return attrs.evolve(reading, mod="END") if reading is not None else None


def _unit_end(at: Context, code: str) -> Reading | None:
    return _phase(at.same(code, anaphoric=False), "END") if code in "WMQEC" and at.before in ("by", "at") else None


def _shifted_end(at: Context, shift: int, code: str) -> Reading | None:
    reading = at.stepped(code, shift)
    return attrs.evolve(reading, mod="END") if reading is not None else None


def _phase(reading: Reading | None, phase: str) -> Reading | None:
    return attrs.evolve(reading, mod=phase) if reading is not None else None


def _adjective_of_now(at: Context) -> Reading | None:
    return _now(at) if at.after.isalpha() else None


def _adjective_of_past(at: Context) -> Reading | None:
    return _past(at) if at.anchor.narrative and at.after.isalpha() else None


def _former(at: Context) -> Reading | None:
    return _past(at) if at.anchor.narrative and at.own.islower() else None


def _sentence_opener(at: Context) -> Reading | None:
    return _past(at) if at.own[0].isupper() and not at.anchor.narrative else None


def _in_future(at: Context) -> tuple[Reading]:
    return (_future(at),)


def _adjective_of_future(at: Context) -> Reading | None:
    return _future(at) if at.anchor.narrative and at.after.isalpha() else None


def _the_past(at: Context) -> Reading | None:
    return _past(at) if at.before in ("in", "of", "from", "with") else None


def _one_day(at: Context) -> Reading | None:
    return _future(at) if at.before in _MODALS else None


def _to_date(at: Context) -> tuple[Reading] | None:
    named = at.before in ("year", "month", "quarter", "week")
    return (_now(at),) if at.own.lower().startswith("to") and not named else None


def _soon(at: Context) -> Reading | None:
    return _future(at) if at.before in _MODALS and at.after != "after" else None


RULES = (
    Rule(
        "(right)? {nowword}",
        _now_word,
        {"now": "PRESENT_REF", "currently": "PRESENT_REF"},
        ("the now-closed mine",),
    ),
    Rule("(present | modern) (-)? day", _now, {"in present-day Ghana": "PRESENT_REF"}),
    Rule("these days", _now, {"these days": "PRESENT_REF"}),
    Rule("the present", _now, {"up to the present": "PRESENT_REF"}),
    Rule("current", _adjective_of_now, {"the current president": "PRESENT_REF"}),
    Rule("the (present)? time (being)?", _time_being, {"for the time being": "PRESENT_REF"}, ("the time is right",)),
    Rule("(more | most)? recently", _past, {"recently": "PAST_REF"}),
    Rule("(more | most)? recent {units}", _past, {"recent years": "PAST_REF"}),
    Rule("recent {units} (and | or) {units}", _past, {"recent weeks and months": "PAST_REF"}),
    Rule("recent", _adjective_of_past, {"In 1914, 1915 and 1916 a recent law": "PAST_REF"}, ("a recent law",)),
    Rule("former", _former, {"In 1914, 1915 and 1916 the former king was away": "PAST_REF"}, ("a former king",)),
    Rule("previously", _sentence_opener, {"Previously he worked": "PAST_REF"}, ("a previously announced plan",)),
    Rule("the past", _the_past, {"in the past": "PAST_REF"}),
    Rule("past {units}", _past, {"in past years": "PAST_REF"}),
    Rule("soon", _soon, {"it will soon end": "FUTURE_REF"}, ("as soon as",)),
    Rule("the (near | distant | immediate)? future", _future, {"the near future": "FUTURE_REF"}),
    Rule("in [future]", _in_future, {"in future": "FUTURE_REF"}),
    Rule(
        "future",
        _adjective_of_future,
        {"In 1914, 1915 and 1916 they feared future wars": "FUTURE_REF"},
        ("future wars",),
    ),
    Rule("future quarters", _future, {"for future quarters": "FUTURE_REF"}),
    Rule("the (near | short | long) term", _future, {"in the short term": "FUTURE_REF"}),
    Rule("{one} day", _one_day, {"It will one day end": "FUTURE_REF"}),
    Rule("(the)? <phase> in the <unit>", _end, {"earlier in the year": "2012"}),
    Rule("(to)? [date]", _to_date, {"the best to date": "PRESENT_REF"}, ("a date",)),
    Rule(
        "at [(present | the moment | this moment | the present moment)]",
        _at_present,
        {"At present, he is away": "PRESENT_REF", "at the moment": "PRESENT_REF"},
        ("at the moment of death", "at the moment when it fell"),
    ),
    Rule("lately", _past, {"It rained lately": "PAST_REF"}),
    Rule(
        "((a | some) (long | little | short)? (time | while) | ages | moments) ago",
        _past,
        {"a long time ago": "PAST_REF", "ages ago": "PAST_REF"},
    ),
    Rule(
        "the other (day | night | week)",
        lambda at: None if at.before in ("on", "in") else _past(at),
        {"I saw her the other day": "PAST_REF"},
        ("on the other day",),
    ),
    Rule("(not)? (so)? long ago", _past, {"It rained not long ago": "PAST_REF"}),
    Rule(
        "(a | some) (later | future) (date | time | stage | point)",
        _future,
        {"It will be decided at a later date": "FUTURE_REF"},
    ),
    Rule("at this time", _now, {"at this time": "PRESENT_REF"}),
    Rule("as soon as possible", _future, {"as soon as possible": "FUTURE_REF"}),
    Rule(
        "(the)? <phasenoun> of (the | that | this) <unit>",
        _end,
        {"by the end of the year": "2012", "the end of this month": "2012-08"},
    ),
    Rule("year (-)? end", _year_end, {"by year-end": "2012"}),
    Rule("year {poss} end", _year_end, {"by year's end": "2012"}),
    Rule("<unit> {poss} end", _unit_end, {"by month's end": "2012-08"}, ("his day's end",)),
    Rule("(the)? end of <shift> <unit>", _shifted_end, {"the end of next month": "2012-09"}),
    Rule(
        "(the)? <phasenoun> of the <shift> <unit>",
        lambda at, phase, s, u: _phase(at.stepped(u, s), phase),
        {"at the beginning of the following month": "2012-09"},
    ),
)
