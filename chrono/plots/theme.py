"""Themes: colours and sizes of a sheet, as one small value each.

Fills are those of Okabe and Ito (2008), which stay apart under the common forms of colour blindness; names of lanes
use a darker ink of the same hue, since the fills themselves are too light to be read as text.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import attrs

from chrono.errors import OptionError
from chrono.plots.colour import grey, luminance, mix


class Hue(StrEnum):
    """The families of colour that kinds and other groups take."""

    BLUE = "blue"
    VERMILION = "vermilion"
    GREEN = "green"
    ORANGE = "orange"
    PURPLE = "purple"
    SKY = "sky"
    SLATE = "slate"


@attrs.frozen
class Paint:
    """A fill for marks and an ink of the same hue for words and outlines."""

    fill: str
    ink: str


_ON_LIGHT = {
    Hue.BLUE: Paint("#0072b2", "#00507d"),
    Hue.VERMILION: Paint("#d55e00", "#963f00"),
    Hue.GREEN: Paint("#009e73", "#00634a"),
    Hue.ORANGE: Paint("#e69f00", "#7a5200"),
    Hue.PURPLE: Paint("#cc79a7", "#8b3a6a"),
    Hue.SKY: Paint("#56b4e9", "#1c638f"),
    Hue.SLATE: Paint("#6b7280", "#3d444f"),
}
_ON_DARK = {
    Hue.BLUE: Paint("#4aa5dd", "#8cc8ee"),
    Hue.VERMILION: Paint("#f0803c", "#f7ad80"),
    Hue.GREEN: Paint("#2fbf95", "#7fdcc0"),
    Hue.ORANGE: Paint("#eab13a", "#f4cf85"),
    Hue.PURPLE: Paint("#d993bb", "#ebbdd6"),
    Hue.SKY: Paint("#7cc9f2", "#b4e0f8"),
    Hue.SLATE: Paint("#9aa3b2", "#c6ccd6"),
}


@attrs.frozen
class Theme:
    """How a sheet looks; sizes in points. Make your own with `with_changes`.

    >>> THEMES["light"].with_changes(label_size=10.0).label_size
    10.0
    """

    name: str
    background: str = "#ffffff"
    ink: str = "#1b1e23"
    soft_ink: str = "#565c66"
    band: str = "#f3f5f7"
    grid: str = "#cfd4da"
    density: str = "#a3a9b1"
    period: str = "#e7ecdf"
    paints: dict[Hue, Paint] = attrs.field(factory=lambda: dict(_ON_LIGHT), hash=False)
    font: tuple[str, ...] = ()
    """Families in order of preference; empty: matplotlib's ``font.family``."""
    title_size: float = 17.0
    lane_size: float = 9.5
    label_size: float = 8.5
    axis_size: float = 9.0
    small_size: float = 7.5

    def __attrs_post_init__(self) -> None:
        if min(self.label_size, self.small_size, self.axis_size, self.lane_size, self.title_size) < 7:
            raise OptionError(f"no text of a timeline may be smaller than 7 pt, got theme {self.name!r}")

    def with_changes(self, **changes: str | float | tuple[str, ...]) -> Theme:
        """Give a theme that differs in the named fields."""
        known = {field.name for field in attrs.fields(Theme)}
        if unknown := sorted(set(changes) - known):
            raise OptionError(f"a theme has no {unknown[0]!r}; it has {', '.join(sorted(known))}")
        values: dict[str, Any] = {name: getattr(self, name) for name in known}
        return Theme(**{**values, **changes})

    def paint(self, hue: Hue) -> Paint:
        """Give fill and ink of a hue."""
        return self.paints[hue]

    def tint(self, colour: str, share: float) -> str:
        """Give a colour thinned towards the background."""
        return mix(colour, self.background, share)


_LIGHT = Theme("light")
THEMES: dict[str, Theme] = {
    "light": _LIGHT,
    "dark": Theme(
        "dark",
        background="#14171c",
        ink="#eef1f5",
        soft_ink="#aab2bd",
        band="#1c2027",
        grid="#3a414b",
        density="#6d7682",
        period="#27312b",
        paints=dict(_ON_DARK),
    ),
    "print": Theme("print", ink="#000000", soft_ink="#3c3c3c", band="#ffffff", grid="#b5b5b5", density="#8c8c8c",
                   period="#f0f0ea"),
    "grey": Theme(
        "grey",
        ink="#000000",
        soft_ink="#454545",
        band="#f4f4f4",
        grid="#c4c4c4",
        density="#9a9a9a",
        period="#e6e6e6",
        paints={hue: Paint(grey(paint.fill), "#2b2b2b") for hue, paint in _ON_LIGHT.items()},
    ),
}  # fmt: skip


def theme_named(theme: Theme | str | None) -> Theme:
    """Give a theme by name, as it is, or (None) the one that suits matplotlib's ``figure.facecolor``."""
    if isinstance(theme, Theme):
        return theme
    if theme is None:
        import matplotlib as mpl
        from matplotlib.colors import to_hex

        face = to_hex(mpl.rcParams["figure.facecolor"])
        return THEMES["dark"] if luminance(face) < 0.2 else _LIGHT
    if theme not in THEMES:
        raise OptionError(f"theme must be one of {', '.join(THEMES)}, got {theme!r}")
    return THEMES[theme]


__all__ = ["THEMES", "Hue", "Paint", "Theme", "theme_named"]
