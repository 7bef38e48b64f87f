"""Feeds per kind and per year."""

from __future__ import annotations

import pytest

from chrono.events import Chronology, Event
from chrono.feeds import by_kind, by_year
from chrono.feeds.split import years_of


def event(name: str, when: str, kind: str = "other", relation: str = "on") -> Event:
    return Event(id=name, kind=kind, title=name, when=when, relation=relation)  # type: ignore[arg-type]


CHRONOLOGY = Chronology(
    [event("a", "2013-03", "speech"), event("b", "2013/2017"), event("c", "-0043", "speech")], title="All"
)


def test_by_kind_every_event_is_in_one_part() -> None:
    parts = by_kind(CHRONOLOGY)
    assert {kind: [event.id for event in part] for kind, part in parts.items()} == {
        "other": ["b"],
        "speech": ["c", "a"],
    }
    assert parts["speech"].title == "All: speech"


def test_by_year_a_span_is_in_the_years_of_its_ends() -> None:
    parts = by_year(CHRONOLOGY)
    assert {year: [event.id for event in part] for year, part in parts.items()} == {
        -43: ["c"],
        2013: ["b", "a"],
        2017: ["b"],
    }
    assert parts[-43].title == "All: 44 BC"


@pytest.mark.parametrize(
    ("when", "relation", "years"),
    [
        ("195X", "on", (1950,)),
        ("195X", "by", (1959,)),
        ("2014/..", "since", (2014,)),
        ("../2016", "until", (2016,)),
        ("XXXX-12-04", "on", ()),
        ("2013-12-30/2014-01-02", "during", (2013, 2014)),
    ],
)
def test_years_of_a_date(when: str, relation: str, years: tuple[int, ...]) -> None:
    assert years_of(event("a", when, relation=relation)) == years
