"""What feeds cost: python benchmarks/feeds.py [EVENTS]

Building a calendar, building it again after one event has changed (entries kept in a cache), checking it, reading it,
and the JSON formats. Times are the best of three rounds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from attrs import evolve

from chrono.events import Chronology, Citation, Event, Revision, Source
from chrono.feeds import (
    EntryCache,
    build_ics,
    check,
    load,
    to_csv,
    to_ics,
    to_jcal,
    to_json_feed,
    to_jsonld,
    to_timelinejs,
)

SOURCE = Source("book", "The book of bridges", "https://bridges.example/book", "2020-01-01")
FIRST = Revision(0, datetime(2026, 1, 1, tzinfo=UTC))
SECOND = Revision(1, datetime(2026, 2, 1, tzinfo=UTC))


def bridges(count: int) -> Chronology:
    """Events of the size that official prose gives, a day, a month or a year each."""
    events = []
    for number in range(count):
        day = (date(1900, 1, 1) + timedelta(days=37 * number % 40_000)).isoformat()
        quote = f"On that day the commission, after 12 months of hearings, opened bridge {number} — “at last”."
        events.append(
            Event(
                id=f"bridge-{number:05d}",
                kind="other",
                title=f"The commission opens bridge {number} to the public",
                when=(day, day[:7], day[:4])[number % 3],
                agent="the commission",
                object=f"bridge {number}",
                citations=[Citation("book", 200 * number, 200 * number + len(quote), quote)],
                revision=FIRST,
            )
        )
    return Chronology(events, [SOURCE], "Bridges")


def best(call: Callable[[], object], rounds: int = 3) -> float:
    """Seconds of the fastest of some calls."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        call()
        times.append(time.perf_counter() - begin)
    return min(times)


def again(chronology: Chronology) -> tuple[float, float]:
    """Seconds of a first build, and of a second one after one event has changed, with the same cache."""
    middle = len(chronology) // 2
    changed = evolve(chronology[middle], when="2030-01-01", revision=SECOND)
    second = chronology.with_events([*chronology.events[:middle], changed, *chronology.events[middle + 1 :]])
    firsts, seconds = [], []
    for _ in range(3):
        cache = EntryCache()
        firsts.append(best(lambda cache=cache: build_ics(chronology, cache=cache), 1))
        seconds.append(best(lambda cache=cache: build_ics(second, cache=cache), 1))
    return min(firsts), min(seconds)


def main(count: int) -> None:
    """Print a table."""
    chronology = bridges(count)
    calendar = to_ics(chronology)
    first, second = again(chronology)
    print(f"{count:,} events, {len(calendar):,} bytes of iCalendar")
    print(f"{'first build':32} {first:8.3f} s")
    print(f"{'build after one event changed':32} {second:8.3f} s   {second / first:.3f} of the first (bar: 0.2)")
    rest: list[tuple[str, Callable[[], object]]] = [
        ("check", lambda: check(calendar)),
        ("load the calendar", lambda: load(calendar)),
        ("to_json_feed", lambda: to_json_feed(chronology)),
        ("to_jsonld", lambda: to_jsonld(chronology)),
        ("to_timelinejs", lambda: to_timelinejs(chronology)),
        ("to_jcal", lambda: to_jcal(chronology)),
        ("to_csv", lambda: to_csv(chronology)),
    ]
    for name, call in rest:
        print(f"{name:32} {best(call):8.3f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
