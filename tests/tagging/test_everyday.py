"""What people write in messages, tickets and forms: found, and put on the right stretch of the calendar."""

from __future__ import annotations

import pytest

from chrono.tagging import tag
from chrono.text import Document
from chrono.times import When

NOON = When.parse("2012-08-10T12:00:00")  # a Friday

#: Text to the EDTF of its first expression.
PLACED = {
    # whole dates
    "The deadline is August 10, 2012": "2012-08-10",
    "10 August 2012 it is": "2012-08-10",
    "Sunday, Dec 7, 2014": "2014-12-07",
    "3rd of May, 2011": "2011-05-03",
    "May the 4th 2011": "2011-05-04",
    "on 2012-08-10": "2012-08-10",
    "2012-08-10T12:00:00Z": "2012-08-10T12:00:00Z",
    "2012-08-10T14:30:00+02:00": "2012-08-10T14:30:00+02:00",
    "2012-08-10 14:30": "2012-08-10T14:30:00",
    "8/10/2012": "2012-08-10",
    "8/10/12": "2012-08-10",
    "25/12/2011": "2011-12-25",
    "25.12.2011": "2011-12-25",
    "2012/8/10": "2012-08-10",
    "10-Aug-2012": "2012-08-10",
    "Aug-2012": "2012-08",
    "Tue, 14 Aug 2012": "2012-08-14",
    "the 15th of September": "2012-09-15",
    "Sept 12": "2012-09-12",
    "12 Sept.": "2012-09-12",
    "August 2012": "2012-08",
    "in Jan. 2013": "2013-01",
    "in 1984 already": "1984",
    "10 August 234 BC": "-0233-08-10",
    "in 44 BC": "-0043",
    "since 88 CE": "0088",
    # ranges
    "10 - 22 August 2012": "2012-08-10/2012-08-22",
    "10-22 August 2012": "2012-08-10/2012-08-22",
    "August 10 - 22, 2012": "2012-08-10/2012-08-22",
    "Aug 10 - 12": "2012-08-10/2012-08-12",
    "August 10 to 12": "2012-08-10/2012-08-12",
    "10 August - 12 September 2013": "2013-08-10/2013-09-12",
    "from May 3 to June 5, 1999": "1999-05-03/1999-06-05",
    "between March and May 2011": "2011-03/2011-05",
    "from 2013 to June 2017": "2013/2017-06",
    "1914-1918": "1914/1918",
    "1971-72": "1971/1972",
    "3 May until 9 July": "2012-05-03/2012-07-09",
    "Monday to Wednesday next week": None,
    "from 8/10/2012 to 8/12/2012": "2012-08-10/2012-08-12",
    # relative days
    "see you tomorrow": "2012-08-11",
    "it was yesterday": "2012-08-09",
    "today": "2012-08-10",
    "the day after tomorrow": "2012-08-12",
    "the day before yesterday": "2012-08-08",
    "5 days ago, we did it": "2012-08-05",
    "in 3 days": "2012-08-13",
    "2 days from now": "2012-08-12",
    "a week from now": "2012-08-17",
    "2 weeks from now": "2012-08-24",
    "2 weeks ago": "2012-07-27",
    "a fortnight ago": "2012-07-27",
    "3 months ago": "2012-05",
    "5 years ago": "2007",
    "in two months": "2012-10",
    "a month ago": "2012-07",
    "ten days later": "2012-08-20",
    # units
    "last week": "2012-07-30/2012-08-05",
    "this week": "2012-08-06/2012-08-12",
    "next week": "2012-08-13/2012-08-19",
    "next month": "2012-09",
    "last year": "2011",
    "this year": "2012",
    "next quarter": "2012-36",
    "this weekend": "2012-08-11/2012-08-12",
    "last 7 days": "2012-08-03/2012-08-10",
    "the past two weeks": "2012-07-27/2012-08-10",
    "the next 3 months": "2012-08/2012-11",
    "end of the year": "2012",
    "by the end of this month": "2012-08",
    "the end of next month": "2012-09",
    # weekdays
    "Let us meet on Monday": "2012-08-13",
    "I saw him on Monday": "2012-08-06",
    "next Friday": "2012-08-17",
    "next Tuesday": "2012-08-14",
    "last Tuesday": "2012-08-07",
    "this Sunday": "2012-08-12",
    "Friday next week": "2012-08-17",
    "a week from Tuesday": "2012-08-21",
    "It rained Thursday night": "2012-08-09",
    # times
    "at 5pm": "2012-08-10T17:00:00",
    "at 8:30 a.m.": "2012-08-10T08:30:00",
    "at 17:45": "2012-08-10T17:45:00",
    "at noon": "2012-08-10T12:00:00",
    "tomorrow at 6 pm": "2012-08-11T18:00:00",
    "tomorrow 6:30 PM": "2012-08-11T18:30:00",
    "next Friday at 5pm": "2012-08-17T17:00:00",
    "5pm on Monday": None,
    "August 10, 2012 at 5:30 pm": "2012-08-10T17:30:00",
    "12 Sept at noon": "2012-09-12T12:00:00",
    "in 5 minutes": "2012-08-10T12:05:00",
    "in an hour": "2012-08-10T13:00:00",
    "15 minutes ago": "2012-08-10T11:45:00",
    "two hours later": "2012-08-10T14:00:00",
    "half an hour ago": "2012-08-10T11:30:00",
    "half past nine": "2012-08-10T09:30:00",
    "quarter to five": "2012-08-10T04:45:00",
    "five o'clock": "2012-08-10T05:00:00",
    "at 10 tomorrow": "2012-08-11T10:00:00",
    "tomorrow at 10": "2012-08-11T10:00:00",
    "this morning": "2012-08-10",
    "tonight": "2012-08-10",
    "tonight at 8": "2012-08-10T20:00:00",
    "last night": "2012-08-09",
    "tomorrow evening": "2012-08-11",
    "yesterday afternoon": "2012-08-09",
    "8pm - 11pm tonight": None,
    "from 1 pm to 3 pm": "2012-08-10T13:00:00/2012-08-10T15:00:00",
    # parts of years
    "mid-90s": "199X",
    "the late 1960s": "196X",
    "the eighties": "198X",
    "19th century": "18XX",
    "Q3 FY2019": "2019-35",
    "Q1 2020": "2020-33",
    "third quarter of 2015": "2015-35",
    "first half of 2013": "2013-40",
    "H2 2018": "2018-41",
    "FY2019": "2019",
    "summer 2013": "2013-22",
    "last winter": "2011-24",
    "next spring": "2013-21",
    "the last week of March": "2012-03-25/2012-03-31",
    "early 2014": "2014",
    "mid-October 2017": "2017-10",
    "late May": "2012-05",
    "the first Monday of September": "2012-09-03",
    "last Monday of May 2013": "2013-05-27",
    # feasts
    "on Christmas Eve": "2012-12-24",
    "Thanksgiving 2014": "2014-11-27",
    "Easter 2013": "2013-03-31",
    "New Year's Day 2013": "2013-01-01",
    # every year
    "every year on 4 December": "XXXX-12-04",
}

