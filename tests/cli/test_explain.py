"""`chrono explain` says why each event is there, and why a date gave none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome

Run = Callable[..., Outcome]
TEXT = (
    "In March 2013 the parliament adopted the Rivers Act. The work took three years.\n\n"
    "On 4 May 2017 the minister presented the plan.\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_each_sentence_is_explained(chrono: Run, file: Path) -> None:
    sentences = chrono("explain", file).out.split("\n\n")
    assert [sentence.splitlines()[0] for sentence in sentences] == [
        "[0] In March 2013 the parliament adopted the Rivers Act.",
        "[53] The work took three years.",
        "[81] On 4 May 2017 the minister presented the plan.",
    ]


def test_an_event_has_its_date_rule_clause_and_cue(chrono: Run, file: Path) -> None:
    shown = chrono("explain", file, "--about", "RIVERS act").out
    assert "  'March 2013' is 2013-03 (explicit)\n    rule       <month>" in shown
    assert "    law_adopted: Parliament adopts the Rivers Act\n      governs    the main clause of 'adopted'" in shown
    assert "      cue        adopt" in shown
    assert "4 May" not in shown


def test_a_date_without_an_event_has_a_reason(chrono: Run, file: Path) -> None:
    shown = chrono("explain", file, "--about", "three years").out
    assert "'three years' is on no calendar (TIMEX3 DURATION P3Y)" in shown
    assert "no event: " in shown


def test_nothing_to_explain_is_said(chrono: Run, file: Path) -> None:
    shown = chrono("explain", file, "--about", "oceans")
    assert (shown.status, shown.out) == (0, "")
    assert shown.complaint == "chrono: no sentence with a time expression has 'oceans' in it"
