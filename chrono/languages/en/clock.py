"""Clock words of English: halves of the day, time zones, eras."""

from __future__ import annotations

#: Before noon 0, after noon 12 hours.
MERIDIEMS = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}

#: Zone abbreviation to minutes from UTC.
ZONES = {
    "utc": 0,
    "gmt": 0,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "ist": 330,
    "jst": 540,
    "kst": 540,
    "hkt": 480,
    "sgt": 480,
    "aest": 600,
    "aedt": 660,
    "acst": 570,
    "nzst": 720,
    "nzdt": 780,
    "wat": 60,
    "sast": 120,
    "akst": -540,
    "hst": -600,
}

#: Short names of American zones, which follow "a.m." or "p.m." only; summer time or not they do not tell.
SHORT_ZONES = ("et", "ct", "mt", "pt")

#: Marks of a date of the Julian calendar, and of a Gregorian one beside it.
OLD_STYLE = ("O.S.", "O. S.", "OS", "Old Style", "old style")
NEW_STYLE = ("N.S.", "N. S.", "NS", "New Style", "new style")

#: Era mark to whether it counts backwards.
ERAS = {
    "bc": True,
    "bce": True,
    "b.c.": True,
    "b.c.e.": True,
    "b.c": True,
    "b.c.e": True,
    "ad": False,
    "ce": False,
    "a.d.": False,
    "c.e.": False,
    "a.d": False,
    "c.e": False,
}
