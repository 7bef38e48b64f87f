"""Broken words of time are read whole, and their extents are those of the text as it stands."""

from __future__ import annotations

import pytest

from chrono.tagging import tag
from chrono.text import Document
from chrono.times import When

BROKEN = {
    "It began in Sep\u00adtem\u00adber 2014 and ended.": ("Sep\u00adtem\u00adber 2014", "2014-09"),
    "It began in Sep-\ntember 2014 and ended.": ("Sep-\ntember 2014", "2014-09"),
    "Signed on 3 Feb-\n  ruary 2014.": ("3 Feb-\n  ruary 2014", "2014-02-03"),
    "They meet every Wednes-\nday.": ("every Wednes-\nday", None),
    "It opened yester-\nday.": ("yester-\nday", "2012-08-09"),
}
WHOLE = {
    "It rained in mid-\nMarch 2014.": ("mid-\nMarch 2014", "2014-03"),
    "They were self-\nmade men in 2014.": ("2014", "2014"),
}


@pytest.mark.parametrize("text", [*BROKEN, *WHOLE])
def test_a_hyphen_at_a_break_belongs_to_the_layout(text: str) -> None:
    found = tag(Document.of(text), published=When.parse("2012-08-10"))
    assert [(one.text, one.edtf) for one in found] == [(BROKEN | WHOLE)[text]]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_the_ends_of_a_range_keep_their_places() -> None:
    text = "a\u00adbout from Jan\u00aduary 2012 to Feb\u00adruary 2013"
    found = tag(Document.of(text))
    assert [one.edtf for one in found] == ["2012-01/2013-02"] * 2
    span = found[0].range
    assert span is not None
    assert text[span.start : span.end] == "Jan\u00aduary 2012 to Feb\u00adruary 2013"
