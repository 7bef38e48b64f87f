"""Words beside digits that make them a number of something, not a date."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: In front of digits: they are anything but a date.
LABELS = word_set("""
    $ £ € ¥ # § §§ no no. number nos nos. page pages p. pp. p pp section sections article articles room flight route
    highway model suite boeing version v. serial form rule box apt unit channel km lot bus rfc iso iec ieee din issn
    isbn doi sku ean upc fax tel tel. phone exit build port docket id pin zip u.s.c u.s.c. usc c.f.r c.f.r. cfr
    resolution error postcode zipcode invoice ticket extension ext ext. gate verse psalm
""")

#: In front of a number and a year: laws are numbered so ("Law 12/2009").
NUMBERED_BY_YEAR = word_set("""
    law laws act acts decree decrees regulation directive order ordinance rule bill statute decision judgment ruling
    protocol recommendation opinion notice circular instruction case petition
""")

#: With "No" or an organisation in brackets between them and the digits ("Regulation (EC) No 1907/2006").
NUMBERED_ACTS = (
    "regulation", "directive", "decision", "recommendation", "opinion", "case", "docket", "order", "no", "no.", "nos.",
    "flight", "din", "iso", "iec",
)  # fmt: skip

#: Behind digits: they count or measure.
MEASURES = word_set("""
    kg g mg km m cm mm mi ft lb lbs oz t tons tonnes ha l ml gb mb kb hz khz mhz ghz rpm w kw mw v mv px bytes bits kcal
    % $ € £ ° ¢ °c °f
""")
#: Nouns without an s that are plurals.
PLURALS = word_set("people persons men women children police cattle sheep fish feet")

#: In front of a number that is a rough quantity.
BEFORE_QUANTITY = word_set("about around than over under nearly some almost approximately roughly least most to")

#: In front of "in the 80s" that are no years.
DEGREE_WORDS = ("temperature", "temperatures", "highs", "lows", "mercury", "degrees", "thermometer")

#: The last word of a street's name.
STREETS = ("Avenue", "Ave", "Street", "St", "Road", "Rd", "Boulevard", "Blvd", "Lane", "Drive", "Way", "Court", "Place")

#: In front of "may 5" and "march 5" written small: a verb.
BEFORE_VERB = word_set("i you he she it we they one who which that this these those a an")

#: Behind a feast's name: a thing that bears it.
NAMED_THINGS = word_set("""
    tree trees cake cakes card cards carol carols pudding egg eggs bunny bunnies island islander islands rising stocking
    stockings cracker crackers
""")
