"""Mechanical faults of titles: what an editor would strike without reading the text.

    python benchmarks/titles.py FOLDER [--show]

FOLDER holds texts (*.txt). --show prints each faulty title. A title without these faults may still be a poor one: only
a reader tells.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

from chrono import extract, read
from chrono.events import Event
from chrono.languages.en.title_words import POINTING, PRONOUNS, TRAILING
from chrono.languages.en.verb_forms import verb_forms

LIMIT = 90
_PAIRS = ("“”", "«»", "()", "[]")
#: Objects that say nothing outside their sentence.
_LOOSE = frozenset(("it", "them", "him", "this", "these", "those", "one", "us", "me"))
_PHRASAL_ENDS = frozenset(("in", "on", "to", "for", "over", "by", "under", "through"))


def faults(title: str, event: Event | None = None) -> list[str]:
    """What is wrong with a title on the face of it.

    >>> faults("Court annuls it")
    ['ends in a pronoun']
    """
    words = re.findall(r"[\w’'.-]+", title)
    if not words:
        return ["empty"]
    lows = [word.lower().strip(".") for word in words]
    found = []
    if len(title) > LIMIT:
        found.append("too long")
    if (lows[0] in PRONOUNS and lows[1:2] != ["of"]) or lows[0] in POINTING:
        found.append("begins with a pronoun")
    if lows[-1] in _LOOSE and words[-1].islower():
        found.append("ends in a pronoun")
    elif lows[-1] in TRAILING and not (lows[-1] in _PHRASAL_ENDS and len(lows) > 1 and lows[-2] in verb_forms()):
        found.append("ends in a word that asks for more")
    if title.count('"') % 2 or any(title.count(pair[0]) != title.count(pair[1]) for pair in _PAIRS):
        found.append("a quotation or bracket without its partner")
    if len(words) == 1:
        found.append("one word")
    if title[0].islower():
        found.append("begins in a small letter")
    if title[-1] in ",;:-–—&/":
        found.append("ends in a mark")
    year = event.when.earliest.year if event is not None and event.when.earliest is not None else 0
    if year > 1000 and re.search(rf"\b(?:in|since|until|by) {year}\b", title):
        found.append("repeats the date")
    return found


def main() -> int:
    """Count the faults of a folder's titles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    total = 0
    for path in sorted(options.folder.glob("*.txt")):
        for event in extract(read(path)):
            total += 1
            found = faults(event.title, event)
            counts.update(found)
            counts["any"] += bool(found)
            if found and options.show:
                print(f"{path.stem}: {event.title}  ({', '.join(found)})")
    for name, number in counts.most_common():
        print(f"{number:5}  {name}")
    print(f"{total:5}  titles")
    return 0


if __name__ == "__main__":
    sys.exit(main())
