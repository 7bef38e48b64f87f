"""Stories: histories and biographies, whose dates hang on one another; and dispatches, which hang on their day.

In the passages an expression stands as ``[words|TIMEX3 value]``; nothing else in them is one.
"""

from __future__ import annotations

import re

import pytest

from chrono.tagging import Genre, tag
from chrono.text import Document
from chrono.times import When

MARKED = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")

PASSAGES = {
    "the first Punic War": """
        War broke out in [264 BC|BC0264], when the Romans crossed to Messana. In [the following year|BC0263] Hiero of
        Syracuse made peace. The Romans took Agrigentum in [262|BC0262] and built a fleet, which won its first victory
        [two years later|BC0260]. In [the spring of 256 BC|BC0256-SP] Regulus landed in Africa; he was defeated
        [the next year|BC0255]. [That same year|BC0255] a storm destroyed most of the fleet. In [241|BC0241] Carthage
        sued for peace. [Three years later|BC0238] Rome seized Sardinia. Hannibal crossed the Alps in
        [the autumn of 218|BC0218-FA] and won at Lake Trasimene on [21 June 217 BC|BC0217-06-21]. On
        [2 August of the following year|BC0216-08-02] he won at Cannae.
        """,
    "the Hundred Days": """
        Napoleon left Elba on [26 February 1815|1815-02-26] and landed [three days later|1815-03-01]. He entered Paris
        on [20 March|1815-03-20]; Louis XVIII had fled [the previous night|1815-03-19TNI]. By [mid-May|1815-05] two
        armies stood in Belgium. On [the evening of 14 June|1815-06-14TEV] the army reached the frontier and crossed it
        at [dawn the next day|1815-06-15TMO]. On [the 16th|1815-06-16] Blücher was beaten, and
        [that night|1815-06-16TNI] the Prussians withdrew to Wavre. It rained throughout
        [the following day|1815-06-17]. [Four days later|1815-06-21] Napoleon was back in Paris. The city capitulated
        on [the night of 3-4 July|1815-07-03TNI].
        """,
    "the Zulu War": """
        On [11 December 1878|1878-12-11] Frere handed an ultimatum to the envoys of Cetshwayo. It ran out on
        [11 January|1879-01-11], and British troops crossed the Tugela [the same day|1879-01-11]. Cetshwayo had ruled
        since [1872|1872]. On [22 January|1879-01-22] the Zulu army was seen near Isandlwana. By
        [early afternoon|1879-01-22TAF] the camp was lost. The Prince Imperial was killed on [1 June|1879-06-01].
        Cetshwayo was allowed to return in [January 1883|1883-01] and died [the following year|1884]. Zululand was
        annexed in [1887|1887] and joined to Natal [ten years later|1897].
        """,
    "Burma": """
        Japanese troops took Rangoon on [8 March 1942|1942-03-08]. In [late April|1942-04] they cut the road at Lashio,
        and by [the end of May|1942-05] the monsoon ended the campaign. An advance began in [December|1942-12] and had
        failed by [the following May|1943-05]. [Later that year|1943] a new command was set up. In
        [the winter of 1943-44|1943-WI] a road reached the Hukawng valley. On [5 March 1944|1944-03-05] gliders landed
        behind the lines, and the Japanese crossed the Chindwin on [the 8th|1944-03-08]. Rangoon was entered on
        [3 May 1945|1945-05-03]. At [0530 hours|1945-08-28T05:30] on [28 August|1945-08-28] envoys signed a surrender.
        """,
    "a treaty": """
        Talks on chemical weapons began in Geneva in [1968|1968]. In [April 1984|1984-04] the United States tabled a
        draft. The text was adopted on [3 September 1992|1992-09-03] and opened for signature on
        [13 January 1993|1993-01-13]. Hungary deposited the 65th ratification on [31 October 1996|1996-10-31], and the
        Convention entered into force [180 days later|1997-04-29]. The conference first met
        [the following month|1997-05]. Albania finished in [July 2007|2007-07], and South Korea did so
        [a year later|2008]. The last stocks were destroyed on [7 July 2023|2023-07-07].
        """,
    "a firm": """
        Ferranti was founded in [1885|1885]. [Two years later|1887] its founder was hired to build a power station,
        which opened in [October 1890|1890-10]. The firm moved in [1896|1896] and went into receivership in
        [1903|1903]. It made shells during the World War ([1914|1914]-[18|1918]). In [the 1920s|192] it sold radios. In
        [February 1951|1951-02] the first Mark 1 was delivered. In [1963|1963] the computer business was sold;
        [the following year|1964] the firm returned a payment. In [September 1987|1987-09] it bought International
        Signal. [Two years later|1989] a fraud came to light, and most units were sold in [early 1994|1994].
        """,
    "a life": """
        Maria was born in Warsaw on [7 November 1867|1867-11-07]. Her mother died in [May 1878|1878-05]. In
        [late 1891|1891] she left for Paris, where she took a degree in physics in [1893|1893] and another
        [the following year|1894]. [That spring|1894-SP] she met Pierre Curie (born [15 May 1859|1859-05-15]). They
        married on [26 July 1895|1895-07-26]. In [June 1903|1903-06] she received her doctorate; in
        [December|1903-12] the couple shared a prize with Becquerel, who had found the rays in [1896|1896]. Their
        second daughter was born [the next year|1904], in [December|1904-12]. [Five years|P5Y] after Pierre's death she
        won another prize.
        """,
    "the war of Korea": """
        On [Sunday, 25 June 1950|1950-06-25] the army crossed the parallel. [Three days later|1950-06-28] Seoul
        fell. On [15 September|1950-09-15] marines landed at Incheon; [ten days later|1950-09-25] they entered Seoul. In
        [November|1950-11] the coalition was thrown back, and in [January 1951|1951-01] Seoul was lost again. Talks
        opened on [10 July 1951|1951-07-10] and dragged on for [two years|P2Y]. Eisenhower, who had been elected in
        [November 1952|1952-11], visited the front [that December|1952-12]. The armistice was signed at
        [10 a.m.|1953-07-27T10:00] on [27 July 1953|1953-07-27].
        """,
}


