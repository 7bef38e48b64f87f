"""Answers ready to send, made when they are first asked for, made again when the shelf changes, kept when it breaks."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable
from time import monotonic

import attrs

from chrono.errors import ChronoError, OptionError
from chrono.server.answer import Answer
from chrono.server.log import Log
from chrono.server.shelf import Sheet, Shelf

__all__ = ["Broken", "Library"]

#: Seconds for which the shelf is taken to be as it was: an update shows after that at the latest.
FRESH = 0.25
#: Answers kept at once, and their bytes; whatever was asked for longest ago goes first.
MOST_ANSWERS = 512
MOST_BYTES = 256_000_000
#: Answers made at the same time; others wait.
MAKERS = 2

Make = Callable[[], Sheet | None]


class Broken(Exception):  # noqa: N818 - a state, which the app turns into a status
    """The shelf is broken, and there is no answer from before."""


@attrs.frozen(eq=False)
class _Kept:
    version: Hashable
    answer: Answer


class Library:
    """The answers of one shelf. What fails is logged once for each failure; the last good answer is given meanwhile."""

    def __init__(
        self, shelf: Shelf, *, dress: Callable[[Sheet], Answer], log: Log, clock: Callable[[], float] = monotonic
    ) -> None:
        self._shelf = shelf
        self._dress = dress
        self._log = log
        self._clock = clock
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._bytes = 0
        self._waiting: dict[Hashable, asyncio.Task[Answer | None]] = {}
        self._makers = asyncio.Semaphore(MAKERS)
        self._version: Hashable = None
        self._asked = -FRESH
        self.trouble: str | None = None

    @property
    def shelf(self) -> Shelf:
        """Where the sheets come from."""
        return self._shelf

    def current(self, key: Hashable) -> Answer | None:
        """The answer for that key where it is there and still true: the way of nearly every request."""
        kept = self._kept.get(key)
        if kept is None or self._now_version() != kept.version or self.trouble:
            return None
        return kept.answer

    async def answer(self, key: Hashable, make: Make) -> Answer | None:
        """The answer for that key, made by `make` in a thread where that is needed; None where there is no such sheet.

        Raises `Broken` where the shelf fails and nothing is kept, `OptionError` where the question is wrong.
        """
        version = self._now_version()
        kept = self._kept.get(key)
        if self.trouble is None and kept is not None and kept.version == version:
            self._kept.move_to_end(key)
            return kept.answer
        if self.trouble is not None:
            if kept is None:
                raise Broken(self.trouble)
            return kept.answer
        task = self._waiting.get(key)
        if task is None:
            task = asyncio.create_task(self._make(key, version, make))
            self._waiting[key] = task
            task.add_done_callback(lambda _: self._waiting.pop(key, None))
        try:
            return await asyncio.shield(task)
        except OptionError:
            raise
        except (ChronoError, OSError) as error:
            self._fail(error)
            if kept is None:
                raise Broken(str(error)) from error
            return kept.answer

    def close(self) -> None:
        """Let go of the shelf."""
        self._shelf.close()

    def healthy(self) -> bool:
        """Whether the shelf answers now."""
        self._asked = -FRESH
        self._now_version()
        return self.trouble is None

    def _now_version(self) -> Hashable:
        now = self._clock()
        if now - self._asked >= FRESH:
            self._asked = now
            try:
                self._version = self._shelf.version()
            except (ChronoError, OSError) as error:
                self._fail(error)
            else:
                if self.trouble is not None:
                    self._log("mended", {})
                self.trouble = None
        return self._version

    async def _make(self, key: Hashable, version: Hashable, make: Make) -> Answer | None:
        async with self._makers:
            sheet = await asyncio.to_thread(make)
            if sheet is None:
                return None
            kept = self._kept.get(key)
            if kept is not None and kept.answer.body == sheet.body and kept.answer.modified == sheet.modified:
                answer = kept.answer
            else:
                answer = await asyncio.to_thread(self._dress, sheet)
        self._keep(key, _Kept(version, answer))
        return answer

    def _keep(self, key: Hashable, kept: _Kept) -> None:
        before = self._kept.pop(key, None)
        self._bytes += kept.answer.size - (before.answer.size if before else 0)
        self._kept[key] = kept
        while len(self._kept) > MOST_ANSWERS or (self._bytes > MOST_BYTES and len(self._kept) > 1):
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.answer.size

    def _fail(self, error: Exception) -> None:
        if self.trouble != str(error):
            self._log("broken", {"error": str(error)})
        self.trouble = str(error)
