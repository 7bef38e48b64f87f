"""JSON in and out, schema "chrono/1": known keys in the contract's order, unknown ones kept after them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from chrono.errors import FormatError
from chrono.events.conversion import converter_for
from chrono.events.event import Event
from chrono.events.frozen_map import FrozenMap, JsonFields, freeze, thaw
from chrono.events.kinds.registry import Kinds
from chrono.events.provenance import NOTHING, Source

if TYPE_CHECKING:
    pass

__all__ = ["SCHEMA", "JsonDocument", "event_from_data", "event_to_data", "source_from_data", "source_to_data"]

SCHEMA = "chrono/1"
_LONE = "\\ud"
_TOP = ("schema", "title", "sources", "events")

T = TypeVar("T")


def event_to_data(event: Event) -> dict[str, object]:
    """One event as the JSON object that the contract describes."""
    return cast("dict[str, object]", converter_for(Kinds.standard()).unstructure(event, type(event)))


def event_from_data(data: Mapping[str, object], kinds: Kinds | None = None) -> Event:
    """The event of such an object; FormatError says what is wrong, and where."""
    return _structured(data, Event, kinds)


def source_to_data(source: Source) -> dict[str, object]:
    """One source as the JSON object that the contract describes."""
    return cast("dict[str, object]", converter_for(Kinds.standard()).unstructure(source, Source))


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
        data = _parsed(text, source)
        try:
            extra = FrozenMap({key: freeze(value) for key, value in data.items() if key not in _TOP})
        except ValueError as error:
            raise FormatError(str(error), source=source) from None
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
            extra,
        )

    def to_json(self, *, indent: int | None = 1) -> str:
        """The text, ending in a line feed; the same content gives the same text."""
        converter = converter_for(Kinds.standard())
        data: dict[str, object] = {
            "schema": SCHEMA,
            "title": self.title,
            "sources": [converter.unstructure(source, Source) for source in self.sources],
            "events": [converter.unstructure(event, type(event)) for event in self.events],
        }
        data.update((key, thaw(value)) for key, value in self.extra.items())
        return json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False) + "\n"


def _parsed(text: str | bytes, source: str | None) -> dict[str, Any]:
    """The JSON object, of our schema."""
    try:
        data = json.loads(text, parse_constant=_no_number)
        if not isinstance(data, dict) or "events" not in data:
            raise FormatError("not a chronology: expected an object with 'schema' and 'events'", source=source)
        if _LONE in (text if isinstance(text, str) else text.decode("utf-8", "replace")).lower():
            json.dumps(data, ensure_ascii=False).encode()  # half a character could not be written again
    except json.JSONDecodeError as error:
        raise FormatError(f"not JSON: {error.msg}", source=source, line=error.lineno) from None
    except UnicodeEncodeError:
        raise FormatError("not JSON: an escape such as '\\ud800' stands for half a character", source=source) from None
    except FormatError:
        raise
    except (ValueError, RecursionError) as error:
        raise FormatError(f"not JSON: {error}", source=source) from None
    if data.get("schema") != SCHEMA:
        raise FormatError(f"schema must be {SCHEMA!r}, got {data.get('schema')!r:.60}", source=source)
    return data


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _structured(data: object, shape: type[T], kinds: Kinds | None, source: str | None = None, at: str = "") -> T:
    from cattrs import BaseValidationError, transform_error

    try:
        return converter_for(kinds or Kinds.standard()).structure(data, shape)
    except (BaseValidationError, KeyError, TypeError, ValueError, RecursionError) as error:
        first = transform_error(error, path="$" + at, format_exception=_plainly)[0]
        raise FormatError(first, source=source) from None


def _plainly(error: BaseException, _shape: type | None) -> str:
    if isinstance(error, KeyError):
        return f"required field {error.args[0]!r} is missing"
    return str(error)
