"""Words that tell whether a clause looks ahead or back."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: Verbs in front of an infinitive that look ahead.
MODALS = word_set("""
    will shall 'll ’ll won't would could can may might should must
""")
#: Words, alone, that look ahead.
FUTURE_WORDS = MODALS | word_set("""
    expect expects expected plan plans planned scheduled due slated intend intends begin begins start starts hope hopes
    payable effective upcoming forthcoming let's remind expire expires resume resumes reopen reopens conclude concludes
    ends opens departs arrives lands plays faces meets hosts travels speaks appears heads
""")
#: Phrases that look ahead.
FUTURE_PHRASES = (
    "as soon as", "as early as", "later than", "is to", "are to", "be to", "is going", "are going", "'s going",
    "'re going", "am going", "is set", "are set", "is about", "are about", "is expected", "are expected", "set to",
    "set for", "to be", "let us", "takes effect", "take effect", "takes office", "take office", "takes place",
    "take place",
    "takes over", "kicks off", "kick off", "goes on sale", "go on sale", "goes to the polls", "go to the polls",
    "runs out", "runs through", "runs until", "runs from", "come into force", "comes into force",
)  # fmt: skip
#: What had been arranged, by "had", did not come to pass after all.
SCHEDULED_WORDS = ("due", "scheduled", "expected", "supposed", "set", "planned", "hoped", "intended", "slated")
#: What newspapers tell after "could not be": it was tried in vain.
SOUGHT_WORDS = ("reached", "found", "located", "contacted", "identified", "confirmed", "verified")
#: Stems of verbs that put a thing off or leave time: the date behind "until" is ahead, whatever their tense.
DEFERRING_STEMS = (
    "postpon", "delay", "defer", "extend", "adjourn", "reschedul", "put off", "push back", "pushed back", "prolong",
    "suspend", "remand", "have", "has", "give", "gave",
)  # fmt: skip

#: Irregular past forms and other words that look back; the regular ones end in "ed".
PAST_WORDS = word_set("""
    was were had did said told has have been went came took made began became got rose fell gave held left lost met ran
    saw sent shot sold spoke thought won wrote found grew led paid since ago bought brought built chose drew drove
    fought fled flew kept knew laid rode rang sank shook sought stole struck swore taught threw woke wore withdrew stood
    sat spent caught broke felt forgot froze hid lent meant sang slept swept understood ate bit bled blew bore bred
    clung crept dealt drank dug fed flung forbade forgave heard hung knelt lit mistook overcame oversaw overthrew
    overtook pled rebuilt retook shone shrank slid sped sprang spun stuck stung swam swung tore undertook
    upheld wept withheld wound wasn't weren't didn't hadn't couldn't wouldn't wed bid
""")

#: Past forms that are the infinitive too: after "to" or "will" they are that.
SAME_FORMS = word_set("beat burst cost cut forecast hit hurt let put quit read set shed shut split spread")
#: Words in "ed" that are no past.
NOT_PAST = word_set("""
    need feed speed seed indeed bleed breed hundred united unprecedented armed succeed proceed exceed sacred naked shed
    kindred hatred sled embed so-called bed red fed
""")

#: Words of the pluperfect: what they tell came before what was told last.
PLUPERFECT_WORDS = ("had", "having")

#: Nouns of what the news tells once it has happened: "Friday's attack", "an announcement Tuesday".
HAPPENINGS = word_set("""
    accident announcement arrest assassination attack ambush blast bombing blaze collapse crash collision death decision
    defeat derailment disaster earthquake eruption explosion fire hijacking interview killing loss massacre mishap
    murder quake raid rampage resignation ruling shooting slaying statement stabbing tragedy verdict victory win
    violence clash
""")
