"""``chrono feed``: a snapshot of the events as a calendar or a JSON Feed."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.inputs import note
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
from chrono.errors import EdtfError, OptionError

if TYPE_CHECKING:
    from chrono.events import Chronology
    from chrono.feeds import Marks


class Format(StrEnum):
    """What feeds can be written as."""

    ICS = "ics"
    JSON = "json"
    JSONLD = "jsonld"
    TIMELINEJS = "timelinejs"
    JCAL = "jcal"
    ANNOTATIONS = "annotations"


_SUFFIXES = {
    Format.ICS: ".ics",
    Format.JSON: ".json",
    Format.JSONLD: ".jsonld",
    Format.TIMELINEJS: ".timeline.json",
    Format.JCAL: ".jcal.json",
    Format.ANNOTATIONS: ".annotations.jsonld",
}


class MarkChoice(StrEnum):
    """How dates that are no single day stand in a calendar."""

    MARKER = "marker"
    SPAN = "span"


class Parts(StrEnum):
    """What makes a feed of its own."""

    KIND = "kind"
    YEAR = "year"


def feed(
    files: DocumentFiles,
    output: OutputFile = None,
    output_format: Annotated[
        Format | None, typer.Option("--format", help="By default what -o's suffix says (.json: JSON Feed), else ics.")
    ] = None,
    marks: Annotated[
        MarkChoice, typer.Option("--marks", help="Show a month or a year as one marked day, or as a span of days.")
    ] = MarkChoice.MARKER,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", metavar="KIND", help="Only events of this kind; can be repeated.")
    ] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="Leave out what ended before.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE", help="Leave out what began after.")] = None,
    by: Annotated[
        Parts | None, typer.Option("--by", help="A feed for each kind or year, in the folder that -o names.")
    ] = None,
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
    """Write the events of documents, or of a chronology.json, as an iCalendar file or a JSON Feed.

    It is a snapshot: the same input gives the same bytes. A feed that stays stable while its documents
    change comes from a store (chrono update, chrono publish).

    \b
    Examples:
      chrono feed report.txt --published 2017-12 -o calendar.ics
      chrono feed chronology.json -o feed.json
      chrono feed chronology.json --kind speech --since 2013 -o speeches.ics
      chrono feed chronology.json --by year -o feeds
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
    if by is not None and output is None:
        raise OptionError("--by writes several feeds: name a folder for them with -o")
    chosen = _chosen(reading.chronology(files), kind, since, until)
    from chrono.feeds import Marks, by_kind, by_year

    style = Marks(marks.value)
    if by is None or output is None:
        emit(_written(chosen, output_format or _format_of(output), style), output)
        return
    output.mkdir(parents=True, exist_ok=True)
    wanted = output_format or Format.ICS
    for name, part in (by_kind(chosen) if by is Parts.KIND else by_year(chosen)).items():
        emit(_written(part, wanted, style), output / f"{_file_name(str(name))}{_SUFFIXES[wanted]}")


def _chosen(chronology: Chronology, kind: list[str] | None, since: str | None, until: str | None) -> Chronology:
    try:
        return chronology.select(kind=kind or None, since=since, until=until)
    except EdtfError as error:
        raise OptionError(f"--since and --until take a date: {error}") from None


def _file_name(name: str) -> str:
    """A kind of the user's own can be any text."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in name)


def _calendar(chronology: Chronology, marks: Marks) -> bytes:
    """The calendar, with a note on what it cannot hold and on its size."""
    from chrono.feeds import Rule, build_ics, check
    from chrono.feeds.ics import left_out_words

    built = build_ics(chronology, marks=marks)
    if built.left_out:
        note(left_out_words(built.left_out))
    for fault in check(built.data):
        if fault.rule in (Rule.TOO_MANY_EVENTS, Rule.TOO_BIG):
            note(f"{fault.message}: {fault.cure}")
    return built.data


def _format_of(output: Path | None) -> Format:
    suffix = "" if output is None else output.suffix.lower()
    return {".json": Format.JSON, ".jsonld": Format.JSONLD}.get(suffix, Format.ICS)


def _written(chronology: Chronology, wanted: Format, marks: Marks) -> str | bytes:
    match wanted:
        case Format.ICS:
            return _calendar(chronology, marks)
        case Format.JSON:
            from chrono.feeds import to_json_feed

            return to_json_feed(chronology)
        case Format.JSONLD:
            from chrono.feeds import to_jsonld

            return to_jsonld(chronology)
        case Format.TIMELINEJS:
            from chrono.feeds import to_timelinejs

            return to_timelinejs(chronology)
        case Format.JCAL:
            from chrono.feeds import to_jcal

            return to_jcal(chronology, marks=marks)
        case Format.ANNOTATIONS:
            from chrono.feeds import to_annotations

            return to_annotations(chronology)
