"""Writing results: to standard output, or to files that are either whole or not there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def emit(content: str | bytes, output: Path | None) -> None:
    """Writes to `output`, or to standard output where that is None; text goes as UTF-8 and ends its line."""
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    if data and not data.endswith(b"\n"):
        data += b"\n"
    if output is None or str(output) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    if output.is_dir():
        raise IsADirectoryError(21, "is a directory, not a file to write", str(output))
    with staging(output.parent) as folder:
        (folder / output.name).write_bytes(data)


@contextmanager
def staging(directory: Path) -> Iterator[Path]:
    """A hidden folder in `directory` to write files to; they move into `directory`, each at once, when all went well.

    Whoever looks sees old files or whole new ones, never a part of one. On any failure (a full disk, an interrupt) the
    folder goes away and `directory` stays as it was.
    """
    if not directory.is_dir():
        raise FileNotFoundError(2, "there is no such directory", str(directory))
    folder = directory / f".chrono-{os.getpid()}"
    folder.mkdir(exist_ok=True)
    try:
        yield folder
        for path in sorted(folder.iterdir()):
            path.replace(directory / path.name)
    except OSError as error:
        told = Path(error.filename).name if error.filename else ""
        raise OSError(error.errno, error.strerror or str(error), str(directory / told)) from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)
