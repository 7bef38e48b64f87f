"""Titles an editor would print: of whole sentences, and of words to be put together."""

from __future__ import annotations

import pytest

from chrono.extraction import extract_events, titles
from chrono.tagging import tag
from chrono.text import Document

TITLES = {
    # agreement
    "Denmark and Norway joined the union in 1973.": "Denmark joins the union",
    "The Lords returned the bill with amendments in 1956.": "Lords return the bill with amendments",
    "The 113th Regiment left the island in 1943.": "113th Regiment leaves the island",
    "2.1 Sir Anthony Carter delivered his report in January 2015.": "Sir Anthony Carter delivers his report",
    "The Trade Council grew. In May 1999 they launched a journal.": "Trade Council launches a journal",
    "The court upheld the ban in a unanimous 8–0 vote on 10 March 2017.": (
        "Court upholds the ban in a unanimous 8–0 vote"
    ),
    # a passive, said or meant
    "1748 - Royal College of Surgery established.": "Royal College of Surgery established",
    "The Equal Pay Act was assented to on 13 August 2020.": "Equal Pay Act assented to",
    "The case brought in 2012 by Anna Holt succeeded.": "Case brought by Anna Holt",
    # no pronoun where the name is known
    "Ian Marlowe founded the party in August 1993 and led it until March 1996.": "Ian Marlowe leads the party",
    "The mayor imposed the tax. The tax was lifted by him in May 2017.": "Tax lifted by mayor",
    "Mary Holt married in 1970. Her parents stayed away in December 1970.": "Mary Holt’s parents stay away",
    # nothing that dangles, no date twice
    "The court annulled the levy too in 2011.": "Court annuls the levy",
    "She called for a vote on the charter in May 1999.": "Vote on the charter called for",
    "The ombudsman carried out a first visit in the course of 2019.": "Ombudsman carries out a first visit",
    "In June 1999 the council declared 2001 the year of forests.": "Council declares 2001 the year of forests",
    "The plan was adopted in 2023 to allow a coordinated and integrated approach.": (
        "Plan adopted to allow a coordinated and integrated approach"
    ),
    "The case went on, and on 6 May 2015 the court annulled the decision.": "Court annuls the decision",
    "Convention 108 was opened for signature on 28 January 1981.": "Convention 108 opened for signature",
    "Anna Holt held that office from 1975 to 1991.": "Anna Holt holds that office",
    # the subject stands before what explains it
    "The bill, having passed all its stages in both Houses, received Royal Assent on 4 May 1954.": (
        "Bill receives royal assent"
    ),
    "The mayor, blaming Mr Olsen for the floods that killed two men, closed the bridge on 3 May 2001.": (
        "Mayor closes the bridge"
    ),
    "Harding, in whose department the scheme began, told the House on 4 May 1954 that it had failed.": (
        "Harding tells the House that it had failed"
    ),
    "The officers who drew the border left the country in 1948.": "Officers leave the country",
    "A plan to drain the marsh was published in 2005.": "Plan published",
    "The Botanical Society of Leeds, the first to use the name, was founded in 1839.": (
        "Botanical Society of Leeds founded"
    ),
    "The land was lost to Harald, who invaded Scania and in 1134 captured the city of Lund.": (
        "Harald captures the city of Lund"
    ),
    "The loan helped trade and industry, and in 2001 the council built a bridge.": "Council builds a bridge",
    "In 1990 the bank moved its main headquarters out of Cork.": "Bank moves its main headquarters out of Cork",
    "The fair which the guild of weavers organised in Leeds in May 1931 was a success.": (
        "Guild of weavers organises the fair in Leeds"
    ),
    "1810: the siege of Rhodes began in May 1810.": "Siege of Rhodes begins",
    "A safety-raising campaign was launched in 2021.": "Safety-raising campaign launched",
    "The forces of the north arrived in May 1919.": "Forces of the north arrive",
    # a name for what the text calls by its last word
    "The Bergen Maritime Museum has two halls. The museum was closed in May 2013.": "Bergen Maritime Museum closed",
    "The Bergen Maritime Museum and the Oslo Ski Museum differ. The museum was closed in May 2013.": "Museum closed",
    "A renewed debate followed a conference in northern Jutland in 1998.": "Conference in northern Jutland",
    "Sailors who left the island in 2001 confirmed the loss.": "Sailors leave the island",
    "From 2002 to 2010 the system as defined by the law worked well.": "System works well",
    "Banking staff at Nordbank and Sydbank are striking on 3 May 2001 for higher wages.": (
        "Banking staff at Nordbank and Sydbank strike for higher wages"
    ),
    'In 1911 Eva Berg published a second article "On the Growth of Lichens upon the Northern Walls of Old Barns".': (
        "Eva Berg publishes a second article"
    ),
    # no person
    "The Labour Party won. Eva Berg led it. Labour paid. She resigned in May 1997.": "Eva Berg resigns",
    # what was said
    "On 4 May 1997 Ms Lund told the officials they had two days left.": (
        "Ms Lund tells the officials they had two days left"
    ),
    "Trains were stopped, the union said on 4 May 1999.": "Union says trains were stopped",
    # an item without a subject, what is left of a time
    "Delivered from Norway in 1999.": "Delivered from Norway",
    "The club said on 3 May 2001 that 2002's race would go ahead.": "Club says that race would go ahead",
    # nouns
    "British ratification of the treaty came in June 1972.": "British ratification of the treaty",
    "1842 - Population: 53,922.": "Population: 53,922",
    # long subjects keep their verb
    (
        "Delegates of the Workers' Party of the north, the Farmers' League and the Union of the Trades "
        "signed the declaration on 4 May 1976."
    ): "Delegates of the Workers' Party of the north and others sign the declaration",
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_title_of_a_sentence(text: str, title: str) -> None:
    document = Document.of(text)
    events = extract_events(document, tag(document))
    assert title in [event.title for event in events]


CUT = [
    (["Board", "receives", "a total of three million people subject to the new rules of the reform"], 62),
    (["Court", "finds", "a violation of the sixth article by reason of the manner of the vote"], 58),
    (["Senate", "submits", "the plan for the renewal of the old harbour to the commission"], 50),
]


@pytest.mark.parametrize(("parts", "limit"), CUT)
def test_a_title_cut_short_ends_in_a_whole_phrase(parts: list[str], limit: int) -> None:
    title = titles.compose(parts, limit=limit)
    assert len(title) <= limit
    assert title.split()[-1] not in ("subject", "reason", "of", "the", "by", "to", "for")
