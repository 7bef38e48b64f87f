"""Where incomplete dates take their missing parts from, and what every expression says about it."""

from __future__ import annotations

import pytest

from chrono.tagging import DateOrder, Genre, NamedTimes, tag
from chrono.text import Document
from chrono.times import When
from chrono.times.resolved import Resolved

FRIDAY = When.parse("2012-08-10")


def whens(text: str, **options: object) -> list[str | None]:
    found = tag(Document.of(text), **options)  # type: ignore[arg-type]
    return [None if expression.when is None else str(expression.when) for expression in found]


def test_a_narrative_takes_the_year_from_the_last_mention() -> None:
    assert whens("In 1995 they met. In June, they parted.") == ["1995", "1995-06"]


def test_in_a_narrative_last_week_still_counts_from_the_publication_date() -> None:
    text = "The office dates from 2003. Last week the minister resigned."
    assert whens(text, published=FRIDAY, genre=Genre.NARRATIVE) == ["2003", "2012-07-30/2012-08-05"]


def test_what_the_context_gave_is_said() -> None:
    _, june = tag(Document.of("In 1995 they met. In June, they parted."))
    assert (june.resolved, june.source, june.assumed) == (Resolved.CONTEXT, 3, ("the year 1995",))


def test_without_a_publication_date_relative_dates_have_no_place() -> None:
    assert whens("They met last week, on Friday, and will meet tomorrow.") == [None, None, None]


@pytest.mark.parametrize(
    "head",
    [
        "Rivers\nPublished 8 May 2014\n\n",
        "Date: 2014-05-08\n\n",
        "RIVERTON, May 8, 2014 (River News) -- ",
        "Rivers and lakes\n\n8 May 2014\n\n",
        "Last updated: May 8, 2014\n",
    ],
)
def test_the_head_gives_the_publication_date(head: str) -> None:
    assert whens(head + "The dam broke yesterday, said the mayor.")[-1] == "2014-05-07"


def test_lines_of_dates_are_no_head() -> None:
    text = "8 May 1914\n\nThe dam is begun.\n\n9 May 1915\n\nThe dam is ready. It was praised yesterday.\n"
    assert whens(text)[-1] is None


def test_a_heading_dates_the_items_under_it() -> None:
    text = (
        "Timeline\n\n1982\n\n- 3 April: the firm of 1975 is sold.\n- 5 May: it moves.\n\n1990\n\n- June: it closes.\n"
    )
    assert whens(text) == ["1982", "1982-04-03", "1975", "1982-05-05", "1990", "1990-06"]


def test_an_aside_does_not_carry_the_year_away() -> None:
    text = "On 3 May 1915 they landed. A letter found in 2005 tells why. On 9 May they left."
    assert whens(text) == ["1915-05-03", "2005", "1915-05-09"]


@pytest.mark.parametrize(
    ("text", "order", "when"),
    [
        ("8/10/2012", DateOrder.AUTO, "2012-08-10"),
        ("8/10/2012", DateOrder.DAY_FIRST, "2012-10-08"),
        ("12/08/10", DateOrder.YEAR_FIRST, "2012-08-10"),
        ("8/10/2012 and 25/12/2011", DateOrder.AUTO, "2012-10-08"),
    ],
)
def test_the_order_of_numbers_is_told_or_inferred(text: str, order: DateOrder, when: str) -> None:
    assert whens(text, date_order=order)[0] == when


def test_the_order_taken_is_said() -> None:
    (found,) = tag(Document.of("on 8/10/2012"))
    assert found.assumed == ("the month comes first",)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The talks begin Friday.", "2012-08-10"),
        ("The talks begin Monday.", "2012-08-13"),
        ("He left Monday.", "2012-08-06"),
    ],
)
def test_the_tense_decides_between_last_and_next(text: str, when: str) -> None:
    assert whens(text, published=FRIDAY, genre=Genre.NEWS) == [when]


def test_a_range_is_two_expressions_with_one_interval() -> None:
    first, second = tag(Document.of("from 2013 to June 2017"))
    assert (first.value, second.value) == ("2013", "2017-06")
    assert str(first.when) == str(second.when) == "2013/2017-06"
    assert first.range == second.range
    assert (first.closes_range, second.closes_range) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "under the Criminal Code of 2023",
        "the Companies Act 2006",
        "Resolution 1325 (2000)",
        "the 2015-2020 Outline",
        "parties to the NPT of 1968",
        "Vision 2030",
        "[2018] UKSC 5",
    ],
)
def test_a_year_inside_a_name_is_not_datable(text: str) -> None:
    found = tag(Document.of(text))
    assert found
    assert not any(expression.datable for expression in found)


@pytest.mark.parametrize("text", ["a 1996 law", "the 1959 embargo", "In 2013 Congress met", "since 1990"])
def test_a_year_that_dates_is_datable(text: str) -> None:
    assert [expression.datable for expression in tag(Document.of(text))] == [True]


def test_named_events_stand_for_their_dates() -> None:
    names = NamedTimes.of([("Great Flood", When.parse("1953-01-31/1953-02-01"))])
    (found,) = tag(Document.of("Since the Great\nFlood the dikes are higher."), named=names)
    assert (found.text, str(found.when), found.resolved) == (
        "the Great\nFlood",
        "1953-01-31/1953-02-01",
        Resolved.NAMED,
    )


@pytest.mark.parametrize(("text", "when"), [("on 10. August 2012 he", "2012-08-10"), ("Aug, 10th; 2012", "2012-08-10")])
def test_odd_formats_fall_back_on_dateparser(text: str, when: str) -> None:
    (found,) = tag(Document.of(text))
    assert (found.rule, str(found.when)) == ("dateparser", when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("on 3\u00a0May\u00a02014", "2014-05-03"),
        ("13December2018", "2018-12-13"),
        ("on 3 May\n2014", "2014-05-03"),
        ("on 12thJune 2019", "2019-06-12"),
        ("in 2013[1]", "2013"),
        ("this 3rd day of May, 2014", "2014-05-03"),
    ],
)
def test_layout_accidents_do_no_harm(text: str, when: str) -> None:
    assert whens(text) == [when]
