"""Feasts and observances that English texts name instead of a date."""

from __future__ import annotations

#: Picture of the name to month and day.
FIXED_HOLIDAYS = {
    "christmas (day)?": (12, 25),
    "xmas (day)?": (12, 25),
    "christmas eve": (12, 24),
    "xmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year {poss} day": (1, 1),
    "new years day": (1, 1),
    "new year {poss} eve": (12, 31),
    "new years eve": (12, 31),
    "new year {poss}": (1, 1),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine {poss} day": (2, 14),
    "valentines day": (2, 14),
    "(st | st. | saint) patrick {poss} day": (3, 17),
    "(st | st. | saint) patricks day": (3, 17),
    "twelfth night": (1, 5),
    "burns night": (1, 25),
    "australia day": (1, 26),
    "candlemas": (2, 2),
    "(st | st.) george {poss} day": (4, 23),
    "cinco de mayo": (5, 5),
    "midsummer (day)?": (6, 24),
    "patriot day": (9, 11),
    "michaelmas": (9, 29),
    "all hallows {poss}? eve": (10, 31),
    "all saints {poss}? day": (11, 1),
    "all souls {poss}? day": (11, 2),
    "martinmas": (11, 11),
    "(st | st.) andrew {poss} day": (11, 30),
    "(st | st.) stephen {poss} day": (12, 26),
    "hogmanay": (12, 31),
    "international women {poss} day": (3, 8),
    "april fool {poss} day": (4, 1),
    "april fools {poss}? day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes (night | day)": (11, 5),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "veterans {poss}? day": (11, 11),
    "human rights day": (12, 10),
}

#: Picture of the name to month, weekday (1 Monday) and which one of the month (-1 the last).
WEEKDAY_HOLIDAYS = {
    "martin luther king (jr)? day": (1, 1, 3),
    "mlk day": (1, 1, 3),
    "presidents {poss}? day": (2, 1, 3),
    "mother {poss} day": (5, 7, 2),
    "mothers {poss}? day": (5, 7, 2),
    "memorial day": (5, 1, -1),
    "father {poss} day": (6, 7, 3),
    "fathers {poss}? day": (6, 7, 3),
    "labor day": (9, 1, 1),
    "labour day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "indigenous peoples {poss}? day": (10, 1, 2),
    "arbor day": (4, 5, -1),
    "thanksgiving (day)?": (11, 4, 4),
}

#: Picture of the name to days after Thanksgiving.
THANKSGIVING_HOLIDAYS = {"black friday": 1, "cyber monday": 4}

#: Picture of the name to days after Easter Sunday.
EASTER_HOLIDAYS = {
    "mardi gras": -47,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "fat tuesday": -47,
    "rose monday": -48,
    "mothering sunday": -21,
    "palm sunday": -7,
    "holy thursday": -3,
    "holy saturday": -1,
    "maundy thursday": -3,
    "good friday": -2,
    "easter (sunday)?": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit sunday": 49,
    "whit monday": 50,
    "pentecost monday": 50,
    "trinity sunday": 56,
    "corpus christi": 60,
}

#: The same for the churches that keep the Julian calendar.
ORTHODOX_HOLIDAYS = {"orthodox easter (sunday)?": 0, "orthodox good friday": -2}

#: Picture of the name to days after the Hebrew new year in the same year.
HEBREW_HOLIDAYS = {
    "passover": -163,
    "shavuot": -113,
    "rosh hashanah": 0,
    "yom kippur": 9,
    "sukkot": 14,
}

#: The new year of the Chinese calendar, in Beijing's time.
LUNAR_NEW_YEARS = (
    "chinese new year ({poss} (day)?)?", "lunar new year ({poss} (day)?)?", "chinese spring festival",
)  # fmt: skip

#: Feasts whose day is seen in the sky or set by authorities: found, and placed no closer than in their year.
OBSERVED_FEASTS = (
    "ramadan", "ramadhan", "(the)? (muslim | islamic)? (holy | fasting)? month of ramadan", "eid al - fitr",
    "eid ul - fitr", "eid al - adha", "eid ul - adha", "eid", "ashura", "mawlid", "muharram", "diwali", "deepavali",
    "holi", "navratri", "durga puja", "dussehra", "nowruz", "purim", "simchat torah",
)  # fmt: skip

#: Words that tell a feast is near: around them expressions are looked for.
HOLIDAY_TRIGGERS = (
    "christmas", "xmas", "eve", "epiphany", "valentine", "valentines", "halloween", "juneteenth", "thanksgiving",
    "easter", "pentecost", "candlemas", "mayo", "midsummer", "michaelmas", "martinmas", "hogmanay", "passover",
    "shavuot", "hashanah", "kippur", "sukkot", "hanukkah", "chanukah", "advent", "mardi", "christi", "cyber", "black",
    "shrove", "chinese", "lunar", "ramadan", "ramadhan", "eid", "ashura", "mawlid", "muharram", "diwali", "deepavali",
    "holi", "navratri", "durga", "dussehra", "nowruz", "purim", "simchat",
)  # fmt: skip

#: What is said of a day that comes back every year: "is celebrated on 8 March".
OBSERVED = frozenset(
    f"{verb} {said}"
    for verb in ("is", "are", "has been", "have been")
    for said in ("celebrated", "observed", "marked", "commemorated", "honoured", "honored", "remembered")
) | {"falls", "fall", "is a public holiday", "is a holiday"}
#: What may stand between: "is celebrated each year on".
YEARLY = frozenset(("annually", "each year", "every year", "yearly", "worldwide", "internationally", "nationwide"))
