"""Radicale, a CalDAV server: takes a whole feed, gives back every event."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest

from tests.clients import feeds
from tests.clients.installed import module

CURE = "pip install radicale caldav"
FEEDS = {"every-date": feeds.every_date(), "thousand": feeds.feed_of(feeds.thousand()), "version-2": feeds.version_2()}


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server of its own, with an empty store and no password."""
    module("radicale", CURE)
    module("caldav", CURE)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "storage-filesystem-folder": str(tmp_path_factory.mktemp("radicale")),
        "auth-type": "none",
        "rights-type": "owner_only",
        "server-max-content-length": "100000000",
    }
    settings = [f"--{name}={value}" for name, value in options.items()]
    server = subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", "", *settings],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(10)


def put(address: str, feed: bytes) -> int:
    headers = {"Content-Type": "text/calendar; charset=utf-8", "Authorization": "Basic dTp1"}
    request = urllib.request.Request(address, data=feed, method="PUT", headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.parametrize("name", FEEDS)
@pytest.mark.filterwarnings("ignore")
def test_a_whole_feed_is_taken_and_every_event_is_there(radicale: str, name: str) -> None:
    import caldav

    assert put(f"{radicale}/u/{name}/", FEEDS[name]) == 201
    with caldav.DAVClient(radicale, username="u", password="u") as client:
        calendar = next(one for one in client.principal().calendars() if str(one.url).endswith(f"/{name}/"))
        assert len(calendar.events()) == feeds.count(FEEDS[name])


def test_a_feed_with_two_events_on_one_uid_is_refused(radicale: str) -> None:
    broken = feeds.version_1().replace(b"UID:bridge-moved", b"UID:bridge-steady")
    assert put(f"{radicale}/u/broken/", broken) == 400
