"""``chrono dates``: the time expressions of a document and what they mean on a calendar."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.options import (
    DateOrderOption,
    DocumentFile,
    EncodingOption,
    GazetteerOption,
    GenreOption,
    LanguageOption,
    OutputFile,
    PublishedOption,
)
from chrono.cli.output import emit

if TYPE_CHECKING:
    from chrono.tagging import TimeExpression


class Format(StrEnum):
    """What time expressions can be written as."""

    TABLE = "table"
    JSON = "json"
    TIMEML = "timeml"


def dates(
    file: DocumentFile,
    output_format: Annotated[
        Format, typer.Option("--format", help="TimeML marks the expressions in the text.")
    ] = Format.TABLE,
    output: OutputFile = None,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
    gazetteer: GazetteerOption = None,
    date_order: DateOrderOption = "auto",
    encoding: EncodingOption = None,
) -> None:
    """Find the time expressions of a document, with their TIMEX3 values and their dates.

    \b
    Examples:
      chrono dates report.txt --published 2017-12
      chrono dates report.txt --format json
      chrono dates report.txt --format timeml -o report.tml
    """
    from chrono.cli.inputs import read_document
    from chrono.pipeline import find_dates, prepared

    document = prepared(read_document(file, encoding=encoding), published=published, language=language)
    found = find_dates(document, genre=genre, language=language, gazetteer=gazetteer, date_order=date_order)
    match output_format:
        case Format.JSON:
            emit(_json(found), output)
        case Format.TIMEML:
            from chrono.cli.timeml import timeml

            emit(timeml(document, found), output)
        case Format.TABLE:
            _show(found, output)


def _json(found: list[TimeExpression]) -> str:
    import json

    entries = [
        {
            "start": expression.start,
            "end": expression.end,
            "text": expression.text,
            "type": expression.type,
            "value": expression.value,
            "when": None if expression.when is None else str(expression.when),
            "resolved": expression.resolved,
        }
        for expression in found
    ]
    return json.dumps(entries, ensure_ascii=False, indent=1)


def _show(found: list[TimeExpression], output: OutputFile) -> None:
    from chrono.cli.table import Column, show_table

    columns = (
        Column("start", fixed=True, right=True, style="dim"),
        Column("end", fixed=True, right=True, hidden=True),
        Column("text", wide=True),
        Column("type", fixed=True),
        Column("value", fixed=True, style="magenta"),
        Column("when", fixed=True, style="cyan"),
        Column("resolved", fixed=True),
    )
    rows = [
        [
            str(expression.start),
            str(expression.end),
            expression.text,
            expression.type,
            expression.value,
            "" if expression.when is None else str(expression.when),
            expression.resolved,
        ]
        for expression in found
    ]
    show_table(columns, rows, output, empty="no time expressions found")
