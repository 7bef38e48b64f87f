"""Words beside a date that tell whether it is one."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: In front of four digits: they are a year.
BEFORE_YEAR = word_set("""
    in since by of from until till during between after before through throughout and to or early late mid year years
    circa around about fiscal for sometime spring summer autumn fall winter than - – — (
""")

#: In front of digits: they are anything but a year.
BEFORE_NO_YEAR = word_set("""
    $ £ € ¥ # no no. number nos nos. page pages p. pp. p pp section sections article articles room flight route highway
    model suite boeing version v. serial form rule box apt unit channel km lot bus
""")

#: In front of a bare "May" or "March" that is a month.
BEFORE_MONTH = word_set("""
    in since by of from until till during between after before through to last next this and or early late mid - ,
""")
