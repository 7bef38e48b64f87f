"""Cutting a text into the tokens of the grammar: words, numbers, compact dates and times, punctuation."""

from __future__ import annotations

import re

__all__ = ["TOKEN", "spoken_number", "written_number"]

#: One token. The name of the group that matched is its kind; white space is between tokens.
TOKEN = re.compile(
    r"""
    (?P<plain> [^\W\d_]{2,} (?= [\s,;:)] ) )  # most words, told at once
  | (?P<iso> (?<!\d) \d{4} - (?:0\d|1[0-2]) - [0-3]\d (?!\d)
        (?: [T\ ] \d\d :? \d\d (?: :? \d\d (?: [.,]\d{1,9} )? )?
            (?: \ ?(?: Z \b | UTC \b | [+-]\d\d (?: :?\d\d )? \b ) )? )? )
  | (?P<ordinaldate> (?<![\d/.-]) \d{4} - [0-3]\d\d (?! [\d-] | \.\d ) )
  | (?P<romandate> (?<![\w.]) \d{1,2} (?P<stop> [./-] | \.?\ ) (?: [IVX]{2,4} | [IVX] ) (?P=stop)
        (?:1\d|20)\d\d (?!\w) )
  | (?P<dayrange> (?<![\d/.,:-]) \d{1,2} (?: [/.] \d{1,2} )? \.? \ ?[-–]\ ? \d{1,2} (?P<slash>[/.]) \d{1,2}
        (?P=slash) (?: (?:1\d|20)\d\d | (?<=/)\d\d ) (?! [\d/-] | \.\d ) )
  | (?P<daypair> (?<![\d/.,:-]) \d{1,2}\. [-–/] \d{1,2}\. (?=\ [A-Z] | \ \Z) )
  | (?P<compact> (?<!\d) \d{8} T \d{4} (?:\d\d)? (?: Z \b | [+-]\d{4} \b )? )
  | (?P<numdate> (?: (?<![\d/.-]) | (?<=\d{4}-) (?=\d{1,2}[/.]) ) \d{1,4}
        (?P<sep> [-/.‑–] ) \d{1,2} (?P=sep) \d{1,4} (?! \d | (?P=sep)\d | [/.]\d ) )
  | (?P<clock> (?: (?<!\w) T (?=\d\d:) | (?<!\d) ) \d{1,2} : [0-5]\d (?: : [0-5]\d (?: [.,]\d{1,9} )? )? (?!\d)
        (?: \ [+-]\d{4} \b | \+\d\d:?\d\d \b | Z \b )? )
  | (?P<decade> (?: \b (?: 1\d | 20 ) \d0 | ['’‘`] \d0 | \b [1-9]\d?0 ) ['’]? s (?!\w) )
  | (?P<apos> ['’‘`] \d\d (?! \w | ['’]s ) )
  | (?P<nth> \d{1,3} \ ? (?: st | nd | rd | th | ST | ND | RD | TH ) (?! [a-z\d] ) )
  | (?P<number> (?: 1\d | 20 ) \d\d (?= \.\d{1,3} (?: \s+[A-Z] | \s*\Z ) )
        | \d{1,3} (?: ,\d{3} )+ (?! \d ) | \d+ \. \d+ | \d{1,3} [½¼¾] | \d+ )
  | (?P<poss> ['’] s (?!\w) | (?<=s) ['’] (?!\w) )
  | (?P<word> [oO]['’]\s?[cC]lock (?!\w)
        | (?<![^\W\d_]) (?: [aApP]\.\s?[mM] | [bB]\.?\s?[cC]\.[eE] | [bB]\.[cC] | [aA]\.[dD] | [cC]\.[eE] )
            (?![^\W\d_]) \.?
        | (?<! [A-Za-z]\. ) [^\W\d_]{1,5} \. (?= \ ?\d | \ \Z | , | \ [a-z(] | - )
        | [cC][aA]? \. (?= \Z ) | [sS]t \. (?= \ [A-Z] )
        | [^\W\d_]+ )
  | (?P<punct> -- | [^\s\u200b\u2060\ufeff] )
    """,
    re.VERBOSE,
)


_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def written_number(text: str) -> float:
    """The number that digits, perhaps with commas or a decimal point, stand for."""
    if text[-1] in _FRACTIONS:
        return int(text[:-1]) + _FRACTIONS[text[-1]]
    plain = text.replace(",", "")
    return float(plain[:30]) if "." in plain else int(plain[:30])


def spoken_number(words: list[tuple[str, int]]) -> int:
    """The number of number words in order, each with its kind (``cardinal``, ``scale``) and value.

    >>> spoken_number([("cardinal", 19), ("cardinal", 90), ("cardinal", 6)])
    1996
    >>> spoken_number([("cardinal", 2), ("scale", 1000), ("cardinal", 5)])
    2005
    """
    total = group = 0
    previous = 0
    for kind, value in words:
        if kind == "scale":
            if value == 100 or value == 12:
                group = max(group, 1) * value
            else:
                total, group = total + max(group, 1) * value, 0
        elif 10 <= previous <= 20 and value >= 10 and total == 0:
            group = group * 100 + value
        else:
            group += value
        previous = value
    return total + group
