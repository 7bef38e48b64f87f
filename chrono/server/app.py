"""The web application: which address gives what, to whom, with which headers."""

from __future__ import annotations

import hmac
import re
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import asynccontextmanager
from datetime import timedelta
from hashlib import sha256
from time import monotonic
from urllib.parse import parse_qsl

import attrs
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from chrono.errors import OptionError
from chrono.server.answer import Answer, Reply, reply
from chrono.server.conditions import prefers
from chrono.server.library import Broken, Library
from chrono.server.limits import RateLimit
from chrono.server.log import Log, no_log
from chrono.server.shelf import Sheet, Shelf

__all__ = ["Settings", "application"]

LONGEST_QUERY = 1024
LONGEST_PATH = 512
#: Bytes handed to a connection at once; what a slow client does not take stays out of its buffer.
PORTION = 65_536
RETRY_SECONDS = 60

_HOST = re.compile(r"[A-Za-z0-9._\-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")
_NEGOTIABLE = ("text/html", "text/calendar", "application/feed+json", "application/json")
_CHOSEN = {"text/calendar": "all.ics", "application/feed+json": "all.json", "application/json": "all.json"}
_METHODS = "GET, HEAD, OPTIONS"


@attrs.frozen
class Settings:
    """How a shelf is served.

    `token` makes the feeds private: every address begins with it. `refresh` is how long answers may be kept by
    clients and caches. `per_minute` bounds how often one address may ask, None does not.
    """

    token: str | None = attrs.field(default=None, repr=False)
    refresh: timedelta = timedelta(hours=1)
    per_minute: int | None = None

    def headers(self, policy: str) -> tuple[tuple[str, str], ...]:
        """The headers of every answer that may be kept."""
        scope = "public" if self.token is None else "private"
        return (
            ("cache-control", f"{scope}, max-age={int(self.refresh.total_seconds())}"),
            ("vary", "Accept-Encoding"),
            ("accept-ranges", "none"),
            ("content-security-policy", policy),
            *_SAFE,
        )


