"""``chrono extract``: the events of documents, as a table, JSON or CSV."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

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
    OutputFile,
    PublishedOption,
    TitleOption,
)
from chrono.cli.output import emit


class Format(StrEnum):
    """What events can be written as."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def extract(
    files: DocumentFiles,
    output_format: Annotated[
        Format | None, typer.Option("--format", help="By default what -o's suffix says, else a table.")
    ] = None,
    output: OutputFile = None,
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
    """Find the dated events of documents: a table on a terminal, tab-separated lines in a pipe.

    \b
    Examples:
      chrono extract report.txt --published 2017-12
      chrono extract report.txt news.md --merge -o chronology.json
      chrono extract report.txt --format csv --min-confidence 0.9 > events.csv
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
    match output_format or _format_of(output):
        case Format.JSON:
            emit(chronology.to_json(), output)
        case Format.CSV:
            from chrono.feeds import to_csv

            emit(to_csv(chronology), output)
        case _:
            from chrono.cli.event_table import show

            show(chronology, output)


def _format_of(output: object) -> Format:
    name = str(output).lower()
    return Format.JSON if name.endswith(".json") else Format.CSV if name.endswith(".csv") else Format.TABLE
