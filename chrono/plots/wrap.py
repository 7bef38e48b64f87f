"""Break text into lines by measured width, never inside a word while the word fits."""

from __future__ import annotations

from collections.abc import Callable

Measure = Callable[[str], float]


def wrap(text: str, width: float, measure: Measure) -> list[str]:
    """Give lines of at most `width` points; a word that is wider by itself is cut where it must be.

    >>> wrap("one two three", 7, len)
    ['one two', 'three']
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while measure(word) > width and len(word) > 1:
            cut = _longest(word, width, measure)
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    if line or not lines:
        lines.append(line)
    return lines


def balanced(text: str, width: float, measure: Measure) -> list[str]:
    """Give as few lines as `wrap` does, of about the same length.

    >>> balanced("aaa bbb ccc ddd", 12, len)
    ['aaa bbb', 'ccc ddd']
    """
    best = wrap(text, width, measure)
    low, high = width / (len(best) + 1), width
    for _ in range(8):
        middle = (low + high) / 2
        tried = wrap(text, middle, measure)
        if len(tried) <= len(best):
            best, high = tried, middle
        else:
            low = middle
    return best


def _longest(word: str, width: float, measure: Measure) -> int:
    cut = 1
    while cut < len(word) - 1 and measure(word[: cut + 1]) <= width:
        cut += 1
    return cut


__all__ = ["balanced", "wrap"]
