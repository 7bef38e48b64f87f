"""Where a text comes back to an event that it has dated."""

from __future__ import annotations

import pytest

from chrono.pipeline import decisions, extract, find_dates

SUMMIT = "The Rivers Summit (held in Oslo on 3 May 2013) adopted a charter. "
BANKS = "The two banks merged in June 2001. "


def told(text: str) -> list[str]:
    """Date and relation of each event that is dated by a name."""
    return [f"{event.when} {event.relation}" for event in extract(text) if event.resolved == "named"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (SUMMIT + "Since the Rivers Summit, ten states have joined the union.", "2013-05-03/.. since"),
        (SUMMIT + "At the Rivers Summit, the minister announced a fund.", "2013-05-03 on"),
        (SUMMIT + "Three weeks after the Rivers Summit the secretariat moved to Bergen.", "2013-05-24 on"),
        (SUMMIT + "Two years before the Rivers Summit, the council adopted a plan.", "2011 on"),
        (BANKS + "Since the merger, 40 branches have closed.", "2001-06/.. since"),
        (BANKS + "By the merger, 40 branches had closed.", "2001-06 by"),
        (BANKS + "Two months after the merger, the head office moved to Lyon.", "2001-08 on"),
    ],
)
def test_a_reference_dates_its_sentence(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("a date of its own behind the name", SUMMIT + "Since the Rivers Summit in 2015, ten states have joined."),
        ("a noun before it is told", "Since the merger, 40 branches have closed. " + BANKS),
        ("a noun with another complement", BANKS + "Since the merger of the two rivals, 40 branches have closed."),
        ("after a noun, without a length", BANKS + "After the merger, the head office moved to Lyon."),
        ("after a name, without a length", SUMMIT + "After the Rivers Summit, the secretariat moved to Bergen."),
    ],
)
def test_what_is_no_reference(reason: str, text: str) -> None:
    assert told(text) == [], reason


def test_time_expressions_alone_know_no_taught_names() -> None:
    found = find_dates(BANKS + "Since the merger, 40 branches have closed.")
    assert [expression.text for expression in found] == ["June 2001"]


@pytest.mark.parametrize(
    "tail", ["since", "since the", "3 weeks after the", "after the merger", "since the merger\x00("]
)
@pytest.mark.parametrize("head", ["", BANKS, SUMMIT, "((", "9999 years after the merger ", "\u2028\ufeff"])
@pytest.mark.parametrize("times", [1, 30])
def test_odd_texts_keep_their_places(head: str, tail: str, times: int) -> None:
    text = (head + tail + " ") * times
    for found in decisions(text):
        expression = found.mark.expression
        assert text[expression.start : expression.end] == expression.text
