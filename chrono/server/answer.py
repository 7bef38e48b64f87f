"""A sheet made ready to send: bytes plain and compressed, tags and headers, computed once and sent many times."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

import attrs

from chrono.server.conditions import http_date, matches, takes_gzip, unchanged_since
from chrono.server.shelf import Sheet

__all__ = ["Answer", "Headers", "Reply", "reply"]

Headers = tuple[tuple[bytes, bytes], ...]

#: Smaller bodies are sent plain: compression would save no packet.
WORTH_GZIP = 512


@attrs.frozen(eq=False)
class Reply:
    """Status, headers (names in lower case, as ASGI wants them) and body of one response."""

    status: int
    headers: Headers
    body: bytes

    def with_headers(self, headers: Iterable[tuple[bytes, bytes]]) -> Reply:
        """The same with further headers."""
        return attrs.evolve(self, headers=(*self.headers, *headers))


@attrs.frozen(eq=False)
class Answer:
    """A sheet's four replies: whole and unchanged, plain and compressed."""

    body: bytes
    tags: tuple[str, ...]
    modified: datetime | None
    plain: Reply
    packed: Reply | None
    unchanged: Reply
    unchanged_packed: Reply

    @classmethod
    def of(cls, sheet: Sheet, headers: Iterable[tuple[str, str]]) -> Answer:
        """The answer that carries the sheet with these further headers."""
        digest = sha256(sheet.body).hexdigest()[:32]
        tags = (f'"{digest}"', f'"{digest}-gzip"')
        shared = list(headers)
        if sheet.modified is not None:
            shared.append(("last-modified", http_date(sheet.modified)))
        typed = ("content-type", sheet.media_type)
        packed = gzip.compress(sheet.body, 6, mtime=0) if len(sheet.body) >= WORTH_GZIP else b""
        worth = bool(packed) and len(packed) < len(sheet.body)
        encoding = ("content-encoding", "gzip")
        return cls(
            body=sheet.body,
            tags=tags,
            modified=sheet.modified,
            plain=reply(200, [typed, *shared, ("etag", tags[0])], sheet.body),
            packed=reply(200, [typed, encoding, *shared, ("etag", tags[1])], packed) if worth else None,
            unchanged=reply(304, [*shared, ("etag", tags[0])]),
            unchanged_packed=reply(304, [*shared, ("etag", tags[1])]),
        )

    @property
    def size(self) -> int:
        """Bytes in memory, without the headers."""
        return len(self.body) + (len(self.packed.body) if self.packed else 0)

    def reply(self, *, none_match: str | None, modified_since: str | None, encodings: str) -> Reply:
        """The reply to a GET with these headers; If-None-Match goes before If-Modified-Since (RFC 9110, 13.2.2)."""
        packed = self.packed if self.packed is not None and encodings and takes_gzip(encodings) else None
        if none_match is not None:
            unchanged = matches(none_match, self.tags)
        else:
            unchanged = (
                modified_since is not None
                and self.modified is not None
                and unchanged_since(modified_since, self.modified)
            )
        if unchanged:
            return self.unchanged_packed if packed else self.unchanged
        return packed or self.plain


def reply(status: int, headers: Iterable[tuple[str, str]], body: bytes = b"") -> Reply:
    """A reply with the length of its body in the headers, where a body may be."""
    listed = [(name.encode("ascii"), value.encode("latin-1", "replace")) for name, value in headers]
    if status not in (204, 304):
        listed.append((b"content-length", str(len(body)).encode()))
    return Reply(status, tuple(listed), body)
