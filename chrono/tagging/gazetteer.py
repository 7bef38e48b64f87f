"""Named events with their dates: the ones that come with a language, and the user's own out of a TOML file."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from typing import TYPE_CHECKING

import attrs

from chrono.errors import DocumentError, EdtfError, FormatError
from chrono.languages import language as language_of
from chrono.tagging.named import NamedTimes
from chrono.times import When

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Gazetteer", "NamedEvent"]


@attrs.frozen
class NamedEvent:
    """An event by its names, without articles, the most usual one first, and when it was."""

    names: tuple[str, ...]
    when: When


@attrs.frozen
class Gazetteer:
    """Named events, the later ones counting where two bear one name.

    >>> mine = Gazetteer.parse('[[event]]\\nname = "Rivers Summit"\\nwhen = "2013-03-04/2013-03-06"')
    >>> [(found.text, str(found.when)) for found in mine.times().find("Since the Rivers Summit")]
    [('the Rivers Summit', '2013-03-04/2013-03-06')]
    """

    events: tuple[NamedEvent, ...] = ()

    @classmethod
    def standard(cls, language: str = "en") -> Gazetteer:
        """The few that chrono knows by itself in a language."""
        try:
            table: Mapping[tuple[str, ...], str] = language_of(language).topic("named_events").NAMED_EVENTS
        except ModuleNotFoundError:
            return cls()
        return cls(tuple(NamedEvent(names, When.parse(when)) for names, when in table.items()))

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Gazetteer:
        """Those of a TOML file: a table ``[[event]]`` each, with `name`, `when` (EDTF) and maybe `aliases`, a list.

        DocumentError if there is no such file, FormatError if it holds something else.
        """
        from pathlib import Path

        try:
            text = Path(path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise FormatError("not UTF-8", source=str(path)) from None
        except OSError as error:
            raise DocumentError(str(path), (error.strerror or str(error)).lower()) from None
        return cls.parse(text, source=str(path))

    @classmethod
    def parse(cls, text: str, *, source: str | None = None) -> Gazetteer:
        """As `read`, from the text of such a file; `source` names it in errors."""
        import tomllib

        try:
            tables = tomllib.loads(text).get("event")
        except tomllib.TOMLDecodeError as error:
            raise FormatError(f"not TOML: {error}", source=source) from None
        if not isinstance(tables, list) or not tables:
            raise FormatError("a gazetteer needs tables [[event]] with name and when", source=source)
        return cls(tuple(_event(table, number, source) for number, table in enumerate(tables, start=1)))

    def __add__(self, other: Gazetteer) -> Gazetteer:
        """Both, the other one counting where a name is in both."""
        return Gazetteer(self.events + other.events)

    def with_events(self, events: Iterable[NamedEvent]) -> Gazetteer:
        """These and more."""
        return Gazetteer((*self.events, *events))

    def times(self) -> NamedTimes:
        """All names, ready to be found in texts."""
        return NamedTimes.of((name, event.when) for event in self.events for name in event.names)


def _event(table: object, number: int, source: str | None) -> NamedEvent:
    def wrong(what: str) -> FormatError:
        return FormatError(f"event {number}: {what}", source=source)

    if not isinstance(table, dict):
        raise wrong("must be a table [[event]]")
    name, when, aliases = table.get("name"), table.get("when"), table.get("aliases", [])
    if not isinstance(name, str) or not name.strip():
        raise wrong("needs a name")
    if not isinstance(aliases, list) or not all(isinstance(alias, str) and alias.strip() for alias in aliases):
        raise wrong("aliases must be a list of names")
    try:
        date = When.parse(str(when))
    except EdtfError as error:
        raise wrong(f'when must be an EDTF date such as "2012-11-08": {error}') from None
    return NamedEvent((name, *aliases), date)
