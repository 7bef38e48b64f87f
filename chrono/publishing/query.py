"""A choice of events by the parameters of an address: ?kind=speech&since=2013&until=2015-06&q=court."""

from __future__ import annotations

from collections.abc import Sequence

from chrono.errors import EdtfError, OptionError
from chrono.events import Chronology
from chrono.times import When

__all__ = ["PARAMETERS", "chosen"]

#: What may be asked for, with what each means.
PARAMETERS = {
    "kind": "one kind; may be given several times",
    "since": "what is not over before this date (EDTF: 2013, 2013-03, 2013-03-17)",
    "until": "what has begun by this date",
    "q": "words in title, arguments or quote, in any case",
    "agent": "part of who acted",
    "place": "part of where",
}
MOST_PARAMETERS = 32
LONGEST_VALUE = 200


def chosen(chronology: Chronology, parameters: Sequence[tuple[str, str]]) -> Chronology:
    """The events that meet every parameter; `OptionError` says which one is not right and what would be.

    >>> chosen(Chronology(), [("sinse", "2013")])
    Traceback (most recent call last):
    chrono.errors.OptionError: unknown parameter 'sinse'; there are kind, since, until, q, agent, place
    """
    if len(parameters) > MOST_PARAMETERS:
        raise OptionError(f"a query has at most {MOST_PARAMETERS} parameters, got {len(parameters)}")
    kinds: list[str] = []
    single: dict[str, str] = {}
    for name, value in parameters:
        if name not in PARAMETERS:
            raise OptionError(f"unknown parameter {name[:40]!r}; there are {', '.join(PARAMETERS)}")
        if not value or len(value) > LONGEST_VALUE:
            raise OptionError(f"{name} must have 1 to {LONGEST_VALUE} characters, got {len(value)}")
        if name == "kind":
            kinds.append(value)
        elif name in single:
            raise OptionError(f"{name} is given twice")
        else:
            single[name] = value
    return chronology.select(
        kind=kinds or None,
        since=_date("since", single.get("since")),
        until=_date("until", single.get("until")),
        text=single.get("q"),
        agent=single.get("agent"),
        place=single.get("place"),
    )


def _date(name: str, value: str | None) -> When | None:
    if value is None:
        return None
    try:
        when = When.parse(value)
    except EdtfError as error:
        raise OptionError(f"{name}: {error}") from None
    if when.recurring:
        raise OptionError(f"{name} must be a date of one year, got {value!r}")
    return when
