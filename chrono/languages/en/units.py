"""Units of time, seasons and parts of the day in English."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: Singular unit to its code: C century, E decade, Y year, Q quarter, M month, F fortnight, W week, D day, then h, m, s;
#: WE weekend; L millennium.
UNITS = {
    "millennium": "L",
    "century": "C",
    "decade": "E",
    "year": "Y",
    "yr": "Y",
    "quarter": "Q",
    "month": "M",
    "mo": "M",
    "fortnight": "F",
    "week": "W",
    "wk": "W",
    "weekend": "WE",
    "day": "D",
    "hour": "h",
    "hr": "h",
    "minute": "m",
    "min": "m",
    "second": "s",
    "sec": "s",
}

#: Behind a unit, by its code: then it is an adjective of size, or the first half of a noun.
NOT_OF_TIME = {
    "m": word_set("""
        detail details amount amounts quantity quantities fraction fractions particle particles trace traces difference
        differences change changes scale size inspection examination dose doses portion
    """),
    "D": word_set("""
        job jobs trader traders trip trips tripper trippers school schools care centre center nursery pass shift
        patient patients labourer laborer release spa return room bed dream light
    """),
    "Y": word_set("book books planner group groups head"),
}

#: Plural unit to its code.
PLURAL_UNITS = {
    "millennia": "L",
    "centuries": "C",
    "decades": "E",
    "years": "Y",
    "yrs": "Y",
    "quarters": "Q",
    "months": "M",
    "mos": "M",
    "fortnights": "F",
    "weeks": "W",
    "wks": "W",
    "weekends": "WE",
    "days": "D",
    "hours": "h",
    "hrs": "h",
    "minutes": "m",
    "mins": "m",
    "seconds": "s",
    "secs": "s",
}

#: Adverbs and adjectives of frequency to the TIMEX3 value of their set.
FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P1Q",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biannually": "P6M",
    "semiannually": "P6M",
    "biennially": "P2Y",
    "everyday": "P1D",
}

#: Season to the number of its EDTF code minus 20: spring 1, summer 2, autumn 3, winter 4.
SEASONS = {
    "spring": 1,
    "springtime": 1,
    "summer": 2,
    "summertime": 2,
    "autumn": 3,
    "fall": 3,
    "winter": 4,
    "wintertime": 4,
}
PLURAL_SEASONS = {"springs": 1, "summers": 2, "autumns": 3, "falls": 3, "winters": 4}

#: Part of the day to its TIMEX3 code.
PARTS_OF_DAY = {
    "morning": "MO",
    "forenoon": "MO",
    "dawn": "MO",
    "sunrise": "MO",
    "daybreak": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "EV",
    "night": "NI",
    "nighttime": "NI",
    "daytime": "DT",
    "lunchtime": "MI",
}
PLURAL_PARTS_OF_DAY = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}

#: A time of day that has a name, to its hour.
NAMED_HOURS = {"noon": 12, "midday": 12, "noontime": 12, "midnight": 24}

#: Before "year" and "quarter", and signs like "FY2019".
FISCAL_WORDS = ("fiscal", "financial", "tax", "budget")
FISCAL_YEAR_SIGNS = ("fy",)

#: Nouns that a season stands before as an adjective ("the spring offensive"): then it has no article of its own.
SEASON_NOUNS = (
    "offensive", "campaign", "session", "term", "semester", "break", "fighting", "uprising", "harvest", "olympics",
    "games", "festival", "collection", "sale", "meeting", "meetings", "exhibition", "tour",
)  # fmt: skip
