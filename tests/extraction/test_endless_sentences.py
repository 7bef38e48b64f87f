"""Sentences without an end: read in pieces, each analysed once, quoted only around the date and what it dates."""

from __future__ import annotations

import pytest

import chrono
from chrono.extraction.sentence import Sentence

WORDS = "the council adopted the Rivers Act on 3 May 2014; "


def test_every_date_of_an_endless_sentence_gives_its_event() -> None:
    events = chrono.extract(WORDS * 500)
    assert len(events) == 500
    assert {(event.kind, str(event.when)) for event in events} == {("law_adopted", "2014-05-03")}


def test_dates_of_one_piece_share_its_analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    of = Sentence.of

    def counted(text: str, start: int, end: int, *rest: object) -> Sentence:
        read.append(end - start)
        return of(text, start, end, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Sentence, "of", counted)
    text = WORDS * 500
    chrono.extract(text)
    assert sum(read) < 3 * len(text)


def test_an_endless_sentence_is_quoted_in_part_in_whole_words() -> None:
    text = WORDS * 500
    for event in chrono.extract(text):
        citation = event.citations[0]
        assert len(citation.quote) < 450
        assert text[citation.start : citation.end] == citation.quote
        assert "3 May 2014" in citation.quote
        assert citation.trigger in citation.quote
        assert not text[citation.start - 1 : citation.start].isalnum()
        assert not text[citation.end : citation.end + 1].isalnum()


def test_a_sentence_of_a_page_is_quoted_whole() -> None:
    text = "The act was adopted on 3 May 2014" + " by the great council of the city" * 40 + "."
    assert chrono.extract(text)[0].citations[0].quote == text


def test_a_date_at_the_edge_of_a_piece_keeps_its_clause() -> None:
    for lead in range(700, 800, 7):
        text = "x" * lead + ", the council adopted the Rivers Act on 3 May 2014, " + "and so on, " * 300
        events = chrono.extract(text)
        assert [(event.kind, event.citations[0].trigger) for event in events] == [("law_adopted", "adopted")]
