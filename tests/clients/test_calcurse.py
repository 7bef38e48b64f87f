"""calcurse imports every entry and skips none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.clients import feeds
from tests.clients.installed import program, run


@pytest.mark.parametrize(
    "feed",
    [feeds.every_date(), feeds.feed_of(feeds.thousand()), feeds.version_1()],
    ids=["every date", "a thousand", "version 1"],
)
def test_every_entry_is_imported(tmp_path: Path, feed: bytes) -> None:
    path = tmp_path / "feed.ics"
    path.write_bytes(feed)
    said = run([program("calcurse", "apt-get install calcurse"), "-D", str(tmp_path / "data"), "--import", str(path)])
    apps, events, todos, skipped = (
        int(re.search(rf"(\d+) {word}", said)[1]) for word in ("app", "event", "todo", "skipped")
    )  # type: ignore[index]
    assert (apps + events, todos, skipped) == (feeds.count(feed), 0, 0), said
