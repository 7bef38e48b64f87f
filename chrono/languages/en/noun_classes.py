"""Classes of English nouns that cue tables ask for: what sort of thing was adopted, founded, signed."""

from __future__ import annotations

from functools import cache

from chrono.languages.en.legal_nouns import LEGAL_CLASSES
from chrono.languages.en.military_nouns import MILITARY_CLASSES
from chrono.languages.en.people import PEOPLE
from chrono.languages.en.places import COUNTRIES, LONG_COUNTRIES
from chrono.languages.word_list import word_set

CLASSES: dict[str, str] = {
    "construction": (
        "work, works, construction, building work, excavation, excavations, restoration, drilling, digging"
    ),
    "polity": (
        "republic, kingdom, empire, monarchy, caliphate, sultanate, emirate, principality, duchy, "
        "commune, federation, confederation, dominion, protectorate, shogunate, independent state, "
        "sovereign state, commonwealth, soviet republic, city-state"
    ),
    "jurisdiction": (
        "diocese, archdiocese, bishopric, parish, vicariate, county, district, borough, municipality, province"
    ),
    "arms": "arms, weapons, guns, rifles",
    "aid": "aid, relief, supplies, food aid, humanitarian aid",
    "ruling_team": (
        "ministry, government, cabinet, coalition government, minority government, administration, coalition"
    ),
    "standard": (
        "metric system, euro, calendar, gregorian calendar, gold standard, standard time, summer "
        "time, decimal currency, right, left, alphabet, latin alphabet, proportional "
        "representation, single currency, dollar"
    ),
    "resignation": ("resignation, retirement, departure"),
    "candidacy": ("nomination, appointment, candidacy"),
    "cash": ("coin, coins, coinage, banknote, banknotes, stamp, stamps, notes, bonds, currency"),
    "delegation": ("delegation, delegations, delegates, representatives, envoy, envoys, ambassador, ambassadors"),
    "law": (
        "act, law, statute, code, constitution, legislation, amendment, provision, provisions, ordinance, "
        "charter, directive, statutory instrument, bylaw, by-law, enactment, criminal code, civil code, tax "
        "code, constitutional amendment, levy, tax, prohibition, ban, embargo, tariff, sanction, moratorium, "
        "restriction, penalty, capital punishment, slavery, apartheid, penal code, organic law, framework "
        "law, basic law, by-laws, curfew, lockdown, sanctions"
    ),
    "statute": (
        "act, law, statute, code, constitution, legislation, ordinance, enactment, provisions, amendment, "
        "directive, charter, penal code, organic law, framework law, basic law, by-laws, decree-law"
    ),
    "bill": (
        "bill, measure, draft, proposal, draft law, proposition, private member's bill, motion, amendment, white "
        "bill, "
        "initiative"
    ),
    "motion": "motion, impeachment motion, impeachment bill, article, articles, no-confidence",
    "document": (
        "regulation, decree, opinion, notice, guideline, guidance, plan, resolution, declaration, white "
        "paper, green paper, paper, interpretation, report, study, strategy, communiqué, communique, "
        "statement, manifesto, order, executive order, directive, policy, roadmap, road map, recommendation, "
        "rule, standard, framework, memorandum, memo, letter, circular, bulletin, edict, ukase, proclamation, "
        "programme document, action plan, agenda, outline, blueprint, budget, communication, measure, "
        "charter, press release, announcement, warrant, subpoena, summons, advisory, review, findings, "
        "assessment, survey, map, dossier, catalogue, list, conclusion, conclusions, observations, concluding "
        "observations, results, reply, response, criteria, calendar, target, targets, goals, principles, code "
        "of conduct, instruction, protocol document, bull, encyclical, ultimatum, prospectus, statistics, "
        "index, census, manual, handbook, accord text, measures, opinions, regulations, notices, guidelines, "
        "rules, decision, plans, schedule, timetable, license, licence, permit, brochure, leaflet, booklet, "
        "atlas, chart, almanac, directory, transcript, minutes, accounts, terms, syllabus, specification, "
        "brief, mandate, call, invitation, tender, firman, pastoral letter, open letter, note verbale, "
        "aide-memoire, joint statement, joint declaration, final act, white book, green book, code of "
        "practice"
    ),
    "work": (
        "book, novel, film, album, song, single, poem, play, opera, symphony, painting, article, essay, "
        "magazine, newspaper, journal, paper, memoir, autobiography, biography, series, episode, documentary, "
        "movie, edition, volume, treatise, dictionary, collection, sequel, trilogy, concerto, ballet, "
        "musical, translation, poetry, comic, diary, pamphlet, theory"
    ),
    "report": (
        "report, application, petition, submission, appeal, complaint, proposal, statement, request, claim, "
        "bid, paper, memorandum, research paper, study, communication, review, draft, documents, evidence, "
        "testimony, views, comments, notification, credentials, dossier, nomination, tender, manuscript, "
        "thesis, results, findings, accounts, budget, candidacy, reply, response, answers, case file, "
        "briefing, deposition, proposals, follow-up, bids, tenders, returns, tax return, blueprint, memorial, "
        "representation"
    ),
    "tenure": (
        "duties, term, term of office, reins, helm, tenure, mandate, reign, premiership, "
        "presidency, pontificate, episcopate, command"
    ),
    "building": "building, headquarters, hall, wing, annexe, annex, extension, premises, offices",
    "allowance": "leave, pension, allowance, limit, retirement age, voting age, deadline, minimum wage, quota",
    "assent": "royal assent, assent",
    "reading": "reading, readings, second reading, third reading, first reading, committee stage, report stage",
    "provision": "provision, provisions, section, article, clause, paragraph, offence, chapter",
    "consultation": "consultation, consultations, public consultation, call for evidence",
    "periodical": "newspaper, magazine, weekly, daily, journal, gazette, newsletter, bulletin",
    "licence": "licence, license, permit, accreditation, concession, franchise, authorisation, authorization",
    "transaction": "merger, acquisition, takeover, sale, purchase, deal, listing, transaction, joint venture",
    "independence": "independence, sovereignty, statehood, autonomy, self-government",
    "rival": "incumbent, challenger, opponent, rival, candidate, opposition",
    "treaty": (
        "treaty, convention, protocol, agreement, accord, accords, pact, covenant, armistice, truce, "
        "ceasefire, concordat, alliance, memorandum of understanding, peace, deal, compact, free trade "
        "agreement, non-aggression pact, capitulation, entente, instrument, charter, act of union, "
        "memorandum, trade agreement, partnership agreement, association agreement, settlement, "
        "understanding, arrangement, ceasefire agreement, peace deal, peace accord, accession treaty, customs "
        "union, non-aggression treaty, framework agreement, association treaty, cooperation agreement"
    ),
    "accord": (
        "treaty, convention, protocol, accord, accords, pact, covenant, armistice, concordat, charter, trade "
        "agreement, peace treaty, non-aggression pact, association agreement, peace accord, accession treaty, "
        "framework agreement, non-aggression treaty"
    ),
    "union": (
        "union, eu, european union, nato, un, united nations, eec, european economic community, efta, "
        "commonwealth, league, league of nations, alliance, community, european community, association, wto, "
        "world trade organization, council of europe, asean, opec, mercosur, schengen, eurozone, euro, "
        "federation, confederation, bloc, pact, convention, treaty, agreement, protocol, entente, axis, "
        "coalition, oecd, imf, gatt, covenant, african union, customs union, eea, european economic area, "
        "benelux, brics, iaea, unesco, who, ilo"
    ),
    "body": (
        "state, court, agency, party, organisation, organization, company, corporation, commission, "
        "committee, council, board, authority, ministry, department, bureau, office, institute, "
        "institution, university, college, school, academy, society, association, union, "
        "federation, confederation, league, club, team, band, church, bank, foundation, fund, "
        "charity, trust, republic, kingdom, empire, dynasty, city, town, colony, settlement, "
        "village, order, movement, front, alliance, coalition, government, parliament, assembly, "
        "congress, senate, tribunal, secretariat, working group, group, firm, partnership, joint "
        "venture, subsidiary, cooperative, guild, mission, monastery, abbey, brotherhood, museum, "
        "library, laboratory, observatory, hospital, newspaper, magazine, channel, network, "
        "airline, factory, post, mint, police, force, army, navy, air force, regiment, brigade, "
        "division, corps, squadron, unit, legion, militia, taskforce, task force, cabinet, mandate, "
        "protectorate, province, county, district, municipality, parish, diocese, region, "
        "territory, nation, country, ombudsman, inspectorate, directorate, service, forum, "
        "collective, brand, orchestra, choir, theatre, theater, studio, label, publisher, startup, "
        "start-up, centre, center, think tank, ngo, chapter, faculty, legislature, duma, soviet, "
        "commune, zone, ministries, business, enterprise, household, seminary, convent, hospice, "
        "orphanage, constituency, caliphate, sultanate, duchy, standby force, microsoft, google, "
        "panel, inquiry, branch, wing, lodge, clinic, royal commission, select committee, watchdog, "
        "regulator, registry, squad, ensemble, quartet, brewery, distillery, shipyard, foundry, "
        "mill, workshop, dairy, colliery, plantation, farm, chapel, temple, mosque, synagogue, "
        "priory, garrison, base, outpost, nursery, cooperative society, credit union, savings bank, "
        "insurer, printing house, press, news agency, broadcaster, station, watch, administration, "
        "treasury, exchequer, monarchy, constabulary, conservatory, conservatoire, community, "
        "secret service, civil service, stock exchange, chamber of commerce, trade union, political "
        "party, research centre, working party, subcommittee, presidium, politburo, gendarmerie, "
        "coast guard, coastguard, fire brigade, archdiocese, quango, inquisition, bishopric, "
        "borough, emirate, principality, dominion, shogunate, dictatorship, junta"
    ),
    "organisation": (
        "company, corporation, party, agency, association, union, league, firm, newspaper, "
        "magazine, foundation, church, bank, society, institute, university, joint venture, "
        "airline, label, movement, organisation, organization, startup, start-up, school, college, "
        "regiment, orchestra, republic, state, kingdom, authority, commission, council, committee, "
        "court, board, partnership, business, club, band, charity, ngo, choir, troupe, academy, "
        "team, trust, clinic, mill, brewery, shipyard, foundry, publisher, broadcaster, news "
        "agency, insurer, hospital, salvation army, quango, cooperative, subsidiary, studio, trade "
        "union, guild, bureau, ministry, directorate, secretariat"
    ),
    "adjudicator": (
        "board, commission, panel, regulator, ombudsman, chamber, prosecutor, agency, authority, committee, "
        "council, umpire, referee, appeals board, parole board, department, administrator, secretary"
    ),
    "declaration": "declaration, statement, communiqué, letter of intent",
    "instrument": "instrument, instruments",
    "member": "member, members, state, states",
    "claim": ("claim, claims, accusation, accusations, allegation, allegations, demand, demands, criticism"),
    "review": "review, reviews, universal periodic review, audit, assessment, examination",
    "council": "council, parliament, assembly, board, committee",
    "voters": "voters, electorate, citizens, people, electors, public",
    "flag": "flag, flags, banner",
    "institution": (
        "hospital, clinic, school, medical school, university, college, academy, institute, museum, "
        "orphanage, sanatorium, asylum, mission, laboratory, observatory, monastery, church, library, "
        "seminary, kindergarten, dispensary, hospice, faculty, embassy, consulate, centre, center, nursery, "
        "theatre, theater, gallery, zoo, archive, registry, night school, dental school, law school, business "
        "school"
    ),
    "evidence": "evidence, argument, arguments, oral argument, testimony, submissions, witnesses, witness",
    "bankruptcy": "bankruptcy, insolvency, administration, receivership, bankruptcy protection, protection",
    "service_run": (
        "flights, flight, services, broadcasts, transmissions, transmission, deliveries, operations, production, "
        "sales, screenings, publication, vaccinations"
    ),
    "product": (
        "product, model, device, console, computer, laptop, smartphone, tablet, camera, processor, printer, "
        "phone, car, system, version, software, game, mouse, windows, series, line, album, handset, watch, "
        "camcorder, scooter, motorcycle, truck, bus, engine, aircraft, jet, helicopter, rocket, beer, "
        "perfume, toy, doll, cereal, drug, vaccine, chip, microprocessor, typewriter, radio, television set"
    ),
    "issue": (
        "possibility, issue, question, concern, concerns, objection, objections, point, matter, doubts, alarm, "
        "prospect, idea"
    ),
    "change_of_law": "amendment, amendments, constitutional amendment, revision, revisions",
    "charge": (
        "fare, fee, fees, tax, levy, toll, tuition, tariff, charge, charges, duty, duties, surcharge, subsidy, "
        "quota, requirement"
    ),
    "entitlement": "right, rights, access, entitlement, eligibility",
    "preview": "preview, beta, version, edition",
    "chamber": (
        "house of commons, house of lords, house of representatives, senate, lower house, upper house, house, "
        "commons, lords, committee, seanad, bundesrat, national council, legislative council"
    ),
    "programme": (
        "suite, tool, feature, reform, pilot, programme, program, system, campaign, service, "
        "platform, project, initiative, scheme, product, channel, network, website, site, app, "
        "software, version, operating system, model, car, console, game, phone, device, line, "
        "subway, railway, route, airline, hotline, portal, database, register, currency, facility, "
        "mechanism, plan, policy, fund, grant, grants, edition, preview, beta, album, newspaper, "
        "magazine, show, series, broadcast, satellite service, browser, engine, aircraft, vehicle, "
        "vaccine, drug, treatment, brand, store, shop, branch, loyalty, subscription, experiment, "
        "exchange, tax credit, benefit, pension, insurance, voucher, trial, procedure, proceeding, "
        "infrastructure, tunnel, canal, bridge, plant, reactor, measure, measures, strategy, drive, "
        "mouse, windows, course, curriculum, syllabus, exam, examination, qualification, degree, "
        "prize, competition, contest, festival, rationing, census, lottery, coin, banknote, stamp, "
        "helpline, screening, timetable, standard, test, tests, league, scholarship, fellowship, "
        "internship, tour, tram, bus service, ferry, airmail, postal service, search engine, social "
        "network, streaming service, helpdesk, blog, podcast, journal, section, schooling, "
        "vaccination, immunisation, immunization, recycling, broadcasting"
    ),
    "undertaking": "reform, reforms, campaign, programme, program, drive, initiative, modernisation, modernization",
    "structure": (
        "bridge, tunnel, canal, railway, line, station, airport, port, terminal, road, motorway, highway, dam, "
        "reservoir, lock, harbour, harbor, lighthouse, stadium, park, cathedral, monument, memorial, exhibition, "
        "gallery, theatre, theater, cinema, reactor"
    ),
    "speech": (
        "speech, address, statement, remarks, lecture, sermon, keynote, announcement, commitment, "
        "apology, pledge, promise, toast, eulogy, testimony, oration, call, interview, talk, "
        "broadcast, tirade, rebuke, warning, appeal, plea, threat, verdict on, tribute, message, "
        "homily, declaration of war"
    ),
    "meeting": (
        "congress, session, summit, conference, visit, negotiation, negotiations, meeting, talks, assembly, "
        "convention, forum, symposium, workshop, seminar, hearing, hearings, debate, dialogue, round, "
        "plenary, council, gathering, rally, roundtable, consultation, retreat, colloquium, synod, diet, "
        "parley, audience, reception, ceremony, inauguration, trial, inquest, tour, sitting, press "
        "conference, interview, briefing, agm, annual general meeting, diplomatic conference, general "
        "assembly, plenum, encounter, reunion, caucus, teleconference, videoconference, jamboree, dinner, "
        "banquet, party conference, council of war, national convention, general council, working group "
        "meeting"
    ),
    "court": (
        "court, tribunal, judge, judges, jury, justice, justices, magistrate, panel, supreme court, high "
        "court, arbitrator, chamber, lords, privy council, jcpc, court of appeal, bench, icj, ecj, ecthr, "
        "circuit, law lords, appeals court, court-martial, prosecutor, inquisition, appeals panel, grand "
        "chamber, full court, court of cassation, constitutional tribunal, arbitral tribunal, divisional "
        "court, crown court, county court, district court, general court, federal court, jurors, magistrates, "
        "recorder"
    ),
    "legislature": (
        "parliament, assembly, senate, house, congress, legislature, dáil, dail, seanad, oireachtas, "
        "bundestag, bundesrat, duma, knesset, diet, riksdag, storting, sejm, cortes, national assembly, "
        "general assembly, lawmakers, deputies, mps, lords, commons, house of commons, house of lords, house "
        "of representatives, chamber, national people's congress, council, state, folketing, folketinget, "
        "althing, althingi, verkhovna rada, rada, majlis, parliamentarians, representatives, senators, "
        "legislators, congressmen, councillors, peers, delegates, saeima, seimas, riigikogu, eduskunta, lok "
        "sabha, rajya sabha, bundesversammlung"
    ),
    "government": (
        "government, cabinet, president, king, queen, emperor, minister, ministry, governor, council, "
        "commission, monarch, administration, state council, department, authority, agency, prime minister, "
        "mayor, chancellor, pope, sultan, tsar, czar, board, committee, treasury, chancellery, politburo, "
        "junta, regime, secretary of state, executive, ministers, crown, council of ministers, federal "
        "council, cabinet office"
    ),
    "office": (
        "president, minister, prime minister, chairman, chairwoman, chair, chairperson, secretary, "
        "governor, director, ceo, chief executive, chief executive officer, cfo, coo, cto, officer, "
        "commissioner, judge, justice, ambassador, mayor, king, queen, emperor, pope, bishop, "
        "archbishop, cardinal, abbot, professor, rector, dean, chancellor, vice-chancellor, leader, "
        "head, commander, commander-in-chief, general, admiral, captain, manager, coach, editor, "
        "editor-in-chief, treasurer, vice president, vice-president, deputy, spokesman, "
        "spokeswoman, envoy, representative, rapporteur, ombudsman, prosecutor, attorney, attorney "
        "general, general secretary, secretary-general, speaker, senator, premier, president-elect, "
        "candidate, chief, superintendent, inspector, inspector general, sheriff, viceroy, regent, "
        "consul, dictator, tribune, prefect, legate, sultan, caliph, shah, khan, duke, earl, "
        "prince, monarch, ruler, warden, curator, librarian, principal, headmaster, provost, "
        "trustee, fellow, member, councillor, mp, employee, agent, post, position, role, job, "
        "partner, advisor, adviser, consultant, postmaster, lecturer, instructor, assistant, lord, "
        "knight, master, apprentice, presidency, ceo position, chairmanship, leadership, "
        "premiership, throne, office, cabinet, commission, ministers, staff, aide, aides, official, "
        "officials, special prosecutor, headmistress, skipper, trainer, conductor, keeper, "
        "registrar, chief justice, chief of staff, chief inspector, chief constable, whip, "
        "spokesperson, archdeacon, vicar, rabbi, imam, primate, abbess, prior, patriarch, superior, "
        "emir, sheikh, maharaja, viscount, baron, laureate, secretary of state, home secretary, "
        "foreign secretary, foreign minister, finance minister, first minister, under-secretary, "
        "undersecretary, permanent secretary, solicitor general, vice-chairman, vice-chair, "
        "managing director, chief economist, head coach, first secretary, high commissioner, "
        "governor-general, deputy governor, deputy director, acting director, interim president, "
        "papacy, crown, bishopric, deanery, professorship, judgeship, governorship, directorship, "
        "regency, peer, life peer, baronet, command, queen's counsel, consulship, portfolio, "
        "editorship, headship, rectorship, vice-presidency, secretaryship"
    ),
    "person_group": "minister, ministers, aide, aides, official, officials, members, staff, directors, executives",
    "election": (
        "election, elections, referendum, referenda, plebiscite, plebiscites, by-election, primary, "
        "primaries, runoff, run-off, ballot, poll, polls, vote, caucus, presidential election, "
        "general election, presidency, seat, constituency, majority, re-election, reelection, "
        "conclave, leadership contest, nomination, general elections, local elections, mayoralty, "
        "leadership, by-elections, runoff election, vote of confidence, confidence vote, recall, "
        "presidential race, leadership race, voting"
    ),
    "case": (
        "suit, lawsuit, case, motion, complaint, charge, charges, investigation, inquiry, enquiry, probe, "
        "proceedings, indictment, action, writ, appeal, petition for certiorari, claim, class action, "
        "impeachment, prosecution, criminal complaint, legal action, legal challenge, challenge, injunction, "
        "counterclaim, proceeding, antitrust action, counterclaims, litigation, arbitration, writ of "
        "certiorari, libel action, defamation, criminal charges, inquest, statement of claim, indictments, "
        "counts, claim form, class-action, lawsuits, petition for review, request for arbitration"
    ),
    "ruling": (
        "ruling, judgment, judgement, verdict, decision, conviction, convictions, sentence, fine, injunction, "
        "order, opinion, award, acquittal, appeal, parole, bail, stay, settlement, damages, restraining "
        "order, penalty, decree, death sentence, summary judgment, finding, findings, determination, "
        "adjudication, life sentence, prison sentence, fines, opinions, warrant"
    ),
    "disaster": (
        "earthquake, flood, floods, hurricane, typhoon, cyclone, storm, tsunami, eruption, fire, explosion, "
        "crash, collision, accident, epidemic, pandemic, outbreak, famine, drought, plague, shipwreck, "
        "sinking, disaster, spill, collapse, avalanche, landslide, wildfire, tornado, genocide"
    ),
    "day": (
        "day, anniversary, holiday, festival, feast, week, year, decade, month, carnival, jubilee, centenary, "
        "bicentenary"
    ),
    "crisis": (
        "crisis, recession, depression, crash, boom, scandal, strike, protest, protests, demonstration, riot, "
        "riots, unrest, panic, bubble, merger, split, unification, reunification, independence, "
        "democratization, democratisation, demonstrations, walkout, boycott, sit-in, march, rally, rallies, "
        "vigil, picket, hunger strike, general strike, lockout, bank run, run, default, devaluation, "
        "secession, breakaway, takeover, buyout"
    ),
    "power": "power, government, state, monarchy, party, parliament, assembly, regime",
}


