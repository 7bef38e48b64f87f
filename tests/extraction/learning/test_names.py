"""Which names a text teaches, and which it leaves without a date."""

from __future__ import annotations

import pytest

from chrono.extraction import Extraction
from chrono.extraction.learning import learned
from chrono.pipeline import decisions, source_of
from chrono.tagging import tag
from chrono.text import Document
from chrono.times import Resolved

SUMMIT = "The Rivers Summit (held in Oslo on 3 May 2013) adopted a charter. "
BANKS = "The two banks merged in June 2001. "


def named(text: str) -> list[tuple[str, str]]:
    """The words and the date of each expression that the text itself has dated."""
    return [
        (found.mark.expression.text, str(found.mark.when))
        for found in decisions(text)
        if found.mark.expression.resolved is Resolved.NAMED
    ]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (SUMMIT + "Since the Rivers Summit, ten states have joined the union.", "the Rivers Summit", "2013-05-03"),
        (BANKS + "Since the merger, 40 branches have closed.", "the merger", "2001-06"),
        (
            "The Treaty of Lund was signed on 4 May 1920. Since the Treaty of Lund, trade has grown.",
            "the Treaty of Lund",
            "1920-05-04",
        ),
    ],
)
def test_a_dated_event_teaches_its_name(text: str, words: str, when: str) -> None:
    assert named(text) == [(words, when)]


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (
            "a name with two dates",
            SUMMIT + "The Rivers Summit was held in 2015. Since the Rivers Summit, ten states have joined the union.",
        ),
        (
            "a noun with two dates",
            BANKS + "The two mills merged in 2005. Since the merger, 40 branches have closed.",
        ),
        ("nothing is taught", "Since the merger, 40 branches have closed."),
        ("the noun only stands before another", BANKS + "Since merger talks began, 40 branches have closed."),
    ],
)
def test_what_teaches_nothing(reason: str, text: str) -> None:
    assert named(text) == [], reason


@pytest.mark.parametrize("text", ["", "The parliament adopted the Rivers Act in March 2013.", "Nothing happened."])
def test_a_text_that_teaches_nothing_keeps_its_expressions(text: str) -> None:
    document = Document.of(text)
    expressions = tag(document)
    found = Extraction(document, expressions, source=source_of(document)).decisions()
    assert learned(text, expressions, found) is expressions
