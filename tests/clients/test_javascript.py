"""ical.js (Thunderbird, FullCalendar, Nextcloud) and node-ical (Home Assistant dashboards, MagicMirror)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chrono.feeds import load, to_jcal
from tests.clients import feeds
from tests.clients.installed import packages, program, run
from tests.feeds.examples import chronology
from tests.feeds.reading.test_round_trips import OUTSIDE, without_rest

DRIVERS = Path(__file__).parent / "drivers"
FEEDS = {
    "every date": feeds.every_date(),
    "a thousand": feeds.feed_of(feeds.thousand()),
    "version 2": feeds.version_2(),
}


@pytest.fixture(scope="session")
def node_packages(npm_folder: Path) -> Path:
    return packages(npm_folder, ".", ["ical.js@2", "node-ical@0.26"])


def read(driver: str, node_packages: Path, path: Path) -> dict[str, object]:
    return json.loads(
        run([program("node", "apt-get install nodejs"), str(DRIVERS / driver), str(node_packages), str(path)])
    )


@pytest.mark.parametrize("feed", FEEDS.values(), ids=FEEDS.keys())
def test_ical_js_finds_every_event_with_its_start(node_packages: Path, tmp_path: Path, feed: bytes) -> None:
    (tmp_path / "feed.ics").write_bytes(feed)
    found = read("read_icaljs.mjs", node_packages, tmp_path / "feed.ics")
    assert (found["events"], found["uids"], found["starts"]) == (feeds.count(feed),) * 3


@pytest.mark.parametrize("feed", FEEDS.values(), ids=FEEDS.keys())
def test_node_ical_finds_every_event_with_its_start(node_packages: Path, tmp_path: Path, feed: bytes) -> None:
    (tmp_path / "feed.ics").write_bytes(feed)
    assert read("read_nodeical.mjs", node_packages, tmp_path / "feed.ics") == {
        "events": feeds.count(feed),
        "whole": feeds.count(feed),
    }


def test_dates_precision_and_quotes_survive_ical_js(node_packages: Path, tmp_path: Path) -> None:
    (tmp_path / "feed.ics").write_bytes(feeds.every_date())
    written = str(read("read_icaljs.mjs", node_packages, tmp_path / "feed.ics")["written"]).encode()
    expected = [without_rest(event) for event in chronology() if event.id not in OUTSIDE]
    assert list(load(written)) == expected
    assert written.count(b"X-CHRONO-PRECISION") == feeds.count(feeds.every_date())


def test_ical_js_reads_our_jcal(node_packages: Path, tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_text(to_jcal(chronology()))
    found = read("read_icaljs.mjs", node_packages, tmp_path / "feed.json")
    assert (found["events"], found["starts"]) == (feeds.count(feeds.every_date()),) * 2
    expected = [without_rest(event) for event in chronology() if event.id not in OUTSIDE]
    assert list(load(str(found["written"]).encode())) == expected
