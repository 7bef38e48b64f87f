"""A chronology with every sort of date, for the tests of all formats."""

from __future__ import annotations

from chrono.events import Chronology, Citation, Event, Evidence, Kinds, Revision, Source

SOURCES = (
    Source(
        id="history",
        title="A history of bridges, part “one”",
        uri="https://bridges.example/history?part=1",
        published="2018-05-07",
        language="en",
        media_type="text/plain",
        sha256="ab" * 32,
    ),
    Source(id="letter", title="A letter"),
)
QUOTE = "The bridge, which few had wanted; opened in Köln —\nwith “music” and C:\\bridges; 100\u00a0% \\."

WHENS = {
    "day": "2013-03-17",
    "month": "2013-03",
    "year": "2027",
    "decade": "195X",
    "century": "18XX",
    "quarter": "2015-34",
    "season": "2012-21",
    "about": "1995~",
    "doubtful": "1995-04-01?",
    "long": "2013/2017-06",
    "short": "2013-03-17/2013-03-20",
    "since": "2014/..",
    "until": "../2016",
    "unknown-end": "2014/",
    "observance": "XXXX-12-04",
    "leap-day": "XXXX-02-29",
    "every-month": "XXXX-12",
    "utc": "2013-03-17T14:30:00Z",
    "offset": "2013-03-17T23:30:00-02:00",
    "local": "2013-03-17T14:30",
    "hours": "2013-03-17T14:00:00Z/2013-03-17T16:00:00Z",
    "early": "0800-12-25",
    "bc": "-0043-03-15",
    "far-bc": "Y-12000",
    "far": "9999",
}


def event(name: str, when: str, **more: object) -> Event:
    kind = str(more.pop("kind", "other"))
    fields: dict[str, object] = {
        "title": f"Event of the {name}",
        "citations": [Citation("history", 10, 60, QUOTE)],
        **more,
    }
    return Kinds.standard().event_class(kind)(id=name, kind=kind, when=when, **fields)  # type: ignore[arg-type]


def chronology() -> Chronology:
    events = [event(name, when) for name, when in WHENS.items()]
    events += [
        event(
            "by",
            "2017-06",
            relation="by",
            kind="report_submitted",
            agent="The board; of bridges",
            details={"recipient": "A, B"},
        ),
        event(
            "plan",
            "2030",
            status="planned",
            attributed=True,
            resolved="context",
            object="A bridge",
            place="Köln, am Rhein",
        ),
        event("bare", "2001", citations=[]),
        event("kept", "2002", revision=Revision(3, "2019-02-03T04:05:06Z", True)),  # type: ignore[arg-type]
        event(
            "twice", "2003", citations=[Citation("history", 1, 5, "Once"), Citation("letter", 7, 9, "Again", page=4)]
        ),
        event("sure", "2004", confidence=0.875, evidence=[Evidence("<verb> <noun>", "opened")]),
        event("own", "2005", kind="bridge_opened", extra={"colour": "red"}),
    ]
    return Chronology(events, SOURCES, "Bridges, and “more”")
