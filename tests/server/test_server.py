"""The server over real sockets: conditional requests, hostile clients, a broken shelf, a clean end."""

from __future__ import annotations

import gzip
import http.client
import io
import json
import socket
import threading
import time
from datetime import UTC, datetime, timedelta

import attrs
import pytest

pytest.importorskip("uvicorn")

import uvicorn

from chrono.errors import OptionError, StoreError
from chrono.server import JsonLines, Settings
from chrono.server.serve import _config
from chrono.server.wire import Connection

BODY = b"BEGIN:VCALENDAR\r\n" + b"X-LINE:of a calendar that is long enough to be worth packing\r\n" * 20_000
TOKEN = "a1b2c3d4e5f6a7b8c9d0"


@attrs.define
class Sheet:
    body: bytes
    media_type: str = "text/calendar; charset=utf-8"
    modified: datetime | None = datetime(2018, 1, 31, 12, tzinfo=UTC)
    policy: str = "default-src 'none'"


@attrs.define
class Shelf:
    """Sheets that a test can change, and break."""

    state: int = 1
    body: bytes = BODY
    broken: bool = False

    def version(self):
        if self.broken:
            raise StoreError("/srv/secret/path: damaged")
        return self.state

    def sheet(self, name):
        self.version()
        return Sheet(self.body) if name in ("all.ics", "kind/speech.ics") else None

    def query(self, suffix, parameters):
        if parameters != (("kind", "speech"),):
            raise OptionError("unknown parameter")
        return Sheet(b"query")

    def index(self, base):
        return Sheet(f"page at {base}".encode(), "text/html; charset=utf-8")

    def close(self):
        self.state = -1


class Running:
    def __init__(self, settings: Settings | None = None) -> None:
        self.shelf = Shelf()
        self.log = io.StringIO()
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.server = uvicorn.Server(_config(self.shelf, settings or Settings(), JsonLines(self.log)))
        self.thread = threading.Thread(target=self.server.run, kwargs={"sockets": [self.listening]}, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)

    def get(self, path: str, method: str = "GET", **headers: str):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def socket(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(15)
        self.listening.close()


@pytest.fixture(scope="module")
def shared_server():
    running = Running()
    yield running
    running.stop()


@pytest.fixture
def web(shared_server):
    shared_server.shelf.broken, shared_server.shelf.body = False, BODY
    shared_server.shelf.state += 1
    time.sleep(0.3)
    yield shared_server
    assert shared_server.get("/health").status in (200, 503)


def test_what_a_calendar_client_gets(web):
    answer = web.get("/all.ics")
    assert (answer.status, answer.body) == (200, BODY)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["ETag"].startswith('"')
    assert answer.headers["Last-Modified"] == "Wed, 31 Jan 2018 12:00:00 GMT"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Server" not in answer.headers


def test_head_is_a_get_without_a_body(web):
    whole, head = web.get("/all.ics"), web.get("/all.ics", "HEAD")
    assert (head.status, head.body) == (200, b"")
    drop = {"date"}
    assert {k.lower(): v for k, v in head.headers.items() if k.lower() not in drop} == {
        k.lower(): v for k, v in whole.headers.items() if k.lower() not in drop
    }


def test_gzip_has_a_tag_of_its_own(web):
    packed = web.get("/all.ics", Accept_Encoding="gzip, br")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == BODY
    assert len(packed.body) < len(BODY) / 5
    assert packed.headers["ETag"] != web.get("/all.ics").headers["ETag"]
    assert web.get("/all.ics", If_None_Match=packed.headers["ETag"], Accept_Encoding="gzip").status == 304


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("Wed, 31 Jan 2018 12:00:00 GMT", 304),
        ("Thu, 01 Feb 2018 00:00:00 GMT", 304),
        ("Wed, 31 Jan 2018 11:59:59 GMT", 200),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 200),
        ("yesterday", 200),
        ("", 200),
        ("Wed, 99 Jan 99999999999 12:00:00 GMT", 200),
        ("\xff\xfe", 200),
    ],
)
def test_if_modified_since(web, header, status):
    assert web.get("/all.ics", If_Modified_Since=header).status == status


def test_if_none_match(web):
    tag = web.get("/all.ics").headers["ETag"]
    for value, status in (
        (tag, 304),
        (f"W/{tag}", 304),
        (f'"x", {tag}', 304),
        ("*", 304),
        ('"x"', 200),
        ("x" * 9000, 200),
    ):
        assert web.get("/all.ics", If_None_Match=value).status == status
    later = "Fri, 01 Jan 2100 00:00:00 GMT"
    assert web.get("/all.ics", If_None_Match='"x"', If_Modified_Since=later).status == 200
    unchanged = web.get("/all.ics", If_None_Match=tag)
    assert (unchanged.body, unchanged.headers["ETag"], unchanged.headers["Cache-Control"] is None) == (b"", tag, False)


def test_a_range_gets_the_whole(web):
    assert (web.get("/all.ics", Range="bytes=0-10").status, web.get("/all.ics", Range="bytes=x").body) == (200, BODY)


@pytest.mark.parametrize(
    "path",
    ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/kind/..%2f..%2fall.ics", "//all.ics", "/all.ics/", "/ALL.ics",
     "/\x01",
     "/%00", "/%ff%fe", "/kind/"],
)  # fmt: skip
def test_what_is_not_there_is_404(web, path):
    with web.socket() as line:
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode("latin-1"))
        assert line.recv(64).split(b" ")[1] in (b"404", b"400")


