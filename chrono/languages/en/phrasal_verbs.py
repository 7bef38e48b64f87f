"""English verbs of several words that mean one thing: `set up`, `come into force`, `take place`."""

from __future__ import annotations

_LINES = """
set up / set out / set aside / set off / set sail / take over / take place / take part / take effect / take
office / take power / take up / take off / take on / take control of / take over from / take possession / take
the oath / take an oath / take command / take steps / take note / take action / take charge / come into force /
come into effect / come into operation / come into being / come into existence / come to power / come into
office / come out / come to an end / come under / come to light / come together / enter into force / enter into
/ enter into effect / enter service / enter office / enter production / go into effect / go into force / go into
operation / go public / go on sale / go into exile / go bankrupt / go live / go on / go into / go on air / go on
strike / go into administration / go to war / go to trial / go to the polls / go online / go out / carry out /
carry on / put forward / put forth / put in place / put an end / put an end to / put into effect / put to / put
up / put down / put into force / put into service / put into operation / put on trial / put to death / bring
about / bring into force / bring into effect / bring in / bring to an end / bring forward / bring to trial /
bring out / bring back / bring charges / bring down / bring together / bring up / break up / break out / break
ground / break down / break away / break off / break through / hand over / hand down / hand in / hand out / turn
over / turn down / turn into / turn back / turn out / give birth / give up / give in / give way / give evidence
/ give assent / give rise / give notice / step down / step aside / step up / step in / stand down / stand trial
/ stand for / stand by / stand as / lay down / lay off / lay out / lay siege / lay the foundation / lay the
foundations / lay the cornerstone / lay before / strike down / strike off / shut down / close down / wind up /
phase out / phase in / roll out / spin off / split off / sell off / open up / open for signature / open fire /
start up / start out / found out / build up / draw up / make up / make public / make clear / make it clear /
make law / make a speech / make a statement / make known / make landfall / make peace / make history / sign into
law / sign up / sign off / write off / write down / write to / call for / call on / call off / call up / call
upon / call out / point out / speak out / speak at / swear in / rule out / vote down / vote out / vote in /
throw out / drive out / fill in / fend off / pull out / pull down / drop out / fall apart / fall to / fall into
/ get under way / get underway / be under way / look into / find out / cut off / cut down / cut back / kick off
/ take to / lead to / hold talks / hold up / keep up / end up / part ways / part company / pass away / pass into
law / pass on / rename as / send out / send back / send off / scale back / scale down / shoot down / gun down /
run for / run out / run up / report back / win back / wipe out / work on / work out / blow up / burn down /
crash into / stem from / stay on / base on / consist of / depend on / refer to / apply for / apply to / agree to
/ agree on / join in / join up / declare war / declare independence / gain independence / achieve independence /
win independence / proclaim independence / hold office / leave office / resume office / assume office / assume
power / seize power / assume command / assume control / lose power / file for bankruptcy / file for / plead
guilty / plead not guilty / be born / move in / move out / move on / move to / break even / deal with / account
for / amount to / belong to / result in / focus on / sum up / come in / fight back / fall out / receive royal
assent / receive assent / become law / become effective / become applicable / become operative / become binding
/ become enforceable / become a party / become party / become a signatory / appeal to / appeal against / appeal
for / find guilty / find liable / find unsuitable / find to be / find to have / find in breach / find
responsible / find not guilty / find unconstitutional / take into custody / place into custody / place under
arrest / press charges / file suit / put under investigation / take to court / bring proceedings / come onto the
statute / enter the statute / remain in force / be in force / stay in force / be in effect / be in place / force
out / vote into / date back / cease to exist / declare elected / open for business / call into being / bring
into being / bring into existence / begin work / start work / take up work / take up its work / begin its work /
start operations / begin its operations / open its doors / consult on / find dead / put on record / place on
record / make available / take legal effect / come into service / begin operations / put off / drag on / fall
back / push back / fire on / embark on / embark upon / admit to / vote for / vote on / send to / release on bail
/ release on parole / free on bail / grant bail / talk out / bring before / come before / go before / pass its
second reading / pass its first reading / pass second reading / clear committee / invite comments / seek views /
pass through parliament / pass through congress / write into law / reach the statute book / clear parliament /
clear congress / rush through / push through / steer through / make illegal / make compulsory / make mandatory /
make it illegal / complete its passage / water down / do away with / sweep away / cease to apply / cease to have
effect / lose force / kick in / become mandatory / become compulsory / become statutory / become illegal /
become legal / become payable / start to apply / begin to apply / come into play / put out / see the light /
come off the press / send in / turn in / put in for / give its blessing / give its approval / give approval /
give the go-ahead / set in motion / set in train / get off the ground / go into service / go into production /
go into circulation / enter circulation / hit the shelves / hit the market / come on stream / come on the market
/ come onto the market / switch on / bring into use / come into use / go into use / go on record / hit out at /
lash out at / spell out / play down / hit back / take the floor / break his silence / break her silence / speak
of / pay tribute / give an interview / give a speech / hit back at / speak to reporters / tell reporters / rail
against / appeal to voters / take aim at / pour scorn on / call attention / draw attention / begin life / spring
up / grow out of / hive off / take shape / start business / begin business / begin trading / start trading /
trace its origins / go under / go out of business / cease trading / cease operations / cease operation / close
its doors / die out / come to terms / strike a deal / reach agreement / sign a deal / shake hands on / sign up
to / subscribe to / adhere to / opt in / opt into / give judgment / rule against / strike out / rule in favour /
rule in favor / find for / find against / come down / send to prison / send to jail / put behind bars / sentence
to death / go on trial / come to trial / come before the court / send for trial / hold in custody / bring before
court / bring to court / come to court / take legal action / put in charge / put in command / take the helm /
take the reins / take the chair / take over as / bow out / pass the baton / make way for / take up the post /
take up his post / take up her post / take up the position / take up his duties / take up her duties / take up
office / come to the throne / ascend the throne / mount the throne / lose office / remove from office / remove
from power / force from office / drive from office / drive from power / join the board / leave the board / join
the cabinet / enter the cabinet / leave the cabinet / quit the cabinet / tender his resignation / tender her
resignation / submit his resignation / hand in resignation / take his place / take her place / fill the vacancy
/ stand in for / stay on as / stay in office / remain in office / continue in office / sweep to power / return
to parliament / top the poll / cast ballots / cast their ballots / cast votes / vote into office / vote out of
office / concede defeat / come under fire / come under attack / drive back / roll back / beat back / hold off /
break out of / set fire to / cross the border / take prisoner / take hostage / lay down arms / lay down its arms
/ cease fire / put to sea / break into / swoop on / starve out / put to flight / hold out / go into action / see
action / go into battle / take by storm / send in troops / cordon off / sit down / open talks / begin talks /
break off talks / resume talks / enter talks / meet with / pay a visit / pay a call / preside over / hold a
meeting / hold talks with / come face to face / hold discussions / get together / take tea with / sit in session
/ go into session / take its name / change its name / change hands / move into / come first / set a record /
fall ill / lose his life / lose her life / lose their lives / go missing / catch fire / run aground / go down /
come to a close / pass into statute / put on the statute book / place on the statute book / vote into law /
write into the constitution / vote through / vote in favour of / vote in favor of / vote against / come off the
statute / go off the statute / lose effect / lose its force / fall into abeyance / dispense with / cast aside /
consult over / pass its third reading / pass third reading / go out to consultation / divide on / take force /
acquire force / acquire legal force / gain legal force / gain force / gain the force of law / have the force of
law / be effective / be applicable / be operative / be binding / become obligatory / bring into operation / pass
into force / step into force / have effect / come into application / come into legal force / put
their names to / put his name to / put her name to / put its name to / put pen to paper / set their seal to /
sue for peace / bury the hatchet / sign off on / hammer out / thrash out / patch up / beef up / admit into /
become a state party / become parties / become a contracting party / be a party / be a state party / become a
member state / become a full member / find in favour / find in favor / award damages / give a ruling / give its
ruling / enter judgment / hold liable / hold unconstitutional / rule unconstitutional / rule unlawful / give its
judgment / refuse bail / hold in contempt / bind over / go to court / seek an injunction / seek damages / lay
charges / bring suit / bring an action / take proceedings / appear in court / bring to justice / go to law /
hand himself in / give himself up / turn himself in / face trial / seek judicial review / come up for trial /
read out / mete out / place before / put before / put in a bid / give the green light / give its
go-ahead / take note of / take stock of / wave through / give clearance / provide for /
become operational / broadcast to / call into existence / carve out / change over to / come about / come on
air / come to the table / convert to / exchange views / fall from office / fall from power / go into
opposition / go on television / go on the radio / go over to / hand over power / hold consultations / put on
sale / put on the market / relinquish power / return to power / return to the negotiating table / return to
the table / rise against / rise up / shake hands / switch to / take to the airwaves / transfer power / try out
/ ask for / start functioning / begin functioning / start operating / begin operating / go bust / march into /
push into / get rid of
"""
PHRASAL = frozenset(phrase.strip() for phrase in _LINES.replace("\n", " ").split("/") if phrase.strip())
PHRASAL_HEADS = frozenset(phrase.split()[0] for phrase in PHRASAL)
