"""Events as JSON data and back, by cattrs: fields in the contract's order, unknown ones kept, nothing coerced."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import attrs

from chrono.events.event import Event
from chrono.events.frozen_map import freeze, thaw
from chrono.events.kinds.registry import Kinds
from chrono.events.provenance import Citation, Conflict, Evidence, Revision, Source
from chrono.times.when import When

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["converter_for"]

_CITATION_ORDER = ("source", "start", "end", "quote", "page")
_DERIVED = ("earliest", "latest")
_ONLY_WHEN_THERE = ("conflicts", "revision")


@lru_cache(maxsize=16)
def converter_for(kinds: Kinds) -> Converter:
    """The converter that reads these kinds; it writes all."""
    from cattrs import Converter

    converter = Converter()
    for plain in (str, int, float, bool):
        converter.register_structure_hook(plain, _exactly(plain))
    converter.register_unstructure_hook(When, str)
    converter.register_structure_hook(When, lambda text, _: When.parse(_text(text)))
    converter.register_unstructure_hook(datetime, lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(_text(text)))
    for known in (Source, Citation, Evidence, Conflict, Revision):
        _register(converter, known)
    converter.register_unstructure_hook_factory(_is_event, lambda known: _event_writer(converter, known))
    classes: set[type[Event]] = {Event, *kinds.classes}
    readers = {known: _reader(converter, known) for known in classes}

    def read_event(data: Any, _: object) -> Event:
        if not isinstance(data, Mapping):
            raise TypeError(f"expected an object, got {data!r:.60}")
        return cast("Event", readers[kinds.event_class(str(data.get("kind")))](data))

    converter.register_structure_hook(Event, read_event)
    return converter


def _is_event(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, Event)


def _register(converter: Converter, known: type[Any]) -> None:
    read = _reader(converter, known)
    converter.register_structure_hook(known, lambda data, _: read(data))
    converter.register_unstructure_hook(known, _writer(converter, known))


def _reader(converter: Converter, known: type[Any]) -> Callable[[Any], object]:
    """Reads an object with cattrs, keeping the fields that it does not know in `extra`."""
    from cattrs.gen import make_dict_structure_fn, override

    structure = make_dict_structure_fn(known, converter, extra=override(omit=True))
    lists = [field.name for field in attrs.fields(known) if isinstance(field.default, tuple)]
    names = {field.name for field in attrs.fields(known)} - {"extra"} | (
        {*_DERIVED} if issubclass(known, Event) else set()
    )

    def read(data: Any) -> object:
        if not isinstance(data, Mapping):
            raise TypeError(f"expected an object, got {data!r:.60}")
        for name in lists:
            if not isinstance(data.get(name, []), list):
                raise TypeError(f"{name} must be an array, got {data[name]!r:.60}")
        value = structure(data, known)
        unknown = {key: freeze(item) for key, item in data.items() if key not in names}
        return attrs.evolve(value, extra=unknown) if unknown else value

    return read


def _writer(converter: Converter, known: type[Any]) -> Callable[[Any], dict[str, object]]:
    from cattrs.gen import make_dict_unstructure_fn, override

    unstructure = make_dict_unstructure_fn(known, converter, extra=override(omit=True))
    first = _CITATION_ORDER if known is Citation else ()

    def write(value: Any) -> dict[str, object]:
        data = unstructure(value)
        if first:
            data = {**{name: data[name] for name in first}, **data}
        data.update((key, thaw(item)) for key, item in value.extra.items())
        return data

    return write


def _event_writer(converter: Converter, known: type[Any]) -> Callable[[Event], dict[str, object]]:
    plain = _writer(converter, known)

    def write(event: Event) -> dict[str, object]:
        data: dict[str, object] = {}
        for key, value in plain(event).items():
            if key in _ONLY_WHEN_THERE and not value:
                continue
            data[key] = value
            if key == "when":
                data["earliest"] = None if event.earliest is None else str(event.earliest)
                data["latest"] = None if event.latest is None else str(event.latest)
        return data

    return write


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {value!r:.60}")
    return value


_NAMES = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def _exactly(plain: type) -> Callable[[Any, object], Any]:
    """No conversions: ``null`` is not the text "None", 3 is not "3"."""

    def check(value: Any, _: object) -> Any:
        fits = isinstance(value, int | float) if plain is float else isinstance(value, plain)
        if not fits or (plain is not bool and isinstance(value, bool)):
            raise TypeError(f"expected {_NAMES[plain]}, got {value!r:.60}")
        return value

    return check
