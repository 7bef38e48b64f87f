"""icalendar, the Python library that our writer uses and that most Python programs read with."""

from __future__ import annotations

import icalendar

from chrono.feeds import check, load
from tests.clients import feeds
from tests.feeds.examples import chronology
from tests.feeds.reading.test_round_trips import OUTSIDE, without_rest


def test_every_event_is_found() -> None:
    for feed in (feeds.every_date(), feeds.feed_of(feeds.thousand()), feeds.version_2()):
        calendar = icalendar.Calendar.from_ical(feed)
        found = [event for event in calendar.walk("VEVENT") if event.get("SUMMARY") and event.start]
        assert len(found) == feeds.count(feed)
        assert not any(component.errors for component in calendar.walk())


def test_dates_precision_and_quotes_survive_reading_and_writing() -> None:
    written = icalendar.Calendar.from_ical(feeds.every_date()).to_ical()
    expected = [without_rest(event) for event in chronology() if event.id not in OUTSIDE]
    assert list(load(written)) == expected
    assert check(written) == []
