"""Documents, reports, reforms and speeches."""

from __future__ import annotations

from chrono.languages.cue import Cues

DOCUMENTS: dict[str, Cues] = {
    "document_issued": Cues(
        verbs=(
            "decree, recommend, gazette, co-author, formulate, write to, lay before, bring out, put "
            "out, sign off, see the light, come off the press"
        ),
        with_object={
            "document": (
                "issue, release, publish, adopt, approve, promulgate, unveil, print, circulate, draft, "
                "write, sign, agree, endorse, formulate, deliver, produce, launch, send, make public, "
                "draw up, prepare, agree on, post, distribute, set out, finalise, finalize, pass, "
                "declare, proclaim, accept, author, reveal, compile, serve, lay down, put forward, "
                "update, disclose, introduce, dispatch, date, bring out, put out, reissue, republish, "
                "authorise, authorize, leak, unseal, declassify, broadcast, read out, despatch, "
                "transmit, gazette, enunciate"
            ),
            "declaration": "sign, adopt",
            "rules": (
                "hand down, lay down, set, impose, issue, make, bring out, put out, introduce, tighten, "
                "agree, finalise, finalize"
            ),
            "day": "declare, proclaim, designate",
            "report": "issue, release, publish, write, date",
            "statute": "publish, issue",
        },
        with_subject={
            "report": "appear, come out, emerge, go out",
            "document": (
                "come out, propose, recommend, find, conclude, state, declare, warn, outline, show, "
                "reveal, highlight, identify, document, formalise, formalize, set out, call for, "
                "describe, confirm, order, announce, lay down, require, urge, instruct, authorise, "
                "authorize, forbid, prohibit, commit, note, claim, establish, provide, define, see the "
                "light, abolish, confiscate, oblige, ban, direct, summarise, summarize, criticise, "
                "criticize, clear, blame, estimate, predict, put, promise"
            ),
        },
        nouns=(
            "publication, issuance, proclamation, declaration, decree, edict, communiqué, communique, "
            "white paper, green paper, memo, manifesto, press release, recommendation, encyclical, "
            "promulgation of the decree, papal bull, open letter, policy paper, executive order, press "
            "statement, joint communiqué"
        ),
        nouns_of={
            "document": (
                "release, adoption, issue, launch, unveiling, announcement, signing, endorsement, "
                "promulgation, approval, issuing, drafting, appearance, reading, proclaiming, update, "
                "revision, dispatch, leak, circulation"
            ),
            "report": "publication, release, appearance, leak",
            "work": "draft",
        },
        premodified=(
            "report, green paper, white paper, paper, study, declaration, resolution, memo, memorandum, "
            "decree, directive, guidelines, plan, letter, survey, review, edict, manifesto, circular, "
            "opinion"
        ),
    ),
    "report_submitted": Cues(
        verbs=(
            "submit, apply, apply for, apply to, petition, lodge, resubmit, notify, file for, send in, "
            "turn in, report back, put in for, re-apply, reapply, put in a bid"
        ),
        with_object={
            "boon": "request, seek, ask for, apply for",
            "permission": "seek, request, ask for, solicit",
            "licence": "seek, request, apply for, ask for",
            "report": (
                "submit, present, file, lodge, deliver, hand in, hand over, send, prepare, transmit, "
                "forward, table, resubmit, complete, request, register, lay before, tender, make, "
                "launch, hand, give, lay, turn in, send in, pass, return, communicate, turn over, "
                "enter, place before, put before, supply, furnish, remit, deposit, refer, post, "
                "provide, put"
            ),
            "document": "submit, lodge, transmit, file, hand over, hand in, forward, tender",
        },
        with_subject={},
        nouns="submission, application, petition",
        nouns_of={
            "report": "presentation, filing, transmission, delivery, submission, lodging, tabling, handover, receipt"
        },
        premodified="application, petition, submission",
    ),
    "report_reviewed": Cues(
        verbs=(
            "review, reconsider, endorse, peer-review, scrutinise, scrutinize, give its blessing, give "
            "its approval, give approval, turn down, green-light, give the go-ahead, rubber-stamp, give "
            "the green light, give its go-ahead, take note of, take stock of, wave through, sign off "
            "on, give clearance"
        ),
        with_object={
            "report": (
                "consider, approve, examine, adopt, accept, discuss, reject, assess, debate, receive, "
                "undergo, endorse, note, take note, clear, vote on, evaluate, pass, audit, scrutinise, "
                "scrutinize, vote down, take up, study, shelve, confirm, peer-review, welcome, back, "
                "vote, agree, ratify, review, take note of, wave through, sign off, sign off on, probe, "
                "analyse, analyze, reconsider, turn down"
            ),
            "review": "undergo, conduct, complete",
            "document": "review, consider, examine",
            "programme": "review, evaluate, assess",
        },
        with_subject={"council": "reject"},
        with_both={
            ("country", "council"): "consider, examine, review",
            ("country", "body"): "consider, examine, review",
            ("product", "adjudicator"): "approve, clear, authorise, authorize, license, reject",
            ("programme", "adjudicator"): "approve, clear, authorise, authorize, reject",
        },
        nouns="review, examination, evaluation, consideration, audit, peer review, periodic review",
        nouns_of={
            "report": (
                "approval, rejection, acceptance, adoption, consideration, assessment, endorsement, "
                "discussion, debate, scrutiny"
            ),
        },
    ),
    "reform_launched": Cues(
        verbs=(
            "launch, pilot, roll out, premiere, debut, relaunch, ship, unroll, go live, start up, enter "
            "service, make available, go on sale, go online, come into service, go on air, kick off, "
            "implement, commercialise, commercialize, initiate, set in motion, set in train, get off "
            "the ground, go into service, go into production, go into circulation, enter circulation, "
            "enter production, hit the shelves, hit the market, come on stream, come on the market, "
            "come onto the market, switch on, bring into use, come into use, go into use, bring in, put "
            "on sale, put on the market, put into operation, put into service, reform, overhaul, "
            "liberalise, liberalize, privatise, privatize, nationalise, nationalize, come on air"
        ),
        with_object={
            "cash": "introduce, bring out",
            "name": ("bring out, launch, introduce, release"),
            "service_run": ("begin, start, commence, launch, introduce, inaugurate"),
            "norm": ("switch to, move to, adopt, go over to, change over to, convert to, introduce"),
            "preview": "replace",
            "programme": (
                "open, start, begin, introduce, establish, release, create, unveil, adopt, set up, "
                "implement, initiate, inaugurate, institute, develop, build, put into operation, put "
                "into service, present, bring out, air, broadcast, activate, deploy, pioneer, "
                "reintroduce, undertake, phase in, carry out, premiere, put in place, put into effect, "
                "try out"
            ),
            "periodical": "publish, print, issue, launch, found",
            "work": "release, premiere, air, broadcast, screen, stage",
            "structure": "inaugurate, open",
            "undertaking": "embark on, embark upon, begin, launch, start, initiate",
            "product": "release, introduce, ship, unveil",
        },
        with_subject={
            "undertaking": ("begin, start, get under way, commence, run"),
            "name": ("begin, start, debut"),
            "service_run": "begin, start, open, commence",
            "programme": (
                "open, start, begin, debut, air, ship, appear, commence, premiere, get under way, be under "
                "way, come in, become operational, start operating, begin operating"
            ),
            "structure": "open",
        },
        active="release, introduce",
        passive="release, introduce, air, broadcast, institute",
        nouns="launch, rollout, roll-out, premiere, debut, release, relaunch, inauguration, introduction, unveiling",
        nouns_of={
            "programme": (
                "start, beginning, opening, creation, implementation, adoption, establishment, "
                "commencement, development, construction, operation"
            )
        },
        premodified="reform, reforms, pilot, launch, release, campaign, programme, program, project, initiative",
    ),
    "speech": Cues(
        with_subject={
            "speech": ("lay down, set out, outline, call, announce, promise, declare, stress, praise, condemn"),
            ("person"): (
                "conclude, defend, attack, answer, ask, question, explain, set out, outline, propose, "
                "predict, describe, reject, oppose, offer, thank, call, demand, signal, indicate, hint, "
                "promise"
            ),
        },
        verbs=(
            "say, state, announce, declare, tell, warn, claim, argue, stress, emphasise, emphasize, "
            "urge, call for, call on, apologise, apologize, pledge, promise, vow, remark, respond, "
            "reply, speak, assert, reiterate, insist, admit, confirm, deny, condemn, criticise, "
            "criticize, praise, express, advocate, suggest, comment, concede, acknowledge, explain, "
            "reaffirm, affirm, testify, preach, lecture, address, point out, put forward, put forth, "
            "denounce, welcome, highlight, complain, swear, thank, contend, observe, lament, hail, "
            "echo, reassure, call upon, plead, recount, recall, underline, elaborate, make clear, make "
            "it clear, speak out, articulate, rebuke, voice, disclose, tweet, quip, caution, profess, "
            "confess, appeal for, conclude, inform, go on record, hit out at, lash out at, lay out, "
            "spell out, play down, rule out, hit back, take the floor, break his silence, break her "
            "silence, speak of, pay tribute, give an interview, give a speech, hit back at, speak to "
            "reporters, tell reporters, take aim at, pour scorn on, call attention, draw attention, "
            "appeal to, go on television, go on the radio, broadcast to, read out, make a statement, "
            "make a speech, take to the airwaves"
        ),
        with_object={
            "evidence": ("give"),
            "meeting": ("address"),
            "legislature": ("address"),
            "issue": "raise, set out, outline, express, voice, air, propose",
            "speech": "give, make, hold, read, deliver, broadcast, issue, repeat",
            "claim": ("make, reject, repeat, level, deny, dismiss"),
        },
        nouns=(
            "speech, address, statement, announcement, apology, lecture, sermon, remarks, keynote, "
            "oration, testimony, fireside chat, maiden speech, televised address, press statement"
        ),
        premodified="speech, address, statement, lecture, apology, announcement",
        active=("accuse"),
    ),
}
