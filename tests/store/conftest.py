"""A store in a temporary folder, and an extractor small enough to see through."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from chrono.events import Citation, Event, Kinds, Source
from chrono.store import Outcome, Reading, Store

KINDS = {
    "adopted": "law_adopted",
    "passed": "law_adopted",
    "amended": "law_amended",
    "founded": "body_founded",
    "convened": "meeting",
    "marked": "observance",
}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SENTENCE = re.compile(r"[^.]+\.")
CLAIM = re.compile(
    rf"(?P<object>(?:the |The )?[A-Z]\w+(?: [A-Z]\w+)*) was (?P<trigger>{'|'.join(KINDS)})"
    rf"[^.]*? (?:in|on) (?P<date>(?:\d+ )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?|\d{{4}})"
)


def edtf(words: str) -> str:
    """Write "6 March 2013" as EDTF; a day without a year is a day of every year."""
    parts = words.split()
    year = parts.pop() if parts[-1].isdigit() and len(parts[-1]) == 4 else "XXXX"
    month = f"-{MONTHS.index(parts[-1]) + 1:02}" if parts else ""
    return f"{year}{month}" + (f"-{int(parts[0]):02}" if len(parts) == 2 else "")


def extract(text: str, source: str = "paper") -> tuple[Event, ...]:
    """Events for sentences like "The Bees Act was adopted in March 2013."."""
    found = []
    for sentence in SENTENCE.finditer(text):
        start = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
        for claim in CLAIM.finditer(sentence.group()):
            at = sentence.start()
            citation = Citation(
                source, start, sentence.end(), text[start : sentence.end()],
                at + claim.start("date"), at + claim.end("date"), claim["date"],
                at + claim.start("trigger"), at + claim.end("trigger"), claim["trigger"],
            )  # fmt: skip
            kind = KINDS[claim["trigger"]]
            found.append(
                Kinds.standard().event_class(kind)(
                    id=sha256(f"{source}{kind}{claim['object']}".encode()).hexdigest()[:12],
                    title=f"{claim['object']} {claim['trigger']}",
                    when=edtf(claim["date"].strip()),
                    object=claim["object"],
                    confidence=0.9,
                    citations=[citation],
                )
            )
    return tuple(found)


class Desk:
    """A store with a clock that goes on a day at a time."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = datetime(2018, 1, 1, tzinfo=UTC)

    def read(self, text: str, key: str = "paper.txt", **given: object) -> Outcome:
        self.now += timedelta(days=1)
        reading = Reading(key, Source(key.split(".")[0]), text, extract(text, key.split(".")[0]))
        return self.store.update([reading], now=self.now, **given)

    def say(self, *reviews: object) -> Outcome:
        self.now += timedelta(days=1)
        return self.store.review(reviews, now=self.now, reviewer="Ada")

    def uids(self) -> dict[str, str]:
        """Titles of what is shown, and their identities."""
        return {event.title: event.id for event in self.store.chronology()}

    def sequences(self) -> dict[str, int]:
        return {event.title: event.revision.sequence for event in self.store.chronology()}

    def uid(self, title: str) -> str:
        return self.uids()[title]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "chrono.store", create=True) as store:
        yield store


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def extractor() -> Callable[..., tuple[Event, ...]]:
    return extract
