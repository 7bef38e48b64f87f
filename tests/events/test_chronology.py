"""A chronology as a sequence, and what `select` keeps."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import attrs
import pytest

from chrono.errors import FormatError, OptionError
from chrono.events import Chronology, Citation, Event, Kind, Ruling, Source, Speech, Status
from chrono.times import When


def at(when: str, title: str = "x", **fields: object) -> Event:
    return Event(kind="other", title=title, when=when, **fields)  # type: ignore[arg-type]


BUILT, OPENED, CLOSED = at("1889-03-31", "built"), at("1889-05-06", "opened"), at("1889-10", "closed")
TOWER = Chronology([CLOSED, BUILT, OPENED], [Source("s")], "Tower")


def test_it_is_a_sequence_in_date_order() -> None:
    assert (len(TOWER), list(TOWER), TOWER[0], TOWER[-1]) == (3, [BUILT, OPENED, CLOSED], BUILT, CLOSED)
    assert OPENED in TOWER
    assert TOWER.index(CLOSED) == 2


def test_a_slice_is_a_chronology_with_the_same_sources_and_title() -> None:
    assert TOWER[1:] == Chronology([OPENED, CLOSED], [Source("s")], "Tower")


def test_events_of_one_date_keep_the_order_of_the_text() -> None:
    def cited(source: str, start: int) -> Event:
        return at("1889", f"{source}{start}", citations=[Citation(source, start, start + 9, "")])

    mixed = Chronology([cited("b", 3), cited("a", 50), cited("a", 7), cited("b", 1)], [Source("b"), Source("a")])
    assert [event.title for event in mixed] == ["b1", "b3", "a7", "a50"]


def test_adding_keeps_an_identified_event_once() -> None:
    first, second = Chronology([at("2013", id="a")], title="A"), Chronology([at("2013", id="a"), at("2014", id="b")])
    assert [event.id for event in first + second] == ["a", "b"]
    assert (first + second).title == "A"


def test_adding_something_else_is_refused() -> None:
    with pytest.raises(TypeError):
        TOWER + [BUILT]  # type: ignore[operator]


def test_it_cannot_change() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        TOWER.title = "Other"  # type: ignore[misc]


SPOKEN = Speech(
    title="Dr Roux speaks", when="1890", agent="Émile Roux", place="Paris", status="planned", confidence=0.4
)
MIXED = Chronology([*TOWER, SPOKEN, at("XXXX-03-31", "yearly"), at("1888/..", "long"), at("../1889-04", "before")])

SELECTED = [
    ({"kind": "speech"}, ["Dr Roux speaks"]),
    ({"kind": Kind.SPEECH}, ["Dr Roux speaks"]),
    ({"kind": Speech}, ["Dr Roux speaks"]),
    ({"kind": [Ruling, "speech"]}, ["Dr Roux speaks"]),
    ({"kind": ["speech", "ruling"]}, ["Dr Roux speaks"]),
    ({"kind": []}, []),
    ({"since": "1889-10-15"}, ["long", "closed", "Dr Roux speaks", "yearly"]),
    ({"until": "1889-03-31"}, ["before", "long", "built", "yearly"]),
    ({"since": "1889-05", "until": "1889-05"}, ["long", "opened"]),
    ({"since": When.of(1889, 11)}, ["long", "Dr Roux speaks", "yearly"]),
    ({"agent": "roux"}, ["Dr Roux speaks"]),
    ({"place": "PARIS"}, ["Dr Roux speaks"]),
    ({"text": "émile"}, ["Dr Roux speaks"]),
    ({"status": "planned"}, ["Dr Roux speaks"]),
    ({"status": Status.PLANNED, "text": "built"}, []),
    ({"min_confidence": 0.5, "since": "1890"}, ["long", "yearly"]),
]


@pytest.mark.parametrize(("conditions", "titles"), SELECTED)
def test_select(conditions: dict[str, object], titles: list[str]) -> None:
    assert [event.title for event in MIXED.select(**conditions)] == titles  # type: ignore[arg-type]


def test_select_by_source() -> None:
    quoted = at("1889", citations=[Citation("s", 0, 4, "text")])
    assert list(Chronology([quoted, BUILT]).select(source="s")) == [quoted]


REFUSED = [
    ({"since": "2013-13"}, "since: month must be"),
    ({"until": "soon"}, "until: not an EDTF date"),
    ({"since": "2014", "until": "2013"}, "ends before it starts"),
    ({"since": "XXXX-12-04"}, "needs a date of one year"),
    ({"kind": Event}, "is of no kind"),
    ({"status": "done"}, "status must be occurred or planned, got 'done'"),
    ({"min_confidence": 90}, "min_confidence must be 0..1"),
]


@pytest.mark.parametrize(("conditions", "words"), REFUSED)
def test_select_names_a_bad_value(conditions: dict[str, object], words: str) -> None:
    with pytest.raises(OptionError) as caught:
        MIXED.select(**conditions)  # type: ignore[arg-type]
    assert words in str(caught.value)


BAD_JSON = [
    ("", "line 1: not JSON"),
    ("{\n  'a': 1}", "line 2: not JSON"),
    ("[]", "not a chronology"),
    ('{"events": []}', "schema must be 'chrono/1', got None"),
    ('{"schema": "chrono/2", "events": []}', "schema must be 'chrono/1', got 'chrono/2'"),
    ('{"schema": "chrono/1", "events": [], "title": 3}', "title must be text or null, got 3"),
    ('{"schema": "chrono/1", "events": {}}', "$.events"),
    ('{"schema": "chrono/1", "events": [3]}', "expected an object, got 3 @ $.events[0]"),
    ('{"schema": "chrono/1", "events": [{"kind": "speech", "when": "2013"}]}', "required field 'title' is missing"),
    ('{"schema": "chrono/1", "events": [{"title": "x", "when": "2013"}]}', "kind"),
    ('{"schema": "chrono/1", "events": [{"kind": "speech", "title": "x", "when": "2013-13"}]}', "month must be 01..12"),
    ('{"schema": "chrono/1", "events": [{"kind": "speech", "title": 3, "when": "2013"}]}', "expected text, got 3"),
    (
        '{"schema": "chrono/1", "events": [{"kind": "a", "title": "x", "when": "2013", "relation": "near"}]}',
        "'near' is not a valid Relation",
    ),
    (
        '{"schema": "chrono/1", "events": [{"kind": "a", "title": "x", "when": "2013", "evidence": {}}]}',
        "must be an array",
    ),
    ('{"schema": "chrono/1", "events": [{"kind": "a", "title": "x", "when": "2013", "confidence": 2}]}', "0..1"),
    ('{"schema": "chrono/1", "events": [], "sources": [{"title": "x"}]}', "required field 'id' is missing"),
    ('{"schema": "chrono/1", "events": [], "weight": NaN}', "not JSON: NaN is no number"),
    ('{"schema": "chrono/1", "events": [], "title": "\\ud800"}', "half a character"),
    (b"\xff\xfe\x00", "not JSON"),
    ("[" * 100_000, "not JSON"),
    ('{"schema": "chrono/1", "events": [], "x": ' + "[" * 500 + "]" * 500 + "}", "nested deeper than 100"),
    (
        '{"schema": "chrono/1", "events": [{"kind": "a", "title": "x", "when": "2013", "x": '
        + ("[" * 500 + "]" * 500 + "}]}"),
        "nested deeper than 100 levels @ $.events[0]",
    ),
]


@pytest.mark.parametrize(("text", "words"), BAD_JSON)
def test_bad_json_is_refused_with_the_place(text: str | bytes, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        Chronology.from_json(text, source="file.json")
    assert words in str(caught.value)
    assert str(caught.value).startswith("file.json")
    assert "\n" not in str(caught.value)


def test_plot_takes_what_the_function_takes() -> None:
    from chrono.plots import plot

    def options(function: object) -> list[tuple[str, object, object]]:
        assert callable(function)
        parameters = list(inspect.signature(function).parameters.values())[1:]
        return [(one.name, one.kind, one.default) for one in parameters]

    assert options(Chronology.plot) == options(plot)


@pytest.mark.parametrize("suffix", ["json", "ics", "csv", "svg"])
def test_saving_writes_the_format_that_the_name_says(suffix: str, tmp_path: Path) -> None:
    TOWER.save(tmp_path / f"tower.{suffix}")
    written = (tmp_path / f"tower.{suffix}").read_text(encoding="utf-8")
    assert "built" in written
    assert "closed" in written


def test_saving_under_another_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"got 'tower\.doc'"):
        TOWER.save(tmp_path / "tower.doc")


def test_it_shows_itself_in_a_notebook() -> None:
    assert TOWER._repr_svg_().lstrip().startswith("<?xml")


def test_the_formats_of_feeds_are_at_hand() -> None:
    assert TOWER.to_ics(name="T").startswith(b"BEGIN:VCALENDAR")
    assert json.loads(TOWER.to_json_feed())["title"] == "Tower"
    assert len(json.loads(TOWER.to_jsonld())["@graph"]) == 3
    assert len(json.loads(TOWER.to_timelinejs())["events"]) == 3
    assert TOWER.to_csv().count("\r\n") == 4
    pytest.importorskip("pandas")
    assert len(TOWER.to_dataframe()) == 3
