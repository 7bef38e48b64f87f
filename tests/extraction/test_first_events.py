"""Whole sentences in, events out: one sentence a claim."""

from __future__ import annotations

import pytest

from chrono.extraction import extract_events
from chrono.tagging import tag
from chrono.text import Document

CASES = [
    ("The Senate passed the Clean Rivers Act on 4 May 1998.", "law_adopted", "passed", "the Clean Rivers Act"),
    (
        ("In 1921, two engineers founded the Baltic Radio Company."),
        ("body_founded"),
        ("founded"),
        ("the Baltic Radio Company"),
    ),
    ("The treaty entered into force on 1 March 1970.", "in_force", "entered into force", "The treaty"),
    ("On 3 June 2009 the tribunal convicted Marek Dolan of fraud.", "ruling", "convicted", "Marek Dolan"),
    ("Elena Rossi was appointed minister of health in March 2001.", "appointment", "appointed", "Elena Rossi"),
    ("A conference was held in Bergen in October 1985.", "meeting", "conference", "A conference"),
]


@pytest.mark.parametrize(("text", "kind", "trigger", "object"), CASES)
def test_one_sentence(text: str, kind: str, trigger: str, object: str) -> None:
    document = Document.of(text)
    (event,) = extract_events(document, tag(document))
    assert event.kind == kind
    assert event.citation is not None
    assert event.citation.trigger == trigger
    assert event.object == object


def test_a_sentence_that_breaks_off_behind_a_preposition_is_read() -> None:
    document = Document.of("Sessions, 2016 such and reading Their Conference designed In")
    assert isinstance(extract_events(document, tag(document)), list)
