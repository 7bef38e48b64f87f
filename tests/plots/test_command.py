"""`chrono plot` and its options."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "On 3 May 2011 the council adopted the Harbour Act. In June 2012 the court fined the port.\n"


def chrono(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "chrono", "plot", str(folder / "text.txt"), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_size_and_periods_reach_the_picture(folder: Path) -> None:
    out = folder / "t.svg"
    words = ["-o", str(out), "--style", "lanes", "--size", "10x5", "--period", "A plan=2011/2012", "--no-legend"]
    done = chrono(folder, *words)
    assert done.returncode == 0, done.stderr
    svg = out.read_text(encoding="utf-8")
    assert re.search(r'width="720pt" height="360pt"', svg)
    assert "A plan" in svg
    assert "exact day" not in svg


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--size", "wide"], "--size must be"),
        (["--size", "1x1"], "at least 3 by 2 inches"),
        (["--period", "2011/2015"], "--period must be NAME=DATE"),
        (["--period", "Plan=sometime"], "sometime"),
        (["--style", "round"], "style must be one of"),
    ],
)
def test_a_bad_option_gives_one_clear_line_and_no_picture(folder: Path, words: list[str], message: str) -> None:
    out = folder / "t.svg"
    done = chrono(folder, "-o", str(out), *words)
    assert done.returncode != 0
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()
