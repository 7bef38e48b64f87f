"""Where the events to publish come from: a store, or a file that somebody else writes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from chrono.errors import StoreError
from chrono.events import Chronology, Kinds
from chrono.feeds.identity import identified
from chrono.store import Bar, Edition, Store

__all__ = ["FileOrigin", "Origin", "StoreOrigin"]


class Origin(Protocol):
    """Something that has an edition, and tells cheaply whether there is a new one."""

    def version(self) -> Hashable:
        """Another value than before where the edition may be another."""

    def edition(self) -> Edition:
        """The edition of now."""

    def close(self) -> None:
        """Let go of files."""


class StoreOrigin:
    """The events of a store that pass a bar. The file may be replaced or be broken for a while: each question opens
    it anew where that is needed, and `StoreError` tells what is wrong.
    """

    def __init__(self, path: str | Path, bar: Bar | None = None, *, kinds: Kinds | None = None) -> None:
        self._path = Path(path)
        self._bar = bar or Bar()
        self._kinds = kinds
        self._store: Store | None = None
        self._file: tuple[int, int] | None = None

    def version(self) -> Hashable:
        """The store's edition, and which file it is in."""
        return self._file, self._open().version()

    def edition(self) -> Edition:
        """Read it."""
        return self._open().edition(self._bar)

    def close(self) -> None:
        """Close the store."""
        if self._store is not None:
            self._store.close()
        self._store = self._file = None

    def _open(self) -> Store:
        try:
            status = self._path.stat()
        except OSError as error:
            self.close()
            raise StoreError(f"{self._path}: there is no store") from error
        if self._store is None or self._file != (status.st_dev, status.st_ino):
            self.close()
            self._store = Store.open(self._path, kinds=self._kinds)
            self._file = (status.st_dev, status.st_ino)
        return self._store


class FileOrigin:
    """The events of one file, read by `load` whenever the file has changed: a snapshot without revisions."""

    def __init__(self, path: str | Path, load: Callable[[Path], Chronology], bar: Bar | None = None) -> None:
        self._path = Path(path)
        self._load = load
        self._bar = bar or Bar()

    def version(self) -> Hashable:
        """When the file was written, its size and which file it is."""
        status = self._path.stat()
        return status.st_mtime_ns, status.st_size, status.st_ino

    def edition(self) -> Edition:
        """Read the file."""
        modified = datetime.fromtimestamp(int(self._path.stat().st_mtime), UTC)
        read = self._load(self._path)
        passing = [event for event in identified(read) if self._bar.passes(event)]
        chronology = read.with_events(passing)
        return Edition(0, chronology, chronology, (), (), {event.id: modified for event in passing})

    def close(self) -> None:
        """Nothing is held open."""
