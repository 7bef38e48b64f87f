"""``chrono explain``: why each event is there, and why a date gave none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.options import (
    BoundedOption,
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
    from chrono.events import Event
    from chrono.extraction import Decision
    from chrono.extraction.attachment import Head
    from chrono.span import Span
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
    gazetteer: GazetteerOption = None,
    date_order: DateOrderOption = "auto",
    bounded: BoundedOption = False,
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
    from chrono.cli.inputs import note, read_document
    from chrono.languages import language as language_of
    from chrono.pipeline import decisions, prepared
    from chrono.text import Sentences

    document = prepared(read_document(file, encoding=encoding), published=published, language=language)
    found = decisions(
        document, genre=genre, language=language, gazetteer=gazetteer, date_order=date_order, bounded=bounded
    )
    sentences = Sentences(document, language_of(language).topic("abbreviations").ABBREVIATIONS)
    wanted = about.casefold() if about is not None else ""
    parts = [
        _explained(document.text, sentence, list(group))
        for sentence, group in groupby(found, key=lambda one: sentences.at(one.mark.start))
        if sentence is not None and wanted in sentence.of(document.text).casefold()
    ]
    if not parts:
        note(
            "no time expressions found" if about is None else f"no sentence with a time expression has {about!r} in it"
        )
    emit("\n".join(parts), output)


def _explained(text: str, sentence: Span, decisions: Sequence[Decision]) -> str:
    lines = [f"[{sentence.start}] {_flat(sentence.of(text))}"]
    for decision in decisions:
        lines += (_MARGIN + line for line in _date(text, decision))
    return "\n".join(lines) + "\n"


def _date(text: str, decision: Decision) -> Iterator[str]:
    mark = decision.mark
    yield f"{_flat(text[mark.start : mark.end])!r} {_meaning(mark.expression)}"
    yield f"{_MARGIN}rule       {mark.expression.rule}"
    for head, event in zip(decision.heads, decision.events, strict=True):
        yield from (_MARGIN + line for line in _event(head, event))
    if not decision.events:
        yield f"{_MARGIN}no event: {decision.reason or 'nothing that it dates was recognised'}"


def _meaning(expression: TimeExpression) -> str:
    if expression.when is None:
        return f"is on no calendar (TIMEX3 {expression.type} {expression.value})"
    assumed = f", assuming {'; '.join(expression.assumed)}" if expression.assumed else ""
    return f"is {expression.when} ({expression.resolved}{assumed})"


def _event(head: Head, event: Event) -> Iterator[str]:
    yield f"{event.kind}: {event.title}"
    yield from (f"{_MARGIN}{name:10} {words}" for name, words in _reasons(head, event) if words)


def _reasons(head: Head, event: Event) -> Iterator[tuple[str, str]]:
    trigger = _flat(event.citation.trigger or "") if event.citation is not None else ""
    governed = "the noun" if head.clause is None else f"the {head.clause.role.value} clause of"
    yield "governs", f"{governed} {trigger!r}, by the rule {head.rule!r}"
    yield "cue", "; ".join(evidence.cue for evidence in event.evidence)
    yield "date", f"{event.relation} {event.when}, {event.status}{', attributed' if event.attributed else ''}"
    yield "agent", _flat(event.agent or "")
    yield "object", _flat(event.object or "")
    yield "place", _flat(event.place or "")
    yield from ((name, _flat(words)) for name, words in event.details.items())
    yield "confidence", f"{event.confidence:.2f}"


def _flat(text: str) -> str:
    return " ".join(text.split())
