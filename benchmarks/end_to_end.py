"""A document end to end, without the picture, beside ``dateparser.search`` over the same text in the same process.

    python benchmarks/end_to_end.py FILE [PUBLISHED] [ROUNDS]

Process CPU time. Ours: reading the file, time expressions, events, JSON, iCalendar and JSON Feed. Theirs: finding
dates, ``search_dates(languages=["en"])``. Both run once before, to load what they load. Exit status 1 below the bar.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import chrono
from chrono.feeds import to_ics, to_json_feed

BAR = 5.0


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main() -> None:
    """Prints both times and their ratio."""
    path = Path(sys.argv[1])
    published = sys.argv[2] if len(sys.argv) > 2 else None
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    from dateparser.search import search_dates

    text = chrono.read(path).text

    def ours() -> None:
        chronology = chrono.extract(chrono.read(path), published=published)
        chronology.to_json()
        to_ics(chronology)
        to_json_feed(chronology)

    def theirs() -> None:
        search_dates(text, languages=["en"])

    ours()
    search_dates(text[:2000], languages=["en"])
    ratios, own, other = [], [], []
    for _ in range(rounds):
        own.append(_seconds(ours))
        other.append(_seconds(theirs))
        ratios.append(other[-1] / own[-1])
    ratio = statistics.median(ratios)
    print(f"chrono, end to end without the picture  {statistics.median(own):8.3f} s")
    print(f"dateparser.search.search_dates          {statistics.median(other):8.3f} s")
    print(f"ratio                                   {ratio:8.1f}   (bar {BAR:g})")
    sys.exit(0 if ratio >= BAR else 1)


if __name__ == "__main__":
    main()