_SAFE = (
    ("access-control-allow-origin", "*"),
    ("access-control-expose-headers", "ETag, Last-Modified"),
    ("cross-origin-resource-policy", "cross-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
)


def application(
    shelf: Shelf, settings: Settings | None = None, *, log: Log = no_log, clock: Callable[[], float] = monotonic
) -> Starlette:
    """The ASGI application that serves a shelf.

    `/` the page (a calendar or a JSON Feed for who asks for one by name), `/all.ics`, `/kind/speech.json` ... the
    sheets, `/feed.ics?kind=...&since=...` a choice, `/health` whether the shelf answers. With a token all of it but the
    health check lies under `/TOKEN/`; whoever does not know it sees nothing but 404.
    """
    settings = settings or Settings()
    feeds = _Feeds(shelf, settings, log, clock)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        feeds.close()

    return Starlette(routes=[Mount("/", app=feeds)], lifespan=lifespan)


_VERSIONS = frozenset(("1.0", "1.1", "2", "2.0", "3"))


class _Feeds:
    """Answers requests from the library."""

    def __init__(self, shelf: Shelf, settings: Settings, log: Log, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._log = log
        self._clock = clock
        self._library = Library(shelf, dress=self._dressed, log=log, clock=clock)
        self._limit = RateLimit(settings.per_minute, clock=clock) if settings.per_minute else None
        self._token = _digest(settings.token) if settings.token is not None else None

    def close(self) -> None:
        self._library.close()

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        started = self._clock()
        headers = _wanted(scope)
        path = self._inside(scope["path"])
        answer = _plain(500, "the server failed; its log says why")
        try:
            answer = await self._reply(scope, path, headers)
        finally:
            await _sent(answer, scope["method"], send)
            self._log(
                "answer",
                {
                    "method": scope["method"],
                    "path": path if path is not None else "(elsewhere)",
                    "status": answer.status,
                    "bytes": len(answer.body) if scope["method"] != "HEAD" else 0,
                    "ms": round((self._clock() - started) * 1000, 2),
                    "client": (scope.get("client") or ("", 0))[0],
                    "agent": headers.get(b"user-agent", b"").decode("latin-1")[:200],
                },
            )

    def _inside(self, path: str) -> str | None:
        """The path below the token; None where that is not the right one. Takes as long for a wrong one as for a
        right one.
        """
        if self._token is None or path == "/health":
            return path
        given, slash, rest = path[1:].partition("/")
        right = hmac.compare_digest(_digest(given), self._token)
        return slash + rest if right and slash else None

    async def _reply(self, scope: Scope, path: str | None, headers: dict[bytes, bytes]) -> Reply:
        refused = self._refused(scope, path, headers)
        if refused is not None:
            return refused
        assert path is not None
        if path == "/health":
            healthy = self._library.healthy()
            return _plain(200 if healthy else 503, "ok" if healthy else "the store cannot be read")
        try:
            answer = await self._answer(scope, path, headers)
        except OptionError as error:
            return _plain(400, str(error))
        except Broken:
            return _plain(503, "the store cannot be read").with_headers([(b"retry-after", str(RETRY_SECONDS).encode())])
        if answer is None:
            return _plain(404, "there is no such feed")
        return answer.reply(
            none_match=_text(headers.get(b"if-none-match")),
            modified_since=_text(headers.get(b"if-modified-since")),
            encodings=headers.get(b"accept-encoding", b"").decode("latin-1"),
        )

    def _refused(self, scope: Scope, path: str | None, headers: dict[bytes, bytes]) -> Reply | None:
        """The reply to a request that is not answered from the shelf."""
        if self._limit is not None and (wait := self._limit.wait((scope.get("client") or ("", 0))[0])):
            return _plain(429, "too many requests").with_headers([(b"retry-after", str(int(wait) + 1).encode())])
        if b"transfer-encoding" in headers or headers.get(b"content-length", b"0") != b"0":
            return _plain(413, "a request has no body here").with_headers([(b"connection", b"close")])
        if scope.get("http_version", "1.1") not in _VERSIONS:
            return _plain(505, "HTTP versions spoken here: 1.0, 1.1")
        if len(scope["query_string"]) > LONGEST_QUERY or len(scope["path"]) > LONGEST_PATH:
            return _plain(414, "the address is too long")
        if path is None:
            return _plain(404, "there is no such feed")
        method = scope["method"]
        if method == "OPTIONS":
            allowed = [("allow", _METHODS), ("access-control-allow-methods", _METHODS),
                       ("access-control-allow-headers", "If-None-Match, If-Modified-Since"),
                       ("access-control-max-age", "86400"), *_SAFE]  # fmt: skip
            return reply(204, allowed)
        if method not in ("GET", "HEAD"):
            return _plain(405, "feeds can be read only").with_headers([(b"allow", _METHODS.encode())])
        return None

    async def _answer(self, scope: Scope, path: str, headers: dict[bytes, bytes]) -> Answer | None:
        library, name = self._library, path[1:]
        if not name:
            wanted = prefers(headers.get(b"accept", b"").decode("latin-1"), _NEGOTIABLE)
            name = _CHOSEN.get(wanted, "")
        if not name:
            base = self._base(scope, headers)
            return await library.answer(("page", base), lambda: library.shelf.index(base))
        if name in ("feed.ics", "feed.json"):
            parameters = _parameters(scope["query_string"])
            suffix = name.removeprefix("feed.")
            return await library.answer(("query", suffix, parameters), lambda: library.shelf.query(suffix, parameters))
        key: Hashable = name
        return library.current(key) or await library.answer(key, lambda: library.shelf.sheet(name))

    def _base(self, scope: Scope, headers: dict[bytes, bytes]) -> str:
        """The address of the shelf as the client wrote it; nothing where the Host is not one."""
        host = headers.get(b"host", b"").decode("latin-1")
        if not _HOST.fullmatch(host) or len(host) > 255:
            return ""
        token = f"{self._settings.token}/" if self._settings.token is not None else ""
        return f"{scope['scheme']}://{host}/{token}"

    def _dressed(self, sheet: Sheet) -> Answer:
        headers = self._settings.headers(sheet.policy)
        if sheet.media_type.startswith("text/html"):
            headers = tuple((n, "Accept, Accept-Encoding") if n == "vary" else (n, v) for n, v in headers)
        return Answer.of(sheet, headers)


def _parameters(query: bytes) -> tuple[tuple[str, str], ...]:
    try:
        return tuple(parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=64))
    except ValueError:
        raise OptionError("the query is not one: kind=speech&since=2013") from None


_LOOKED_AT = frozenset(
    (b"accept", b"accept-encoding", b"content-length", b"host", b"if-modified-since", b"if-none-match",
     b"transfer-encoding", b"user-agent")
)  # fmt: skip


def _wanted(scope: Scope) -> dict[bytes, bytes]:
    """The headers that are looked at; of one given several times all values, as one list."""
    found: dict[bytes, bytes] = {}
    for name, value in scope["headers"]:
        if name in _LOOKED_AT:
            found[name] = found[name] + b", " + value if name in found else value
    return found


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("latin-1")


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "replace")).digest()


def _plain(status: int, message: str) -> Reply:
    headers = [("content-type", "text/plain; charset=utf-8"), ("cache-control", "no-store"),
               ("content-security-policy", "default-src 'none'"), *_SAFE]  # fmt: skip
    return reply(status, headers, f"{message}\n".encode())


async def _sent(answer: Reply, method: str, send: Send) -> None:
    """Send a reply in portions, so that what a client does not take is never in memory twice."""
    await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.headers)})
    body = b"" if method == "HEAD" else answer.body
    for start in range(0, max(1, len(body)), PORTION):
        more = start + PORTION < len(body)
        await send({"type": "http.response.body", "body": body[start : start + PORTION], "more_body": more})
