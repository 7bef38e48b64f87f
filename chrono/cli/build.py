"""``chrono build``: everything at once, into one directory."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.options import (
    ConfidenceOption,
    DocumentFiles,
    EncodingOption,
    GenreOption,
    LanguageOption,
    MergeOption,
    PublishedOption,
    TitleOption,
)
from chrono.cli.output import replacing, write_file

if TYPE_CHECKING:
    from chrono.events import Chronology

OutDirectory = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the files go; made if missing.")]

_PICTURES = ("timeline.svg", "timeline.png")


def build(
    files: DocumentFiles,
    out: OutDirectory,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
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
        encoding=encoding,
        title=title,
        merge=merge,
        min_confidence=min_confidence,
    )
    chronology = reading.chronology(files)
    out.mkdir(parents=True, exist_ok=True)
    _write(chronology, out)
    names = ", ".join(("chronology.json", "calendar.ics", "feed.json", *_PICTURES))
    sys.stdout.write(f"{len(chronology)} events in {out}: {names}\n")


def _write(chronology: Chronology, out: Path) -> None:
    from chrono.feeds import to_ics, to_json_feed

    write_file(out / "chronology.json", chronology.to_json().encode())
    write_file(out / "calendar.ics", to_ics(chronology))
    write_file(out / "feed.json", to_json_feed(chronology).encode())
    from chrono.plots import plot

    for name in _PICTURES:
        with replacing(out / name) as temporary:
            plot(chronology, temporary)
