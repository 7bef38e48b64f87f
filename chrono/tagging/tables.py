"""The token classes that pictures name, put together from a language's word tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from chrono.languages import Language

__all__ = ["capitalised_words", "token_tables", "trigger_words"]

Table = dict[str, object]


def token_tables(language: Language) -> Mapping[str, Mapping[str, object]]:
    """For each class its words with their values."""
    months, units = language.topic("months"), language.topic("units")
    numbers, relative = language.topic("numbers"), language.topic("relative")
    modifiers, clock = language.topic("modifiers"), language.topic("clock")
    small = capitalised_words(language)
    days = {word: number for word, number in numbers.ORDINALS.items() if number <= 31}
    tables: dict[str, Table] = {
        "month": months.MONTHS
        | _abbreviated(months.MONTHS)
        | {"~" + w: v for w, v in months.MONTHS.items() if w in small},
        "monthname": months.MONTHS | _abbreviated(months.MONTHS),
        "weekday": months.WEEKDAYS
        | _abbreviated(months.WEEKDAYS)
        | {"~" + w: v for w, v in months.WEEKDAYS.items() if w in small},
        "weekdayname": months.WEEKDAYS | _abbreviated(months.WEEKDAYS),
        "unit": dict(units.UNITS),
        "weekunit": {word: code for word, code in units.UNITS.items() if code in ("W", "WE")},
        "units": dict(units.PLURAL_UNITS),
        "anyunit": units.UNITS | units.PLURAL_UNITS,
        "frequency": dict(units.FREQUENCIES),
        "season": dict(units.SEASONS),
        "seasons": dict(units.PLURAL_SEASONS),
        "part": dict(units.PARTS_OF_DAY),
        "parts": dict(units.PLURAL_PARTS_OF_DAY),
        "namedhour": dict(units.NAMED_HOURS),
        "cardinal": dict(numbers.CARDINALS),
        "scale": dict(numbers.SCALES),
        "ordinal": dict(numbers.ORDINALS),
        "nth": dict(numbers.ORDINALS),
        "anyday": dict(days),
        "dayth": dict(days),
        "vague": dict.fromkeys(numbers.VAGUE_QUANTITIES, True),
        "decadeword": dict(numbers.DECADE_WORDS),
        "dayword": dict(relative.DAY_WORDS),
        "shift": dict(relative.SHIFTS),
        "after": dict(relative.AFTERWARDS),
        "ahead": dict(relative.BEFOREHAND),
        "nowword": dict.fromkeys(relative.NOW_WORDS, True),
        "position": {word: n for word, n in numbers.ORDINALS.items() if n <= 5} | dict(modifiers.LAST_POSITIONS),
        "phase": dict(modifiers.PHASES),
        "phasenoun": dict(modifiers.PHASE_NOUNS),
        "about": dict(modifiers.APPROXIMATORS),
        "meridiem": dict(clock.MERIDIEMS),
        "zone": dict(clock.ZONES),
        "shortzone": dict.fromkeys(clock.SHORT_ZONES, True),
        "era": dict(clock.ERAS),
        "weekdays": {word + "s": number for word, number in months.WEEKDAYS.items() if word.endswith("day")},
        "fiscalword": dict.fromkeys(units.FISCAL_WORDS, True),
        "fyword": dict.fromkeys(units.FISCAL_YEAR_SIGNS, True),
        "qsign": {"q": True},
        "hsign": {"h": True},
        "wsign": {"w": True},
        "shortunit": {"h": "h", "d": "D", "w": "W", "y": "Y", "min": "m", "m": "m", "s": "s"},
        "atsign": {"@": True},
        "sign": {"+": 1, "-": -1},
        "dash": dict.fromkeys("-–—", True),
    }
    return tables


def _abbreviated(words: Mapping[str, int]) -> dict[str, int]:
    """The short forms with their point."""
    return {word + ".": number for word, number in words.items() if len(word) <= 5}


def capitalised_words(language: Language) -> frozenset[str]:
    """Names that, written small, are other words too."""
    months = language.topic("months")
    return frozenset(months.AMBIGUOUS_MONTHS) | frozenset(months.AMBIGUOUS_WEEKDAYS)


def trigger_words(language: Language, tables: Mapping[str, Mapping[str, object]]) -> set[str]:
    """The words around which expressions are looked for; no expression is without one (or a number's own shape)."""
    relative, holidays = language.topic("relative"), language.topic("holidays")
    names = (
        "monthname", "weekdayname", "unit", "units", "frequency", "season", "seasons", "part", "parts", "namedhour",
        "zone", "decadeword", "weekdays", "dayword", "nowword", "era",
    )  # fmt: skip
    words = {word for name in names for word in tables[name]} | set(relative.TRIGGERS)
    words |= set(holidays.HOLIDAY_TRIGGERS)
    return {word for word in words if word.rstrip(".").isalpha() and not word.endswith(".") and len(word) > 1}
