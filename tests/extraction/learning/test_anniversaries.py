"""Anniversaries of what the text dates."""

from __future__ import annotations

import pytest

from chrono.pipeline import decisions, extract

FOUNDED = "The Baltic Radio Company was founded on 3 May 1921. "


def dated(text: str) -> list[tuple[str, str]]:
    return [
        (found.mark.expression.text, str(found.mark.when))
        for found in decisions(text)
        if "anniversary" in found.mark.expression.rule
    ]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (FOUNDED + "The company celebrated its centenary.", "its centenary", "2021-05-03"),
        (FOUNDED + "It celebrated its golden jubilee.", "its golden jubilee", "1971-05-03"),
        (FOUNDED + "On its 50th anniversary, it opened a museum.", "its 50th anniversary", "1971-05-03"),
        (
            FOUNDED + "A coin was issued on the 50th anniversary of the founding of the company.",
            "the 50th anniversary of the founding of the company",
            "1971-05-03",
        ),
        (
            "The Harbour Board was set up in March 1921. It marked its bicentenary with a regatta.",
            "its bicentenary",
            "2121-03",
        ),
        (
            "The Harbour Board was set up in about 1921. It marked its centenary with a regatta.",
            "its centenary",
            "2021~",
        ),
        (
            "On the 25th anniversary of the River League (founded in 1921) the town opened a museum.",
            "the 25th anniversary of the River League",
            "1946",
        ),
    ],
)
def test_an_anniversary_is_as_exact_as_what_it_recalls(text: str, words: str, when: str) -> None:
    assert dated(text) == [(words, when)]


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("nothing was founded", "The company celebrated its centenary."),
        ("one of two", FOUNDED + "The Harbour Company was founded in 1930. It celebrated its 50th anniversary."),
        ("of something else", FOUNDED + "The 25th anniversary of the Potato Festival was celebrated."),
        ("a date of its own", FOUNDED + "In 2022 the company celebrated its centenary."),
        ("no number", FOUNDED + "The company celebrated its anniversary."),
        ("no such day", "The club was founded on 29 February 1920. It celebrated its 50th anniversary."),
    ],
)
def test_what_is_left_alone(reason: str, text: str) -> None:
    assert dated(text) == [], reason


def test_what_is_done_then_is_the_event() -> None:
    event = extract(FOUNDED + "The company celebrated its centenary with a concert.")[-1]
    assert (event.kind, str(event.when), event.resolved) == ("observance", "2021-05-03", "named")


@pytest.mark.parametrize("said", ["its 9999th anniversary", "its 0th anniversary", "its tooth anniversary"])
def test_a_number_that_leads_nowhere_dates_nothing(said: str) -> None:
    assert dated(FOUNDED + f"It celebrated {said}.") == []
