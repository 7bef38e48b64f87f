"""Where an event took place: sentences with the place that they name, or none."""

from __future__ import annotations

import pytest

from chrono.extraction import extract_events
from chrono.tagging import tag
from chrono.text import Document

PLACES = {
    "The delegates signed the treaty in Lisbon on 13 December 2007.": "Lisbon",
    "The conference opened at the Palace of Nations in Geneva, Switzerland, on 3 May 1954.": (
        "the Palace of Nations in Geneva, Switzerland"
    ),
    "In 1911 he moved to Prague with his family.": "Prague",
    "Moving to Zürich in 1914, she studied chemistry.": "Zürich",
    "The siege of Vienna began in 1529.": "Vienna",
    "The Battle of Trafalgar, on 21 October 1805, ended the threat.": "Trafalgar",
    "Protests across the country began on 4 June 1989.": "across the country",
    "The court in Lyon convicted the driver on 6 March 2003.": "Lyon",
    "In May 1938 she told the Senate that the bill would fail.": "the Senate",
    "The Kyoto conference opened in December 1997.": "Kyoto",
    "The fugitives were deported from Norway in 1998.": "Norway",
    "The law was applied nationwide in 2006.": "nationwide",
    "In 1975 the company opened offices in Oslo and Bergen.": "Oslo and Bergen",
    "The regiment was formed on the island of Crete in 1941.": "the island of Crete",
    "The painter was born on Crete in 1541.": "Crete",
    "The statue reached Oslo in 1901.": "Oslo",
    "The lift-off from Kourou came on 2 July 1985.": "Kourou",
    "The bank opened in March 1935, privately owned, in a hall in Ottawa.": "a hall in Ottawa",
    "The check, piloted in 300 schools in 2011, was dropped.": "300 schools",
    "The paper was laid before Parliament on 24 November 2010.": "Parliament",
    "Delegates met in 60 countries and territories in 2004.": "60 countries and territories",
    "Norway signed the pact at the Copenhagen World Summit in March 1995.": "Copenhagen",
    "The New Zealand election of 1935 brought the party to power.": "New Zealand",
    "At Balliol College, where he met his wife, he took a degree in 1923.": "Balliol College",
    "At Balliol College he took a degree in 1923; a term at Yale followed in 1925.": "Balliol College",
    "In May 1998 she attended a conference in Oslo and delivered a speech.": "Oslo",
    "On 3 June 1999 the president apologised in a broadcast from the Winter Palace.": "the Winter Palace",
    "The panel submitted its report to the Office of the Ombudsman in 2011.": "the Office of the Ombudsman",
    "By June 2009, 4,000 nurses all over the region had diplomas.": "all over the region",
    "By June 2009 schools nationwide had adopted the code.": "nationwide",
    "A hearing was held on 4 May 2012 in Department B-12 of Lakeside Justice Center.": (
        "Department B-12 of Lakeside Justice Center"
    ),
    "The poet was reburied on Iona in 1931.": "Iona",
    "A fire broke out in the upper gallery in 1923.": "the upper gallery",
    # no places
    "On 3 June 1997, hours after her lecture at the Sorbonne, Holt signed a contract.": None,
    "Norway signed the pact in Paris on 5 May 1990 and ratified it on 2 June 1993.": "Paris",
    "Following a report to the congress at Nagoya, the union declared a decade of forests on 2 May 2011.": None,
    "The man was sentenced to 12 years in prison on 6 April 2018.": None,
    "The firm sold its shares in Example.com in July 2012.": None,
    "He published the book in Latin in 1543.": None,
    "The country joined NATO in 1999 and spent more in GDP terms.": None,
    "The Convention on Trafficking in Human Organs was signed on 25 March 2015.": None,
    "At around this time, in 1997, Channel Two became independent.": None,
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_place(text: str, place: str | None) -> None:
    document = Document.of(text)
    events = extract_events(document, tag(document))
    assert events
    assert [event.place for event in events][:1] == [place]


AROUND = {
    "Fisheries Act\n\nHouse of Lords - First Run\n\n- Second reading of the bill was on 3 May 2005.\n": (
        "House of Lords"
    ),
    "- House of Commons. Motions, debated on 3 May 2005, amendments to the bill agreed.\n": "House of Commons",
    "The following is a timeline of the history of the city of Bergen, Norway.\n\n- 1900 - Population: 72,251.\n": (
        "Bergen"
    ),
    "The trade of Bergen grew.\n\n- 1900 - Population: 72,251.\n": None,
    "Fisheries Act\n\n32nd Dáil\n\nIn 2016, two parties introduced bills on fish.\n": None,
}


@pytest.mark.parametrize("text", AROUND)
def test_place_from_the_surroundings(text: str) -> None:
    """A heading, a label or the first line of a timeline says where, when the sentence does not."""
    document = Document.of(text)
    assert [event.place for event in extract_events(document, tag(document))][-1] == AROUND[text]
