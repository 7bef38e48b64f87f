"""Named events come with a language and from the user's own file."""

from __future__ import annotations

from pathlib import Path

import pytest

from chrono.errors import DocumentError, FormatError
from chrono.tagging import Gazetteer, NamedEvent
from chrono.times import When

MINE = """
[[event]]
name = "Rivers Summit"
aliases = ["Summit on Rivers"]
when = "2013-03-04/2013-03-06"

[[event]]
name = "Great Flood"
when = 1953
"""


def found(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    return [(one.text, str(one.when)) for one in gazetteer.times().find(text)]


def test_names_and_aliases_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    mine = Gazetteer.read(tmp_path / "mine.toml")
    assert found(mine, "Since the Great Flood, and after the summit on\nrivers, much was built.") == [
        ("the Great Flood", "1953"),
        ("the summit on\nrivers", "2013-03-04/2013-03-06"),
    ]


def test_the_standard_names_have_dates() -> None:
    standard = Gazetteer.standard()
    assert found(standard, "before the fall of the Berlin Wall") == [("the fall of the Berlin Wall", "1989-11-09")]
    names = [name.casefold() for event in standard.events for name in event.names]
    assert len(names) == len(set(names))


def test_the_later_of_two_counts() -> None:
    mine = Gazetteer.standard().with_events([NamedEvent(("Brexit vote",), When.of(2016))])
    assert found(mine, "the Brexit vote") == [("the Brexit vote", "2016")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "a gazetteer needs tables"),
        ("event = 3", "a gazetteer needs tables"),
        ("[[event", "not TOML"),
        ("[[event]]\nwhen = '2013'", "event 1: needs a name"),
        ("[[event]]\nname = 'A'\nwhen = 'soon'", "event 1: when must be an EDTF date"),
        ("[[event]]\nname = 'A'", "event 1: when must be an EDTF date"),
        ("[[event]]\nname = 'A'\nwhen = '2013'\naliases = 'B'", "event 1: aliases must be a list"),
    ],
)
def test_other_files_are_refused(text: str, reason: str) -> None:
    with pytest.raises(FormatError, match=f"mine.toml: {reason}"):
        Gazetteer.parse(text, source="mine.toml")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        Gazetteer.read(tmp_path / "none.toml")
