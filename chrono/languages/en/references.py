"""How English refers to an event told elsewhere: nouns of verbs, anniversaries, words that lead up to a reference."""

from __future__ import annotations

#: Verbs to the noun by which a text comes back to what they told: "The banks merged in 2001. Since the merger, ..."
NOUN_OF_VERB = {
    "merge": "merger",
    "acquire": "acquisition",
    "take over": "takeover",
    "found": "foundation",
    "invade": "invasion",
    "annex": "annexation",
    "unify": "unification",
    "unite": "unification",
    "reunify": "reunification",
    "privatise": "privatisation",
    "privatize": "privatization",
    "nationalise": "nationalisation",
    "nationalize": "nationalization",
    "declare independence": "independence",
    "gain independence": "independence",
    "achieve independence": "independence",
    "win independence": "independence",
    "assassinate": "assassination",
    "explode": "explosion",
    "erupt": "eruption",
    "resign": "resignation",
    "abdicate": "abdication",
}

#: Prepositions that put what follows them into the time of the event itself.
AT_THAT_TIME = ("since", "until", "till", "by", "during", "at", "at the time of")
#: These need a length before them: "three weeks after the merger".
AT_A_DISTANCE = {"after": 1, "before": -1, "following": 1}
#: Articles and possessives of a reference.
DEFINITE = ("the", "its", "their", "his", "her")

#: Anniversaries with a name of their own, to their number of years.
ANNIVERSARIES = {
    "centenary": 100,
    "centennial": 100,
    "sesquicentennial": 150,
    "sesquicentenary": 150,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tercentennial": 300,
    "quatercentenary": 400,
    "quincentenary": 500,
    "quincentennial": 500,
    "silver jubilee": 25,
    "golden jubilee": 50,
    "diamond jubilee": 60,
}
ANNIVERSARY = "anniversary"
#: Spelt ordinals before "anniversary" that the tables of numbers do not hold.
TENTHS = {
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}
#: What an anniversary is of, by the noun that names the beginning, to the kinds of event that it can be.
BEGINNINGS = {
    "founding": ("body_founded",),
    "foundation": ("body_founded",),
    "establishment": ("body_founded", "reform_launched"),
    "creation": ("body_founded", "reform_launched"),
    "formation": ("body_founded",),
    "adoption": ("law_adopted", "document_issued", "treaty_signed"),
    "enactment": ("law_adopted",),
    "signing": ("treaty_signed", "law_adopted"),
    "signature": ("treaty_signed",),
    "opening": ("reform_launched", "body_founded", "other"),
    "launch": ("reform_launched",),
    "birth": ("other",),
    "death": ("other",),
    "independence": ("other", "body_founded"),
}
#: Participles of a gloss that dates the beginning: "the centenary of the club (founded in 1921)".
BEGUN = ("founded", "established", "created", "formed", "set up", "born", "signed", "adopted", "opened", "launched")
