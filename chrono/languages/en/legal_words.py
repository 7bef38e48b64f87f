"""Sets of English words that judgments on laws, courts and paperwork ask for."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: With these a law goes off the statute book; with others it comes onto it.
LEAVING = word_set("remove strike wipe delete take erase withdraw disappear vanish go drop expunge leave fall sweep")
#: They bring people before the law: "took into custody", "is under investigation".
TAKING = word_set(
    "take place put bring haul hand hold keep drag be come remain go appear send commit refer carry stand"
)
#: What one is taken into, put under, brought to.
CUSTODY = {
    "into": word_set("custody"),
    "under": word_set("arrest investigation indictment"),
    "to": word_set("trial court justice"),
    "on": word_set("trial"),
    "in": word_set("custody"),
}
#: What one gives to something that one approves.
APPROVALS = word_set(
    "approval consent go-ahead blessing endorsement backing assent sanction imprimatur confirmation acceptance "
    "support authorisation authorization clearance"
)
GIVING = word_set("give grant signify express lend withhold accord pronounce")
WINNING = word_set("win receive gain secure obtain get")
#: A text before these words is not yet in being.
PROVISIONAL = word_set("draft proposed preliminary putative model")
#: What is done with a text that is still a draft.
PROPOSED = word_set(
    "publish release issue present table introduce unveil gazette approve circulate submit announce debate discuss "
    "consider reject withdraw prepare complete finish write print amend revise endorse adopt leak"
)
BEGINNING = word_set("begin start commence finish stop resume cease continue")
#: Things come about by these: "a second act followed".
FOLLOWING = word_set("follow come arrive emerge") | {"come out"}
HANDING_TO = word_set(
    "present deliver send give forward communicate transmit hand submit pass table lay put return remit refer "
    "address provide supply"
) | {"hand over", "hand in", "turn over", "lay before", "send in", "put before"}
#: Sent to somebody, these are messages rather than reports.
MESSAGES = word_set(
    "letter letters memo memorandum message note notes ultimatum warning telegram invitation order orders rule rules "
    "circular resolution license licence permit warrant summons subpoena call mandate budget"
)
#: What is done to a part of a law that changes it.
CHANGING_LAW = word_set(
    "broaden widen narrow extend expand restrict limit change alter modify redefine clarify tighten relax enlarge "
    "lengthen shorten reduce increase raise lower revise amend update replace refine cut double curtail"
)
APPROVING = word_set("adopt approve endorse issue promulgate ratify accept finalise finalize")
#: What parties move or apply to have done.
DEMANDS = word_set(
    "dismiss strike quash intervene vacate amend compel stay suppress annul enjoin block overturn suspend reopen set "
    "disqualify transfer exclude sever"
)
DEEMING = word_set("declare find hold rule deem judge adjudge pronounce")
UNLAWFUL = word_set(
    "unconstitutional invalid void unlawful illegal incompatible vires inoperative null inapplicable "
    "unenforceable inconsistent contrary"
)
#: A law with one of these in its name changes another.
AMENDING = word_set("amending amendment amended amendments amendatory")
