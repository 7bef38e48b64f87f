"""Whole dates, months with a year, and years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.company import AFTER_BARE_DAY, BEFORE_SHORT_YEAR
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

#: A number above is no day.
_LAST_DAY = 31


def _day(at: Context, _weekday: int | None, day: int, month: int, year: int) -> Reading | None:
    return at.day(year, month, day)


def _day_of_short_year(at: Context, _weekday: int | None, day: int, month: int, year: str) -> Reading | None:
    return at.day(at.short_year(year), month, day)


def _month_day(at: Context, _weekday: int | None, month: int, day: int, year: int) -> Reading | None:
    return at.day(year, month, day)


def _month_day_of_short_year(at: Context, _weekday: int | None, month: int, day: int, year: str) -> Reading | None:
    return at.day(at.short_year(year), month, day)


def _year_first(at: Context, year: int, month: int, day: int) -> Reading | None:
    return at.day(year, month, day)


def _month(_at: Context, month: int, year: int) -> Reading:
    return Reading.on(Moment.of(year, month))


def _month_of_short_year(at: Context, month: int, year: str) -> Reading:
    return Reading.on(Moment.of(at.short_year(year), month))


def _year_month(_at: Context, year: int, month: int) -> Reading:
    return Reading.on(Moment.of(year, month))


def _unmarked_year(at: Context, month: int, year: int) -> Reading | None:
    """As in "Jun 98": a number that is no day, and counts nothing."""
    if year <= _LAST_DAY or not _stands_alone(at):
        return None
    return Reading.on(Moment.of(at.short_year(f"{year:02d}"), month))


def _unmarked_year_of_day(at: Context, _weekday: int | None, day: int, month: int, year: int) -> Reading | None:
    """As in "5 Jun 98"; a number that could be an hour or a count needs the end of a phrase behind it."""
    closed = at.after in ("", ".", ",", ";", ")") and not at.text[at.end + 1 : at.end + 2].isdigit()
    if not (closed or (year > _LAST_DAY and _stands_alone(at))):
        return None
    return at.day(at.short_year(f"{year:02d}"), month, day)


def _stands_alone(at: Context) -> bool:
    return not (at.after[:1].isalpha() and at.after not in AFTER_BARE_DAY) and at.after not in ("of", "%", "°", "-")


def _named_year(_at: Context, year: int) -> Reading:
    return Reading.on(Moment.of(year))


def _short_year(at: Context, year: str) -> Reading | None:
    if at.before not in BEFORE_SHORT_YEAR:
        return None
    return Reading.on(Moment.of(at.short_year(year)))


def _era_day(at: Context, day: int, month: int, year: int, backwards: bool) -> Reading | None:
    return at.day(1 - year if backwards else year, month, day) if 0 < year < 10000 else None


def _era_month(_at: Context, month: int, year: int, backwards: bool) -> Reading | None:
    return Reading.on(Moment.of(1 - year if backwards else year, month)) if 0 < year < 10000 else None


def _era_year(_at: Context, year: int, backwards: bool) -> Reading | None:
    if not 0 < year < 10000 or year != int(year):
        return None
    if not backwards and _at.own[0].isdigit() and _at.own.endswith(("ad", "ce")):  # "5 ad slots"
        return None
    return Reading.on(Moment.of(1 - year if backwards else int(year)))


def _year_after_era(at: Context, era: bool, year: int) -> Reading | None:
    return None if era or at.own[:2].islower() else _era_year(at, year, False)


RULES = (
    Rule(
        "(<weekday> ,?)? (the)? <anyday> (day)? (of)? <month> ,? (of)? (the year)? <year>",
        _day,
        {
            "3 May 1916": "1916-05-03",
            "Sunday, 3rd of May 2015": "2015-05-03",
            "this 3rd day of May, 2014": "2014-05-03",
            "on the first of June 1987": "1987-06-01",
            "13December2018": "2018-12-13",
        },
        ("31 June 1916",),
    ),
    Rule("(<weekday> ,?)? (the)? <anyday> (of)? <month> ,? <apos>", _day_of_short_year, {"3 May '98": "1998-05-03"}),
    Rule(
        "(<weekday> ,?)? <month> (the)? <anyday> ,? (of)? <year>",
        _month_day,
        {"May 3, 1916": "1916-05-03", "Friday, Oct. 13, 1989": "1989-10-13", "March 17th 2013": "2013-03-17"},
        ("June 31, 1916",),
    ),
    Rule("(<weekday> ,?)? <month> (the)? <anyday> ,? <apos>", _month_day_of_short_year, {"Aug. 10, '12": "2012-08-10"}),
    Rule("<year> ,? <month> <anyday>", _year_first, {"2012 August 10": "2012-08-10"}),
    Rule("({weekday} ,?)? <dd> - <month> - <year>", lambda at, d, m, y: at.day(y, m, d), {"10-Aug-2012": "2012-08-10"}),
    Rule("<dd> / <month> / <year>", lambda at, d, m, y: at.day(y, m, d), {"10/Aug/2012": "2012-08-10"}),
    Rule(
        "<month> ,? (of)? (the year)? <year>",
        _month,
        {"March 2013": "2013-03", "in January, 1918": "1918-01", "the June of 1914": "1914-06"},
    ),
    Rule("<month> ,? (of)? <spokenyear>", _month, {"January nineteen ninety-seven": "1997-01"}),
    Rule(
        "<month> (the)? <anyday> ,? <spokenyear>",
        lambda at, m, d, y: at.day(y, m, d),
        {"May fifth, nineteen ninety": "1990-05-05"},
    ),
    Rule("<month> - <year>", _month, {"Aug-2012": "2012-08"}),
    Rule(
        "({weekday} ,?)? <dd> - <month> - <yy>",
        lambda at, d, m, y: at.day(at.short_year(f"{y:02d}"), m, d),
        {"12-Aug-11": "2011-08-12"},
    ),
    Rule(
        "<month> <yy>",
        _unmarked_year,
        {"In Jun 98 he left": "1998-06", "March 68": "1968-03"},
        ("In May 98 men came", "on June 14"),
    ),
    Rule(
        "(<weekday> ,?)? (the)? <anyday> (of)? <month> <yy>",
        _unmarked_year_of_day,
        {"on 5 June 98 he left": "1998-06-05", "dated 10 Aug 12.": "2012-08-10"},
        ("on 5 May 14 men came", "on 5 May 98 people came"),
    ),
    Rule("<month> (of)? <apos>", _month_of_short_year, {"Dec '98": "1998-12", "May of '68": "1968-05"}),
    Rule("<year> <monthname>", _year_month, {"2012 August": "2012-08"}),
    Rule("the year <year>", _named_year, {"by the year 2020": "2020"}),
    Rule("the year <spokenyear>", _named_year, {"the year two thousand five": "2005"}),
    Rule("<spokenyear>", _named_year, {"nineteen ninety-six": "1996"}),
    Rule("<apos>", _short_year, {"in '98 he left": "1998"}),
    Rule("<anyday> <month> <int> <era>", _era_day, {"15 March 44 BC": "BC0044-03-15"}),
    Rule("<month> <int> <era>", _era_month, {"March 44 BC": "BC0044-03"}),
    Rule("<int> <era>", _era_year, {"264 BC": "BC0264", "in 476 AD": "0476"}),
    Rule("<era> <int>", _year_after_era, {"AD 79": "0079"}, ("ad 79",)),
)
