"""Steps along the calendar: the week before, three months later, the quarter that a day lies in."""

from __future__ import annotations

from chrono.tagging.moment import Grain, Moment
from chrono.times.day import Day

__all__ = ["clock_shifted", "month_of", "shifted", "unit_at"]

_SECONDS = {"h": 3600, "m": 60, "s": 1}
_FIRST_YEAR, _LAST_YEAR = -9999, 9999


def month_of(moment: Moment) -> int:
    """The month that a moment lies in or starts with, 0 if it is coarser than a season."""
    if moment.grain in (Grain.WEEK, Grain.WEEKEND):
        return Day.from_ordinal(moment.first + 3).month
    if moment.grain in (Grain.SEASON, Grain.QUARTER):
        return Day.from_ordinal(moment.first).month
    return moment.month


def unit_at(moment: Moment, code: str) -> Moment | None:
    """The year, quarter, month, week ... that a moment lies in; None if it is too coarse to tell."""
    return shifted(moment, code, 0)


def shifted(moment: Moment, code: str, steps: int) -> Moment | None:
    """So many units (codes of the language tables) later, at the unit's grain; None if the moment is too coarse for it.

    >>> shifted(Moment.of(2012, 8, 10), "W", -1).value()
    '2012-W31'
    """
    if abs(steps) > 4_000_000:
        return None
    result = _shifted(moment, code, steps)
    if result is None or not _FIRST_YEAR <= _plain_year(result) <= _LAST_YEAR:
        return None
    return result


def _plain_year(moment: Moment) -> int:
    return moment.year * (1000, 100, 10)[moment.grain] if moment.grain <= Grain.DECADE else moment.year


def _shifted(moment: Moment, code: str, steps: int) -> Moment | None:
    grain = moment.grain
    if code in "LCE":
        width, target = {"L": (1000, Grain.MILLENNIUM), "C": (100, Grain.CENTURY), "E": (10, Grain.DECADE)}[code]
        if grain < target:
            return None
        return Moment(target, _plain_year(moment) // width + steps)
    if grain < Grain.YEAR:
        return None
    if code == "Y":
        return Moment.of(moment.year + steps)
    if code in ("D", "W", "F", "WE"):
        return _day_shifted(moment, code, steps)
    month = month_of(moment)
    if not month:
        return None
    if code == "M":
        year, index = divmod(moment.year * 12 + month - 1 + steps, 12)
        return Moment.of(year, index + 1)
    if code == "Q":
        year, index = divmod(moment.year * 4 + (month - 1) // 3 + steps, 4)
        return Moment(Grain.QUARTER, year, index + 1)
    return None


def _day_shifted(moment: Moment, code: str, steps: int) -> Moment | None:
    if code == "D":
        return Moment.of_ordinal(moment.first + steps) if moment.grain >= Grain.DAY else None
    if moment.grain < Grain.WEEK:
        return None
    days = 14 * steps if code == "F" else 7 * steps
    return Moment.week_of(moment.first + days, Grain.WEEKEND if code == "WE" else Grain.WEEK)


def clock_shifted(moment: Moment, code: str, steps: float) -> Moment | None:
    """So many hours, minutes or seconds later; None where the moment has no time of day."""
    if moment.grain < Grain.HOUR or code not in _SECONDS or abs(steps) > 10_000_000:
        return None
    hour, minute, second = (*moment.clock, 0, 0)[:3]
    days, seconds = divmod(hour * 3600 + minute * 60 + second + round(steps * _SECONDS[code]), 86_400)
    clock = (seconds // 3600, seconds // 60 % 60, seconds % 60)
    exact = code == "s" or len(moment.clock) == 3
    return Moment.of_ordinal(moment.first + days).at_clock(clock if exact else clock[:2], moment.zone)
