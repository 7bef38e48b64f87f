"""Running the server: uvicorn with our connections, our log, deadlines and a clean end."""

from __future__ import annotations

import logging
import socket
import sys

import uvicorn

from chrono.errors import OptionError
from chrono.server.app import Settings, application
from chrono.server.log import JsonLines
from chrono.server.shelf import Shelf
from chrono.server.wire import Connection

__all__ = ["is_loopback", "serve"]

#: Bytes that the head of a request may have.
LONGEST_HEAD = 16_384
KEEP_ALIVE_SECONDS = 15
GOODBYE_SECONDS = 5
MOST_CONNECTIONS = 1_000


def serve(
    shelf: Shelf,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    settings: Settings | None = None,
    log: JsonLines | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM, which let the answers under way end; `log` is standard error where not given.

    Port 0 takes a free one, which the log names. Raises `OptionError` where the address cannot be had.
    """
    log = log or JsonLines(sys.stderr)
    listening = _listening(host, port)
    taken = listening.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    server = uvicorn.Server(_config(shelf, settings or Settings(), log))
    log.line("listening", {"address": f"http://{shown}:{taken}/"})
    try:
        server.run(sockets=[listening])
    finally:
        listening.close()
        log.line("stopped", {})


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    return host in ("localhost", "::1") or host.startswith("127.")


def _config(shelf: Shelf, settings: Settings, log: JsonLines) -> uvicorn.Config:
    for name in ("uvicorn", "uvicorn.error", "uvicorn.asgi"):
        logger = logging.getLogger(name)
        logger.handlers = [log] if name == "uvicorn" else []
        logger.setLevel(logging.WARNING)
        logger.propagate = name != "uvicorn"
    return uvicorn.Config(
        application(shelf, settings, log=log.line),
        http=Connection,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=LONGEST_HEAD,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # With the protocol said, asyncio sends small answers at once (TCP_NODELAY).
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except (OSError, OverflowError) as error:
        raise OptionError(f"--host {host} --port {port}: {error}") from None
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except (OSError, OverflowError) as error:
        listening.close()
        raise OptionError(f"cannot listen on {host}, port {port}: {error}") from None
    return listening
