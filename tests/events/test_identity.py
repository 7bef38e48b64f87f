"""An event's id depends on what it is, not on date, wording or place."""

from __future__ import annotations

import attrs

from chrono.events import Citation, Event, Ruling, Source
from chrono.events.identity import event_id, with_ids


def ruled(start: int, **changes: object) -> Event:
    citation = Citation(
        "s1", start, start + 30, "...", trigger="ruled", trigger_start=start + 5, trigger_end=start + 10
    )
    return attrs.evolve(
        Ruling(title="The court rules", when="2013", object="the appeal", citations=[citation]), **changes
    )


def ids(*events: Event, sources: tuple[Source, ...] = ()) -> list[str]:
    return [event.id for event in with_ids(events, sources)]


def test_date_title_and_place_in_the_text_do_not_matter() -> None:
    assert ids(ruled(0)) == ids(ruled(900, when="2013-03-01", title="Court rules on the appeal", agent="Court"))


def test_kind_trigger_object_and_source_matter() -> None:
    other = attrs.evolve(ruled(0).citations[0], trigger="held")
    changed = [
        ruled(0),
        ruled(0, object="the motion"),
        ruled(0, citations=[other]),
        ruled(0, citations=[attrs.evolve(other, source="s2")]),
    ]
    assert len({ids(event)[0] for event in changed}) == 4


def test_events_alike_are_told_apart_by_their_order() -> None:
    assert len(set(ids(ruled(0), ruled(50), ruled(90)))) == 3
    assert ids(ruled(0), ruled(50)) == ids(ruled(10), ruled(70))


def test_the_address_of_a_source_counts_more_than_its_id() -> None:
    one, other = Source("s1", uri="file:report"), Source("s1", title="Report")
    moved = ruled(0, citations=[attrs.evolve(ruled(0).citations[0], source="s9")])
    assert ids(ruled(0), sources=(one,)) == ids(moved, sources=(Source("s9", uri="file:report"),))
    assert ids(ruled(0), sources=(one,)) != ids(ruled(0), sources=(other,))


def test_an_id_that_is_there_stays() -> None:
    assert ids(ruled(0, id="mine")) == ["mine"]


def test_ids_stay_the_same_from_version_to_version() -> None:
    # Feeds already published name them: a change here withdraws and republishes every event.
    assert event_id("minutes", "ruling", "ruled", "the appeal", 0) == "2d27836c53344ccb"
