"""``chrono update``: documents into a store, in which events keep their identity."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import attrs
import typer

from chrono.cli.options import (
    DateOrderOption,
    EncodingOption,
    GazetteerOption,
    GenreOption,
    LanguageOption,
    MergeOption,
    PublishedOption,
)
from chrono.cli.store_options import NowOption, StoreFile, in_words
from chrono.errors import OptionError

if TYPE_CHECKING:
    from chrono.store import Reading, Store


def update(
    store: StoreFile,
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE...", help="Text or Markdown files to read.")
    ] = None,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
    gazetteer: GazetteerOption = None,
    date_order: DateOrderOption = "auto",
    merge: MergeOption = False,
    encoding: EncodingOption = None,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="Name the chronology of the store.")
    ] = None,
    forget: Annotated[
        list[str] | None, typer.Option("--forget", metavar="FILE", help="Withdraw this document's events.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Read files that have not changed too, as with other rules.")
    ] = False,
    now: NowOption = None,
) -> None:
    """Read documents into a store, which is made where there is none.

    Events that the store knew keep their identity, also where the text was edited or moved; those that
    changed get a new revision, those that are gone are withdrawn. A file that has not changed since is
    passed over. All of it happens, or nothing. A renamed file is told by --forget OLD NEW.

    \b
    Examples:
      chrono update events.store report.md --published 2017-12
      chrono update events.store reports/*.md --now 2018-01-31T12:00:00Z
      chrono update events.store --forget withdrawn.md
    """
    from chrono.cli.clock import revision_time
    from chrono.store import Store

    if not files and not forget and title is None:
        raise OptionError("name the files to read, or those to --forget")
    moment = revision_time(now)
    reader = _Reader(
        store=store,
        published=published,
        genre=genre,
        language=language,
        gazetteer=gazetteer,
        date_order=date_order,
        merge=merge,
        encoding=encoding,
        again=again,
    )
    gone = [_key(store, file) for file in forget or ()]
    for file in files or ():
        reader.check(file)
    with Store.open(store, create=True) as opened:
        readings = reader.read(opened, files or [])
        outcome = opened.update(readings, now=moment, gone=gone, title=title)
    sys.stdout.write(f"{store}: {in_words(outcome)}\n")
    if outcome.stale:
        sys.stdout.write(
            f"{len(outcome.stale)} reviewed events are told otherwise now and stay as reviewed: "
            f"chrono review {store} --list stale\n"
        )


@attrs.frozen
class _Reader:
    """Extracts the documents that have changed."""

    store: Path
    published: str | None
    genre: str
    language: str
    gazetteer: Path | None
    date_order: str
    merge: bool
    encoding: str | None
    again: bool

    def check(self, file: str) -> None:
        """Say early what cannot be a document of a store."""
        if file == "-":
            raise OptionError("a store knows a document by its name: standard input has none")
        if Path(file).suffix.lower() in (".json", ".ics", ".csv", ".store"):
            raise OptionError(f"a store reads documents, not {file}")

    def read(self, store: Store, files: list[str]) -> list[Reading]:
        """One reading for each file; a file that has not changed is not extracted again."""
        from chrono.cli.inputs import progress

        readings = []
        with progress(files, "Reading") as advance:
            for file in dict.fromkeys(files):
                reading = self._one(store, file)
                if reading is not None:
                    readings.append(reading)
                advance()
        return readings

    def _one(self, store: Store, file: str) -> Reading | None:
        from chrono.cli.inputs import read_document
        from chrono.pipeline import extract
        from chrono.store import Reading

        document = read_document(file, encoding=self.encoding)
        if document.title is None:
            document = attrs.evolve(document, title=Path(file).stem)
        key, settings = _key(self.store, file), self._settings()
        if not self.again and store.is_current(key, document.text, settings):
            return None
        found = extract(
            document,
            published=self.published,
            genre=self.genre,
            language=self.language,
            gazetteer=self.gazetteer,
            date_order=self.date_order,
        )
        if self.merge:
            found = found.merged()
        return Reading(key, found.sources[0], document.text, found.events, settings)

    def _settings(self) -> str:
        """Whatever decides, beside the text, what is extracted."""
        from hashlib import sha256
        from importlib import import_module

        names = sha256(self.gazetteer.read_bytes()).hexdigest()[:12] if self.gazetteer is not None else ""
        version = import_module("chrono").__version__
        return (
            f"chrono {version} published={self.published} genre={self.genre} language={self.language}"
            f" gazetteer={names} date-order={self.date_order} merge={self.merge}"
        )


def _key(store: Path, file: str) -> str:
    """The file's place as seen from the store, so that it is the same from every working directory."""
    try:
        return Path(os.path.relpath(Path(file).absolute(), store.absolute().parent)).as_posix()
    except ValueError:  # another drive
        return Path(file).absolute().as_posix()
