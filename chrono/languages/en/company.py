"""Words beside a date that tell whether it is one."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: In front of four digits: they are a year.
BEFORE_YEAR = word_set("""
    in since by of from until till during between after before through throughout and to or early late mid year years
    the its circa around about fiscal for sometime spring summer autumn fall winter than - – — (
""")

#: In front of a bare "May" or "March" that is a month.
BEFORE_MONTH = word_set("""
    in since by of from until till during between after before through to last next this and or early late mid - ,
""")

#: In front of a bare "the 20th" that is a day of the month, and behind it.
BEFORE_BARE_DAY = word_set("on by until till from to since before after through")
AFTER_BARE_DAY = word_set("""
    of and or at he she it they we i you the a an to in by with when while where but for as until till through from had
    was were would will
""")

#: In front of a bare season.
BEFORE_BARE_SEASON = word_set("""
    in since by until till during early late mid last this next that and or through to of every each between
""")

#: In front of "06/98" that is a month.
BEFORE_NUMERIC_MONTH = word_set("""
    in since by until till from to of through before after expires expired expiring expiry valid dated issued - – (
""")
#: In front of "2012-223" that is a day: a number of a year, else a file's.
BEFORE_ORDINAL_DATE = word_set("on by since from until till to before after through day days dated date")

#: In front of an hour without any mark ("at 5").
BEFORE_BARE_HOUR = word_set("at @")
#: The same beside a day ("tonight around 9").
BEFORE_HOUR_OF_DAY = word_set("at @ around about by until till")
#: In front of hours and minutes without a mark.
BEFORE_CLOCK = word_set("at by until till from since before after around about between to and - @ ,")

#: In front of "a year" that is a length, not a rate.
BEFORE_LENGTH_OF_ONE = word_set("""
    for in within about than of after over nearly almost every around only just another least by under past
    during to and or last with took take takes spent spend lasted was is be as like half not once but from up at
""")

#: Beside a bare "years" that is a vague length.
BEFORE_BARE_UNITS = word_set("for in after over within of took take takes spent last lasted lasting many through")
AFTER_BARE_UNITS = word_set("ago later earlier before of after")

#: In front of "'98" that is a year.
BEFORE_SHORT_YEAR = word_set("""
    in of since by from until till to before after during through and or early late mid summer class spring fall
""")

#: In front of three digits that are a year, once the text is in antiquity.
BEFORE_ANCIENT_YEAR = word_set("in since by from until till to between before after during early late of circa c. (")

#: In front of "early afternoon" that is a time of the day told of.
BEFORE_BARE_PART = word_set("by in until till since during through from of")
#: Behind a bare part of the day that a day goes with.
BESIDE_PART = (" on ", " of ", " the next ", " the following ", " the same ", " that ")

#: In front of a year that only bounds what is told.
BEFORE_PASSING_YEAR = word_set("until till to through since than or")

#: Behind "two days before" that names no event.
AFTER_LONE_BEFORE = word_set("that had was were has have did and but which who when where in on at")

#: In front of "over" that is "more than": "for over a decade".
BEFORE_OVER = word_set("for in after of with just lasted lasting last take takes took taken well within little only")
#: In front of "last" that is a verb.
BEFORE_VERB = word_set("to will would could can may might should must not")
#: In front of "the years" that are no certain ones.
BEFORE_THE_YEARS = word_set("over through throughout down with")
#: "last century" is the one before, "the last century" a hundred years up to now.
NAMED_AGES = ("last ", "previous ", "preceding ", "the previous ", "the preceding ", "the following ")
#: In front of "per hour" that is a speed.
BEFORE_SPEED = word_set("miles mile kilometers kilometres km feet meters metres m knots")
#: In front of "the fall" and "the spring" that are seasons.
BEFORE_THE_SEASON = word_set("in since by during until till before through throughout of for from")
#: In front of "the full year" that is the present one.
BEFORE_MONEY = word_set("for in over during of")
#: In front of a feast that dates something.
BEFORE_FEAST = word_set("in on at of by for during before after since until till through throughout around from this")
#: Behind a name: "Friday's".
POSSESSIVES = ("'s", "’s")
