"""Mozilla's Marionette protocol, as much of it as running a script in Thunderbird needs.

Messages are `length:JSON`; a command is [0, number, name, parameters], its answer [1, number, error, value].
https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

from __future__ import annotations

import json
import socket
import time


class Marionette:
    """A connection to a program that was started with --marionette."""

    def __init__(self, port: int, patience: float = 60) -> None:
        deadline = time.monotonic() + patience
        while True:
            try:
                self._socket = socket.create_connection(("127.0.0.1", port), 5)
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.2)
        self._socket.settimeout(90)
        self._number = 0
        self._receive()
        self.command("WebDriver:NewSession", {"capabilities": {}})
        self.command("Marionette:SetContext", {"value": "chrome"})
        self.command("WebDriver:SetTimeouts", {"script": 60_000})

    def run(self, script: str, *arguments: object) -> dict[str, object]:
        """What an asynchronous script gives to its callback."""
        answer = self.command("WebDriver:ExecuteAsyncScript", {"script": script, "args": list(arguments)})
        return dict(answer["value"])  # type: ignore[call-overload]

    def command(self, name: str, parameters: dict[str, object]) -> dict[str, object]:
        """The answer to a command; an error is raised with what the program says."""
        self._number += 1
        message = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, value = self._receive()
        if error is not None:
            raise RuntimeError(f"{name}: {error}")
        return value or {}

    def close(self) -> None:
        self._socket.close()

    def _receive(self) -> list[object] | dict[str, object]:
        length = b""
        while not length.endswith(b":"):
            length += self._read(1)
        return json.loads(self._read(int(length[:-1])))

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self._socket.recv(size - len(data))
            if not part:
                raise ConnectionError("the program closed the connection")
            data += part
        return data
