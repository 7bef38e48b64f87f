"""Thunderbird, subscribed to a feed: the calendar's own objects are asked what they hold."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients import feeds
from tests.clients.installed import program
from tests.clients.marionette import Marionette
from tests.clients.web import Web

SCRIPT = (Path(__file__).parent / "drivers" / "thunderbird.js").read_text(encoding="utf-8")
CURE = "apt-get install thunderbird"


class Thunderbird:
    """A Thunderbird with an empty profile that is subscribed to the feed."""

    def __init__(self, folder: Path, web: Web) -> None:
        self.web = web
        web.files["/feed.ics"] = feeds.imprecise("2027")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._profile(folder, port)
        self.process = subprocess.Popen(
            [
                *(program("thunderbird", CURE), "--headless", "--marionette", "--remote-allow-system-access"),
                *("--no-remote", "--profile", str(folder / "profile")),
            ],
            env={**os.environ, "HOME": str(folder), "TZ": "UTC"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            self.marionette = Marionette(port)
        except OSError:
            self.close()
            raise

    def _profile(self, folder: Path, port: int) -> None:
        (folder / "profile").mkdir()
        settings: dict[str, object] = {
            "marionette.port": port,
            "calendar.registry.bridges.name": "bridges",
            "calendar.registry.bridges.type": "ics",
            "calendar.registry.bridges.uri": self.web.url("/feed.ics"),
            "calendar.registry.bridges.readOnly": True,
            "calendar.timezone.local": "UTC",
            "calendar.timezone.useSystemTimezone": False,
            "mail.provider.suppress_dialog_on_startup": True,
            "mail.rights.version": 1,
            "mailnews.start_page.enabled": False,
            "datareporting.policy.dataSubmissionEnabled": False,
            "toolkit.telemetry.enabled": False,
            "app.update.enabled": False,
        }
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items()]
        (folder / "profile" / "user.js").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def shown(self, feed: bytes, begin: str = "20270101", end: str = "20280101") -> dict[str, object]:
        """Publish a feed and have it read again."""
        self.web.files["/feed.ics"] = feed
        return self.marionette.run(SCRIPT, begin, end)

    def close(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(20)


@pytest.fixture(scope="module")
def thunderbird(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Thunderbird]:
    program("thunderbird", CURE)
    with Web() as web:
        started = Thunderbird(tmp_path_factory.mktemp("thunderbird"), web)
        try:
            yield started
        finally:
            started.marionette.close()
            started.close()


@pytest.mark.parametrize(
    "feed",
    [feeds.every_date(), feeds.feed_of(feeds.thousand()), feeds.version_2()],
    ids=["every date", "a thousand", "version 2"],
)
def test_every_event_is_there(thunderbird: Thunderbird, feed: bytes) -> None:
    found = thunderbird.shown(feed)
    assert found.get("refreshed") == "loaded", found
    assert len(found["all"]) == feeds.count(feed)  # type: ignore[arg-type]


@pytest.mark.parametrize("when", ["2027", "2027-05", "2027/..", "../2027"])
def test_an_imprecise_event_is_on_one_day_of_the_year(thunderbird: Thunderbird, when: str) -> None:
    assert len(thunderbird.shown(feeds.imprecise(when))["range"]) == 1  # type: ignore[arg-type]


def test_29_february_is_shown_in_leap_years_only(thunderbird: Thunderbird) -> None:
    feed = feeds.imprecise("XXXX-02-29")
    assert thunderbird.shown(feed, "20270101", "20280101")["range"] == []
    assert thunderbird.shown(feed, "20280101", "20290101")["range"] == ["20280229 The imprecise bridge"]


def test_the_second_version_shows_rightly(thunderbird: Thunderbird) -> None:
    thunderbird.shown(feeds.version_1())
    found = thunderbird.shown(feeds.version_2(), "20260101", "20270101")
    assert sorted(found["range"]) == [  # type: ignore[call-overload]
        "20260310 The steady bridge",
        "20260312 The yearly bridge",
        "20260325 The moved bridge",
        "20260327 The sharper bridge",
        "20260328 The new bridge",
    ]


def test_a_withdrawn_recurring_event_leaves_no_ghost(thunderbird: Thunderbird) -> None:
    thunderbird.shown(feeds.version_1())
    found = thunderbird.shown(feeds.version_2(), "20280101", "20290101")
    assert found["range"] == ["20280312 The yearly bridge"]
