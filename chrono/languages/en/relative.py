"""Words that place a time relative to another: deictic days, last/this/next, ago/later, now and then."""

from __future__ import annotations

#: Day words to days from the day of speaking.
DAY_WORDS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "overmorrow": 2,
    "tomorow": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "yday": -1,
}

#: Determiners of a unit or a name ("last week", "next Friday") to steps from the present one.
SHIFTS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "ongoing": 0,
    "next": 1,
    "following": 1,
    "coming": 1,
    "upcoming": 1,
    "ensuing": 1,
    "succeeding": 1,
    "subsequent": 1,
}

#: Adverbs after a length of time ("two days ago") to the direction they point in.
AFTERWARDS = {"later": 1, "afterwards": 1, "afterward": 1, "after": 1, "thereafter": 1}
BEFOREHAND = {"earlier": -1, "before": -1, "previously": -1, "prior": -1, "beforehand": -1}

#: Shifts that count from the date last mentioned, not from the day of speaking.
ANAPHORIC = ("previous", "preceding", "prior", "following", "ensuing", "succeeding", "subsequent", "same", "that")

#: Words for the present, the past and the future.
NOW_WORDS = ("now", "currently", "presently", "nowadays")

#: Words that no class of units or names holds and that still begin or make an expression.
TRIGGERS = (
    "nineteen", "tonight", "tonite", "overnight", "recently", "recent", "soon", "future", "past", "current", "o'clock",
    "everyday", "now", "half", "time", "former", "previously", "date", "term", "ago", "weekdays", "weekday", "eod",
    "cob", "period", "moment", "lately", "present", "later", "pm",
)  # fmt: skip
