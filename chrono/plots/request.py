"""What is asked of a timeline, in one checked value that all styles share."""

from __future__ import annotations

from enum import StrEnum

import attrs

from chrono.errors import OptionError
from chrono.plots.entries import Entry, LeftOut
from chrono.plots.extent import Extent
from chrono.plots.marks import Look
from chrono.plots.theme import Theme


class Style(StrEnum):
    """The styles of a timeline."""

    AUTO = "auto"
    LANES = "lanes"
    POSTER = "poster"
    DENSE = "dense"
    PAGES = "pages"
    STEMS = "stems"


class Fold(StrEnum):
    """Whether long empty stretches of time are folded."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@attrs.frozen
class Group:
    """One lane: its name, its look, and the heading it stands under where two chronologies are compared."""

    key: str
    name: str
    look: Look
    heading: str = ""


@attrs.frozen
class Band:
    """A period drawn behind the events: a term of office, a plan."""

    title: str
    extent: Extent


@attrs.frozen
class Request:
    """Everything that a layout needs; lengths in points."""

    entries: tuple[Entry, ...]
    groups: tuple[Group, ...]
    theme: Theme
    families: tuple[str, ...]
    title: str
    subtitle: str
    caption: tuple[str, ...]
    description: str
    left_out: LeftOut
    bands: tuple[Band, ...] = ()
    fold: Fold = Fold.AUTO
    width: float | None = None
    height: float | None = None
    legend: bool = True
    bars: bool = True

    def look(self, entry: Entry) -> Look:
        """Give the look of an entry's group."""
        return self._looks[entry.group]

    _looks: dict[str, Look] = attrs.field(init=False, repr=False, eq=False, hash=False)

    @_looks.default
    def _make_looks(self) -> dict[str, Look]:
        return {group.key: group.look for group in self.groups}


def checked_style(style: str) -> Style:
    """Give the style of a name, or the error that lists them."""
    try:
        return Style(style)
    except ValueError:
        raise OptionError(f"style must be one of {', '.join(Style)}, got {style!r}") from None


__all__ = ["Band", "Fold", "Group", "Request", "Style", "checked_style"]
