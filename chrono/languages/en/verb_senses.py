"""Sets of English verbs by what they do to a clause: those that report, intend, let happen, state a number."""

from __future__ import annotations

from chrono.languages.word_list import word_set

#: Their object clause may do without `that`.
SAYING = word_set(
    "say announce state declare claim allege report believe argue think warn hope insist suggest admit add "
    "note know stress confirm"
)
#: An infinitive after these is what happened: "was forced to leave in January".
TRANSPARENT = word_set(
    "force allow enable help cause lead ask oblige compel permit manage require tell persuade "
    "convince invite go use happen appear seem prove be have need"
)
#: An infinitive after these is what is meant to happen.
INTENDING = word_set(
    "aim plan agree pledge commit expect schedule intend set hope propose promise vow want seek target "
    "undertake wish due anticipate slate decide request call urge recommend project envisage prepare design"
)
#: In the passive these say that the event still lies ahead: "was scheduled for October".
INTENDED = word_set("schedule plan slate expect envisage project anticipate postpone reschedule target book")
#: What these report is somebody's claim.
CLAIMING = word_set(
    "claim allege report rumour rumor purport believe accuse suspect say assert contend state suggest maintain"
)
#: Their object or subject is the event, when it is an event noun: "marked the founding of".
DEFERRING = word_set(
    "mark commemorate celebrate follow precede lead result oppose support recall describe see witness cause "
    "prompt trigger include involve survive predate attribute cite mention blame stem"
)
#: Light verbs: the event noun with them tells the kind ("held talks", "made a statement", "took place").
LIGHT = word_set(
    "advance arrange attend be begin call cancel close come complete conclude conduct contest "
    "continue deliver end envisage expect experience fight follow give happen have hold host issue join launch "
    "lose make mark occur open organise organize participate pay perform plan postpone reschedule run schedule see "
    "set stage start suffer take undergo undertake win witness"
) | {"bring forward", "carry out", "take place"}
#: Intransitive verbs whose subject undergoes rather than acts.
UNDERGOING = word_set(
    "arise begin cease commence continue debut emerge end erupt expire happen lapse last occur open pass "
    "premiere remain resume run ship start"
) | {
    ("be born"),
    ("break ground"),
    ("break out"),
    ("come into being"),
    ("come into effect"),
    ("come into force"),
    ("come into operation"),
    ("enter into force"),
    ("go into effect"),
    ("go live"),
    ("take effect"),
    ("take place"),
}
#: Verbs that take no object, so that their past form is no passive.
ALONE = word_set(
    "arrive die remain fall rise expire lapse resign retire live stay happen occur belong emerge exist last vanish "
    "disappear collapse emigrate graduate"
)
#: Verbs of going somewhere: their `to` says where.
MOVING = word_set(
    "move return go travel arrive flee emigrate immigrate relocate sail march transfer come migrate escape "
    "retreat advance withdraw fly"
)
#: Verbs of rising and falling.
CHANGING = word_set(
    "rise fall increase decrease grow decline drop climb jump shrink soar plunge surge slip narrow widen stand "
    "hover stabilise stabilize settle "
    "peak plummet rocket "
    "skyrocket "
    "rebound"
)
#: Verbs that say by themselves how many times as much.
MULTIPLYING = word_set("double treble triple quadruple halve")
#: Verbs that do something once with an amount: they state no figure.
SPENDING = word_set(
    "pay buy purchase sell acquire donate invest fine allocate raise lend borrow award grant sign win launch "
    "open found establish kill sentence send order arrest convict release introduce lose deploy appoint elect "
    "create name execute defeat build injure wound destroy displace rescue evacuate hire dismiss fire invite seize "
    "impose confiscate deport jail imprison capture sink score play offer demand threaten"
)
#: Their `of` says what for: "convicted him of fraud".
DEPRIVING = word_set(
    "convict acquit accuse deprive rid inform notify warn suspect strip relieve cure rob assure remind absolve clear"
)
#: Verbs that only give a name: "a company called X".
NAMING = word_set("call name entitle title know dub nickname refer consist compose locate")
#: After these prepositions an event noun takes the date to itself: "following the release of the model in 1981".
ADJUNCTS = word_set("following after before since upon until despite including till besides amid pending")
#: What voters do in a referendum.
VOTING = word_set("approve reject vote accept back choose endorse support decide oppose favour favor ratify")
#: Verbs with a hearer: a clause behind the hearer is what was said.
TELLING = word_set("tell inform remind assure warn promise convince persuade teach show advise notify")
#: What is done with a day that comes back every year.
OBSERVING = word_set(
    "celebrate mark observe commemorate honour honor remember fall hold be dedicate designate proclaim declare"
)
