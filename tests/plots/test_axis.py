"""Axes from hours to millennia, before Christ too; long gaps fold visibly and lengths stay comparable."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.plots.axis_scale import FOLD_WIDTH, Scale, find_gaps
from chrono.plots.calendar_units import STEPS, Step, Unit, year_name
from chrono.plots.ticks import span_name, ticks
from chrono.times import When

days = st.floats(-1_000_000, 3_000_000)
steps = st.sampled_from(STEPS)


def names(start: str, end: str, room: float = 700) -> list[str]:
    low, high = When.parse(start).earliest, When.parse(end).latest
    assert low is not None
    assert high is not None
    found = ticks(Scale.linear(low.ordinal, high.ordinal + 1, 0, room), lambda name: 5.5 * len(name))
    return [tick.name for tick in found.named if tick.name]


@given(days, steps)
def test_a_time_lies_between_its_boundaries(day: float, step: Step) -> None:
    low = step.floor(day)
    assert low <= day + 1e-6
    assert step.after(low) > day - 1e-6


@given(days, steps)
def test_a_boundary_is_its_own_floor(day: float, step: Step) -> None:
    low = step.floor(day)
    assert step.floor(low) == pytest.approx(low, abs=1e-6)


@pytest.mark.parametrize(
    ("start", "end", "first"),
    [
        ("2012", "2017", ["2012", "Jul", "2013"]),
        ("1900", "2019", ["1900", "1910", "1920"]),
        ("-2999", "1999", ["3000 BC", "2500 BC", "2000 BC"]),
        ("-0043", "0272", ["40 BC", "20 BC", "AD 1"]),
        ("2015-02-10", "2015-03-20", ["11 Feb 2015", "16 Feb", "21 Feb"]),
        ("2015-02-10", "2015-02-11", ["10 Feb 2015", "06:00", "12:00"]),
        ("9990", "9999", ["9990", "9991", "9992"]),
    ],
)
def test_names_of_ticks(start: str, end: str, first: list[str]) -> None:
    assert names(start, end)[:3] == first


@pytest.mark.parametrize("room", [200, 400, 900])
def test_names_do_not_run_into_the_next_tick(room: float) -> None:
    scale = Scale.linear(730_000, 740_000, 0, room)
    found = [tick for tick in ticks(scale, lambda name: 5.5 * len(name)).named if tick.name]
    for one, other in pairwise(found):
        assert one.x + 5.5 * len(one.name) < other.x


def test_a_folded_scale_keeps_the_length_of_a_day() -> None:
    scale = Scale.folded([(100, 900)], 0, 1000, 0, 242)
    assert scale.per_day == pytest.approx((242 - FOLD_WIDTH) / 200)
    assert scale.at(50) - scale.at(0) == pytest.approx(scale.at(950) - scale.at(900))
    assert scale.at(900) - scale.at(100) == pytest.approx(FOLD_WIDTH)


def test_events_at_even_distances_have_no_gap() -> None:
    assert find_gaps([(day, day + 1) for day in range(0, 1000, 100)], 0, 1000) == []


@given(st.lists(st.tuples(st.floats(0, 900), st.floats(0.1, 90)), min_size=2, max_size=40))
def test_no_event_lies_in_a_folded_gap(spans: list[tuple[float, float]]) -> None:
    times = [(start, start + length) for start, length in spans]
    for low, high in find_gaps(times, 0, 1000):
        assert all(end <= low + 1e-9 or start >= high - 1e-9 for start, end in times)


@pytest.mark.parametrize(
    ("year", "name"), [(-43, "44 BC"), (0, "1 BC"), (1, "1"), (9999, "9999"), (-11_999, "12,000 BC")]
)
def test_names_of_years(year: int, name: str) -> None:
    assert year_name(year) == name


@pytest.mark.parametrize(("length", "name"), [(10_227, "28 years"), (120, "4 months"), (20, "3 weeks"), (3, "3 days")])
def test_names_of_folded_lengths(length: float, name: str) -> None:
    assert span_name(length) == name


def test_there_is_a_step_for_every_unit() -> None:
    assert {step.unit for step in STEPS} == set(Unit)
