"""From text to events, and what must not be loaded on the way."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from chrono.errors import DocumentError, OptionError
from chrono.pipeline import decisions, extract, find_dates, load, read, source_of
from chrono.tagging import Gazetteer
from chrono.text import Document
from chrono.times import When

ROOT = Path(__file__).resolve().parent.parent
TEXT = "In March 2013 the parliament adopted the Rivers Act. Last year it was amended."


def test_text_in_events_out() -> None:
    chronology = extract(TEXT, published="2018")
    assert [(event.kind, str(event.when)) for event in chronology] == [
        ("law_adopted", "2013-03"),
        ("law_amended", "2017"),
    ]
    citation = chronology[0].citation
    assert citation is not None
    assert TEXT[citation.date_start : citation.date_end] == "March 2013"
    assert citation.source == chronology.sources[0].id


@pytest.mark.parametrize("published", ["2018-05-04", When.of(2018, 5, 4), dt.date(2018, 5, 4)])
def test_the_publication_date_may_be_given_in_many_ways(published: object) -> None:
    chronology = extract(TEXT, published=published)
    assert [str(event.when) for event in chronology] == ["2013-03", "2017"]
    assert str(chronology.sources[0].published) == "2018-05-04"


def test_the_publication_date_may_be_the_documents_own() -> None:
    assert len(extract(Document.of(TEXT, published=When.of(2018)))) == 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"published": "2017-13"}, "published must be a date such as 2017, 2017-12 or 2017-12-05: month must be"),
        ({"genre": "poem"}, "genre must be one of auto, news, narrative, got 'poem'"),
        ({"language": "tlh"}, "language must be one of en"),
    ],
)
def test_bad_options_are_named(options: dict[str, str], words: str) -> None:
    with pytest.raises(OptionError, match=words):
        extract(TEXT, **options)
    with pytest.raises(OptionError, match=words):
        find_dates(TEXT, **options)


def test_time_expressions() -> None:
    assert [(found.text, str(found.when)) for found in find_dates(TEXT, published="2018")] == [
        ("March 2013", "2013-03"),
        ("Last year", "2017"),
    ]


def test_every_expression_has_a_decision() -> None:
    found = decisions("In 2013 the court annulled the act. The case took three years.")
    assert [len(decision.events) for decision in found] == [1, 0]
    assert found[1].reason


def test_the_same_text_gives_the_same_bytes() -> None:
    assert extract(TEXT).to_json() == extract(TEXT).to_json()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    chronology = extract(TEXT, published="2018")
    (tmp_path / "chronology.json").write_text(chronology.to_json(), encoding="utf-8")
    assert load(tmp_path / "chronology.json") == chronology


def test_the_source_is_known_by_address_or_bytes(tmp_path: Path) -> None:
    path = tmp_path / "rivers.txt"
    path.write_text(TEXT, encoding="utf-8")
    plain, addressed = source_of(read(path)), source_of(read(path, uri="https://example.org/rivers"))
    assert plain == source_of(read(path))
    assert plain.sha256 is not None
    assert plain.sha256.startswith(plain.id)
    path.write_text(TEXT + " It worked.", encoding="utf-8")
    assert source_of(read(path)).id != plain.id
    assert source_of(read(path, uri="https://example.org/rivers")).id == addressed.id


def test_a_missing_file_is_a_document_error() -> None:
    with pytest.raises(DocumentError, match="there is no such file"):
        read("missing.txt")


def test_nothing_heavy_is_loaded() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import chrono; chrono.extract('In 2013 it began.');"
        "print([n for n in ('matplotlib', 'icalendar', 'dateparser', 'rich', 'typer', 'cattrs', 'pandas')"
        " if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("text", ["", " \n", "1" * 100_000, "\n" * 10_000, "\x00\ufeff\ud800", "2013 " * 5_000])
def test_strange_texts_are_no_trouble(text: str) -> None:
    extract(text).to_json()


def test_named_events_are_dates() -> None:
    text = "At the Rivers Summit the council adopted the Rivers Act."
    mine = Gazetteer.parse('[[event]]\nname = "Rivers Summit"\nwhen = "2013-03-04/2013-03-06"')
    assert not extract(text)
    (event,) = extract(text, gazetteer=mine)
    assert (str(event.when), event.resolved) == ("2013-03-04/2013-03-06", "named")
    assert not find_dates(text)
    assert [found.text for found in find_dates(text, gazetteer=mine)] == ["the Rivers Summit"]


def test_the_order_of_numbers_is_an_option() -> None:
    assert [str(extract("The council met on 3/4/2017.", date_order=order)[0].when) for order in ("dmy", "mdy")] == [
        "2017-04-03",
        "2017-03-04",
    ]


def test_the_date_in_the_head_becomes_the_sources() -> None:
    text = "Clean rivers\n\nPublished 3 May 2014\n\nThe council adopted the plan last year."
    chronology = extract(text)
    assert str(chronology.sources[0].published) == "2014-05-03"
    assert "2013" in [str(event.when) for event in chronology]


def test_a_course_of_things_since_a_named_event_is_no_event_but_a_count_is() -> None:
    mine = Gazetteer.parse('[[event]]\nname = "Rivers Summit"\nwhen = "2013-03-04/2013-03-06"')
    assert not extract("Since the Rivers Summit, the council has attached importance to fish.", gazetteer=mine)
    (event,) = extract("Since the Rivers Summit, the council has built 212 stations.", gazetteer=mine)
    assert (event.kind, str(event.when)) == ("figure", "2013-03-04/..")
