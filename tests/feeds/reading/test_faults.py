"""Data that is not what it should be: one clear line, with the place."""

from __future__ import annotations

import pytest

from chrono.errors import FormatError
from chrono.feeds import load

CALENDAR = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n{}\nEND:VEVENT\nEND:VCALENDAR\n"

WRONG = [
    (b"", "empty"),
    (b"hello", "not a chronology: expected chrono's own JSON, JSON Feed"),
    (b"\x00\x01\x02", "not a chronology"),
    (b"{", "line 1: not JSON: Expecting property name"),
    (b"[1, 2]", "got a list"),
    (b"[" * 100_000, "not JSON: "),
    (b'{"n": ' + b"9" * 5000 + b"}", "not JSON: "),
    (b'{"a": "\xff"}', "not JSON: "),
    (b"{}", "not a chronology: expected an object with 'schema' and 'events'"),
    (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "a JSON Feed of other programs"),
    (b'{"version": "https://jsonfeed.org/version/1.1", "_chrono": 1}', "_chrono must be an object, got 1"),
    (
        b'{"version": "https://jsonfeed.org/version/1.1", "_chrono": {}, "items": [{"_chrono": {}}]}',
        "event 1: an event must be",
    ),
    (b'{"events": [{"start_date": {"year": "x"}}]}', "slide 1: year must be a whole number, got 'x'"),
    (b'{"events": [{"start_date": {"month": 1}}]}', "slide 1: a date needs a year"),
    (b'{"events": [{"start_date": {"year": 1, "month": 13}}]}', "slide 1: month must be 1..12, got 13"),
    (b'{"events": [{"start_date": {"year": 2, "month": 2, "day": 30}}]}', "slide 1: day must be 1..28, got 30"),
    (
        b'{"events": [{"start_date": {"year": 2}, "end_date": {"year": 1}}]}',
        "slide 1: the interval ends before it starts",
    ),
    (b'{"events": [{"start_date": 1}]}', "slide 1: a date must be an object"),
    (b'{"scale": "human", "events": 1}', "events must be a list, got 1"),
    (b'{"@context": "https://schema.org"}', "JSON-LD without an Event that has a startDate"),
    (b'{"@graph": [{"@type": "Event", "startDate": "soon"}]}', "event 1: "),
    (b'["vcalendar", 1, 2]', "not jCal: 'vcalendar' needs a list of properties"),
    (b'["vcalendar", [[]], []]', "not jCal: a property is"),
    (b"kind,title,when\r\nother,A,2013-13\r\n", "line 2: month must be 01..12"),
    (b"kind,title,when\r\nother,A,\r\n", "line 2: "),
    (b"kind,title,when,confidence\r\nother,A,2013,high\r\n", "line 2: could not convert"),
    (b"kind,title,when\r\nother,\xff,2013\r\n", "line 2: not UTF-8: octet 0xFF"),
    (b'kind,title,when\r\nother,"A,2013\r\n', "line 2: "),
    (b"BEGIN:VCALENDAR\nEND:VEVENT\n", "line 2: END:VEVENT where END:VCALENDAR was expected"),
    (CALENDAR.format("DTSTART:2027").encode(), "line 4: DTSTART: not a date: '2027'"),
    (CALENDAR.format("DTSTART:20270230").encode(), "line 4: DTSTART: day must be 1..28"),
    (CALENDAR.format("SUMMARY:A").encode(), "line 2: event without DTSTART"),
    (CALENDAR.format("DTSTART:20270201\nDURATION:long").encode(), "line 5: DURATION: not a duration: 'long'"),
    (CALENDAR.format("X-CHRONO-EDTF:soon").encode(), "line 4: X-CHRONO-EDTF: "),
    (b"BEGIN:VCALENDAR\nX-CHRONO-SOURCE:[1]\nEND:VCALENDAR\n", "line 2: X-CHRONO-SOURCE: expected a JSON object"),
]


@pytest.mark.parametrize(("data", "message"), WRONG, ids=[f"{n}" for n in range(len(WRONG))])
def test_says_in_one_line_what_is_wrong(data: bytes, message: str) -> None:
    with pytest.raises(FormatError) as raised:
        load(data)
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)
