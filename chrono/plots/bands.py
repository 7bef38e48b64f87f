"""Periods behind the events: terms of office, plans. Their names stand in rows of their own above the lanes."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.composer import Composer
from chrono.plots.partition import rows
from chrono.plots.request import Band, Request
from chrono.plots.sheet import Role, Text
from chrono.plots.time_axis import Box, cut_line
from chrono.plots.wrap import balanced


@attrs.frozen
class PlacedBand:
    """A band with its edges in points, its name's lines, where they begin, and its row."""

    band: Band
    left: float
    right: float
    lines: tuple[str, ...]
    text_left: float
    row: int


def place_bands(bands: Sequence[Band], composer: Composer, scale: Scale) -> list[PlacedBand]:
    """Give each band a row for its name such that no two names overlap; names may be wider than their bands."""
    size = composer.theme.small_size
    low, high = scale.left, composer.width - 6

    def measure(text: str) -> float:
        return composer.measure(text, size, italic=True)

    spans, parts = [], []
    for band in bands:
        if band.extent.last <= scale.start or band.extent.first >= scale.end:
            continue
        left, right = scale.at(band.extent.first), scale.at(band.extent.last)
        room = max(right - left - 6, 60.0)
        lines = tuple(balanced(band.title, min(max(room, 90.0), high - low), measure))
        wide = max(measure(line) for line in lines)
        start = min(max(left + 3, low), high - wide)
        spans.append((min(left, start), max(right, start + wide) + 4))
        parts.append((band, left, right, lines, start))
    return [
        PlacedBand(band, left, right, lines, start, row)
        for (band, left, right, lines, start), row in zip(parts, rows(spans), strict=True)
    ]


def band_room(request: Request, composer: Composer, scale: Scale) -> float:
    """Give the height that the bands' names need, in points."""
    placed = place_bands(request.bands, composer, scale)
    return _tops(placed, composer.theme.small_size)[1]


def put_bands(
    request: Request, composer: Composer, scale: Scale, top: float, bottom: float
) -> list[tuple[float, float]]:
    """Put the bands on the sheet from `top` to `bottom`, names first; give the places and tops of their edges."""
    theme = composer.theme
    placed = place_bands(request.bands, composer, scale)
    tops, _ = _tops(placed, theme.small_size)
    edges = []
    for number, one in enumerate(placed):
        y = top + tops[one.row]
        shade = theme.period if number % 2 == 0 else theme.tint(theme.period, 0.55)
        composer.area(one.left, y, one.right, bottom, shade)
        edges += [(one.left, y), (one.right, y)]
        for index, line in enumerate(one.lines):
            base = y + (1.05 + 1.3 * index) * theme.small_size
            composer.put(_name(composer, one, line, base))
    return edges


def put_edges(edges: Sequence[tuple[float, float]], composer: Composer, words: Sequence[Box], bottom: float) -> None:
    """Draw the edges of bands, cut around words."""
    colour = composer.theme.tint(composer.theme.soft_ink, 0.45)
    for x, top in edges:
        cut_line(composer, x, top, bottom, [(b[1], b[3]) for b in words if b[0] - 2 <= x <= b[2] + 2], colour)


def _name(composer: Composer, one: PlacedBand, line: str, base: float) -> Text:
    theme = composer.theme
    return composer.text(one.text_left, base, line, theme.small_size, Role.PERIOD, colour=theme.soft_ink, italic=True)


def _tops(placed: Sequence[PlacedBand], size: float) -> tuple[list[float], float]:
    count = 1 + max((one.row for one in placed), default=-1)
    tops, y = [], 2.0 if count else 0.0
    for row in range(count):
        tops.append(y)
        y += 1.3 * size * max(len(one.lines) for one in placed if one.row == row) + 4.0
    return tops, y


__all__ = ["PlacedBand", "band_room", "place_bands", "put_bands", "put_edges"]
