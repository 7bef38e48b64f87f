"""Conditional requests and encodings: which answer the headers of a request ask for (RFC 9110, sections 8.8, 12.5 and
13).

Pure functions over header values. Whatever cannot be read is as good as absent: a client with a garbled header gets
the whole answer, never an error.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

__all__ = ["http_date", "matches", "prefers", "takes_gzip", "unchanged_since"]


def matches(if_none_match: str, tags: tuple[str, ...]) -> bool:
    """Whether If-None-Match names one of the entity tags, by the weak comparison that the field calls for.

    >>> matches('W/"a", "b"', ('"b"',)), matches("*", ('"b"',)), matches('"c', ('"c"',))
    (True, True, False)
    """
    if if_none_match.strip() == "*":
        return True
    return any(part.strip().removeprefix("W/") in tags for part in if_none_match.split(","))


def unchanged_since(if_modified_since: str, modified: datetime) -> bool:
    """Whether nothing changed after the date in If-Modified-Since, compared as dates; False for what is no date."""
    try:
        since = parsedate_to_datetime(if_modified_since)
        since = since.replace(tzinfo=UTC) if since.tzinfo is None else since
        return modified.replace(microsecond=0) <= since
    except (ValueError, TypeError, OverflowError, IndexError):
        return False


def takes_gzip(accept_encoding: str) -> bool:
    """Whether the client takes gzip; without the header it gets the plain bytes.

    >>> takes_gzip("br, gzip;q=0.5"), takes_gzip("gzip;q=0"), takes_gzip("*"), takes_gzip("")
    (True, False, True, False)
    """
    weights = _weights(accept_encoding)
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0))) > 0


def prefers(accept: str, offered: tuple[str, ...]) -> str:
    """The media type that the client asks for by its full name and wants most; the first one offered where it names
    none.
    """
    weights = _weights(accept)
    named = [kind for kind in offered if weights.get(kind, 0.0) > 0]
    return max(named, key=lambda kind: weights[kind]) if named else offered[0]


def http_date(moment: datetime) -> str:
    """The moment (aware) as HTTP writes dates.

    >>> http_date(datetime(2018, 1, 31, 12, 0, tzinfo=UTC))
    'Wed, 31 Jan 2018 12:00:00 GMT'
    """
    return format_datetime(moment.astimezone(UTC).replace(microsecond=0), usegmt=True)


def _weights(field: str) -> dict[str, float]:
    """The members of a list with their q values; a member with a q that is no number weighs nothing."""
    found: dict[str, float] = {}
    for member in field.lower().split(",")[:64]:
        name, *parameters = (part.strip() for part in member.split(";"))
        weight = 1.0
        for parameter in parameters:
            if parameter.startswith("q="):
                try:
                    weight = float(parameter[2:])
                except ValueError:
                    weight = 0.0
        if name:
            found[name] = weight
    return found
