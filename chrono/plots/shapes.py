"""Outlines that tell kinds apart where colour does not: closed polygons of about one area around (0, 0), y down."""

from __future__ import annotations

from math import cos, pi, sin

Point = tuple[float, float]
Polygon = tuple[Point, ...]


def _ring(corners: int, radius: float = 1.0, turn: float = -pi / 2) -> Polygon:
    return tuple(
        (radius * cos(turn + 2 * pi * i / corners), radius * sin(turn + 2 * pi * i / corners)) for i in range(corners)
    )


def _star(points: int, inner: float, radius: float = 1.25) -> Polygon:
    out = []
    for i in range(2 * points):
        r = radius if i % 2 == 0 else inner
        out.append((r * sin(pi * i / points), -r * cos(pi * i / points)))
    return tuple(out)


def _turned(shape: Polygon, quarters: int) -> Polygon:
    for _ in range(quarters):
        shape = tuple((-y, x) for x, y in shape)
    return shape


def _half(quarters: int) -> Polygon:
    arc = tuple((1.2 * cos(pi * i / 12), 1.65 * sin(pi * i / 12) - 0.8) for i in range(13))
    return _turned(arc, quarters)


_SQUARE: Polygon = ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88))
_TRIANGLE: Polygon = ((0.0, -1.1), (1.15, 0.9), (-1.15, 0.9))
_PLUS: Polygon = tuple(
    (x * 1.1, y * 1.1)
    for x, y in (
        (-0.36, -1.0), (0.36, -1.0), (0.36, -0.36), (1.0, -0.36), (1.0, 0.36), (0.36, 0.36),
        (0.36, 1.0), (-0.36, 1.0), (-0.36, 0.36), (-1.0, 0.36), (-1.0, -0.36), (-0.36, -0.36),
    )
)  # fmt: skip
_CROSS: Polygon = tuple(((x - y) * 0.7071, (x + y) * 0.7071) for x, y in _PLUS)
_HOURGLASS: Polygon = ((-1.0, -1.0), (1.0, -1.0), (0.22, 0.0), (1.0, 1.0), (-1.0, 1.0), (-0.22, 0.0))
_CHEVRON: Polygon = ((-1.0, -1.0), (0.1, -1.0), (1.1, 0.0), (0.1, 1.0), (-1.0, 1.0), (-0.1, 0.0))
_HOUSE: Polygon = ((-0.85, 1.05), (-0.85, -0.15), (0.0, -1.15), (0.85, -0.15), (0.85, 1.05))
_TRAPEZE: Polygon = ((-0.55, -0.8), (0.55, -0.8), (1.15, 0.8), (-1.15, 0.8))

#: In the order in which groups take them; the first ones differ most.
SHAPES: dict[str, Polygon] = {
    "disc": _ring(24),
    "square": _SQUARE,
    "diamond": _ring(4, 1.22),
    "triangle": _TRIANGLE,
    "triangle down": _turned(_TRIANGLE, 2),
    "plus": _PLUS,
    "star": _star(5, 0.55),
    "hourglass": _HOURGLASS,
    "triangle right": _turned(_TRIANGLE, 1),
    "cross": _CROSS,
    "half disc": _half(2),
    "pentagon": _ring(5, 1.1),
    "chevron": _CHEVRON,
    "house": _HOUSE,
    "oval": tuple((0.72 * x, 1.25 * y) for x, y in _ring(24)),
    "bow tie": _turned(_HOURGLASS, 1),
    "half disc down": _half(0),
    "lozenge": ((0.0, -1.3), (0.7, 0.0), (0.0, 1.3), (-0.7, 0.0)),
    "trapeze": _TRAPEZE,
    "four-point star": _star(4, 0.45, 1.35),
    "hexagon": _ring(6, 1.1, 0.0),
    "chevron left": _turned(_CHEVRON, 2),
    "trapeze down": _turned(_TRAPEZE, 2),
    "shield": _turned(_HOUSE, 2),
}

__all__ = ["SHAPES", "Point", "Polygon"]
