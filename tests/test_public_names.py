"""What `import chrono` offers, and what it must not cost."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import chrono

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("matplotlib", "icalendar", "dateparser", "rich", "typer", "cattrs", "pandas", "numpy")

#: The names, once more: none comes or goes unnoticed.
_LIST = """
    OPEN UNKNOWN Appointment BodyDissolved BodyFounded CaseOpened ChronoError Chronology Citation Clock Conflict Day
    Document DocumentError DocumentIssued EdtfDate EdtfError Election Event Evidence FeedError Figure FormatError
    FrozenMap InForce Kind Kinds LawAdopted LawAmended LawProposed LawRepealed Meeting MissingDependencyError
    Observance Operation OptionError OtherEvent PartOfYear PlotError Precision ReformLaunched Relation
    ReportReviewed ReportSubmitted Resolved ReviewError Revision Ruling Source Span Speech Status StoreError
    TimeExpression TreatyJoined TreatySigned When __version__ extract find_dates load read
"""
PUBLIC = _LIST.split()


def _homes() -> dict[str, str]:
    """Each name that type checkers see, with the module that they take it from."""
    tree = ast.parse((ROOT / "chrono" / "__init__.py").read_text(encoding="utf-8"))
    (block,) = [node for node in tree.body if isinstance(node, ast.If)]
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom) and node.module]
    return {alias.name: str(node.module) for node in imports for alias in node.names}


def test_the_public_names_are_these() -> None:
    assert sorted(chrono.__all__) == sorted(PUBLIC)


@pytest.mark.parametrize("name", [name for name in PUBLIC if name != "__version__"])
def test_type_checkers_see_a_name_where_it_is_at_run_time(name: str) -> None:
    assert getattr(import_module(_homes()[name]), name) is getattr(chrono, name)


@pytest.mark.parametrize("name", chrono.__all__)
def test_a_public_name_can_be_had(name: str) -> None:
    assert getattr(chrono, name) is not None


@pytest.mark.parametrize("room", ["errors", "events", "feeds", "plots", "store", "text", "times"])
def test_a_room_is_at_hand_after_a_plain_import(room: str) -> None:
    code = f"import chrono; print(chrono.{room}.__name__)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stdout.strip() == f"chrono.{room}"


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
