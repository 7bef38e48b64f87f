"""Evolution's data server, the calendars of GNOME: its webcal backend subscribes to a feed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.clients import feeds
from tests.clients.installed import missing, run
from tests.clients.web import Web

DRIVER = Path(__file__).parent / "drivers" / "evolution.py"
CURE = "apt-get install evolution-data-server gir1.2-ecal-2.0 gir1.2-icalglib-3.0 python3-gi dbus-x11"
PYTHON = "/usr/bin/python3"
PROBE = "import gi; gi.require_version('ECal', '2.0'); from gi.repository import ECal"
FEEDS = {
    "every date": feeds.every_date(),
    "a thousand": feeds.feed_of(feeds.thousand()),
    "version 2": feeds.version_2(),
}


@pytest.fixture(scope="module", autouse=True)
def _evolution() -> None:
    if shutil.which("dbus-run-session") is None or not Path(PYTHON).is_file():
        missing("evolution-data-server", CURE)
    try:
        run([PYTHON, "-c", PROBE])
    except AssertionError:
        missing("evolution-data-server", CURE)


def subscribed(folder: Path, web: Web, feed: bytes, begin: str, end: str) -> dict[str, list[str]]:
    web.files["/feed.ics"] = feed
    env = {"GSETTINGS_BACKEND": "memory", "HOME": str(folder)}
    for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        env[f"XDG_{name}"] = str(folder / name.lower())
        (folder / name.lower()).mkdir(mode=0o700)
    arguments = [web.url("/feed.ics"), str(feeds.count(feed)), begin, end]
    return json.loads(run(["dbus-run-session", "--", PYTHON, str(DRIVER), *arguments], env=env))


@pytest.mark.parametrize("feed", FEEDS.values(), ids=FEEDS.keys())
def test_every_event_is_there(tmp_path: Path, web: Web, feed: bytes) -> None:
    assert len(subscribed(tmp_path, web, feed, "20270101", "20280101")["all"]) == feeds.count(feed)


def test_an_imprecise_event_is_on_one_day_of_the_year(tmp_path: Path, web: Web) -> None:
    found = subscribed(tmp_path, web, feeds.imprecise("2027"), "20270102", "20280101")
    assert (len(found["all"]), found["range"]) == (1, [])
