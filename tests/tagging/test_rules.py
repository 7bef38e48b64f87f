"""Every rule matches the texts beside it, with the value beside it, and leaves the others alone."""

from __future__ import annotations

import pytest

from chrono.tagging import tag
from chrono.tagging.english import RULES
from chrono.text.document import Document
from chrono.times import When

REFERENCE = When.parse("2012-08-10")  # a Friday
CASES = [
    pytest.param(rule.picture, text, value, id=f"{rule.picture}: {text}")
    for rule in RULES
    for text, value in rule.matches.items()
]
LEAVES = [pytest.param(rule.picture, text, id=f"{rule.picture}: {text}") for rule in RULES for text in rule.leaves]


@pytest.mark.parametrize(("picture", "text", "value"), CASES)
def test_a_rule_matches_its_examples(picture: str, text: str, value: str) -> None:
    found = tag(Document.of(text), published=REFERENCE)
    assert [e.value for e in found if picture in e.rule.split(" + ")][:1] == [value], found


@pytest.mark.parametrize(("picture", "text"), LEAVES)
def test_a_rule_leaves_its_counterexamples_alone(picture: str, text: str) -> None:
    found = tag(Document.of(text), published=REFERENCE)
    assert picture not in {e.rule for e in found}


@pytest.mark.parametrize("rule", RULES, ids=[rule.picture for rule in RULES])
def test_a_rule_has_examples(rule: object) -> None:
    assert rule.matches  # type: ignore[attr-defined]


def test_no_two_rules_have_one_picture() -> None:
    pictures = [rule.picture for rule in RULES]
    assert len(set(pictures)) == len(pictures)
