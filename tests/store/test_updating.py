"""Reading documents again: who keeps its identity, who gets a new revision, who is withdrawn."""

from __future__ import annotations

import pytest
from attrs import evolve

from chrono.errors import StoreError
from chrono.events import Source
from chrono.store import Reading

TEXT = (
    "The Bees Act was adopted in March 2013. "
    "After a long debate the Honey Board was founded by the ministry in 2014. "
    "The Wax Code was amended twice in June 2015. "
    "The Pollen Day was marked for the first time on 4 December. "
)
BEES, BOARD, WAX, DAY = (
    "The Bees Act adopted",
    "the Honey Board founded",
    "The Wax Code amended",
    "The Pollen Day marked",
)


def test_a_first_reading_adds_what_it_found(desk):
    outcome = desk.read(TEXT)
    assert len(outcome.added) == 4
    assert set(desk.sequences().values()) == {0}


def test_a_snapshots_id_stays_the_identity(desk, extractor):
    desk.read(TEXT)
    assert set(desk.uids().values()) == {event.id for event in extractor(TEXT)}


def test_the_same_text_again_changes_nothing(desk):
    desk.read(TEXT)
    before = desk.store.edition(), desk.store.path.stat().st_size
    outcome = desk.read(TEXT)
    assert not outcome.visible
    assert outcome.unread == ("paper.txt",)
    assert (desk.store.edition(), desk.store.path.stat().st_size) == before


def test_text_put_in_front_moves_offsets_and_nothing_else(desk):
    desk.read(TEXT)
    before = desk.store.edition().chronology
    outcome = desk.read("A foreword without any dates at all. " + TEXT)
    assert not outcome.visible
    assert desk.store.edition().chronology == before
    for event in desk.store.chronology():
        text = "A foreword without any dates at all. " + TEXT
        assert text[event.citation.start : event.citation.end] == event.citation.quote


def test_a_moved_sentence_keeps_identity_and_revision(desk):
    desk.read(TEXT)
    before = desk.uids()
    sentences = TEXT.split(". ")
    moved = ". ".join([*sentences[2:4], *sentences[:2], ""])
    outcome = desk.read(moved)
    assert desk.uids() == before
    assert not outcome.visible


def test_a_sharpened_date_is_the_same_event_revised(desk):
    desk.read(TEXT)
    before = desk.uids()
    outcome = desk.read(TEXT.replace("in March 2013", "on 6 March 2013"))
    assert desk.uids() == before
    assert outcome.changed == (before[BEES],)
    assert desk.sequences() == {BEES: 1, BOARD: 0, WAX: 0, DAY: 0}
    event = next(event for event in desk.store.chronology() if event.title == BEES)
    assert str(event.when) == "2013-03-06"
    assert event.revision.modified == desk.now


def test_edited_words_are_the_same_event_revised(desk):
    desk.read(TEXT)
    before = desk.uids()
    desk.read(TEXT.replace("After a long debate", "After a rather short debate"))
    assert desk.uids() == before
    assert desk.sequences()[BOARD] == 1


def test_another_trigger_is_the_same_event_revised(desk):
    desk.read(TEXT)
    uid = desk.uid(BEES)
    desk.read(TEXT.replace("adopted", "passed"))
    assert desk.uid("The Bees Act passed") == uid


def test_new_lines_where_spaces_were_change_nothing_visible(desk):
    desk.read(TEXT)
    assert not desk.read(TEXT.replace("After a long debate", "After a\nlong\ndebate")).visible


def test_a_removed_sentence_is_withdrawn_and_comes_back_as_itself(desk):
    desk.read(TEXT)
    uid = desk.uid(BOARD)
    without = TEXT.replace("After a long debate the Honey Board was founded by the ministry in 2014. ", "")
    assert desk.read(without).withdrawn == (uid,)
    assert BOARD not in desk.uids()
    assert desk.read(TEXT).restored == (uid,)
    assert desk.uid(BOARD) == uid
    assert desk.sequences()[BOARD] == 2


def test_a_withdrawn_identity_goes_to_nobody_else(desk):
    desk.read(TEXT)
    uid = desk.uid(BOARD)
    desk.read(TEXT.replace("After a long debate the Honey Board was founded by the ministry in 2014. ", ""))
    desk.read(TEXT.replace("After a long debate the Honey Board was founded by the ministry in 2014. ",
                           "The Comb Union was founded by nobody in 1999. "))  # fmt: skip
    assert uid not in desk.uids().values()


def test_an_event_in_the_place_of_another_gets_an_identity_of_its_own(desk):
    desk.read(TEXT)
    before = set(desk.uids().values())
    desk.read(
        TEXT.replace("The Wax Code was amended twice in June 2015.", "The Nectar Court was convened in Paris in 1931.")
    )
    assert desk.uid("The Nectar Court convened") not in before


