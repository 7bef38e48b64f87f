"""The iCalendar feed: one event in, the right entry out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from chrono.errors import FeedError
from chrono.events import Chronology, Citation, Event, Revision, Source
from chrono.feeds import EntryCache, Marks, build_ics, check, to_ics

SOURCE = Source(id="s1", title="A history of bridges", uri="https://bridges.example/history", published="2018-05")
QUOTE = "The bridge, which few had wanted; opened in Köln."


def opening(when: str, relation: str = "on", **more: object) -> Event:
    fields: dict[str, object] = {"id": "b1", "kind": "other", "title": "The bridge opens"}
    fields |= {"citations": [Citation("s1", 10, 60, QUOTE)], **more}
    return Event(when=when, relation=relation, **fields)  # type: ignore[arg-type]


def lines(data: bytes) -> list[str]:
    """The unfolded lines of a feed."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def feed(*events: Event, marks: Marks = Marks.MARKER) -> list[str]:
    return lines(to_ics(Chronology(events, [SOURCE]), marks=marks))


def values(found: list[str], name: str) -> list[str]:
    return [line.partition(":")[2] for line in found if line.partition(":")[0].partition(";")[0] == name]


@pytest.mark.parametrize(
    ("when", "relation", "days", "summary"),
    [
        ("2013-03-17", "on", "20130317-20130318", "The bridge opens"),
        ("2013-03", "on", "20130301-20130302", "The bridge opens [in March 2013]"),
        ("2027", "on", "20270101-20270102", "The bridge opens [in 2027]"),
        ("2017-06", "by", "20170630-20170701", "The bridge opens [by June 2017]"),
        ("2017-06-17", "by", "20170617-20170618", "The bridge opens [by 17 June 2017]"),
        ("1995~", "on", "19950101-19950102", "The bridge opens [about 1995]"),
        ("203X", "on", "20300101-20300102", "The bridge opens [in the 2030s]"),
        ("2014/..", "since", "20140101-20140102", "The bridge opens [since 2014]"),
        ("../2016", "until", "20161231-20170101", "The bridge opens [until 2016]"),
        ("2013-03-17/2013-03-20", "during", "20130317-20130321", "The bridge opens"),
        ("2013-03-01/2013-03-31", "during", "20130301-20130401", "The bridge opens"),
        ("2013-03-17T14:30", "on", "20130317-20130318", "The bridge opens [14:30]"),
    ],
)
def test_one_entry_for_one_date(when: str, relation: str, days: str, summary: str) -> None:
    found = feed(opening(when, relation))
    assert [f"{values(found, 'DTSTART')[0]}-{values(found, 'DTEND')[0]}"] == [days]
    assert values(found, "SUMMARY") == [summary]


def test_a_long_span_becomes_a_start_and_an_end() -> None:
    found = feed(opening("2013/2017-06", "during"))
    assert values(found, "UID") == ["b1-start", "b1-end"]
    assert values(found, "DTSTART") == ["20130101", "20170630"]
    assert values(found, "SUMMARY")[0] == "The bridge opens [2013 to June 2017\\, start]"


def test_span_style_shows_every_day() -> None:
    found = feed(opening("2013/2017-06", "during"), marks=Marks.SPAN)
    assert (values(found, "DTSTART"), values(found, "DTEND")) == (["20130101"], ["20170701"])


def test_an_observance_recurs_every_year_from_the_year_of_its_source() -> None:
    found = feed(opening("XXXX-12-04"))
    assert (values(found, "DTSTART"), values(found, "RRULE")) == (["20181204"], ["FREQ=YEARLY"])


def test_29_february_recurs_every_fourth_year() -> None:
    found = feed(opening("XXXX-02-29"))
    assert (values(found, "DTSTART"), values(found, "RRULE")) == (["20200229"], ["FREQ=YEARLY;INTERVAL=4"])


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("2013-03-17T14:30:00+01:00", "20130317T133000Z", []),
        ("2013-03-17T23:30:00-02:00", "20130318T013000Z", []),
        ("2013-03-17T14:00:00Z/2013-03-17T16:00:00Z", "20130317T140000Z", ["20130317T160000Z"]),
    ],
)
def test_times_of_day_are_in_utc(when: str, start: str, end: list[str]) -> None:
    found = feed(opening(when))
    assert (values(found, "DTSTART"), values(found, "DTEND")) == ([start], end)


def test_provenance() -> None:
    found = feed(opening("2013-03"))
    assert values(found, "URL") == [
        "https://bridges.example/history#:~:text=The%20bridge%2C%20which%20few%20had%20wanted%3B%20opened%20in%20K%C3%B6ln."
    ]
    assert values(found, "X-CHRONO-QUOTE") == ["The bridge\\, which few had wanted\\; opened in Köln."]
    assert values(found, "X-CHRONO-EDTF") == ["2013-03"]
    assert values(found, "X-CHRONO-PRECISION") == ["month"]
    assert (values(found, "X-CHRONO-EARLIEST"), values(found, "X-CHRONO-LATEST")) == (["20130301"], ["20130331"])
    assert values(found, "DESCRIPTION")[-1].startswith(
        "Date: in March 2013\\, known to the month\\; shown on its first day.\\n\\n“The bridge\\,"
    )


