"""What starting costs, side by side with importing attrs and typer alone: ``python benchmarks/startup.py [rounds]``.

Every round runs each program once in a fresh interpreter, in turn, so that a busy moment hits all of them alike; the
figure is the median over the rounds of the ratio to the yardstick of the same round. Bytecode is cached beforehand, as
an installed package has it. Exit status 1 if a program costs more than it may.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
YARDSTICK = ["-c", "import attr, typer"]
#: Programs and how many times the yardstick they may cost; None: shown only.
PROGRAMS: list[tuple[str, list[str], float | None]] = [
    ("python -c pass", ["-c", "pass"], None),
    ("import attr, typer", YARDSTICK, None),
    ("import chrono", ["-c", "import chrono"], 2.5),
    ('chrono.extract("In 2013 it began.")', ["-c", "import chrono; chrono.extract('In 2013 it began.')"], 2.5),
    ("chrono --version", ["-m", "chrono", "--version"], 2.5),
    ("chrono text LICENSE", ["-m", "chrono", "text", "LICENSE"], None),
    ("chrono --help", ["-m", "chrono", "--help"], None),
]


def _seconds(arguments: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def measure(rounds: int = 15) -> dict[str, tuple[float, float]]:
    """For each program its median milliseconds and its median ratio to the yardstick of the same round."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = cache
        for _, arguments, _ in PROGRAMS:
            _seconds(arguments, environment)
        times: dict[str, list[float]] = {name: [] for name, _, _ in PROGRAMS}
        for _ in range(rounds):
            for name, arguments, _ in PROGRAMS:
                times[name].append(_seconds(arguments, environment))
    base = times["import attr, typer"]
    return {
        name: (
            1000 * statistics.median(taken),
            statistics.median(one / other for one, other in zip(taken, base, strict=True)),
        )
        for name, taken in times.items()
    }


def main() -> None:
    """Prints a table; leaves with status 1 where a program is over its limit."""
    figures = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
    limits = {name: limit for name, _, limit in PROGRAMS}
    over = False
    print(f"{'program':38} {'ms':>6} {'ratio':>6}  limit")
    for name, (milliseconds, ratio) in figures.items():
        limit = limits[name]
        too_much = limit is not None and ratio > limit
        over = over or too_much
        print(f"{name:38} {milliseconds:6.0f} {ratio:6.2f}  {limit or ''}{'  over' if too_much else ''}")
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
