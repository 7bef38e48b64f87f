"""Input of every bad kind gives one clear line or a right result, the right exit status, and nothing half written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome

Run = Callable[..., Outcome]
SENTENCE = "In March 2013 the parliament adopted the Rivers Act. "


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def refused(shown: Outcome, status: int, words: str, out: Path) -> None:
    assert (shown.status, shown.out) == (status, "")
    assert words in shown.complaint
    assert not out.exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (bytes(range(256)) * 20, "is a binary file, not text"),
        (b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 50, "is a binary file, not text"),
        (b"\x1f\x8b\x08\x00abc", "is a compressed file, not text"),
    ],
)
def test_files_without_text(chrono: Run, tmp_path: Path, out: Path, data: bytes, words: str) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    refused(chrono("build", tmp_path / "bad.txt", "--out", out), 1, words, out)


def test_a_missing_file(chrono: Run, tmp_path: Path, out: Path) -> None:
    refused(chrono("build", tmp_path / "none.txt", "--out", out), 1, "there is no such file", out)


def test_a_directory(chrono: Run, tmp_path: Path, out: Path) -> None:
    refused(chrono("build", tmp_path, "--out", out), 1, "is a directory; name the files in it", out)


def test_one_bad_file_among_good_ones(chrono: Run, tmp_path: Path, out: Path) -> None:
    (tmp_path / "good.txt").write_text(SENTENCE, encoding="utf-8")
    refused(chrono("build", tmp_path / "good.txt", tmp_path / "none", "--out", out), 1, "there is no such file", out)


@pytest.mark.parametrize("date", ["2017-13", "2017-02-30", "soon", "", "17"])
def test_a_publication_date_that_is_none(chrono: Run, tmp_path: Path, out: Path, date: str) -> None:
    (tmp_path / "good.txt").write_text(SENTENCE, encoding="utf-8")
    shown = chrono("build", tmp_path / "good.txt", "--published", date, "--out", out)
    refused(shown, 2, "published must be a date such as 2017, 2017-12 or 2017-12-05", out)


def test_a_gazetteer_that_is_none(chrono: Run, tmp_path: Path, out: Path) -> None:
    (tmp_path / "good.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "bad.toml").write_text("event = 3", encoding="utf-8")
    shown = chrono("build", tmp_path / "good.txt", "--gazetteer", tmp_path / "bad.toml", "--out", out)
    refused(shown, 1, "a gazetteer needs tables [[event]]", out)


def test_latin_1(chrono: Run, tmp_path: Path) -> None:
    text = "In May 2013 the Conseil d’État of Orléans was founded in a café.".replace("’", "'")
    (tmp_path / "old.txt").write_bytes(text.encode("latin-1"))
    shown = chrono("extract", tmp_path / "old.txt", "--format", "json")
    assert shown.complaint.endswith("old.txt: read as iso-8859-1")
    (event,) = json.loads(shown.out)["events"]
    assert event["when"] == "2013-05"
    assert event["citations"][0]["quote"] == text


def test_digits_only(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "digits.txt").write_text("0123456789" * 100_000, encoding="utf-8")
    shown = chrono("extract", tmp_path / "digits.txt")
    assert (shown.status, shown.out, shown.complaint) == (0, "", "chrono: no dated events found")


def test_one_long_line(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_text(SENTENCE * 2_000, encoding="utf-8")
    shown = chrono("extract", tmp_path / "line.txt")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.count("\n") == 2_000


@pytest.mark.slow
def test_fifty_megabytes_of_digits(chrono: Run, tmp_path: Path) -> None:
    (tmp_path / "digits.txt").write_text("3141592653" * 5_000_000, encoding="utf-8")
    shown = chrono("extract", tmp_path / "digits.txt")
    assert (shown.status, shown.out, shown.complaint) == (0, "", "chrono: no dated events found")


@pytest.mark.slow
def test_one_line_of_five_megabytes(chrono: Run, tmp_path: Path) -> None:
    count = 5_000_000 // len(SENTENCE)
    (tmp_path / "line.txt").write_text(SENTENCE * count, encoding="utf-8")
    shown = chrono("extract", tmp_path / "line.txt")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.count("\n") == count
