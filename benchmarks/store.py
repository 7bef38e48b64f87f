"""What a store costs: the first update and publication of 1,000 events, and those after one event changed.

python benchmarks/store.py [EVENTS]
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from attrs import evolve

from chrono.events import Citation, Event, Source
from chrono.publishing import Press, StoreOrigin, publish
from chrono.store import Reading, Store

KINDS = ("law_adopted", "speech", "meeting", "report_submitted", "figure")


def events(count: int) -> list[Event]:
    found, at = [], 0
    for n in range(count):
        year = 1990 + n % 30
        quote = f"In {year} the bees adopted resolution {n} on the keeping of combs, after a long debate."
        citation = Citation("s", at, at + len(quote), quote, at + 3, at + 7, str(year), at + 18, at + 25, "adopted")
        found.append(
            Event(id=f"e{n}", kind=KINDS[n % 5], title=f"Resolution {n} is adopted", when=f"{year}-{1 + n % 12:02}",
                  agent="the bees", object=f"resolution {n}", confidence=0.9, citations=[citation])
        )  # fmt: skip
        at += len(quote) + 1
    return found


def timed(words: str, started: float) -> float:
    took = perf_counter() - started
    print(f"{words:48} {took * 1000:9.1f} ms")
    return took


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder, "bees.store"), Path(folder, "out")
        source = Source("s", title="On bees", uri="https://bees.example/paper", published="2018")

        def update(found: list[Event], day: int) -> None:
            text = " ".join(event.citations[0].quote for event in found) + " " * day
            with Store.open(path, create=True) as store:
                store.update([Reading("bees.txt", source, text, found)], now=datetime(2018, 1, day, tzinfo=UTC))

        found = events(count)
        started = perf_counter()
        update(found, 1)
        timed(f"first update, {count} events", started)
        press = Press(StoreOrigin(path))
        started = perf_counter()
        calendar = press.sheet("all.ics")
        first = timed("first all.ics, checked", started)
        started = perf_counter()
        publish(press, out)
        timed("first publication of the rest", started)
        found[count // 2] = evolve(found[count // 2], when="2024-05-06")
        started = perf_counter()
        update(found, 2)
        timed("update of one changed event", started)
        started = perf_counter()
        again = press.sheet("all.ics")
        second = timed("all.ics after that", started)
        started = perf_counter()
        done = publish(press, out)
        timed(f"publication of the {len(done.written)} files changed", started)
        assert calendar is not None
        assert again is not None
        assert calendar.body != again.body
        print(f"all.ics again / first: {second / first:.3f} (a fifth is the bar)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
