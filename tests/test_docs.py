"""The documentation runs, so it cannot lie.

A page's fenced blocks run in order, in one folder that starts with copies of docs/examples:

* ``python``: with ``>>>`` as doctest does, else as a program; the blocks of a page share their names;
* ``console``: each ``$ `` line runs in a shell where `chrono` is this checkout, must end with status 0, and prints
  what follows (``...`` stands for anything); a long command goes on after a backslash;
* ``json`` and ``toml`` must parse; below ``<!-- file: NAME -->`` a block of any language is also written as that file;
* ``sh`` is for set-up that a test cannot repeat, ``text`` for anything else.
"""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from chrono.cli.registry import COMMANDS
from tests.pages import DOCS, EXAMPLES, ROOT, Block, Page, pages

LANGUAGES = {"python", "console", "json", "toml", "sh", "text", "markdown", "html"}
SET_UP = ("python3 -m venv", "pip install", "git clone", "make ", "bash .ci/run", "apt-get", "vdirsyncer ", "khal ")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

PAGES = pages()
RUNNABLE = [page for page in PAGES if any(block.language in {"python", "console"} for block in page.blocks)]


def _named(chosen: list[Page]) -> dict[str, object]:
    return {"argvalues": chosen, "ids": [page.name for page in chosen]}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the example documents, and `chrono` on the path."""
    for path in EXAMPLES.iterdir():
        if path.is_file():
            shutil.copy(path, tmp_path)
    tools = tmp_path / ".tools"
    tools.mkdir()
    chrono = tools / "chrono"
    chrono.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m chrono "$@"\n', encoding="utf-8")
    chrono.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    return tmp_path


def _run_python(page: Page, block: Block, names: dict[str, object]) -> None:
    place = f"{page.name}:{block.line}"
    if ">>>" not in block.text:
        exec(compile(block.text, place, "exec"), names)
        return
    test = doctest.DocTestParser().get_doctest(block.text, names, place, page.name, block.line - 1)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=FLAGS).run(test, out=report.append, clear_globs=False)
    names.update(test.globs)
    assert not report, "".join(report)


def _commands(block: Block) -> list[tuple[str, str]]:
    """Each command of a console block, with what it should print."""
    text = re.sub(r"\\\n", "", block.text)
    pieces = re.split(r"^\$ (.*)\n?", text, flags=re.MULTILINE)
    assert not pieces[0].strip(), f"output before the first command: {pieces[0]!r}"
    return list(zip(pieces[1::2], pieces[2::2], strict=True))


def _run_console(page: Page, block: Block) -> None:
    for command, wanted in _commands(block):
        done = subprocess.run(
            ["bash", "-c", command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        place = f"{page.name}:{block.line}: $ {command}"
        assert done.returncode == 0, f"{place}\n{done.stdout}"
        if wanted.strip() and not doctest.OutputChecker().check_output(wanted, done.stdout, FLAGS):
            pytest.fail(f"{place}\nthe page says:\n{wanted}\nit prints:\n{done.stdout}")


@pytest.mark.parametrize("page", **_named(RUNNABLE))
def test_a_pages_examples_run(page: Page, desk: Path) -> None:
    names: dict[str, object] = {"__name__": "__main__"}
    for block in page.blocks:
        if block.file is not None:
            (desk / block.file).write_text(block.text, encoding="utf-8")
        if block.language == "python" and block.file is None:
            _run_python(page, block, names)
        elif block.language == "console":
            _run_console(page, block)


@pytest.mark.parametrize("page", **_named(PAGES))
def test_a_pages_blocks_name_their_language_and_parse(page: Page) -> None:
    for block in page.blocks:
        assert block.language in LANGUAGES, f"{page.name}:{block.line}"
        if block.language == "json":
            json.loads(block.text)
        elif block.language == "toml":
            tomllib.loads(block.text)
        elif block.language == "sh":
            lines = [line for line in block.text.splitlines() if line.strip() and not line.startswith("#")]
            assert all(any(start in line for start in SET_UP) for line in lines), f"{page.name}:{block.line}"


@pytest.mark.parametrize("page", **_named(PAGES))
def test_a_pages_links_lead_somewhere(page: Page) -> None:
    for link in page.links:
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.path.parent / path).resolve() if path else page.path
        assert target.exists(), f"{page.name}: {link}"
        if anchor and target.suffix == ".md":
            assert anchor in Page.read(target).anchors, f"{page.name}: {link}"


@pytest.mark.parametrize("page", **_named([page for page in PAGES if "<!-- made by: " in page.text]))
def test_a_pages_pictures_tell_what_the_tool_finds(page: Page, desk: Path) -> None:
    for command, picture in re.findall(r"<!-- made by: (chrono plot .*?) -o (\S+\.svg) -->", page.text):
        fresh = desk / "fresh.svg"
        subprocess.run(["bash", "-c", f"cd {ROOT} && {command} -o {fresh}"], check=True, timeout=120)
        now, then = _events_told(fresh), _events_told(ROOT / picture)
        assert len(now & then) >= 0.9 * len(now | then), f"make it again: {command} -o {picture}"


def _events_told(picture: Path) -> set[str]:
    """What the picture says of each event to those who point at it."""
    return set(re.findall(r"<title>(.*?)</title>", picture.read_text(encoding="utf-8"), re.DOTALL))


def test_every_command_has_an_example_that_runs() -> None:
    page = Page.read(DOCS / "command-line.md")
    run = [command for block in page.blocks if block.language == "console" for command, _ in _commands(block)]
    shown = {word for command in run for word in re.findall(r"\bchrono ([a-z]+)", command)}
    assert set(COMMANDS) <= shown


@pytest.mark.parametrize("name", COMMANDS)
def test_a_commands_help_has_examples(name: str, desk: Path) -> None:
    done = subprocess.run(["chrono", name, "--help"], capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert f"  chrono {name} " in done.stdout


def test_the_readme_gives_the_two_commands_that_make_their_own_environment() -> None:
    readme = Page.read(ROOT / "README.md")
    lines = [line for block in readme.blocks if block.language == "sh" for line in block.text.splitlines()]
    own = [line for line in lines if line.startswith("python3 -m venv .venv && .venv/bin/pip install")]
    assert ["bin/chrono build" in line for line in own] == [True, False]
    assert own[1].endswith(".venv/bin/python -m pytest")


def test_the_index_leads_to_every_page() -> None:
    index = Page.read(DOCS / "index.md")
    linked = {(DOCS / link.partition("#")[0]).resolve() for link in index.links}
    missing = [page.name for page in PAGES if DOCS in page.path.parents and page.path not in {*linked, index.path}]
    assert not missing


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.md")), ids=lambda path: path.stem)
def test_an_example_document_is_of_a_readable_length(path: Path) -> None:
    assert 100 <= len(path.read_text(encoding="utf-8").split()) <= 1250
