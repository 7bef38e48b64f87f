"""Days of one month in a row, each an expression of its own: "5th, 7th, 19th and 21st July", "May 4, 5 and 6, 2013"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from chrono.tagging.grammar import Rule

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES"]

#: So many days at most stand in a row.
_LONGEST = 6
_DAYS = (5, 7, 19, 21, 24, 30)


def _listed(at: Context, days: tuple[int, ...], month: int, year: int | None) -> tuple[Reading, ...] | None:
    if any(one >= other for one, other in pairwise(days)):
        return None
    placed = [at.in_year(month, day) if year is None else at.day(year, month, day) for day in days]
    readings = tuple(reading for reading in placed if reading is not None)
    return readings if len(readings) == len(days) else None


def _before_month(at: Context, *values: int | None) -> tuple[Reading, ...] | None:
    *days, month, year = values
    return _listed(at, tuple(day for day in days if day), month or 0, year)


def _behind_month(at: Context, month: int, *values: int | None) -> tuple[Reading, ...] | None:
    *days, year = values
    return _listed(at, tuple(day for day in days if day), month, year)


def _rules(count: int) -> tuple[Rule, Rule]:
    """The two orders of a row of so many days."""
    days = [f"{day}" for day in _DAYS[:count]]
    row, last = ", ".join(days[:-1]), days[-1]
    between = " (- | ,) [(the)? <anyday>]" * (count - 2)
    return (
        Rule(
            f"[(the)? <anyday>]{between} ,? (and | or | &) [(the)? <anyday> (of)? <month> (,? <year>)?]",
            _before_month,
            {f"on {row} and {last} May 2013": "2013-05-05", f"{row} or {last} July": "2012-07-05"},
        ),
        Rule(
            f"[<month> (the)? <anyday>]{between} ,? (and | or | &) [(the)? <anyday> (,? <year>)?]",
            _behind_month,
            {f"May {row} and {last}, 2013": "2013-05-05", f"July {row} & {last}": "2012-07-05"},
        ),
    )


RULES = tuple(rule for count in range(3, _LONGEST + 1) for rule in _rules(count))
