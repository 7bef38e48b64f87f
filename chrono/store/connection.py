"""One SQLite file, opened so that a crash loses nothing and a second process waits.

Write-ahead log, `synchronous=FULL`, one transaction for each change. A reader never blocks a writer nor the other way
round; two writers take turns. What SQLite reports is told as `StoreError` in words that name the file and the cure.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from chrono.errors import StoreError
from chrono.store.schema import APPLICATION, STATEMENTS, VERSION

__all__ = ["WAIT", "changing", "connect", "reading"]

#: Seconds that a process waits for another that is writing.
WAIT = 30.0


def connect(path: Path, *, create: bool = False, read_only: bool = False, wait: float = WAIT) -> sqlite3.Connection:
    """The open file; with `create` a missing or empty one becomes a store.

    Raises `StoreError` for a missing file (without `create`), a file that is something else, a store of a later
    version, and a damaged one.
    """
    if not create and not path.is_file():
        raise StoreError(f"{path}: there is no store; 'chrono update {path} FILE...' makes one")
    if create and not path.parent.is_dir():
        raise StoreError(f"{path}: the folder {path.parent} does not exist")
    mode = "ro" if read_only else "rwc" if create else "rw"
    with _told(path):
        connection = sqlite3.connect(
            f"file:{quote(str(path.absolute()))}?mode={mode}",
            uri=True, timeout=wait, isolation_level=None, check_same_thread=False,
        )  # fmt: skip
    try:
        with _told(path):
            _check(connection, path, create=create)
            if not read_only:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA foreign_keys=ON")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def changing(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """A transaction that may write: all of it or nothing, one writer at a time."""
    with _told(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


@contextmanager
def reading(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """A transaction that only reads: everything inside is of one moment."""
    with _told(path):
        connection.execute("BEGIN")
        try:
            yield
        finally:
            connection.execute("COMMIT")


def _check(connection: sqlite3.Connection, path: Path, *, create: bool) -> None:
    application, version = _marks(connection)
    if application == 0 and version == 0 and create:
        connection.execute("PRAGMA journal_mode=WAL")
        with changing(connection, path):
            application, version = _marks(connection)  # another process may have made it while we waited
            if application == 0 and not _tables(connection):
                for statement in STATEMENTS:
                    connection.execute(statement)
                application, version = _marks(connection)
    if application != APPLICATION:
        empty = application == 0 and not _tables(connection)
        raise StoreError(f"{path}: the store is empty" if empty else f"{path}: not a store of chrono")
    if version != VERSION:
        raise StoreError(
            f"{path}: the store is of version {version}, this chrono reads version {VERSION}; update chrono"
        )


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return application, version


def _tables(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell SQLite's errors as ours."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise StoreError(
                f"{path}: another process is writing to the store and did not finish; try again"
            ) from error
        raise StoreError(f"{path}: {error}") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path}: not a store of chrono, or damaged ({error})") from error
