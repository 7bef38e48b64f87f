"""Which time comes first, which lies within which, and which meet."""

from __future__ import annotations

import pytest

from chrono.times import When

IN_ORDER = [
    "../0044",
    "../2016",
    "-0043",
    "201X-03",
    "2013-01-01T09:00:00+05:00",
    "2013-01-01T06:00:00Z",
    "2013-01-01T14",
    "2013-01-01T14:30",
    "2013-01-01",
    "2013-01",
    "2013-01-01/2013-12-31",
    "2013",
    "2013/2013-12-31",
    "2013-03-01/2013-04",
    "2013-03-01/..",
    "2014",
    "Y17000",
    "XXXX-03",
    "XXXX-12",
    "XXXX-12-04",
]


def test_order() -> None:
    shuffled = sorted(IN_ORDER, key=lambda text: text[::-1])
    whens = sorted(When.parse(text) for text in shuffled)
    assert [str(when) for when in whens] == IN_ORDER


CONTAINS = [
    ("2013", "2013-03", True),
    ("2013-03", "2013", False),
    ("2013/2015", "2014", True),
    ("2013/..", "2014/..", True),
    ("2013/2015", "2014/..", False),
    ("../2013", "-0043", True),
    ("201X", "2013-03-17", True),
    ("2013-03-17", "2013-03-17T14:30", True),
    ("2013-03-17T14", "2013-03-17T14:30", True),
    ("2013-03-17T14:30", "2013-03-17", False),
    ("XXXX-12", "2013-12-04", True),
    ("XXXX-12", "2013-11-30/2013-12-04", False),
    ("XXXX-12", "XXXX-12-04", True),
    ("XXXX-12-04", "XXXX-12", False),
    ("2013", "XXXX-12-04", False),
    ("XXXX-24", "2014-01", True),
    ("XXXX-24", "XXXX-02", True),
    ("XXXX-24", "XXXX-02-29", True),
    ("XXXX-12-01/XXXX-02-28", "XXXX-24", False),
    ("XXXX-12-24/XXXX-01-06", "2014-01-02", True),
    ("XXXX-12-24/XXXX-01-06", "2013-12-31/2014-01-02", True),
    ("XXXX-02-29", "2013-02-28", False),
]


@pytest.mark.parametrize(("outer", "inner", "expected"), CONTAINS)
def test_contains(outer: str, inner: str, expected: bool) -> None:
    assert When.parse(outer).contains(When.parse(inner)) is expected


OVERLAPS = [
    ("2013", "2013-12/2014-01", True),
    ("2013", "2014", False),
    ("2013/..", "../2013-01-01", True),
    ("2013-03-17T14", "2013-03-17T15", False),
    ("2013-03-17T14", "2013-03-17", True),
    ("XXXX-12-04", "2013", True),
    ("XXXX-12-04", "2013-11", False),
    ("XXXX-12-04", "2013/..", True),
    ("XXXX-12-04", "../2013", True),
    ("XXXX-02-29", "2013", False),
    ("XXXX-02-29", "2013-03/2015", False),
    ("XXXX-02-29", "1897/1903", False),
    ("XXXX-02-29", "1897/..", True),
    ("XXXX-02-29", "../1903", True),
    ("XXXX-24", "XXXX-01-06", True),
    ("XXXX-24", "XXXX-02-29", True),
    ("XXXX-24", "XXXX-03", False),
    ("XXXX-12-24/XXXX-01-06", "2014-01-01", True),
]


@pytest.mark.parametrize(("one", "other", "expected"), OVERLAPS)
def test_overlaps(one: str, other: str, expected: bool) -> None:
    assert When.parse(one).overlaps(When.parse(other)) is expected
    assert When.parse(other).overlaps(When.parse(one)) is expected
