"""Feeds as files: stable names, nothing touched without need, nothing of others removed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from chrono.errors import FeedError, OptionError
from chrono.events import Citation, Event, Source
from chrono.feeds import check
from chrono.feeds.split import years_of
from chrono.publishing import Press, StoreOrigin, publish
from chrono.publishing.query import chosen
from chrono.store import Bar, Reading, Review, Store
from chrono.store.settling import years_of as years_of_store


def event(name: str, when: str, kind: str = "speech", **more: object) -> Event:
    quote = f"In {when}, {name} happened."
    return Event(id=name, kind=kind, title=name, when=when, object=name, citations=[Citation("s", 0, 9, quote)], **more)


EVENTS = (
    event("alpha", "2013-03"),
    event("beta", "2013/2017", "meeting"),
    event("gamma", "XXXX-12-04", "observance"),
    event("delta", "2015-06-01", "my kind"),
    event("epsilon", "-0043", "speech"),
)


class Publisher:
    def __init__(self, folder: Path) -> None:
        self.path = folder / "chrono.store"
        self.out = folder / "out"
        self.day = 0

    def update(self, *events: Event) -> None:
        self.day += 1
        with Store.open(self.path, create=True) as store:
            text = " ".join(one.title for one in events) + str(self.day)
            store.update(
                [Reading("s.txt", Source("s", title="S", published="2018"), text, events)],
                now=datetime(2018, 1, self.day, tzinfo=UTC),
                title="Things",
            )

    def publish(self, bar: Bar | None = None, **given: object):
        press = Press(StoreOrigin(self.path, bar), **given)
        try:
            return publish(press, self.out)
        finally:
            press.close()

    def files(self) -> dict[str, tuple[int, int]]:
        found = [path for path in sorted(self.out.rglob("*")) if path.is_file()]
        return {str(p.relative_to(self.out)): (p.stat().st_ino, p.stat().st_mtime_ns) for p in found}


@pytest.fixture
def publisher(tmp_path):
    return Publisher(tmp_path)


def test_everything_each_kind_and_each_year(publisher):
    publisher.update(*EVENTS)
    publisher.publish(address="https://things.example/cal")
    names = set(publisher.files())
    assert {"all.ics", "all.json", "chronology.json", "index.html", "kind/speech.ics", "kind/observance.json"} <= names
    assert {"year/2013.ics", "year/2015.json", "year/2017.ics", "year/-0043.json"} <= names
    assert not [name for name in names if " " in name]
    page = (publisher.out / "index.html").read_text()
    assert 'href="webcal://things.example/cal/year/2013.ics"' in page
    assert "year/-0043.ics" not in names  # a calendar without entries is none


def test_every_calendar_passes_the_checker(publisher):
    publisher.update(*EVENTS)
    publisher.publish()
    for path in publisher.out.rglob("*.ics"):
        assert check(path.read_bytes()) == []


def test_a_second_run_touches_nothing(publisher):
    publisher.update(*EVENTS)
    publisher.publish()
    before = publisher.files()
    done = publisher.publish()
    assert done.written == ()
    assert publisher.files() == before


def test_an_update_touches_only_what_it_changes(publisher):
    publisher.update(*EVENTS)
    publisher.publish()
    before = publisher.files()
    publisher.update(event("alpha", "2013-03-17"), *EVENTS[1:])
    publisher.publish()
    after = publisher.files()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"all.ics", "all.json", "chronology.json", "kind/speech.ics", "kind/speech.json", "year/2013.ics",
                       "year/2013.json"}  # fmt: skip


def test_nothing_of_others_is_removed(publisher):
    publisher.update(*EVENTS)
    publisher.out.mkdir()
    (publisher.out / "CNAME").write_text("things.example")
    publisher.publish()
    assert (publisher.out / "CNAME").read_text() == "things.example"
    assert not [name for name in publisher.files() if name.endswith(".part")]


def test_a_feed_that_became_empty_cancels_its_last_event(publisher):
    publisher.update(*EVENTS)
    publisher.publish()
    publisher.update(*(one for one in EVENTS if one.title != "delta"))
    publisher.publish()
    data = (publisher.out / "year/2015.ics").read_bytes()
    assert b"STATUS:CANCELLED" in data
    assert b"SEQUENCE:1" in data
    assert check(data) == []
    assert "year/2015" not in (publisher.out / "index.html").read_text()


def test_a_withdrawn_recurring_event_leaves_one_tombstone_and_a_single_one_none(publisher):
    publisher.update(*EVENTS)
    publisher.update(*(one for one in EVENTS if one.title not in ("alpha", "gamma")))
    publisher.publish()
    data = (publisher.out / "all.ics").read_bytes()
    assert data.count(b"STATUS:CANCELLED") == 1
    assert b"UID:gamma" in data
    assert b"RRULE" not in data
    assert b"UID:alpha" not in data


def test_nothing_to_publish_is_an_error_and_writes_nothing(publisher):
    publisher.update()
    with pytest.raises(FeedError, match="no event to publish"):
        publisher.publish()
    assert not publisher.out.exists()


def test_the_reviewed_bar(publisher):
    publisher.update(*EVENTS)
    with Store.open(publisher.path) as store:
        store.review([Review.accept("alpha")], now=datetime(2018, 2, 1, tzinfo=UTC))
    publisher.publish(Bar(reviewed=True))
    data = (publisher.out / "all.ics").read_bytes()
    assert (b"UID:alpha" in data, b"UID:beta" in data) == (True, False)


def test_an_entry_is_the_same_bytes_while_its_sequence_is(publisher):
    """Another confidence, moved offsets, acceptance: no revision, so the calendar must not show them."""
    publisher.update(*EVENTS)
    publisher.publish()
    before = (publisher.out / "all.ics").read_bytes()
    publisher.update(*(event(one.title, str(one.when), one.kind, confidence=0.5) for one in EVENTS))
    with Store.open(publisher.path) as store:
        store.review([Review.accept("alpha")], now=datetime(2018, 2, 1, tzinfo=UTC))
    publisher.publish()
    assert (publisher.out / "all.ics").read_bytes() == before


def test_one_press_sees_the_next_edition(publisher):
    publisher.update(*EVENTS)
    press = Press(StoreOrigin(publisher.path))
    before = press.sheet("kind/meeting.ics")
    publisher.update(event("alpha", "2013-03-17"), *EVENTS[1:])
    assert b"20130317" in press.sheet("kind/speech.ics").body
    assert press.sheet("kind/meeting.ics") is before
    press.close()


def test_unknown_names_are_no_sheets(publisher):
    publisher.update(*EVENTS)
    press = Press(StoreOrigin(publisher.path))
    assert [press.sheet(name) for name in ("x.ics", "kind/../all.ics", "all.html", "", ".ics")] == [None] * 5
    press.close()


@pytest.mark.parametrize(
    ("parameters", "titles"),
    [
        ([("kind", "speech"), ("kind", "meeting")], ["epsilon", "beta", "alpha"]),
        ([("since", "2015"), ("until", "2016"), ("kind", "meeting"), ("kind", "my kind")], ["beta", "delta"]),
        ([("q", "DELTA")], ["delta"]),
    ],
)
def test_a_query_chooses(parameters, titles):
    from chrono.events import Chronology

    assert [one.title for one in chosen(Chronology(EVENTS), parameters)] == titles


@pytest.mark.parametrize(
    "parameters",
    [[("since", "soon")], [("q", "")], [("q", "x" * 500)], [("since", "2013"), ("since", "2014")], [("kind", "a")] * 40,
     [("since", "XXXX-12-04")]],
)  # fmt: skip
def test_a_bad_query_is_an_error(parameters):
    from chrono.events import Chronology

    with pytest.raises(OptionError):
        chosen(Chronology(EVENTS), parameters)


@pytest.mark.parametrize(
    "when", ["2013", "2013/2017", "2013/..", "../2016", "XXXX-12-04", "201X", "-0043", "2013-03-17"]
)
@pytest.mark.parametrize("relation", ["on", "by", "until"])
def test_store_and_feeds_agree_on_years(when, relation):
    one = Event(kind="other", title="x", when=when, relation=relation)
    assert years_of_store(one) == years_of(one)
