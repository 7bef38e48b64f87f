"""How good the events are: a folder of documents marked by hand against what is extracted from them.

    python benchmarks/events.py FOLDER [--locked NAME ...] [--cues] [--speed]

FOLDER is as event_score.py says. The documents named by --locked are scored beside the others and never looked into: a
gap between the two columns means rules that fit documents instead of English. --cues says how many documents each cue
gives a right event in: those that help one only are not wanted. --speed compares with dateparser.search over the same
texts in one process.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path

from event_score import LEVELS, Marked, Tally, is_right, load, pairs

from chrono import extract

LOCKED = ("wiki_euwa2018", "case_vidangel", "chron_health_za", "news_elian_2000")


def tally(documents: list[Marked]) -> Tally:
    """The counts of some documents together."""
    counts = Tally()
    for document in documents:
        counts.add(document)
    return counts


def table(columns: dict[str, Tally]) -> None:
    """Print the figures side by side."""
    print(f"{'':18}" + "".join(f"{name:>10}" for name in columns))
    print(f"{'gold':18}" + "".join(f"{counts.gold:>10}" for counts in columns.values()))
    print(f"{'extracted':18}" + "".join(f"{counts.found_events:>10}" for counts in columns.values()))
    for level in LEVELS:
        print(f"{level + ' F1':18}" + "".join(f"{counts.f1(level):>10.3f}" for counts in columns.values()))
    for name in ("relation", "status", "trigger"):
        print(f"{name + ' right':18}" + "".join(f"{counts.share(name):>10.3f}" for counts in columns.values()))
    for name in ("agent", "object", "place", "title"):
        print(f"{name + ' token F1':18}" + "".join(f"{counts.mean(name):>10.3f}" for counts in columns.values()))


def by_kind(counts: Tally) -> None:
    """F1 of each kind."""
    for kind in sorted({kind for kind, _ in counts.kinds}):
        gold, found, hit = (counts.kinds[kind, name] for name in ("gold", "found", "hit"))
        print(f"{kind:18} gold {gold:4}  extracted {found:4}  F1 {2 * hit / (gold + found):.2f}")


def helpful_cues(documents: list[Marked]) -> dict[str, set[str]]:
    """For each cue the documents in which an event by it is right."""
    helped: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        for row, event in pairs(document.gold, document.events):
            if is_right(row, event):
                helped[f"{event.kind}: {event.evidence[0].cue}"].add(document.name)
    return helped


def speed(documents: list[Marked]) -> None:
    """Process CPU time beside dateparser.search over the same texts."""
    from dateparser.search import search_dates

    extract("In 2013 it began.")
    search_dates("In 2013 it began.", languages=["en"])
    start = time.process_time()
    for document in documents:
        extract(document.text)
    ours = time.process_time() - start
    start = time.process_time()
    for document in documents:
        search_dates(document.text, languages=["en"])
    theirs = time.process_time() - start
    print(f"chrono.extract {ours:.2f} s, dateparser.search {theirs:.2f} s: {theirs / ours:.1f} times as fast")


def main() -> int:
    """The figures asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--locked", nargs="*", default=LOCKED)
    parser.add_argument("--cues", action="store_true")
    parser.add_argument("--speed", action="store_true")
    options = parser.parse_args()
    documents = load(options.folder)
    if not documents:
        parser.error(f"no *.gold.jsonl in {options.folder}")
    locked = [document for document in documents if document.name in options.locked]
    opened = [document for document in documents if document.name not in options.locked]
    counts = {"all": tally(documents), "open": tally(opened), "locked": tally(locked)}
    table(counts)
    print()
    by_kind(counts["all"])
    if options.cues:
        helped = helpful_cues(opened)
        print(f"\n{len(helped)} cues gave a right event; by number of documents helped:")
        for number in range(len(opened), 0, -1):
            names = sorted(cue for cue, where in helped.items() if len(where) == number)
            if names:
                print(f"{number:3}  {len(names):4} cues  {'; '.join(names[:12])}{' ...' if len(names) > 12 else ''}")
    if options.speed:
        print()
        speed(documents)
    return 0


if __name__ == "__main__":
    sys.exit(main())