@pytest.mark.parametrize("marked", PASSAGES.values(), ids=PASSAGES.keys())
def test_a_passage_reads_as_marked(marked: str) -> None:
    marked = " ".join(marked.split())
    found = tag(Document.of(MARKED.sub(r"\1", marked)), genre=Genre.NARRATIVE)
    assert [(e.text, e.value) for e in found] == MARKED.findall(marked)


DISPATCHES = {
    "2006-10-04": """
        Airbus told its customers [yesterday|2006-10-03] that the A380 would be delayed by [another year|P1Y]. The first
        aircraft will be handed over in [October 2007|2007-10], and only one will be delivered [that year|2007]. In
        [June|2006-06] the company had spoken of a delay of [six to seven months|P7M]. The chief executive, who took
        office [three months ago|2006-07], said on [Tuesday|2006-10-03] that costs would be cut by [2010|2010]. Shares
        fell [today|2006-10-04]; they have lost a third of their value since [the beginning of the year|2006]. Analysts
        expect more news [later this month|2006-10] or [next year|2007].
        """,
    "2008-12-19": """
        President Bush said [Friday|2008-12-19] that General Motors would get loans [now|PRESENT_REF] and in
        [February|2009-02]; they must be repaid within [30 days|P30D]. A bill failed in the Senate
        [last week|2008-W50]. On [Wednesday|2008-12-17] Chrysler announced that its plants would be closed for
        [at least a month|P1M]. Sales in [November|2008-11] were the lowest in [26 years|P26Y]. The company had warned
        on [November 7|2008-11-07] that it could run out of cash by [the end of the year|2008].
        """,
    "2010-05-06": """
        The Dow Jones index fell by 998 points [Thursday afternoon|2010-05-06TAF]. Between [2:42 p.m.|2010-05-06T14:42]
        and [2:47 p.m. EDT|2010-05-06T14:47] it lost 600 points; [twenty minutes later|2010-05-06T15:07] it had regained
        most of them. It had not seen such a fall since [October 1987|1987-10]. Three people had died in protests
        [a day earlier|2010-05-05]. The index is down 5.7% [this week|2010-W18]. The report is due
        [tomorrow|2010-05-07].
        """,
    "2005-04-27": """
        The Airbus A380 took off from Toulouse at [10:29 a.m. today|2005-04-27T10:29]. The flight had been
        put off from [March|2005-03]. Airbus unveiled the plane in [January|2005-01],
        [more than ten years|P10Y] after work on it began. It will enter service in
        [the second half of 2006|2006-H2]. [Earlier this week|2005-W17] Air Canada ordered 32 aircraft.
        [Last year|2004] Airbus delivered 320 planes.
        """,
}


@pytest.mark.parametrize(("published", "marked"), DISPATCHES.items())
def test_a_dispatch_reads_as_marked(published: str, marked: str) -> None:
    marked = " ".join(marked.split())
    found = tag(Document.of(MARKED.sub(r"\1", marked)), published=When.parse(published))
    assert [(e.text, e.value) for e in found] == MARKED.findall(marked)


