"""What is wrong is named, with its place and the cure."""

from __future__ import annotations

import pytest

from chrono.errors import EdtfError
from chrono.times import Clock, Day, EdtfDate, PartOfYear, When

BAD = [
    ("", 0, "the text is empty"),
    ("2013-13", 5, "month must be 01..12"),
    ("2013-00", 5, "month must be 01..12"),
    ("2013-42", 5, "month must be 01..12"),
    ("2013-02-30", 8, "day must be 01..28, got 30"),
    ("2013-XX-32", 8, "day must be 01..31"),
    ("2013-03-00", 8, "day must be 01..31, got 00"),
    ("2012/2013-02-30", 13, "day must be 01..28"),
    ("2015-34-01", 8, "takes no day"),
    ("2013-2-3", 5, "a month has two digits"),
    ("2013-02-3", 8, "a day has two digits"),
    ("13", 0, "a year has four digits"),
    ("17000", 0, "are written 'Y17000'"),
    ("20130317", 0, "are written 'Y17000'"),
    ("Y2013", 0, "'Y' is for years beyond four digits"),
    ("Y-17", 0, "beyond four digits"),
    ("-0000", 0, "1 BC"),
    ("XXXX", 0, "needs a month"),
    ("-XXXX-12", 0, "has no sign"),
    ("--12-04", 0, "is written 'XXXX-12-04'"),
    ("2013Q1", 4, "a quarter is written"),
    ("2013-W12", 4, "a week is written"),
    ("2013-067", 5, "a day of the year"),
    ("2013/03/17", 7, "months and days are set off by '-'"),
    ("17/03/2013", 5, "one '/'"),
    ("~2013", 0, "stand at the end"),
    ("2013~-03", 4, "stand at the end"),
    ("201x", 3, "unknown digits are written 'X'"),
    ("[2013,2014]", 0, "a set of dates"),
    ("2013-03-17 14:30", 10, "set off by 'T'"),
    ("2013-03-17T25:00", 11, "hour must be 00..23"),
    ("2013-03-17T14:60", 14, "minute must be 00..59"),
    ("2013-03-17T14:30:60", 17, "second must be 00..59"),
    ("2013-03-17T14:30:00.5", 19, "seconds are whole"),
    ("2013-03-17T14:30+24:00", 16, "offset must be"),
    ("2013-03-17T14:30~", 16, "takes no '~'"),
    ("2013-03-XXT14:30", 11, "needs a whole date"),
    ("2013-03T14", 7, "a time of day is written"),
    ("2013/2012", None, "ends before it starts"),
    ("2013-03-17T15:00/2013-03-17T14:00", None, "ends before it starts"),
    ("../..", 0, "needs a start or an end"),
    ("/", 0, "needs a start or an end"),
    ("2013/2014/2015", 9, "one '/'"),
    ("XXXX-12/..", None, "cannot bound an open interval"),
    ("XXXX-12/2013", None, "cannot mix"),
    ("March 2013", 0, "not an EDTF date"),
    ("2013-03-17abc", 10, "not an EDTF date"),
    ("9" * 100, 64, "never longer than 64"),
]


@pytest.mark.parametrize(("text", "position", "words"), BAD)
def test_a_bad_text_is_refused_with_place_and_cure(text: str, position: int | None, words: str) -> None:
    with pytest.raises(EdtfError) as caught:
        When.parse(text)
    assert words in str(caught.value)
    assert (caught.value.text, caught.value.position) == (text, position)


def test_the_message_of_a_long_text_is_short() -> None:
    with pytest.raises(EdtfError) as caught:
        When.parse("2013" * 10_000_000)
    assert len(str(caught.value)) < 200


IMPOSSIBLE = [
    (lambda: EdtfDate(2013, 13), "month must be 1..12"),
    (lambda: EdtfDate(2013, 2, 29), "day must be 1..28"),
    (lambda: EdtfDate(2013, None, 3), "a day needs a month"),
    (lambda: EdtfDate(None), "needs a month"),
    (lambda: EdtfDate(2013, 3, part=PartOfYear.SPRING), "takes no month"),
    (lambda: EdtfDate(2013, 3, time=Clock(14)), "needs a whole date"),
    (lambda: EdtfDate(2013, 3, 17, Clock(14), approximate=True), "takes no '~'"),
    (lambda: EdtfDate(2013, masked=1), "cannot be unknown"),
    (lambda: EdtfDate(2010, masked=5), "cannot be unknown"),
    (lambda: When(EdtfDate(2013), EdtfDate(2014)), "same start and end"),
    (lambda: When.interval(None, None), "a start or an end"),
    (lambda: When(EdtfDate(2013), EdtfDate(2014), True, True), "none that is unknown"),
    (lambda: Day(2013, 2, 29), "day must be 1..28 in 2013-02"),
    (lambda: Day(2013, 0, 1), "month must be 1..12"),
    (lambda: Day(10_000, 1, 1).to_date(), "1..9999"),
    (lambda: Clock(24), "hour must be 00..23"),
    (lambda: Clock(14, 60), "minute must be 00..59"),
    (lambda: Clock(14, None, 5), "seconds need minutes"),
    (lambda: Clock(14, 5, 60), "second must be 00..59"),
    (lambda: Clock(14, 5, offset=1440), "offset must be within"),
    (lambda: When.of(2013).in_year(2013), "only a date of every year"),
]


@pytest.mark.parametrize(("make", "words"), IMPOSSIBLE)
def test_what_cannot_be_is_not_made(make: object, words: str) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match=words.replace(".", r"\.")):
        make()


MISTYPED = [lambda: EdtfDate("2013"), lambda: EdtfDate(2013, part=34), lambda: EdtfDate(1, 1, 1, "14")]


@pytest.mark.parametrize("make", MISTYPED)
def test_a_value_of_another_type_is_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(TypeError):
        make()
