"""`chrono text` and `chrono dates` print what they found, and say in one line what is wrong with the input."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.conftest import Outcome

Run = Callable[..., Outcome]
TEXT = "It began in March 2013. R&D <ended> on 4 May 2017.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_version(chrono: Run) -> None:
    assert chrono("--version").out.startswith("chrono 0.")


@pytest.mark.parametrize("name", ["build", "extract", "dates", "explain", "plot", "feed", "text"])
def test_every_command_has_help_with_examples(chrono: Run, name: str) -> None:
    shown = chrono(name, "--help")
    assert shown.status == 0
    assert f"chrono {name} " in shown.out.partition("Examples:")[2]


def test_help_lists_the_commands(chrono: Run) -> None:
    assert "extract" in chrono("--help").out


def test_text_prints_what_offsets_refer_to(chrono: Run, tmp_path: Path) -> None:
    path = tmp_path / "rivers.md"
    path.write_bytes("# Flüsse\r\n\r\nIt *began*.\r\n".encode())
    assert chrono("text", path).out == "Flüsse\n\nIt began.\n"


def test_text_goes_to_a_file(chrono: Run, file: Path, tmp_path: Path) -> None:
    assert chrono("text", file, "-o", tmp_path / "out.txt").out == ""
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == TEXT


def test_dates_in_a_pipe_are_tab_separated(chrono: Run, file: Path) -> None:
    lines = [line.split("\t") for line in chrono("dates", file).out.splitlines()]
    assert lines[0] == ["12", "22", "March 2013", "DATE", "2013-03", "2013-03", "explicit"]
    assert [line[2] for line in lines] == ["March 2013", "4 May 2017"]


def test_dates_as_json(chrono: Run, file: Path) -> None:
    found = json.loads(chrono("dates", file, "--format", "json").out)
    assert list(found[0]) == ["start", "end", "text", "type", "value", "when", "resolved"]
    assert TEXT[found[1]["start"] : found[1]["end"]] == found[1]["text"] == "4 May 2017"


def test_dates_as_timeml_keep_the_text(chrono: Run, file: Path) -> None:
    root = ET.fromstring(chrono("dates", file, "--format", "timeml", "--published", "2018").out)
    text = root.find("TEXT")
    assert "".join(text.itertext()) == TEXT
    assert [(mark.text, mark.get("value")) for mark in text] == [
        ("March 2013", "2013-03"),
        ("4 May 2017", "2017-05-04"),
    ]
    assert root.find("DCT/TIMEX3").get("value") == "2018"


def test_a_document_without_dates(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("Nothing happened here.", encoding="utf-8")
    shown = chrono("dates", tmp_path / "plain.txt")
    assert (shown.status, shown.out, shown.complaint) == (0, "", "chrono: no time expressions found")


def test_a_guessed_encoding_is_said(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Der Beschluß galt ab May 2013.".encode("latin-1"))
    shown = chrono("text", tmp_path / "old.txt")
    assert shown.out == "Der Beschluß galt ab May 2013.\n"
    assert shown.complaint.endswith("old.txt: read as iso-8859-1")


BAD_INPUT = [
    (b"", "is empty"),
    (b"\x00\x01\x02", "is a binary file, not text"),
    (b"%PDF-1.7", "is a PDF file, not text"),
]


@pytest.mark.parametrize(("data", "reason"), BAD_INPUT)
def test_bad_input_is_one_line_and_status_1(chrono: Run, tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    shown = chrono("dates", tmp_path / "bad.txt", "-o", tmp_path / "out.txt")
    assert (shown.status, shown.out) == (1, "")
    assert shown.complaint == f"chrono: {tmp_path / 'bad.txt'}: {reason}"
    assert not (tmp_path / "out.txt").exists()


def test_missing_files_and_directories_are_bad_input(chrono: Run, tmp_path: Path) -> None:
    assert chrono("text", tmp_path / "none").complaint == f"chrono: {tmp_path / 'none'}: there is no such file"
    assert chrono("text", tmp_path).status == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--published", "2017-13"], "published must be a date such as 2017, 2017-12 or 2017-12-05: month must be"),
        (["--genre", "poem"], "genre must be one of auto, news, narrative, got 'poem'"),
        (["--language", "tlh"], "language must be one of en"),
    ],
)
def test_a_bad_option_is_one_line_and_status_2(chrono: Run, file: Path, arguments: list[str], words: str) -> None:
    shown = chrono("dates", file, *arguments)
    assert (shown.status, shown.out) == (2, "")
    assert words in shown.complaint


@pytest.mark.parametrize("arguments", [["foo"], ["dates", "--foo"], ["dates"], ["dates", "a", "--format", "xml"]])
def test_a_wrong_command_line_is_status_2(chrono: Run, arguments: list[str]) -> None:
    assert chrono(*arguments).status == 2


def test_what_cannot_be_written_leaves_nothing(chrono: Run, file: Path, tmp_path: Path) -> None:
    shown = chrono("text", file, "-o", tmp_path / "none" / "out.txt")
    assert (shown.status, shown.complaint) == (1, f"chrono: {tmp_path / 'none'}: there is no such directory")
    assert chrono("text", file, "-o", tmp_path).status == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rivers.txt"]
