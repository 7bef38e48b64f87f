"""Joining neighbouring readings that say one time together: "noon Saturday", "June last year", "this year's third
quarter".
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from chrono.tagging.expression import TimexType
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.times.day import days_in_month
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.tagging.anchor import Anchor

__all__ = ["Found", "composed"]

#: Between a time and its day ("5 p.m., Nov. 6"), a day and its time ("Friday at 5"), a month and its year ("June of
#: that year").
_TIME_DAY = re.compile(r",? ?(?:\(?(?:of|in the) )?|(?P<apart>(?: local time| sharp)?,? on (?:the )?| local time )")
_DAY_TIME = re.compile(r",? ?(?:at |@ ?|in the |from |between |around |about |by )?(?:the )?|,? ?[-–|] ?")
_RANGE = re.compile(r" ?(?:-|–|—|to|until|till|and|through) ?| (?:to|until|till|and|through) ")
#: Sets that are days, as their days.
_SETS_OF_DAYS = {"P1D": "XXXX-XX-XX"}
_TIME_PART = (" ", ", ", " on ")
_LENGTH = re.compile(r"P(?P<n>\d{1,4})(?P<unit>[DWMY])")
_APART = re.compile(r" (?:(?P<before>before|prior to|ahead of)|after|following|from) ")
_PART_YEAR = re.compile(r",? (?:of )?")
_YEAR_PART = re.compile(r"(?:['’]s?)? (?:fiscal )?")


@attrs.define
class Found:
    """A reading with its place in the text and the name of its rule."""

    reading: Reading
    start: int
    end: int
    rule: str
    range_start: bool = False


def composed(found: list[Found], text: str, anchor: Anchor) -> list[Found]:
    """The readings of one run, those that belong together made one."""
    result: list[Found] = []
    for item in found:
        if result and item.start - result[-1].end <= 16 and not item.range_start:
            joined = _joined(result[-1], item, text[result[-1].end : item.start], narrative=anchor.narrative)
            if joined is not None:
                result[-1:] = joined
                moments = [part.reading.moment for part in joined if part.reading.moment is not None]
                if moments:
                    anchor.note(max(moments, key=lambda moment: moment.grain), joined[0].start)
                continue
        result.append(item)
    _share_day(result, text)
    _count_from_day(result, text)
    return [item for item in result if not item.reading.tentative]


def _share_day(found: list[Found], text: str) -> None:
    """Both times of "between 9am and 11am tomorrow" are on the day that one of them names."""
    for first, second in pairwise(found):
        one, two = first.reading, second.reading
        if not (_has_clock(one) and _has_clock(two)) or not _RANGE.fullmatch(text, first.end, second.start):
            continue
        if one.lacks is Grain.DAY and two.lacks is None and two.moment is not None:
            first.reading = _dated(two, two.moment.to_day().at_clock(one.clock, one.zone))
        elif two.lacks is Grain.DAY and one.lacks is None and one.moment is not None:
            second.reading = _dated(one, one.moment.to_day().at_clock(two.clock, two.zone))


def _has_clock(reading: Reading) -> bool:
    return reading.moment is not None and reading.moment.grain >= Grain.HOUR


def _count_from_day(found: list[Found], text: str) -> None:
    """A length before or after a date ("3 days before Christmas") ends at a date too."""
    for first, second in pairwise(found):
        gap = _APART.fullmatch(text, first.end, second.start)
        if gap is not None and first.reading.edtf is None:
            edtf = _counted_from(first.reading, second.reading, backwards=bool(gap["before"]))
            if edtf is not None:
                first.reading = first.reading.placed(edtf, Resolved.CONTEXT)


def _counted_from(length: Reading, day: Reading, *, backwards: bool) -> str | None:
    """EDTF of the day that is so long before or after another."""
    match, moment = _LENGTH.fullmatch(length.value), day.moment
    if match is None or moment is None or moment.grain < Grain.DAY:
        return None
    steps = int(match["n"]) * (-1 if backwards else 1)
    if match["unit"] in "DW":
        return Moment.of_ordinal(moment.first + steps * (7 if match["unit"] == "W" else 1)).edtf()
    months = moment.year * 12 + moment.number - 1 + steps * (12 if match["unit"] == "Y" else 1)
    year, index = divmod(months, 12)
    if not 1 <= year <= 9999:
        return None
    return Moment.of(year, index + 1, min(moment.day, days_in_month(year, index + 1))).edtf()


def _joined(first: Found, second: Found, gap: str, *, narrative: bool) -> list[Found] | None:
    one, two = first.reading, second.reading
    if one.lacks is Grain.DAY and _is_day(two):
        match = _TIME_DAY.fullmatch(gap)
        if match is None:
            return None
        reading = _at(two, one)
        if match["apart"] and (narrative or "local" in gap):  # histories mark "5 a.m." and "on 3 May" apart
            return [attrs.evolve(first, reading=reading), second]
        return [_merged(first, second, reading)]
    if TimexType.SET in (one.type, two.type):
        return _set_at_time(first, second, gap)
    if Grain.DAY in (one.lacks, two.lacks):
        return _time_of_day(first, second, gap, narrative=narrative)
    if first.rule == "<weekdayname>" and _is_day(two) and second.rule != first.rule:
        return _weekday_beside(first, second, gap)
    if one.tentative and one.value[:2] == "P1" and _is_day(two):
        return _beside(first, second, gap)
    if _is_part(one) and _is_day(two) and two.moment and gap in (" ", " of ", " on ", ", "):
        moment = two.moment.at_part(one.moment.part) if one.moment else None
        loose = gap == " on " and not (one.tentative or one.lacks is None)
        return None if moment is None or loose else [_merged(first, second, _dated(two, moment))]
    if one.lacks is Grain.YEAR and two.moment and two.moment.grain is Grain.YEAR and _PART_YEAR.fullmatch(gap):
        return _in_year(first, second, one, two)
    if two.lacks is Grain.YEAR and one.moment and one.moment.grain is Grain.YEAR and _YEAR_PART.fullmatch(gap):
        return _in_year(first, second, two, one)
    return None


def _set_at_time(first: Found, second: Found, gap: str) -> list[Found] | None:
    """As in "every Monday at 9am", "at noon every day"."""
    days, time = (first, second) if first.reading.type is TimexType.SET else (second, first)
    value = _SETS_OF_DAYS.get(days.reading.value, days.reading.value)
    if time.reading.lacks is not Grain.DAY or not value.startswith("XXXX-") or len(value) < 10:
        return None
    if gap not in ((" at ", ", at ") if days is first else (" ", ", ", " on ")):
        return None
    clock = Moment(Grain.DAY, 1, 1, 1).at_clock(time.reading.clock).value()[10:]
    return [_merged(first, second, attrs.evolve(days.reading, value=value + clock))]


def _time_of_day(first: Found, second: Found, gap: str, *, narrative: bool) -> list[Found] | None:
    """As in "Friday at 5", "tonight at 8", "8:30 on Tuesday evening"."""
    one, two = first.reading, second.reading
    if two.lacks is Grain.DAY and _is_day(one) and _DAY_TIME.fullmatch(gap):
        return [_merged(first, second, _at(one, two))]
    if two.lacks is Grain.DAY and one.moment and one.moment.grain is Grain.PART and _DAY_TIME.fullmatch(gap):
        return [_merged(first, second, _at_part(one, one.moment, two))]
    named = two.moment is not None and two.moment.grain is Grain.PART and two.lacks is None
    if named and two.moment and one.lacks is Grain.DAY and gap in _TIME_PART and (gap == " " or not narrative):
        return [_merged(first, second, _at_part(two, two.moment, one))]
    return None


def _beside(first: Found, second: Found, gap: str) -> list[Found] | None:
    """As in "the day after Christmas"."""
    match = _APART.fullmatch(gap)
    if match is None:
        return None
    days = {"P1D": 1, "P1W": 7}.get(first.reading.value)
    if days is None or second.reading.moment is None:
        return None
    day = second.reading.moment.first + (-days if match["before"] else days)
    moment = Moment.of_ordinal(day) if days == 1 else Moment.week_of(day)
    return [_merged(first, second, _dated(second.reading, moment))]


def _weekday_beside(first: Found, second: Found, gap: str) -> list[Found] | None:
    """As in "the Friday after Thanksgiving": the first one after that day, or the last one before it."""
    match, weekday, day = _APART.fullmatch(gap), first.reading.moment, second.reading.moment
    if match is None or gap == " from " or weekday is None or day is None:
        return None
    steps = (weekday.first - day.first) % 7 or 7
    moment = Moment.of_ordinal(day.first + ((steps - 7 or -7) if match["before"] else steps))
    return [_merged(first, second, _dated(second.reading, moment))]


def _is_day(reading: Reading) -> bool:
    return reading.moment is not None and reading.moment.grain is Grain.DAY and not reading.clock


def _is_part(reading: Reading) -> bool:
    return reading.moment is not None and reading.moment.grain is Grain.PART and reading.lacks is Grain.WEEK


def _at(day: Reading, time: Reading) -> Reading:
    """The day's reading at the time of the other."""
    assert day.moment is not None
    return attrs.evolve(_dated(day, day.moment.at_clock(time.clock, time.zone)), mod=time.mod or day.mod)


