"""The whole way: text or a document in, time expressions or a chronology out. The only place that knows all steps."""

from __future__ import annotations

from datetime import date, datetime
from hashlib import sha256
from os import PathLike
from typing import TYPE_CHECKING

import attrs

from chrono.errors import EdtfError, OptionError
from chrono.text import Document
from chrono.times import When

if TYPE_CHECKING:
    from chrono.events import Chronology, Kinds, Source
    from chrono.extraction import Decision
    from chrono.tagging import Genre, TimeExpression

__all__ = ["decisions", "extract", "find_dates", "load", "read", "source_of", "with_published"]

Published = When | date | str | None


def extract(
    document: str | Document,
    *,
    published: Published = None,
    genre: Genre | str = "auto",
    language: str = "en",
    kinds: Kinds | None = None,
) -> Chronology:
    """The events of a text or a document (see `read`), in date order, each with its place in the text.

    published   EDTF ("2017-12"), a date or a `When`: what "last year" is counted from; else the document's own date
    genre       news, narrative, or auto, which tells by the text
    kinds       the kinds of events to look for, the standard ones and yours; else the standard ones

    OptionError for a value that an option cannot have.

    >>> chronology = extract("In March 2013 the parliament adopted the Rivers Act.")
    >>> chronology[0].title, str(chronology[0].when)
    ('Parliament adopts the Rivers Act', '2013-03')
    """
    from chrono.events import Chronology, Kinds
    from chrono.events.identity import with_ids
    from chrono.extraction import extract_events

    document = with_published(document, published)
    expressions = _tagged(document, genre, language)
    source = source_of(attrs.evolve(document, language=document.language or language))
    events = extract_events(document, expressions, source=source, kinds=kinds or Kinds.standard(), language=language)
    return Chronology(with_ids(events, (source,)), sources=(source,), title=document.title)


def decisions(
    document: str | Document,
    *,
    published: Published = None,
    genre: Genre | str = "auto",
    language: str = "en",
    kinds: Kinds | None = None,
) -> list[Decision]:
    """What became of each time expression: the events that it dates and why, or the reason for none."""
    from chrono.extraction import decide

    document = with_published(document, published)
    expressions = _tagged(document, genre, language)
    return decide(document, expressions, source=source_of(document), kinds=kinds, language=language)


def find_dates(
    document: str | Document,
    *,
    published: Published = None,
    genre: Genre | str = "auto",
    language: str = "en",
) -> list[TimeExpression]:
    """The time expressions of a text or a document in the order of the text; the options are those of `extract`.

    >>> [(found.text, found.value) for found in find_dates("It began in March 2013.")]
    [('March 2013', '2013-03')]
    """
    document = with_published(document, published)
    return _tagged(document, genre, language)


def read(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    uri: str | None = None,
    media_type: str | None = None,
) -> Document:
    """The document in a file, or on standard input for ``-``; DocumentError, in one line, where there is none.

    encoding    of text files, if it is known; else a byte order mark, UTF-8 or the likeliest one counts
    uri         where the document lives for others, kept with it
    media_type  such as ``text/markdown``; else the file's suffix and its content tell
    """
    from chrono.documents import read as read_document

    return read_document(path, encoding=encoding, uri=uri, media_type=media_type)


def load(path: str | PathLike[str], *, kinds: Kinds | None = None) -> Chronology:
    """The chronology in a file: whatever chrono wrote (JSON, feeds, CSV), and other people's calendars and TimelineJS.

    DocumentError if the file cannot be read, FormatError if it is in none of these formats.
    """
    from chrono.feeds import load as load_feed

    return load_feed(path, kinds=kinds)


def source_of(document: Document) -> Source:
    """What a chronology keeps of a document. The id follows from its address, or else from its bytes."""
    from chrono.events import Source

    digest = document.sha256 or sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    identity = digest if document.uri is None else sha256(document.uri.encode()).hexdigest()
    return Source(
        id=identity[:12],
        title=document.title,
        uri=document.uri,
        published=document.published,
        language=document.language,
        media_type=document.media_type,
        sha256=digest,
    )


def with_published(document: str | Document, published: Published) -> Document:
    """The document, of a text if need be, with a publication date; its own where `published` is None."""
    known = Document.of(document) if isinstance(document, str) else document
    return known if published is None else attrs.evolve(known, published=_when(published))


def _tagged(document: Document, genre: Genre | str, language: str) -> list[TimeExpression]:
    from chrono.tagging import Genre, tag

    try:
        known = Genre(genre)
    except ValueError:
        raise OptionError(f"genre must be one of {', '.join(Genre)}, got {genre!r}") from None
    return tag(document, published=document.published, genre=known, language=language)


def _when(value: When | date | str) -> When:
    if isinstance(value, When):
        return value
    if isinstance(value, datetime):
        value = value.date()
    try:
        return When.parse(value.isoformat() if isinstance(value, date) else value)
    except EdtfError as error:
        raise OptionError(f"published must be a date such as 2017, 2017-12 or 2017-12-05: {error}") from None
