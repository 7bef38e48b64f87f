"""Classes of English nouns of war: what is fought, who fights, what is taken."""

from __future__ import annotations

MILITARY_CLASSES: dict[str, str] = {
    "war": (
        "war, battle, siege, operation, offensive, campaign, invasion, raid, attack, assault, "
        "bombardment, bombing, uprising, rebellion, revolt, revolution, mutiny, skirmish, blockade, "
        "airstrike, counterattack, counter-offensive, conquest, occupation, landing, landings, "
        "ambush, massacre, rescue, evacuation, airlift, deployment, incursion, clash, clashes, "
        "fighting, hostilities, coup, insurgency, intervention, crackdown, retreat, march, "
        "liberation, annexation, expedition, mobilization, mobilisation, air raid, air strike, "
        "airstrikes, bombardments, shelling, sabotage, ambushes, sortie, push, drive, blitz, "
        "insurrection, counterattacks, raids, attacks, naval battle, air battle, firefight, shoot- "
        "out, hijacking, hostage-taking, air strikes, missile strike, drone strike"
    ),
    "force": (
        "army, armies, force, forces, troops, rescue team, rescuers, firefighters, peacekeepers, "
        "contingent, soldiers, navy, fleet, police, division, divisions, brigade, corps, regiment, "
        "battalion, squadron, militia, rebels, guerrillas, marines, air force, luftwaffe, "
        "wehrmacht, red army, royal navy, raf, cavalry, infantry, officers, militants, insurgents, "
        "garrison, battery, batteries, legion, legions, commandos, paratroopers, mujahideen, "
        "taliban, allies, bombers, aircraft, planes, warships, submarines, gunmen, partisans, "
        "soviets, germans, japanese, russians, americans, british, french, coalition, italians, "
        "turks, mongols, romans, persians, carthaginians, greeks, confederates, unionists, "
        "janissaries, knights, crusaders, u-boats, mercenaries, brigades, companies, platoons, "
        "airmen, sailors, coastguard, coast guard, border guards, gendarmes, gendarmerie, "
        "carabinieri, swat team, squadrons, warplanes, drones, tanks, destroyers, frigates, "
        "cruisers, battleships, flotilla, task force, expeditionary force, landing force, vanguard, "
        "rearguard, militiamen, hussars, dragoons, gunships, armada, convoy, convoys, constabulary, "
        "flying squad, vikings, goths, visigoths, huns, normans, ottomans"
    ),
    "settlement": (
        "city, town, village, capital, fortress, fort, castle, port, island, stronghold, garrison, citadel, "
        "bridgehead, "
        "harbour, harbor, province, territory, outpost, settlement"
    ),
}
