"""Offices and elections."""

from __future__ import annotations

from chrono.languages.cue import Cues

OFFICES: dict[str, Cues] = {
    "appointment": Cues(
        verbs=(
            "appoint, reappoint, resign, step down, swear in, inaugurate, nominate, dismiss, sack, retire, "
            "abdicate, depose, oust, crown, enthrone, take office, leave office, stand down, ordain, "
            "consecrate, canonise, hire, fire, reinstate, promote, demote, knight, take the oath, take an oath, "
            "take command, take power, assume office, succeed, install, step aside, designate, take charge, "
            "elevate, recruit, co-opt, second, assume command, come to power, come into office, hold office, "
            "resume office, ascend, force out, relieve, discharge"
        ),
        with_object={
            "office": (
                "confirm, become, take up, assume, name, choose, select, remain, hand over, make, remove, accept, "
                "leave, quit, hold, relinquish, vacate, occupy, ascend, replace, take, fill, resume, designate, "
                "proclaim, install, turn down, pick, rise, advance, be, return, join, lose, get, retain, obtain, "
                "declare, appoint"
            ),
            "tenure": "take up, take, assume, begin, start, hand over, complete, serve, extend, end, resume, renew",
            "body": "head, lead, chair, direct, govern",
            "person": "name, choose, select, replace, remove, suspend, dismiss",
        },
        with_subject={
            "tenure": "end, expire, begin, run out, start, conclude, finish",
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
        verbs="elect, re-elect, reelect, declare elected, vote in, vote out, go to the polls, run for, stand for",
        with_object={
            "legislature": "enter",
            "rival": "defeat, beat, face, unseat, oust",
            "election": (
                "win, lose, hold, contest, call, schedule, conduct, organise, organize, cancel, bring "
                "forward, annul, boycott, postpone, rig, sweep, advance, retain, gain, take, dominate, "
                "secure, announce, initiate, reject, approve, fight, observe, face, put off"
            ),
        },
        with_subject={
            "voters": "approve, reject, choose, vote, elect, back, endorse, support",
            "election": "take place, result, return, bring, produce, see",
        },
        nouns=(
            "election, elections, voting, referendum, referenda, referendums, plebiscite, by-election, reelection, "
            "re-election, general election, presidential election, runoff, primary, ballot, polling, plebiscites, "
            "conclave, primaries, caucus, landslide"
        ),
        premodified=(
            "election, elections, referendum, plebiscite, by-election, primary, primaries, ballot, runoff, "
            "plebiscites, referendums"
        ),
    ),
}
