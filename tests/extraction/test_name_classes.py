"""What a document tells of its names goes on to tell the kinds of later sentences."""

from __future__ import annotations

import pytest

from chrono import extract
from chrono.extraction.name_classes import name_classes

TOLD = {
    "The Rivers Protection Act (RPA) covers every lake.": ("rpa", "statute"),
    "The parties to the covenant (the “Handshake”) meet each year.": ("handshake", "treaty"),
    "Harbour Rules III is a directive of the ministry.": ("harbour rules iii", "statute"),
    "Solvency Nine, a treaty between six states, is long.": ("solvency nine", "treaty"),
    "An agreement known as the Oslo Handshake ended it.": ("oslo handshake", "treaty"),
}


@pytest.mark.parametrize("text", TOLD)
def test_a_name_is_of_the_class_that_the_text_tells(text: str) -> None:
    name, kind = TOLD[text]
    assert kind in name_classes(text)[name]


def test_people_and_pronouns_are_not_remembered() -> None:
    assert name_classes("Mary Hill, a lawyer, wrote. It is a treaty. However, a law is a law.") == {}


def test_a_later_sentence_is_read_by_what_was_told() -> None:
    events = extract("The Rivers Protection Act (RPA) covers every lake. The RPA was overhauled in 1998.").events
    assert [event.kind for event in events] == ["law_amended"]
