"""The bytes of a file or of standard input, or one line that says why there are none."""

from __future__ import annotations

import sys
from os import PathLike
from pathlib import Path

from chrono.errors import DocumentError

#: Bytes; whatever is larger is not read.
LARGEST = 256 * 1024 * 1024
#: The name that stands for standard input.
STANDARD_INPUT = "-"


def standard_input() -> bytes:
    """All of standard input, up to one byte more than `LARGEST`."""
    return sys.stdin.buffer.read(LARGEST + 1)


def file_bytes(path: str | PathLike[str]) -> bytes:
    """The bytes of a file; DocumentError if it is missing, a directory, unreadable or larger than `LARGEST`."""
    name = str(path)
    place = Path(path)
    try:
        if place.is_dir():
            raise DocumentError(name, "is a directory; name the files in it")
        if place.is_file() and place.stat().st_size > LARGEST:
            raise DocumentError(name, f"is larger than {LARGEST // 1024**2} MB")
        with place.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise DocumentError(name, "there is no such file") from None
    except PermissionError:
        raise DocumentError(name, "may not be read: permission denied") from None
    except (OSError, ValueError) as error:
        raise DocumentError(name, getattr(error, "strerror", None) or str(error)) from None
