"""Meetings, operations, observances, and everything else that happens on a date."""

from __future__ import annotations

from chrono.languages.cue import Cues

HAPPENINGS: dict[str, Cues] = {
    "meeting": Cues(
        verbs=(
            "meet, convene, gather, assemble, confer, reconvene, adjourn, visit, hold talks, negotiate, "
            "attend, preside, chair, host, discuss, parley, rendezvous, come together, sit down, open "
            "talks, begin talks, break off talks, resume talks, enter talks, meet with, pay a visit, "
            "pay a call, preside over, hold a meeting, hold talks with, come face to face, hold "
            "discussions, get together, take tea with, sit in session, go into session, exchange views, "
            "hold consultations, return to the table, return to the negotiating table, come to the "
            "table, shake hands, bring together"
        ),
        with_object={
            "delegation": ("receive, host, welcome, summon"),
            "country": ("tour"),
            "person": ("receive"),
            "evidence": "hear, take",
            "case": ("hear, argue"),
            "legislature": ("convene, open, summon, recall"),
            "meeting": (
                "hold, attend, open, close, conclude, convene, host, organise, organize, conduct, begin, "
                "start, schedule, join, call, cancel, chair, postpone, hear, end, adjourn, stage, lead, "
                "arrange, sponsor, resume, suspend, boycott, summon, mark, commence, set, reschedule, plan"
            ),
        },
        with_both={("person", "body"): "hear, interview, question"},
        with_subject={
            "office": ("travel, tour, fly"),
            "delegation": ("travel, arrive, tour, visit"),
            "legislature": "sit",
            "court": "sit",
            "body": "sit",
            "meeting": (
                "take place, open, close, begin, start, end, conclude, decide, convene, gather, discuss, "
                "hear, continue, fail, address, bring together, run, last, focus, see, collapse, resume, "
                "break down, result, feature"
            ),
        },
        nouns=(
            "meeting, summit, conference, session, visit, negotiation, negotiations, talks, hearing, hearings, "
            "symposium, workshop, seminar, forum, gathering, plenary, round table, roundtable, state visit, "
            "preparatory hearing, general assembly, parole hearing, adjournment debate, council meeting, "
            "plenum, colloquium, earth summit, trial, retrial, hustings, cabinet meeting, arguments, oral "
            "argument"
        ),
        premodified=(
            "meeting, congress, summit, conference, session, visit, talks, hearing, symposium, workshop, forum, "
            "debate, round, convention, seminar, gathering"
        ),
    ),
    "operation": Cues(
        verbs=(
            "invade, attack, capture, occupy, besiege, bomb, bombard, deploy, liberate, raid, storm, "
            "seize, evacuate, rescue, conquer, annex, recapture, retake, shell, blockade, ambush, "
            "surrender, retreat, intervene, assault, overrun, rout, encircle, torpedo, garrison, repel, "
            "repulse, counterattack, open fire, declare war, lay siege, massacre, airlift, patrol, "
            "parachute, clash, outflank, shoot down, demobilise, demobilize, disarm, hijack, "
            "assassinate, kidnap, detonate, revolt, mutiny, pacify, subdue, subjugate, plunder, "
            "pillage, ravage, fire on, loot, wipe out, vanquish, fall to, come under fire, come under "
            "attack, drive back, push back, roll back, beat back, fend off, hold off, break through, "
            "break out of, set fire to, cross the border, take prisoner, take hostage, lay down arms, "
            "lay down its arms, cease fire, put to sea, blow up, call up, break into, swoop on, cut "
            "off, starve out, put to flight, hold out, go into action, see action, go into battle, take "
            "by storm, send in troops, cordon off, rise against, rise up, intercept, overpower, "
            "airdrop, scuttle"
        ),
        with_object={
            "aid": ("deliver, distribute, airdrop, send, bring"),
            "arms": ("lay down, surrender"),
            "country": ("sack"),
            "war": (
                "launch, begin, start, mount, carry out, conduct, wage, win, lose, fight, lift, break, "
                "open, lead, plan, halt, end, suppress, organise, organize, call off, undertake, raise, "
                "resume, execute, put down, declare, join, enter, impose, maintain, tighten"
            ),
            "settlement": "take, sack, capture, seize, burn, loot, hold, lose, recapture, retake, storm, reach",
            "force": (
                "send, send to, deploy, withdraw, station, land, move, dispatch, defeat, route, destroy, commit, "
                "order, raise, pull out, lead, command, drive out, crush, mobilise, mobilize, sink"
            ),
        },
        with_subject={
            "settlement": ("fall, surrender, capitulate"),
            "force": (
                "enter, arrive, land, take, cross, reach, move, withdraw, kill, attack, capture, launch, "
                "destroy, break, leave, advance, push, drive, open, clear, retreat, march, sail, surrender, "
                "hold, secure, continue, fall back, win, lose, encounter, suffer, gain, join, search, "
                "counter, cut, inflict, resist, defend, defeat, sink, strike, rebel, mobilise, mobilize, "
                "fight, regain, engage, crush, push back, fortify, bomb, move into, march into, push into, "
                "burn, charge"
            ),
            "war": (
                "begin, end, break out, start, take place, rage, resume, continue, last, erupt, commence, "
                "fail, cease, occur, open, result, drag on, become, come to an end"
            ),
        },
        nouns=(
            "battle, attack, attacks, siege, invasion, offensive, bombing, bombardment, raid, "
            "airstrike, uprising, rebellion, revolt, mutiny, conquest, landing, landings, ambush, "
            "deployment, evacuation, surrender, annexation, intervention, capture, liberation, counter- "
            "offensive, counteroffensive, retreat, assault, massacre, airlift, incursion, joint "
            "operation, military operation, rescue operation, coup, war, wars, blockade, skirmish, "
            "revolution, crackdown, shelling, storming, counterattack, air strike, missile strike, "
            "drone strike"
        ),
        nouns_of={
            "war": "outbreak, start, beginning, end, escalation, resumption",
            "force": "withdrawal, arrival, deployment, return, advance",
        },
        premodified=(
            "war, battle, invasion, offensive, uprising, coup, siege, bombing, attack, revolution, rebellion, "
            "revolt, raid, massacre, attacks, bombings, operation"
        ),
    ),
    "observance": Cues(
        verbs="commemorate, celebrate",
        with_object={"day": "mark, observe, celebrate, hold, commemorate, honour, honor", "flag": "fly"},
        nouns=(
            "commemoration, international year, international day, decade of, national day, holiday, "
            "festival, feast, remembrance, anniversary, year of"
        ),
    ),
    "other": Cues(
        passive="declare, inform, tell",
        with_subject={"construction": "begin, start, commence, resume, stop, end, continue, finish"},
        with_object={
            "building": "inaugurate, open",
            "artwork": "submit, review, revise, accept, sign, reject, ban, rewrite, adapt",
            "force": "review, inspect",
            "office": "apply for",
            "crisis": "gather, assemble, stage, hold, join, organise, organize, lead",
            "person": "release, free, execute, hang, kill",
            "independence": "declare, proclaim, gain, achieve, win, regain, restore, grant, recognise, recognize",
        },
        verbs=(
            "be born, die, marry, move, discover, invent, graduate, kill, crash, erupt, burn, merge, rename, "
            "acquire, buy, purchase, sell, complete, leave, return, arrive, receive, win, join, become, "
            "settle, publish, write, compose, paint, divorce, study, emigrate, close, rebrand, replace, "
            "demonstrate, destroy, collapse, strike, travel, sail, explode, drown, baptise, bury, abandon, "
            "isolate, observe, patent, orbit, record, exhibit, divide, inherit, donate, award, declare "
            "independence, gain independence, achieve independence, win independence, proclaim independence, "
            "find dead, march, finish, score, beat, qualify, relegate, decide, raise, execute, hang, behead, "
            "take its name, change its name, change hands, move into, move to, come first, set a record, fall "
            "ill, lose his life, lose her life, lose their lives, give birth, go missing, catch fire, run "
            "aground, go down, break ground, take possession, take part, come to an end, come to a close"
        ),
        nouns=(
            "birth, death, discovery, invention, marriage, merger, acquisition, takeover, earthquake, flood, "
            "fire, crash, eruption, explosion, strike, protest, protests, demonstration, riot, riots, crisis, "
            "financial crisis, recession, depression, famine, pandemic, epidemic, outbreak, disaster, "
            "hurricane, tsunami, accident, sinking, scandal, independence, unification, reunification, "
            "democratization, democratisation, drought, collapse, assassination, murder, execution, funeral, "
            "wedding, graduation, move, departure, return, arrival, transfer, transfers, boxing match, match, "
            "survey, expansion, rebranding, split, secession, genocide, exodus, migration, blackout, "
            "expedition, voyage, flight, olympics, world cup, games, tournament, championship, final, season, "
            "victory, eclipse, customs union, privatisation, privatization, nationalisation, nationalization, "
            "completion, renaming, destruction, partition, change"
        ),
        premodified=(
            "crisis, earthquake, flood, fire, recession, scandal, pandemic, epidemic, strike, protests, "
            "riots, disaster, hurricane, tsunami, outbreak, accident, crash, eruption, explosion, famine, "
            "merger, acquisition, drought, massacre, embargo, season, world cup, olympics, match, final, "
            "championship, tour, boycott, murder, assassination, increase, increases, discovery, expansion, "
            "enlargement"
        ),
    ),
}
