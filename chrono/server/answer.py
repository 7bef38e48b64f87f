"""A sheet made ready to send: its bytes plain and compressed, its tags and headers, computed once and sent many
times.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

import attrs

from chrono.server.conditions import http_date, matches, takes_gzip, unchanged_since
from chrono.server.shelf import Sheet

__all__ = ["Answer", "Headers", "Reply"]

Headers = tuple[tuple[bytes, bytes], ...]

#: Smaller bodies are sent plain: compression would save no packet.
WORTH_GZIP = 512
#: What only the request's method and conditions decide; the names are lower case as ASGI wants them.
_NEUTRAL = (b"content-length", b"content-type", b"content-encoding")


@attrs.frozen(eq=False)
class Reply:
    """Status, headers and body of one response; a body of None is a response to HEAD or a 304."""

    status: int
    headers: Headers
    body: bytes


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
        shared = [("vary", "Accept-Encoding"), ("accept-ranges", "none"), *headers]
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
            plain=_reply(200, [typed, *shared, ("etag", tags[0])], sheet.body),
            packed=_reply(200, [typed, encoding, *shared, ("etag", tags[1])], packed) if worth else None,
            unchanged=_reply(304, [*shared, ("etag", tags[0])], b""),
            unchanged_packed=_reply(304, [*shared, ("etag", tags[1])], b""),
        )

    def reply(self, *, none_match: str | None, modified_since: str | None, encodings: str) -> Reply:
        """The reply to a GET with these headers; If-None-Match goes before If-Modified-Since (RFC 9110, 13.2.2)."""
        packed = self.packed is not None and takes_gzip(encodings)
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
        return self.packed if packed and self.packed is not None else self.plain


def _reply(status: int, headers: list[tuple[str, str]], body: bytes) -> Reply:
    if status != 304:
        headers = [*headers, ("content-length", str(len(body)))]
    return Reply(status, tuple((name.encode("ascii"), value.encode("latin-1")) for name, value in headers), body)
