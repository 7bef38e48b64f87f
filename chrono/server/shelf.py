"""What the server needs from whoever makes the feeds: a shelf of named sheets.

The server knows HTTP and nothing of chronologies. `chrono.publishing.Press` is a shelf; so is anything with these
methods.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime
from typing import Protocol

__all__ = ["Sheet", "Shelf"]


class Sheet(Protocol):
    """One thing to serve."""

    @property
    def body(self) -> bytes:
        """Its bytes."""

    @property
    def media_type(self) -> str:
        """Its Content-Type, with a charset where there is one."""

    @property
    def modified(self) -> datetime | None:
        """When it last changed (aware); None where that is not known."""

    @property
    def policy(self) -> str:
        """The Content-Security-Policy that it needs."""


class Shelf(Protocol):
    """Sheets by name: "all.ics", "kind/speech.json" ... Every method may raise: then the shelf is broken for now."""

    def version(self) -> Hashable:
        """What the sheets are made of; another value means that they may have changed. Cheap: asked again and again."""

    def sheet(self, name: str) -> Sheet | None:
        """The sheet of that name, or None."""

    def query(self, suffix: str, parameters: Sequence[tuple[str, str]]) -> Sheet:
        """What the parameters of a query choose, as "ics" or "json"; `OptionError` where one is not right."""

    def index(self, base: str) -> Sheet:
        """The page that lists the sheets; `base` is the absolute address of the shelf, ending with a slash."""

    def close(self) -> None:
        """Let go of files."""
