"""What `import chrono` offers, and what it must not cost."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import chrono

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("matplotlib", "icalendar", "dateparser", "rich", "typer", "cattrs", "pandas", "numpy")


@pytest.mark.parametrize("name", chrono.__all__)
def test_a_public_name_can_be_had(name: str) -> None:
    assert getattr(chrono, name) is not None


def test_an_unknown_name_says_so() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'chronicle'"):
        getattr(chrono, "chronicle")  # noqa: B009


def test_the_version_is_the_distributions() -> None:
    assert (
        tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == chrono.__version__
    )


@pytest.mark.parametrize("code", ["import chrono", "import chrono; chrono.When.parse('2013'); chrono.Chronology()"])
def test_nothing_heavy_is_loaded_at_import(code: str) -> None:
    code += f"; import sys; print([name for name in {HEAVY} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stdout.strip() == "[]"
