"""Reading the files that a command line names, with notes on what had to be guessed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from chrono.errors import OptionError

if TYPE_CHECKING:
    from chrono.events import Chronology
    from chrono.text import Document

_PLAIN_ENCODINGS = frozenset({"utf-8", "ascii"})
_CHRONOLOGY_SUFFIXES = frozenset({".json", ".ics", ".csv", ".jsonld"})


@attrs.frozen
class Reading:
    """How the documents of a command line are to be read, and which of their events are wanted."""

    published: str | None = None
    genre: str = "auto"
    language: str = "en"
    gazetteer: Path | None = None
    date_order: str = "auto"
    encoding: str | None = None
    title: str | None = None
    bounded: bool = False
    merge: bool = False
    min_confidence: float | None = attrs.field(default=None)

    @min_confidence.validator
    def _check(self, _attribute: object, value: float | None) -> None:
        if value is not None and not 0 <= value <= 1:
            raise OptionError(f"--min-confidence must be between 0 and 1, got {value:g}")

    def chronology(self, files: Sequence[str]) -> Chronology:
        """One chronology of all the files, documents and chronologies alike."""
        found: Chronology | None = None
        with progress(files, "Reading") as advance:
            for file in _once(files):
                one = self._one(file)
                found = one if found is None else found + one
                advance()
        assert found is not None
        if self.merge:
            found = found.merged()
        if self.min_confidence is not None:
            found = found.select(min_confidence=self.min_confidence)
        if self.title is not None or len(files) > 1:
            found = found.with_title(self.title)
        return found

    def _one(self, file: str) -> Chronology:
        from chrono.documents import STANDARD_INPUT
        from chrono.pipeline import extract, load

        if Path(file).suffix.lower() in _CHRONOLOGY_SUFFIXES:
            return load(file)
        document = read_document(file, encoding=self.encoding)
        if document.title is None and file != STANDARD_INPUT:
            document = attrs.evolve(document, title=Path(file).stem)
        return extract(
            document,
            published=self.published,
            genre=self.genre,
            language=self.language,
            gazetteer=self.gazetteer,
            date_order=self.date_order,
            bounded=self.bounded,
        )


def read_document(file: str, *, encoding: str | None = None) -> Document:
    """The document of a file; a note on standard error says so where its encoding was guessed."""
    from chrono.documents import read

    document = read(file, encoding=encoding)
    if encoding is None and document.encoding is not None and document.encoding not in _PLAIN_ENCODINGS:
        note(f"{file}: read as {document.encoding}")
    return document


def note(message: str) -> None:
    """One line for the user on standard error."""
    sys.stderr.write(f"chrono: {message}\n")


@contextmanager
def progress(files: Sequence[str], doing: str) -> Iterator[Callable[[], None]]:
    """A function to call after each file: it moves a bar on, if there are several files and a terminal to see it."""
    if len(files) < 2 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=len(files))
        yield lambda: bar.advance(task)


def _once(files: Sequence[str]) -> Sequence[str]:
    if files.count("-") > 1:
        raise OptionError("- (standard input) can be read only once")
    return list(dict.fromkeys(files))
