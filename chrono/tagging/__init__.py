"""Time expressions: finding them in a text and saying what they mean on a calendar."""

from __future__ import annotations

from chrono.tagging.anchor import Genre
from chrono.tagging.date_order import DateOrder
from chrono.tagging.expression import TimeExpression, TimexType
from chrono.tagging.gazetteer import Gazetteer, NamedEvent
from chrono.tagging.named import NamedTimes
from chrono.tagging.tagger import own_date, tag

__all__ = [
    "DateOrder",
    "Gazetteer",
    "Genre",
    "NamedEvent",
    "NamedTimes",
    "TimeExpression",
    "TimexType",
    "own_date",
    "tag",
]
