"""Courts, cases and rulings."""

from __future__ import annotations

from chrono.languages.cue import Cues

COURTS: dict[str, Cues] = {
    "ruling": Cues(
        verbs=(
            "rule, convict, sentence, acquit, overturn, uphold, adjudicate, fine, exonerate, quash, remand, "
            "enjoin, vacate, hand down, overrule, affirm, disqualify, disbar, pardon, parole, censure, "
            "excommunicate, indemnify, absolve, find guilty, find liable, find unsuitable, find to be, find "
            "to have, find in breach, find responsible, find not guilty, find unconstitutional, release on "
            "bail, release on parole, grant bail, free on bail, give judgment, rule against, strike out, "
            "strike off, rule in favour, rule in favor, find for, find against, come down, send to prison, "
            "send to jail, put behind bars, sentence to death, remit"
        ),
        with_object={
            "person": "jail, imprison, find",
            "ruling": (
                "issue, deliver, give, reach, grant, deny, uphold, overturn, reverse, impose, return, pronounce, "
                "render, refuse, award, hand down, order, set aside, enter, affirm, pass, lift, "
                "stay, approve, dismiss, confirm, commute"
            ),
            "case": (
                "dismiss, decide, reject, settle, drop, close, throw out, grant, deny, resolve, refuse, "
                "allow, affirm, discontinue, certify"
            ),
            "law": "invalidate",
            "licence": "revoke, suspend, withdraw, cancel, refuse, grant, renew, deny",
        },
        with_subject={
            ("adjudicator"): (
                "deny, grant, find, order, fine, determine, award, suspend, revoke, dismiss, clear, disqualify, "
                "authorise, authorize, prohibit"
            ),
            "court": (
                "find, hold, decide, order, reject, dismiss, grant, deny, reverse, conclude, declare, agree, "
                "confirm, award, allow, refuse, make, approve, determine, set aside, impose, strike down, block, "
                "throw "
                "out, clear, bar, direct, stay, lift, reinstate, suspend, issue, side, require, affirm, recognise, "
                "recognize, rehear, vote, halt, decline, acquit, sentence"
            ),
        },
        passive="find guilty, jail, imprison, sentence, convict, find unsuitable, order",
        nouns=(
            "ruling, judgment, judgement, verdict, conviction, sentencing, acquittal, court decision, death "
            "sentence, pardon"
        ),
        nouns_of={"case": "dismissal, settlement, decision"},
        premodified="ruling, judgment, judgement, verdict, decision, conviction, opinion",
    ),
    "case_opened": Cues(
        verbs=(
            "sue, indict, arrest, charge, prosecute, investigate, impeach, detain, accuse, file suit, "
            "extradite, subpoena, arraign, apprehend, challenge, appeal, litigate, plead guilty, plead not "
            "guilty, stand trial, countersue, interrogate, bring charges, appeal to, appeal against, take "
            "into custody, place into custody, place under arrest, bring to trial, put on trial, press "
            "charges, put under investigation, file for bankruptcy, take to court, bring proceedings, go on "
            "trial, come to trial, come before the court, send for trial, hold in custody, bring before "
            "court, bring to court, come to court, take legal action"
        ),
        with_object={
            "bankruptcy": "file for, declare",
            "case": (
                "file, open, launch, bring, start, lodge, institute, begin, initiate, press, take, commence, face, "
                "reopen, announce, submit, serve, pursue, join, approve, refer, register, mount, vote"
            ),
            "court": "ask, petition, urge, request",
            "motion": "approve, pass, vote on, vote, adopt",
        },
        with_subject={},
        nouns=(
            "arrest, indictment, lawsuit, prosecution, investigation, inquiry, probe, impeachment, "
            "arraignment, suit, impeachment vote, detention"
        ),
        nouns_of={"case": "filing, opening"},
        premodified="lawsuit, indictment, complaint, investigation, inquiry, suit, arrest",
    ),
}
