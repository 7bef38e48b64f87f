"""Draw a laid-out sheet with matplotlib: artists in, numbers unchanged.

Each event is one artist with its mark and its words as children: `findobj`, SVG groups and links work per event.
Text is drawn without hinting whatever the rcParams say: hinted text has another width at every resolution.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.text import Text as MplText
from matplotlib.transforms import Affine2D, Bbox, Transform

from chrono.plots.measure import Face
from chrono.plots.sheet import Anchor, Item, Outline, Quiet, Role, Sheet, Text

_ALIGN = {Anchor.START: "left", Anchor.MIDDLE: "center", Anchor.END: "right"}


def draw(sheet: Sheet, ax: Axes, families: tuple[str, ...]) -> None:
    """Draw a sheet into axes; it is stretched over them, so give them the sheet's size."""
    place = Affine2D().scale(1 / sheet.width, -1 / sheet.height).translate(0, 1) + ax.transAxes
    ax.set_axis_off()
    ax.add_artist(OutlineArtist(sheet.backdrop, place, "backdrop", (sheet.width, sheet.height)))
    for number, text in enumerate(sheet.furniture):
        ax.add_artist(_word(text, place, families, f"{text.role}-{number}"))
    if sheet.quiet:
        ax.add_artist(QuietArtist(sheet.quiet, place))
    for item in sheet.items:
        ax.add_artist(EventArtist(item, place, families))


class OutlineArtist(Artist):
    """Many outlines as one artist: they are drawn straight by the renderer."""

    def __init__(self, outlines: Sequence[Outline], place: Transform, name: str, size: tuple[float, float]) -> None:
        super().__init__()
        self.outlines = tuple(outlines)
        self.size = size
        self.set_gid(name)
        self.set_transform(place)
        self.set_zorder(1)

    def get_window_extent(self, renderer: RendererBase | None = None) -> Bbox:  # noqa: ARG002
        """Give the whole sheet's box in pixels."""
        return Bbox(self.get_transform().transform([(0, self.size[1]), (self.size[0], 0)]))

    def draw(self, renderer: RendererBase) -> None:
        """Draw all outlines in one group."""
        if not self.get_visible():
            return
        renderer.open_group("outlines", self.get_gid())
        _draw_outlines(self.outlines, renderer, self.get_transform(), None)
        renderer.close_group("outlines")
        self.stale = False


class QuietArtist(Artist):
    """Events without labels, which other outlines show: in SVG each is an area with a title and a link."""

    def __init__(self, events: Sequence[Quiet], place: Transform) -> None:
        super().__init__()
        self.events = tuple(events)
        self.set_transform(place)
        self.set_zorder(1.5)
        self.set_in_layout(False)

    def draw(self, renderer: RendererBase) -> None:
        """Draw the areas where the format has titles, nothing elsewhere."""
        if self.get_visible() and getattr(renderer, "writer", None) is not None:  # only SVG has a writer
            for item in (event.item() for event in self.events):
                renderer.open_group("event", gid=item.name)
                _draw_outlines(item.mark, renderer, self.get_transform(), None)
                renderer.close_group("event")
        self.stale = False


class EventArtist(Artist):
    """One event: its mark and its words; `item` holds the numbers."""

    def __init__(self, item: Item, place: Transform, families: tuple[str, ...]) -> None:
        super().__init__()
        self.item = item
        self.set_gid(item.name)
        self.set_transform(place)
        self.set_zorder(3)
        self.words = [
            _word(text, place, families, f"{item.name}-{number}", item.url) for number, text in enumerate(item.words)
        ]

    def get_children(self) -> list[Artist]:
        """Give the words, which are matplotlib texts."""
        return list(self.words)

    def set_figure(self, fig: object) -> None:
        """Set the figure of the artist and its words."""
        super().set_figure(fig)  # type: ignore[arg-type]
        for word in self.words:
            word.set_figure(fig)  # type: ignore[arg-type]

    def get_window_extent(self, renderer: RendererBase | None = None) -> Bbox:
        """Give the box of mark and words in pixels."""
        boxes = [word.get_window_extent(renderer) for word in self.words]
        if self.item.mark:
            left, top, right, bottom = self.item.mark_box
            boxes.append(Bbox(self.get_transform().transform([(left, bottom), (right, top)])))
        return Bbox.union(boxes)

    def draw(self, renderer: RendererBase) -> None:
        """Draw mark and words in one group."""
        if not self.get_visible():
            return
        renderer.open_group("event", self.get_gid())
        _draw_outlines(self.item.mark, renderer, self.get_transform(), None)
        for word in self.words:
            word.draw(renderer)
        renderer.close_group("event")
        self.stale = False


class Word(MplText):
    """A text that is drawn and measured without hinting."""

    def draw(self, renderer: RendererBase) -> None:
        """Draw it unhinted."""
        with unhinted():
            super().draw(renderer)

    def get_window_extent(self, renderer: RendererBase | None = None, dpi: float | None = None) -> Bbox:
        """Give the unhinted box in pixels."""
        with unhinted():
            return super().get_window_extent(renderer, dpi)


@contextmanager
def unhinted() -> Iterator[None]:
    """Switch hinting off; much cheaper than `rc_context`, which copies all parameters."""
    before = mpl.rcParams["text.hinting"]
    if before == "none":
        yield
        return
    mpl.rcParams["text.hinting"] = "none"
    try:
        yield
    finally:
        mpl.rcParams["text.hinting"] = before


def _word(text: Text, place: Transform, families: tuple[str, ...], name: str | None, url: str | None = None) -> Word:
    return Word(
        text.x,
        text.y,
        text.string,
        color=text.colour,
        fontproperties=Face(families, text.bold, text.italic).properties(text.size),
        ha=_ALIGN[text.anchor],
        va="baseline",
        transform=place,
        parse_math=False,
        url=url,
        gid=name,
        zorder=4 if text.role is not Role.AXIS else 2,
        clip_on=False,
    )


def _draw_outlines(outlines: Sequence[Outline], renderer: RendererBase, place: Transform, url: str | None) -> None:
    affine = cast(Affine2D, place.frozen())
    for outline in outlines:
        gc: GraphicsContextBase = renderer.new_gc()
        gc.set_url(url)
        gc.set_snap(False)
        if outline.stroke is not None:
            gc.set_foreground(to_rgba(outline.stroke), isRGBA=True)
            gc.set_linewidth(outline.width)
            if outline.dashes is not None:
                gc.set_dashes(0, list(outline.dashes))
        else:
            gc.set_linewidth(0)
        closed = outline.fill is not None
        face = to_rgba(outline.fill) if outline.fill is not None else None
        renderer.draw_path(gc, _path(outline, closed), affine, face)
        gc.restore()


def _path(outline: Outline, closed: bool) -> Path:
    if len(outline.runs) == 1:
        points = np.array(outline.runs[0])
        return Path(np.vstack((points, points[:1])), closed=True) if closed else Path(points)
    return Path.make_compound_path(
        *(Path(np.array((*run, run[0])), closed=True) if closed else Path(np.array(run)) for run in outline.runs)
    )


__all__ = ["EventArtist", "OutlineArtist", "Word", "draw", "unhinted"]
