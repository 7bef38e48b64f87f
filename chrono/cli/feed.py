"""``chrono feed``: a snapshot of the events as a calendar or a JSON Feed."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from chrono.cli.options import (
    ConfidenceOption,
    DocumentFiles,
    EncodingOption,
    GenreOption,
    LanguageOption,
    MergeOption,
    OutputFile,
    PublishedOption,
    TitleOption,
)
from chrono.cli.output import emit


class Format(StrEnum):
    """What feeds can be written as."""

    ICS = "ics"
    JSON = "json"


class MarkChoice(StrEnum):
    """How dates that are no single day stand in a calendar."""

    MARKER = "marker"
    SPAN = "span"


def feed(
    files: DocumentFiles,
    output: OutputFile = None,
    output_format: Annotated[
        Format | None, typer.Option("--format", help="By default what -o's suffix says, else iCalendar.")
    ] = None,
    marks: Annotated[
        MarkChoice, typer.Option("--marks", help="Show a month or a year as one marked day, or as a span of days.")
    ] = MarkChoice.MARKER,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
    merge: MergeOption = False,
    min_confidence: ConfidenceOption = None,
    title: TitleOption = None,
    encoding: EncodingOption = None,
) -> None:
    """Write the events of documents, or of a chronology.json, as an iCalendar file or a JSON Feed.

    It is a snapshot: the same input gives the same bytes. A feed that stays stable while its documents
    change comes from a store (chrono update, chrono publish).

    \b
    Examples:
      chrono feed report.txt --published 2017-12 -o calendar.ics
      chrono feed chronology.json -o feed.json
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
    if (output_format or (Format.JSON if str(output).lower().endswith(".json") else Format.ICS)) is Format.JSON:
        from chrono.feeds import to_json_feed

        emit(to_json_feed(chronology), output)
    else:
        from chrono.feeds import Marks, to_ics

        emit(to_ics(chronology, marks=Marks(marks.value)), output)
