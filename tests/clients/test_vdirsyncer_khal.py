"""vdirsyncer brings the feed into a folder of entries, khal shows them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.clients import feeds
from tests.clients.installed import program, run
from tests.clients.web import Web

CURE = "pip install vdirsyncer khal"


class Subscription:
    """A feed, subscribed to with vdirsyncer and looked at with khal."""

    def __init__(self, folder: Path, web: Web) -> None:
        self.vdirsyncer, self.khal = program("vdirsyncer", CURE), program("khal", CURE)
        self.web, self.entries = web, folder / "entries"
        self.entries.mkdir()
        self.settings, self.looks = folder / "vdirsyncer.conf", folder / "khal.conf"
        self.settings.write_text(
            f'[general]\nstatus_path = "{folder}/status"\n'
            '[pair bridges]\na = "here"\nb = "feed"\ncollections = null\n'
            f'[storage here]\ntype = "filesystem"\npath = "{self.entries}"\nfileext = ".ics"\n'
            f'[storage feed]\ntype = "http"\nurl = "{web.url("/feed.ics")}"\n'
        )
        self.looks.write_text(
            f"[calendars]\n[[bridges]]\npath = {self.entries}\nreadonly = True\n"
            f"[sqlite]\npath = {folder}/khal.db\n"
            "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
            "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        )

    def sync(self, feed: bytes) -> list[str]:
        """Publish the feed and synchronise; what vdirsyncer did: "copy" and "delete"."""
        self.web.files["/feed.ics"] = feed
        env = {"VDIRSYNCER_CONFIG": str(self.settings)}
        run([self.vdirsyncer, "discover"], env=env, input="y\n" * 5)
        done = run(["sh", "-c", f'"{self.vdirsyncer}" sync 2>&1'], env=env)
        words = {"Copying": "copy", "Deleting": "delete"}
        return [words[word] for word in re.findall(r"^(Copying|Deleting)", done, re.MULTILINE)]

    def rows(self, begin: str, end: str) -> list[str]:
        """What khal lists between two days: the day and the title of each row."""
        command = [self.khal, "-c", str(self.looks), "list", begin, end]
        listed = run([*command, "--format", "{start-date} {title}", "--day-format", ""])
        return [line for line in listed.splitlines() if line.strip()]


@pytest.fixture
def subscription(tmp_path: Path, web: Web) -> Subscription:
    return Subscription(tmp_path, web)


def test_every_entry_arrives(subscription: Subscription) -> None:
    feed = feeds.every_date()
    assert subscription.sync(feed) == ["copy"] * feeds.count(feed)
    assert len(list(subscription.entries.iterdir())) == feeds.count(feed)


def test_a_thousand_entries_arrive(subscription: Subscription) -> None:
    assert len(subscription.sync(feeds.feed_of(feeds.thousand()))) == 1000


def test_a_rebuilt_feed_changes_nothing(subscription: Subscription) -> None:
    subscription.sync(feeds.every_date())
    assert subscription.sync(feeds.every_date()) == []


def test_one_changed_event_is_one_copy_and_one_delete(subscription: Subscription) -> None:
    events = feeds.thousand()[:50]
    subscription.sync(feeds.feed_of(events))
    changed = [*events[:20], feeds.bridge("20", "2026-12-31", feeds.SECOND), *events[21:]]
    assert sorted(subscription.sync(feeds.feed_of(changed))) == ["copy", "delete"]


def test_one_replaced_event_is_one_copy_and_one_delete(subscription: Subscription) -> None:
    events = feeds.thousand()[:50]
    subscription.sync(feeds.feed_of(events))
    assert sorted(subscription.sync(feeds.feed_of([*events[:49], feeds.bridge("other", "2026-12-31")]))) == [
        "copy",
        "delete",
    ]


@pytest.mark.parametrize("when", ["2027", "2027-05", "202X", "2027/..", "../2027", "2027-21", "2027~"])
def test_an_imprecise_event_is_one_row_of_the_year(subscription: Subscription, when: str) -> None:
    subscription.sync(feeds.imprecise(when))
    begin, end = ("2020-01-01", "2029-12-31") if when == "202X" else ("2027-01-01", "2027-12-31")
    assert len(subscription.rows(begin, end)) == 1


def test_a_long_span_is_two_rows(subscription: Subscription) -> None:
    subscription.sync(feeds.imprecise("2025/2029"))
    assert len(subscription.rows("2025-01-01", "2029-12-31")) == 2


def test_the_second_version_shows_rightly(subscription: Subscription) -> None:
    subscription.sync(feeds.version_1())
    assert subscription.rows("2026-01-01", "2026-12-31") == [
        "2026-01-01 The sharper bridge [in 2026]",
        "2026-03-10 The steady bridge",
        "2026-03-12 The yearly bridge",
        "2026-03-20 The moved bridge",
        "2026-03-22 The gone bridge",
        "2026-03-24 The gone-yearly bridge",
    ]
    subscription.sync(feeds.version_2())
    assert subscription.rows("2026-01-01", "2026-12-31") == [
        "2026-03-10 The steady bridge",
        "2026-03-12 The yearly bridge",
        "2026-03-25 The moved bridge",
        "2026-03-27 The sharper bridge",
        "2026-03-28 The new bridge",
    ]


def test_a_withdrawn_recurring_event_leaves_no_ghost_in_later_years(subscription: Subscription) -> None:
    subscription.sync(feeds.version_1())
    assert any("gone-yearly" in row for row in subscription.rows("2028-01-01", "2028-12-31"))
    subscription.sync(feeds.version_2())
    assert not any("gone" in row for row in subscription.rows("2027-01-01", "2030-12-31"))
