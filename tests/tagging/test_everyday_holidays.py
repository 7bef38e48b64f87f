"""Feasts and holidays, fixed and movable: found and placed."""

from __future__ import annotations

import pytest

from chrono.tagging import tag
from chrono.text import Document
from chrono.times import When

NOON = When.parse("2012-08-10T12:00:00")  # a Friday

#: Text to the EDTF of its first expression.
FEASTS = {
    "two weeks after Easter 2013": "2013-04-14",
    "the week before Christmas": "2012-12-17/2012-12-23",
    "this Christmas": "2012-12-25",
    "next Christmas": "2012-12-25",
    "last Christmas": "2011-12-25",
    "Christmas": "2012-12-25",
    "Xmas 2013": "2013-12-25",
    "new year's eve": "2012-12-31",
    "New Year's Eve 2013": "2013-12-31",
    "St. Patrick's Day 2013": "2013-03-17",
    "Valentine's Day": "2012-02-14",
    "Presidents' Day 2013": "2013-02-18",
    "Presidents Day 2013": "2013-02-18",
    "Mother's Day 2013": "2013-05-12",
    "Martin Luther King Day 2013": "2013-01-21",
    "Memorial Day 2013": "2013-05-27",
    "4th of July": "2012-07-04",
    "Fourth of July 2013": "2013-07-04",
    "Cinco de Mayo 2013": "2013-05-05",
    "Veterans Day 2013": "2013-11-11",
    "Veterans' Day 2013": "2013-11-11",
    "Good Friday 2013": "2013-03-29",
    "Easter Monday 2013": "2013-04-01",
    "Whit Monday 2013": "2013-05-20",
    "Pentecost 2013": "2013-05-19",
    "Ash Wednesday 2013": "2013-02-13",
    "Ascension Day 2013": "2013-05-09",
    "All Saints' Day 2013": "2013-11-01",
    "All Souls' Day 2013": "2013-11-02",
    "Halloween": "2012-10-31",
    "Boxing Day 2013": "2013-12-26",
    "Bastille Day 2013": "2013-07-14",
    "Canada Day 2013": "2013-07-01",
    "Victoria Day 2013": "2013-05-20",
    "Australia Day 2013": "2013-01-26",
    "Anzac Day 2013": "2013-04-25",
    "Indigenous Peoples' Day 2014": "2014-10-13",
    "Election Day 2012": "2012-11-06",
    "Patriot Day 2013": "2013-09-11",
    "Arbor Day 2013": "2013-04-26",
    "First Sunday of Advent 2013": "2013-12-01",
    "first Sunday in Advent 2013": "2013-12-01",
    "May Day 2013": "2013-05-01",
    "Labor Day 2013": "2013-09-02",
    "Orthodox Easter 2013": "2013-05-05",
    "Passover 2013": "2013-03-26",
    "Rosh Hashanah 2013": "2013-09-05",
    "Yom Kippur 2013": "2013-09-14",
    "Hanukkah 2013": "2013-11-28",
    "Guy Fawkes Night 2013": "2013-11-05",
    "Burns Night 2013": "2013-01-25",
    "Michaelmas 2013": "2013-09-29",
    "Candlemas 2013": "2013-02-02",
    "Trinity Sunday 2013": "2013-05-26",
    "Holy Saturday 2013": "2013-03-30",
    "Shrove Tuesday 2013": "2013-02-12",
}


@pytest.mark.parametrize(("text", "edtf"), FEASTS.items())
def test_the_text_is_placed(text: str, edtf: str) -> None:
    found = tag(Document.of(text), published=NOON)
    assert [str(e.when) for e in found if e.when is not None][:1] == [str(When.parse(edtf))], found
