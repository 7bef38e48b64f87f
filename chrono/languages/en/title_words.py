"""Words that a title minds: those it must not begin or end with, nouns whose number no ending tells."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: Plural without an ending, or plural as names.
PLURALS = word_set("""
    they we police people these those men women children clergy cattle lords commons allies english british french dutch
    irish spanish welsh scots portuguese japanese chinese swiss soviets americans germans russians mps others both many
    several
""")
#: Singular in spite of the ending.
SINGULARS = word_set("""
    states netherlands philippines bahamas maldives emirates series species headquarters politics economics
    mathematics physics athletics congress parliaments works games olympics rules times systems
    industries enterprises brothers sons associates holdings forces services athens paris brussels naples wales lyons
    texas kansas arkansas illinois massachusetts
""")
#: Before "of" and a time: what goes when the time goes ("in the course of that winter").
PARTS_OF_TIMES = word_set("""
    course beginning start end middle close part half quarter evening morning night afternoon eve summer spring autumn
    winter months weeks days years month week day decade outset opening turn dawn rest remainder night
""")

ARTICLES = word_set("the a an")
#: At the head of a title they point to nothing.
POINTING = word_set("this that these those its his her their our my such whose")
PRONOUNS = word_set("he she it they we i you him them us me this that these those who which what one himself itself")
#: At the end of a title they say nothing, or ask for more.
TRAILING = word_set("""
    also too however therefore thus respectively again there then so both either neither not only once already still
    ever thereby therein thereof and or but nor of the a an in on at to for by with from as its their his her our that
    which who whose whom where when while if than into upon under over between against during within without through
    is are was were be been being has have had will would shall should may might can could must do does did
    first later soon subsequently
""")
#: After a preposition these ask for an `of` or a `to`: "by reason", "in respect".
OF_PREPOSITIONS = word_set("""
    accordance account addition aid aim basis behalf benefit case charge compliance connection conformity consequence
    course defence end exchange face favor favour front honor honour lack lieu light line means name need order part
    preparation process purpose pursuit reason regard relation respect response result search spite support terms use
    view virtue way
""")
#: After a noun these ask for what they are about: "persons subject", "land available".
OPEN_ADJECTIVES = word_set("""
    able amounting available based capable consisting contrary due eligible equal equivalent free greater higher
    inclusive including independent irrespective lacking larger less liable likely lower more necessary pertaining
    prior pursuant ready regardless related relating relative responsible similar smaller subject subsequent such
    suitable unable worth
""")
#: Prepositions that a participle keeps when its subject was what they governed: "assented to".
KEPT_PREPOSITIONS = word_set("to upon for on with into over out off up down in")
#: After the bare noun of a happening they lead on to what it was: "a conference in Oslo", "talks with the union".
COMPLEMENTS = word_set("in at near between with against over on for about among into")