def test_a_snapshot_carries_the_publication_date_and_sequence_0() -> None:
    found = feed(opening("2013-03"))
    assert values(found, "DTSTAMP") == ["20180501T000000Z"]
    assert values(found, "SEQUENCE") == ["0"]


def test_a_snapshot_without_a_publication_date_carries_1970() -> None:
    assert values(lines(to_ics(Chronology([opening("2013-03")]))), "DTSTAMP") == ["19700101T000000Z"]


def test_a_store_gives_sequence_and_time() -> None:
    found = feed(opening("2013-03", revision=Revision(3, "2019-02-03T04:05:06+02:00")))  # type: ignore[arg-type]
    assert values(found, "SEQUENCE") == ["3"]
    assert values(found, "LAST-MODIFIED") == ["20190203T020506Z"] * 2
    assert values(found, "DTSTAMP") == ["20190203T020506Z"]


def test_what_calendars_cannot_hold_is_left_out_and_said() -> None:
    built = build_ics(Chronology([opening("-0043"), opening("0099-12-31", id="b2"), opening("0100-01-01", id="b3")]))
    assert (built.entries, [event.id for event in built.left_out]) == (1, ["b1", "b2"])
    assert "2 events lie outside the years 100 to 9998" in values(lines(built.data), "X-WR-CALDESC")[0]


def test_a_withdrawn_recurring_event_leaves_a_tombstone_and_a_single_one_nothing() -> None:
    taken = Revision(4, "2020-01-01T00:00:00Z")  # type: ignore[arg-type]
    gone = [opening("XXXX-12-04", revision=taken), opening("2013-03", id="b2", revision=taken)]
    data = to_ics(Chronology([opening("2014", id="b3")], [SOURCE]), withdrawn=gone)
    found = lines(data)
    assert values(found, "UID") == ["b3", "b1"]
    assert (values(found, "STATUS")[1], values(found, "SEQUENCE")[1], values(found, "RRULE")) == ("CANCELLED", "4", [])
    assert check(data) == []


def test_two_events_with_one_id_are_an_error() -> None:
    with pytest.raises(FeedError, match="UID 'b1'"):
        feed(opening("2013"), opening("2014"))


def test_the_same_event_twice_is_one_entry() -> None:
    assert values(feed(opening("2013"), opening("2013")), "UID") == ["b1"]


def test_two_builds_are_byte_equal() -> None:
    chronology = Chronology([opening("2013/2017"), opening("XXXX-12-04", id="b2")], [SOURCE])
    assert to_ics(chronology) == to_ics(chronology)


def test_a_cached_entry_is_built_again_only_when_it_changed() -> None:
    cache = EntryCache()
    first = Chronology([opening(f"20{n}", id=f"b{n}") for n in range(10, 20)], [SOURCE])
    to_ics(first, cache=cache)
    second = Chronology([*first.events[:9], opening("2030", id="b19")], [SOURCE])
    assert to_ics(second, cache=cache) == to_ics(second)
    assert cache.built == 11


def test_our_feeds_pass_our_checker() -> None:
    whens = [
        "2013",
        "2013/2017",
        "XXXX-12-04",
        "XXXX-02-29",
        "2013-03-17T14:30:00Z",
        "../2016",
        "195X",
        "-0043",
        "XXXX-12",
    ]
    events = [opening(when, id=f"b{n}") for n, when in enumerate(whens)]
    assert (
        check(
            to_ics(Chronology(events, [SOURCE], "Bridges"), url="https://a.example", feed_url="https://a.example/a.ics")
        )
        == []
    )


def test_a_feed_that_is_empty_now_cancels_one_that_it_had() -> None:
    gone = [opening("2013-03", revision=Revision(4, "2020-01-01T00:00:00Z"))]  # type: ignore[arg-type]
    data = to_ics(Chronology([], [SOURCE], "Bridges"), withdrawn=gone)
    assert values(lines(data), "STATUS") == ["CANCELLED"]
    assert check(data) == []


def test_what_left_a_feed_dates_it() -> None:
    left = datetime(2031, 1, 1, tzinfo=UTC)
    built = build_ics(Chronology([opening("2013-03")], [SOURCE]), modified=left)
    assert built.modified == left
    assert values(lines(built.data), "LAST-MODIFIED")[0] == "20310101T000000Z"


def test_a_feed_without_events_is_still_a_valid_one() -> None:
    assert check(to_ics(Chronology())) == []
