"""One thing to publish: a name, bytes, and what a web server has to know of them."""

from __future__ import annotations

from datetime import datetime

import attrs

__all__ = ["CALENDAR", "DATA", "FEED", "PAGE", "Sheet"]

CALENDAR = "text/calendar; charset=utf-8"
FEED = "application/feed+json; charset=utf-8"
DATA = "application/json; charset=utf-8"
PAGE = "text/html; charset=utf-8"


@attrs.frozen(eq=False)
class Sheet:
    """A published thing.

    `policy` is the Content-Security-Policy that it needs, `entries` and `left_out` count what a calendar holds and what
    it cannot hold.
    """

    name: str
    body: bytes = attrs.field(repr=False)
    media_type: str
    modified: datetime | None = None
    policy: str = "default-src 'none'"
    entries: int = 0
    left_out: int = 0
