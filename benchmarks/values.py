"""What making, ordering, printing and reading values costs: python benchmarks/values.py

Every event that is extracted makes a few dates and citations, so these have to cost next to nothing beside the rest.
"""

from __future__ import annotations

import timeit
from collections.abc import Callable

import attrs

from chrono.events import Chronology, Citation, Evidence, Source, Speech
from chrono.times import Day, EdtfDate, When

EVENTS = 10_000


def cost(call: Callable[[], object], times: int) -> float:
    """Seconds of one call, the best of five rounds."""
    return min(timeit.repeat(call, number=times, repeat=5)) / times


def main() -> None:
    """Print a table."""
    day = When.of(2013, 3, 17)
    citation = Citation(
        "s", 0, 44, "In March 2013 the chair opened the assembly.", 3, 13, "March 2013", 24, 30, "opened"
    )
    speech = Speech(
        title="The chair opens the assembly",
        when=day,
        agent="the chair",
        details={"audience": "the assembly"},
        confidence=0.9,
        evidence=[Evidence("speech", "opened")],
        citations=[citation],
    )
    single: list[tuple[str, Callable[[], object]]] = [
        ("Day(2013, 3, 17)", lambda: Day(2013, 3, 17)),
        ("When.of(2013, 3)", lambda: When.of(2013, 3)),
        ("EdtfDate.parse('2013-03-17')", lambda: EdtfDate.parse("2013-03-17")),
        ("When.parse('2013-03-17'), seen before", lambda: When.parse("2013-03-17")),
        ("earliest and latest of a new When", lambda: (when := When.of(2013, 3), when.earliest, when.latest)),
        ("sort_key of a new When", lambda: When.of(2013, 3).sort_key),
        ("str(when)", lambda: str(day)),
        ("when.in_words()", day.in_words),
        ("one.overlaps(other)", lambda: day.overlaps(day)),
        ("Citation(...)", lambda: attrs.evolve(citation)),
        ("Speech(...)", lambda: attrs.evolve(speech)),
    ]
    for name, call in single:
        print(f"{name:<40} {cost(call, 20_000) * 1e6:8.2f} µs")
    events = [
        attrs.evolve(
            speech, id=str(n), title=f"Speech {n}", object=f"topic {n}", when=When.of(1900 + n % 100, 1 + n % 12)
        )
        for n in range(EVENTS)
    ]
    chronology = Chronology(events, [Source("s")])
    written = chronology.to_json()
    many: list[tuple[str, Callable[[], object]]] = [
        ("sorted into a chronology", lambda: Chronology(events, [Source("s")])),
        ("select(since=, until=)", lambda: chronology.select(since="1950", until="1960")),
        ("merged()", chronology.merged),
        ("to_json()", chronology.to_json),
        ("from_json()", lambda: Chronology.from_json(written)),
    ]
    for name, call in many:
        print(f"{name:<40} {cost(call, 1) / EVENTS * 1e6:8.2f} µs an event")


if __name__ == "__main__":
    main()
