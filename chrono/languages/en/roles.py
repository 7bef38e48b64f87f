"""Words that tell who acts and what is acted upon."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: Verbs that always act on something: without an object what stands before them is it ("1748 - College established").
ALWAYS_TRANSITIVE = word_set("""
    abolish adopt annex appoint arrest assassinate authorize authorise award baptize bomb build canonize capture
    commission complete consecrate construct convict create decommission demolish depose design destroy discover
    elect enact erect establish execute expel form found hold imprison inaugurate install introduce invent issue
    name nationalise nationalize occupy ordain outlaw proclaim promulgate publish raid ratify raze rebuild redesignate
    refound reinstate release relocate rename renovate repeal restore revoke sack sentence sign
""")
#: What a passive is done "by" these means, not by these persons.
INSTRUMENTS = word_set("""
    accident acclamation act agreement ballot chance consensus correspondence decree default dint email expert fax hand
    law legislation letter lot mail majority means mistake order phone post proclamation reason referendum regulation
    request resolution royal sea statute telephone treaty unanimity virtue vote votes way
""")
#: In the passive, their `by` names what came after or beside, not who did it.
SUCCEEDING = word_set("accompany characterise characterize follow mean precede replace succeed supersede surround")
#: Verbs of trying, starting, deciding: what follows in the infinitive or as a gerund is what they are about.
TRYING = word_set("""
    agree aim attempt begin cease choose commence consent continue decide decline elect endeavour fail finish hesitate
    intend manage offer plan pledge prepare proceed promise refuse resolve resume seek start stop strive threaten try
    undertake vote vow
""")
#: Verbs of leading: their object is what is led, their subject holds the office.
LEADING = word_set("chair command govern head lead manage preside rule run")
#: Endings of nouns that name those who act.
ACTING_ENDINGS = ("er", "or", "ist", "ian", "ee", "ant", "man", "men", "people", "folk", "ive")
#: Verbs that say no more than that a happening took place.
COMING = word_set("come follow arise ensue begin start end resume continue conclude")
#: First and second person: whoever they are, the sentence does not say.
SPEAKERS = word_set("""
    i me we us you our my your we'll we've we're we'd i'll i've i'm i'd you'll you've you're
""")
#: Adjectives of countries that no ending tells.
NATIONALITIES = word_set("""
    afghan argentine british chilean croat cypriot czech danish dutch french german greek icelandic iraqi israeli
    kuwaiti omani pakistani portuguese qatari saudi serb slovak slovene soviet swiss thai turkish uzbek welsh yemeni
""")
#: Endings of adjectives of countries.
NATIONAL_ENDINGS = ("ian", "ean", "ese", "ish", "can", "gan", "lan", "ban", "qi", "ani")
#: Happenings to somebody: "her death", "his arrest".
SUFFERED = word_set("""
    abdication acquittal appointment arrest assassination baptism birth burial canonization capture conviction
    coronation creation death defeat deportation detention dismissal dissolution election execution extradition
    founding funeral impeachment imprisonment inauguration indictment induction marriage murder nomination opening
    ordination promotion reelection re-election release removal sentencing trial wedding
""")
#: Determiners that say whose.
POSSESSIVES = word_set("his her its their")
