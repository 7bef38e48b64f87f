"""The Chinese new year falls where the almanacs have it."""

from __future__ import annotations

import pytest

from chrono.tagging.lunar import FIRST_YEAR, LAST_YEAR, chinese_new_year
from chrono.times.day import Day

ALMANAC = (
    "1900-01-31", "1912-02-18", "1949-01-29", "1950-02-17", "1966-01-21", "1976-01-31", "1978-02-07", "1984-02-02",
    "1985-02-20", "1989-02-06", "1997-02-07", "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22",
    "2005-02-09", "2006-01-29", "2007-02-18", "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23",
    "2013-02-10", "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25",
    "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
    "2029-02-13", "2030-02-03", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08",
)  # fmt: skip


@pytest.mark.parametrize("day", ALMANAC)
def test_a_new_year_is_the_almanacs(day: str) -> None:
    assert str(Day.from_ordinal(chinese_new_year(int(day[:4])))) == day


@pytest.mark.parametrize("year", [FIRST_YEAR, 1700, 1800, 2100, LAST_YEAR])
def test_it_falls_between_20_january_and_21_february(year: int) -> None:
    day = Day.from_ordinal(chinese_new_year(year))
    assert (1, 20) <= (day.month, day.day) <= (2, 21)
