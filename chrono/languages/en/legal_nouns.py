"""Words of law, treaties, courts and paperwork by class; they join `noun_classes.CLASSES`."""

from __future__ import annotations

LEGAL_CLASSES: dict[str, str] = {
    "statute": (
        "law code, legal code, civil code, criminal code, labour code, labor code, commercial code, "
        "family code, tax code, land code, fundamental law, enabling act, finance act, home rule, "
        "legislative act, public law, local law, pragmatic sanction, capitulary, bill of rights, magna "
        "carta, gdpr, obamacare, sarbanes-oxley, dodd-frank, glass-steagall, taft-hartley, "
        "smoot-hawley, interim constitution, session law, dahir, fuero, sanctions law, lex, emergency "
        "law, land law, press law, electoral law, nationality law, language law, immigration law, "
        "labour law, antitrust law"
    ),
    "law": (
        "death penalty, serfdom, segregation, conscription, national service, censorship, polygamy, "
        "poll tax, stamp duty, income tax, vat, surcharge, cap, ceiling, price control, controls, "
        "exemption, state of emergency, martial law, quarantine, freeze, restrictions, tariffs, duty, "
        "duties, rationing, speed corporal punishment, prohibitions, safeguard, safeguards, obligation, "
        "obligations, blockade, boycott, export ban, import ban, smoking ban, travel ban, permit "
        "system, amnesty"
    ),
    "bill": (
        "draft bill, draft act, draft legislation, draft constitution, draft code, draft ordinance, "
        "draft statute, draft directive, draft regulation, draft regulations, draft amendment, draft "
        "amendments, proposed law, proposed legislation, proposed amendment, proposed directive, "
        "proposed regulation, legislative proposal, government bill, amending bill, reform bill, "
        "finance bill, money bill, public bill, private bill, ballot measure, legislative package, "
        "green bill, bills"
    ),
    "document": (
        "general comment, general recommendation, policy paper, discussion paper, consultation paper, "
        "position paper, working paper, issues paper, background paper, note, fact sheet, technical "
        "note, rulebook, alert, fatwa, rescript, papal bull, letters patent, patents, order in council, "
        "royal decree, blue book, yearbook, red list, guidebook, vision, masterplan, master plan, "
        "national plan, five-year plan, concept note, terms of reference, explanatory memorandum, "
        "explanatory note, impact assessment, creed, catechism, canons, theses, blacklist, watchlist, "
        "code of ethics, standards, norms, instructions, notification, gazette, command paper, "
        "apostolic letter, motu proprio, apostolic exhortation, constitution apostolica, pastoral, "
        "arrêté, prikaz, diktat, injunction text, advisory opinion, legal opinion, joint communiqué, "
        "final communiqué, outcome document, vision statement"
    ),
    "report": (
        "grievances, demands, replies, answers, objections, comments, periodic report, initial report, "
        "annual return, return, outcome, outcomes, balance sheet, annual accounts, financial "
        "statements, financial statement, audit report, business case, feasibility study, "
        "questionnaire, planning application, patent application, membership application, written "
        "evidence, expression of interest, recommendations, conclusions, report card, self-assessment, "
        "interim report, final report, national communication, dossiers, representations, candidature, "
        "planning permission, protest note, remonstrance, audit, letters of credence"
    ),
    "treaty": (
        "peace treaty, commercial treaty, boundary agreement, extradition treaty, framework convention, "
        "exchange of notes, exchange of letters, modus vivendi, non-aggression, capitulations, "
        "cessation of hostilities, nafta, gatt, cites, unclos, cedaw, iccpr, icescr, ceta, usmca, tpp, "
        "unfccc, defence pact, mutual defence treaty, memorandum of agreement, double taxation "
        "agreement, air services agreement, headquarters agreement, optional protocol, additional "
        "protocol, condominium"
    ),
    "accord": (
        "ceasefire, truce, cease-fire, entente, peace, peace deal, peace agreement, ceasefire "
        "agreement, optional protocol, additional protocol, boundary agreement, extradition treaty, "
        "framework convention, nafta, cites, unclos, cedaw, iccpr, icescr, ceta, usmca, tpp, unfccc, "
        "free trade agreement, association treaty, cooperation agreement, partnership agreement, double "
        "taxation agreement, non-aggression, peace settlement, bilateral agreement, defence pact, "
        "mutual defence treaty, armistice agreement, gatt"
    ),
    "case": (
        "certiorari, cross-appeal, judicial review, criminal case, civil action, charge sheet, "
        "bankruptcy petition, infringement proceedings, disciplinary proceedings, defamation suit, "
        "formal investigation, antitrust case, preliminary reference, plea, habeas corpus, petition for "
        "leave, public inquiry, murder inquiry, criminal inquiry, police inquiry, prosecutions, "
        "investigations, court case, civil suit, extradition proceedings"
    ),
    "court": (
        "constitutional court, king's bench, queen's bench, chancery, star chamber, judicial committee, "
        "appellate division, appellate body, labour court, coroner, grand jury, sheriff court, court of "
        "session, icc, icty, ictr, cjeu, itlos, sessions, assizes, old bailey, chancery division, "
        "employment tribunal, industrial tribunal, tribunals, courts, magistrates' court, conseil "
        "d'état, bundesverfassungsgericht, sandiganbayan"
    ),
    "adjudicator": (
        "fda, ema, epa, sec, ftc, fcc, ofcom, ofgem, cma, watchdog, licensing board, planning "
        "authority, local authority, tribunal, disciplinary committee, ethics committee, patent office, "
        "review board, commissioner, electoral commission, inspector, medicines agency"
    ),
    "cabinet": (
        "cabinet, government, council of ministers, ministers, administration, ministry, executive, "
        "committee, politburo, party, commission, minister, home secretary, chancellor, opposition, "
        "secretary, attorney general, foreign office, home office, treasury, department"
    ),
    "litigant": (
        "defendant, defendants, plaintiff, plaintiffs, claimant, claimants, applicant, applicants, "
        "respondent, respondents, appellant, appellants, prosecutor, prosecutors, prosecution, "
        "petitioner, petitioners, complainant, complainants, creditor, creditors, accused"
    ),
    "lawmaker": (
        "parliament, congress, legislature, assembly, duma, knesset, sejm, riksdag, storting, diet, lawmakers"
    ),
    "permission": "leave, permission, consent, planning consent, approval, clearance, authorisation",
    "legal_part": (
        "penalty, penalties, punishment, tax rate, age of consent, drinking age, smoking age, "
        "school-leaving age, school leaving age, leaving age, working age, marriage age, marriageable "
        "age, pension age, franchise, suffrage, property qualification, qualification, term limit, "
        "limitation period, time limit, limitation, statutory limit, age limit, speed limit, working "
        "week, working day, working hours, maternity leave, paternity leave, parental leave, sentence "
        "for, maximum penalty, maximum sentence, licensing hours, opening hours, eligibility, "
        "protections, exemption, exemptions, requirement, requirements, restrictions, entitlements, "
        "offence, offences, voting rights, civil rights"
    ),
    "legal_aspect": (
        "age, definition, scope, wording, text, reach, ambit, coverage, application, jurisdiction, "
        "powers, remit, terms, period, list, rate, threshold, duration, validity, preamble, rules, "
        "provisions, maximum, minimum, title"
    ),
    "artwork": (
        "novel, film, album, song, poem, play, opera, symphony, painting, screenplay, sculpture, "
        "portrait, ballet, musical, libretto, concerto, single, statue, exhibition, performance, comic, "
        "drawing, photograph, photographs, picture"
    ),
    "norm": ("rule, rules, regulation, regulations, decree, measures, changes, provisions, standards, regime, powers"),
    "licence": "patent, planning permission, building permit, marketing authorisation, trading licence",
    "rules": "rules, guidelines, guidance, regulations, standards, instructions, principles, criteria, norms",
    "bankruptcy": "divorce, custody, judicial separation, chapter 11, liquidation",
    "chamber": (
        "chamber, lower chamber, upper chamber, second chamber, lok sabha, rajya sabha, state duma, "
        "federation council, dewan rakyat, council of states, house of councillors, house of keys"
    ),
    "provision": (
        "schedule, annex, appendix, words, phrase, sub-section, subsection, proviso, sunset clause, definition, rule"
    ),
    "boon": "membership, full membership, admission, accession, candidate status, derogation, waiver, readmission",
    "veto": "veto, presidential veto, vetoes",
    "truce": "ceasefire, cease-fire, truce, armistice, peace",
}
