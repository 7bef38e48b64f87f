"""Feeds as static files for any web host: stable names, each file replaced at once or not touched at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

import attrs

from chrono.errors import FeedError
from chrono.publishing.press import Press

__all__ = ["Published", "publish"]

#: Above this some clients give up (see feeds.md 16); smaller feeds are offered beside.
MOST_ENTRIES = 1000
MOST_BYTES = 1_000_000


@attrs.frozen
class Published:
    """What publishing did: the files written and those that had it all already, what calendars left out, what to
    know.
    """

    written: tuple[str, ...]
    untouched: tuple[str, ...]
    left_out: int
    warnings: tuple[str, ...]


def publish(press: Press, out: str | Path) -> Published:
    """Write the sheets of a press to a folder, which is made where it does not exist.

    Every file is whole at every moment, the page is written last, and a file whose bytes would be the same keeps its
    inode and its times. Nothing is removed: a feed whose events have all gone stays, cancelling the last of them, and
    other people's files are not looked at.
    """
    folder = Path(out)
    made = [(sheet, empty) for sheet, empty in press.sheets()]  # all of them before the first is written
    index = press.index("")
    if not any(sheet.entries for sheet, _ in made):
        raise FeedError(f"{folder}: there is no event to publish")
    written: list[str] = []
    untouched: list[str] = []
    warnings: list[str] = []
    for sheet, empty in [*made, (index, False)]:
        path = folder / sheet.name
        if empty and not path.exists():
            continue  # nobody ever saw it here
        (written if _put(path, sheet.body) else untouched).append(sheet.name)
        if sheet.name == "all.ics" and (sheet.entries > MOST_ENTRIES or len(sheet.body) > MOST_BYTES):
            warnings.append(
                f"{sheet.name} has {sheet.entries:,} entries and {len(sheet.body):,} bytes: some calendars refuse that;"
                " point readers to the feeds by kind and by year"
            )
    return Published(tuple(written), tuple(untouched), made[0][0].left_out, tuple(warnings))


def _put(path: Path, body: bytes) -> bool:
    """Put the bytes there, unless they are there; whether they had to be."""
    with suppress(FileNotFoundError):
        if path.stat().st_size == len(body) and path.read_bytes() == body:
            return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".chrono-", suffix=".part", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            temporary.chmod(0o666 & ~_umask())
            temporary.replace(path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    return True


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
