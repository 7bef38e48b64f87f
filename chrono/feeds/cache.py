"""Bytes of entries that were built before, so that publishing again costs what has changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from attrs import define, field

__all__ = ["EntryCache"]


@define
class EntryCache:
    """Entries by UID and revision, each with what it was built from: a change of that builds it anew.

    The caller owns it and passes it to `to_ics` again; it holds the entries of the feeds built last, no others, once
    `keep_used` was called. It is not shared between processes.
    """

    _entries: dict[tuple[str, int], tuple[Hashable, bytes]] = field(factory=dict)
    _used: set[tuple[str, int]] = field(factory=set)
    built: int = 0
    """How many entries had to be built since this cache was made."""

    def entry(self, uid: str, sequence: int, content: Hashable, build: Callable[[], bytes]) -> bytes:
        """The bytes kept for that UID, revision and content; where there are none, those that `build` gives."""
        key = (uid, sequence)
        self._used.add(key)
        kept = self._entries.get(key)
        if kept is not None and kept[0] == content:
            return kept[1]
        self.built += 1
        made = build()
        self._entries[key] = (content, made)
        return made

    def keep_used(self) -> None:
        """Forget every entry that was not asked for since the last call, as after publishing all feeds of a store."""
        self._entries = {key: kept for key, kept in self._entries.items() if key in self._used}
        self._used.clear()

    def __len__(self) -> int:
        return len(self._entries)
