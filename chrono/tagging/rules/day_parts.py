"""Parts of named days: "the night of 12/13 August", "dawn on 5 June", "by early afternoon", "the early hours"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import AFTER_BARE_DAY, BEFORE_BARE_PART, BESIDE_PART
from chrono.tagging.expression import TimexType
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Grain
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _part_of(reading: Reading | None, part: str) -> Reading | None:
    if reading is None or reading.moment is None or reading.moment.grain is not Grain.DAY:
        return None
    placed = Reading.on(reading.moment.at_part(part))
    return attrs.evolve(reading, type=placed.type, value=placed.value, moment=placed.moment, edtf=placed.edtf)


def _nights(at: Context, part: str, first: int, last: int, month: int) -> Reading | None:
    """The night between two days belongs to the first."""
    return _part_of(at.in_year(month, first), part) if last == first + 1 else None


def _nights_of_year(at: Context, part: str, first: int, last: int, month: int, year: int) -> Reading | None:
    return _part_of(at.day(year, month, first), part) if last == first + 1 else None


def _month_end(at: Context, part: str, first: int, month: int, last: int, _end: int) -> Reading | None:
    return _part_of(at.in_year(month, first), part) if last == 1 and first > 27 else None


def _beside(at: Context, part: str) -> Reading | None:
    """A bare part of the day counts beside its day: "dawn on 5 June", "dusk the next day"."""
    if not at.text.startswith(BESIDE_PART, at.end):
        return None
    return attrs.evolve(at.part_beside(part), tentative=True, anchors=False)


def _early(at: Context, part: str) -> Reading | None:
    """As in "by early afternoon", on the day of the story; "an early morning raid" is none."""
    beside = _beside(at, part)
    if beside is not None:
        return beside
    alone = not at.after[:1].isalpha() or at.after in AFTER_BARE_DAY
    return at.on_mention(0, part) if alone and at.before in BEFORE_BARE_PART else None


def _at_night(at: Context, part: str) -> tuple[Reading] | None:
    return (Reading.unplaced(f"XXXX-XX-XXT{part}", TimexType.TIME),) if at.anchor.narrative and part == "NI" else None


def _small_hours(at: Context) -> Reading | None:
    """The early hours are the morning of the day named beside them."""
    if not at.text.startswith(BESIDE_PART, at.end):
        return None
    return attrs.evolve(at.part_beside("MO"), tentative=True, anchors=False)


_OR = "(- | / | to | and | or)"

RULES = (
    Rule(
        f"(the)? <part> of (the)? <anyday> {_OR} (the)? <anyday> (of)? <month>",
        _nights,
        {"on the night of 12/13 August": "2012-08-12TNI"},
    ),
    Rule(
        f"(the)? <part> of (the)? <anyday> {_OR} (the)? <anyday> (of)? <month> ,? <year>",
        _nights_of_year,
        {"on the night of 3-4 July 1942": "1942-07-03TNI"},
    ),
    Rule(
        f"(the)? <part> of <month> <anyday> {_OR} <anyday>",
        lambda at, p, m, a, b: _nights(at, p, a, b, m),
        {"on the night of August 12-13": "2012-08-12TNI"},
    ),
    Rule(
        f"(the)? <part> of <month> <anyday> {_OR} <anyday> , <year>",
        lambda at, p, m, a, b, y: _nights_of_year(at, p, a, b, m, y),
        {"on the night of July 3-4, 1942": "1942-07-03TNI"},
    ),
    Rule(
        f"(the)? <part> of (the)? <anyday> (of)? <month> {_OR} (the)? <anyday> (of)? <month>",
        _month_end,
        {"the night of 31 July to 1 August": "2012-07-31TNI"},
    ),
    Rule(
        "(the)? <part> of the <dayth>",
        lambda at, p, d: _part_of(at.day_of_month(d), p),
        {"He came on 3 May and left on the morning of the 9th.": "2012-08-09TMO"},
    ),
    Rule("<part>", _beside, {"at dawn on 5 June": "2012-06-05TMO"}, ("the dawn of a new age",)),
    Rule("(early | late | mid) (-)? <part>", _early, {"late evening on 5 June": "2012-06-05TEV"}, ("an early night",)),
    Rule(
        "(early | late | mid) (-)? <part> <dayword>",
        lambda at, p, d: at.from_today(d, p),
        {"at mid-afternoon yesterday": "2012-08-09TAF"},
    ),
    Rule(
        "(early | late | mid) (-)? <part> (on)? <weekdayname>",
        lambda at, p, d: at.weekday(d, part=p),
        {"It fell late afternoon Tuesday": "2012-08-07TAF"},
    ),
    Rule("the (early | small) hours", _small_hours, {"In the early hours of 3 May": "2012-05-03TMO"}),
    Rule("at [<part>]", _at_night, {"From 1914 to 1916 or 1917 they marched at night": "XXXX-XX-XXTNI"}, ("at dawn",)),
)
