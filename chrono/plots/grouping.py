"""Into which lane an event goes, and in which order the lanes stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from chrono.errors import OptionError
from chrono.events import Chronology, Event
from chrono.plots.entries import Entry, Grouping, distinct
from chrono.plots.kind_looks import group_looks, kind_looks, kind_name, kind_rank
from chrono.plots.request import Group
from chrono.plots.theme import Theme

MOST_LANES = 14
REST = "\uffff"
FIELDS = ("kind", "source", "agent", "object", "place", "status", "none")


class Order(StrEnum):
    """The order of lanes: families of kinds (others: as they first happen), by first event, largest first, by name."""

    NATURAL = "natural"
    FIRST = "first"
    SIZE = "size"
    NAME = "name"


def grouping_by(group_by: str | Callable[[Event], str | None] | None, chronology: Chronology) -> Grouping:
    """Give the function that names an event's group.

    `group_by` is one of FIELDS, a key of the events' details, or a function of an event; None puts all in one lane.
    """
    if callable(group_by):
        return group_by
    if group_by is None or group_by == "none":
        return lambda _event: ""
    if group_by == "source":
        names = {source.id: source.title or source.id for source in chronology.sources}
        return lambda event: names.get(event.citation.source, event.citation.source) if event.citation else None
    if group_by in FIELDS:
        field: str = group_by
        return lambda event: _text(getattr(event, field))
    if any(group_by in event.details for event in chronology):
        key: str = group_by
        return lambda event: event.details.get(key)
    raise OptionError(f"group_by must be one of {', '.join(FIELDS)} or a key of the events' details, got {group_by!r}")


def groups_of(
    entries: Sequence[Entry], group_by: object, order: Order, theme: Theme, heading: str = ""
) -> tuple[list[Entry], list[Group]]:
    """Give the lanes in order, and the entries with the smallest groups beyond MOST_LANES joined into one."""
    import attrs

    keys = distinct(entry.group for entry in entries)
    sizes = dict.fromkeys(keys, 0)
    for entry in entries:
        sizes[entry.group] += 1
    by_kind = group_by == "kind"
    out = list(entries)
    if not by_kind and len(keys) > MOST_LANES:
        kept = set(sorted(keys, key=lambda key: (not key, -sizes[key], keys.index(key)))[: MOST_LANES - 1])
        out = [entry if entry.group in kept else attrs.evolve(entry, group=REST) for entry in entries]
        keys = [key for key in keys if key in kept] + [REST]
        sizes[REST] = sum(entry.group == REST for entry in out)
    ranked = sorted(keys, key=lambda key: _rank(key, keys, sizes, order, by_kind))
    looks = kind_looks(ranked, theme) if by_kind else group_looks(ranked, theme)
    named = group_by is not None and group_by != "none"
    groups = [Group(key, _name(key, by_kind, named), looks[key], heading) for key in ranked]
    return out, groups


def _rank(key: str, keys: list[str], sizes: dict[str, int], order: Order, by_kind: bool) -> tuple[object, ...]:
    last = key in {"", REST}
    if order is Order.SIZE:
        return last, -sizes[key], keys.index(key)
    if order is Order.NAME:
        return last, key.casefold(), key
    if order is Order.NATURAL and by_kind:
        return kind_rank(key), key
    return last, keys.index(key)


def _name(key: str, by_kind: bool, named: bool) -> str:
    if by_kind:
        return kind_name(key)
    if key == REST:
        return "All others"
    return key if key or not named else "Not said"


def _text(value: object) -> str | None:
    return None if value is None else str(value)


__all__ = ["FIELDS", "MOST_LANES", "Order", "grouping_by", "groups_of"]
