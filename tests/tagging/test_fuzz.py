"""Whatever the text, tagging raises nothing and keeps its promises."""

from __future__ import annotations

import random
import re

import pytest

from chrono.languages import language
from chrono.tagging import Genre, tag
from chrono.tagging.tables import token_tables
from chrono.text import Document
from chrono.times import When

WORDS = sorted({word.lstrip("~") for table in token_tables(language("en")).values() for word in table})
OTHER = """
    the of in to and - – , / . : ( ) 's ’98 '90s 1998 0000 9999 31 0 12 29 24:00 12:61 5pm 2012-08-10 2012-02-30
    2012-08-10T25:00Z 8/10/2012 99/99/99 20120810 1/2 3rd 1990s BC İ ß x he said will every Q5 H3 FY99
    10000000000000000000000 1,000 1.5 ٣ ²
"""
PIECES = [*WORDS, *(word.title() for word in WORDS[::3]), *OTHER.split(), "February 29", "\u00a0", "\n", "\n\n", "\t"]
PUBLISHED = [
    None,
    When.parse("2012"),
    When.parse("2012-08"),
    When.parse("2012-02-29"),
    When.parse("2012-08-10T23:59:59"),
]


def some_text(chance: random.Random) -> str:
    pieces = chance.choices(PIECES, k=chance.randint(1, 14))
    return "".join(piece + chance.choice(["", " ", " ", " ", ", "]) for piece in pieces)


def check(text: str, chance: random.Random) -> None:
    found = tag(Document.of(text), published=chance.choice(PUBLISHED), genre=chance.choice(list(Genre)))
    end = 0
    for expression in found:
        assert end <= expression.start < expression.end <= len(text)
        assert text[expression.start : expression.end] == expression.text
        assert re.match(r"\S", expression.value)
        when = expression.when
        assert when is None or str(when)
        end = expression.end


def test_random_texts_raise_nothing() -> None:
    chance = random.Random(1)
    for _ in range(3000):
        text = some_text(chance)
        try:
            check(text, chance)
        except Exception as error:
            raise AssertionError(f"{text!r}: {error!r}") from error


@pytest.mark.slow
def test_a_hundred_thousand_random_texts_raise_nothing() -> None:
    chance = random.Random(2)
    for _ in range(100_000):
        text = some_text(chance)
        try:
            check(text, chance)
        except Exception as error:
            raise AssertionError(f"{text!r}: {error!r}") from error
