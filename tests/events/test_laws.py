"""What holds of every event and every chronology."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import chrono
from chrono.errors import FormatError
from chrono.events import Chronology, Event
from chrono.times import When
from tests.events.strategies import chronologies, events

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs/schema/chronology-1.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
FEWER = settings(max_examples=60)


def _objects(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    known = ["title", "when", "kind", "id", "citations", "evidence", "revision", "details", "extra", "confidence"]
    return st.dictionaries(st.sampled_from(known), inner, max_size=4)


@FEWER
@given(chronologies())
def test_json_reads_back(chronology: Chronology) -> None:
    assert Chronology.from_json(chronology.to_json()) == chronology


@FEWER
@given(chronologies())
def test_reading_and_writing_again_gives_the_same_bytes(chronology: Chronology) -> None:
    written = chronology.to_json()
    assert Chronology.from_json(written).to_json() == written


@FEWER
@given(chronologies())
def test_what_is_written_meets_the_published_schema(chronology: Chronology) -> None:
    VALIDATOR.validate(json.loads(chronology.to_json()))


@FEWER
@given(chronologies())
def test_a_repr_can_be_pasted_back(chronology: Chronology) -> None:
    names = {name: getattr(chrono, name) for name in chrono.events.__all__} | {"When": When, "datetime": dt}
    assert eval(repr(chronology), names) == chronology


@FEWER
@given(chronologies())
def test_a_chronology_travels_between_processes(chronology: Chronology) -> None:
    again = pickle.loads(pickle.dumps(chronology))
    assert again == chronology
    assert hash(again) == hash(chronology)


@FEWER
@given(st.lists(events(), max_size=6))
def test_events_stand_in_date_order(found: list[Event]) -> None:
    dates = [event.when.sort_key[:-1] for event in Chronology(found)]
    assert dates == sorted(dates)


@FEWER
@given(chronologies(), chronologies())
def test_adding_loses_nothing(one: Chronology, other: Chronology) -> None:
    both = one + other
    assert set(both) == {*one, *other}
    assert both.sources[: len(one.sources)] == one.sources


@FEWER
@given(chronologies())
def test_merging_keeps_every_citation(chronology: Chronology) -> None:
    def cited(events: Chronology) -> set[object]:
        return {citation for event in events for citation in event.citations}

    merged = chronology.merged()
    assert cited(merged) == cited(chronology)
    assert len(merged) <= len(chronology)


@FEWER
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner) | _objects(inner)
    )
)
def test_any_json_is_read_or_refused(data: object) -> None:
    try:
        Chronology.from_json(json.dumps({"schema": "chrono/1", "events": [data], "sources": [data]}))
    except FormatError as error:
        refused = str(error)
    else:
        refused = ""
    assert "\n" not in refused
