"""The rules of English in one list: the order settles ties between equally long matches, so it stands in one place."""

from __future__ import annotations

from chrono.tagging.modifying import PREFIXES
from chrono.tagging.rules import (
    absolute,
    antiquity,
    clock,
    compounds,
    counted,
    day_lists,
    day_parts,
    days,
    digit_ranges,
    durations,
    eras,
    holidays,
    legal,
    numeric,
    observed_feasts,
    old_style,
    partial,
    parts,
    quarters,
    ranges,
    relative,
    reports,
    seasons,
    sets,
    spoken_clock,
    stamps,
    story_time,
    vague,
    weekdays,
    years,
)

__all__ = ["PREFIXES", "RULES"]

RULES = (
    *numeric.RULES,
    *digit_ranges.RULES,
    *stamps.RULES,
    *absolute.RULES,
    *legal.RULES,
    *antiquity.RULES,
    *day_lists.RULES,
    *old_style.RULES,  # before ranges of days
    *ranges.RULES,
    *holidays.RULES,
    *observed_feasts.RULES,
    *parts.RULES,
    *partial.RULES,
    *seasons.RULES,
    *quarters.RULES,
    *eras.RULES,
    *vague.RULES,
    *story_time.RULES,
    *sets.RULES,
    *days.RULES,
    *day_parts.RULES,
    *weekdays.RULES,
    *spoken_clock.RULES,
    *clock.RULES,
    *reports.RULES,
    *relative.RULES,
    *compounds.RULES,
    *counted.RULES,
    *durations.RULES,
    *years.RULES,  # last: four digits are a year only if nothing longer knows them better
)