def _at_part(part: Reading, moment: Moment, time: Reading) -> Reading:
    """As in "tonight at 8": the hour is the one in that part of the day."""
    hour, *rest = time.clock
    if moment.part in ("AF", "EV", "NI") and 1 <= hour < 12 and (moment.part != "NI" or hour > 4):
        hour += 12
    return _dated(part, moment.to_day().at_clock((hour, *rest), time.zone))


def _dated(reading: Reading, moment: Moment) -> Reading:
    fresh = Reading.on(moment)
    return attrs.evolve(reading, type=fresh.type, value=fresh.value, moment=moment, edtf=fresh.edtf, lacks=None)


def _in_year(first: Found, second: Found, part: Reading, year: Reading) -> list[Found] | None:
    if year.resolved is Resolved.EXPLICIT or year.moment is None:
        return None
    if part.moment is None:
        return None
    moment = attrs.evolve(part.moment, year=year.moment.year)
    if moment.grain >= Grain.DAY and moment.day > days_in_month(moment.year, moment.number):
        return None
    return [_merged(first, second, attrs.evolve(_dated(part, moment), source=year.source, assumed=()))]


def _merged(first: Found, second: Found, reading: Reading) -> Found:
    return Found(reading, first.start, second.end, f"{first.rule} + {second.rule}")
