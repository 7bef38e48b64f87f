"""Where an event comes from: the document, the place in it, the rule that found it, the revision of a store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import attrs

from chrono.events.frozen_map import FrozenMap, JsonFields, freeze
from chrono.events.short_repr import short_repr
from chrono.times.when import When

__all__ = ["Citation", "Conflict", "Evidence", "Revision", "Source"]


def frozen_fields(value: Mapping[str, object]) -> JsonFields:
    return value if isinstance(value, FrozenMap) else FrozenMap({key: freeze(item) for key, item in value.items()})


def _when(value: When | str | None) -> When | None:
    return When.parse(value) if isinstance(value, str) else value


def _moment(value: datetime | str) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    if moment.tzinfo is None:
        raise ValueError(f"a revision's time needs a zone, as in '2018-01-31T00:00:00Z', got {value!s}")
    return moment.astimezone(UTC).replace(microsecond=0)


NOTHING: JsonFields = FrozenMap()


@attrs.frozen(repr=False)
class Source:
    """A document that events come from; `id` is what citations name.

    `published` is its date where known (text is read as EDTF), `sha256` the hash of its bytes, `extra` what else its
    JSON said.

    >>> Source("minutes", title="Minutes", published="1875-05").published
    When.parse('1875-05')
    """

    id: str
    title: str | None = None
    uri: str | None = None
    published: When | None = attrs.field(default=None, converter=_when)
    language: str | None = None
    media_type: str | None = None
    sha256: str | None = None
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields, kw_only=True)
    __repr__ = short_repr


@attrs.frozen(repr=False)
class Citation:
    """The place of an event in its source: the quoted sentence, the words of the date, the words that name the event.

    All offsets count code points of the document's plain text, from 0, ends not included; `page` counts from 1.

    >>> Citation("minutes", 0, 16, "It began in May.", date_start=12, date_end=15, date_text="May").quote[12:15]
    'May'
    """

    source: str
    start: int
    end: int
    quote: str
    date_start: int | None = None
    date_end: int | None = None
    date_text: str | None = None
    trigger_start: int | None = None
    trigger_end: int | None = None
    trigger: str | None = None
    page: int | None = None
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields, kw_only=True)
    __repr__ = short_repr


@attrs.frozen(repr=False)
class Evidence:
    """Why an event was found or classified so: the rule and the words of the text that it went by.

    >>> Evidence("<verb> ... <time>", "sign + treaty")
    Evidence(rule='<verb> ... <time>', cue='sign + treaty')
    """

    rule: str
    cue: str
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields, kw_only=True)
    __repr__ = short_repr


@attrs.frozen(repr=False)
class Conflict:
    """What another mention of a merged event says otherwise: a `field` (``when``, a detail) and its `value`."""

    field: str
    value: str
    citation: Citation | None = None
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields, kw_only=True)
    __repr__ = short_repr


@attrs.frozen(repr=False)
class Revision:
    """State of an event in a store: `sequence` counts visible changes from 0, `modified` is in UTC, to the second.

    `modified` takes ISO 8601 text too; ValueError for a time without a zone.

    >>> Revision(0, "2018-01-31T01:00:00+01:00").modified
    datetime.datetime(2018, 1, 31, 0, 0, tzinfo=datetime.timezone.utc)
    """

    sequence: int
    modified: datetime = attrs.field(converter=_moment)
    reviewed: bool = False
    extra: JsonFields = attrs.field(default=NOTHING, converter=frozen_fields, kw_only=True)
    __repr__ = short_repr
