"""libical, which Evolution, GNOME Calendar and KDE read with: parsing and its check of what a component may hold."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from chrono.feeds import to_ics
from tests.clients import feeds
from tests.clients.installed import missing, program, run
from tests.feeds.examples import chronology

DRIVER = Path(__file__).parent / "drivers" / "ical_check.c"
CURE = "apt-get install libical-dev gcc pkg-config"


@pytest.fixture(scope="module")
def ical_check(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The driver, compiled."""
    compiler, pkg_config = program("gcc", CURE), program("pkg-config", CURE)
    try:
        flags = shlex.split(run([pkg_config, "--cflags", "--libs", "libical"]))
    except AssertionError:
        missing("libical", CURE)
        raise
    built = tmp_path_factory.mktemp("libical") / "ical_check"
    run([compiler, "-Wall", "-Werror", str(DRIVER), "-o", str(built), *flags])
    return str(built)


def checked(ical_check: str, folder: Path, feed: bytes) -> list[str]:
    path = folder / "feed.ics"
    path.write_bytes(feed)
    return run([ical_check, str(path)]).splitlines()


@pytest.mark.parametrize(
    "feed",
    [feeds.every_date(), feeds.feed_of(feeds.thousand()), feeds.version_1(), feeds.version_2()],
    ids=["every date", "a thousand", "version 1", "version 2"],
)
def test_every_entry_without_an_error(ical_check: str, tmp_path: Path, feed: bytes) -> None:
    assert checked(ical_check, tmp_path, feed) == [f"{feeds.count(feed)} 0 0"]


def test_the_check_can_fail(ical_check: str, tmp_path: Path) -> None:
    broken = feeds.version_1().replace(b"SEQUENCE:0", b"SEQUENCE:0\r\nSEQUENCE:1", 1)
    assert checked(ical_check, tmp_path, broken)[0] == f"{feeds.count(broken)} 0 1"


def test_related_links_are_an_error_here_which_is_why_they_are_an_option(ical_check: str, tmp_path: Path) -> None:
    plain, related = to_ics(chronology()), to_ics(chronology(), related=True)
    assert b"\r\nLINK;" in related
    assert b"\r\nLINK;" not in plain
    assert checked(ical_check, tmp_path, related) != checked(ical_check, tmp_path, plain)