def test_methods_and_bodies(web):
    assert web.get("/all.ics", "OPTIONS").status == 204
    assert (web.get("/all.ics", "DELETE").status, web.get("/all.ics", "DELETE").headers["Allow"]) == (
        405, "GET, HEAD, OPTIONS",
    )  # fmt: skip
    assert web.get("/all.ics", "POST", Content_Length="0").status == 405
    with web.socket() as line:
        line.sendall(b"POST /all.ics HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n" + b"x" * 100_000)
        assert b" 413 " in line.recv(64)


def test_queries(web):
    assert web.get("/feed.ics?kind=speech").body == b"query"
    assert web.get("/feed.ics?x=1").status == 400
    assert web.get("/feed.ics?" + "k=1&" * 1000).status == 414
    assert web.get("/feed.ics?%ff=%fe").status == 400


def test_the_page_and_who_asks_for_a_calendar_by_name(web):
    assert web.get("/", Host="cal.example:8000").body == b"page at http://cal.example:8000/"
    assert web.get("/", Host='x"><script>').body == b"page at "
    assert web.get("/", Accept="text/calendar").body == BODY
    assert web.get("/", Accept="*/*").headers["Content-Type"].startswith("text/html")
    assert web.get("/").headers["Vary"] == "Accept, Accept-Encoding"


def test_an_update_shows_without_a_restart(web):
    before = web.get("/all.ics").headers["ETag"]
    web.shelf.body, web.shelf.state = BODY + b"new", web.shelf.state + 1
    time.sleep(0.3)
    assert web.get("/all.ics", If_None_Match=before).status == 200


def test_a_broken_shelf_keeps_the_last_good_feed(web):
    assert web.get("/all.ics").status == 200
    web.shelf.broken = True
    time.sleep(0.3)
    assert (web.get("/all.ics").status, web.get("/all.ics").body) == (200, BODY)
    missing = web.get("/kind/other.ics")
    assert (missing.status, missing.headers["Retry-After"]) == (503, "60")
    assert (web.get("/health").status, b"secret" in missing.body) == (503, False)
    web.shelf.broken = False
    time.sleep(0.3)
    assert (web.get("/health").status, web.get("/kind/other.ics").status) == (200, 404)


def test_ten_megabytes_of_headers_are_refused(web):
    with web.socket() as line:
        line.sendall(b"GET /all.ics HTTP/1.1\r\nHost: x\r\n")
        try:
            for _ in range(1000):
                line.sendall(b"X-Big: " + b"x" * 10_000 + b"\r\n")
            answer = line.recv(100)
        except OSError:
            answer = b""
        assert answer == b"" or b" 400 " in answer


def test_garbage_is_refused(web):
    for garbage in (
        b"\x16\x03\x01\x02\x00\x01",
        b"GET\r\n\r\n",
        b"\x00" * 1000 + b"\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
    ):
        with web.socket() as line:
            line.sendall(garbage)
            line.shutdown(socket.SHUT_WR)
            assert b" 200 " not in line.recv(100)


def test_idle_half_sent_and_unread_connections_are_cut(web, monkeypatch):
    monkeypatch.setattr(Connection, "head_seconds", 0.5)
    monkeypatch.setattr(Connection, "take_seconds", 0.5)
    idle, half, slow = web.socket(), web.socket(), socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.connect(("127.0.0.1", web.port))
    half.sendall(b"GET /all.ics HTTP/1.1\r\nHost:")
    slow.sendall(b"GET /all.ics HTTP/1.1\r\nHost: x\r\n\r\n" * 20)
    assert web.get("/all.ics").status == 200  # nobody else waits
    for line in (idle, half):
        assert _is_cut(line)
    time.sleep(1.5)
    assert not [one for one in web.server.server_state.connections if one.client == slow.getsockname()]
    for line in (idle, half, slow):
        line.close()


def _is_cut(line: socket.socket) -> bool:
    line.settimeout(3)
    try:
        return line.recv(1) == b""
    except ConnectionError:
        return True


def test_the_log_is_json_lines(web):
    web.get("/all.ics", User_Agent='evil"\n {"event": "x"}'.replace("\n", " "))
    lines = [json.loads(line) for line in web.log.getvalue().splitlines()]
    assert {"time", "event", "method", "path", "status", "bytes", "ms", "client", "agent"} <= set(lines[-1])


def test_a_token_hides_everything_and_stays_out_of_the_log():
    web = Running(Settings(token=TOKEN))
    try:
        right = web.get(f"/{TOKEN}/all.ics")
        assert (right.status, right.headers["Cache-Control"]) == (200, "private, max-age=3600")
        for path in (
            "/all.ics",
            "/",
            f"/{TOKEN[:-1]}/all.ics",
            f"/{TOKEN}x/all.ics",
            f"/{TOKEN}",
            "//all.ics",
            "/%c3%a9/all.ics",
        ):
            assert web.get(path).status == 404
        assert web.get(f"/{TOKEN}/", Host="x").body.decode() == f"page at http://x/{TOKEN}/"
        assert web.get("/health").status == 200
    finally:
        web.stop()
    assert TOKEN not in web.log.getvalue()


def test_a_rate_limit_says_when_to_come_back():
    web = Running(Settings(per_minute=3, refresh=timedelta(minutes=5)))
    try:
        assert [web.get("/all.ics").status for _ in range(4)] == [200, 200, 200, 429]
        assert 0 < int(web.get("/all.ics").headers["Retry-After"]) <= 20
    finally:
        web.stop()


def test_a_clean_end_closes_the_shelf():
    web = Running()
    line = web.socket()
    started = time.monotonic()
    web.stop()
    line.close()
    assert time.monotonic() - started < 8
    assert not web.thread.is_alive()
    assert web.shelf.state == -1
