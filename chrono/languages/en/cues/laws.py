"""Laws: adopted, amended, repealed, proposed, in force."""

from __future__ import annotations

from chrono.languages.cue import Cues

LAWS: dict[str, Cues] = {
    "law_adopted": Cues(
        with_both={
            ("undertaking", "legislature"): "approve, pass, adopt, back",
            ("undertaking", "lawmaker"): "approve, pass, adopt, back",
        },
        verbs=(
            "enact, promulgate, legislate, codify, sign into law, pass into law, make law, outlaw, "
            "criminalise, criminalize, decriminalise, decriminalize, legalise, legalize, enfranchise, "
            "enshrine, receive royal assent, become law, receive assent, come onto the statute, enter "
            "the statute, assent, pass through parliament, pass through congress, write into law, reach "
            "the statute book, clear parliament, clear congress, make illegal, make compulsory, make "
            "mandatory, make it illegal, complete its passage, pass into statute, put on the statute "
            "book, place on the statute book, vote into law, write into the constitution, vote through"
        ),
        with_object={
            "statute": (
                "adopt, pass, approve, sign, introduce, vote, proclaim, decree, ratify, accept, "
                "gazette, grant, finalise, finalize, complete, transpose, seal, reissue, confer, carry, "
                "push through, rush through, reaffirm, vote for, vote in favour of, vote in favor of, "
                "draw up, agree, agree on, give, establish, get, obtain, gain, secure, win, devise, "
                "steer through, wave through, receive"
            ),
            "law": "impose, adopt, pass, introduce, levy, decree, institute",
            "veto": "override, overrule, overturn",
            "assent": "grant, give, receive, signify, obtain",
            "treaty": "incorporate, transpose",
            "bill": (
                "pass, sign, adopt, approve, vote, vote into, carry, vote for, vote in favour of, vote "
                "in favor of, clear, push through, rush through, steer through, wave through"
            ),
        },
        with_subject={
            "statute": (
                "pass, complete, date, date back, receive, provide, ban, prohibit, establish, create, "
                "abolish, authorise, authorize, grant, give, require, make, impose, empower, allow, "
                "permit, become, clear, define, restrict, regulate, introduce, extend, remove, oblige, "
                "bar, entitle, set up, lay down, provide for, confirm, punish, penalise, penalize, set"
            )
        },
        active="ban, prohibit",
        passive="ban, prohibit",
        nouns=(
            "enactment, promulgation, codification, legalisation, legalization, criminalisation, "
            "criminalization, royal assent"
        ),
        nouns_of={
            "statute": (
                "adoption, passage, passing, approval, introduction, assent, proclamation, signing, "
                "sealing, granting, vote"
            ),
            "law": "imposition, introduction",
            "bill": "passage, passing",
        },
        premodified="law, act, statute, constitution, ordinance, legislation, code, penal code, civil code, charter",
    ),
    "law_amended": Cues(
        verbs="amend, revise",
        with_object={
            "norm": (
                "tighten, relax, ease, loosen, toughen, stiffen, liberalise, liberalize, simplify, "
                "overhaul, rewrite, reform, alter, modify, change"
            ),
            "allowance": "lengthen, extend, raise, shorten, increase, lower, cut, double, reduce",
            "provision": (
                "add, insert, amend, delete, remove, replace, tighten, widen, extend, reword, "
                "substitute, change, modify, alter, rewrite, redraft, update, clarify, introduce, "
                "narrow, broaden, renumber, incorporate, drop, revise"
            ),
            "legal_part": (
                "lengthen, extend, raise, shorten, increase, lower, cut, double, reduce, broaden, "
                "widen, narrow, expand, restrict, tighten, relax, ease, loosen, toughen, stiffen, "
                "harden, soften, mitigate, liberalise, liberalize, redefine, change, alter, modify, "
                "adjust, harmonise, harmonize, equalise, equalize, stretch, triple, halve, enlarge, "
                "limit, curtail, strengthen, weaken, scale back, add"
            ),
            "change_of_law": (
                "adopt, pass, approve, enact, sign, ratify, make, introduce, insert, promulgate, "
                "gazette, incorporate, vote through, carry, assent, sign into law, pass into law, clear "
                "parliament, complete, publish, issue, finalise, finalize"
            ),
            "statute": (
                "change, modify, reform, update, alter, overhaul, redraft, rewrite, broaden, narrow, "
                "extend, strengthen, tighten, consolidate, supplement, relax, weaken, reword, recast, "
                "toughen, stiffen, harden, soften, dilute, widen, expand, liberalise, liberalize, "
                "modernise, modernize, adapt, adjust, refine, simplify, tweak, rework, revamp, refresh, "
                "renew, scale back, correct, harmonise, harmonize, restructure, clarify, prolong, "
                "undergo"
            ),
            "law": (
                "tighten, relax, ease, extend, loosen, renew, raise, lower, reduce, cut, modify, alter, "
                "toughen, stiffen, harden, soften, widen, broaden, narrow, liberalise, liberalize, "
                "prolong, step up, scale back, halve, double, increase, simplify, overhaul, rewrite, "
                "reform"
            ),
        },
        with_subject={
            "change_of_law": (
                "receive royal assent, become law, receive assent, pass into law, pass, take, add, "
                "insert, extend, remove, lower, raise, introduce, abolish, give, allow, make, transfer, "
                "increase, reduce, clarify, come"
            ),
            "statute": "amend, undergo",
        },
        nouns="amendment, amendments, revision of the law, law reform",
        nouns_of={
            "statute": (
                "revision, reform, overhaul, extension, change, changes, modification, alteration, "
                "alterations, tightening, update, rewriting, redrafting, widening, relaxation, "
                "strengthening, amending, renewal"
            ),
            "law": "tightening, relaxation, easing, loosening, extension, renewal, liberalisation, liberalization",
            "legal_part": "raising, lowering, extension, increase, reduction, widening, tightening, liberalisation",
            "provision": "deletion, insertion, addition, rewording, modification, removal, revision",
        },
        premodified=(
            "amendment, amendments, revision, amending law, amending act, amendment act, amending "
            "ordinance, amending decree, amending regulation, amendment bill"
        ),
    ),
    "law_repealed": Cues(
        verbs=(
            "repeal, abrogate, rescind, annul, invalidate, strike down, nullify, deregulate, do away "
            "with, sweep away, cease to apply, cease to have effect, lose force, come off the statute, "
            "go off the statute, lose effect, lose its force, fall into abeyance"
        ),
        with_object={
            "norm": "abolish, lift, end, scrap, eliminate, remove, drop, cancel, terminate, overturn, discard, axe",
            "charge": "abolish, eliminate, scrap, lift, end, remove",
            "law": (
                "abolish, lift, end, revoke, overturn, scrap, eliminate, remove, drop, cancel, "
                "withdraw, suspend, terminate, void, quash, strike down, invalidate, annul, cast aside, "
                "set aside, discard, discontinue, dismantle, axe, ditch, dispense with, relinquish, "
                "reverse, undo, extinguish, get rid of, abandon, forgo, waive"
            ),
            "statute": (
                "expire, lapse, abolish, supersede, replace, dismantle, revoke, withdraw, overturn, set "
                "aside, void, suspend, undo, cancel, reverse, discard, retire, eliminate, scrap"
            ),
            "provision": "repeal, abolish, void, revoke, overturn, set aside, suspend, scrap, lapse, expire",
            "document": ("revoke, rescind, repeal, annul, cancel, withdraw, countermand, supersede"),
            "treaty": "denounce, abrogate, terminate, renounce",
        },
        with_subject={
            "norm": "lapse, expire",
            "document": "expire, lapse, lose effect",
            "statute": "fall, lapse, expire, run out, end, cease, disappear",
            "law": "expire, lapse, end, cease, run out, fall, disappear, vanish, terminate",
        },
        passive="abolish, lift",
        nouns=(
            "repeal, abrogation, annulment, abolition, rescission, abolishment, revocation, nullification, invalidation"
        ),
        nouns_of={
            "law": "lifting, expiry, expiration, end, revocation, removal, suspension, elimination, lapse, "
            "scrapping, ending, striking down, withdrawal, cancellation, overturning, dismantling"
        },
    ),
    "law_proposed": Cues(
        verbs=(
            "consult on, consult, vote down, talk out, bring before, come before, go before, pass its "
            "second reading, pass its first reading, pass second reading, clear committee, invite "
            "comments, seek views, consult over, vote against, pass its third reading, pass third "
            "reading, go out to consultation"
        ),
        with_object={
            "provision": "propose, recommend, draft, suggest",
            "legal_part": "propose, suggest",
            "reading": (
                "move, pass, hold, take, complete, debate, give, have, schedule, get, carry, win, lose, secure"
            ),
            "consultation": (
                "launch, open, hold, conduct, run, close, announce, begin, start, initiate, carry out, undertake"
            ),
            ("change_of_law"): (
                "reject, accept, agree to, overturn, debate, table, consider, propose, defeat, vote "
                "for, vote on, discuss, move, back, withdraw, submit"
            ),
            "bill": (
                "introduce, carry, propose, present, submit, table, bring forward, draft, debate, "
                "reintroduce, pass, approve, put forward, reject, defeat, vote down, move, sponsor, "
                "postpone, amend, withdraw, read, consider, adopt, back, support, block, veto, refer, "
                "advance, draw up, publish, file, discuss, send, return, endorse, scrutinise, "
                "scrutinize, lodge, unveil, announce, shelve, drop, abandon, lay, lay before, "
                "circulate, kill, filibuster, second, moot, float, outline, set out, bring in, bring, "
                "put before, steer, pilot, guide, commit, report, recommit, delay, stall, fast-track, "
                "revive, resurrect, rewrite, redraft, divide on, co-sponsor, stop, defer, talk out, "
                "refuse, release, take up, vote against, gazette, pull, throw out, put, vote on, refer "
                "to"
            ),
            "statute": (
                "propose, draft, introduce, table, debate, draw up, veto, reject, consider, "
                "reintroduce, unveil, announce, moot, float, bring forward, put forward, outline, "
                "promise, pledge, discuss, vote down, defeat, block, shelve, advocate, demand, plan, "
                "envisage, prepare, sponsor, present, vote against, co-sponsor, oppose"
            ),
            "law": "propose",
            "motion": "move, table, propose, introduce, file",
        },
        with_subject={
            "statute": "stall, languish, founder, die, fail, collapse, stumble",
            "consultation": "open, close, begin, run, launch, start, end, take place",
            "bill": (
                "reach, fail, lapse, die, provide, propose, clear, stall, progress, fall, pass, "
                "receive, go, seek, return, complete, begin, start, enter, proceed, move, continue, "
                "face, have, come, survive, cross, stand, emerge, advance, sail, stumble, founder, "
                "languish, expire, run out, originate, sit, perish, collapse, get, win, secure, gain, "
                "obtain, pass its second reading"
            ),
        },
        with_both={
            ("bill", "cabinet"): (
                "approve, adopt, endorse, back, accept, agree, agree on, clear, pass, present, unveil, "
                "publish, announce, submit, give"
            ),
            ("statute", "cabinet"): (
                "unveil, announce, propose, bring forward, table, introduce, present, float, promise, "
                "put forward, draft, publish, plan, prepare"
            ),
        },
        nouns=(
            "first reading, second reading, third reading, committee stage, report stage, public "
            "consultation, consultation, reading, filibuster, markup, bill stage, readings, white bill"
        ),
        nouns_of={
            "bill": (
                "introduction, presentation, debate, reading, drafting, tabling, publication, defeat, "
                "rejection, withdrawal, reintroduction, discussion, examination, unveiling, submission, "
                "consideration, draft"
            ),
            "law": "proposal",
            "statute": "drafting, draft, proposal",
            "consultation": "launch, opening, close, start",
        },
        premodified="bill, proposal, draft",
    ),
    "in_force": Cues(
        verbs=(
            "come into force, enter into force, take effect, come into effect, go into effect, enter "
            "into effect, come into operation, go into force, commence, put into effect, put into "
            "force, bring into force, bring into effect, apply, backdate, go into operation, remain in "
            "force, be in force, take legal effect, be in effect, be in place, become effective, become "
            "applicable, become operative, become binding, become enforceable, kick in, become "
            "mandatory, become compulsory, become statutory, become illegal, become legal, become "
            "payable, start to apply, begin to apply, come into play, take force, acquire force, "
            "acquire legal force, gain legal force, gain force, gain the force of law, have the force "
            "of law, be effective, be applicable, be operative, be binding, become obligatory, bring "
            "into operation, pass into force, step into force, have effect, come into application, "
            "phase in, come into legal force"
        ),
        with_subject={
            "charge": "come in, apply to, start, kick in",
            "law": ("start, begin, operate, become effective, continue, bind, apply to, come in"),
            "document": "bind, apply to",
            "norm": "start, begin, operate, apply to, bind, become effective, commence",
            "treaty": "start, apply, bind, apply to, begin, operate, continue, become law",
            "statute": "become, bind, apply to, operate, start, begin, continue",
        },
        with_object={
            "norm": "put in place, implement, activate, enforce, introduce, bring into force",
            "document": "put in place",
            ("entitlement"): ("have, enjoy, receive, gain"),
            "law": ("implement, activate, bring, enforce, start, begin, trigger, switch on, put into operation"),
            "statute": "implement, activate, enforce, trigger, start",
            "treaty": "implement, activate, apply, enforce",
        },
        nouns=(
            "entry into force, coming into force, commencement, effective date, coming into effect, entry into effect"
        ),
        nouns_of={
            "statute": "implementation, application, start, enforcement, entry",
            "law": "implementation, application, start, enforcement, beginning",
            "treaty": "implementation, application, entry",
            "document": "implementation, application",
        },
    ),
}
