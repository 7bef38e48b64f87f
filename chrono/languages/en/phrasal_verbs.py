"""English verbs of several words that mean one thing: `set up`, `come into force`, `take place`."""

from __future__ import annotations

_LINES = """
set up / set out / set aside / set off / set sail / take over / take place / take part / take effect / take
office / take power / take up / take off / take on / take control of / take over from / take possession / take
the oath / take an oath / take command / take steps / take note / take action / take charge / come into force
/ come into effect / come into operation / come into being / come into existence / come to power / come into
office / come out / come to an end / come under / come to light / come together / enter into force / enter
into / enter into effect / enter service / enter office / enter production / go into effect / go into force /
go into operation / go public / go on sale / go into exile / go bankrupt / go live / go on / go into / go on
air / go on strike / go into administration / go to war / go to trial / go to the polls / go online / go out /
carry out / carry on / put forward / put forth / put in place / put an end / put an end to / put into effect /
put to / put up / put down / put into force / put into service / put into operation / put on trial / put to
death / bring about / bring into force / bring into effect / bring in / bring to an end / bring forward /
bring to trial / bring out / bring back / bring charges / bring down / bring together / bring up / break up /
break out / break ground / break down / break away / break off / break through / hand over / hand down / hand
in / hand out / turn over / turn down / turn into / turn back / turn out / give birth / give up / give in /
give way / give evidence / give assent / give rise / give notice / step down / step aside / step up / step in
/ stand down / stand trial / stand for / stand by / stand as / lay down / lay off / lay out / lay siege / lay
the foundation / lay the foundations / lay the cornerstone / lay before / strike down / strike off / shut down
/ close down / wind up / phase out / phase in / roll out / spin off / split off / sell off / open up / open
for signature / open fire / start up / start out / found out / build up / draw up / make up / make public /
make clear / make it clear / make law / make a speech / make a statement / make known / make landfall / make
peace / make history / sign into law / sign up / sign off / write off / write down / write to / call for /
call on / call off / call up / call upon / call out / point out / speak out / speak at / swear in / rule out /
vote down / vote out / vote in / throw out / drive out / fill in / fend off / pull out / pull down / drop out
/ fall apart / fall to / fall into / get under way / get underway / be under way / look into / find out / cut
off / cut down / cut back / kick off / take to / lead to / hold talks / hold up / keep up / end up / part ways
/ part company / pass away / pass into law / pass on / rename as / send out / send back / send off / scale
back / scale down / shoot down / gun down / run for / run out / run up / report back / win back / wipe out /
work on / work out / blow up / burn down / crash into / stem from / stay on / base on / consist of / depend on
/ refer to / apply for / apply to / agree to / agree on / join in / join up / declare war / declare
independence / gain independence / achieve independence / win independence / proclaim independence / hold
office / leave office / resume office / assume office / assume power / seize power / assume command / assume
control / lose power / file for bankruptcy / file for / plead guilty / plead not guilty / be born / move in /
move out / move on / move to / break even / deal with / account for / amount to / belong to / result in /
focus on / sum up / come in / fight back / fall out / receive royal assent / receive assent / become law /
become effective / become applicable / become operative / become binding / become enforceable / become a party
/ become party / become a signatory / appeal to / appeal against / appeal for / find guilty / find liable /
find unsuitable / find to be / find to have / find in breach / find responsible / find not guilty / find
unconstitutional / take into custody / place into custody / place under arrest / press charges / file suit /
put under investigation / take to court / bring proceedings / come onto the statute / enter the statute /
remain in force / be in force / stay in force / be in effect / be in place / force out / vote into / date back /
cease to exist / declare elected / open for business /
call into being / bring into being / bring into existence /
begin work / start work / take up work /
take up its work / begin its work / start operations / begin its operations / open its doors / consult on /
find dead / put on record / place on record / make available /
take legal effect / come into service / begin operations / put off / drag on / fall back / push back / fire on /
embark on / embark upon / admit to / vote for / vote on / send to / release on bail / release on parole /
free on bail / grant bail
"""
PHRASAL = frozenset(phrase.strip() for phrase in _LINES.replace("\n", " ").split("/") if phrase.strip())
PHRASAL_HEADS = frozenset(phrase.split()[0] for phrase in PHRASAL)
