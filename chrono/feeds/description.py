"""What an entry says when it is opened: the date, the quote, the source."""

from __future__ import annotations

from chrono.events import Citation, Event, Source, Status
from chrono.feeds.marks import Mark
from chrono.feeds.wording import date_sentence, kind_words

__all__ = ["description", "quotation"]


def description(event: Event, mark: Mark, source: Source | None) -> str:
    """First line: the date, in words and with its precision. Then the quote, its source, and who did what."""
    parts = [date_sentence(event.when, event.relation, mark), *_remarks(event)]
    if event.citation is not None and event.citation.quote:
        parts += ["", quotation(event.citation)]
    parts += [line for line in (_source_line(event.citation, source),) if line]
    parts += ["", *_arguments(event)]
    return "\n".join(parts)


def quotation(citation: Citation) -> str:
    """The quote on one line, in quotation marks.

    >>> quotation(Citation(source="s", start=0, end=9, quote="It opened\\nagain."))
    '“It opened again.”'
    """
    return f"“{' '.join(citation.quote.split())}”"


def _remarks(event: Event) -> list[str]:
    remarks = []
    if event.status is Status.PLANNED:
        remarks.append("Planned when the source was written.")
    if event.attributed:
        remarks.append("The source reports this as somebody's claim.")
    return remarks


def _source_line(citation: Citation | None, source: Source | None) -> str:
    if source is None:
        return ""
    named = [source.title or source.uri or source.id]
    if citation is not None and citation.page is not None:
        named.append(f"page {citation.page}")
    if source.published is not None:
        named.append(source.published.in_words())
    address = f"\n{source.uri}" if source.uri and source.title else ""
    return f"Source: {', '.join(named)}{address}"


def _arguments(event: Event) -> list[str]:
    lines = [f"Kind: {kind_words(event.kind).lower()}"]
    named = {"By": event.agent, "What": event.object, **{kind_words(k): v for k, v in event.details.items()}}
    return lines + [f"{name}: {' '.join(value.split())}" for name, value in named.items() if value]
