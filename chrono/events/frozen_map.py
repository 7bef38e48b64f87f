"""A mapping that cannot change, so that values holding one stay hashable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeVar

__all__ = ["FrozenMap", "JsonFields", "freeze", "thaw"]

V = TypeVar("V")
JsonFields: TypeAlias = "Mapping[str, object]"
"""Fields of a JSON object, frozen."""

_DEEPEST = 100


class FrozenMap(Mapping[str, V]):
    """A read-only mapping with text keys in the order given; equal to any mapping with the same items.

    >>> FrozenMap({"court": "Supreme Court"})["court"]
    'Supreme Court'
    """

    __slots__ = ("_items",)
    _items: dict[str, V]

    def __init__(self, items: Mapping[str, V] | None = None) -> None:
        object.__setattr__(self, "_items", dict(items or {}))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a FrozenMap does not change: make a new one")

    def __getitem__(self, key: str) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMap):
            return bool(self._items == other._items)
        return self._items == other if isinstance(other, dict) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"

    def __reduce__(self) -> tuple[type[FrozenMap[V]], tuple[dict[str, V]]]:
        return FrozenMap, (self._items,)


def freeze(value: object, depth: int = 0) -> object:
    """JSON data as values that cannot change: objects become `FrozenMap`, arrays tuples; ValueError 100 levels down."""
    if depth > _DEEPEST:
        raise ValueError(f"data nested deeper than {_DEEPEST} levels")
    if isinstance(value, Mapping):
        return FrozenMap({str(key): freeze(item, depth + 1) for key, item in value.items()})
    return tuple(freeze(item, depth + 1) for item in value) if isinstance(value, list | tuple) else value


def thaw(value: object) -> object:
    """The JSON data that `freeze` froze."""
    if isinstance(value, Mapping):
        return {key: thaw(item) for key, item in value.items()}
    return [thaw(item) for item in value] if isinstance(value, list | tuple) else value
