"""What people say: it shows, it outlives the next reading, and a file of it can be applied again and again."""

from __future__ import annotations

import pytest

from chrono.errors import ReviewError
from chrono.events import Event, Source
from chrono.store import Bar, Reading, Review
from chrono.store.review_file import read_reviews, write_csv, write_toml

TEXT = (
    "The Bees Act was adopted in March 2013. "
    "After a long debate the Honey Board was founded by the ministry in 2014. "
    "The Pollen Day was marked for the first time on 4 December. "
)
BEES, BOARD, DAY = "The Bees Act adopted", "the Honey Board founded", "The Pollen Day marked"


@pytest.fixture
def read_desk(desk):
    desk.read(TEXT)
    return desk


def test_accepting_changes_nothing_that_readers_see(read_desk):
    outcome = read_desk.say(Review.accept(read_desk.uid(BEES)))
    assert not outcome.visible
    assert [event.title for event in read_desk.store.chronology(Bar(reviewed=True))] == [BEES]


def test_a_correction_is_a_revision_and_outlives_a_reading(read_desk):
    uid = read_desk.uid(BEES)
    assert read_desk.say(Review.correct(uid, {"title": "Bees are protected", "kind": "speech"})).changed == (uid,)
    read_desk.read("A foreword. " + TEXT)
    event = next(event for event in read_desk.store.chronology() if event.id == uid)
    assert (event.title, event.kind, event.revision.sequence, event.revision.reviewed) == (
        "Bees are protected", "speech", 1, True,
    )  # fmt: skip


def test_what_was_confirmed_stays_when_the_document_says_otherwise(read_desk):
    uid = read_desk.uid(BEES)
    read_desk.say(Review.accept(uid))
    outcome = read_desk.read(TEXT.replace("March 2013", "April 2013"))
    assert (outcome.changed, outcome.stale) == ((), (uid,))
    assert read_desk.store.entry(uid).stale == ("when",)
    read_desk.say(Review.accept(uid))
    assert str(read_desk.store.entry(uid).event.when) == "2013-04"


def test_a_reviewed_event_that_the_extractor_misses_stays_while_its_words_do(read_desk):
    uid = read_desk.uid(BEES)
    read_desk.say(Review.accept(uid))
    longer = "A foreword. " + TEXT
    read_desk.store.update([Reading("paper.txt", Source("paper"), longer, ())], now=read_desk.now)
    assert list(read_desk.uids()) == [BEES]
    citation = read_desk.store.entry(uid).event.citation
    assert longer[citation.start : citation.end] == citation.quote
    read_desk.read("Nothing.")
    assert not read_desk.uids()
    read_desk.read(TEXT)
    assert read_desk.uid(BEES) == uid


def test_a_rejected_event_stays_away(read_desk):
    uid = read_desk.uid(BEES)
    assert read_desk.say(Review.reject(uid)).withdrawn == (uid,)
    read_desk.read("A foreword. " + TEXT)
    assert BEES not in read_desk.uids()
    assert read_desk.say(Review.reopen(uid)).restored == (uid,)


def test_merging_gives_the_citations_away(read_desk):
    bees, board = read_desk.uid(BEES), read_desk.uid(BOARD)
    outcome = read_desk.say(Review.merge(board, bees))
    assert (outcome.withdrawn, outcome.changed) == ((board,), (bees,))
    assert len(read_desk.store.entry(bees).event.citations) == 2
    read_desk.read(TEXT.replace("The Bees Act was adopted in March 2013. ", ""))
    assert [citation.date_text for citation in read_desk.store.entry(bees).event.citations] == ["2014"]


def test_merging_in_a_circle_is_an_error(read_desk):
    bees, board = read_desk.uid(BEES), read_desk.uid(BOARD)
    read_desk.say(Review.merge(board, bees))
    with pytest.raises(ReviewError, match="is merged into it"):
        read_desk.say(Review.merge(bees, board))


def test_splitting_gives_parts_that_come_and_go_with_the_whole(read_desk):
    uid = read_desk.uid(BOARD)
    read_desk.say(Review.split(uid, [{"title": "The Board meets"}, {"title": "The Board is founded"}]))
    assert read_desk.uids()["The Board meets"] == uid
    assert read_desk.uids()["The Board is founded"] != uid
    read_desk.read("Nothing.")
    assert not read_desk.uids()
    read_desk.read(TEXT)
    assert {"The Board meets", "The Board is founded"} <= set(read_desk.uids())


