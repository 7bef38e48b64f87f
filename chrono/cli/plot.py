"""``chrono plot``: a timeline as SVG, PNG or PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

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
from chrono.cli.output import replacing

PictureFile = Annotated[
    Path, typer.Option("-o", "--output", metavar="FILE", help="The picture: a name ending in .svg, .png or .pdf.")
]


def plot(
    files: DocumentFiles,
    output: PictureFile,
    style: Annotated[
        str, typer.Option("--style", metavar="NAME", help="auto, lanes, poster, dense, pages or stems.")
    ] = "auto",
    group_by: Annotated[
        str, typer.Option("--group-by", metavar="FIELD", help="What makes a lane: kind, source, agent, place ...")
    ] = "kind",
    figures: Annotated[bool, typer.Option("--figures", help="Draw counts and measures too.")] = False,
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="Leave out what ended before.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE", help="Leave out what began after.")] = None,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
    merge: MergeOption = False,
    min_confidence: ConfidenceOption = None,
    title: TitleOption = None,
    encoding: EncodingOption = None,
) -> None:
    """Draw the events of documents, or of a chronology.json, as a timeline.

    \b
    Examples:
      chrono plot report.txt --published 2017-12 -o timeline.svg
      chrono plot chronology.json -o timeline.pdf --since 2013 --until 2017
      chrono plot one.md two.md --group-by source -o both.png
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
    from chrono.plots import plot as draw

    with replacing(output) as temporary:
        draw(
            chronology,
            temporary,
            style=style,
            group_by=group_by,
            figures=figures,
            since=since,
            until=until,
        )
