"""Months and weekdays of English, with the short forms that people write."""

from __future__ import annotations

#: Month name to number 1..12. Short forms may carry a point in the text.
MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

#: Months as letters and inscriptions number them: "3.V.1791".
ROMAN_MONTHS = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
}  # fmt: skip

#: Month names that are other words too: as a month they need a capital, and company (a day, a year, a preposition).
AMBIGUOUS_MONTHS = ("may", "march", "mar", "sep", "dec", "jan", "nov", "jun", "jul", "oct", "apr", "feb", "august")

#: Months that people are called after.
GIVEN_NAMES = ("april", "june", "may", "august", "january")

#: Weekday name to number 1 (Monday) .. 7 (Sunday).
WEEKDAYS = {
    "monday": 1,
    "tuesday": 2,
    "wednesday": 3,
    "thursday": 4,
    "friday": 5,
    "saturday": 6,
    "sunday": 7,
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "weds": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}

#: Short weekdays that are other words too: they count only in front of a date.
AMBIGUOUS_WEEKDAYS = ("sat", "sun", "wed", "mon", "fri", "thu", "tue")

#: What a month stands before as an adjective ("the March elections").
MONTHLY_NOUNS = (
    "election", "elections", "vote", "referendum", "meeting", "summit", "conference", "congress", "session", "hearing",
    "trial", "ruling", "decision", "deadline", "agreement", "accord", "accords", "deal", "treaty", "ceasefire", "truce",
    "armistice", "offensive", "operation", "campaign", "attack", "attacks", "raid", "raids", "bombing", "bombings",
    "battle", "uprising", "revolution", "revolt", "coup", "riots", "protests", "demonstrations", "strike", "crisis",
    "events", "budget", "report", "survey", "poll", "figures", "index", "quarter", "issue", "edition", "announcement",
)  # fmt: skip
