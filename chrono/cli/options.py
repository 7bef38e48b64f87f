"""The options that several commands share, each declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

DocumentFile: TypeAlias = Annotated[
    str, typer.Argument(metavar="FILE", help="A text or Markdown file; - reads standard input.")
]
DocumentFiles: TypeAlias = Annotated[
    list[str],
    typer.Argument(metavar="FILE...", help="Text or Markdown files, or chronologies of ours; - reads standard input."),
]
PublishedOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="DATE",
        help="When the document was published, as 2017, 2017-12 or 2017-12-05: what 'last year' is counted from.",
    ),
]
GenreOption: TypeAlias = Annotated[
    str,
    typer.Option(
        "--genre",
        metavar="auto|news|narrative",
        help="News counts 'in June' from its publication date, a narrative from the date mentioned before.",
    ),
]
LanguageOption: TypeAlias = Annotated[
    str, typer.Option("--language", metavar="CODE", help="Language of the documents, such as en.")
]
GazetteerOption: TypeAlias = Annotated[
    Path | None,
    typer.Option("--gazetteer", metavar="TOML", help="Your named events with their dates ('the 3rd Congress')."),
]
DateOrderOption: TypeAlias = Annotated[
    str,
    typer.Option("--date-order", metavar="auto|dmy|mdy|ymd", help="How to read numeric dates such as 3/4/2017."),
]
BoundedOption: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--bounded", help="Also undated acts that the text only places between a 'since' and its publication date."
    ),
]
MergeOption: TypeAlias = Annotated[
    bool, typer.Option("--merge", help="Join mentions of the same event, keeping every citation.")
]
ConfidenceOption: TypeAlias = Annotated[
    float | None,
    typer.Option("--min-confidence", metavar="0..1", help="Leave out events that are less sure."),
]
EncodingOption: TypeAlias = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="Encoding of the files; by default it is detected.")
]
OutputFile: TypeAlias = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output.")
]
TitleOption: TypeAlias = Annotated[
    str | None, typer.Option("--title", metavar="TEXT", help="Title of the chronology; else the document's own.")
]