def test_of_two_alike_the_removed_one_is_withdrawn(desk):
    repeated = "The Bees Act was adopted in 2013. One. The Bees Act was adopted in 2013. Two."
    desk.read(repeated)
    first, second = [event.id for event in desk.store.chronology()]
    assert first != second
    desk.read("Two. The Wax Code was amended in 2015. The Bees Act was adopted in 2013.")
    assert len([event for event in desk.store.chronology() if event.title == BEES]) == 1


def test_two_objects_of_one_verb_are_told_apart(desk):
    first = "The Bees Act was adopted in 2013 and the Wax Code was adopted in 2013."
    desk.read(first)
    wax = desk.uid("the Wax Code adopted")
    outcome = desk.read("The Wax Code was adopted in 2013.")
    assert desk.uid("The Wax Code adopted") == wax
    assert len(outcome.withdrawn) == 1


def test_a_better_extractor_keeps_identities(desk, extractor):
    desk.read(TEXT)
    before = desk.uids()
    better = [evolve(event, title=f"{event.object}: {event.title}", agent="Parliament") for event in extractor(TEXT)]
    outcome = desk.store.update([Reading("paper.txt", Source("paper"), TEXT, better, "2.0")], now=desk.now)
    assert len(outcome.changed) == 4
    assert {event.id for event in desk.store.chronology()} == set(before.values())


def test_another_confidence_is_no_new_revision(desk, extractor):
    desk.read(TEXT)
    unsure = [evolve(event, confidence=0.5, evidence=[]) for event in extractor(TEXT)]
    assert not desk.store.update([Reading("paper.txt", Source("paper"), TEXT, unsure, "2.0")], now=desk.now).visible
    assert {event.confidence for event in desk.store.chronology()} == {0.5}
    assert {event.confidence for event in desk.store.edition().chronology} == {0.9}


def test_another_title_of_the_document_revises_its_events(desk, extractor):
    desk.read(TEXT)
    titled = Reading("paper.txt", Source("paper", title="On bees"), TEXT, extractor(TEXT))
    assert len(desk.store.update([titled], now=desk.now).changed) == 4


def test_documents_with_one_name_in_two_folders_stay_two(desk, extractor):
    for folder in "ab":
        desk.store.update([Reading(f"{folder}/paper.txt", Source("paper"), TEXT, extractor(TEXT))], now=desk.now)
    assert len({event.id for event in desk.store.chronology()}) == 8
    assert [document.source.id for document in desk.store.documents()] == ["paper", "paper-2"]


def test_a_document_that_is_gone_is_withdrawn(desk):
    desk.read(TEXT)
    desk.read("The Hive Act was adopted in 1999.", "other.txt")
    outcome = desk.store.update([], now=desk.now, gone=["paper.txt"])
    assert len(outcome.withdrawn) == 4
    assert [event.title for event in desk.store.chronology()] == ["The Hive Act adopted"]


def test_a_renamed_document_keeps_everything(desk):
    desk.read(TEXT)
    before = desk.store.edition().chronology.events
    outcome = desk.read(TEXT, "paper-final.txt", gone=["paper.txt"])
    assert not outcome.visible
    assert [e.id for e in desk.store.edition().chronology.events] == [e.id for e in before]


def test_forgetting_an_unknown_document_is_an_error_that_names_the_known(desk):
    desk.read(TEXT)
    with pytest.raises(StoreError, match=r"no such document; it has: paper\.txt"):
        desk.store.update([], now=desk.now, gone=["papers.txt"])


def test_one_document_given_twice_is_an_error(desk, extractor):
    reading = Reading("paper.txt", Source("paper"), TEXT, extractor(TEXT))
    with pytest.raises(StoreError, match="given twice"):
        desk.store.update([reading, reading], now=desk.now)


def test_a_clock_that_goes_back_does_not_take_revisions_with_it(desk):
    desk.read(TEXT)
    first = desk.store.edition().chronology[0].revision.modified
    desk.now = desk.now.replace(year=1990)
    desk.read(TEXT.replace("in March 2013", "on 6 March 2013"))
    assert max(event.revision.modified for event in desk.store.chronology()) == first


def test_history_tells_every_revision(desk):
    desk.read(TEXT)
    uid = desk.uid(BEES)
    desk.read(TEXT.replace("in March 2013", "on 6 March 2013"))
    desk.read("Nothing.")
    assert [(c.sequence, c.change, str(c.shown.when)) for c in desk.store.history(uid)] == [
        (0, "added", "2013-03"), (1, "changed", "2013-03-06"), (2, "withdrawn", "2013-03-06"),
    ]  # fmt: skip
