"""Undated acts between a "since" and the date of publication."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.pipeline import extract

SINCE = "Since the congress in 2012, the state has strengthened the rule of law. "
REVISED = "The parliament has revised the Food Safety Law."


def bounded(text: str, *, published: str | None = "2017-12", option: bool = True) -> list[str]:
    return [
        f"{event.when} {event.relation} {event.kind}"
        for event in extract(text, published=published, bounded=option)
        if event.resolved == "bounded"
    ]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        (REVISED, "law_amended"),
        ("A new Clean Air Act has been adopted.", "law_adopted"),
        ("The state has repealed the Bog Act.", "law_repealed"),
    ],
)
def test_an_act_in_the_perfect_lies_between_the_two_dates(clause: str, kind: str) -> None:
    assert bounded(SINCE + clause) == [f"2012/2017-12 during {kind}"]


@pytest.mark.parametrize(
    ("reason", "clause"),
    [
        ("negated", "It has not abolished the Water Act."),
        ("modal", "The parliament may have revised the Food Safety Law."),
        ("simple past", "The parliament revised the Food Safety Law."),
        ("future", "The parliament will revise the Food Safety Law."),
        ("a date of its own", "In 2015 it has adopted the Soil Act."),
        ("no lasting act", "The minister has smiled."),
        ("behind a heading", "\n\n## More\n\nThe state has repealed the Bog Act."),
    ],
)
def test_what_is_not_bounded(reason: str, clause: str) -> None:
    assert bounded(SINCE + clause) == [], reason


def test_without_a_publication_date_there_is_no_upper_bound() -> None:
    assert bounded(SINCE + REVISED, published=None) == []


def test_it_is_off_by_default() -> None:
    assert bounded(SINCE + REVISED, option=False) == []
    assert extract(SINCE + REVISED, published="2017-12") == extract(SINCE + REVISED, published="2017-12", bounded=False)


def test_without_a_since_nothing_is_bounded() -> None:
    assert bounded("In 2012 the congress met. " + REVISED) == []


def test_a_since_after_publication_bounds_nothing() -> None:
    assert bounded(SINCE + REVISED, published="2011") == []


def test_a_bounded_event_is_less_sure_than_a_dated_one() -> None:
    (loose,) = [
        event for event in extract(SINCE + REVISED, published="2017-12", bounded=True) if event.resolved == "bounded"
    ]
    dated = extract("In 2015 the parliament revised the Food Safety Law.")[0]
    assert loose.confidence < dated.confidence


FRAGMENTS = (
    ["Since ", "since the ", "the merger", "its centenary", "50th anniversary of", " (founded in ", "1921", ") ", ". "]
    + ["\n\n", "# More\n", "The two banks merged in June 2001. ", "the Rivers Summit ", "held on 3 May 2013 ", "2012"]
    + ["has revised the Water Act", "three weeks after ", "99999 years before ", "0000 ", "29 February 2000 "]
)


@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=20).map("".join),
    st.sampled_from(["2017", "2017-12-05", "2017~", "2010/..", "../2010", "2017-21"]),
)
@settings(deadline=None, max_examples=60)
def test_odd_texts_give_events_within_the_bounds(text: str, published: str) -> None:
    for event in extract(text, published=published, bounded=True):
        if event.resolved == "bounded":
            assert event.when.is_interval
            assert event.relation == "during"
