"""Sentences end where a reader hears them end."""

import time

import pytest

from chrono.languages.en.abbreviations import ABBREVIATIONS
from chrono.text import Abbreviations, sentences

WHOLE = [
    "Mr. Lee and Dr. Ortiz met Sen. J. B. Hale in St. Louis.",
    "Roe v. Wade was decided in 1973.",
    "Council Regulation No. 44 of Jan. 3 applies (see para. 12, art. 4 and pp. 3-9).",
    "The U.S. President and the U.N. Secretary-General met at 10:30 a.m. in Geneva.",
    "Prices rose 3.5 percent to $1,200.75 in 2014.",
    "The plan ... was adopted in 2013.",
    "“Will you sign?” asked the minister.",
    "He wrote to J. R. R. Palmer about it.",
    "LYON, Fr. – A hearing was set on Monday.",
    "She left Acme Inc. Berlin for good.",
    "See e.g. Article 5 of the Code.",
    "Visit www.example.org and v2.0.1 today.",
]

SPLIT = [
    (["It began in 2013.", "It ended in 2017."], " "),
    (["It began in 2013.", "It ended\nin 2017."], "\n"),
    (["He moved to the U.S.", "The family stayed."], " "),
    (["The firm is Acme Inc.", "It was founded in 1990."], " "),
    (["“We signed it in May.”", "The court agreed."], " "),
    (["It was repealed (see part 2.)", "A new act followed."], " "),
    (["The channel opened in 1982.[2]", "It closed in 1990.[3][4]"], " "),
    (["They ratified it.1", "The court agreed."], " "),
    (["Is it in force?", "Yes!", "Since 2014."], " "),
    (["The talks went on…", "In June they ended."], " "),
    (["He released _The Long Road._", "Critics liked it."], " "),
    (["The vote was on Dec. 4.", "The result came in Jan.", "The count was slow."], " "),
    (["It passed in 2010.", "24 states joined."], " "),
    (["2013年に発足した。", "2017年に終わった。"], ""),
    (["They chose plan B.", "The others left."], " "),
]


@pytest.mark.parametrize("text", WHOLE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert [span.of(text) for span in sentences(text, abbreviations=ABBREVIATIONS)] == [text]


@pytest.mark.parametrize(("parts", "gap"), SPLIT)
def test_sentences_are_parted(parts: list[str], gap: str) -> None:
    text = gap.join(parts)
    assert [span.of(text) for span in sentences(text, abbreviations=ABBREVIATIONS)] == parts


def test_a_missing_space_is_seen_before_a_sure_starter() -> None:
    text = "The act was passed.The court agreed."
    assert [span.of(text) for span in sentences(text, abbreviations=ABBREVIATIONS)] == [
        "The act was passed.",
        "The court agreed.",
    ]


def test_bounds_limit_what_is_read() -> None:
    text = "One. Two. Three."
    assert [span.of(text) for span in sentences(text, 5, 9)] == ["Two."]


def test_an_ordinal_stop_is_a_matter_of_the_language() -> None:
    text = "Es begann am 3. Mai 2013. Es endete."
    assert len(sentences(text, abbreviations=Abbreviations(ordinal_stop=True))) == 2
    assert len(sentences(text)) == 3


@pytest.mark.parametrize(
    "unit", ["A", "1", ".", " ", "A. ", "a.b", "(", '"', "Mr. ", "U.S.", "It began.", "[1]", ".1 "]
)
def test_time_is_linear(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = time.process_time()
    sentences(text, abbreviations=ABBREVIATIONS)
    assert time.process_time() - begun < 8
