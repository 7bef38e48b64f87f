"""`check`, and `feed`: what it chooses, and what it says of the calendar that it writes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from chrono.events import Chronology, Event
from tests.cli.conftest import Outcome

Run = Callable[..., Outcome]
GOOD = Chronology([Event(id="a", kind="other", title="Sputnik is launched", when="1957-10-04")], title="Space").to_ics()


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.ics"
    path.write_bytes(GOOD)
    return path


def test_a_good_feed_has_no_faults(chrono: Run, feed: Path) -> None:
    outcome = chrono("check", feed)
    assert (outcome.status, outcome.out) == (0, f"{feed}: 0 errors, 0 warnings\n")


def test_an_error_is_named_with_its_line_and_cure(chrono: Run, feed: Path) -> None:
    feed.write_bytes(GOOD.replace(b"UID:a\r\n", b""))
    outcome = chrono("check", feed)
    assert outcome.status == 1
    assert "error missing-uid: event without UID (give every event a UID that never changes)\n" in outcome.out
    assert outcome.out.endswith(f"{feed}: 1 error, 0 warnings\n")


@pytest.mark.parametrize(("options", "status"), [([], 0), (["--strict"], 1)])
def test_a_warning_counts_when_asked_to(chrono: Run, feed: Path, options: list[str], status: int) -> None:
    feed.write_bytes(GOOD.replace(b"TRANSP:TRANSPARENT\r\n", b""))
    assert chrono("check", feed, *options).status == status


def test_faults_as_json(chrono: Run, feed: Path) -> None:
    feed.write_bytes(GOOD.replace(b"VERSION:2.0\r\n", b""))
    (fault,) = json.loads(chrono("check", feed, "--format", "json").out)
    assert (fault["file"], fault["line"], fault["rule"]) == (str(feed), 1, "missing-version")


def test_a_missing_file_is_one_line(chrono: Run, tmp_path: Path) -> None:
    outcome = chrono("check", tmp_path / "nothing.ics")
    assert (outcome.status, outcome.complaint) == (1, f"chrono: {tmp_path}/nothing.ics: no such file or directory")


def test_feed_says_what_a_calendar_cannot_hold(chrono: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text(Chronology([Event(id="a", kind="other", title="Caesar dies", when="-0043-03-15")]).to_json())
    outcome = chrono("feed", path, "-o", tmp_path / "old.ics")
    assert "1 event lies outside the years 100 to 9998" in outcome.complaint


EVENTS = Chronology(
    [
        Event(id="a", kind="speech", title="She speaks", when="2013-03"),
        Event(id="b", kind="other", title="It opens", when="2015/2017"),
    ]
)


@pytest.fixture
def events(tmp_path: Path) -> Path:
    path = tmp_path / "events.json"
    path.write_text(EVENTS.to_json(), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("options", "uids"),
    [(["--kind", "speech"], ["a"]), (["--since", "2014"], ["b-start", "b-end"]), (["--until", "2014"], ["a"])],
)
def test_feed_of_chosen_events(chrono: Run, events: Path, options: list[str], uids: list[str]) -> None:
    out = chrono("feed", events, *options).out
    assert [line.removeprefix("UID:").strip() for line in out.splitlines() if line.startswith("UID:")] == uids


@pytest.mark.parametrize(
    ("part", "names"), [("kind", ["other.ics", "speech.ics"]), ("year", ["2013.ics", "2015.ics", "2017.ics"])]
)
def test_a_feed_for_each_part(chrono: Run, events: Path, tmp_path: Path, part: str, names: list[str]) -> None:
    chrono("feed", events, "--by", part, "-o", tmp_path / "feeds")
    assert sorted(path.name for path in (tmp_path / "feeds").iterdir()) == names


@pytest.mark.parametrize("options", [["--since", "2017-13"], ["--by", "kind"]])
def test_a_bad_option_of_feed_has_status_2(chrono: Run, events: Path, options: list[str]) -> None:
    assert chrono("feed", events, *options).status == 2
