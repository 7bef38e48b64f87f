"""The server under load on loopback: 304 answers a second beside those of a bare starlette, whole answers, memory.

python benchmarks/server.py [SECONDS] [CONNECTIONS]
"""

from __future__ import annotations

import asyncio
import multiprocessing
import socket
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

BODY = b"BEGIN:VCALENDAR\r\n" + b"X-LINE:five hundred kilobytes of a calendar, line after line\r\n" * 8_000


class Sheet:
    body = BODY
    media_type = "text/calendar; charset=utf-8"
    modified = datetime(2018, 1, 31, tzinfo=UTC)
    policy = "default-src 'none'"


class Shelf:
    def version(self) -> int:
        return 1

    def sheet(self, name: str) -> Sheet | None:
        return Sheet() if name == "all.ics" else None

    def close(self) -> None:
        pass


def ours(listening: socket.socket, log: str) -> None:
    import uvicorn

    from chrono.server import JsonLines, Settings
    from chrono.server.serve import _config

    with Path(log).open("w", encoding="utf-8") as file:
        uvicorn.Server(_config(Shelf(), Settings(), JsonLines(file))).run(sockets=[listening])  # type: ignore[arg-type]


def bare(listening: socket.socket, _log: str) -> None:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    async def hello(_: Request) -> PlainTextResponse:
        return PlainTextResponse("hello")

    app = Starlette(routes=[Route("/all.ics", hello)])
    uvicorn.Server(uvicorn.Config(app, http="h11", access_log=False, log_level="error")).run(sockets=[listening])


async def ask(port: int, headers: str, until: float, took: list[float], wanted: bytes) -> int:
    """Ask again and again over one connection; how many answers were not what they should be."""
    request = f"GET /all.ics HTTP/1.1\r\nHost: x\r\n{headers}\r\n".encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    wrong = 0
    while time.perf_counter() < until:
        started = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line[15:])
        if length:
            await reader.readexactly(length)
        wrong += wanted not in head[:20]
        took.append(time.perf_counter() - started)
    writer.close()
    return wrong


def memory(pid: int) -> int:
    """Resident kilobytes."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def load(words: str, server: object, headers: str, wanted: bytes, seconds: float, connections: int) -> float:
    """Put one server under load; answers a second."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # as uvicorn: with TCP_NODELAY
    listening.bind(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    with TemporaryDirectory() as folder:
        context = multiprocessing.get_context("fork")
        process = context.Process(target=server, args=(listening, str(Path(folder, "log"))))  # type: ignore[arg-type]
        process.start()
        time.sleep(1.5)

        async def crowd(length: float) -> tuple[list[float], int]:
            took: list[float] = []
            until = time.perf_counter() + length
            wrong = await asyncio.gather(*(ask(port, headers, until, took, wanted) for _ in range(connections)))
            return took, sum(wrong)

        asyncio.run(crowd(1.0))
        before = memory(process.pid or 0)
        took, wrong = asyncio.run(crowd(seconds))
        after = memory(process.pid or 0)
        process.terminate()
        process.join(10)
        listening.close()
    rate = len(took) / seconds
    cuts = quantiles(took, n=100)
    print(
        f"{words:28} {rate:8.0f}/s  {wrong} errors  median {cuts[49] * 1000:.1f} ms, 99% {cuts[98] * 1000:.1f} ms"
        f"  memory {before // 1024} -> {after // 1024} MB"
    )
    return rate


def main(seconds: float, connections: int) -> None:
    from chrono.server.answer import Answer

    tag = Answer.of(Sheet(), []).tags[0]
    plain = load("bare starlette, 200", bare, "", b" 200 ", min(seconds, 10), connections)
    unchanged = load("304", ours, f"If-None-Match: {tag}\r\n", b" 304 ", seconds, connections)
    load("200, gzip", ours, "Accept-Encoding: gzip\r\n", b" 200 ", min(seconds, 10), connections)
    load("200, 500 KB", ours, "", b" 200 ", seconds, connections)
    print(f"304 / bare: {unchanged / plain:.2f} (0.4 is the bar)")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60, int(sys.argv[2]) if len(sys.argv) > 2 else 50)
