"""Units of time relative to a reference: "last year", "the following month", "two days later", "a week ago"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.languages.en.company import AFTER_LONE_BEFORE, NAMED_AGES
from chrono.tagging.arithmetic import shifted
from chrono.tagging.grammar import Rule
from chrono.tagging.lengths import length_value, vague_value
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.steps import UNPLACED
from chrono.tagging.tense import Tense

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _unit(at: Context, shift: int, code: str) -> Reading | None:
    if (
        code == "s"
        or at.in_a_name
        or at.text.startswith(" of ", at.end)
        or (code == "D" and shift < 0 and not at.anaphoric)
    ):
        return None
    if code in ("C", "E") and shift != 0 and not at.own.lower().startswith(NAMED_AGES):
        return at.stretch(shift, 1, code)
    if code in ("h", "m"):
        return at.stretch(shift, 1, code)
    return at.stepped(code, shift)


def _that_unit(at: Context, code: str) -> Reading | None:
    if code in ("s", "h", "m"):
        return None
    return at.same(code)


def _ahead_of_unit(at: Context, code: str) -> Reading | None:
    return at.neighbour(code, 1) if code not in ("s", "h", "m") and not _of_an_event(at) else None


def _weekend(at: Context) -> Reading | None:
    return at.weekend()


def _this_day(at: Context) -> Reading | None:
    return at.same("D") if at.before == "in" and at.own.lower() == "the day" else None


def _the_week(at: Context) -> Reading | None:
    return at.same("W", anaphoric=False) if at.before in ("for", "of", "during") and not at.anchor.narrative else None


def _the_year(at: Context) -> Reading | None:
    """As in "For the year" is the present one, "the year ended in the spring" a length."""
    if at.after in ("ended", "ending", "end"):
        return Reading.lasting("P1Y")
    if at.before not in ("for", "of", "during") or at.anchor.narrative or at.after in ("of", "that", "when"):
        return None
    return at.same("Y", anaphoric=False)


def _week_of(at: Context, month: int, day: int, year: int | None = None, grain: Grain = Grain.WEEK) -> Reading | None:
    reading = at.in_year(month, day) if year is None else at.day(year, month, day)
    if reading is None or reading.moment is None:
        return reading
    return at.known(Moment.week_of(reading.moment.first, grain), explicit=year is not None)


def _weekend_of(at: Context, month: int, day: int, year: int | None) -> Reading | None:
    return _week_of(at, month, day, year, Grain.WEEKEND)


def _ago(at: Context, number: float, code: str) -> Reading | None:
    return at.moved(code, -number, deictic=True)


def _short_ago(at: Context, number: float | None, code: str | None, decade: str | None) -> Reading | None:
    """As in "2h ago"; and "30s ago", which by itself looks like a decade."""
    if number is not None and code is not None:
        return _ago(at, number, code)
    digits = (decade or "").rstrip("s")
    return _ago(at, int(digits), "s") if digits.isdigit() else None


def _between_ago(at: Context, number: float, last: float, code: str) -> Reading | None:
    """As in "10 or 15 years ago": somewhere between the two."""
    near, far = at.moved(code, -number, deictic=True), at.moved(code, -last, deictic=True)
    if near is None or far is None or number >= last or near.edtf is None or far.edtf is None:
        return far
    return far.placed(f"{far.edtf.split('/')[0]}/{near.edtf.split('/')[-1]}")


def _ago_today(at: Context, number: float | None, code: str, days: int) -> Reading | None:
    """As in "three years ago today": the same day, so long ago."""
    day = at.from_today(days).moment
    if day is None or code not in "DWFMY" or at.anchor.narrative:
        return None
    steps = int(number or 1)
    if code in "DWF":
        return at.known(Moment.of_ordinal(day.first - steps * {"D": 1, "W": 7, "F": 14}[code]))
    month = shifted(day, "M", -steps * (12 if code == "Y" else 1))
    return None if month is None else at.day(month.year, month.number, min(day.day, month.last - month.first + 1))


def _from_now(at: Context, number: float, code: str) -> Reading | None:
    return at.moved(code, number, deictic=True)


def _one_ago(at: Context, code: str) -> Reading | None:
    return at.moved(code, -1, deictic=True)


def _one_from_now(at: Context, code: str) -> Reading | None:
    return at.moved(code, 1, deictic=True)


def _later(at: Context, number: float, code: str, direction: int) -> Reading | None:
    if _of_an_event(at):
        return None
    return at.moved(code, number * direction, deictic=False)


def _of_an_event(at: Context) -> bool:
    """Whether "before" and "after" go on to name an event ("two days after the attack", "a year later than planned"):
    then only the length counts.
    """
    if at.after == "than":
        return True
    return (
        at.own.lower().endswith(("before", "after", "prior"))
        and at.after[:1].isalnum()
        and at.after not in AFTER_LONE_BEFORE
    )


def _one_later(at: Context, code: str, direction: int) -> Reading | None:
    if _of_an_event(at):
        return None
    return at.moved(code, direction, deictic=False)


def _in(at: Context, number: float, code: str) -> tuple[Reading] | None:
    """As in "in 5 minutes", "in two weeks": a point ahead only where the clause looks ahead."""
    return at.ahead(code, number)


def _in_one(at: Context, code: str) -> tuple[Reading] | None:
    """Not "for the second time in a week", which is a length."""
    return None if at.before in ("time", "times", "once", "twice") else at.ahead(code, 1)


def _long_ago(at: Context) -> Reading | None:
    if _of_an_event(at):
        return None
    return Reading.unplaced("PAST_REF")


def _some_later(at: Context, code: str) -> Reading | None:
    """A date that cannot be placed; the news count a length there."""
    return Reading.unplaced(UNPLACED[code]) if at.anchor.narrative and code in UNPLACED else None


def _within(at: Context, number: float, code: str) -> tuple[Reading] | None:
    if at.tense is Tense.PAST or at.anchor.narrative:
        return None
    stretch = at.stretch(1, number, code)
    return None if stretch is None else (stretch,)


def _day_beside(at: Context, code: str) -> Reading | None:
    """As in "the day after Christmas": a date only if a date follows."""
    if not at.text.startswith((" before ", " after ", " following "), at.end):
        return None
    return attrs.evolve(Reading.lasting(length_value(1, code)), tentative=True) if code in "DWMY" else None


def _half_ago(at: Context, code: str) -> Reading | None:
    return at.moved(code, -0.5, deictic=True)


def _and_half_ago(at: Context, number: float, code: str) -> Reading | None:
    return at.moved(code, -(number + 0.5), deictic=True)


def _half_ahead(at: Context, code: str) -> Reading | None:
    return at.moved(code, 0.5, deictic=True)


def _two_ago(at: Context, code: str) -> Reading | None:
    return at.moved(code, -2, deictic=True)


_STARTING = "(of | commencing | beginning | starting) (the | on)?"

RULES = (
    Rule("the weekend", _weekend, {"over the weekend he said": "2012-W31-WE"}),
    Rule("the day", _this_day, {"later in the day": "2012-08-10"}),
    Rule("the week", _the_week, {"for the week": "2012-W32"}),
    Rule("the ({fiscalword})? year", _the_year, {"for the year": "2012", "the year ended with a loss": "P1Y"}),
    Rule(
        f"(the)? week {_STARTING} ({{weekday}} ,?)? <month> <anyday> (,? <year>)?",
        _week_of,
        {"the week of March 6": "2012-W10", "the week of March 6, 2011": "2011-W09"},
    ),
    Rule(
        f"(the)? week {_STARTING} ({{weekday}} ,?)? (the)? <anyday> (of)? <month> (,? <year>)?",
        lambda at, d, m, y: _week_of(at, m, d, y),
        {"the week of 6 March": "2012-W10", "week commencing Monday 6 August 2012": "2012-W32"},
    ),
    Rule(
        "(the)? weekend of (the)? <anyday> (- | / | and | to) (the)? <anyday> (of)? <month> (,? <year>)?",
        lambda at, d, e, m, y: _weekend_of(at, m, d, y) if e in (d + 1, d + 2) else None,
        {"the weekend of 18-19 August": "2012-W33-WE"},
    ),
    Rule(
        "(the)? weekend of (the)? <month> <anyday> (,? <year>)?", _weekend_of, {"the weekend of May 5": "2012-W18-WE"}
    ),
    Rule(
        "(the)? weekend of (the)? <anyday> (of)? <month> (,? <year>)?",
        lambda at, d, m, y: _weekend_of(at, m, d, y),
        {"the weekend of 5 May": "2012-W18-WE"},
    ),
    Rule(
        "(this | the)? (coming | upcoming) weekend",
        lambda at: at.stepped("WE", 0),
        {"the upcoming weekend": "2012-W32-WE"},
    ),
    Rule("(a | {one}) <unit> or (so | two) ago", _one_ago, {"a week or so ago": "2012-W31"}),
    Rule("(the)? <shift> <unit> or so", _unit, {"the next year or so": "2013"}),
    Rule(
        "(the | this)? (very)? <shift> <unit>",
        _unit,
        {"last year": "2011", "this week": "2012-W32", "next month": "2012-09", "last weekend": "2012-W31-WE"},
        ("this second attempt", 'on "This Week"'),
    ),
    Rule("(the)? <shift> {fiscalword} <unit>", _unit, {"the current fiscal year": "2012"}),
    Rule("(the)? weekend after next", lambda at: at.stepped("WE", 2), {"weekend after next": "2012-W34-WE"}),
    Rule("the <unit> (after next | after that)", lambda at, u: at.stepped(u, 2), {"the week after next": "2012-W34"}),
    Rule("the <unit> before last", lambda at, u: at.stepped(u, -2), {"the year before last": "2010"}),
    Rule(
        "the <unit> (before | earlier)",
        lambda at, u: None if _of_an_event(at) else at.neighbour(u, -1),
        {"the year before": "2011"},
    ),
    Rule("the <unit> (after | following)", _ahead_of_unit, {"the year after": "2013"}),
    Rule("that (same | very)? <unit>", _that_unit, {"in May 2010; that year": "2010"}),
    Rule("the (very)? same <unit>", _that_unit, {"in May 2010. The same month": "2010-05"}),
    Rule(
        "(the)? <n> (-)? <anyunit> ago",
        _ago,
        {"two days ago": "2012-08-08", "3 years ago": "2009", "10 days ago": "2012-07-31"},
    ),
    Rule(
        "<n> (- | to | or) <n> <anyunit> ago",
        _between_ago,
        {"10 or 15 years ago": "1997", "two to three weeks ago": "2012-W29"},
    ),
    Rule(
        "(<n> | a | an) <anyunit> ago <dayword>",
        _ago_today,
        {"a week ago today": "2012-08-03", "three years ago yesterday": "2009-08-09"},
    ),
    Rule("(a | an) <unit> ago", _one_ago, {"a month ago": "2012-07", "a week ago": "2012-W31"}),
    Rule("<n> and a half <units> ago", _and_half_ago, {"two and a half years ago": "2010-02"}),
    Rule(
        "<n> and a half <units> (<after> | <ahead>)",
        lambda at, n, u, a, b: _later(at, n + 0.5, u, a or b),
        {"Two and a half years later": "2015-02"},
    ),
    Rule(
        "(a)? quarter (- | of a)? <unit> ago",
        lambda at, u: at.moved("Y", -25, deictic=True) if u == "C" else None,
        {"a quarter of a century ago": "1987"},
    ),
    Rule("half (a | an) <unit> ago", _half_ago, {"half a year ago": "2012-02"}),
    Rule("(<n> <shortunit> | <decade>) ago", _short_ago, {"2d ago": "2012-08-08"}, ("30s",)),
    Rule("half (a | an) <unit> (from now | hence)", _half_ahead, {"half a year from now": "2013-02"}),
    Rule("(a)? couple (of)? <units> ago", _two_ago, {"a couple of days ago": "2012-08-08"}),
    Rule("<n> <anyunit> back", _ago, {"2 years back": "2010"}),
    Rule("<n> <anyunit> (from now | hence | from today)", _from_now, {"2 weeks from now": "2012-W34"}),
    Rule("(a | an) <unit> (from now | hence | from today)", _one_from_now, {"a month from now": "2012-09"}),
    Rule(
        "<n> <anyunit> (<after> | <ahead>)",
        lambda at, n, u, a, b: _later(at, n, u, a or b),
        {"In 1914 war broke out. Two years later": "1916"},
        ("ready two years later than planned",),
    ),
    Rule(
        "(a | an | the | {one}) <unit> (<after> | <ahead>)",
        lambda at, u, a, b: _one_later(at, u, a or b),
        {"in 1914. A year earlier": "1913"},
    ),
    Rule(
        "(a few | several | some | many | countless | (dozens | hundreds | thousands | millions) of) {units} "
        "(ago | earlier | before)",
        _long_ago,
        {"several years ago": "PAST_REF"},
    ),
    Rule("{units} (ago | earlier | before)", _long_ago, {"weeks earlier": "PAST_REF"}),
    Rule(
        "(a few | several | some | many)? <units> (later | afterwards | afterward)",
        _some_later,
        {"In 1914, 1915 and 1916 he wrote. Some days later he left.": "XXXX-XX-XX"},
    ),
    Rule("within [<n> <anyunit>]", _within, {"It must end within 30 days.": "P30D"}),
    Rule("within [(a | an | {one}) <unit>]", lambda at, u: _within(at, 1, u), {"It must end within a week.": "P1W"}),
    Rule("in [<n> <anyunit>]", _in, {"We will meet in two weeks.": "P2W", "in 3 days": "P3D"}),
    Rule("in [(a | an) <unit>]", _in_one, {"It starts in a week.": "P1W"}),
    Rule(
        "in [(a | an) <unit> or ({n} | so | more)]",
        lambda _at, u: (Reading.lasting(vague_value(u)),),
        {"We leave in a day or two": "PXD"},
    ),
    Rule("in [a couple (of)? <units>]", lambda at, u: at.ahead(u, 2), {"I will be back in a couple of days": "P2D"}),
    Rule("the <unit>", _day_beside, {"the day after Christmas 2011": "2011-12-26"}, ("the day after the battle",)),
)
