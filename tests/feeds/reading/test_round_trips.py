"""What we write, we read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from chrono.errors import DocumentError
from chrono.events import Chronology, Event
from chrono.feeds import load, to_csv, to_ics, to_jcal, to_json_feed, to_jsonld, to_timelinejs
from tests.feeds.examples import chronology

OUTSIDE = {"bc", "far-bc", "far"}
EXACT = {
    "json": lambda chronology: chronology.to_json(),
    "json-feed": to_json_feed,
    "json-ld": to_jsonld,
    "timelinejs": to_timelinejs,
}


@pytest.mark.parametrize("write", EXACT.values(), ids=EXACT.keys())
def test_json_formats_keep_everything(write: object) -> None:
    assert load(write(chronology()).encode()) == chronology()  # type: ignore[operator]


def without_rest(event: Event) -> Event:
    """The event as far as a calendar has room for it."""
    places = [evolve(one, date_start=None, date_end=None, page=None) for one in event.citations]
    return evolve(event, evidence=(), extra={}, citations=places)


@pytest.mark.parametrize("form", ["ics", "jcal"])
def test_a_calendar_keeps_all_but_evidence_and_places_of_words(form: str) -> None:
    data = to_ics(chronology()) if form == "ics" else to_jcal(chronology()).encode()
    expected = [without_rest(event) for event in chronology() if event.id not in OUTSIDE]
    assert list(load(data)) == expected
    assert (load(data).sources, load(data).title) == (chronology().sources, chronology().title)


@pytest.mark.parametrize("marks", ["marker", "span"])
def test_a_calendar_read_and_written_again_has_the_same_bytes(marks: str) -> None:
    clean = Chronology([without_rest(event) for event in chronology() if event.id not in OUTSIDE], chronology().sources)
    data = to_ics(clean, marks=marks)  # type: ignore[arg-type]
    assert to_ics(load(data), marks=marks) == data  # type: ignore[arg-type]


def test_a_table_keeps_the_first_citation_and_the_arguments() -> None:
    dropped = {"evidence": (), "extra": {}, "revision": None}
    expected = [evolve(event, citations=event.citations[:1], **dropped) for event in chronology()]
    assert list(load(to_csv(chronology()).encode())) == expected


def test_a_table_is_read_back_from_a_spreadsheet_with_a_byte_order_mark() -> None:
    assert len(load(b"\xef\xbb\xbf" + to_csv(chronology()).encode())) == len(chronology())


def test_a_file_is_read_by_its_contents_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "calendar.txt"
    path.write_bytes(to_ics(chronology()))
    assert load(path).title == "Bridges, and “more”"


def test_a_missing_file_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        load(tmp_path / "nothing.ics")