#: Company that is no class of nouns: a proper name that says nothing of what it is; "its" before a noun; an office
#: that stands behind "as".
UNKNOWN = frozenset(("name", "its", "as_office"))
#: Offices that are no persons.
_NO_PERSONS = word_set(
    "post position role job throne office cabinet commission presidency leadership papacy crown bishopric portfolio "
    "regency command"
)


@cache
def noun_classes() -> dict[str, frozenset[str]]:
    """Noun -> its classes."""
    table: dict[str, set[str]] = {}
    for name, words in (*CLASSES.items(), *LEGAL_CLASSES.items(), *MILITARY_CLASSES.items()):
        for word in words.split(","):
            table.setdefault(word.strip(), set()).add(name)
    for word in PEOPLE.split(","):
        table.setdefault(word.strip(), set()).add("person")
    for word in CLASSES["office"].split(","):
        if word.strip() not in _NO_PERSONS:
            table[word.strip()].add("person")
    for word in COUNTRIES | LONG_COUNTRIES:
        table.setdefault(word, set()).add("country")
    for word in ("he", "she", "him", "her", "who", "whom"):
        table.setdefault(word, set()).add("person")
    return {word: frozenset(names) for word, names in table.items()}


_NONE: frozenset[str] = frozenset()
#: "privatisation", "collectivization": what is set going.
_UNDERTAKING = frozenset(("undertaking",))


def classes_of(noun: str) -> frozenset[str]:
    """The classes of a noun in the singular or plural, lower case; none for an unknown one.

    >>> "law" in classes_of("statutes")
    True
    """
    table = noun_classes()
    found = table.get(noun)
    if found is not None:
        return found
    if noun.endswith("ies"):
        return table.get(noun[:-3] + "y", _NONE)
    if noun.endswith("s"):
        found = table.get(noun[:-1])
        if found is not None:
            return found
        if noun.endswith("es"):
            return table.get(noun[:-2], _NONE)
    if noun.endswith(("isation", "ization")):
        return _UNDERTAKING
    if "-" in noun:
        return table.get(noun.rsplit("-", 1)[1], _NONE)
    return _NONE
