"""Now and then: "currently", "recently", "the future", "the end of the year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.grammar import Rule
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _now(_at: Context) -> Reading:
    return Reading.unplaced("PRESENT_REF")


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


def _shifted_end(at: Context, shift: int, code: str) -> Reading | None:
    reading = at.stepped(code, shift)
    return attrs.evolve(reading, mod="END") if reading is not None else None


def _adjective_of_now(at: Context) -> Reading | None:
    return _now(at) if at.after.isalpha() else None


def _adjective_of_past(at: Context) -> Reading | None:
    return _past(at) if at.after.isalpha() else None


def _small_past(at: Context) -> Reading | None:
    return _past(at) if at.own.islower() else None


def _the_past(at: Context) -> Reading | None:
    return _past(at) if at.before in ("in", "of", "from", "with") else None


def _soon(at: Context) -> Reading | None:
    return _future(at) if at.before not in ("as", "so", "too") else None


RULES = (
    Rule("(right)? {nowword}", _now, {"now": "PRESENT_REF", "currently": "PRESENT_REF"}),
    Rule("these days", _now, {"these days": "PRESENT_REF"}),
    Rule("the present", _now, {"up to the present": "PRESENT_REF"}),
    Rule("current", _adjective_of_now, {"the current president": "PRESENT_REF"}),
    Rule("the (present)? time (being)?", _time_being, {"for the time being": "PRESENT_REF"}, ("the time is right",)),
    Rule("(more | most)? recently", _past, {"recently": "PAST_REF"}),
    Rule("(more | most)? recent {units}", _past, {"recent years": "PAST_REF"}),
    Rule("recent", _adjective_of_past, {"a recent report": "PAST_REF"}),
    Rule("{pastword}", _small_past, {"formerly": "PAST_REF"}),
    Rule("the past", _the_past, {"in the past": "PAST_REF"}),
    Rule("past {units}", _past, {"in past years": "PAST_REF"}),
    Rule("soon", _soon, {"it will soon end": "FUTURE_REF"}, ("as soon as",)),
    Rule("(the (near | foreseeable | distant | immediate)?)? future", _future, {"the near future": "FUTURE_REF"}),
    Rule("as soon as possible", _future, {"as soon as possible": "FUTURE_REF"}),
    Rule(
        "(the)? <phasenoun> of (the | that | this) <unit>",
        _end,
        {"by the end of the year": "2012", "the end of this month": "2012-08"},
    ),
    Rule("year (-)? end", _year_end, {"by year-end": "2012"}),
    Rule("year {poss} end", _year_end, {"by year's end": "2012"}),
    Rule("(the)? end of <shift> <unit>", _shifted_end, {"the end of next month": "2012-09"}),
)
