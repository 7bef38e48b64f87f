"""Words that tell whether a clause looks ahead or back."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: Words, alone, that look ahead.
FUTURE_WORDS = word_set("""
    will shall 'll ’ll won't would expect expects expected plan plans planned scheduled due slated intend intends begin
    begins start starts hope hopes payable effective upcoming forthcoming let's remind can may should must
""")
#: Phrases that look ahead.
FUTURE_PHRASES = (
    "as soon as", "as early as", "is to", "are to", "be to", "is going", "are going", "'s going", "'re going",
    "am going", "is set", "are set", "is about", "are about", "is expected", "are expected",
    "set to", "to be", "let us",
)  # fmt: skip

#: Irregular past forms and other words that look back; the regular ones end in "ed".
PAST_WORDS = word_set("""
    was were had did said told has have been went came took made began became got rose fell gave held left lost met ran
    saw sent set shot sold spoke thought won wrote found grew led paid put read since ago bought brought built chose
    drew drove fought fled flew kept knew laid rode rang sank shook shut sought stole struck swore taught threw woke
    wore withdrew cut hit quit beat stood sat spent caught broke burst felt forgot froze hid hurt lent meant sang slept
    spread swept understood
""")

#: Words of the pluperfect: what they tell came before what was told last.
PLUPERFECT_WORDS = ("had", "having")
#: Words that end in "ed" and are no past forms.
NOT_PAST = word_set(
    "succeed proceed exceed indeed speed breed bleed hundred sacred kindred hatred sled shed embed united"
)
