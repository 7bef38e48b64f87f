"""How often one client may ask: a token bucket for each address, in bounded memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

__all__ = ["RateLimit"]

#: Addresses remembered at once; the one that asked longest ago is forgotten first.
REMEMBERED = 10_000


class RateLimit:
    """Allows `per_minute` requests a minute for each address, and as many at once.

    >>> seconds = iter([0.0, 0.0, 0.0, 30.0])
    >>> limit = RateLimit(2, clock=lambda: next(seconds))
    >>> [limit.wait("192.0.2.1") for _ in range(4)]
    [0.0, 0.0, 30.0, 0.0]
    """

    def __init__(self, per_minute: int, *, clock: Callable[[], float]) -> None:
        self._size = float(per_minute)
        self._refill = per_minute / 60.0
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, address: str) -> float:
        """Seconds until the address may ask again; 0.0 lets this request through and counts it."""
        now = self._clock()
        left, then = self._buckets.pop(address, (self._size, now))
        left = min(self._size, left + (now - then) * self._refill)
        allowed = left >= 1.0
        self._buckets[address] = (left - 1.0 if allowed else left, now)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return 0.0 if allowed else (1.0 - left) / self._refill
