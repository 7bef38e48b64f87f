"""The shape of the repository: small files, telling names, imports that point down, doors that are only doors."""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "chrono"
LONGEST = 400
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "stuff", "base"}
DOORS = ("events", "plots")

#: Folders of Python code of our own, without the doors, build results and environments.
CODE = [
    path
    for folder in ("chrono", "tests", "benchmarks", "docs")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if not {"__pycache__", "node_modules"} & set(path.parts)
]
MODULES = [path for path in CODE if path.is_relative_to(PACKAGE)]


def _names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("path", CODE, ids=_names(CODE))
def test_no_file_is_longer_than_four_hundred_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", MODULES, ids=_names(MODULES))
def test_a_modules_name_says_what_it_holds(path: Path) -> None:
    for part in path.relative_to(PACKAGE).with_suffix("").parts:
        assert part.strip("_") not in VAGUE


@pytest.mark.parametrize("path", MODULES, ids=_names(MODULES))
def test_a_module_opens_with_a_docstring(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_no_module_of_the_root_hides_one_of_the_standard_library() -> None:
    assert not {path.stem for path in PACKAGE.glob("*.py")} & (set(sys.stdlib_module_names) - {"__init__", "__main__"})


def _imported(path: Path) -> list[str]:
    """Every module that a file imports anywhere, as written."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append("." * node.level + (node.module or ""))
    return found


@pytest.mark.parametrize("path", MODULES, ids=_names(MODULES))
def test_nothing_inside_imports_the_package_itself(path: Path) -> None:
    assert "chrono" not in _imported(path)


@pytest.mark.parametrize("path", CODE, ids=_names(CODE))
def test_nothing_goes_through_the_doors(path: Path) -> None:
    assert not [name for name in _imported(path) if name.split(".")[0] in DOORS]


@pytest.mark.parametrize("path", MODULES, ids=_names(MODULES))
def test_imports_are_absolute(path: Path) -> None:
    assert not [name for name in _imported(path) if name.startswith(".")]


@pytest.mark.parametrize("door", DOORS)
def test_a_door_is_a_relative_link_into_the_package(door: str) -> None:
    path = ROOT / door
    if not path.is_symlink():
        pytest.skip("this checkout has no symbolic links")
    assert path.readlink() == Path("chrono") / door


@pytest.mark.parametrize("door", DOORS)
def test_ruff_bans_the_doors(door: str) -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        ruff = tomllib.load(file)["tool"]["ruff"]
    assert door in ruff["lint"]["flake8-tidy-imports"]["banned-api"]
    assert "TID" in ruff["lint"]["select"]


def test_every_room_of_tests_mirrors_a_room_of_the_package() -> None:
    rooms = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and any(path.glob("test_*.py"))}
    mirrored = {path.stem for path in PACKAGE.iterdir()}
    other = {"clients", "benchmarks"}
    assert rooms - other <= mirrored


def test_the_five_commands_are_the_makefiles_targets() -> None:
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    targets = [line.split(":")[0] for line in lines if line and line[0].isalpha() and ":" in line.split("=")[0]]
    assert targets == ["test", "lint", "types", "docs", "build"]
