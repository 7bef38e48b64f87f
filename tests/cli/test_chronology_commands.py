"""`plot`, `feed`, `build` and `extract` on a chronology that is there already."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from chrono.events import Chronology, Event
from tests.cli.conftest import Outcome

Run = Callable[..., Outcome]
SPACE = Chronology(
    [
        Event(id="a", kind="other", title="Sputnik is launched", when="1957-10-04", confidence=0.9),
        Event(id="b", kind="speech", title="A speech\tis held", when="1961-05", confidence=0.4),
    ],
    title="Space",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "space.json"
    path.write_text(SPACE.to_json(), encoding="utf-8")
    return path


def test_extract_prints_tab_separated_lines_in_a_pipe(chrono: Run, file: Path) -> None:
    assert chrono("extract", file).out == (
        "1957-10-04\ton\tother\tSputnik is launched\toccurred\t0.90\t\n"
        "1961-05\ton\tspeech\tA speech is held\toccurred\t0.40\t\n"
    )


def test_extract_writes_json_and_csv_by_the_suffix(chrono: Run, file: Path, tmp_path: Path) -> None:
    chrono("extract", file, "-o", tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text(encoding="utf-8").strip() == SPACE.to_json().strip()
    chrono("extract", file, "-o", tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith("id,kind,title,when,")


def test_min_confidence_leaves_events_out(chrono: Run, file: Path) -> None:
    assert chrono("extract", file, "--min-confidence", "0.5").out.count("\n") == 1
    refused = chrono("extract", file, "--min-confidence", "5")
    assert (refused.status, refused.complaint) == (2, "chrono: --min-confidence must be between 0 and 1, got 5")


def test_several_files_are_one_chronology_without_doubles(chrono: Run, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text(Chronology([Event(id="c", kind="other", title="Apollo lands", when="1969-07-20")]).to_json())
    found = json.loads(chrono("extract", file, other, file, "--format", "json", "--title", "Both").out)
    assert (found["title"], [event["id"] for event in found["events"]]) == ("Both", ["a", "b", "c"])


def test_build_writes_everything(chrono: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    names = ["calendar.ics", "chronology.json", "feed.json", "timeline.png", "timeline.svg"]
    shown = chrono("build", file, "--out", out)
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.startswith(f"2 events in {out}: ")
    assert sorted(path.name for path in out.iterdir()) == names
    first = {name: (out / name).read_bytes() for name in names}
    chrono("build", file, "--out", out)
    assert {name: (out / name).read_bytes() for name in names} == first


def test_a_build_that_fails_leaves_nothing(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"schema": "chrono/9"}')
    assert chrono("build", tmp_path / "bad.json", "--out", tmp_path / "out").status == 1
    assert [path.name for path in tmp_path.iterdir()] == ["bad.json"]
    (tmp_path / "file").write_text("")
    refused = chrono("build", tmp_path / "bad.json", "--out", tmp_path / "file")
    assert refused.status == 1


@pytest.mark.parametrize(("suffix", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_plot_draws_what_the_suffix_says(chrono: Run, file: Path, tmp_path: Path, suffix: str, start: bytes) -> None:
    assert chrono("plot", file, "-o", tmp_path / f"t.{suffix}").status == 0
    assert (tmp_path / f"t.{suffix}").read_bytes().startswith(start)


def test_plot_draws_files_one_above_the_other(chrono: Run, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# Elsewhere\n\nThe lighthouse was built in 1871.\n")
    assert chrono("plot", file, other, "--compare", "-o", tmp_path / "two.svg").status == 0
    drawn = (tmp_path / "two.svg").read_text(encoding="utf-8")
    assert all(f">{text}</text>" in drawn for text in ("Elsewhere", "Lighthouse built"))
    assert drawn.count(">Other events</text>") == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", "t.gif"], "--output must end in .svg, .png, .pdf, got 't.gif'"),
        (["-o", "t.svg", "--style", "comic"], "style must be one of"),
        (["-o", "t.svg", "--since", "soon"], "soon"),
        (["-o", "t.svg", "--compare"], "comparing needs at least two chronologies, got 1"),
        (["-o", "t.svg", "--compare", "--style", "poster"], "--compare draws lanes, not --style poster"),
    ],
)
def test_plot_refuses_bad_options(
    chrono: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = chrono("plot", file, *arguments)
    assert shown.status == 2
    assert words in shown.complaint
    assert [path.name for path in tmp_path.iterdir()] == ["space.json"]


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.ics", "BEGIN:VCALENDAR"), ("a.json", '{\n "version": "https://jsonfeed.org'), ("a.jsonld", '{\n "@context"')],
)
def test_feed_writes_what_the_suffix_says(chrono: Run, file: Path, tmp_path: Path, name: str, start: str) -> None:
    chrono("feed", file, "-o", tmp_path / name)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_feed_marks(chrono: Run, file: Path) -> None:
    assert chrono("feed", file).out.startswith("BEGIN:VCALENDAR")
    assert "DTEND;VALUE=DATE:19610601" in chrono("feed", file, "--marks", "span").out


def test_a_file_that_is_no_chronology_is_bad_input(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    shown = chrono("extract", tmp_path / "bad.json")
    assert (shown.status, shown.out) == (1, "")
    assert shown.complaint.startswith(f"chrono: {tmp_path / 'bad.json'}")
