"""Laws that hold for any chronology and any bytes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chrono.errors import ChronoError, FeedError
from chrono.events import Chronology
from chrono.feeds import (
    Fault,
    Marks,
    Severity,
    check,
    load,
    to_csv,
    to_ics,
    to_jcal,
    to_json_feed,
    to_jsonld,
    to_timelinejs,
)
from chrono.feeds.texts import cleaned
from tests.feeds.strategies import CALENDARS, JSONS, TABLES, chronologies, damaged, replaced

FEW = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
MANY = settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
MOST = settings(MANY, max_examples=30_000)


def calendar(chronology: Chronology, marks: Marks) -> bytes:
    """The feed; events that would share a UID are an error, which is right, and then there is no feed."""
    message = ""
    try:
        return to_ics(chronology, marks=marks)
    except FeedError as error:
        message = str(error)
    assert "UID" in message
    return to_ics(chronology[:1], marks=marks)


def passes(chronology: Chronology, marks: Marks) -> None:
    data = calendar(chronology, marks)
    faults = check(data)
    assert [fault for fault in faults if fault.severity is Severity.ERROR] == [], data.decode()
    if marks is Marks.MARKER:
        assert faults == [], data.decode()


def reads(data: bytes) -> None:
    message = "read"
    try:
        assert isinstance(load(data), Chronology)
    except ChronoError as error:
        message = str(error)
    assert len(message.splitlines()) == 1, message


def names_faults(data: bytes) -> None:
    assert all(isinstance(fault, Fault) and fault.line >= 1 for fault in check(data))


@given(chronologies(), st.sampled_from(Marks))
@FEW
def test_what_we_write_passes_our_checker(chronology: Chronology, marks: Marks) -> None:
    passes(chronology, marks)


@pytest.mark.slow
@given(chronologies(), st.sampled_from(Marks))
@MANY
def test_what_we_write_passes_our_checker_always(chronology: Chronology, marks: Marks) -> None:
    passes(chronology, marks)


@given(chronologies())
@FEW
def test_dates_ids_and_quotes_survive_a_calendar(chronology: Chronology) -> None:
    whole = {event.id: event for event in chronology}
    for event in load(calendar(chronology, Marks.MARKER)):
        before = whole[event.id]
        assert (event.when, event.kind, event.relation) == (before.when, before.kind, before.relation)
        assert [one.quote for one in event.citations] == [cleaned(one.quote) for one in before.citations]
        assert (event.confidence, event.attributed) == (before.confidence, before.attributed)


@pytest.mark.parametrize("write", [to_json_feed, to_jsonld, to_timelinejs, Chronology.to_json])
@given(chronology=chronologies())
@FEW
def test_json_formats_lose_nothing(write: object, chronology: Chronology) -> None:
    assert load(write(chronology).encode("utf-8", "surrogatepass").replace(b"\xed\xa0\x80", b"?")).events == tuple(  # type: ignore[operator]
        load(chronology.to_json().encode("utf-8", "surrogatepass").replace(b"\xed\xa0\x80", b"?"))
    )


@given(chronologies())
@FEW
def test_tables_and_jcal_are_read_back(chronology: Chronology) -> None:
    assert len(load(to_csv(chronology).encode("utf-8", "replace"))) == len(chronology)
    assert [str(event.when) for event in load(to_csv(chronology).encode("utf-8", "replace"))] == [
        str(event.when) for event in chronology
    ]
    reads(to_jcal(chronology[:1]).encode("utf-8", "replace"))


@given(damaged(CALENDARS + JSONS + TABLES))
@FEW
def test_a_damaged_file_gives_a_chronology_or_one_clear_line(data: bytes) -> None:
    reads(data)


@given(replaced())
@FEW
def test_a_wrong_value_in_json_gives_a_chronology_or_one_clear_line(data: bytes) -> None:
    reads(data)


@given(damaged(CALENDARS) | st.binary(max_size=200))
@FEW
def test_the_checker_takes_any_bytes(data: bytes) -> None:
    names_faults(data)


@pytest.mark.slow
@given(damaged(CALENDARS))
@MOST
def test_damaged_calendars_always_give_a_chronology_or_one_clear_line(data: bytes) -> None:
    reads(data)


@pytest.mark.slow
@given(damaged(JSONS))
@MOST
def test_damaged_json_always_gives_a_chronology_or_one_clear_line(data: bytes) -> None:
    reads(data)


@pytest.mark.slow
@given(replaced())
@MOST
def test_wrong_values_in_json_always_give_a_chronology_or_one_clear_line(data: bytes) -> None:
    reads(data)


@pytest.mark.slow
@given(damaged(TABLES))
@MANY
def test_damaged_tables_always_give_a_chronology_or_one_clear_line(data: bytes) -> None:
    reads(data)


@pytest.mark.slow
@given(damaged(CALENDARS))
@MANY
def test_the_checker_always_takes_any_bytes(data: bytes) -> None:
    names_faults(data)
