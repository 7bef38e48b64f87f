"""Publishing again after a change costs what has changed."""

from __future__ import annotations

import time

from chrono.events import Chronology
from chrono.feeds import EntryCache, to_ics
from tests.clients.feeds import SECOND, bridge, feed_of, thousand


def test_a_change_of_one_event_of_a_thousand_costs_at_most_a_fifth_of_the_first_build() -> None:
    events = thousand()
    changed = [*events[:500], bridge("500", "2030-01-01", SECOND), *events[501:]]
    cache = EntryCache()
    begin = time.process_time()
    to_ics(Chronology(events), cache=cache)
    first = time.process_time()
    again = to_ics(Chronology(changed), cache=cache)
    second = time.process_time()
    assert second - first <= 0.2 * (first - begin)
    assert again == to_ics(Chronology(changed))


def test_entries_that_are_not_asked_for_are_forgotten() -> None:
    cache = EntryCache()
    to_ics(Chronology(thousand()[:10]), cache=cache)
    cache.keep_used()
    to_ics(Chronology(thousand()[:3]), cache=cache)
    cache.keep_used()
    assert len(cache) == 3


def test_the_same_id_and_revision_with_other_content_is_built_anew() -> None:
    cache = EntryCache()
    to_ics(Chronology([bridge("a", "2013")]), cache=cache)
    assert to_ics(Chronology([bridge("a", "2014")]), cache=cache) == to_ics(Chronology([bridge("a", "2014")]))
    assert feed_of([bridge("a", "2013")]) != feed_of([bridge("a", "2014")])
