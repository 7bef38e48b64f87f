"""The log: one JSON object a line, for each answer and for what uvicorn has to say. Tokens never reach it."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

__all__ = ["JsonLines", "Log", "Stream", "no_log"]

Log = Callable[[str, "dict[str, object]"], None]


class Stream(Protocol):
    """Something to write text to."""

    def write(self, text: str, /) -> object:
        """Take the text."""

    def flush(self) -> object:
        """Pass it on."""


class JsonLines(logging.Handler):
    """Writes what happens as JSON lines; as a handler of `logging` it takes uvicorn's messages too.

    >>> import sys
    >>> JsonLines(sys.stdout, clock=lambda: 0.0).line("answer", {"status": 200})
    {"time": "1970-01-01T00:00:00.000Z", "event": "answer", "status": 200}
    """

    def __init__(self, stream: Stream, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._stream = stream
        self._clock = clock

    def line(self, event: str, facts: dict[str, object]) -> None:
        """One line; a stream that is gone (a closed pipe) stops nobody."""
        moment = datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        try:
            self._stream.write(json.dumps({"time": moment, "event": event, **facts}) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            return

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record of `logging`."""
        facts: dict[str, object] = {"level": record.levelname.lower(), "message": record.getMessage()}
        if record.exc_info and record.exc_info[1] is not None:
            facts["error"] = repr(record.exc_info[1])
        self.line("server", facts)


def no_log(event: str, facts: dict[str, object]) -> None:
    """Writes nothing."""
