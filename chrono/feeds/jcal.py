"""jCal (RFC 7265): the iCalendar feed as JSON."""

from __future__ import annotations

import json
import re
from datetime import timedelta

from chrono.errors import FormatError
from chrono.events import Chronology
from chrono.feeds.checker.components import Component, components
from chrono.feeds.checker.lines import ContentLine, check_bytes
from chrono.feeds.escaping import escaped, texts, unescaped
from chrono.feeds.ics import DAILY, to_ics
from chrono.feeds.marks import Marks

__all__ = ["components_of_jcal", "jcal_of_ics", "to_jcal"]

_TYPES = {
    **dict.fromkeys(("DTSTAMP", "LAST-MODIFIED", "CREATED", "DTSTART", "DTEND", "RECURRENCE-ID"), "date-time"),
    **dict.fromkeys(("RDATE", "EXDATE"), "date-time"),
    **dict.fromkeys(("SEQUENCE", "PRIORITY"), "integer"),
    **dict.fromkeys(("URL", "SOURCE", "LINK"), "uri"),
    **dict.fromkeys(("DURATION", "REFRESH-INTERVAL"), "duration"),
    **dict.fromkeys(("TZOFFSETFROM", "TZOFFSETTO"), "utc-offset"),
    "RRULE": "recur",
}
_LISTS = ("CATEGORIES", "RDATE", "EXDATE")
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z?))?")
_DEEPEST = 8


def to_jcal(
    chronology: Chronology,
    *,
    name: str | None = None,
    description: str | None = None,
    url: str | None = None,
    feed_url: str | None = None,
    refresh: timedelta = DAILY,
    marks: Marks = Marks.MARKER,
) -> str:
    """The iCalendar feed of a chronology (see `to_ics`) as jCal, ending in a line feed.

    >>> from chrono.events import Event
    >>> launch = Event(id="sputnik", kind="launch", title="Sputnik is launched", when="1957-10-04")
    >>> '["dtstart", {}, "date", "1957-10-04"]' in to_jcal(Chronology([launch]))
    True
    """
    data = to_ics(
        chronology, name=name, description=description, url=url, feed_url=feed_url, refresh=refresh, marks=marks
    )
    return jcal_of_ics(data)


def jcal_of_ics(data: bytes) -> str:
    """Any iCalendar feed as jCal; FormatError where it holds no calendar."""
    calendars = [one for one in components(check_bytes(data, []), []) if one.name == "VCALENDAR"]
    if not calendars:
        raise FormatError("not an iCalendar feed: there is no BEGIN:VCALENDAR", line=1)
    return json.dumps(_component(calendars[0]), ensure_ascii=False) + "\n"


def components_of_jcal(data: list[object]) -> list[Component]:
    """The calendar of parsed jCal, as the components that its iCalendar form has; FormatError where it is none."""
    return [_from_component(data, 0)]


def _component(component: Component) -> list[object]:
    properties = [_property(line) for line in component.properties]
    return [component.name.lower(), properties, [_component(child) for child in component.children]]


def _property(line: ContentLine) -> list[object]:
    value_type = line.parameters.get("VALUE", "").lower() or _TYPES.get(line.name, "text")
    if value_type == "date-time" and "T" not in line.value:
        value_type = "date"
    parameters = {name.lower(): value for name, value in line.parameters.items() if name != "VALUE"}
    return [line.name.lower(), parameters, value_type, *_values(line, value_type)]


def _values(line: ContentLine, value_type: str) -> list[object]:
    if value_type == "text":
        return list(texts(line.value)) if line.name in _LISTS else [unescaped(line.value)]
    if value_type in ("date", "date-time"):
        return [_DATE.sub(_extended, one) for one in line.value.split(",")]
    if value_type == "integer":
        return [int(line.value) if re.fullmatch(r"-?\d{1,18}", line.value) else line.value]
    if value_type == "recur":
        return [_recur(line.value)]
    return [line.value]


def _extended(match: re.Match[str]) -> str:
    day = f"{match[1]}-{match[2]}-{match[3]}"
    return f"{day}T{match[4]}:{match[5]}:{match[6]}{match[7]}" if match[4] else day


def _recur(value: str) -> dict[str, object]:
    parts = (part.partition("=") for part in value.split(";") if part)
    return {name.lower(): int(text) if re.fullmatch(r"-?\d{1,9}", text) else text for name, _, text in parts}


def _from_component(data: object, depth: int) -> Component:
    if depth > _DEEPEST or not isinstance(data, list) or len(data) != 3 or not isinstance(data[0], str):
        raise FormatError("not jCal: a component is a name, a list of properties and a list of components")
    name, properties, children = data
    if not isinstance(properties, list) or not isinstance(children, list):
        raise FormatError(f"not jCal: {name!r:.40} needs a list of properties and a list of components")
    return Component(
        name.upper(),
        0,
        [_from_property(one) for one in properties],
        [_from_component(one, depth + 1) for one in children],
    )


def _from_property(data: object) -> ContentLine:
    if not isinstance(data, list) or len(data) < 4 or not isinstance(data[0], str) or not isinstance(data[1], dict):
        raise FormatError(f"not jCal: a property is a name, parameters, a type and values, got {data!r:.60}")
    name, parameters, value_type, *values = data
    written = {str(key).upper(): str(value) for key, value in parameters.items()}
    if isinstance(value_type, str) and value_type not in ("text", "unknown", _TYPES.get(name.upper())):
        written["VALUE"] = value_type.upper()
    return ContentLine(0, name.upper(), written, ",".join(_from_value(value, value_type) for value in values))


def _from_value(value: object, value_type: object) -> str:
    if isinstance(value, dict):
        return ";".join(f"{str(key).upper()}={part}" for key, part in value.items())
    if value_type in ("date", "date-time"):
        return str(value).replace("-", "").replace(":", "")
    return escaped(value) if isinstance(value, str) and value_type == "text" else str(value)
