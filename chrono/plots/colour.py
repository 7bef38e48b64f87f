"""Colours as numbers: mixing, luminance and contrast (WCAG 2.2)."""

from __future__ import annotations


def rgb(colour: str) -> tuple[float, float, float]:
    """Give the parts of ``#rrggbb``, each 0..1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def mix(colour: str, other: str, share: float) -> str:
    """Give `share` of a colour laid over the rest of another, without transparency.

    >>> mix("#000000", "#ffffff", 0.2)
    '#cccccc'
    """
    parts = (a * share + b * (1 - share) for a, b in zip(rgb(colour), rgb(other), strict=True))
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def luminance(colour: str) -> float:
    """Give the relative luminance, 0 black to 1 white."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colour: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21.

    >>> contrast("#000000", "#ffffff")
    21.0
    """
    light, dark = sorted((luminance(colour), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grey(colour: str) -> str:
    """Give the grey of the same luminance, as a grey print shows it."""
    level = luminance(colour)
    part = 12.92 * level if level <= 0.0031308 else 1.055 * level ** (1 / 2.4) - 0.055
    return "#" + f"{round(part * 255):02x}" * 3


__all__ = ["contrast", "grey", "luminance", "mix", "rgb"]
