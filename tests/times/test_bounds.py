"""First and last day of every form, against a table, against the scorer's reading and against two libraries."""

from __future__ import annotations

import importlib.util
import warnings
from pathlib import Path

import pytest

from chrono.times import Day, Precision, When

BOUNDS = [
    ("2013", "2013-01-01", "2013-12-31", Precision.YEAR),
    ("2012-02", "2012-02-01", "2012-02-29", Precision.MONTH),
    ("2013-03-17", "2013-03-17", "2013-03-17", Precision.DAY),
    ("2013-03-17T14", "2013-03-17", "2013-03-17", Precision.HOUR),
    ("2013-03-17T23:30:00-05:00", "2013-03-17", "2013-03-17", Precision.SECOND),
    ("201X", "2010-01-01", "2019-12-31", Precision.DECADE),
    ("19XX", "1900-01-01", "1999-12-31", Precision.CENTURY),
    ("1XXX", "1000-01-01", "1999-12-31", Precision.MILLENNIUM),
    ("-00XX", "-0099-01-01", "0000-12-31", Precision.CENTURY),
    ("2012-21", "2012-03-01", "2012-05-31", Precision.SEASON),
    ("2011-24", "2011-12-01", "2012-02-29", Precision.SEASON),
    ("2012-29", "2012-09-01", "2012-11-30", Precision.SEASON),
    ("2012-30", "2012-12-01", "2013-02-28", Precision.SEASON),
    ("2015-36", "2015-10-01", "2015-12-31", Precision.QUARTER),
    ("2015-38", "2015-05-01", "2015-08-31", Precision.QUADRIMESTER),
    ("2015-41", "2015-07-01", "2015-12-31", Precision.HALF),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", Precision.DAY),
    ("Y17000-02", "Y17000-02-01", "Y17000-02-28", Precision.MONTH),
    ("2013-XX-31", "2013-01-31", "2013-12-31", Precision.YEAR),
    ("2013-XX-17", "2013-01-17", "2013-12-17", Precision.YEAR),
    ("2013-10-XX", "2013-10-01", "2013-10-31", Precision.MONTH),
    ("201X-02-29", "2012-02-29", "2016-02-29", Precision.DECADE),
    ("-004X-02-29", "-0048-02-29", "-0040-02-29", Precision.DECADE),
    ("19XX-02-29", "1904-02-29", "1996-02-29", Precision.CENTURY),
    ("2013/2017-06", "2013-01-01", "2017-06-30", Precision.YEAR),
    ("2013-03-17/2013-03-19", "2013-03-17", "2013-03-19", Precision.DAY),
    ("2013~/2015?", "2013-01-01", "2015-12-31", Precision.YEAR),
    ("2013/..", "2013-01-01", None, Precision.YEAR),
    ("../2016-05", None, "2016-05-31", Precision.MONTH),
    ("2013/", "2013-01-01", None, Precision.YEAR),
    ("XXXX-12-04", None, None, Precision.DAY),
    ("XXXX-12-24/XXXX-01-06", None, None, Precision.DAY),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), BOUNDS)
def test_bounds_and_precision(text: str, earliest: str | None, latest: str | None, precision: Precision) -> None:
    when = When.parse(text)
    assert (when.earliest and str(when.earliest), when.latest and str(when.latest)) == (earliest, latest)
    assert when.precision is precision


#: What the scorer takes for the whole year, or for the first one of several, and both libraries below read as we do.
SCORED_OTHERWISE = ("2013-XX", "201X-02-29", "-004X-02-29", "19XX-02-29")


@pytest.mark.parametrize("text", [row[0] for row in BOUNDS if not row[0].startswith(SCORED_OTHERWISE)])
def test_bounds_are_those_that_the_scorer_reads(text: str, shared: Path) -> None:
    spec = importlib.util.spec_from_file_location("score_events", shared / "eval" / "score_events.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    theirs = scorer.bounds(text)
    when = When.parse(text)
    if theirs is None or theirs[0][0] == "every":
        pytest.skip("the scorer gives no days for this shape")
    assert (theirs[0] == scorer.OPEN_LO) == (when.earliest is None)
    assert (theirs[1] == scorer.OPEN_HI) == (when.latest is None)
    assert when.earliest in (None, Day(*theirs[0])) or theirs[0] == scorer.OPEN_LO
    assert when.latest in (None, Day(*theirs[1])) or theirs[1] == scorer.OPEN_HI


def _plain(when: When) -> bool:
    return all(day is not None and 1000 <= day.year <= 9999 for day in (when.earliest, when.latest))


PLAIN = [row[0] for row in BOUNDS if _plain(When.parse(row[0]))]


@pytest.mark.parametrize("text", [text for text in PLAIN if text[4:] not in ("-24", "-30") and "02-29" not in text])
def test_bounds_are_those_of_edtf(text: str) -> None:
    # Not asked: open ends (it raises), winters (it ends them in December), 29 February of an unknown year.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        edtf = pytest.importorskip("edtf")
    if text.endswith("T14"):
        pytest.skip("it reads times of day with minutes and seconds only")
    read, when = edtf.parse_edtf(text), When.parse(text)
    assert when.earliest == Day(*read.lower_strict()[:3])
    assert when.latest == Day(*read.upper_strict()[:3])


@pytest.mark.parametrize("text", [text for text in PLAIN if "T" not in text and "02-29" not in text])
def test_bounds_are_those_of_undate(text: str) -> None:
    # Not asked: seasons, quarters, halves and times of day, which it does not read.
    if text[5:].isdigit() and int(text[5:]) > 12:
        pytest.skip("it reads no parts of the year")
    undate = pytest.importorskip("undate")
    read, when = undate.Undate.parse(text, "EDTF"), When.parse(text)
    if when.is_interval:
        assert (str(when.earliest), str(when.latest)) == (str(read.earliest.earliest), str(read.latest.latest))
    else:
        assert (str(when.earliest), str(when.latest)) == (str(read.earliest), str(read.latest))
