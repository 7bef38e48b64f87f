"""Events that texts name in place of a date, with their dates (EDTF); the most usual name first, without article."""

from __future__ import annotations

__all__ = ["NAMED_EVENTS"]

_PARTY = (
    "{} CPC National Congress",
    "{} National Congress of the CPC",
    "{} National Congress of the Communist Party of China",
    "{} National Congress",
)
_PLENARY = (
    "{1} Plenary Session of the {0} CPC Central Committee",
    "{1} Plenary Session of the {0} Central Committee",
    "{1} Plenum of the {0} Central Committee",
)
_SESSION = ("{1} Session of the {0} NPC", "{1} Session of the {0} National People's Congress")

_CONGRESSES = {
    "16th": "2002-11-08/2002-11-14",
    "17th": "2007-10-15/2007-10-21",
    "18th": "2012-11-08/2012-11-14",
    "19th": "2017-10-18/2017-10-24",
    "20th": "2022-10-16/2022-10-22",
}
_PLENARIES = {
    ("11th", "Third"): "1978-12-18/1978-12-22",
    ("18th", "Third"): "2013-11-09/2013-11-12",
    ("18th", "Fourth"): "2014-10-20/2014-10-23",
    ("18th", "Fifth"): "2015-10-26/2015-10-29",
    ("18th", "Sixth"): "2016-10-24/2016-10-27",
    ("19th", "Third"): "2018-02-26/2018-02-28",
    ("19th", "Fourth"): "2019-10-28/2019-10-31",
    ("19th", "Fifth"): "2020-10-26/2020-10-29",
    ("19th", "Sixth"): "2021-11-08/2021-11-11",
    ("20th", "Third"): "2024-07-15/2024-07-18",
}
_SESSIONS = {
    ("12th", "First"): "2013-03-05/2013-03-17",
    ("12th", "Second"): "2014-03-05/2014-03-13",
    ("12th", "Third"): "2015-03-05/2015-03-15",
    ("12th", "Fourth"): "2016-03-05/2016-03-16",
    ("12th", "Fifth"): "2017-03-05/2017-03-15",
    ("13th", "First"): "2018-03-05/2018-03-20",
    ("13th", "Second"): "2019-03-05/2019-03-15",
    ("13th", "Third"): "2020-05-22/2020-05-28",
    ("13th", "Fourth"): "2021-03-05/2021-03-11",
    ("14th", "First"): "2023-03-05/2023-03-13",
}
_OTHERS = {
    ("outbreak of the First World War", "outbreak of World War I"): "1914-07-28",
    ("end of the First World War", "end of World War I"): "1918-11-11",
    ("outbreak of the Second World War", "outbreak of World War II"): "1939-09-01",
    ("end of the Second World War", "end of World War II"): "1945-09-02",
    ("fall of the Berlin Wall",): "1989-11-09",
    ("September 11 attacks", "11 September attacks", "9/11 attacks"): "2001-09-11",
    ("Brexit referendum", "Brexit vote"): "2016-06-23",
}

#: Names to the date of their event.
NAMED_EVENTS: dict[tuple[str, ...], str] = {
    **{tuple(name.format(ordinal) for name in _PARTY): when for ordinal, when in _CONGRESSES.items()},
    **{tuple(name.format(*key) for name in _PLENARY): when for key, when in _PLENARIES.items()},
    **{tuple(name.format(*key) for name in _SESSION): when for key, when in _SESSIONS.items()},
    **_OTHERS,
}
