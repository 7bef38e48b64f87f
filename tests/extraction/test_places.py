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
    # no places
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
