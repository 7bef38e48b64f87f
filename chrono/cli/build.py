"""``chrono build``: everything at once, into one directory."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.options import (
    BoundedOption,
    ConfidenceOption,
    DateOrderOption,
    DocumentFiles,
    EncodingOption,
    GazetteerOption,
    GenreOption,
    LanguageOption,
    MergeOption,
    PublishedOption,
    TitleOption,
)
from chrono.cli.output import staging

if TYPE_CHECKING:
    from chrono.events import Chronology

OutDirectory = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the files go; made if missing.")]


def build(
    files: DocumentFiles,
    out: OutDirectory,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
    gazetteer: GazetteerOption = None,
    date_order: DateOrderOption = "auto",
    bounded: BoundedOption = False,
    merge: MergeOption = False,
    min_confidence: ConfidenceOption = None,
    title: TitleOption = None,
    encoding: EncodingOption = None,
) -> None:
    """Turn documents into a chronology and write everything: chronology.json, timeline.svg, timeline.png,
    calendar.ics and feed.json.

    \b
    Examples:
      chrono build report.txt --published 2017-12 --out timeline
      chrono build one.md two.md --title "Clean rivers" --merge --out rivers
    """
    from chrono.cli.inputs import Reading

    reading = Reading(
        published=published,
        genre=genre,
        language=language,
        gazetteer=gazetteer,
        date_order=date_order,
        bounded=bounded,
        encoding=encoding,
        title=title,
        merge=merge,
        min_confidence=min_confidence,
    )
    chronology = reading.chronology(files)
    made = _make(out)
    try:
        with staging(out) as folder:
            names = _write(chronology, folder)
    except BaseException:
        if made:
            with suppress(OSError):
                out.rmdir()
        raise
    count = "1 event" if len(chronology) == 1 else f"{len(chronology)} events"
    sys.stdout.write(f"{count} in {out}: {', '.join(names)}\n")


def _make(directory: Path) -> bool:
    """Makes the directory; gives back whether it was missing."""
    missing = not directory.exists()
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise NotADirectoryError(20, "is a file, not a directory", str(directory)) from None
    return missing


def _write(chronology: Chronology, folder: Path) -> list[str]:
    from chrono.feeds import to_ics, to_json_feed
    from chrono.plots import plot

    files = {
        "chronology.json": chronology.to_json().encode(),
        "calendar.ics": to_ics(chronology),
        "feed.json": to_json_feed(chronology).encode(),
    }
    figure = plot(chronology)
    if isinstance(figure, list):
        figure = figure[0]
    files["timeline.svg"] = figure.rendered("svg")
    files["timeline.png"] = figure.rendered("png")
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return list(files)
