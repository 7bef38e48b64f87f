"""Random chronologies, and random damage to files."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from chrono.events import Chronology, Citation, Event, Kinds, Relation, Resolved, Source, Status
from chrono.feeds import to_csv, to_ics, to_jcal, to_json_feed, to_jsonld, to_timelinejs
from tests.feeds.examples import WHENS, event

NASTY = "\\;,:\"\n\r\t\x00\x07\x1c\x85\u2028\ufeff\ud800 é橋🌉=+-@'%#<&N"
texts = st.text(st.one_of(st.sampled_from(NASTY), st.characters()), max_size=120)
years = st.one_of(
    st.integers(-20_000, 20_000), st.integers(90, 110), st.integers(1900, 2100), st.integers(9990, 10_001)
)


def _year(number: int) -> str:
    if 0 <= number <= 9999:
        return f"{number:04d}"
    return f"-{-number:04d}" if -9999 <= number < 0 else f"Y{number}"


days = st.builds(
    lambda year, month, day: f"{_year(year)}-{month:02d}-{day:02d}", years, st.integers(1, 12), st.integers(1, 28)
)
months = st.builds(lambda year, month: f"{_year(year)}-{month:02d}", years, st.integers(1, 12))
clocks = st.builds(
    lambda hour, minute, zone: f"T{hour:02d}:{minute:02d}:00{zone}",
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["", "Z", "+14:00", "-11:30"]),
)
single = st.one_of(days, months, years.map(_year), st.builds(lambda day, clock: day + clock, days, clocks))
ordered = st.tuples(years, st.integers(0, 60)).map(lambda pair: f"{_year(pair[0])}/{_year(pair[0] + pair[1])}")
short = st.tuples(st.integers(1, 9998), st.integers(1, 14), st.integers(14, 28)).map(
    lambda three: f"{_year(three[0])}-02-{three[1]:02d}/{_year(three[0])}-02-{three[2]:02d}"
)
whens = st.one_of(
    *(single, ordered, short, st.sampled_from(sorted(WHENS.values()))),
    *(single.map("../{}".format), single.map("{}/..".format)),
    st.builds(lambda month, day: f"XXXX-{month:02d}-{day:02d}", st.integers(1, 12), st.integers(1, 28)),
)
citations = st.builds(Citation, st.sampled_from(["s1", "s2", "?"]), st.integers(0, 9999), st.integers(0, 9999), texts)


def _events(draw: st.DrawFn) -> list[Event]:
    found = []
    for number in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(["other", "speech", "a kind; of, our own"]))
        found.append(
            Kinds.standard().event_class(kind)(
                id=f"e{number}{draw(st.sampled_from(['', '-start', ' b', ';,', '橋']))}",
                kind=kind,
                title=draw(texts),
                when=draw(whens),
                relation=draw(st.sampled_from(Relation)),
                status=draw(st.sampled_from(Status)),
                resolved=draw(st.sampled_from(Resolved)),
                attributed=draw(st.booleans()),
                agent=draw(st.none() | texts),
                object=draw(st.none() | texts),
                place=draw(st.none() | texts),
                details=draw(st.dictionaries(texts, texts, max_size=2)),
                confidence=draw(st.floats(0, 1)),
                citations=draw(st.lists(citations, max_size=2)),
            )
        )
    return found


@st.composite
def chronologies(draw: st.DrawFn) -> Chronology:
    sources = [
        Source("s1", draw(st.none() | texts), draw(st.none() | texts), draw(st.none() | single)),
        Source("s2", uri="https://bridges.example/a b#part"),
    ]
    return Chronology(_events(draw), sources, draw(st.none() | texts))


SMALL = Chronology(
    [event(name, WHENS[name]) for name in ("month", "long", "observance", "utc", "until")]
    + [event("detail", "2013", details={"court": "High"}, agent="The board")],
    [Source("history", "A history", "https://bridges.example", "2018-05")],
    "Bridges",
)
FOREIGN_ICS = b"""BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r
BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Oslo:20200304T090000\r\nDURATION:P1DT2H\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4\r
SUMMARY;LANGUAGE=en:Caf\xc3\xa9\\, open\r\n early\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""
FOREIGN_TIMELINE = {
    "title": {"text": {"headline": "A"}},
    "events": [
        {
            "start_date": {"year": "-44", "month": 3, "day": "15"},
            "end_date": {"year": 14},
            "text": {"headline": "<b>B</b>"},
        },
        {
            "start_date": {"year": 1999, "month": 12, "day": 31, "hour": 23, "minute": "5"},
            "media": {"url": "https://a"},
        },
    ],
}
FOREIGN_LINKED = [
    {"@type": "Event", "name": "A", "startDate": "2020-01-02", "endDate": "2020-01-05", "location": {"name": "B"}}
]

CALENDARS = [to_ics(SMALL), FOREIGN_ICS]
JSONS = [
    *(
        text.encode()
        for text in (SMALL.to_json(), to_json_feed(SMALL), to_jsonld(SMALL), to_timelinejs(SMALL), to_jcal(SMALL))
    ),
    *(json.dumps(data).encode() for data in (FOREIGN_TIMELINE, FOREIGN_LINKED)),
]
TABLES = [to_csv(SMALL).encode()]

pieces = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [b"\r\n", b"\n", b"\r\n ", b":", b";", b",", b'"', b"\\", b"\xef\xbb\xbf", b"\xff", b"0", b"-", b"9" * 30]
    ),
    st.sampled_from(
        [b"null", b"true", b"[]", b"{}", b"1e999", b"NaN", b"-1", b'""', b"2013-13", b"XXXX-02-30", b"Y99999999999"]
    ),
    st.sampled_from(
        [b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"DTSTART:1\r\n", b"TZID=/x/../y", b"T250000", b"P99999999D"]
    ),
)


@st.composite
def damaged(draw: st.DrawFn, originals: list[bytes]) -> bytes:
    """A file with up to four cuts, insertions or moved parts."""
    data = draw(st.sampled_from(originals))
    for _ in range(draw(st.integers(1, 4))):
        begin = draw(st.integers(0, len(data)))
        end = min(len(data), begin + draw(st.one_of(st.integers(0, 8), st.integers(0, 400))))
        data = data[:begin] + draw(pieces | st.just(data[end : end + 200])) + data[end:]
    return data


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@st.composite
def replaced(draw: st.DrawFn) -> bytes:
    """A JSON file in which one value, anywhere, is another one."""
    whole = [json.loads(draw(st.sampled_from(JSONS)))]
    holder, key = whole, 0
    node: object = whole[0]
    for _ in range(draw(st.integers(0, 7))):
        if isinstance(node, dict) and node:
            holder, key = node, draw(st.sampled_from(sorted(node)))  # type: ignore[assignment]
        elif isinstance(node, list) and node:
            holder, key = node, draw(st.integers(0, len(node) - 1))
        else:
            break
        node = holder[key]
    holder[key] = draw(json_values)
    return json.dumps(whole[0]).encode()
