"""Words that narrow or blur a time: early, late, mid; about, nearly, more than."""

from __future__ import annotations

#: Before a date: the part of it that is meant, as TIMEX3 `mod`.
PHASES = {"early": "START", "late": "END", "mid": "MID", "earlier": "START", "later": "END"}

#: "the end of March".
PHASE_NOUNS = {
    "beginning": "START",
    "start": "START",
    "outset": "START",
    "opening": "START",
    "dawn": "START",
    "middle": "MID",
    "end": "END",
    "close": "END",
}

#: Before a date or a length: how exact it is, as TIMEX3 `mod`.
APPROXIMATORS = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "circa": "APPROX",
    "ca": "APPROX",
    "ca.": "APPROX",
    "c.": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "some": "APPROX",
}

#: "the last week of", as a position counted from the end.
LAST_POSITIONS = {"last": -1, "final": -1, "closing": -1}

#: Right in front of a date: the writer is not sure of it.
DOUBTS = ("probably", "possibly", "perhaps", "maybe", "presumably", "apparently", "supposedly")
