"""``chrono explain``: why each event is there, and why a date gave none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.options import DocumentFile, EncodingOption, GenreOption, LanguageOption, OutputFile, PublishedOption
from chrono.cli.output import emit

if TYPE_CHECKING:
    from chrono.events import Event
    from chrono.extraction import Decision
    from chrono.tagging import TimeExpression

_MARGIN = "  "


def explain(
    file: DocumentFile,
    about: Annotated[
        str | None, typer.Option("--about", metavar="TEXT", help="Only sentences with this text in them, in any case.")
    ] = None,
    output: OutputFile = None,
    published: PublishedOption = None,
    genre: GenreOption = "auto",
    language: LanguageOption = "en",
    encoding: EncodingOption = None,
) -> None:
    """Show why each event is there, and why a date gave none.

    For every sentence with a time expression: what the expression means and by which rule, the clause that it
    governs, the cue and the rule that led to each event, or the reason for none.

    \b
    Examples:
      chrono explain report.txt --published 2017-12
      chrono explain report.txt --about "Rivers Act"
    """
    from chrono.cli.inputs import read_document
    from chrono.pipeline import decisions, with_published

    document = with_published(read_document(file, encoding=encoding), published)
    found = decisions(document, genre=genre, language=language)
    wanted = about.casefold() if about is not None else ""
    parts = [
        _explained(document.text[start:end], start, list(group))
        for (start, end), group in groupby(found, key=lambda one: (one.sentence_start, one.sentence_end))
        if wanted in document.text[start:end].casefold()
    ]
    emit("\n".join(parts) or "no time expressions found\n", output)


def _explained(sentence: str, start: int, decisions: Sequence[Decision]) -> str:
    lines = [f"[{start}] {_flat(sentence)}"]
    for decision in decisions:
        lines += (_MARGIN + line for line in _date(decision))
    return "\n".join(lines) + "\n"


def _date(decision: Decision) -> Iterator[str]:
    expression = decision.mark.expression
    yield f"{_flat(expression.text)!r} {_meaning(expression)}"
    for event, head in zip(decision.events, decision.heads, strict=False):
        del head
        yield from (_MARGIN + line for line in _event(event))
    if not decision.events:
        yield f"{_MARGIN}no event: {decision.reason or 'nothing that it dates was recognised'}"


def _meaning(expression: TimeExpression) -> str:
    said = f"is {expression.when} ({expression.resolved})" if expression.when is not None else "is on no calendar"
    assumed = f", assuming {'; '.join(expression.assumed)}" if expression.assumed else ""
    return f"{said}{assumed}, by {expression.rule!r}"


def _event(event: Event) -> Iterator[str]:
    yield f"{event.kind}: {event.title}"
    yield from (_MARGIN + line for line in _reasons(event))


def _reasons(event: Event) -> Iterable[str]:
    citation = event.citation
    if citation is not None and citation.trigger:
        yield f"trigger    {_flat(citation.trigger)!r}"
    for evidence in event.evidence:
        yield f"because    {evidence.rule}: {evidence.cue}"
    yield f"date       {event.relation} {event.when}, {event.status}{', attributed' if event.attributed else ''}"
    arguments = [("agent", event.agent), ("object", event.object), ("place", event.place), *event.details.items()]
    for name, words in arguments:
        if words:
            yield f"{name:10} {_flat(words)}"
    yield f"confidence {event.confidence:.2f}"


def _flat(text: str) -> str:
    return " ".join(text.split())
