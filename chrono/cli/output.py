"""Writing results: to standard output, or to a file that is either whole or not there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def emit(content: str | bytes, output: Path | None) -> None:
    """Writes to `output`, or to standard output where that is None; text goes as UTF-8 and ends its line."""
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    if data and not data.endswith(b"\n"):
        data += b"\n"
    if output is None or str(output) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    else:
        write_file(output, data)


def write_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path` at once: whoever looks sees the old file or the whole new one, never a part."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path beside `path`, with its suffix, to write to; it takes the place of `path` when all went well.

    On any failure (a full disk, an interrupt) it is removed, and what was at `path` stays as it was.
    """
    if path.is_dir():
        raise IsADirectoryError(21, "is a directory, not a file to write", str(path))
    if not path.parent.is_dir():
        raise FileNotFoundError(2, "there is no such directory", str(path.parent))
    temporary = path.with_name(f".{path.stem[:100]}.{os.getpid()}.part{path.suffix}")
    try:
        yield temporary
        temporary.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
