"""FullCalendar in Chromium: what visitors of a web page with the feed see."""

from __future__ import annotations

import html
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.clients import feeds
from tests.clients.installed import missing, packages, run
from tests.clients.web import Web

PAGE = Path(__file__).parent / "drivers" / "fullcalendar.html"
WANTED = ["fullcalendar@6", "@fullcalendar/icalendar@6", "ical.js@1.5.0"]


class Calendar:
    """A page with FullCalendar, opened in Chromium without a window."""

    def __init__(self, folder: Path, web: Web, npm: Path, chromium: str) -> None:
        self.folder, self.web, self.chromium = folder, web, chromium
        web.folders["/npm/"] = npm / "node_modules"
        web.files["/page.html"] = PAGE.read_bytes()

    def shown(self, feed: bytes, view: str, date: str) -> dict[str, object]:
        """The events that the view holds and the number of rows or boxes on the page."""
        self.web.files["/feed.ics"] = feed
        switches = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--lang=en-US",
            f"--user-data-dir={self.folder}/profile",
        ]
        waiting = ["--virtual-time-budget=20000", "--dump-dom"]
        page = run([self.chromium, *switches, *waiting, self.web.url(f"/page.html?view={view}&date={date}")])
        written = re.search(r'<pre id="result">(.*?)</pre>', page, re.DOTALL)
        assert written, page[-2000:]
        assert written[1], "the calendar did not finish"
        return json.loads(html.unescape(written[1]))


@pytest.fixture
def calendar(tmp_path: Path, web: Web, npm_folder: Path) -> Calendar:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        missing("chromium", "apt-get install chromium")
        raise AssertionError
    return Calendar(tmp_path, web, packages(npm_folder, "fullcalendar", WANTED), chromium)


@pytest.mark.parametrize("when", ["2027", "2027-05", "2027/..", "../2027", "2027-21", "2027~"])
def test_an_imprecise_event_is_one_row_of_the_year(calendar: Calendar, when: str) -> None:
    found = calendar.shown(feeds.imprecise(when), "listYear", "2027-01-01")
    assert (len(found["events"]), found["rows"]) == (1, 1)  # type: ignore[arg-type]


def test_a_year_is_one_box_of_january_and_none_of_june(calendar: Calendar) -> None:
    assert calendar.shown(feeds.imprecise("2027"), "dayGridMonth", "2027-01-01")["rows"] == 1
    assert calendar.shown(feeds.imprecise("2027"), "dayGridMonth", "2027-06-01")["rows"] == 0


def test_29_february_is_shown_in_leap_years_only(calendar: Calendar) -> None:
    leap, plain = (calendar.shown(feeds.imprecise("XXXX-02-29"), "listYear", f"{year}-01-01") for year in (2028, 2027))
    assert leap["events"] == ["2028-02-29 The imprecise bridge"]
    assert plain["events"] == []


def test_the_second_version_shows_rightly(calendar: Calendar) -> None:
    assert sorted(calendar.shown(feeds.version_2(), "listYear", "2026-01-01")["events"]) == [  # type: ignore[call-overload]
        "2026-03-10 The steady bridge",
        "2026-03-12 The yearly bridge",
        "2026-03-25 The moved bridge",
        "2026-03-27 The sharper bridge",
        "2026-03-28 The new bridge",
    ]
