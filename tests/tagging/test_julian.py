"""Dates marked as Old Style stand on their Gregorian day."""

from __future__ import annotations

import pytest

from chrono.tagging import tag
from chrono.tagging.julian import gregorian
from chrono.text import Document

MARKED = {
    "crowned on 23 April 1661 (O.S.) in London": [("23 April 1661 (O.S.)", "1661-05-03")],
    "crowned on 23 April 1661 O.S. in London": [("23 April 1661 O.S.", "1661-05-03")],
    "born on April 23, 1661 (Old Style)": [("April 23, 1661 (Old Style)", "1661-05-03")],
    "born on 3 May 1661 (O.S. 23 April)": [("3 May 1661", "1661-05-03"), ("23 April", "1661-05-03")],
    "born on 3 May 1661 [O.S. 23 April 1661]": [("3 May 1661", "1661-05-03"), ("23 April 1661", "1661-05-03")],
    "born on 23 April 1661 (N.S. 3 May 1661)": [("23 April 1661", "1661-05-03"), ("3 May 1661", "1661-05-03")],
    "born on 23 April 1661 (3 May 1661, N.S.)": [("23 April 1661", "1661-05-03"), ("3 May 1661", "1661-05-03")],
    "crowned on 23 April/3 May 1661": [("23 April/3 May 1661", "1661-05-03")],
    "installed on 3 May 2012 OS X": [("3 May 2012", "2012-05-03")],
}


@pytest.mark.parametrize("text", MARKED)
def test_a_marked_date_is_on_its_gregorian_day(text: str) -> None:
    assert [(one.text, one.edtf) for one in tag(Document.of(text))] == MARKED[text]


@pytest.mark.parametrize(
    ("julian", "expected"),
    [
        ((1582, 10, 5), "1582-10-15"),
        ((1700, 2, 28), "1700-03-10"),
        ((1700, 2, 29), "1700-03-11"),
        ((1700, 3, 1), "1700-03-12"),
        ((1752, 9, 2), "1752-09-13"),
        ((1900, 2, 29), "1900-03-13"),
        ((1917, 10, 25), "1917-11-07"),
    ],
)
def test_the_calendars_differ_by_what_the_almanacs_say(julian: tuple[int, int, int], expected: str) -> None:
    assert str(gregorian(*julian)) == expected


def test_a_day_that_the_julian_calendar_lacks_is_none() -> None:
    assert gregorian(1661, 2, 29) is None
