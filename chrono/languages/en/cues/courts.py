"""Courts, cases and rulings."""

from __future__ import annotations

from chrono.languages.cue import Cues

COURTS: dict[str, Cues] = {
    "ruling": Cues(
        verbs=(
            "rule, convict, sentence, acquit, overturn, uphold, adjudicate, fine, exonerate, quash, "
            "remand, enjoin, vacate, hand down, overrule, affirm, disqualify, disbar, pardon, parole, "
            "censure, excommunicate, indemnify, absolve, find guilty, find liable, find unsuitable, "
            "find to be, find to have, find in breach, find responsible, find not guilty, find "
            "unconstitutional, release on bail, release on parole, grant bail, free on bail, give "
            "judgment, rule against, strike out, strike off, rule in favour, rule in favor, find for, "
            "find against, come down, send to prison, send to jail, put behind bars, sentence to death, "
            "remit, find in favour, find in favor, award damages, give a ruling, give its ruling, enter "
            "judgment, hold liable, hold unconstitutional, rule unconstitutional, rule unlawful, give "
            "its judgment, refuse bail, hold in contempt, bind over"
        ),
        with_object={
            "person": "jail, imprison, find",
            "ruling": (
                "issue, deliver, give, reach, grant, deny, uphold, overturn, reverse, impose, return, "
                "pronounce, render, refuse, award, hand down, order, set aside, enter, affirm, pass, "
                "lift, stay, approve, dismiss, confirm, commute, vacate, quash, sustain, annul, "
                "suspend, increase, reduce, void, rescind, overrule, substitute, halve, reinstate, mete "
                "out"
            ),
            "case": (
                "dismiss, decide, reject, settle, drop, close, throw out, grant, deny, resolve, refuse, "
                "allow, affirm, discontinue, certify, win, terminate, stay, strike out, uphold, "
                "determine, remand, adjudicate, quash, reverse, overturn, conclude, sustain, decline, "
                "overrule, turn down"
            ),
            "law": "invalidate",
            "licence": (
                "revoke, suspend, withdraw, cancel, refuse, grant, renew, deny, award, issue, approve, restore"
            ),
            "permission": "refuse, grant, deny, dismiss, reject, allow, give",
        },
        with_subject={
            "case": "fail, succeed, collapse, end, fall, conclude, settle",
            ("adjudicator"): (
                "deny, grant, find, order, fine, determine, award, suspend, revoke, dismiss, clear, "
                "disqualify, authorise, authorize, prohibit, rule, impose, uphold, reprimand, censure, "
                "ban, block"
            ),
            "court": (
                "find, hold, decide, order, reject, dismiss, grant, deny, reverse, conclude, declare, "
                "agree, confirm, award, allow, refuse, make, approve, determine, set aside, impose, "
                "strike down, block, throw out, clear, bar, direct, stay, lift, reinstate, suspend, "
                "issue, side, require, affirm, recognise, recognize, rehear, vote, halt, decline, "
                "acquit, sentence, answer, quash, annul, void, give, invalidate, overturn, uphold, "
                "refer, return, prohibit, free, ban, release, interpret, extend, limit, end, write, "
                "say, state, note, accept, enforce, restore, discharge, remove, hand down, strip, "
                "punish, condemn, compel, instruct, nullify, permit, forbid"
            ),
        },
        passive="find guilty, jail, imprison, sentence, convict, find unsuitable, order",
        nouns=(
            "ruling, judgment, judgement, verdict, conviction, sentencing, acquittal, court decision, "
            "death sentence, pardon, life sentence, prison sentence, court ruling, guilty verdict, "
            "acquittals, court order, commutation"
        ),
        nouns_of={
            "case": "dismissal, settlement, decision, rejection, resolution, outcome, conclusion",
            "ruling": "reversal, overturning, delivery, quashing, upholding, affirmation",
            "licence": "revocation, suspension, withdrawal, refusal",
            "permission": "refusal, denial, grant",
            "court": "decision, finding, order, holding, opinion",
        },
        premodified="ruling, judgment, judgement, verdict, decision, conviction, opinion",
    ),
    "case_opened": Cues(
        with_both={
            ("court", "case"): "reach",
            ("legislature", "case"): "reach",
            ("case", "court"): "return, issue, file",
        },
        verbs=(
            "sue, indict, arrest, charge, prosecute, investigate, impeach, detain, accuse, file suit, "
            "extradite, subpoena, arraign, apprehend, challenge, appeal, litigate, plead guilty, plead "
            "not guilty, stand trial, countersue, interrogate, bring charges, appeal against, take into "
            "custody, place into custody, place under arrest, bring to trial, put on trial, press "
            "charges, put under investigation, file for bankruptcy, take to court, bring proceedings, "
            "go on trial, come to trial, come before the court, send for trial, hold in custody, bring "
            "before court, bring to court, come to court, take legal action, go to court, seek an "
            "injunction, seek damages, lay charges, bring suit, bring an action, take proceedings, "
            "appear in court, bring to justice, go to law, hand himself in, give himself up, turn "
            "himself in, face trial, seek judicial review, come up for trial, cross-appeal"
        ),
        with_object={
            "bankruptcy": "file for, declare",
            "case": (
                "file, open, launch, bring, start, lodge, institute, begin, initiate, press, take, "
                "commence, face, reopen, announce, submit, serve, pursue, join, approve, refer, "
                "register, mount, vote, issue, raise, lay, prefer, order, set up, conduct, revive, "
                "present, prosecute, instigate, set in motion, set in train, draw up, assign"
            ),
            "court": (
                "ask, petition, urge, request, seise, seize, take to, refer to, come before, go before, "
                "bring before, apply to, appeal to"
            ),
            "motion": "approve, pass, vote on, vote, adopt",
        },
        with_subject={
            "case": ("begin, start, open, get under way, get underway, be under way, commence, follow"),
            "litigant": "appeal to, move, seek, ask, request, apply, apply to, file, claim, allege, petition, demand",
        },
        nouns=(
            "arrest, indictment, lawsuit, prosecution, investigation, inquiry, probe, impeachment, "
            "arraignment, suit, impeachment vote, detention, arrests, remand, interrogation, court "
            "case, legal challenge, legal action, class action, extradition, criminal investigation, "
            "criminal charges, charges, lawsuits"
        ),
        nouns_of={"case": "filing, opening, launch, start, commencement, initiation, lodging, institution, referral"},
        premodified="lawsuit, indictment, complaint, investigation, inquiry, suit, arrest",
    ),
}
