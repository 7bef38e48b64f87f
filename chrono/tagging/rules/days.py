"""Days without a calendar name: today, yesterday, the next day, the day after tomorrow, the 20th."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.company import AFTER_BARE_DAY, AFTER_LONE_BEFORE, BEFORE_BARE_DAY
from chrono.tagging.grammar import Rule
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]


def _day_word(at: Context, days: int) -> Reading | None:
    if at.in_a_name:
        return None
    if at.anchor.narrative and days == 0:
        return Reading.unplaced("PRESENT_REF")
    return at.from_today(days)


def _end_of_day(at: Context) -> Reading | None:
    return at.from_today(0) if not at.anchor.narrative else None


def _end_of_unit(at: Context) -> Reading | None:
    code = {"month": "M", "quarter": "Q", "year": "Y"}[at.own.split()[-1].lower()]
    return None if at.anchor.narrative else at.stepped(code, 0)


def _tonight(at: Context) -> Reading | None:
    return at.from_today(0, "NI")


def _day_word_part(at: Context, days: int, part: str) -> Reading | None:
    return at.from_today(days, part)


def _shift_part(at: Context, shift: int, part: str) -> Reading | None:
    if shift == 0 or (shift == -1 and part == "NI" and not at.own.lower().startswith("the")):
        if at.anchor.narrative and shift == 0:
            return at.on_mention(0, part)
        return at.from_today(shift, part)
    return at.on_mention(shift, part)


def _part_beside(at: Context, part: str) -> Reading | None:
    """As in "he had left the night before"; not where an event follows."""
    if at.after[:1].isalnum() and at.after not in AFTER_LONE_BEFORE:
        return None
    return at.on_mention(-1 if at.own.lower().endswith("before") else 1, part)


def _that_part(at: Context, part: str) -> Reading | None:
    return at.on_mention(0, part)


def _part_of(at: Context, part: str) -> Reading | None:
    """As in "the morning of 3 May": the day follows; "in the morning" alone is today's or that day's."""
    if not at.text.startswith(" of ", at.end) and (at.before != "in" or at.anchor.narrative):
        return None
    return at.part_beside(part)


def _early_part(at: Context, part: str) -> Reading:
    return at.part_beside(part)


def _bare_day(at: Context, day: int) -> Reading | None:
    if at.before not in BEFORE_BARE_DAY or (at.after[:1].isalpha() and at.after not in AFTER_BARE_DAY):
        named = at.before == "on" and at.text[at.end : at.end + 2].strip().isupper()
        if not named or not at.anchor.narrative:  # "on the 16th Blücher was beaten"
            return None
    return at.day_of_month(day)


RULES = (
    Rule(
        "<dayword>",
        _day_word,
        {"tomorrow": "2012-08-11", "yesterday": "2012-08-09", "today": "2012-08-10"},
        ("USA Today",),
    ),
    Rule(
        "(eod | cob | (the)? end of (the)? (day | business))",
        _end_of_day,
        {"by end of day": "2012-08-10", "EOD": "2012-08-10"},
    ),
    Rule(
        "(eod | cob | (the)? end of (the)? (day | business)) (on)? <weekdayname>",
        lambda at, d: at.weekday(d),
        {"end of day Monday": "2012-08-13"},
    ),
    Rule("(eod | cob | (the)? end of (the)? (day | business)) <dayword>", _day_word, {"EOD tomorrow": "2012-08-11"}),
    Rule("end of (month | quarter | year)", _end_of_unit, {"by end of month": "2012-08", "end of year": "2012"}),
    Rule("(tonight | tonite)", _tonight, {"tonight": "2012-08-10TNI"}),
    Rule(
        "<dayword> <part>", _day_word_part, {"tomorrow morning": "2012-08-11TMO", "yesterday evening": "2012-08-09TEV"}
    ),
    Rule(
        "the <part> of <dayword>", lambda at, p, d: at.from_today(d, p), {"the evening of yesterday": "2012-08-09TEV"}
    ),
    Rule("(the)? day before yesterday", lambda at: at.from_today(-2), {"the day before yesterday": "2012-08-08"}),
    Rule("(the)? day after tomorrow", lambda at: at.from_today(2), {"the day after tomorrow": "2012-08-12"}),
    Rule(
        "<n> days (after | from) tomorrow",
        lambda at, n: at.from_today(1 + int(n)),
        {"two days after tomorrow": "2012-08-13"},
    ),
    Rule(
        "(a | {one}) week (from | after) <dayword>",
        lambda at, d: at.from_today(7 + d),
        {"a week from tomorrow": "2012-08-18"},
    ),
    Rule(
        "(this | the same | that same | that very)? (very)? overnight",
        lambda at: at.from_today(0, "NI"),
        {"overnight": "2012-08-10TNI"},
    ),
    Rule("(the)? <shift> <part>", _shift_part, {"last night": "2012-08-09TNI", "this morning": "2012-08-10TMO"}),
    Rule(
        "the <part> (before | after)",
        _part_beside,
        {"They met on 5 May 2010. The night before": "2010-05-04TNI"},
        ("the night before the vote",),
    ),
    Rule("that (same)? <part>", _that_part, {"On 5 May 2010 they met. That evening": "2010-05-05TEV"}),
    Rule("the same <part>", _that_part, {"On 5 May 2010 they met. The same evening": "2010-05-05TEV"}),
    Rule("the (early | late)? <part> (hours)?", _part_of, {"in the morning": "2012-08-10TMO"}),
    Rule(
        "(very)? early (in | on)? the next <part>",
        lambda at, p: at.on_mention(1, p),
        {"They met on 5 May 2010. Early the next morning": "2010-05-06TMO"},
    ),
    Rule("early in the <part>", _early_part, {"Early in the morning": "2012-08-10TMO"}),
    Rule("the <dayth>", _bare_day, {"They came on 5 May 2010 and left on the 20th.": "2012-08-20"}, ("the 20th man",)),
)
