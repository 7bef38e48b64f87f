"""Times in English words."""

from __future__ import annotations

import pytest

from chrono.times import When

WORDS = [
    ("2013", "2013"),
    ("2013-03", "March 2013"),
    ("2013-03-17", "17 March 2013"),
    ("2013-03-17T14", "17 March 2013, 14h"),
    ("2013-03-17T14:30", "17 March 2013, 14:30"),
    ("2013-03-17T14:30:00Z", "17 March 2013, 14:30 UTC"),
    ("2013-03-17T14:30:05-03:30", "17 March 2013, 14:30:05 UTC-3:30"),
    ("2013-03-17T14:30+01:00", "17 March 2013, 14:30 UTC+1"),
    ("1995~", "about 1995"),
    ("1995-06?", "June 1995 (uncertain)"),
    ("1995%", "about 1995 (uncertain)"),
    ("201X", "the 2010s"),
    ("20XX", "the 21st century"),
    ("10XX", "the 11th century"),
    ("-00XX", "the 1st century BC"),
    ("-01XX", "the 2nd century BC"),
    ("2XXX", "the 3rd millennium"),
    ("-004X", "50 BC to 41 BC"),
    ("2012-21", "spring 2012"),
    ("2012-24", "winter 2012/13"),
    ("1999-24", "winter 1999/00"),
    ("2012-30", "southern summer 2012/13"),
    ("XXXX-22", "every summer"),
    ("201X-23", "autumn in the 2010s"),
    ("2015-34", "the second quarter of 2015"),
    ("2015-37", "the first four months of 2015"),
    ("2015-41", "the second half of 2015"),
    ("XXXX-40", "every the first half of the year"),
    ("XXXX-12-04", "every 4 December"),
    ("XXXX-12", "every December"),
    ("-0043-03-15", "15 March 44 BC"),
    ("0000", "1 BC"),
    ("0476", "476"),
    ("Y-17000", "17001 BC"),
    ("2013-XX", "an unknown month in 2013"),
    ("2013-XX-17", "day 17 of an unknown month in 2013"),
    ("2013-10-XX", "October 2013"),
    ("201X-10-03", "3 October in the 2010s"),
    ("2013/2017-06", "from 2013 to June 2017"),
    ("2018-04-09/2018-04-15", "from 9 to 15 April 2018"),
    ("2018-03-28/2018-04-02", "from 28 March to 2 April 2018"),
    ("2018-03/2018-06", "from March to June 2018"),
    ("2018-03~/2018-06", "from about March 2018 to June 2018"),
    ("2013/..", "since 2013"),
    ("2013/", "from 2013, end unknown"),
    ("../2016", "until 2016"),
    ("XXXX-12-24/XXXX-01-06", "every year from 24 December to 6 January"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_in_words(text: str, words: str) -> None:
    assert When.parse(text).in_words() == words
