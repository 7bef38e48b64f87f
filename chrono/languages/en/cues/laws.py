"""Laws: adopted, amended, repealed, proposed, in force."""

from __future__ import annotations

from chrono.languages.cue import Cues

LAWS: dict[str, Cues] = {
    "law_adopted": Cues(
        verbs=(
            "enact, promulgate, legislate, codify, sign into law, pass into law, make law, outlaw, "
            "criminalise, criminalize, decriminalise, decriminalize, legalise, legalize, enfranchise, "
            "enshrine, receive royal assent, become law, receive assent, come onto the statute, enter the "
            "statute, assent, pass through parliament, pass through congress, write into law, reach the "
            "statute book, clear parliament, clear congress, rush through, push through, steer through, make "
            "illegal, make compulsory, make mandatory, make it illegal, complete its passage"
        ),
        with_object={
            "statute": (
                "adopt, pass, approve, sign, introduce, vote, proclaim, decree, ratify, accept, gazette, grant, "
                "finalise, finalize, complete, transpose"
            ),
            "law": "impose, adopt, pass",
            "assent": "grant, give, receive, signify, obtain",
            "treaty": "incorporate, transpose",
            "bill": "pass, sign, adopt, approve, vote, vote into",
        },
        with_subject={
            "statute": (
                "pass, complete, date, date back, receive, provide, ban, prohibit, establish, create, abolish, "
                "authorise, authorize, grant, "
                "give, require, make, impose, empower, allow, permit, become, clear"
            )
        },
        active="ban, prohibit",
        passive="ban, prohibit",
        nouns=(
            "enactment, promulgation, codification, legalisation, legalization, criminalisation, criminalization, "
            "royal assent"
        ),
        nouns_of={
            "statute": "adoption, passage, passing, approval, introduction, assent, proclamation",
            "bill": "passage, passing",
        },
        premodified="law, act, statute, constitution, ordinance, legislation",
    ),
    "law_amended": Cues(
        verbs=("amend, revise"),
        with_object={
            "allowance": "lengthen, extend, raise, shorten, increase, lower, cut, double, reduce",
            "provision": "add, insert, amend, delete, remove, replace, tighten, widen, extend",
            "change_of_law": "adopt, pass, approve, enact, sign, ratify",
            "statute": (
                "change, modify, reform, update, alter, overhaul, redraft, rewrite, broaden, narrow, extend, "
                "strengthen, tighten, consolidate, "
                "supplement, relax, weaken"
            ),
            "law": "tighten, relax, ease, extend, loosen, renew, raise, lower, reduce, cut, modify, alter",
        },
        with_subject={"statute": "amend"},
        nouns="amendment, amendments, revision of the law, law reform",
        nouns_of={"statute": "revision, reform, overhaul, extension, change, changes, modification"},
        premodified="amendment, amendments, revision",
    ),
    "law_repealed": Cues(
        verbs=(
            "repeal, abrogate, rescind, annul, invalidate, strike down, nullify, deregulate, do away with, "
            "sweep away, cease to apply, cease to have effect, lose force"
        ),
        with_object={
            "charge": "abolish, eliminate, scrap, lift, end, remove",
            "law": (
                "abolish, lift, end, revoke, overturn, scrap, eliminate, remove, drop, cancel, withdraw, "
                "suspend, terminate, void, quash, strike down, invalidate, annul"
            ),
            "statute": "expire, lapse, abolish, supersede, replace",
            "document": "revoke, rescind, repeal, annul",
            "treaty": "denounce, abrogate, terminate, renounce",
        },
        with_subject={"document": "expire, lapse", "law": "expire, lapse, end, cease"},
        passive="abolish, lift",
        nouns="repeal, abrogation, annulment, abolition, rescission, abolishment",
        nouns_of={"law": "lifting, expiry, expiration, end, revocation, removal, suspension, elimination"},
    ),
    "law_proposed": Cues(
        verbs=(
            "consult on, consult, vote down, talk out, bring before, come before, go before, pass its second "
            "reading, pass its first reading, pass second reading, clear committee, invite comments, seek "
            "views"
        ),
        with_object={
            "reading": "move, pass, hold, take, complete, debate, give, have, schedule, get",
            "consultation": "launch, open, hold, conduct, run, close, announce, begin",
            ("change_of_law"): (
                "reject, accept, agree to, overturn, debate, table, consider, propose, defeat, vote for, vote on, "
                "discuss, move, back, withdraw, submit"
            ),
            "bill": (
                "introduce, carry, propose, present, submit, table, bring forward, draft, debate, reintroduce, pass, "
                "approve, put forward, reject, defeat, vote down, move, sponsor, postpone, amend, withdraw, read, "
                "consider, adopt, back, support, block, veto, refer, advance, draw up, publish, file, discuss, "
                "send, return, endorse, scrutinise, scrutinize, lodge, unveil, announce, shelve, drop, abandon, "
                "lay, lay before, circulate, kill, filibuster, second"
            ),
            "statute": (
                "propose, draft, introduce, table, debate, draw up, veto, reject, consider, withdraw, reintroduce"
            ),
            "law": "propose",
            "motion": "move, table, propose, introduce, file",
        },
        with_subject={
            "consultation": "open, close, begin, run, launch, start, end, take place",
            "bill": (
                "reach, fail, lapse, die, provide, propose, clear, stall, progress, fall, pass, receive, go, "
                "seek, return, complete, begin, start, enter, proceed, move, continue, face, have, come, survive, "
                "cross"
            ),
        },
        nouns=(
            "first reading, second reading, third reading, committee stage, report stage, public "
            "consultation, consultation, reading, filibuster, markup, bill stage, readings, white bill"
        ),
        nouns_of={
            "bill": "introduction, presentation, debate, reading, drafting, tabling",
            "statute": "drafting, draft",
        },
        premodified="bill, proposal, draft",
    ),
    "in_force": Cues(
        verbs=(
            "come into force, enter into force, take effect, come into effect, go into effect, enter into "
            "effect, come into operation, go into force, put in place, commence, put into effect, put into "
            "force, bring into force, bring into effect, apply, backdate, go into operation, put into "
            "operation, remain in force, be in force, take legal effect, be in effect, be in place, become "
            "effective, become applicable, become operative, become binding, become enforceable, kick in, "
            "become mandatory, become compulsory, become statutory, become illegal, become legal, become "
            "payable, start to apply, begin to apply, come into play"
        ),
        with_subject={
            "law": "start, begin, operate, become effective, continue",
            "treaty": "start, apply",
            "statute": "become",
        },
        with_object={
            ("entitlement"): ("have, enjoy, receive, gain"),
            ("law"): ("implement, activate, bring"),
            ("statute"): ("implement, activate"),
            ("treaty"): ("implement"),
        },
        nouns="entry into force, coming into force, commencement, effective date",
        nouns_of={"statute": "implementation, application", "treaty": "implementation"},
    ),
}
