"""Sentences as newspapers write them: each with the extents, values and types of all its expressions."""

from __future__ import annotations

import pytest

from chrono.tagging import tag
from chrono.tagging.expression import TimeExpression, TimexType
from chrono.text import Document
from chrono.times import When

WEDNESDAY = When.parse("2013-05-15")

#: Sentence with its expressions in square brackets, to their values; sets are marked as such, the other types show.
SENTENCES = {
    "Net income rose 12 percent in [the first quarter] from [a year earlier].": "2013-Q1 2012-Q1",
    "Revenue fell in [the three months] ended [March 31] from $3.4 billion in [the same period last year].": (
        "P3M 2013-03-31 2012-Q1"
    ),
    "The carmaker lost money in [the fourth quarter of 2012], compared with a profit in [the year-earlier period].": (
        "2012-Q4 2011-Q4"
    ),
    "Shares have climbed 20 percent since [the start of the year].": "2013",
    "The company expects sales to grow in [the second half of the year].": "2013-H2",
    "Analysts expect the bank to cut rates by [the end of next month].": "2013-06",
    "Unemployment fell to 7.5 percent in [April], the lowest level in [more than four years].": "2013-04 P4Y",
    "The yen slid to its weakest level in [four and a half years].": "P4.5Y",
    "The deal is expected to close by [the end of the third quarter].": "2013-Q3",
    "[Ten-year] bond yields rose for a third straight day.": "P10Y",
    "The retailer will report results on [Thursday] before markets open.": "2013-05-16",
    "Oil prices rose above $95 a barrel on [Tuesday].": "2013-05-14",
    "Production will begin in [early 2014].": "2014",
    "The airline said it would resume flights in [mid-June].": "2013-06",
    "Exports dropped 4 percent from [a year ago].": "2012",
    "The group has lost money for [six consecutive quarters].": "P6Q",
    "Sales rose 8 percent in [fiscal 2012].": "2012",
    "Over [the past 12 months], the stock has doubled.": "P12M",
    "The plant will close in [two years].": "P2Y",
    "The index gained 1.2 percent for [the week].": "2013-W20",
    "He has run the firm for [nearly two decades].": "P2DE",
    "Borussia Dortmund will play Bayern Munich in the final on [May 25].": "2013-05-25",
    "Ferguson announced [last week] that he would retire at the end of the season.": "2013-W19",
    "United won the title with four games to spare [last month].": "2013-04",
    "Nadal, who missed [seven months] with a knee injury, beat Ferrer on [Sunday].": "P7M 2013-05-12",
    "He scored in the 88th minute on [Saturday night].": "2013-05-11TNI",
    "The team has not won the cup since [1967].": "1967",
    "The club is preparing for the start of the [2014] World Cup.": "2014",
    "The tournament runs from [June 15] to [June 30].": "2013-06-15 2013-06-30",
    "The [2012] champion was knocked out [early Sunday].": "2012 2013-05-12",
    "The race starts at [9 a.m. on Sunday].": "2013-05-19T09:00",
    "She will be out for [at least six weeks].": "P6W",
    "The [two-day] meeting ends on [Friday].": "P2D 2013-05-17",
    "The president will travel to Berlin [next month] for talks.": "2013-06",
    "Voters go to the polls on [June 14].": "2013-06-14",
    "The prime minister resigned [late Monday] after [three years] in office.": "2013-05-13 P3Y",
    "The law, passed in [2010], takes effect in [January].": "2010 2014-01",
    "Parliament is due to vote [later this week].": "2013-W20",
    "[Earlier this year], the two sides signed a cease-fire.": "2013",
    "He served as foreign minister from [1998] to [2002].": "1998 2002",
    "The election is scheduled for [the fall].": "2013-FA",
    "The talks collapsed in [late March].": "2013-03",
    "In [recent weeks], thousands have fled across the border.": "PAST_REF",
    "The conflict has killed more than 70,000 people over [the past two years].": "P2Y",
    "The army [now] controls most of the town.": "PRESENT_REF",
    "The government is [currently] in talks with lenders.": "PRESENT_REF",
    "A decision could come as early as [next week].": "2013-W21",
    "The ministers met on [Tuesday evening] and will meet again on [Wednesday morning].": (
        "2013-05-14TEV 2013-05-15TMO"
    ),
    "He was arrested on [May 3] and released [five days later].": "2013-05-03 2013-05-08",
    "The constitution was adopted in [December last year].": "2012-12",
    "The assembly meets [twice a year].": "SET:P1Y",
    "Protests are held [every Friday] after [noon] prayers.": "SET:XXXX-WXX-5 2013-05-15T12:00",
    "The ban will be lifted in [the coming weeks].": "PXW",
    "The commission will publish its report in [the summer].": "2013-SU",
    "The opposition leader has been under house arrest for [months].": "PXM",
    "The two countries have been at odds for [years].": "PXY",
    "The quake struck at [5:14 a.m.] local time on [Thursday].": "2013-05-09T05:14 2013-05-09",
    "At least 40 people died in the fire [late Tuesday night].": "2013-05-14TNI",
    "It was the deadliest storm in the region since [Aug. 29, 2005].": "2005-08-29",
    "Rescuers pulled a woman from the rubble [17 days] after the building collapsed.": "P17D",
    "The factory collapsed on [April 24].": "2013-04-24",
    "More rain is forecast for [the next three days].": "P3D",
    "The search was called off on [Monday afternoon] and resumed [the next day].": "2013-05-13TAF 2013-05-14",
    "The plane vanished from radar [40 minutes] after takeoff.": "PT40M",
    "The volcano last erupted in [the 1980s].": "198",
    "The storm is expected to make landfall [early Friday].": "2013-05-17",
    "The blaze began [around 3 p.m. on Sunday].": "2013-05-12T15:00",
    "It was the worst flood in [a century].": "P1CE",
    "She died in London on [April 8] at the age of 87.": "2013-04-08",
    "He was born on [Nov. 22, 1925], in a small town in Ohio.": "1925-11-22",
    "The actor, who rose to fame in [the late 1960s], died [Monday].": "196 2013-05-13",
    "They married in [1951] and divorced [four years later].": "1951 1955",
    "He joined the paper in [the summer of 1972].": "1972-SU",
    "She spent [more than 40 years] in the theater.": "P40Y",
    "A memorial service will be held [next Tuesday].": "2013-05-21",
    "The 54-year-old teacher disappeared on [Jan. 12].": "2013-01-12",
    "[Today] he is almost forgotten.": "2013-05-15",
    "The museum reopens [this summer] after a [three-year] renovation.": "2013-SU P3Y",
    "The novel was published in [the early 20th century].": "19",
    "The singer has sold 10 million albums to [date].": "PRESENT_REF",
    "The suspect was sentenced to [15 years] in prison on [Friday].": "P15Y 2013-05-10",
    "The trial, which began in [February], is expected to last [several months].": "2013-02 PXM",
    "Police said [Monday]'s attack was the second in [less than a week].": "2013-05-13 P1W",
    "The probe lands on Mars on [Nov. 26].": "2013-11-26",
    "Scientists have been waiting for this moment for [half a century].": "P50Y",
    "He won the prize [two years] in a row.": "P2Y",
    "The crew has spent [the last six months] in orbit.": "P6M",
    "The ship left port [early this month].": "2013-05",
    "Thousands gathered in the square [Friday] for a third day of protests.": "2013-05-10",
    "The vaccine could be available within [the next two years].": "P2Y",
    "[Last weekend]'s summit ended without a deal.": "2013-W19-WE",
    "He had been due to appear in court on [Tuesday].": "2013-05-14",
    "The strike would begin on [Friday], the union said.": "2013-05-17",
    "The meeting was postponed until [Thursday].": "2013-05-16",
    "Flights between the two cities will be suspended from [Monday].": "2013-05-20",
    "The minister said on [Monday] the government would seek ways around [Friday]'s ruling.": ("2013-05-13 2013-05-10"),
    "The trade gap narrowed in [March] after widening [the month before].": "2013-03 2013-02",
    "Construction will take [a year or two].": "PXY",
    "Over [the years] the river has changed its course.": "PXY",
    "Spending will rise in [the years ahead].": "PXY",
    "The fund will be spent over [three years].": "P3Y",
    "He ruled for [over three decades].": "P3DE",
    "They will meet at [a later date].": "FUTURE_REF",
    "The full-year profit was $2 billion.": "",
    "The city hosted the Games in [1996] and hopes to host them again in [2024].": "1996 2024",
    "The bombing came [a day] after the talks ended.": "P1D",
    "Talks resume [Wednesday].": "2013-05-15",
    "The bill is expected to reach the floor [the week of June 10].": "2013-W24",
    "The rebels seized the town [a week ago].": "2013-W19",
    "They have met three times in [the past year].": "2012",
    "The court will rule within [90 days].": "P90D",
    "The ceremony takes place at [10:00 GMT on Thursday].": "2013-05-16T10:00Z",
    "In [the 12 months] to [March], inflation fell to 2.8 percent.": "P12M 2013-03",
    "The firm laid off 300 workers in [January] and 200 more in [the following month].": "2013-01 2013-02",
    "It was warmer than usual for this time of year.": "",
    "Officials have until [the end of June] to comply.": "2013-06",
    "The agreement expires [Dec. 31].": "2013-12-31",
    "[Two years ago] [this month], the war began.": "2011 2013-05",
    "He came to power in a coup in [the mid-1990s].": "199",
    "The dam has been under construction since [last October].": "2012-10",
    "Until [now], nobody had claimed the prize.": "PRESENT_REF",
    "The magazine is published [monthly].": "SET:P1M",
    "She practices [four hours] [a day], [six days] [a week].": "PT4H SET:P1D P6D SET:P1W",
    "The annual report is released [each spring].": "SET:XXXX-SP",
    "The festival, [now] in its 40th year, opens [Thursday night].": "PRESENT_REF 2013-05-16TNI",
    "This time [last year], unemployment stood at 8 percent.": "2012",
    "The decision came [hours] after the two leaders spoke by phone.": "PTXH",
    "In [the last three months of 2012], output shrank 0.6 percent.": "P3M",
    "Boeing delivered the jet [15 months] later than planned.": "P15M",
    "Millions will travel over [the Memorial Day weekend].": "2013-W21-WE",
    "On [Sunday], Nadal plays Ferrer, who lost to him in Rome [last month].": "2013-05-19 2013-04",
    "The votes, which were to begin [April 22], have been put off until [October].": "2013-04-22 2013-10",
    "Output fell in [the last quarter of 2012] and in [the first three months] of [this year].": "2012-Q4 P3M 2013",
    "He had planned to retire in [2002] but changed his mind [that February].": "2002 2002-02",
    "The deadliest attack since the [Sept. 11] attacks came [a day] before the vote.": "2001-09-11 P1D",
    "USA Today and the Sunday Times said he would resign on [Friday].": "2013-05-17",
    "The fire broke out [about 6:30 p.m. ET Tuesday].": "2013-05-14T18:30",
    "Shares were flat ahead of [Friday]'s jobs report after falling on [Monday].": "2013-05-17 2013-05-13",
    "Neither man could be reached for comment on [Tuesday].": "2013-05-14",
    "Dozens could have been killed on [Saturday], the mayor said.": "2013-05-11",
    "By [mid-afternoon], the index had lost 2 percent.": "2013-05-15TAF",
    "At [present], no deal is in sight, and there may be none for [years] to come.": "PRESENT_REF PXY",
    "In [a quarter-century] on the bench, she wrote 400 opinions.": "P25Y",
}


@pytest.mark.parametrize("marked", SENTENCES)
def test_a_sentence_of_the_news(marked: str) -> None:
    sentence = marked.replace("[", "").replace("]", "")
    found = tag(Document.of(sentence), published=WEDNESDAY)
    assert (_marked(sentence, found), " ".join(map(_label, found))) == (marked, SENTENCES[marked])
    assert all(expression.type is _shown(expression) for expression in found)


def _marked(sentence: str, found: list[TimeExpression]) -> str:
    for expression in reversed(found):
        start, end = expression.start, expression.end
        sentence = f"{sentence[:start]}[{sentence[start:end]}]{sentence[end:]}"
    return sentence


def _label(expression: TimeExpression) -> str:
    return ("SET:" if expression.type is TimexType.SET else "") + expression.value


def _shown(expression: TimeExpression) -> TimexType:
    """The type that a value has by its looks, where it is no set."""
    if expression.type is TimexType.SET:
        return TimexType.SET
    if expression.value.startswith("P") and not expression.value.endswith("_REF"):
        return TimexType.DURATION
    return TimexType.TIME if "T" in expression.value and "_" not in expression.value else TimexType.DATE
