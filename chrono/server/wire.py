"""HTTP connections with deadlines.

uvicorn waits without end for a client that connects and says nothing, that sends a header a byte a minute, or that
does not read what it asked for. Here each of them is cut off, so that idle and hostile connections cannot pile up.
h11 is the parser on purpose: it bounds the size of a request's head (httptools does not).
"""

from __future__ import annotations

import asyncio
from typing import cast

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

__all__ = ["Connection"]

#: Seconds for a request's head to arrive whole, and for a client to take the next portion of an answer.
HEAD_SECONDS = 10.0
TAKE_SECONDS = 30.0
#: Seconds between our goodbye and cutting the line.
CLOSE_SECONDS = 5.0


class Connection(H11Protocol):
    """uvicorn's connection, cut off when the other side lets it wait."""

    head_seconds = HEAD_SECONDS
    take_seconds = TAKE_SECONDS
    _head: asyncio.TimerHandle | None = None
    _take: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """The head of the first request is due."""
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Bytes came; while a request is being answered nothing is due from the client."""
        super().data_received(data)
        cycle = cast("RequestResponseCycle | None", self.cycle)
        if cycle is not None and not cycle.response_complete:
            self._stop_head()
        else:
            self._await_head()

    def on_response_complete(self) -> None:
        """The answer is handed over: uvicorn's keep-alive time runs until the next request begins."""
        self._stop_head()
        super().on_response_complete()
        if self.transport.is_closing():
            self._cut_later()

    def pause_writing(self) -> None:
        """The client is slower than we are: it has to take the next portion in time."""
        super().pause_writing()
        self._take = self._take or self.loop.call_later(self.take_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """It took it."""
        super().resume_writing()
        self._stop_take()

    def timeout_keep_alive_handler(self) -> None:
        """Nothing was asked for a while: say goodbye, and cut the line if the goodbye is not taken."""
        super().timeout_keep_alive_handler()
        self._cut_later()

    def connection_lost(self, exc: Exception | None) -> None:
        """The line is gone."""
        self._stop_head()
        super().connection_lost(exc)
        self._stop_take()

    def _await_head(self) -> None:
        if self._head is None and not self.transport.is_closing():
            self._head = self.loop.call_later(self.head_seconds, self.transport.abort)

    def _cut_later(self) -> None:
        self.loop.call_later(CLOSE_SECONDS, self.transport.abort)

    def _stop_head(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

    def _stop_take(self) -> None:
        if self._take is not None:
            self._take.cancel()
            self._take = None
