"""JSON Feed 1.1."""

from __future__ import annotations

import json

from chrono.events import Chronology, Citation, Event, Source
from chrono.feeds import to_json_feed

SOURCE = Source(id="s1", title="A history", uri="https://bridges.example/history", published="2018-05", language="en")
EVENT = Event(
    id="b1", kind="other", title="The bridge opens", when="-0043", citations=[Citation("s1", 0, 9, "It opened")]
)


def feed() -> dict[str, object]:
    return json.loads(
        to_json_feed(Chronology([EVENT], [SOURCE], "Bridges"), feed_url="https://bridges.example/feed.json")
    )


def test_the_feed_says_version_title_and_address() -> None:
    found = feed()
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert (found["title"], found["feed_url"], found["language"]) == (
        "Bridges",
        "https://bridges.example/feed.json",
        "en",
    )


def test_an_item_says_what_when_and_where_from() -> None:
    item = feed()["items"][0]  # type: ignore[index]
    event = item.pop("_chrono")["event"]
    assert item == {
        "id": "b1",
        "url": "https://bridges.example/history#:~:text=It%20opened",
        "title": "The bridge opens [in 44 BC]",
        "content_text": "“It opened”",
        "date_published": "2018-05-01T00:00:00Z",
        "tags": ["Other"],
    }
    assert (event["when"], event["latest"]) == ("-0043", "-0043-12-31")


def test_two_builds_are_equal() -> None:
    assert feed() == feed()
