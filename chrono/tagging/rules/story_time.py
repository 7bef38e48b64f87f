"""The time that a story is in: "at the same time", "at the time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.grammar import Rule

if TYPE_CHECKING:
    from chrono.tagging.context import Context
    from chrono.tagging.reading import Reading

__all__ = ["RULES"]


def _of_the_story(at: Context) -> Reading | None:
    """The time that the story is in; by itself it dates nothing."""
    told = at.anchor.told
    if told is None or not at.anchor.narrative:
        return None
    return attrs.evolve(at.known(told), datable=False, anchors=False, edtf=None)


def _at_time(at: Context) -> tuple[Reading] | None:
    reading = None if at.after in ("of", "when", "that", "being", "he", "she", "they", "it") else _of_the_story(at)
    return None if reading is None else (reading,)


def _same_time(at: Context) -> tuple[Reading] | None:
    reading = _of_the_story(at)
    return None if reading is None else (reading,)


RULES = (
    Rule(
        "at [the same time]",
        _same_time,
        {"In 1914, 1915 and 1916 he wrote. At the same time he taught.": "1916"},
        ("At the same time he taught.",),
    ),
    Rule(
        "at [the time]",
        _at_time,
        {"In 1914, 1915 and 1916 he wrote. Nobody read it at the time.": "1916"},
        ("Nobody read it at the time.",),
    ),
)
