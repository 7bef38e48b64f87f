"""Lengths of time as TIMEX3 values."""

from __future__ import annotations

__all__ = ["length_value", "vague_value"]

_CODES = {"L": "ML", "C": "CE", "E": "DE", "Y": "Y", "Q": "Q", "M": "M", "W": "W", "D": "D", "WE": "WE"}


def length_value(number: float, code: str) -> str:
    """So many of a unit (by its code in the language tables).

    >>> length_value(3, "h"), length_value(2, "F"), length_value(2.5, "Y")
    ('PT3H', 'P4W', 'P2.5Y')
    """
    if code == "F":
        number, code = number * 2, "W"
    if code in "hms":
        whole = int(number)
        if number != whole and code in "hm" and (number - whole) * 60 % 1 == 0:
            return f"PT{whole}{code.upper()}{int((number - whole) * 60)}{'M' if code == 'h' else 'S'}".replace(
                f"PT0{code.upper()}", "PT"
            )
        return f"PT{number:g}{code.upper()}"
    return f"P{_plain(number)}{_CODES[code]}"


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"


def vague_value(code: str) -> str:
    """An unsaid number of a unit: ``PXY``, ``PTXH``."""
    if code in "hms":
        return f"PTX{code.upper()}"
    return f"PX{_CODES['W' if code == 'F' else code]}"
