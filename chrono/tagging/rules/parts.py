"""Parts of a longer stretch: "the last week of March", "the first ten months of 1915", "the first year of the war"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.grammar import Rule
from chrono.tagging.lengths import length_value, vague_value
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.times.day import Day
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES", "part_of"]


def _within(whole: Moment, position: int, number: int, code: str) -> str | None:
    """EDTF of the first (`position` 1), the second ... or the last (-1) so many days, weeks or months of a stretch."""
    if code == "M":
        months = 12 if whole.month == 0 else 1
        if number * abs(position) > months:
            return None
        first = 13 - number if position < 0 else number * (position - 1) + 1
        start, end = Moment.of(whole.year, first).edtf(), Moment.of(whole.year, first + number - 1).edtf()
        return start if start == end else f"{start}/{end}"
    days = {"D": 1, "W": 7, "F": 14}[code] * number
    first_day = whole.last - days + 1 if position < 0 else whole.first + days * (position - 1)
    last_day = first_day + days - 1
    if first_day < whole.first or last_day > whole.last:
        return None
    start, end = str(Day.from_ordinal(first_day)), str(Day.from_ordinal(last_day))
    return start if start == end else f"{start}/{end}"


def _weekend_of(whole: Moment, position: int) -> Moment | None:
    """The nth or last weekend whose Saturday is in a month."""
    saturday = _weekday_of(position, 6, whole)
    if saturday is None or saturday.moment is None or whole.grain is not Grain.MONTH:
        return None
    return Moment.week_of(saturday.moment.first, Grain.WEEKEND)


def part_of(whole: Reading | None, position: int, number: float, code: str) -> Reading | None:
    """The nth so many days, weeks or months of a whole, its last ones with a `position` of -1."""
    if whole is not None and whole.moment is not None and code == "WE" and number == 1:
        weekend = _weekend_of(whole.moment, position)
        return None if weekend is None else Reading.on(weekend, resolved=whole.resolved, source=whole.source)
    if whole is None or code not in "DWFM" or number != int(number):
        return None
    length = Reading.lasting(length_value(number, code))
    if whole.moment is None:
        return length
    edtf = _within(whole.moment, position, int(number), code)
    if edtf is None:
        return None
    if code == "D" and number == 1:
        day = Day.from_ordinal(whole.moment.first + position - 1 if position > 0 else whole.moment.last)
        return Reading.on(Moment.of(day.year, day.month, day.day), resolved=whole.resolved, source=whole.source)
    resolved = Resolved.CONTEXT if whole.resolved is Resolved.CONTEXT else Resolved.EXPLICIT
    return attrs.evolve(length.placed(edtf, resolved), datable=whole.datable)


def _of_month(at: Context, position: int, code: str, month: int) -> Reading | None:
    return part_of(at.in_year(month), position, 1, code)


def _of_month_year(_at: Context, position: int, code: str, month: int, year: int) -> Reading | None:
    return part_of(Reading.on(Moment.of(year, month)), position, 1, code)


def _of_year(_at: Context, position: int, code: str, year: int) -> Reading | None:
    return part_of(Reading.on(Moment.of(year)), position, 1, code)


def _several_of_month(at: Context, position: int, number: float, code: str, month: int) -> Reading | None:
    return part_of(at.in_year(month), position, number, code)


def _several_of_year(_at: Context, position: int, number: float, code: str, year: int) -> Reading | None:
    return part_of(Reading.on(Moment.of(year)), position, number, code)


def _some_of_year(_at: Context, code: str, year: int) -> Reading:
    return _some_of(Reading.on(Moment.of(year)), code)


def _some_of_month(at: Context, code: str, month: int) -> Reading | None:
    whole = at.in_year(month)
    return None if whole is None else _some_of(whole, code)


def _some_of_month_year(_at: Context, code: str, month: int, year: int) -> Reading:
    return _some_of(Reading.on(Moment.of(year, month)), code)


def _some_of(whole: Reading, code: str) -> Reading:
    """A length unsaid, somewhere in the whole."""
    length = Reading.lasting(vague_value(code))
    if whole.edtf is None:
        return length
    return attrs.evolve(length.placed(whole.edtf, whole.resolved), datable=whole.datable)


def _weekday_of(position: int, weekday: int, whole: Moment) -> Reading | None:
    """The nth or last weekday of a month."""
    if position < 0:
        day = whole.last - (whole.last + 6 - (weekday - 1)) % 7
    else:
        day = whole.first + (weekday - 1 - (whole.first + 6)) % 7 + 7 * (position - 1)
    return Reading.on(Moment.of_ordinal(day)) if whole.first <= day <= whole.last else None


def _weekday_of_month(at: Context, position: int, weekday: int, month: int) -> Reading | None:
    whole = at.in_year(month)
    return None if whole is None or whole.moment is None else _weekday_of(position, weekday, whole.moment)


def _weekday_of_month_year(_at: Context, position: int, weekday: int, month: int, year: int) -> Reading | None:
    return _weekday_of(position, weekday, Moment.of(year, month))


def _of_something(at: Context, _position: int, code: str) -> Reading | None:
    return Reading.lasting(length_value(1, code)) if at.text.startswith(" of ", at.end) and code in "WMYE" else None


def _half_of(whole: Moment, half: int) -> str:
    middle = whole.first + 14
    first, last = (whole.first, middle) if half == 1 else (middle + 1, whole.last)
    return f"{Day.from_ordinal(first)}/{Day.from_ordinal(last)}"


def _half_of_month(at: Context, half: int, month: int) -> Reading | None:
    reading = at.in_year(month)
    if reading is None or reading.moment is None or half not in (1, 2):
        return None
    return attrs.evolve(reading.placed(_half_of(reading.moment, half)), mod="START" if half == 1 else "END")


def _half_of_month_year(_at: Context, half: int, month: int, year: int) -> Reading | None:
    reading = Reading.on(Moment.of(year, month))
    return reading.placed(_half_of(Moment.of(year, month), half)) if half in (1, 2) else None


def _numbered_week(_at: Context, number: int, year: int) -> Reading | None:
    return Reading.on(Moment(Grain.WEEK, year, number)) if 1 <= number <= 53 else None


def _numbered_week_first(_at: Context, year: int, number: int) -> Reading | None:
    return _numbered_week(_at, number, year)


_SOME = "the (first | last | early | final | opening | closing) (few | couple of | several)? <units>"

RULES = (
    Rule("the <nth> half of <month>", _half_of_month, {"the first half of May": "2012-05"}),
    Rule("the <nth> half of <month> <year>", _half_of_month_year, {"the second half of May 2011": "2011-05"}),
    Rule("week <int> (of | ,)? <year>", _numbered_week, {"week 32 of 2012": "2012-W32"}),
    Rule("<year> (-)? {wsign} <int>", _numbered_week_first, {"2012-W32": "2012-W32"}),
    Rule(
        "(the)? <position> <unit> (of | in) <month>",
        _of_month,
        {
            "the last week of March": "P1W",
            "the first day of May": "2012-05-01",
            "the first weekend in June": "2012-W22-WE",
        },
    ),
    Rule(
        "(the)? <position> <unit> (of | in) <month> ,? <year>", _of_month_year, {"the last week of March 2011": "P1W"}
    ),
    Rule("(the)? <position> <unit> (of | in) <year>", _of_year, {"the first month of 1915": "P1M"}),
    Rule("(the)? <position> <n> <units> (of | in) <month>", _several_of_month, {"the first ten days of May": "P10D"}),
    Rule(
        "(the)? <position> <n> <units> (of | in) <month> ,? <year>",
        lambda _at, p, n, u, m, y: part_of(Reading.on(Moment.of(y, m)), p, n, u),
        {"the last ten days of September 2010": "P10D"},
    ),
    Rule("(the)? <position> <n> <units> (of | in) <year>", _several_of_year, {"the first ten months of 1915": "P10M"}),
    Rule(
        f"{_SOME} of <year>",
        _some_of_year,
        {"in the closing months of 1950": "PXM"},
    ),
    Rule(
        f"{_SOME} of <month>",
        _some_of_month,
        {"in the last days of June": "PXD", "the first few days of May": "PXD"},
    ),
    Rule(
        f"{_SOME} of <month> <year>",
        _some_of_month_year,
        {"in the last days of June 1950": "PXD"},
    ),
    Rule(
        "(the)? <position> <weekdayname> (of | in) <month>",
        _weekday_of_month,
        {"the first Monday in May": "2012-05-07"},
    ),
    Rule(
        "(the)? <position> <weekdayname> (of | in) <month> ,? <year>",
        _weekday_of_month_year,
        {"the last Friday of May 2011": "2011-05-27"},
    ),
    Rule("the <position> <unit>", _of_something, {"the first year of the war": "P1Y"}),
)
