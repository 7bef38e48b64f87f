"""Which libraries the package leans on: each is declared, and each heavy one stays in the rooms that need it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "chrono"

#: The rooms that may import a library; a library without a row here may not be imported at all.
ROOMS = {
    "attr": {"*"},
    "attrs": {"*"},
    "cattrs": {"events"},
    "charset_normalizer": {"documents"},
    "dateparser": {"tagging"},
    "icalendar": {"feeds"},
    "markdown_it": {"documents"},
    "matplotlib": {"plots"},
    "numpy": {"plots", "feeds"},
    "pandas": {"feeds"},
    "rich": {"cli"},
    "starlette": {"server"},
    "typer": {"cli"},
    "uvicorn": {"server"},
}


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node of a module that runs, those inside functions too."""
    for node in ast.iter_child_nodes(tree):
        if not _is_for_types(node):
            yield node
            yield from _statements(node)


def _libraries(path: Path) -> set[str]:
    names = set()
    for node in _statements(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names - set(sys.stdlib_module_names) - {"chrono"}


def _uses() -> list[tuple[str, str]]:
    """Each library with each file that imports it."""
    files = sorted(PACKAGE.rglob("*.py"))
    return sorted((name, str(path.relative_to(PACKAGE))) for path in files for name in _libraries(path))


def _declared() -> set[str]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    extras = [needs for name, needs in project["optional-dependencies"].items() if name not in {"test", "lint", "docs"}]
    lines = [*project["dependencies"], *(need for needs in extras for need in needs)]
    return {re.split(r"[<>=\[ ;]", line)[0].lower().replace("_", "-") for line in lines}


@pytest.mark.parametrize(("library", "file"), _uses())
def test_a_library_stays_in_its_rooms(library: str, file: str) -> None:
    rooms = ROOMS.get(library, set())
    assert "*" in rooms or Path(file).parts[0] in rooms


@pytest.mark.parametrize("library", sorted({library for library, _ in _uses()}))
def test_a_library_is_declared(library: str) -> None:
    distributions = {name.lower().replace("_", "-") for name in packages_distributions().get(library, [library])}
    assert distributions & _declared()
