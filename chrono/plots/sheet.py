"""A laid-out sheet: everything on it as numbers, before anything is drawn.

All places are points (1/72 inch) from the sheet's top left corner, y down. A drawing turns a sheet into matplotlib
artists; tests look at the sheet itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple, Protocol

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.shapes import Point


class Anchor(StrEnum):
    """Which end of a text its x stands for."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Role(StrEnum):
    """What a text is on the sheet."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    LEGEND = "legend"
    AXIS = "axis"
    LANE = "lane"
    LABEL = "label"
    DATE = "date"
    PERIOD = "period"
    FOOTER = "footer"


@attrs.frozen
class Text:
    """One line of text on its baseline; `width` is its measured advance."""

    x: float
    y: float
    string: str
    size: float
    colour: str
    width: float
    role: Role
    anchor: Anchor = Anchor.START
    bold: bool = False
    italic: bool = False

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.x - {Anchor.START: 0.0, Anchor.MIDDLE: self.width / 2, Anchor.END: self.width}[self.anchor]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom, with room for ascenders and descenders."""
        left = self.left
        return left, self.y - 0.93 * self.size, left + self.width, self.y + 0.24 * self.size


@attrs.frozen
class Outline:
    """Lines or areas of one look: each of `runs` is a polyline, closed when there is a fill."""

    runs: tuple[tuple[Point, ...], ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.6
    dashes: tuple[float, float] | None = None

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the corners."""
        xs = [x for run in self.runs for x, _ in run]
        ys = [y for run in self.runs for _, y in run]
        return min(xs), min(ys), max(xs), max(ys)


class Told(Protocol):
    """Who can say what a reader may ask of an event."""

    @property
    def index(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def tip(self) -> str: ...
    @property
    def url(self) -> str | None: ...


@attrs.frozen
class Item:
    """One event on the sheet: its mark, its words, and what a reader can ask of it."""

    told: Told
    mark: tuple[Outline, ...]
    words: tuple[Text, ...]

    @property
    def index(self) -> int:
        """Place of the event in its chronology."""
        return self.told.index

    @property
    def name(self) -> str:
        """Its id in SVG."""
        return self.told.name

    @property
    def tip(self) -> str:
        """What a reader sees on pointing at it."""
        return self.told.tip

    @property
    def url(self) -> str | None:
        """Where its link leads."""
        return self.told.url

    @property
    def mark_box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the mark."""
        boxes = [outline.box for outline in self.mark]
        return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


class Quiet(NamedTuple):
    """An event without a label: the area that a reader of the SVG can point at."""

    told: Told
    left: float
    top: float
    right: float
    bottom: float

    def item(self) -> Item:
        """Give it as an item, with an outline that cannot be seen."""
        outline = Outline((box_path(self.left, self.top, self.right, self.bottom),), fill="#00000000")
        return Item(self.told, (outline,), ())


@attrs.frozen
class Sheet:
    """A whole sheet; `backdrop` lies under the items, `furniture` is all text that belongs to no event."""

    width: float
    height: float
    background: str
    backdrop: tuple[Outline, ...]
    furniture: tuple[Text, ...]
    items: tuple[Item, ...]
    title: str
    description: str
    scale: Scale | None = None
    rows: int = 0
    quiet: tuple[Quiet, ...] = ()
    """Events without a label, which only a reader of the SVG can point at."""

    def texts(self) -> Iterator[Text]:
        """Give every text of the sheet."""
        yield from self.furniture
        for item in self.items:
            yield from item.words


def box_path(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    """Give the corners of a rectangle."""
    return (left, top), (right, top), (right, bottom), (left, bottom)


__all__ = ["Anchor", "Item", "Outline", "Quiet", "Role", "Sheet", "Text", "box_path"]
