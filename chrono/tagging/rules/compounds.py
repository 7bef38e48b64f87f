"""Lengths of two parts, and days that a weekday or another day pins down: "2 hours and 30 minutes ago", "Friday the
13th".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import AFTER_BARE_DAY
from chrono.tagging.arithmetic import clock_shifted
from chrono.tagging.grammar import Rule
from chrono.tagging.lengths import length_value
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.rules.parts import part_of
from chrono.times.day import days_in_month
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES", "moved_by_two", "sum_in"]

Length = tuple[tuple[float, str], tuple[float, str]]


def _value(length: Length) -> str | None:
    """The TIMEX3 value of two lengths together, the longer unit first; None for units that do not go together."""
    (number, code), (rest, finer) = length
    order = "YMWDhms"
    if code not in order or finer not in order or order.index(code) >= order.index(finer) or number % 1 or rest % 1:
        return None
    first, second = length_value(number, code), length_value(rest, finer)
    return first + second[2 if code in "hms" else 1 :]


def _sum(_at: Context, number: float, code: str, rest: float, finer: str) -> Reading | None:
    value = _value(((number, code), (rest, finer)))
    return None if value is None else Reading.lasting(value)


def _sum_ago(at: Context, number: float, code: str, rest: float, finer: str) -> Reading | None:
    return moved_by_two(at, number, code, rest, finer, -1)


def _sum_ahead(at: Context, number: float, code: str, rest: float, finer: str) -> Reading | None:
    return moved_by_two(at, number, code, rest, finer, 1)


def moved_by_two(at: Context, number: float, code: str, rest: float, finer: str, sign: int) -> Reading | None:
    """From the time of speaking, first by the one part, then by the other."""
    base = at.anchor.published
    if base is None or _value(((number, code), (rest, finer))) is None:
        return None
    moment: Moment | None = base
    for count, unit in ((number, code), (rest, finer)):
        if moment is None:
            return None
        if unit in "hms":
            moment = clock_shifted(moment, unit, sign * count)
        elif unit in "DW":
            day = Moment.of_ordinal(moment.first + round(sign * count * (7 if unit == "W" else 1)))
            moment = day.at_clock(moment.clock, moment.zone) if moment.clock else day
        else:
            months = round(sign * count * (12 if unit == "Y" else 1))
            year, index = divmod(moment.year * 12 + moment.number - 1 + months, 12)
            day = Moment.of(year, index + 1, min(moment.day or 1, days_in_month(year, index + 1)))
            moment = day.at_clock(moment.clock, moment.zone) if moment.clock else day
    if moment is not None and finer not in "hms":
        moment = moment.to_day()
    return None if moment is None else at.known(moment)


def sum_in(at: Context, number: float, code: str, rest: float, finer: str) -> tuple[Reading] | None:
    """As in "in 1 week and 2 days": a length that ends at a date ahead."""
    moved = moved_by_two(at, number, code, rest, finer, 1)
    length = _sum(at, number, code, rest, finer)
    if moved is None or length is None or moved.edtf is None:
        return None
    return (length.placed(moved.edtf, Resolved.CONTEXT),)


def _half_hour_ago(at: Context, code: str) -> Reading | None:
    return at.moved(code, -1.5, deictic=True)


def _weekday_number(at: Context, weekday: int, day: int) -> Reading | None:
    """The day of that number nearest to the publication date that falls on that weekday."""
    base = at.anchor.day_mention if at.anchor.narrative else at.anchor.today
    if base is None or (at.after[:1].isalpha() and at.after not in AFTER_BARE_DAY):
        return None
    fitting = []
    for step in range(-7, 8):
        year, index = divmod(base.year * 12 + base.number - 1 + step, 12)
        if day <= days_in_month(year, index + 1):
            moment = Moment.of(year, index + 1, day)
            if (moment.first + 6) % 7 == weekday - 1:
                fitting.append(moment)
    if not fitting:
        return None
    return at.known(min(fitting, key=lambda moment: (abs(moment.first - base.first), -moment.first)))


def _of_shifted_month(at: Context, day: int, shift: int, code: str) -> Reading | None:
    return _day_in(at.stepped(code, shift), code, day)


def _of_the_month(at: Context, day: int, code: str) -> Reading | None:
    return _day_in(at.same(code, anaphoric=at.anchor.narrative), code, day)


def _day_in(whole: Reading | None, code: str, day: int) -> Reading | None:
    if whole is None or whole.moment is None or code != "M" or whole.moment.last - whole.moment.first + 1 < day:
        return None
    moment = Moment.of(whole.moment.year, whole.moment.number, day)
    fresh = Reading.on(moment)
    return attrs.evolve(whole, moment=moment, value=fresh.value, edtf=fresh.edtf)


def _last_day(at: Context, position: int, code: str, of: str) -> Reading | None:
    whole = at.same(of, anaphoric=at.anchor.narrative)
    return _edge_day(at, whole, position) if code == "D" and of in ("M", "Y", "W") else None


def _last_day_shifted(at: Context, position: int, code: str, shift: int, of: str) -> Reading | None:
    whole = at.stepped(of, shift)
    if code == "W" and of == "M":
        return part_of(whole, position, 1, code)
    return _edge_day(at, whole, position) if code == "D" and of in ("M", "Y", "W") else None


def _edge_day(at: Context, whole: Reading | None, position: int) -> Reading | None:
    if whole is None or whole.moment is None or whole.moment.grain > Grain.WEEK:
        return None
    return at.known(Moment.of_ordinal(whole.moment.last if position < 0 else whole.moment.first + position - 1))


RULES = (
    Rule(
        "<n> <anyunit> (, | and | , and)? <n> <anyunit>",
        _sum,
        {"2 hours and 30 minutes": "PT2H30M", "a term of 3 years 6 months": "P3Y6M"},
    ),
    Rule("<n> <anyunit> (, | and | , and)? <n> <anyunit> ago", _sum_ago, {"1 month and 2 days ago": "2012-07-08"}),
    Rule(
        "<n> <anyunit> (, | and | , and)? <n> <anyunit> from now", _sum_ahead, {"1 month 2 days from now": "2012-09-12"}
    ),
    Rule(
        "<n> <shortunit> <n> <shortunit>",
        lambda at, n, u, m, v: _sum(at, n, u, m, v) if " " not in at.own else None,
        {"It took 1h30m": "PT1H30M", "2h15min": "PT2H15M"},
        ("2 h 15 m",),
    ),
    Rule("in [<n> <anyunit> (, | and | , and)? <n> <anyunit>]", sum_in, {"in 1 week and 2 days": "P1W2D"}),
    Rule("(a | an | {one}) <unit> and a half ago", _half_hour_ago, {"a year and a half ago": "2011-02"}),
    Rule(
        "<weekdayname> ,? (the)? <anyday>",
        _weekday_number,
        {"Friday the 13th": "2012-07-13", "Tuesday 14": "2012-08-14"},
        ("Friday 13 people came",),
    ),
    Rule("(the)? <anyday> (day)? of <shift> <unit>", _of_shifted_month, {"the 15th of next month": "2012-09-15"}),
    Rule(
        "<shift> month on the <anyday>",
        lambda at, s, d: _of_shifted_month(at, d, s, "M"),
        {"next month on the 5th": "2012-09-05"},
    ),
    Rule("(the)? <anyday> (day)? of the <unit>", _of_the_month, {"on the 15th of the month": "2012-08-15"}),
    Rule("(the)? <position> <unit> of the <unit>", _last_day, {"the last day of the month": "2012-08-31"}),
    Rule(
        "(the)? <position> <unit> of <shift> <unit>",
        _last_day_shifted,
        {"the last day of next month": "2012-09-30", "the third week of next month": "P1W"},
    ),
)
