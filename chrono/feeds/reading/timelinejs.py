"""Reads TimelineJS 3 data, ours and other people's."""

from __future__ import annotations

from chrono.errors import EdtfError, FormatError
from chrono.events import Chronology, Event, Kinds
from chrono.feeds.reading.markup import plain_text, title_of
from chrono.feeds.reading.parts import as_list, as_object, whole
from chrono.times import Clock, EdtfDate, When

__all__ = ["read_timelinejs"]

_RANGES = {"month": (1, 12), "day": (1, 31), "hour": (0, 23), "minute": (0, 59), "second": (0, 59)}


def read_timelinejs(data: dict[str, object], *, kinds: Kinds | None = None, source: str | None = None) -> Chronology:
    """The chronology of parsed TimelineJS data; of others' slides, headline, dates, text, group and media are kept."""
    slides = [as_object(slide, "a slide", source) for slide in as_list(data.get("events"), "events", source)]
    if isinstance(data.get("_chrono"), dict):
        own = as_object(data["_chrono"], "_chrono", source)
        events = [as_object(slide.get("_chrono"), "a slide's _chrono", source).get("event") for slide in slides]
        unplaced = as_list(own.get("unplaced", []), "unplaced", source)
        return whole([*events, *unplaced], own.get("sources"), own.get("title"), kinds=kinds, source=source)
    known = Kinds.standard() if kinds is None else kinds
    found = tuple(_event(slide, number, known, source) for number, slide in enumerate(slides, start=1))
    headline = _field(_field(data, "title"), "text")
    title = plain_text(_string(_field(headline, "headline")))
    return Chronology(found, title=title or None)


def _event(slide: dict[str, object], number: int, kinds: Kinds, source: str | None) -> Event:
    where = f"slide {number}"
    try:
        start = _date(slide.get("start_date"), where)
        end = _date(slide["end_date"], where) if slide.get("end_date") else None
        when = When(start, start) if end is None or end == start else When.interval(start, end)
    except (EdtfError, ValueError) as error:
        message = str(error)
        raise FormatError(message if message.startswith(where) else f"{where}: {message}", source=source) from None
    media = _field(slide, "media")
    details = {
        "description": plain_text(_string(_field(_field(slide, "text"), "text"))),
        "group": _string(slide.get("group")),
        "url": _string(_field(media, "url")),
    }
    unique = slide.get("unique_id")
    return kinds.event_class("other")(
        id=unique if isinstance(unique, str) and unique else f"slide-{number}",
        kind="other",
        title=title_of(_string(_field(_field(slide, "text"), "headline"))),
        when=when,
        details={name: value for name, value in details.items() if value},
    )


def _date(data: object, where: str) -> EdtfDate:
    fields = as_object(data, f"{where}: a date", None)
    year = _number(fields, "year", where)
    if year is None:
        raise FormatError(f"{where}: a date needs a year")
    month, day, hour, minute, second = (_number(fields, name, where) for name in _RANGES)
    if month is None:
        day = None
    clock = None if hour is None or day is None else Clock(hour, minute, None if minute is None else second)
    return EdtfDate(year if year > 0 else year + 1 if year < 0 else 0, month, day, clock)


def _number(fields: dict[str, object], name: str, where: str) -> int | None:
    """A whole number, which spreadsheets hand over as text; 0 and empty text for a month or day mean none."""
    value = fields.get(name)
    if value is None or value == "" or (name in ("month", "day") and value in (0, "0")):
        return None
    text = str(value).strip() if not isinstance(value, bool) else "?"
    if isinstance(value, float) and value.is_integer():
        text = str(int(value))
    if not text.removeprefix("-").isdecimal() or len(text) > 12:
        raise FormatError(f"{where}: {name} must be a whole number, got {value!r:.40}")
    number = int(text)
    low, high = _RANGES.get(name, (number, number))
    if not low <= number <= high:
        raise FormatError(f"{where}: {name} must be {low}..{high}, got {number}")
    return number


def _field(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