#: A story to the value of its last expression.
STORIES = {
    # a story runs on into the next year
    "War came on 3 December 1912. In January they marched.": "1913-01",
    "War came on 3 December 1912. They had marched in November.": "1912-11",
    "In January 1913 peace came. They had marched in December.": "1912-12",
    "War came on 3 May 1912. In April they marched.": "1912-04",
    "War came in November 1914. In the spring they marched.": "1915-SP",
    "War came in May 1914. In the autumn they marched.": "1914-FA",
    "The bridge fell in December 1912.\n\nThe second bridge\n\nIn March work began.": "1912-03",
    # it comes back from asides
    "On 28 March 1918 they attacked under Foch, appointed on 5 November 1917. On 15 July they attacked again.": (
        "1918-07-15"
    ),
    "On 9 April 2003 the city fell. The square was rebuilt in November 2008. On 15 April the war was over.": (
        "2003-04-15"
    ),
    "In May 1901 he moved to Rome, where a friend had settled in July 1899. In August he wrote.": "1901-08",
    "In May 1901 he moved to Rome. A year earlier he had been in Naples. In August he wrote.": "1901-08",
    "On 3 December 2016 they moved it. He would go in April. On 4 December they agreed.": "2016-12-04",
    # it goes on to a year named in passing
    "In June 1907 he sold the mill and bought another in 1908. In May it burnt down.": "1908-05",
    "In June 1907 he sold the mill, which closed in 1908. In August he left.": "1907-08",
    "In June 1907 he sold the mill and lived in Leeds until 1912. That year he had married.": "1907",
    # days and nights
    "On 5 June 1944 they sailed. The next morning they landed.": "1944-06-06TMO",
    "On 5 June 1944 they sailed; on the 9th Rommel was back.": "1944-06-09",
    "On the night of 31 July to 1 August 1917 it rained. On the night of 12/13 August it rained again.": (
        "1917-08-12TNI"
    ),
    "They marched in the early hours of 22 June 1941.": "1941-06-22TMO",
    "On 3 May 1941 he came, and he left on the afternoon of the 9th.": "1941-05-09TAF",
    "On 5 June 1944 they came at 10 a.m. on 6 June. Twelve hours later they left.": "1944-06-06T22:00",
    # seasons, parts of centuries
    "In 1921 he left. He came back in the spring of the following year.": "1922-SP",
    "It was built in the last decade of the 19th century.": "189",
    "It was built in the second half of the 19th century.": "18",
    "He left by the end of May 1921. He came back at the beginning of the following month.": "1921-06",
    # years before 1000
    "The revolt began in 499 BC. They won at Lade in 494.": "BC0494",
    "In 479 BC it ended, and the league lasted until 404.": "BC0404",
    "In 479 BC it ended. About 300 Spartans fell in 120 ships.": "BC0479",
    "Xerxes came in the winter of 481/480 BC.": "BC0481-WI",
    "The city was refounded in 29 BC and fell on 19 October 439.": "0439-10-19",
}


@pytest.mark.parametrize(("text", "value"), STORIES.items())
def test_a_story_goes_on(text: str, value: str) -> None:
    assert tag(Document(text, ()), genre=Genre.NARRATIVE)[-1].value == value


#: A story to the words of its length of time.
LENGTHS = {
    "In the first year of the war, he fought.": "the first year of the war",
    "After eight years of savage warfare it ended.": "eight years of savage warfare",
    "The last month of World War II was calm.": "The last month of World War II",
    "He taught for two years of which he said little.": "two years",
    "It took only three days.": "only three days",
}


@pytest.mark.parametrize(("text", "words"), LENGTHS.items())
def test_a_length_reaches_to_its_noun_in_a_story(text: str, words: str) -> None:
    assert [e.text for e in tag(Document.of(text), genre=Genre.NARRATIVE)] == [words]
    news = [e.text for e in tag(Document.of(text), genre=Genre.NEWS)]
    assert news == [re.sub(r" of (?:the war|savage.*|World.*)$|^only ", "", words)]


def test_a_short_text_with_its_day_in_its_head_is_news_however_many_years_it_names() -> None:
    text = (
        "Boeing forecasts demand\n\nNovember 1, 2006\n\nBoeing, founded in 1916, published its forecast today. "
        "Traffic grew between 1985 and 2005; it fell in 2001. The number of freighters will double by 2025.\n"
        "The last of the old ones will be delivered in May."
    )
    found = {e.text: e.value for e in tag(Document.of(text), published=When.parse("2006-11-01"))}
    assert (found["today"], found["May"]) == ("2006-11-01", "2007-05")


def test_years_of_an_era_make_a_story() -> None:
    text = "War came in 264 BC. The fleet was lost in 255 BC, and in 241 BC there was peace. Rome at the time was rich."
    assert [e.value for e in tag(Document.of(text), published=When.parse("2009-12-19"))][-1] == "BC0241"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("in the first century BC", "-0099/0000"),
        ("in the 2nd century BC", "-0199/-0100"),
    ],
)
def test_a_century_before_the_era_is_a_stretch_of_years(text: str, edtf: str) -> None:
    assert tag(Document.of(f"It fell {text}."))[0].edtf == edtf
