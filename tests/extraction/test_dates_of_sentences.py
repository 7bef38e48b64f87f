"""Sentences with one date or several: which verb or noun each of them governs."""

from __future__ import annotations

import pytest

from chrono import extract

#: Text to its events in date order.
TOLD = {
    "The directive, which was adopted in 1995 and repealed in 2018, set the rules.": [
        "1995 law_adopted",
        "2018 law_repealed",
    ],
    ("Founded in 1850 by Isaac Singer, the company moved to Scotland in 1885 and closed its factory in 1980."): [
        "1850 body_founded",
        "1885 other",
        "1980 other",
    ],
    (
        "After the war ended in May 1945, the occupation authorities dissolved the party, which had been"
        " founded in 1920."
    ): ["1920 body_founded", "1945-05 operation"],
    "The treaty, signed in Lisbon on 13 December 2007, entered into force on 1 December 2009.": [
        "2007-12-13 treaty_signed",
        "2009-12-01 in_force",
    ],
    "In 1996 the agency was renamed, and two years later it was merged with its rival.": ["1996 other", "1998 other"],
    "The commission (established in 1957) has its seat in Brussels.": ["1957 body_founded"],
    "The minister did not resign until March 1963.": ["1963-03 appointment"],
    "She was awarded the prize in 1911, having already shared it in 1903.": ["1903 other", "1911 other"],
    (
        "Following a referendum held in June 2016, the government notified the Council in March 2017 of "
        "its intention to withdraw."
    ): ["2016-06 election", "2017-03 report_submitted"],
    "In 2004, ten states joined the union; in 2007 two more followed.": ["2004 treaty_joined", "2007 treaty_joined"],
    "The strategy, approved by the cabinet in 2012, was evaluated in 2016 and replaced in 2018.": [
        "2012 document_issued",
        "2016 report_reviewed",
        "2018 other",
    ],
    ("Between 1990 and 1994 he headed the ministry of finance, and from 1998 until 2002 he was ambassador in Paris."): [
        "1990/1994 appointment",
        "1998/2002 appointment",
    ],
    "The court heard the case on 3 March 1994 and delivered its judgment on 12 May of the same year.": [
        "1994-03-03 meeting",
        "1994-05-12 ruling",
    ],
    "Ms Roe was arrested on 4 May 2011, charged the next day and convicted in November.": [
        "2011-05-04 case_opened",
        "2011-05-05 case_opened",
        "2011-11 ruling",
    ],
    "The fund, set up under the 1992 agreement, had disbursed 40 million euros by the end of 1999.": [
        "1992 treaty_signed",
        "1999 figure",
    ],
    "The act received Royal Assent on 26 June 2018 and came into force the following day.": [
        "2018-06-26 law_adopted",
        "2018-06-27 in_force",
    ],
    "The company went public in 1986, raising 61 million dollars.": ["1986 other"],
    "Since its foundation in 1919, the organization has adopted 190 conventions.": [
        "1919 body_founded",
        "1919/.. figure",
    ],
    "When the agency was abolished in 1980, its tasks passed to the ministry.": ["1980 body_dissolved"],
    ("The talks, which began in Oslo in January 1993, led to the signing of the accords on 13 September 1993."): [
        "1993-01 meeting",
        "1993-09-13 treaty_signed",
    ],
    "The 1973 oil crisis forced the government to introduce rationing.": ["1973 other"],
    "The ban was lifted in 1998 after the Constitutional Court had found it unlawful in 1997.": [
        "1997 ruling",
        "1998 law_repealed",
    ],
    "Work on the tunnel started in 1988 and was completed in 1994.": ["1988 other", "1994 other"],
    "The rules were revised in 1989, 1999 and 2008.": ["1989 law_amended", "1999 law_amended", "2008 law_amended"],
    ("The plaintiffs filed suit in 2005, alleging that the agency had failed to publish its plan in 2003."): [
        "2005 case_opened"
    ],
    "As of March 2020, 193 states were parties to the convention.": ["2020-03 figure"],
    "The census of 1911 recorded 45 million inhabitants.": ["1911 figure"],
    "By the time it closed in 1967, the mine had produced 12 million tonnes of coal.": ["1967 other"],
    "The regiment fought at Loos in September 1915 and on the Somme in July 1916.": [
        "1915-09 operation",
        "1916-07 operation",
    ],
    "The government intends to present a bill in autumn 2027.": ["2027-23 law_proposed"],
    "The next conference will be held in Nairobi in 2028.": ["2028 meeting"],
    "The first election under the new system was held in 1996, the second in 1999.": ["1996 election", "1999 election"],
    "In 1889 a world fair was held in Paris, for which the tower had been built.": ["1889 other"],
    "The station opened on 2 July 1893, at a cost of 300,000 pounds.": ["1893-07-02 reform_launched"],
    "Her first book, published in 1813, sold out within months.": ["1813 other"],
    "In 1948, the year of the blockade, the new mark was introduced.": ["1948 reform_launched"],
    "Under a law adopted in 1999, the agency must report each year.": ["1999 law_adopted"],
    ("The plan, drafted in 1942 by a committee chaired by Beveridge, was published on 1 December of that year."): [
        "1942 document_issued",
        "1942-12-01 document_issued",
    ],
    "A peace treaty signed at Portsmouth in September 1905 ended the war.": ["1905-09 treaty_signed"],
    "On 9 November 1989, a spokesman announced the opening of the border.": ["1989-11-09 speech"],
    "After serving as mayor from 1953 to 1957, he entered the Bundestag in 1961.": [
        "1953/1957 appointment",
        "1961 election",
    ],
    "The museum dates from 1683.": ["1683 body_founded"],
    ("In the autumn of 1944 the archive was moved to a salt mine, from which it was recovered in April 1945."): [
        "1944-23 other",
        "1945-04 other",
    ],
    "The number of members rose from 12 in 1986 to 28 in 2013.": ["1986 figure", "2013 figure"],
    "It joined the League in 1920 and left it in 1933.": ["1920 treaty_joined", "1933 other"],
    "The fire of 1697 destroyed most of the castle.": ["1697 other"],
    "The company's shares were listed in Zurich in 1973 and delisted in 2004.": ["1973 other", "2004 other"],
    "An attempt to revive the talks failed in 1998.": ["1998 meeting"],
    "The judge sentenced him on 5 June 2009 to six years' imprisonment.": ["2009-06-05 ruling"],
    "1997: The agency opens its first office abroad.": ["1997 other"],
    "2003 – Adoption of the national strategy on ageing.": ["2003 document_issued"],
    "March 1998: Signature of the cooperation agreement with Norway.": ["1998-03 treaty_signed"],
    "1 July 2013: Croatia becomes a member of the European Union.": ["2013-07-01 treaty_joined"],
    "The judgment of 17 October 1995 is still cited.": ["1995-10-17 ruling"],
    "The exhibition ran from 1 May to 15 October 1851 and drew six million visitors.": ["1851-05-01/1851-10-15 other"],
    (
        "In 2010, the state ratified the convention, thereby becoming its 100th party, and a year later "
        "it submitted its first report."
    ): ["2010 treaty_joined", "2011 report_submitted"],
    "She joined the civil service in 1972 and rose to permanent secretary in 1994.": ["1972 other", "1994 appointment"],
    "In the 1950 general election, the party lost 78 seats.": ["1950 election"],
    "The bank had 320 branches in 1998.": ["1998 figure"],
    "The scheme ended on 31 March 2011.": ["2011-03-31 other"],
    "The act repealed the Combination Acts in 1824.": ["1824 law_repealed"],
    "In January 2002 the airline filed for bankruptcy.": ["2002-01 case_opened"],
    "Four people were killed and 20 injured when a bomb exploded on 7 July 2005.": ["2005-07-07 other"],
    "The convoy left Halifax on 16 October 1940 and was attacked two days later.": [
        "1940-10-16 operation",
        "1940-10-18 operation",
    ],
    ("The Commission was created by Executive Order 9981, signed by President Truman on July 26, 1948."): [
        "1948-07-26 document_issued"
    ],
    (
        "On October 3, 2011, the City filed an application with the State Water Board, which held a "
        "hearing in March 2012 and denied the request in June 2012."
    ): ["2011-10-03 report_submitted", "2012-03 meeting", "2012-06 ruling"],
    "Since 2010 the ministry has trained 4,500 judges.": ["2010/.. figure"],
    "In 2014 the average waiting time was 43 days.": ["2014 figure"],
    "The programme reached 2.3 million households in 2018, compared with 1.1 million in 2012.": [
        "2012 figure",
        "2018 figure",
    ],
    "Between 1 January and 30 June 2019, police recorded 234 offences.": ["2019-01-01/2019-06-30 figure"],
    ("The National Assembly amended the Criminal Procedure Code in March 2012 and again in October 2018."): [
        "2012-03 law_amended",
        "2018-10 law_amended",
    ],
    (
        "In November 2014, the Standing Committee held a plenary session at which it adopted a decision "
        "on deepening reform."
    ): ["2014-11 meeting"],
    "In a report to the congress in October 2017, the general secretary proposed a new strategy.": ["2017-10 speech"],
    "The Anti-Domestic Violence Law came into effect on March 1, 2016.": ["2016-03-01 in_force"],
    ("In June 2019 a delegation led by the deputy minister visited Geneva to present the third periodic report."): [
        "2019-06 meeting"
    ],
    "The State ratified the Optional Protocol in 2004 and withdrew its reservation in 2011.": [
        "2004 treaty_joined",
        "2011 other",
    ],
    ("In 2020, the Government adopted the Resolution on the National Programme for Equal Opportunities 2023–2030."): [
        "2020 document_issued"
    ],
    "An inter-ministerial working group was established in 2022 to monitor implementation.": ["2022 body_founded"],
    "The defendants pleaded guilty on Feb. 12, 2019, and were sentenced on April 3, 2019.": [
        "2019-02-12 case_opened",
        "2019-04-03 ruling",
    ],
    "The victim was found dead in her home on March 2, 1982.": ["1982-03-02 other"],
    "The jury convicted him of second-degree murder on Nov. 9, 1989.": ["1989-11-09 ruling"],
    (
        "She was first elected to the National Assembly in 2002 as a member of the Progressive Party and"
        " was re-elected in 2007."
    ): ["2002 election", "2007 election"],
    "He was educated at King's College, graduating in 1978.": ["1978 other"],
    "He was released from prison in December 2016.": ["2016-12 other"],
    "He took up his post as ambassador on 1 September 2003.": ["2003-09-01 appointment"],
    "He died of pneumonia at his home in Surrey on 14 March 1995.": ["1995-03-14 other"],
    "She married the painter John Smith in 1902; they divorced in 1911.": ["1902 other", "1911 other"],
    "His appointment as chancellor in January 1933 was welcomed by few.": ["1933-01 appointment"],
    "After the death of his wife in 1843 he moved to Bath.": ["1843 other"],
    "The company was acquired by Siemens for 1.1 billion dollars in 1998.": ["1998 other"],
    ("In 1977, the firm unveiled its first personal computer, which went on sale in June of that year."): [
        "1977 reform_launched",
        "1977-06 reform_launched",
    ],
    "In 2005 the firm announced that it would switch to Intel processors by 2007.": ["2005 speech", "2007 other"],
    "The company reported a loss of $816 million in fiscal 1996.": ["1996 figure"],
    "Sales reached $1 billion in 1982.": ["1982 figure"],
    "In September 1985 Jobs resigned and founded NeXT.": ["1985-09 appointment", "1985-09 body_founded"],
    "The service was shut down in June 2012.": ["2012-06 other"],
    "A beta version was made available on 3 October 2011.": ["2011-10-03 reform_launched"],
    "The channel was rebranded in 2008.": ["2008 other"],
    "The authority took over responsibility for buses in 1984.": ["1984 other"],
    "The fare was raised from five to ten cents on July 1, 1948.": ["1948-07-01 other"],
    "The line was extended to Flushing in 1928.": ["1928 other"],
    "Ground was broken on 14 March 1925.": ["1925-03-14 other"],
    ("The Council of Ministers met in Brussels on 3 May 1998 and decided that eleven states would take part."): [
        "1998-05-03 meeting"
    ],
    "The conference adopted the Montreal Protocol on 16 September 1987.": ["1987-09-16 treaty_signed"],
    "Liechtenstein became a full member in 1991.": ["1991 treaty_joined"],
    "A free trade agreement with Mexico was signed in November 2000 and took effect in July 2001.": [
        "2000-11 treaty_signed",
        "2001-07 in_force",
    ],
    "Portugal left the association in 1986.": ["1986 other"],
    "The secretariat moved to Geneva in 1960.": ["1960 other"],
    "The Convention was opened for signature at the Earth Summit on 5 June 1992.": ["1992-06-05 treaty_signed"],
    "As of 2016 the convention had 196 parties.": ["2016 figure"],
    "COP 12 was held in Pyeongchang from 6 to 17 October 2014.": ["2014-10-06/2014-10-17 meeting"],
    "The Court of Appeal heard argument on 6 October 2016.": ["2016-10-06 meeting"],
    "The Supreme Court granted certiorari on 12 January 2001.": ["2001-01-12 ruling"],
    "In a unanimous decision issued on June 3, 2002, the court affirmed.": ["2002-06-03 ruling"],
    "The district court entered a preliminary injunction in December 2016.": ["2016-12 ruling"],
    "Hundreds of thousands of people protested in Seoul on 12 November 2016.": ["2016-11-12 other"],
    "Lawmakers voted 234 to 56 on 9 December 2016 to impeach her.": ["2016-12-09 case_opened"],
    "The bill passed its first reading in the Dáil on 4 October 2018.": ["2018-10-04 law_proposed"],
    "A plebiscite was held on 24 May 2019; voters in Limerick approved the proposal.": ["2019-05-24 election"],
    "The Lord Mayor's term ended in 1950.": ["1950 appointment"],
    "In 1926, the Imperial Conference issued the Balfour Declaration.": ["1926 document_issued"],
    "South Africa enacted the Status of the Union Act in 1934.": ["1934 law_adopted"],
    "The Dominion of Newfoundland reverted to direct rule in 1934.": ["1934 other"],
    "The first ship arrived in Cape Town in April 1652.": ["1652-04 other"],
    "The hospital at Groote Schuur performed the first heart transplant on 3 December 1967.": ["1967-12-03 other"],
    "Smallpox reached the Cape in 1713.": ["1713 other"],
    "The first medical school opened in 1912.": ["1912 body_founded"],
    "A cholera epidemic broke out in 1980.": ["1980 other"],
    "The Justice Department said Tuesday it would appeal.": ["2026-09-29 speech"],
    "The appeals court is expected to rule next month.": ["2026-11 ruling"],
    "His lawyers asked the court on Monday to halt the transfer.": ["2026-09-28 case_opened"],
    "Thousands marched through Havana on Saturday.": ["2026-09-26 other"],
    "The talks will resume on Tuesday in Vienna.": ["2026-10-06 meeting"],
}


@pytest.mark.parametrize("text", TOLD)
def test_each_date_goes_to_what_it_governs(text: str) -> None:
    assert [f"{event.when} {event.kind}" for event in extract(text, published="2026-10-01")] == TOLD[text]
