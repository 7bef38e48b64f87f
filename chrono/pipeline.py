"""The whole way: text or a document in, time expressions or a chronology out. The only place that knows all steps."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from hashlib import sha256
from os import PathLike
from typing import TYPE_CHECKING, TypeVar

import attrs

from chrono.errors import EdtfError, OptionError
from chrono.text import Document
from chrono.times import When

if TYPE_CHECKING:
    from enum import StrEnum

    from chrono.events import Chronology, Kinds, Source
    from chrono.extraction import Decision
    from chrono.tagging import DateOrder, Gazetteer, Genre, NamedTimes, TimeExpression

    Choice = TypeVar("Choice", bound=StrEnum)

__all__ = ["decisions", "extract", "find_dates", "load", "prepared", "read", "source_of"]

Published = When | date | str | None


def extract(
    document: str | Document,
    *,
    published: Published = None,
    genre: Genre | str = "auto",
    language: str = "en",
    kinds: Kinds | None = None,
    gazetteer: Gazetteer | str | PathLike[str] | None = None,
    date_order: DateOrder | str = "auto",
    bounded: bool = False,
) -> Chronology:
    """The events of a text or a document (see `read`), in date order, each with its place in the text.

    published   EDTF ("2017-12"), a date or a `When`: what "last year" is counted from; else the document's own date,
                which may stand in its head
    genre       news, narrative, or auto, which tells by the text
    kinds       the kinds of events to look for, the standard ones and yours; else the standard ones
    gazetteer   your named events with their dates ("since the Rivers Summit"), or the TOML file that holds them, beside
                the few that chrono knows
    date_order  how to read 3/4/2017: dmy, mdy, ymd, or auto, which asks the document's unambiguous dates
    bounded     also undated acts that the text only places between a "since" and its publication date, as
                ``2012/2017-12`` with `resolved` bounded and little confidence

    OptionError for a value that an option cannot have.

    >>> chronology = extract("In March 2013 the parliament adopted the Rivers Act.")
    >>> chronology[0].title, str(chronology[0].when)
    ('Parliament adopts the Rivers Act', '2013-03')
    """
    from chrono.events import Chronology
    from chrono.events.identity import with_ids

    known = prepared(document, published=published, language=language)
    found = decisions(
        known,
        genre=genre,
        language=language,
        kinds=kinds,
        gazetteer=gazetteer,
        date_order=date_order,
        bounded=bounded,
    )
    source = source_of(known)
    events = [event for decision in found for event in decision.events]
    return Chronology(with_ids(events, (source,)), sources=(source,), title=known.title)


def decisions(
    document: str | Document,
    *,
    published: Published = None,
    genre: Genre | str = "auto",
    language: str = "en",
    kinds: Kinds | None = None,
    gazetteer: Gazetteer | str | PathLike[str] | None = None,
    date_order: DateOrder | str = "auto",
    bounded: bool = False,
) -> list[Decision]:
    """What became of each time expression: the events that it dates and why, or the reason for none.

    The options are those of `extract`.
    """
    from chrono.extraction import Extraction
    from chrono.extraction.learning import learned

    known = prepared(document, published=published, language=language)
    named = _named(gazetteer, language)
    expressions = _tagged(known, genre=genre, language=language, date_order=date_order, named=named)
    extraction = Extraction(known, expressions, source=source_of(known), kinds=kinds, language=language)
    found = extraction.decisions()
    # What the document teaches about its own events ("since the merger", "by its centenary") wants a second look.
    more = learned(known.text, expressions, found, language)
    if more is not expressions:
        found = extraction.again(more, found)
    return found + extraction.bounded(found) if bounded else found


def find_dates(
    document: str | Document,
    *,
    published: Published = None,
    genre: Genre | str = "auto",
    language: str = "en",
    gazetteer: Gazetteer | str | PathLike[str] | None = None,
    date_order: DateOrder | str = "auto",
) -> list[TimeExpression]:
    """The time expressions of a text or a document in the order of the text; the options are those of `extract`.

    Named events are among them only where a gazetteer is given.

    >>> [(found.text, found.value) for found in find_dates("It began in March 2013.")]
    [('March 2013', '2013-03')]
    """
    known = prepared(document, published=published, language=language)
    named = None if gazetteer is None else _named(gazetteer, language)
    return _tagged(known, genre=genre, language=language, date_order=date_order, named=named)


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


def prepared(document: str | Document, *, published: Published = None, language: str = "en") -> Document:
    """The document, of a text if need be, with its language and with its publication date.

    That is `published` if given, else the document's own, else the one in its head, if there is one.
    """
    from chrono.tagging import own_date

    known = Document.of(document) if isinstance(document, str) else document
    when = known.published if published is None else _when(published)
    if when is None:
        when = own_date(known, language=language)
    if when == known.published and known.language is not None:
        return known
    return attrs.evolve(known, published=when, language=known.language or language)


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


def _tagged(
    document: Document,
    *,
    genre: Genre | str,
    language: str,
    date_order: DateOrder | str,
    named: NamedTimes | None,
) -> list[TimeExpression]:
    from chrono.tagging import DateOrder, Genre, tag

    return tag(
        document,
        genre=_choice("genre", Genre, genre),
        language=language,
        named=named,
        date_order=_choice("date_order", DateOrder, date_order),
    )


def _named(gazetteer: Gazetteer | str | PathLike[str] | None, language: str) -> NamedTimes:
    from chrono.tagging import Gazetteer

    if gazetteer is None:
        return _standard_names(language)
    given = gazetteer if isinstance(gazetteer, Gazetteer) else Gazetteer.read(gazetteer)
    return (Gazetteer.standard(language) + given).times()


@lru_cache(maxsize=16)
def _standard_names(language: str) -> NamedTimes:
    from chrono.tagging import Gazetteer

    return Gazetteer.standard(language).times()


def _choice(name: str, choices: type[Choice], value: str) -> Choice:
    try:
        return choices(value)
    except ValueError:
        raise OptionError(f"{name} must be one of {', '.join(choices)}, got {value!r}") from None


def _when(value: When | date | str) -> When:
    if isinstance(value, When):
        return value
    if isinstance(value, datetime):
        value = value.date()
    try:
        return When.parse(value.isoformat() if isinstance(value, date) else value)
    except EdtfError as error:
        raise OptionError(f"published must be a date such as 2017, 2017-12 or 2017-12-05: {error}") from None
