"""Which mentions are joined, what the joined event keeps, and what is shown of contradictions."""

from __future__ import annotations

import time

import attrs
import pytest

from chrono.events import (
    Chronology,
    Citation,
    Conflict,
    Event,
    Figure,
    LawAdopted,
    LawAmended,
    OtherEvent,
    Relation,
    Source,
    TreatyJoined,
)

SOURCES = [Source("s1"), Source("s2")]


def cited(event: Event, source: str, start: int, trigger: str = "adopted") -> Event:
    citation = Citation(source, start, start + 50, "...", start, start + 4, "...", start + 10, start + 15, trigger)
    return attrs.evolve(event, id=f"{source}-{start}", citations=[citation])


def law(
    when: str, source: str = "s1", start: int = 0, agent: str | None = None, object: str | None = "the Water Act"
) -> Event:
    return cited(LawAdopted(title="The Water Act is adopted", when=when, agent=agent, object=object), source, start)


def merged(*events: Event) -> Chronology:
    return Chronology(events, SOURCES).merged()


def test_the_sharpest_date_stays_with_every_citation() -> None:
    joined = merged(law("1994", start=5), law("1994-03-02", "s2", 90), law("1994-03", start=300))
    assert [str(event.when) for event in joined] == ["1994-03-02"]
    assert [citation.start for citation in joined[0].citations] == [90, 300, 5]


def test_the_id_is_the_one_of_the_mention_read_first() -> None:
    assert merged(law("1994", start=5), law("1994-03-02", "s2", 90))[0].id == "s1-5"


def test_articles_and_case_do_not_matter() -> None:
    assert len(merged(law("1994", object="The Water Act"), law("1994", start=9, object="water act"))) == 1


def test_a_longer_name_needs_the_same_agent() -> None:
    short = law("1994", agent="Parliament", object="Water Quality Act")
    long = law("1994", start=9, agent="the Parliament", object="Water Quality Act of the realm")
    assert len(merged(short, attrs.evolve(long, title="Passed"))) == 1
    assert len(merged(attrs.evolve(short, agent=None), attrs.evolve(long, title="Passed"))) == 2


def test_a_bare_common_noun_needs_the_same_agent() -> None:
    first = attrs.evolve(law("1994", object="the law"), title="A law is adopted")
    second = attrs.evolve(law("1994", "s2", object="law"), title="The law passes")
    assert len(merged(first, second)) == 2
    assert len(merged(*(attrs.evolve(event, agent="the Senate") for event in (first, second)))) == 1


def test_on_one_day_a_shorter_name_with_the_same_head_is_enough() -> None:
    full, short = law("1994-03-02", object="the Water Act on Rivers"), law("1994-03-02", "s2", object="the Act")
    assert merged(attrs.evolve(short, title="Passed"), full)[0].object == "the Water Act on Rivers"
    assert len(merged(full, attrs.evolve(short, title="Passed", when="1994"))) == 2
    assert len(merged(full, attrs.evolve(short, title="Passed", object="the Water"))) == 2


@pytest.mark.parametrize("other", ["1995", "1994-04", "1994/..", "XXXX-03-02"])
def test_dates_that_do_not_agree_are_not_joined(other: str) -> None:
    assert len(merged(law("1994-03-02"), law(other, "s2"))) == 2


def test_what_lasted_a_while_is_not_what_happened_in_it() -> None:
    assert len(merged(law("1994-03-02"), attrs.evolve(law("1994/1996", "s2"), relation=Relation.DURING))) == 2


def test_a_time_of_day_is_sharper_than_the_day() -> None:
    assert str(merged(law("1994-03-02"), law("1994-03-02T11:00", "s2"))[0].when) == "1994-03-02T11:00"


def test_the_same_title_does_not_join_different_things() -> None:
    assert len(merged(law("1994-03-02"), law("1994-03-02", "s2", object="the Forest Act"))) == 2


def test_two_dates_in_one_sentence_are_two_events_not_a_contradiction() -> None:
    joined = merged(law("1994", start=5), law("1995", start=7))
    assert [event.conflicts for event in joined] == [(), ()]


def test_a_vague_mention_that_fits_two_events_joins_neither() -> None:
    amended = [
        cited(LawAmended(title=title, when=when, object="the Water Act"), "s1", start, "amended")
        for title, when, start in (("a", "1994-03", 1), ("b", "1994-06", 2), ("c", "1994", 3))
    ]
    assert len(merged(*amended)) == 3


def test_another_doer_is_another_event_where_the_doer_tells() -> None:
    joined = [
        cited(TreatyJoined(title=f"{state} ratifies", when="1998", agent=state, object="the River Convention"), "s1", n)
        for n, state in enumerate(["Norland", "Westia", "Norland"])
    ]
    assert sorted(event.agent or "" for event in merged(*joined)) == ["Norland", "Westia"]


def test_another_agent_for_one_act_is_shown() -> None:
    joined = merged(law("1994-03-02", agent="the Senate"), law("1994-03-02", "s2", agent="the Assembly"))
    assert len(joined) == 1
    assert joined[0].agent == "the Senate"
    assert joined[0].conflicts == (Conflict("agent", "the Assembly", joined[0].citations[1]),)


def test_two_dates_of_what_happens_once_are_kept_and_shown() -> None:
    first, second = merged(law("1994-03-02"), law("1994-03-09", "s2"))
    assert [(conflict.field, conflict.value) for conflict in first.conflicts] == [("when", "1994-03-09")]
    assert [(conflict.field, conflict.value) for conflict in second.conflicts] == [("when", "1994-03-02")]


def test_figures_are_joined_only_when_identical() -> None:
    def figure(value: str, start: int) -> Event:
        return cited(
            Figure(title=f"{value} wells", when="1994", object="wells", details={"value": value, "unit": "wells"}),
            "s1",
            start,
        )

    assert len(merged(figure("12", 1), figure("12", 2))) == 1
    assert len(merged(figure("12", 1), figure("13", 2))) == 2


def test_other_events_need_the_same_trigger() -> None:
    born = cited(OtherEvent(title="Ada is born", when="1815", object="Ada Lovelace"), "s1", 1, "born")
    moved = cited(OtherEvent(title="Ada moves", when="1815", object="Ada Lovelace"), "s1", 2, "moved")
    assert len(merged(born, moved)) == 2
    assert len(merged(born, cited(attrs.evolve(born, title="Birth of Ada"), "s2", 3, "born"))) == 1


def test_merging_again_changes_nothing() -> None:
    once = merged(law("1994"), law("1994-03-02", "s2", agent="the Senate"), law("1994-03-09", "s2", 70))
    assert once.merged().merged() == once.merged()


def test_json_keeps_conflicts() -> None:
    joined = merged(law("1994-03-02", agent="the Senate"), law("1994-03-02", "s2", agent="the Assembly"))
    assert Chronology.from_json(joined.to_json()) == joined


@pytest.mark.slow
def test_the_cost_does_not_explode_when_all_share_a_word() -> None:
    def cost(count: int) -> float:
        events = [law(f"{1900 + n % 100}", start=n, object=f"the Law on subject {n}") for n in range(count)]
        events = [attrs.evolve(event, title=f"Law {n}") for n, event in enumerate(events)]
        started = time.process_time()
        assert len(merged(*events)) == count
        return time.process_time() - started

    cost(200)
    assert cost(4000) / cost(1000) < 10
