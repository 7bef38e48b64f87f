"""JSON out and in: keys in the contract's order, nothing lost, nothing changed."""

from __future__ import annotations

import json

from chrono.events import Chronology, Citation, Event, Evidence, Revision, Source, Speech

SPEECH = Speech(
    id="e1",
    title="The chair opens the assembly",
    when="2013-03",
    agent="The chair",
    details={"audience": "the assembly"},
    confidence=0.93,
    evidence=[Evidence("verb:open", "opened")],
    citations=[
        Citation("s1", 0, 40, "In March 2013 the chair opened the assembly.", 3, 13, "March 2013", 24, 30, "opened")
    ],
)
SOURCE = Source("s1", "Minutes", published="2017-12", language="en")
CHRONOLOGY = Chronology([SPEECH], [SOURCE], "Minutes")


def test_keys_come_in_the_contracts_order() -> None:
    event = json.loads(CHRONOLOGY.to_json())["events"][0]
    assert list(event) == [
        *("id", "kind", "title", "when", "earliest", "latest", "relation", "status", "resolved", "attributed"),
        *("agent", "object", "place", "details", "confidence", "evidence", "citations"),
    ]
    assert list(event["citations"][0]) == [
        *("source", "start", "end", "quote", "page", "date_start", "date_end", "date_text"),
        *("trigger_start", "trigger_end", "trigger"),
    ]


def test_reads_back_what_it_wrote() -> None:
    assert Chronology.from_json(CHRONOLOGY.to_json()) == CHRONOLOGY


def test_an_unknown_kind_and_unknown_fields_survive() -> None:
    data = json.loads(CHRONOLOGY.to_json())
    data["events"][0] |= {"kind": "launch", "mood": ["grand", {"loud": True}]}
    data["events"][0]["citations"][0]["column"] = 2
    data["events"][0]["evidence"][0]["weight"] = 0.5
    data["sources"][0]["shelf"] = {"row": 4}
    data["editor"] = "Ada"
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    again = Chronology.from_json(text)
    assert again.to_json() == text
    assert type(again[0]) is Event


def test_a_revision_is_written_only_when_there_is_one() -> None:
    import attrs

    stored = attrs.evolve(SPEECH, revision=Revision(2, "2018-01-31T01:00:00+01:00", True))
    data = json.loads(Chronology([stored]).to_json())["events"][0]
    assert data["revision"] == {"sequence": 2, "modified": "2018-01-31T00:00:00Z", "reviewed": True}
