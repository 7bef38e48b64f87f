"""Compose a sheet from top to bottom: measured texts, outlines, header, legend and footer.

All styles share this furniture, so that title, legend, sources and what was left out stand at the same places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.legend import legend_samples, sample_width
from chrono.plots.marks import RADIUS, Look, Precision, moment
from chrono.plots.measure import Face, FontTable
from chrono.plots.sheet import Anchor, Item, Outline, Quiet, Role, Sheet, Text, box_path
from chrono.plots.theme import Theme
from chrono.plots.wrap import balanced, wrap

MARGIN = 18.0


@attrs.define
class Composer:
    """Collects what stands on a sheet; `y` is how far it is filled, in points from the top."""

    theme: Theme
    families: tuple[str, ...]
    width: float
    y: float = MARGIN
    margin: float = MARGIN
    backdrop: list[Outline] = attrs.field(factory=list)
    furniture: list[Text] = attrs.field(factory=list)
    items: list[Item] = attrs.field(factory=list)
    quiet: list[Quiet] = attrs.field(factory=list)

    def measure(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Give a text's width in points."""
        return FontTable.of(Face(self.families, bold, italic)).width(text, size)

    def text(
        self,
        x: float,
        y: float,
        string: str,
        size: float,
        role: Role,
        *,
        colour: str | None = None,
        anchor: Anchor = Anchor.START,
        bold: bool = False,
        italic: bool = False,
    ) -> Text:
        """Make a measured text (it is not put on the sheet yet)."""
        width = self.measure(string, size, bold=bold, italic=italic)
        return Text(x, y, string, size, colour or self.theme.ink, width, role, anchor, bold, italic)

    def put(self, text: Text) -> Text:
        """Put a text on the sheet."""
        if text.string:
            self.furniture.append(text)
        return text

    def area(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        """Put a filled rectangle under everything that follows."""
        self.backdrop.append(Outline((box_path(left, top, right, bottom),), fill=colour))

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float = 0.6) -> None:
        """Put a line under everything that follows."""
        self.backdrop.append(Outline((((x0, y0), (x1, y1)),), stroke=colour, width=width))

    def header(self, title: str, subtitle: str, explained: Iterable[Precision], *, legend: bool) -> None:
        """Put the title, and below it the subtitle and the legend of the marks, as many lines as they need."""
        theme, room = self.theme, self.width - 2 * self.margin
        size = theme.title_size

        def wide(text: str) -> float:
            return self.measure(text, size, bold=True)

        for line in balanced(title, room, wide) if title else []:
            self.y += size
            self.put(self.text(self.margin, self.y, line, size, Role.TITLE, bold=True))
            self.y += 0.25 * size
        self.y += 3.0
        x, row_top = self.margin, self.y
        size = theme.axis_size
        for line in wrap(subtitle, room, lambda text: self.measure(text, size)) if subtitle else []:
            text = self.put(
                self.text(self.margin, self.y + 0.95 * size, line, size, Role.SUBTITLE, colour=theme.soft_ink)
            )
            row_top, x = self.y, self.margin + text.width + 22
            self.y += 1.5 * size
        if legend:
            self._legend(x, row_top, sorted(explained, key=list(Precision).index))
        self.y = max(self.y, row_top + (1.5 * size if subtitle else 0.0)) + 6.0

    def _legend(self, x: float, top: float, entries: Sequence[Precision]) -> None:
        theme, size = self.theme, self.theme.small_size + 0.5
        pitch = 1.5 * theme.axis_size
        for entry in entries:
            need = sample_width(entry) + 5 + self.measure(entry.value, size)
            if x + need > self.width - self.margin and x > self.margin:
                x, top = self.margin, top + pitch
            middle = top + 0.62 * theme.axis_size
            self.backdrop.extend(legend_samples(entry, x, middle, theme))
            at = x + sample_width(entry) + 5
            self.put(self.text(at, middle + 0.34 * size, entry.value, size, Role.LEGEND, colour=theme.soft_ink))
            x += need + 16
        if entries:
            self.y = max(self.y, top + pitch)

    def groups_legend(self, groups: Sequence[tuple[str, Look]]) -> None:
        """Put the names and shapes of groups on the sheet, for styles without lanes."""
        theme, size = self.theme, self.theme.small_size + 0.5
        x, pitch = self.margin, 1.5 * theme.axis_size
        named = [(name, look) for name, look in groups if name]
        for name, look in named:
            need = 12.0 + self.measure(name, size, bold=True)
            if x + need > self.width - self.margin and x > self.margin:
                x, self.y = self.margin, self.y + pitch
            middle = self.y + 0.62 * theme.axis_size
            self.backdrop.append(moment(x + RADIUS, middle, look))
            self.put(self.text(x + 12, middle + 0.34 * size, name, size, Role.LEGEND, colour=look.ink, bold=True))
            x += need + 16
        if named:
            self.y += pitch + 4.0

    def footer(self, sentences: Sequence[str]) -> None:
        """Put the caption: sources, counts, what was left out."""
        theme, size = self.theme, self.theme.small_size
        self.y += 10.0
        text = " · ".join(sentence for sentence in sentences if sentence)
        for line in wrap(text, self.width - 2 * self.margin, lambda t: self.measure(t, size)) if text else []:
            self.y += 0.95 * size
            self.put(self.text(self.margin, self.y, line, size, Role.FOOTER, colour=theme.soft_ink))
            self.y += 0.55 * size

    def footer_height(self, sentences: Sequence[str]) -> float:
        """Give what `footer` will take, in points."""
        size = self.theme.small_size
        text = " · ".join(sentence for sentence in sentences if sentence)
        lines = wrap(text, self.width - 2 * self.margin, lambda t: self.measure(t, size)) if text else []
        return 10.0 + 1.5 * size * len(lines)

    def sheet(
        self, title: str, description: str, scale: Scale | None, *, rows: int = 0, height: float | None = None
    ) -> Sheet:
        """Give the finished sheet, as high as it is filled unless a height is given."""
        return Sheet(
            width=self.width,
            height=height if height is not None else self.y + 0.7 * self.margin,
            background=self.theme.background,
            backdrop=tuple(self.backdrop),
            furniture=tuple(self.furniture),
            items=tuple(self.items),
            quiet=tuple(self.quiet),
            title=title,
            description=description,
            scale=scale,
            rows=rows,
        )


__all__ = ["MARGIN", "Composer"]