def test_an_added_event_is_there_for_good(read_desk):
    read_desk.say(Review.add(Event(kind="speech", title="The queen speaks", when="2016")))
    read_desk.read("Nothing.")
    assert list(read_desk.uids()) == ["The queen speaks"]


def test_one_review_that_cannot_be_applied_stops_all(read_desk):
    bees = read_desk.uid(BEES)
    for bad in (Review.accept("nobody"), Review.correct(bees, {"when": "2013-13"}), Review.correct(bees, {"kind": 3})):
        with pytest.raises(ReviewError):
            read_desk.say(Review.reject(bees), bad)
        assert BEES in read_desk.uids()


def test_an_unknown_field_is_an_error():
    with pytest.raises(ReviewError, match="'whem' cannot be corrected"):
        Review.correct("a", {"whem": "2013"})


def test_a_bar_keeps_unsure_events_out_and_reviewed_ones_in(read_desk):
    read_desk.say(Review.accept(read_desk.uid(BEES)))
    assert [event.title for event in read_desk.store.chronology(Bar(min_confidence=0.95))] == [BEES]
    assert len(read_desk.store.chronology(Bar(min_confidence=0.9))) == 3


def test_a_recurring_event_below_the_bar_is_among_the_withdrawn(read_desk):
    gone = read_desk.store.edition(Bar(reviewed=True)).withdrawn
    assert DAY in [event.title for event in gone if event.when.recurring]


@pytest.mark.parametrize(("write", "name"), [(write_toml, "r.toml"), (write_csv, "r.csv")])
def test_an_exported_file_changes_nothing(read_desk, write, name):
    read_desk.say(
        Review.correct(read_desk.uid(BEES), {"title": '= "odd"\n\ttitle\x7f'}), Review.reject(read_desk.uid(BOARD))
    )
    text = write(read_desk.store.entries())
    before = read_desk.store.version()
    read_desk.say(*read_reviews(text, read_desk.store, source=name))
    assert read_desk.store.version() == before


@pytest.mark.parametrize(("write", "name"), [(write_toml, "r.toml"), (write_csv, "r.csv")])
def test_an_edited_file_corrects_what_was_edited_and_undoes_nothing_else(read_desk, write, name):
    uid = read_desk.uid(BEES)
    edited = write(read_desk.store.entries()).replace("The Bees Act adopted", "Bees are protected")
    read_desk.read(TEXT.replace("in March 2013", "on 6 March 2013"))  # since the export
    for _ in range(2):
        read_desk.say(*read_reviews(edited, read_desk.store, source=name))
        event = read_desk.store.entry(uid).event
        assert (event.title, str(event.when)) == ("Bees are protected", "2013-03-06")
    assert read_desk.store.entry(uid).sequence == 2


def test_a_file_says_every_verdict(read_desk):
    bees, board, day = (read_desk.uid(title) for title in (BEES, BOARD, DAY))
    text = f"""
        [[event]]
        id = "{bees}"
        verdict = "accept"
        [[event]]
        id = "{board}"
        verdict = "split"
        title = "One"
        [[event]]
        id = "{board}"
        verdict = "split"
        title = "Two"
        [[event]]
        id = "{day}"
        verdict = "reject"
        note = "no event"
        [[event]]
        title = "The queen speaks"
        when = "2016"
        kind = "speech"
    """
    for _ in range(2):
        read_desk.say(*read_reviews(text, read_desk.store, source="r.toml"))
        assert sorted(read_desk.uids()) == ["One", BEES, "The queen speaks", "Two"]


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("[[event]\n", "r.toml", "not TOML"),
        ("x = 1\n", "r.toml", "tables and nothing else"),
        ('[[event]]\nid = "nobody"\nverdict = "reject"\n', "r.toml", "event 1: the store has no event 'nobody'"),
        ('[[event]]\nwhen = "2013"\n', "r.toml", "needs a title"),
        ('[[event]]\ntitle = "x"\nwhen = "soon"\n', "r.toml", "event 1"),
        ('[[event]]\ntitel = "x"\n', "r.toml", "unknown field 'titel'"),
        ("id,verdict\na\n", "r.csv", "not as many cells"),
        ("id,revision\na,x\n", "r.csv", "revision cannot be 'x'"),
    ],
)
def test_a_bad_file_is_named_with_its_fault(read_desk, text, name, reason):
    with pytest.raises(ReviewError, match=reason):
        read_desk.say(*read_reviews(text, read_desk.store, source=name))
