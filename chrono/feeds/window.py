"""The days that an iCalendar feed can hold: clients stumble over years 1 to 99 and over the year 9999."""

from __future__ import annotations

from datetime import date

FIRST_DAY = date(100, 1, 1)
LAST_DAY = date(9998, 12, 31)
