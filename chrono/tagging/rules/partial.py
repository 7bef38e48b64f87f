"""Days and months that leave out the year, and the bare day of a month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.languages.en.company import BEFORE_MONTH
from chrono.languages.en.holidays import OBSERVED, YEARLY
from chrono.languages.en.months import AMBIGUOUS_MONTHS, GIVEN_NAMES, MONTHLY_NOUNS
from chrono.languages.en.named_days import DAYS_OF_EVENTS
from chrono.languages.en.number_labels import BEFORE_VERB
from chrono.languages.en.relative import SHIFTS
from chrono.tagging.expression import TimexType
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Moment
from chrono.tagging.reading import Reading
from chrono.tagging.trie import trie_pattern
from chrono.times.day import days_in_month

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


#: "December 4 as National Constitution Day".
_OBSERVED = re.compile(
    r",? (?:(?:is|was|are|has been|being|to be) )?(?:celebrated |observed |marked |"
    r"designated |declared |proclaimed |known )?"
    r"(?:as |is |was )?(?:the |an? )?(?:\w+ ){0,2}?(?:[A-Z][\w’']* ){1,5}Day\b"
)


#: A name, and what goes on in small letters or ends the sentence.
_SURNAME = re.compile(r" ([A-Z][a-z]+)(?: [a-z]+|[.,;:!?]|['’]s|\Z)")
#: "is celebrated each year on", "falls on".
_YEARLY = re.compile(rf"\b(?:{trie_pattern(OBSERVED)})(?: (?:{trie_pattern(YEARLY)}))? on \Z")


def _of_every_year(month: int, day: int) -> Reading:
    value = f"XXXX-{month:02d}-{day:02d}"
    return Reading(TimexType.DATE, value, edtf=value, anchors=False)


def _is_of_every_year(at: Context) -> bool:
    """`4 December as National Constitution Day`, `is celebrated on 8 March`."""
    if _OBSERVED.match(at.text, at.end):
        return True
    return at.before == "on" and _YEARLY.search(at.text, max(0, at.start - 60), at.start) is not None


def _day(at: Context, _weekday: int | None, day: int, month: int) -> Reading | None:
    if day <= days_in_month(2000, month) and _is_of_every_year(at):
        return _of_every_year(month, day)
    year = DAYS_OF_EVENTS.get((month, day, at.after))
    if year is not None:
        return at.known(Moment.of(year, month, day))
    return at.in_year(month, day)


def _month_day(at: Context, weekday: int | None, month: int, day: int) -> Reading | None:
    if weekday is None and at.own[0].islower() and (at.before in BEFORE_VERB or at.after in ("times", "miles")):
        return None  # "you may 5 times a day"
    return _day(at, weekday, day, month)


def _before_event(at: Context, word: str) -> bool:
    """Whether a month that may be another word stands before what happened in it: "a March operation"."""
    return word in ("march", "may") and at.own[0].isupper() and at.before in ("a", "the") and at.after in MONTHLY_NOUNS


def _bears_a_surname(at: Context) -> bool:
    """Whether a month is a person: "April Jones sang", but "the April Theses", "June Offensive"."""
    named = _SURNAME.match(at.text, at.end)
    return (
        named is not None and named[1].lower() not in MONTHLY_NOUNS and at.before not in ("the", "a", "an", "’s", "'s")
    )


def _month(at: Context, month: int) -> Reading | None:
    word = at.own.lower()
    doubtful = word.rstrip(".") in AMBIGUOUS_MONTHS and word != "august" and at.before not in BEFORE_MONTH
    if doubtful and not _before_event(at, word):
        return None
    if word in GIVEN_NAMES and at.before not in BEFORE_MONTH and _bears_a_surname(at):
        return None
    if word == "may":
        return at.in_year(month) if at.before != "-" or at.own_before("mid", "early", "late") else None
    if len(word) == 3 and (at.before in ("and", ",", "or", "-") or at.text[at.end : at.end + 2].strip()[:1].isupper()):
        return None
    return at.in_year(month)


def _shifted(at: Context, shift: int, month: int) -> Reading | None:
    return at.month_shifted(month, shift)


def _shifted_day(at: Context, shift: int, month: int, day: int) -> Reading | None:
    return at.month_day_shifted(month, day, shift)


def _of_told_year(at: Context, day: int, month: int) -> Reading | None:
    return at.in_told_year(month, day)


def _of_shifted_year(at: Context, day: int, month: int, shift: int) -> Reading | None:
    return at.in_told_year(month, day, shift) if at.anaphoric else None


def _month_of_year(at: Context, month: int, shift: int) -> Reading | None:
    year = at.stepped("Y", shift)
    return None if year is None or year.moment is None else at.known(Moment.of(year.moment.year, month))


def _month_beside(at: Context, month: int) -> Reading | None:
    return _month_of_year(at, month, SHIFTS[at.own.lower().split()[-2]])


_SAME_YEAR = "(of | in | ,)? (the same | that | that same) year"
_NEIGHBOUR_YEAR = "(of | in)? the <shift> year"


RULES = (
    Rule(f"(the)? <anyday> (of)? <month> {_SAME_YEAR}", _of_told_year, {"12 May of the same year": "2012-05-12"}),
    Rule(
        f"<month> (the)? <anyday> {_SAME_YEAR}",
        lambda at, m, d: at.in_told_year(m, d),
        {"May 12 of that year": "2012-05-12"},
    ),
    Rule(f"<month> {_SAME_YEAR}", lambda at, m: at.in_told_year(m), {"May of that year": "2012-05"}),
    Rule(
        f"(the)? <anyday> (of)? <month> {_NEIGHBOUR_YEAR}",
        _of_shifted_year,
        {"12 May of the following year": "2013-05-12"},
    ),
    Rule(
        f"<month> (the)? <anyday> {_NEIGHBOUR_YEAR}",
        lambda at, m, d, s: _of_shifted_year(at, d, m, s),
        {"on May 12 of the following year": "2013-05-12"},
    ),
    Rule(
        f"<month> {_NEIGHBOUR_YEAR}",
        lambda at, m, s: _of_shifted_year(at, 0, m, s),
        {"in May of the following year": "2013-05"},
    ),
    Rule(
        "that (same)? <monthname>",
        lambda at, m: at.in_year(m) if at.anchor.narrative else at.in_told_year(m),
        {
            "In 2010, 2011 and 2012 he travelled. That December he died": "2012-12",
            "In 2002 he fell ill; that May": "2002-05",
        },
    ),
    Rule(
        "<shift> year in <monthname>",
        lambda at, s, m: _month_of_year(at, m, s),
        {"next year in May": "2013-05", "last year in August": "2011-08"},
    ),
    Rule("<monthname> ,? (of)? (last | next | this) year", _month_beside, {"May next year": "2013-05"}),
    Rule("<dd> - <month>", lambda at, d, m: at.in_year(m, d), {"12-Aug": "2012-08-12"}),
    Rule("<shift> <month> (the)? <anyday>", _shifted_day, {"last May 8": "2012-05-08", "next Oct. 23": "2012-10-23"}),
    Rule(
        "(the)? <shift> (past)? <monthname>",
        _shifted,
        {"last May": "2012-05", "this September": "2012-09", "next March": "2013-03"},
    ),
    Rule(
        "(<weekday> ,?)? (the)? <anyday> of <month>",
        _day,
        {"on the 3rd of May": "2012-05-03", "the fifth of June": "2012-06-05"},
        ("31 June",),
    ),
    Rule("(<weekday> ,?)? (the)? <day> <month>", _day, {"on 3 May": "2012-05-03", "Sunday 12 August": "2012-08-12"}),
    Rule(
        "(<weekday> ,?)? <month> (the)? <anyday>",
        _month_day,
        {"on May 3": "2012-05-03", "Aug. 10": "2012-08-10", "the Sept. 11 attacks": "2001-09-11"},
    ),
    Rule(
        "<monthname>",
        _month,
        {"in September": "2012-09", "a March election": "2012-03", "since May": "2012-05"},
        ("May I come?", "March on!", "it may rain", "June Carter married him"),
    ),
)
