"""The Chinese new year: the second new moon after the month of the winter solstice opens, by Beijing's clock.

Moon and sun are computed as in J. Meeus, Astronomical Algorithms, 2nd edition, chapters 25 (low accuracy) and 49.
"""

from __future__ import annotations

from math import radians, sin

from chrono.times.day import ordinal_of

__all__ = ["FIRST_YEAR", "LAST_YEAR", "chinese_new_year"]

#: The calendar has been reckoned by the true sun since 1645; far ahead the length of the day is unknown.
FIRST_YEAR, LAST_YEAR = 1645, 2200
#: The Julian day, at noon, of the day of ordinal 0, and Beijing's hours ahead of Greenwich as days.
_EPOCH = 1721424.5
_BEIJING = 8 / 24
_SOLSTICE = 270
_MONTH = 29.530588861
#: Terms of the moment of new moon: days, then multiples of the sun's anomaly, the moon's, and the moon's latitude.
_TERMS = (
    (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0),
    (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0),
    (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2), (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0),
)  # fmt: skip


def chinese_new_year(year: int) -> int:
    """The ordinal of its day in a year from `FIRST_YEAR` to `LAST_YEAR`.

    >>> from chrono.times.day import Day
    >>> [str(Day.from_ordinal(chinese_new_year(year))) for year in (2012, 2024)]
    ['2012-01-23', '2024-02-10']
    """
    solstice, next_solstice = (_month_of_solstice(year - 1), _month_of_solstice(year))
    if next_solstice - solstice == 13:  # one of them is a leap month, the first in which the sun enters no sign
        for number in (solstice + 1, solstice + 2):
            if _sign_at(number) == _sign_at(number + 1):
                return _day(_new_moon(solstice + 3))
    return _day(_new_moon(solstice + 2))


def _month_of_solstice(year: int) -> int:
    """The number of the new moon that opens the month of the winter solstice, always the eleventh."""
    solstice = _sun_reaches(_SOLSTICE, ordinal_of(year, 12, 21) + _EPOCH)
    number = round((solstice - 2451550.09766) / _MONTH) + 1
    while _day(_new_moon(number)) > _day(solstice):
        number -= 1
    return number


def _sign_at(number: int) -> int:
    """The sign of the zodiac, 30 degrees each, in which the sun stands when the first day of a month begins."""
    return int(_sun(_day(_new_moon(number)) + _EPOCH - _BEIJING) // 30)


def _day(moment: float) -> int:
    """The ordinal of the day that it is in Beijing."""
    return int(moment + _BEIJING - _EPOCH)


def _new_moon(number: int) -> float:
    """The Julian day of a new moon, counted from January 2000, within minutes."""
    centuries = number / 1236.85
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * centuries**2)
    latitude = radians(160.7108 + 390.67050284 * number)
    less = 1 - 0.002516 * centuries  # by the shape of the earth's orbit
    mean = 2451550.09766 + _MONTH * number + 0.00015437 * centuries**2
    terms = (
        days * less ** abs(suns) * sin(suns * sun + moons * moon + latitudes * latitude)
        for days, suns, moons, latitudes in _TERMS
    )
    return mean + sum(terms) - 0.00017 * sin(radians(124.7746 - 1.56375588 * number))


def _sun_reaches(longitude: float, near: float) -> float:
    """The Julian day, close to another, when the sun has a longitude, in degrees; within half an hour."""
    moment = near
    for _ in range(4):
        behind = (longitude - _sun(moment) + 180) % 360 - 180
        moment += behind * 365.2422 / 360
    return moment


def _sun(moment: float) -> float:
    centuries = (moment - 2451545.0) / 36525
    anomaly = radians(357.52911 + 35999.05029 * centuries)
    centre = (
        (1.914602 - 0.004817 * centuries) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    )
    node = radians(125.04 - 1934.136 * centuries)
    return (280.46646 + 36000.76983 * centuries + centre - 0.00569 - 0.00478 * sin(node)) % 360
