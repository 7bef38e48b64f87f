"""Calendars, timelines and linked data that other programs wrote."""

from __future__ import annotations

import json

import pytest

from chrono.events import Event, Status
from chrono.feeds import load


def entry(*lines: str) -> Event:
    text = "\r\n".join(
        ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:a@b", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    )
    return load(text.encode())[0]


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        (["DTSTART;VALUE=DATE:20200304"], "2020-03-04"),
        (["DTSTART:20200304"], "2020-03-04"),
        (["DTSTART;VALUE=DATE:20200304", "DTEND;VALUE=DATE:20200305"], "2020-03-04"),
        (["DTSTART;VALUE=DATE:20200304", "DTEND;VALUE=DATE:20200307"], "2020-03-04/2020-03-06"),
        (["DTSTART;VALUE=DATE:20200304", "DTEND;VALUE=DATE:20200304"], "2020-03-04"),
        (["DTSTART;VALUE=DATE:20200304", "DURATION:P1W"], "2020-03-04/2020-03-10"),
        (["DTSTART:20200304T090000Z"], "2020-03-04T09:00:00Z"),
        (["DTSTART:20200304T090000"], "2020-03-04T09:00:00"),
        (["DTSTART:20200304T230000Z", "DURATION:PT2H30M"], "2020-03-04T23:00:00Z/2020-03-05T01:30:00Z"),
        (["DTSTART;TZID=Europe/Paris:20200704T090000"], "2020-07-04T09:00:00+02:00"),
        (["DTSTART;TZID=Office time:20200704T090000"], "2020-07-04T09:00:00"),
        (["DTSTART;VALUE=DATE:20200304", "RRULE:FREQ=YEARLY"], "XXXX-03-04"),
        (["DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY;INTERVAL=4"], "XXXX-02-29"),
        (["DTSTART;VALUE=DATE:20200304", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4"], "XXXX-03-04"),
        (["DTSTART;VALUE=DATE:20200304", "RRULE:FREQ=WEEKLY"], "2020-03-04"),
        (["DTSTART;VALUE=DATE:20200304", "RRULE:FREQ=YEARLY;COUNT=3"], "2020-03-04"),
    ],
)
def test_dates_of_calendars(lines: list[str], when: str) -> None:
    assert str(entry(*lines).when) == when


def test_what_else_an_entry_says_is_kept() -> None:
    found = entry(
        "DTSTART;VALUE=DATE:20200304",
        "SUMMARY:Tea\\, and",
        "  cake",
        "LOCATION:Here",
        "URL:https://a.example",
        "CATEGORIES:x,y",
        "DESCRIPTION:One\\nTwo",
        "STATUS:TENTATIVE",
        "RRULE:FREQ=WEEKLY",
    )
    assert (found.id, found.kind, found.title, found.place) == ("a@b", "other", "Tea, and cake", "Here")
    assert found.status is Status.PLANNED
    assert found.details == {
        "description": "One\nTwo",
        "url": "https://a.example",
        "categories": "x, y",
        "recurrence": "FREQ=WEEKLY",
    }


def test_cancelled_entries_are_left_out() -> None:
    data = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR\n"
    assert len(load(data)) == 0


def test_a_long_title_is_shortened() -> None:
    assert len(entry("DTSTART;VALUE=DATE:20200304", f"SUMMARY:{'word ' * 40}").title) <= 90


def timeline(*slides: object, **more: object) -> bytes:
    return json.dumps({"events": slides, **more}).encode()


@pytest.mark.parametrize(
    ("start", "end", "when"),
    [
        ({"year": "1963"}, None, "1963"),
        ({"year": 1963, "month": "8", "day": ""}, None, "1963-08"),
        ({"year": 1963, "month": 8, "day": 28.0}, None, "1963-08-28"),
        ({"year": -44, "month": 3, "day": 15}, None, "-0043-03-15"),
        ({"year": 1963, "month": 8, "day": 28, "hour": 9, "minute": 30}, None, "1963-08-28T09:30"),
        ({"year": 1963}, {"year": 1965, "month": 2}, "1963/1965-02"),
        ({"year": -4500000000}, None, "Y-4499999999"),
    ],
)
def test_dates_of_timelines(start: object, end: object, when: str) -> None:
    slide = {"start_date": start, "end_date": end, "text": {"headline": "A <i>march</i>"}}
    found = load(timeline(slide, title={"text": {"headline": "<b>Rights</b>"}}))
    assert (str(found[0].when), found[0].title, found.title) == (when, "A march", "Rights")


def test_text_group_and_media_of_a_slide_are_kept() -> None:
    slide = {
        "start_date": {"year": 1963},
        "text": {"headline": "A", "text": "<p>One &amp; two</p>"},
        "group": "Marches",
        "media": {"url": "https://a.example/p.jpg"},
    }
    assert load(timeline(slide))[0].details == {
        "description": "One & two",
        "group": "Marches",
        "url": "https://a.example/p.jpg",
    }


def test_schema_org_events() -> None:
    node = {
        "@context": "https://schema.org",
        "@type": "MusicEvent",
        "name": "A concert",
        "startDate": "2025-07-21",
        "endDate": "2025-07-23",
        "location": {"@type": "Place", "name": "The park"},
        "organizer": "The town",
    }
    found = load(json.dumps(node).encode())[0]
    assert (found.title, str(found.when), found.place, found.agent) == (
        "A concert",
        "2025-07-21/2025-07-23",
        "The park",
        "The town",
    )
