"""Fonts for scripts that the usual font lacks: found on the system, or one warning that says what to install."""

from __future__ import annotations

import pkgutil
import warnings
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import attrs
from matplotlib.font_manager import FontEntry, fontManager, get_font

from chrono.plots.measure import Face

_PLAIN_UP_TO = 0x24F  # Latin letters, which every text font has
_MOST_FONTS = 1500


class MissingFontWarning(UserWarning):
    """A script of the titles has no font on this system; its letters are drawn as boxes."""


@attrs.frozen
class Script:
    """A script: its blocks of code points, fonts that suit a timeline, and the packages that bring one."""

    name: str
    blocks: tuple[tuple[int, int], ...]
    fonts: tuple[str, ...]
    debian: str
    pip: str | None = None


_NOTO = "fonts-noto-core"
SCRIPTS = (
    Script(
        "Chinese, Japanese or Korean",
        ((0x1100, 0x11FF), (0x2E80, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F),
         (0xFF00, 0xFFEF), (0x20000, 0x3FFFF)),
        ("Noto Sans CJK", "Source Han Sans", "WenQuanYi", "Noto Serif CJK", "Microsoft YaHei", "Hiragino"),
        "fonts-noto-cjk",
        "noto-cjk[sans]",
    ),
    Script("Cyrillic", ((0x400, 0x52F), (0x1C80, 0x1C8F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F)), ("DejaVu Sans",),
           "fonts-dejavu-core", "matplotlib"),
    Script("Greek", ((0x370, 0x3FF), (0x1F00, 0x1FFF)), ("DejaVu Sans",), "fonts-dejavu-core", "matplotlib"),
    Script("Arabic", ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
           ("Noto Sans Arabic", "DejaVu Sans", "Noto Naskh Arabic", "Amiri"), _NOTO),
    Script("Hebrew", ((0x590, 0x5FF), (0xFB1D, 0xFB4F)), ("Noto Sans Hebrew", "DejaVu Sans"), _NOTO),
    Script("Devanagari (Hindi)", ((0x900, 0x97F), (0xA8E0, 0xA8FF)), ("Noto Sans Devanagari", "Lohit Devanagari"),
           "fonts-lohit-deva", "devanagari-fonts"),
    Script("Bengali", ((0x980, 0x9FF),), ("Noto Sans Bengali", "Lohit Bengali"), _NOTO),
    Script("Tamil", ((0xB80, 0xBFF),), ("Noto Sans Tamil", "Lohit Tamil"), _NOTO),
    Script("Telugu", ((0xC00, 0xC7F),), ("Noto Sans Telugu",), _NOTO),
    Script("Thai", ((0xE00, 0xE7F),), ("Noto Sans Thai",), _NOTO),
    Script("Georgian", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)), ("DejaVu Sans",), "fonts-dejavu-core"),
    Script("Armenian", ((0x530, 0x58F),), ("DejaVu Sans",), "fonts-dejavu-core"),
)  # fmt: skip
_OTHER = Script("other signs", (), ("Noto Sans", "Noto Sans Symbols", "Symbola"), "fonts-noto-core")
#: Packages of PyPI that bring font files into site-packages, where font managers do not look.
_FONT_PACKAGES = ("noto_cjk", "devanagari_fonts")


def families_with(texts: Iterable[str], families: tuple[str, ...]) -> tuple[str, ...]:
    """Give the families with others behind them, so that all letters of the texts have a glyph where a font is found.

    Warns once for each script that has none (MissingFontWarning).
    """
    letters = {char for text in texts for char in text if ord(char) > _PLAIN_UP_TO and char.isprintable()}
    if not letters:
        return families
    missing = letters - _covered(Face(families))
    out = list(families)
    for script, lacking in _by_script(missing):
        family = _family_for(script, frozenset(lacking))
        if family is None:
            warnings.warn(_advice(script), MissingFontWarning, stacklevel=4)
        elif family not in out:
            out.append(family)
    return tuple(out)


def script_of(char: str) -> Script:
    """Give the script of a letter.

    >>> script_of("ж").name, script_of("न").name
    ('Cyrillic', 'Devanagari (Hindi)')
    """
    code = ord(char)
    return next((s for s in SCRIPTS if any(low <= code <= high for low, high in s.blocks)), _OTHER)


def _by_script(letters: set[str]) -> list[tuple[Script, set[str]]]:
    found: dict[str, tuple[Script, set[str]]] = {}
    for char in sorted(letters):
        script = script_of(char)
        found.setdefault(script.name, (script, set()))[1].add(char)
    return list(found.values())


def _advice(script: Script) -> str:
    pip = f" or: pip install '{script.pip}'" if script.pip else ""
    return f"no font for {script.name} found; its letters are drawn as boxes. Install: apt install {script.debian}{pip}"


def _covered(face: Face) -> frozenset[str]:
    """Give the letters that the fonts of a face have together."""
    paths: Sequence[str] = fontManager._find_fonts_by_props(face.properties())
    return frozenset().union(*(_letters(str(path)) for path in paths if "LastResort" not in str(path)))


@lru_cache(maxsize=2048)
def _letters(path: str) -> frozenset[str]:
    try:
        return frozenset(map(chr, get_font(path).get_charmap()))
    except (OSError, RuntimeError):
        return frozenset()


@lru_cache(maxsize=64)
def _family_for(script: Script, letters: frozenset[str]) -> str | None:
    """Give the family that has all the letters (else the most of them), preferred ones first."""
    _register_packages()
    entries = [e for e in fontManager.ttflist if e.style == "normal" and not e.name.startswith("Last Resort")]
    ranked = sorted(entries, key=lambda entry: (_preference(entry, script), _boldness(entry), entry.name, entry.fname))
    best: tuple[int, str] | None = None
    for entry in ranked[:_MOST_FONTS]:
        have = len(letters & _letters(entry.fname))
        if have == len(letters):
            return entry.name
        if have and (best is None or have > best[0]):
            best = have, entry.name
    return best[1] if best else None


def _preference(entry: FontEntry, script: Script) -> int:
    return next((rank for rank, name in enumerate(script.fonts) if entry.name.startswith(name)), len(script.fonts))


def _boldness(entry: FontEntry) -> int:
    return abs(int(entry.weight) - 400) if isinstance(entry.weight, int) else 0 if entry.weight == "normal" else 300


@lru_cache(maxsize=1)
def _register_packages() -> None:
    """Tell matplotlib of the fonts in installed font packages."""
    known = {entry.fname for entry in fontManager.ttflist}
    for module in pkgutil.iter_modules():
        if not module.name.startswith(_FONT_PACKAGES) or not hasattr(module.module_finder, "path"):
            continue
        for path in sorted(Path(module.module_finder.path, module.name).rglob("*.[ot]t[fc]")):
            if str(path) not in known:
                fontManager.addfont(path)


__all__ = ["SCRIPTS", "MissingFontWarning", "Script", "families_with", "script_of"]
