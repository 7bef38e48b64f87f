"""How wide a text is, in points, without drawing it: cached glyph advances and kerning pairs.

matplotlib draws unhinted text at these widths, whatever the resolution, so one layout serves all formats. Pairs are
asked of the font once and kept; texts of shaped scripts (Arabic, Indic, Thai, combining marks) are measured whole.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import NamedTuple

import attrs
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import FaceFlags, FT2Font, Kerning, LoadFlags

_EM = 64  # pixels; unhinted widths scale, so any size does
_PLAIN = LoadFlags.NO_HINTING
# Scripts whose letters change with their neighbours, and marks that stand on others.
_SHAPED = re.compile(
    "[\u0300-\u036f\u0590-\u05ff\u0600-\u08ff\u0900-\u109f\u1780-\u18af\u1ab0-\u1aff\u1dc0-\u1dff\u200c-\u200f\u202a-\u202e"
    "\u20d0-\u20ff\ufb1d-\ufdff\ufe00-\ufe0f\ufe20-\ufe2f\ufe70-\ufefe\U0001f000-\U0001faff]"
)


class Face(NamedTuple):
    """One way of setting text: families in order of preference, weight and slant."""

    families: tuple[str, ...]
    bold: bool = False
    italic: bool = False

    def properties(self, size: float = 10.0) -> FontProperties:
        """Give the same as matplotlib's FontProperties at a size in points."""
        return FontProperties(
            family=list(self.families),
            weight="bold" if self.bold else "normal",
            style="italic" if self.italic else "normal",
            size=size,
        )


@attrs.define
class FontTable:
    """Advances of one face in units of the font size; a cache, so it grows with what it is asked."""

    font: FT2Font
    pairs: dict[tuple[str, str], float] = attrs.field(factory=dict)
    whole: dict[str, float] = attrs.field(factory=dict)

    @classmethod
    def of(cls, face: Face) -> FontTable:
        """Load the table of a face; the same font files that matplotlib would draw with."""
        return _table(face)

    def width(self, text: str, size: float) -> float:
        """Give the advance width of one line, in points.

        >>> table = FontTable.of(Face(("DejaVu Sans",)))
        >>> round(table.width("Treaty signed", 10), 1)
        67.0
        """
        if not text:
            return 0.0
        if _SHAPED.search(text):
            return self._shaped(text) * size
        pairs = self.pairs
        try:
            return sum(map(pairs.__getitem__, zip(text, text[1:] + "\0", strict=True))) * size
        except KeyError:
            for pair in set(zip(text, text[1:] + "\0", strict=True)) - pairs.keys():
                pairs[pair] = self._pair(*pair)
            return sum(map(pairs.__getitem__, zip(text, text[1:] + "\0", strict=True))) * size

    def widths(self, texts: Iterable[str], size: float) -> list[float]:
        """Give the widths of many lines, in points."""
        return [self.width(text, size) for text in texts]

    def _pair(self, first: str, second: str) -> float:
        """Give how far the pen moves from `first` to `second` (NUL: to the end of the text)."""
        if second == "\0":
            return self._advance(first)
        font = self.font
        if first.isascii() and second.isascii() and first != "f" and FaceFlags.KERNING in font.face_flags:
            left, right = font.get_char_index(ord(first)), font.get_char_index(ord(second))
            if left and right:
                kern: float = font.get_kerning(left, right, Kerning.UNSCALED) / font.units_per_EM
                return self._advance(first) + kern
        return self._laid(first + second) - self._advance(second)

    def _advance(self, char: str) -> float:
        key = (char, "\0")
        if key not in self.pairs:
            self.pairs[key] = self._laid(char)
        return self.pairs[key]

    def _laid(self, text: str) -> float:
        """Give the pen's way over a text as matplotlib lays it out: where a bar set behind it stands."""
        self.font.set_size(_EM, 72)
        with_bar = self.font.set_text(text + "\u00a0", 0.0, flags=_PLAIN)
        return float(with_bar[-1][0]) / 64 / _EM

    def _shaped(self, text: str) -> float:
        if text not in self.whole:
            self.font.set_size(_EM, 72)
            self.font.set_text(text, 0.0, flags=_PLAIN)
            self.whole[text] = float(self.font.get_width_height()[0]) / 64 / _EM
        return self.whole[text]


@lru_cache(maxsize=32)
def _table(face: Face) -> FontTable:
    with quiet_about_weights():
        paths: Sequence[str] = fontManager._find_fonts_by_props(face.properties())  # as backends do, with fallbacks
    return FontTable(get_font(paths))


@contextmanager
def quiet_about_weights() -> Iterator[None]:
    """Keep matplotlib from saying that a fallback font has no bold: the regular weight serves for its letters."""
    log = logging.getLogger("matplotlib.font_manager")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


__all__ = ["Face", "FontTable", "quiet_about_weights"]
