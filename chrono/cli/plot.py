"""``chrono plot``: a timeline as SVG, PNG or PDF."""

from __future__ import annotations

from pathlib import Path
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
    PublishedOption,
    TitleOption,
)
from chrono.cli.output import staging
from chrono.errors import OptionError

_FORMATS = (".svg", ".png", ".pdf")

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
    order: Annotated[
        str, typer.Option("--order", metavar="NAME", help="Order of the lanes: natural, first, size or name.")
    ] = "natural",
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="Leave out what ended before.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE", help="Leave out what began after.")] = None,
    highlight: Annotated[
        str | None, typer.Option("--highlight", metavar="TEXT", help="Bring out events with this in their titles.")
    ] = None,
    theme: Annotated[str | None, typer.Option("--theme", metavar="NAME", help="light, dark, print or grey.")] = None,
    fold: Annotated[
        str, typer.Option("--fold", metavar="auto|always|never", help="Fold long stretches without events.")
    ] = "auto",
    period: Annotated[
        list[str] | None,
        typer.Option(
            "--period", metavar="NAME=DATE", help="A band behind the events, as in 'Plan=2011/2015'. Repeatable."
        ),
    ] = None,
    compare: Annotated[
        bool, typer.Option("--compare", help="Draw the files in lanes one above the other, on one axis.")
    ] = False,
    size: Annotated[
        str | None, typer.Option("--size", metavar="WxH", help="Inches, as in 16x9; else as big as the events need.")
    ] = None,
    no_legend: Annotated[bool, typer.Option("--no-legend", help="Leave out the legend of the marks.")] = False,
    no_bars: Annotated[bool, typer.Option("--no-bars", help="Leave out the bars of how many events.")] = False,
    dpi: Annotated[float, typer.Option("--dpi", metavar="NUMBER", help="Dots per inch of a PNG.")] = 150.0,
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
    """Draw the events of documents, or of a chronology.json, as a timeline.

    \b
    Examples:
      chrono plot report.txt --published 2017-12 -o timeline.svg
      chrono plot chronology.json -o timeline.pdf --since 2013 --until 2017
      chrono plot one.md two.md --group-by source -o both.png
      chrono plot one.md two.md --compare -o compared.svg
      chrono plot report.txt --style poster --theme print --period 'Plan=2011/2015' -o poster.pdf
    """
    from chrono.cli.inputs import Reading

    if output.suffix.lower() not in _FORMATS:
        raise OptionError(f"--output must end in {', '.join(_FORMATS)}, got {output.name!r}")
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
    compared = [reading.chronology([file]) for file in files] if compare else []
    if compare and style not in ("auto", "lanes"):
        raise OptionError(f"--compare draws lanes, not --style {style}")
    chronology = None if compare else reading.chronology(files)
    from chrono.plots import compare as draw_beside
    from chrono.plots import plot as draw

    if output.is_dir():
        raise IsADirectoryError(21, "is a directory, not a picture to write", str(output))
    with staging(output.parent) as folder:
        if chronology is None:
            draw_beside(
                compared,
                folder / output.name,
                group_by=group_by,
                figures=figures,
                theme=theme,
                since=since,
                until=until,
                fold=fold,
                figsize=_inches(size),
                dpi=dpi,
            )
            return
        draw(
            chronology,
            folder / output.name,
            style=style,
            group_by=group_by,
            order=order,
            figures=figures,
            theme=theme,
            since=since,
            until=until,
            highlight=highlight,
            fold=fold,
            periods=_periods(period or []),
            figsize=_inches(size),
            legend=not no_legend,
            bars=not no_bars,
            dpi=dpi,
        )


def _inches(size: str | None) -> tuple[float, float] | None:
    """Read "16x9"."""
    if size is None:
        return None
    try:
        width, height = (float(part) for part in size.lower().replace("×", "x").split("x"))
    except ValueError:
        raise OptionError(f"--size must be width x height in inches, as in 16x9, got {size!r}") from None
    return width, height


def _periods(texts: list[str]) -> list[tuple[str, str]]:
    """Read "NAME=DATE" each."""
    periods = []
    for text in texts:
        name, sign, date = text.rpartition("=")
        if not sign or not name.strip():
            raise OptionError(f"--period must be NAME=DATE, as in 'Plan=2011/2015', got {text!r}")
        periods.append((name.strip(), date.strip()))
    return periods
