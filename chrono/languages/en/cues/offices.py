"""Offices and elections."""

from __future__ import annotations

from chrono.languages.cue import Cues

OFFICES: dict[str, Cues] = {
    "appointment": Cues(
        verbs=(
            "appoint, reappoint, resign, step down, swear in, inaugurate, nominate, dismiss, sack, "
            "retire, abdicate, depose, oust, crown, enthrone, take office, leave office, stand down, "
            "ordain, consecrate, canonise, hire, fire, reinstate, promote, demote, knight, take the "
            "oath, take an oath, take command, take power, assume office, succeed, install, step aside, "
            "designate, take charge, elevate, recruit, co-opt, second, assume command, come to power, "
            "come into office, hold office, resume office, ascend, force out, relieve, discharge, put "
            "in charge, put in command, take the helm, take the reins, take the chair, take over as, "
            "pass the baton, make way for, take up the post, take up his post, take up her post, take "
            "up the position, take up his duties, take up her duties, take up office, come to the "
            "throne, ascend the throne, mount the throne, lose office, remove from office, remove from "
            "power, force from office, drive from office, drive from power, join the board, leave the "
            "board, join the cabinet, enter the cabinet, leave the cabinet, quit the cabinet, tender "
            "his resignation, tender her resignation, submit his resignation, hand in resignation, take "
            "his place, take her place, fill the vacancy, stand in for, stay on as, stay in office, "
            "remain in office, continue in office, fall from power, fall from office, return to power, "
            "go into opposition, reshuffle, hand over power, transfer power, relinquish power, take "
            "over from"
        ),
        with_object={
            "as_office": ("send, post, assign, employ, engage"),
            "ruling_team": "form, reshuffle",
            "resignation": ("accept, tender, submit, offer, hand in, announce, withdraw, demand"),
            "candidacy": ("approve, confirm, reject, withdraw, block"),
            "office": (
                "confirm, become, take up, assume, name, choose, select, remain, hand over, make, remove, "
                "accept, leave, quit, hold, relinquish, vacate, occupy, ascend, replace, take, fill, "
                "resume, designate, proclaim, install, turn down, pick, rise, advance, be, return, join, "
                "lose, get, retain, obtain, declare, appoint, accredit, renounce, abandon, give up, resign, "
                "surrender, inherit, usurp, forfeit, abdicate"
            ),
            "tenure": (
                "take up, take, assume, begin, start, hand over, complete, serve, extend, end, resume, renew, give"
            ),
            "body": "head, lead, chair, direct, govern",
            "person": "name, choose, select, replace, remove, suspend, dismiss",
        },
        passive="recall",
        with_subject={
            "tenure": ("end, expire, begin, run out, start, conclude, finish, last, come to an end, run"),
            "office": "replace, resign, leave, depart, go, quit",
        },
        nouns=(
            "appointment, resignation, inauguration, swearing-in, abdication, coronation, dismissal, "
            "retirement, nomination, promotion, succession, ouster, installation, investiture, tenure, "
            "enthronement, ordination, departure as, term as, presidency"
        ),
        premodified="appointment, resignation, inauguration, coronation, abdication, reshuffle",
    ),
    "election": Cues(
        verbs=(
            "elect, re-elect, reelect, declare elected, vote in, vote out, go to the polls, run for, stand "
            "for, sweep to power, return to parliament, top the poll, cast ballots, cast their ballots, cast "
            "votes, vote into office, vote out of office, concede defeat"
        ),
        with_object={
            "legislature": "enter",
            "rival": "defeat, beat, face, unseat, oust",
            "election": (
                "win, lose, hold, contest, call, schedule, conduct, organise, organize, cancel, bring "
                "forward, annul, boycott, postpone, rig, sweep, advance, retain, gain, take, dominate, "
                "secure, announce, initiate, reject, approve, fight, observe, face, put off, get, capture, "
                "keep"
            ),
        },
        nouns_of={"election": "round, victory, win, defeat, triumph, loss"},
        with_subject={
            "voters": "approve, reject, choose, vote, elect, back, endorse, support",
            "election": ("take place, result, return, bring, produce, see, open, close"),
        },
        nouns=(
            "election, elections, voting, referendum, referenda, referendums, plebiscite, by-election, "
            "reelection, re-election, general election, presidential election, runoff, primary, ballot, "
            "polling, plebiscites, conclave, primaries, caucus, landslide, recount"
        ),
        premodified=(
            "election, elections, referendum, plebiscite, by-election, primary, primaries, ballot, runoff, "
            "plebiscites, referendums"
        ),
    ),
}
