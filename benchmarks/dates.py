"""How well and how fast time expressions are found: ours beside the peers that pip installs.

    python benchmarks/dates.py FOLDER [--peers] [--speed]

FOLDER holds corpora that you have: TimeML files (``*.tml``, one folder a corpus) or our JSON (a list of documents
``{id, dct, text, timexes: [{start, end, type, value}]}``, one file a corpus). A fifth of each corpus, chosen by the
hash of the document's id, is locked: it is scored and never looked into. A gap between the open part and the locked
fifth outside its bootstrap interval means rules that fit documents instead of English.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as ET

from timex_score import KINDS, Counts, Timex, counts, difference_interval, total

from chrono.tagging import tag
from chrono.text import Document
from chrono.times import When


@dataclass
class Annotated:
    """A document with its gold time expressions and its publication date."""

    id: str
    published: str
    text: str
    timexes: list[Timex]


def corpora(folder: Path) -> dict[str, list[Annotated]]:
    """The corpora in a folder, by name."""
    found: dict[str, list[Annotated]] = {}
    for path in sorted(folder.glob("*.json")):
        documents = json.loads(path.read_text(encoding="utf-8"))
        found[path.stem] = [Annotated(d["id"], d["dct"][:10], d["text"], d["timexes"]) for d in documents]
    for directory in sorted({path.parent for path in folder.rglob("*.tml")}):
        found[directory.name] = [timeml(path) for path in sorted(directory.glob("*.tml"))]
    return found


def timeml(path: Path) -> Annotated:
    """A TimeML file: its TEXT with the TIMEX3 in it; the date is the DCT's."""
    root = ET.parse(path).getroot()
    text, timexes = "", []

    def walk(element: ET.Element) -> None:
        nonlocal text
        start = len(text)
        text += element.text or ""
        for child in element:
            walk(child)
            text += child.tail or ""
        if element.tag == "TIMEX3":
            timexes.append(
                {"start": start, "end": len(text), "type": element.get("type"), "value": element.get("value")}
            )

    body = root.find("TEXT")
    walk(root if body is None else body)
    dct = root.find(".//DCT//TIMEX3")
    return Annotated(path.stem, "" if dct is None else (dct.get("value") or "")[:10], text, timexes)


def parts(documents: list[Annotated]) -> tuple[list[Annotated], list[Annotated]]:
    """The open four fifths and the locked fifth."""
    ordered = sorted(documents, key=lambda document: sha256(document.id.encode()).hexdigest())
    cut = len(ordered) // 5
    return ordered[cut:], ordered[:cut]


def ours(document: Annotated) -> list[Timex]:
    """What chrono finds."""
    published = When.parse(document.published) if document.published else None
    found = tag(Document(document.text, ()), published=published)
    return [{"start": e.start, "end": e.end, "type": e.type.value, "value": e.value} for e in found]


def _placed(document: Annotated, found: list[tuple[str, datetime | None]]) -> list[Timex]:
    """Matched strings with dates as expressions, each looked for behind the one before."""
    result: list[Timex] = []
    at = 0
    for matched, moment in found:
        start = document.text.find(matched, at)
        if start >= 0:
            at = start + len(matched)
            value = "" if moment is None else f"{moment:%Y-%m-%d}"
            result.append({"start": start, "end": at, "type": "DATE", "value": value})
    return result


def _base(document: Annotated) -> datetime:
    return datetime.fromisoformat(document.published or "2000-01-01")


def dateparser_search(document: Annotated) -> list[Timex]:
    """dateparser.search.search_dates."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": _base(document)}
    return _placed(document, search_dates(document.text, languages=["en"], settings=settings) or [])


def datefinder_find(document: Annotated) -> list[Timex]:
    """datefinder.find_dates."""
    import datefinder

    found = datefinder.find_dates(document.text, source=True, base_date=_base(document))
    return _placed(document, [(source, moment) for moment, source in found])


def parsedatetime_nlp(document: Annotated) -> list[Timex]:
    """parsedatetime.Calendar.nlp."""
    import parsedatetime

    found = parsedatetime.Calendar().nlp(document.text, sourceTime=_base(document)) or ()
    return [{"start": start, "end": end, "type": "DATE", "value": f"{m:%Y-%m-%d}"} for m, _, start, end, _ in found]


PEERS: dict[str, Callable[[Annotated], list[Timex]]] = {
    "datefinder": datefinder_find,
    "parsedatetime": parsedatetime_nlp,
    "dateparser.search": dateparser_search,
}


def scored(documents: list[Annotated], finder: Callable[[Annotated], list[Timex]]) -> tuple[list[Counts], float]:
    """Counts for each document, and the process time of finding."""
    found, spent = [], 0.0
    for document in documents:
        start = time.process_time()
        try:
            predicted = finder(document)
        except (ValueError, OverflowError, TypeError, AttributeError, IndexError):  # a peer that gives up on a text
            predicted = []
        spent += time.process_time() - start
        found.append(counts(document.timexes, predicted, document.text))
    return found, spent


def line(name: str, part: str, result: Counts) -> str:
    """One row of the table."""
    return (
        f"{name:<24}{part:<8}"
        + "".join(f"{result.f1(kind):>9.2f}" for kind in KINDS)
        + f"{result.gold:>8}{result.predicted:>8}"
    )


def dense(documents: list[Annotated]) -> list[Annotated]:
    """The same documents reduced to the sentences that hold an expression."""
    reduced = []
    for document in documents:
        keep = [
            match.group()
            for match in re.finditer(r"[^.\n]+[.\n]?", document.text)
            if any(match.start() <= int(t["start"]) < match.end() for t in document.timexes)  # type: ignore[call-overload]
        ]
        reduced.append(Annotated(document.id, document.published, "\n".join(keep), []))
    return reduced


def cost(documents: list[Annotated]) -> float:
    """Microseconds per expression found."""
    start = time.process_time()
    found = sum(len(ours(document)) for document in documents)
    return (time.process_time() - start) / max(1, found) * 1e6


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="run the peers side by side (slow)")
    options = parser.parse_args()
    every = corpora(options.folder)
    documents = [document for corpus in every.values() for document in corpus]
    scored(documents[:5], ours)
    print(f"{'':<24}{'':<8}" + "".join(f"{kind:>9}" for kind in KINDS) + f"{'gold':>8}{'found':>8}")
    for name, corpus in every.items():
        shown, hidden = parts(corpus)
        one, other = scored(shown, ours)[0], scored(hidden, ours)[0]
        print(line(name, "open", total(one)))
        print(line(name, "locked", total(other)))
        for kind in ("strict", "value"):
            gap = total(one).f1(kind) - total(other).f1(kind)
            low, high = difference_interval(one, other, kind)
            print(f"{'':<24}{kind}: open - locked {gap:+.2f}, bootstrap 95% {low:+.2f} .. {high:+.2f}")
    size = sum(len(document.text) for document in documents)
    sparse, packed = cost(documents), cost(dense(documents))
    print(f"cost per expression: {sparse:.0f} us in whole texts, {packed:.0f} us in their sentences with dates")
    finders = {"chrono": ours, **(PEERS if options.peers else {})}
    seconds = {name: scored(documents, finder) for name, finder in finders.items()}
    for name, (result, spent) in seconds.items():
        print(
            line(name, "all", total(result))
            + f"  {size / spent / 1e6:.3f} M char/s, {spent / seconds['chrono'][1]:.1f} times chrono's time"
        )


if __name__ == "__main__":
    main()
