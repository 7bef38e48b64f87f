"""Time expressions: finding them in a text and saying what they mean on a calendar."""

from __future__ import annotations

from chrono.tagging.anchor import Genre
from chrono.tagging.date_order import DateOrder
from chrono.tagging.expression import TimeExpression, TimexType
from chrono.tagging.named import NamedTimes
from chrono.tagging.tagger import tag

__all__ = ["DateOrder", "Genre", "NamedTimes", "TimeExpression", "TimexType", "tag"]