#: Texts without a date.
EMPTY = [
    "I may come, or I may not.",
    "The soldiers march on.",
    "Version 2.10.3 is out.",
    "It costs $1,995 or 20 euros.",
    "Call 555-1212 or +44 20 7946 0958.",
    "The score was 3-2 at half time.",
    "See page 1998 of the file.",
    "Prices fall and spring back.",
    "He came second in the race.",
    "Room 1204 is on the left.",
    "The sun sat low.",
    "We need 2,075 counties to agree.",
    "Flight 1549 landed.",
    "ISBN 978-3-16-148410-0",
    "The ratio is 4:30.",
    "192.168.1.1 is the address",
    "10/10 would go again",
    "It weighs 12 kg, 5 g more.",
    "A second chance.",
    "Model T1000 is 50% off",
]


@pytest.mark.parametrize(("text", "edtf"), [(t, e) for t, e in PLACED.items() if e is not None])
def test_everyday_wording_is_placed(text: str, edtf: str) -> None:
    found = tag(Document.of(text), published=NOON)
    assert [str(e.when) for e in found if e.when is not None][:1] == [str(When.parse(edtf))], found


@pytest.mark.parametrize("text", EMPTY)
def test_texts_without_dates_give_none(text: str) -> None:
    assert [e.text for e in tag(Document.of(text), published=NOON)] == []
