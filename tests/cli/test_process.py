"""The command as a process: pipes that close early, interrupts, terminals, what gets imported."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHRONO = [sys.executable, "-m", "chrono"]
HEAVY = ("matplotlib", "icalendar", "dateparser", "rich", "pandas", "markdown_it", "charset_normalizer")


@pytest.fixture
def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rivers.txt"
    path.write_text("It began in March 2013. It ended on 4 May 2017.\n" * 4000, encoding="utf-8")
    return path


def test_standard_input(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [*CHRONO, "dates", "-"], input=b"It began in May 2013.", capture_output=True, env=environment, check=True
    )
    assert done.stdout == b"12\t20\tMay 2013\tDATE\t2013-05\t2013-05\texplicit\n"


def test_a_reader_that_leaves_early_gets_no_traceback(environment: dict[str, str], file: Path) -> None:
    command = f"{' '.join(CHRONO)} dates {file} | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=environment, check=True, text=True)
    assert done.stdout.splitlines()[1] == "0"
    assert done.stderr == ""


def test_an_interrupt_is_one_line(environment: dict[str, str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = subprocess.Popen(
        [*CHRONO, "text", str(pipe)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    with pipe.open("wb"):  # waits until the process reads
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"chrono: stopped\n")


def test_a_terminal_gets_a_table(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "rivers.txt").write_text("It began in March 2013.", encoding="utf-8")
    master, slave = pty.openpty()
    process = subprocess.Popen([*CHRONO, "dates", str(tmp_path / "rivers.txt")], stdout=slave, env=environment)
    os.close(slave)
    shown = b""
    while True:
        try:
            piece = os.read(master, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(master)
    assert process.wait(timeout=20) == 0
    assert "March 2013" in shown.decode()
    assert "───" in shown.decode()


def test_nothing_heavy_is_imported_for_plain_work(environment: dict[str, str], file: Path) -> None:
    program = (
        "import sys\nfrom chrono.cli import main\n"
        "try:\n    main(['dates', sys.argv[1], '-o', sys.argv[2]])\n"
        f"finally:\n    print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(file), str(file.parent / "out.tsv")],
        capture_output=True,
        env=environment,
        check=True,
        text=True,
    )
    assert done.stdout == "[]\n"
