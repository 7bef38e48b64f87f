"""JSON in and out, exactly as the contract says (schema "chrono/1"): known keys in its order, unknown ones kept after them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from chrono.errors import FormatError
from chrono.events.event import Event
from chrono.events.frozen_map import FrozenMap, JsonFields, freeze, thaw
from chrono.events.kinds.registry import Kinds
from chrono.events.provenance import NOTHING, Citation, Conflict, Evidence, Revision, Source
from chrono.times.when import When

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["SCHEMA", "JsonDocument", "event_from_data", "event_to_data", "source_from_data", "source_to_data"]

SCHEMA = "chrono/1"
_TOP = ("schema", "title", "sources", "events")
_CITATION_ORDER = ("source", "start", "end", "quote", "page")
_DERIVED = ("earliest", "latest")
_ONLY_WHEN_THERE = ("conflicts", "revision")

T = TypeVar("T")


def event_to_data(event: Event) -> dict[str, object]:
    """One event as the JSON object that the contract describes."""
    return cast("dict[str, object]", _converter(Kinds.standard()).unstructure(event, type(event)))


def event_from_data(data: Mapping[str, object], kinds: Kinds | None = None) -> Event:
    """The event of such an object; FormatError says what is wrong, and where."""
    return _structured(data, Event, kinds)


def source_to_data(source: Source) -> dict[str, object]:
    """One source as the JSON object that the contract describes."""
    return cast("dict[str, object]", _converter(Kinds.standard()).unstructure(source, Source))


def source_from_data(data: Mapping[str, object]) -> Source:
    """The source of such an object; FormatError says what is wrong, and where."""
    return _structured(data, Source, None)


@attrs.frozen
class JsonDocument:
    """What a chronology's JSON holds."""

    events: tuple[Event, ...]
    sources: tuple[Source, ...] = ()
    title: str | None = None
    extra: JsonFields = NOTHING

    @classmethod
    def parse(cls, text: str | bytes, *, kinds: Kinds | None = None, source: str | None = None) -> JsonDocument:
        """Read it; FormatError says what is wrong, and where; `source` names the file in it."""
        try:
            data = json.loads(text, parse_constant=_no_number)
        except json.JSONDecodeError as error:
            raise FormatError(f"not JSON: {error.msg}", source=source, line=error.lineno) from None
        except (ValueError, RecursionError) as error:
            raise FormatError(f"not JSON: {error}", source=source) from None
        if not isinstance(data, dict) or "events" not in data:
            raise FormatError("not a chronology: expected an object with 'schema' and 'events'", source=source)
        if data.get("schema") != SCHEMA:
            raise FormatError(f"schema must be {SCHEMA!r}, got {data.get('schema')!r}", source=source)
        for name in ("events", "sources"):
            if not isinstance(data.get(name, []), list):
                raise FormatError(f"{name} must be an array, got {data[name]!r:.60} @ $.{name}", source=source)
        title = data.get("title")
        if not (title is None or isinstance(title, str)):
            raise FormatError(f"title must be text or null, got {title!r:.60}", source=source)
        return cls(
            _structured(data["events"], tuple[Event, ...], kinds, source, ".events"),
            _structured(data.get("sources", []), tuple[Source, ...], kinds, source, ".sources"),
            title,
            FrozenMap({key: freeze(value) for key, value in data.items() if key not in _TOP}),
        )

    def to_json(self, *, indent: int | None = 1) -> str:
        """The text, ending in a line feed; the same content gives the same text."""
        converter = _converter(Kinds.standard())
        data: dict[str, object] = {
            "schema": SCHEMA,
            "title": self.title,
            "sources": [converter.unstructure(source, Source) for source in self.sources],
            "events": [converter.unstructure(event, type(event)) for event in self.events],
        }
        data.update((key, thaw(value)) for key, value in self.extra.items())
        return json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False) + "\n"


def _structured(data: object, shape: type[T], kinds: Kinds | None, source: str | None = None, at: str = "") -> T:
    from cattrs import transform_error

    try:
        return _converter(kinds or Kinds.standard()).structure(data, shape)
    except Exception as error:
        first = transform_error(error, path="$" + at, format_exception=_plainly)[0]
        raise FormatError(first, source=source) from None


def _plainly(error: BaseException, shape: type | None) -> str:
    if isinstance(error, KeyError):
        return f"required field {error.args[0]!r} is missing"
    return str(error)


@lru_cache(maxsize=16)
def _converter(kinds: Kinds) -> Converter:
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


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


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
