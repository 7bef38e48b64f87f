"""Who did it and to what: sentences with the agent and the object of their first event."""

from __future__ import annotations

import pytest

from chrono.extraction import extract_events
from chrono.tagging import tag
from chrono.text import Document

CASES = {
    # names with initials and numbers stay whole
    "In 1889 Mayor Hugh J. Grant created a transit board.": ("Hugh J. Grant", "a transit board"),
    "Resolution no. 12 was adopted by the council on 4 May 1999.": ("the council", "Resolution no. 12"),
    "The governor signed the bill into law on 30 March 1948.": ("The governor", "the bill"),
    # the passive: who is behind `by`, unless that is a means or a successor
    "The fee was abolished in 1894 by the Senate due to its cost.": ("the Senate", "The fee"),
    "The plan was approved by parliamentary resolution in June 2019.": (None, "The plan"),
    "The old board was replaced in 1907 by the Works Commission.": (None, "The old board"),
    # what a verb without an object happens to
    "1748 - Royal College of Surgery established.": (None, "Royal College of Surgery"),
    "Average rents fell by a third between 1956 and 1976.": (None, "Average rents"),
    "The ban took effect in October 1955.": (None, "The ban"),
    "The law came into force on 3 May 1991.": (None, "The law"),
    "The Central Bank Act became law on 3 July 1934.": (None, "The Central Bank Act"),
    "The control board came into existence on 15 September 1939.": (None, "The control board"),
    # the name that follows a description
    "The new line, the Northern Railway, was opened in 1932.": (None, "the Northern Railway"),
    "In 1990 the firm released a new browser, Voyager.": ("the firm", "Voyager"),
    # going somewhere has no object; trying has that of what is tried
    "In 1911 the painter moved to Prague.": ("the painter", None),
    "The minister resigned in April 2002 to lead the opposition.": ("The minister", None),
    "In 2001 the parliament voted to repeal the Import Act.": ("the parliament", "the Import Act"),
    # nouns: whose act it was
    "British ratification of the treaty came in June 1972.": ("British", "the treaty"),
    "The Senate's adoption of the budget in March 1999 ended the row.": ("The Senate", "the budget"),
    # nobody plain
    "She called for a vote on the charter in May 1999.": (None, "a vote on the charter"),
    "We signed the agreement on 4 May 2001.": (None, "the agreement"),
}


@pytest.mark.parametrize(("text", "arguments"), CASES.items())
def test_arguments(text: str, arguments: tuple[str | None, str | None]) -> None:
    document = Document.of(text)
    events = extract_events(document, tag(document))
    assert [(event.agent, event.object) for event in events][:1] == [arguments]


def test_a_leader_holds_the_office() -> None:
    document = Document.of("Ian Marlowe led the party until March 1996.")
    (event,) = extract_events(document, tag(document))
    assert event.details["person"] == "Ian Marlowe"
