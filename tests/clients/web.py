"""A web server on loopback that publishes feeds as a good publisher does: type, strong ETag, 304."""

from __future__ import annotations

import threading
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType

TYPES = {
    ".ics": "text/calendar; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
}


class Web:
    """Files by their path; setting one publishes it, asking for it is noted in `requests` as (method, path, status)."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.folders: dict[str, Path] = {}
        self.requests: list[tuple[str, str, int]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Web:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def _body(self, path: str) -> bytes | None:
        if path in self.files:
            return self.files[path]
        for prefix, folder in self.folders.items():
            file = folder / path.removeprefix(prefix)
            if path.startswith(prefix) and ".." not in path and file.is_file():
                return file.read_bytes()
        return None

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                body = web._body(path)
                tag = f'"{sha256(body).hexdigest()[:20]}"' if body is not None else ""
                fresh = body is not None and self.headers.get("If-None-Match") == tag
                status = 404 if body is None else 304 if fresh else 200
                web.requests.append((self.command, path, status))
                self.send_response(status)
                sent = body if body is not None and status == 200 else b""
                if status == 200:
                    self.send_header("Content-Type", TYPES.get(Path(path).suffix, "application/octet-stream"))
                    self.send_header("ETag", tag)
                    self.send_header("Access-Control-Allow-Origin", "*")
                if status != 304:
                    self.send_header("Content-Length", str(len(sent)))
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(sent)

            do_HEAD = do_GET  # noqa: N815

            def log_message(self, *args: object) -> None:
                pass

        return Handler
