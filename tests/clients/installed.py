"""Which calendar clients are here. A missing one is a skipped test, in continuous integration a failed one."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

#: Clients that an installation may lack even in continuous integration: big packages of the system.
BIG = frozenset({"evolution-data-server", "thunderbird"})


def missing(client: str, cure: str) -> None:
    """Skip the test, or fail it where the continuous integration run should have installed the client."""
    reason = f"{client} is not installed: {cure}"
    if os.environ.get("CI", "").lower() in ("true", "1") and client not in BIG:
        pytest.fail(reason)
    pytest.skip(reason)


def program(name: str, cure: str, *, client: str | None = None) -> str:
    """The path of a program: beside the interpreter, else on the PATH."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.is_file() else shutil.which(name)
    if found is None:
        missing(client or name, cure)
        raise AssertionError
    return found


def module(name: str, cure: str) -> None:
    """Make sure that a Python package is there."""
    if importlib.util.find_spec(name) is None:
        missing(name, cure)


def packages(folder: Path, name: str, wanted: list[str]) -> Path:
    """A folder with npm packages: `name` in $CHRONO_CLIENTS_DIR where that is set, else installed into `folder`."""
    npm = program("npm", "apt-get install npm")
    program("node", "apt-get install nodejs")
    given = os.environ.get("CHRONO_CLIENTS_DIR")
    home = (Path(given) if given else folder) / name
    if not all((home / "node_modules" / one.rpartition("@")[0]).is_dir() for one in wanted):
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_text('{"private": true, "type": "module"}\n')
        command = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error", *wanted]
        done = subprocess.run(command, cwd=home, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            missing(f"npm's {' '.join(wanted)}", done.stderr.strip()[-200:])
    return home


def run(command: list[str], *, env: dict[str, str] | None = None, input: str | None = None, timeout: int = 120) -> str:
    """What a program prints on standard output; a failure shows both outputs."""
    done = subprocess.run(
        command,
        env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", **(env or {})},
        input=input,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, f"{command[0]} gave {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout
