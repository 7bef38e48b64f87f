"""Any chronology that can be, for laws that hold of all."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from chrono.events import (
    Chronology,
    Citation,
    Conflict,
    Event,
    Evidence,
    FrozenMap,
    Kinds,
    Relation,
    Resolved,
    Revision,
    Source,
    Status,
)
from chrono.events.frozen_map import freeze
from tests.times.strategies import whens

__all__ = ["chronologies", "events"]

TEXT = st.text(max_size=12)
MAYBE = st.none() | TEXT
OFFSET = st.none() | st.integers(0, 10**7)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
).map(freeze)
#: Fields that chrono does not know.
EXTRA = st.dictionaries(TEXT.map("x-".__add__), JSON, max_size=2).map(FrozenMap)
NUMBER = st.integers(0, 10**6)

EVIDENCE = st.builds(Evidence, TEXT, TEXT, extra=EXTRA)
CITATIONS = st.builds(
    Citation,
    *(TEXT, NUMBER, NUMBER, TEXT, OFFSET, OFFSET, MAYBE, OFFSET, OFFSET, MAYBE, st.none() | st.integers(1, 99)),
    extra=EXTRA,
)
CONFLICTS = st.builds(Conflict, TEXT, TEXT, st.none() | CITATIONS, extra=EXTRA)
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
REVISIONS = st.builds(Revision, NUMBER, MOMENTS, st.booleans(), extra=EXTRA)
SOURCES = st.builds(Source, TEXT, MAYBE, MAYBE, st.none() | whens(), MAYBE, MAYBE, MAYBE, extra=EXTRA)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """An event of a standard kind or of one that nobody knows."""
    kind = draw(st.sampled_from([*Kinds.standard(), "launch"]))
    return Kinds.standard().event_class(kind)(
        id=draw(TEXT),
        kind=kind,
        title=draw(TEXT),
        when=draw(whens()),
        relation=draw(st.sampled_from(Relation)),
        status=draw(st.sampled_from(Status)),
        resolved=draw(st.sampled_from(Resolved)),
        attributed=draw(st.booleans()),
        agent=draw(MAYBE),
        object=draw(MAYBE),
        place=draw(MAYBE),
        details=draw(st.dictionaries(TEXT, TEXT, max_size=2)),
        confidence=draw(st.floats(0, 1)),
        evidence=draw(st.lists(EVIDENCE, max_size=2)),
        citations=draw(st.lists(CITATIONS, max_size=2)),
        conflicts=draw(st.lists(CONFLICTS, max_size=1)),
        revision=draw(st.none() | REVISIONS),
        extra=draw(EXTRA),
    )


@st.composite
def chronologies(draw: st.DrawFn) -> Chronology:
    """A small chronology with sources."""
    found = draw(st.lists(events(), max_size=4))
    return Chronology(found, draw(st.lists(SOURCES, max_size=2)), draw(MAYBE), extra=draw(EXTRA))
