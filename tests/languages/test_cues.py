"""The cue tables of English: every word in them can be met in a text."""

from __future__ import annotations

import pytest

from chrono.events import Kind
from chrono.languages.cue import Cues, words_of
from chrono.languages.en.cues import CUES
from chrono.languages.en.noun_classes import UNKNOWN, noun_classes
from chrono.languages.en.phrasal_verbs import PHRASAL
from chrono.languages.en.verb_forms import verb_forms

KINDS = pytest.mark.parametrize("kind", CUES)


def verbs(cues: Cues) -> list[str]:
    """Every verb of a table."""
    cells = (
        cues.verbs,
        cues.active,
        cues.passive,
        *cues.with_object.values(),
        *cues.with_subject.values(),
        *cues.with_both.values(),
    )
    return [verb for cell in cells for verb in words_of(cell)]


@KINDS
def test_a_table_is_of_a_known_kind(kind: str) -> None:
    assert kind in set(Kind)


@KINDS
def test_a_verb_of_several_words_is_a_fixed_phrase(kind: str) -> None:
    assert [verb for verb in verbs(CUES[kind]) if " " in verb and verb not in PHRASAL] == []


@KINDS
def test_every_verb_can_be_bent(kind: str) -> None:
    lemmas = {lemma for lemma, _ in verb_forms().values()} | {"be"}
    assert [verb for verb in verbs(CUES[kind]) if verb.split()[0] not in lemmas and "-" not in verb] == []


@KINDS
def test_the_company_that_a_cue_asks_for_is_a_class_of_nouns(kind: str) -> None:
    cues = CUES[kind]
    classes = set().union(*noun_classes().values(), UNKNOWN)
    asked = {*cues.with_object, *cues.with_subject, *cues.nouns_of}
    assert asked - classes == set()
