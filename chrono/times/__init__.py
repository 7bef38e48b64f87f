"""Dates of any precision: what the text says, never more. `When` is the one to start with."""

from __future__ import annotations

from chrono.times.clock import Clock
from chrono.times.day import Day, days_in_month, is_leap
from chrono.times.edtf_date import EdtfDate
from chrono.times.part import UNSPECIFIED, PartOfYear
from chrono.times.precision import Precision
from chrono.times.resolved import Resolved
from chrono.times.when import OPEN, UNKNOWN, End, When

__all__ = [
    "OPEN",
    "UNKNOWN",
    "UNSPECIFIED",
    "Clock",
    "Day",
    "EdtfDate",
    "End",
    "PartOfYear",
    "Precision",
    "Resolved",
    "When",
    "days_in_month",
    "is_leap",
]
