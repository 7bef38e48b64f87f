"""A mark says how exactly the date is known, and spans what it may be."""

from __future__ import annotations

import pytest

from chrono.plots.axis_scale import Scale
from chrono.plots.extent import Ending, Extent, extent_of
from chrono.plots.marks import Look, Precision, explains, footprint, mark
from chrono.plots.sheet import Item
from chrono.times import Day, When

LOOK = Look("#0072b2", "#00507d", "#b8d5e7", "#ffffff", "disc")
START, END = Day(2010, 1, 1).ordinal, Day(2020, 1, 1).ordinal
SCALE = Scale.linear(START, END, 100, 1100)


def extent(text: str, *, deadline: bool = False) -> Extent:
    found = extent_of(When.parse(text), deadline=deadline)
    assert found is not None
    return found


class Told:
    index, name, tip, url = 0, "event-0", "", None


def edges(text: str, *, deadline: bool = False) -> tuple[float, float]:
    left, _, right, _ = Item(Told(), mark(extent(text, deadline=deadline), SCALE, 50, LOOK), ()).mark_box
    return left, right


def at(year: int, month: int = 1, day: int = 1) -> float:
    return SCALE.at(Day(year, month, day).ordinal)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("2013", at(2013), at(2014)),
        ("2013-03", at(2013, 3), at(2013, 4)),
        ("2013~", at(2013), at(2014)),
        ("201X", at(2010), at(2020)),
        ("2015-34", at(2015, 4), at(2015, 7)),
        ("2013/2017-06", at(2013), at(2017, 7)),
        ("2013-02-03/2014-05-06", at(2013, 2, 3), at(2014, 5, 7)),
    ],
)
def test_a_mark_spans_its_whole_period(text: str, left: float, right: float) -> None:
    found = edges(text)
    assert found[0] == pytest.approx(left, abs=0.5)
    assert found[1] == pytest.approx(right, abs=0.5)


def test_a_day_has_its_mark_at_its_place() -> None:
    left, right = edges("2013-03-17")
    assert (left + right) / 2 == pytest.approx(SCALE.at(Day(2013, 3, 17).ordinal + 0.5), abs=0.01)


def test_a_deadline_ends_at_its_date() -> None:
    assert edges("2013", deadline=True)[1] == pytest.approx(at(2014), abs=0.5)


def test_an_open_end_is_an_arrow_beyond_the_known_start() -> None:
    left, right = edges("2013/..")
    assert left == pytest.approx(at(2013), abs=0.5)
    assert right > at(2014) + 10


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("2013-03-17", {Precision.DAY}),
        ("2013-03-17~", {Precision.ABOUT_DAY}),
        ("2013-03", {Precision.PERIOD}),
        ("2013~", {Precision.ABOUT_PERIOD}),
        ("2013-01-02/2014-05-06", {Precision.INTERVAL}),
        ("2013/2014-05-06", {Precision.INTERVAL, Precision.COARSE_END}),
        ("2013-01-02~/2014-05-06", {Precision.INTERVAL, Precision.ABOUT_END}),
        ("2013-01-02/..", {Precision.OPEN_END}),
    ],
)
def test_the_legend_explains_the_mark(text: str, entries: set[Precision]) -> None:
    assert explains(extent(text), SCALE) == entries


def test_a_hollow_mark_is_not_filled() -> None:
    assert mark(extent("2013-03-17~"), SCALE, 0, LOOK)[0].fill == LOOK.background
    assert mark(extent("2013-03-17"), SCALE, 0, LOOK)[0].fill == LOOK.fill


def test_an_uncertain_end_differs_in_shape_too() -> None:
    sharp = mark(extent("2013-01-02/2014-05-06"), SCALE, 0, LOOK)
    about = mark(extent("2013-01-02/2014-05-06~"), SCALE, 0, LOOK)
    assert len(about[0].runs[0]) > len(sharp[0].runs[0])


def test_a_clipped_period_is_open_where_it_is_cut() -> None:
    cut = extent("2013").clipped(Day(2013, 6, 1).ordinal, END)
    assert (cut.begins, cut.ends) == (Ending.CUT, Ending.SHARP)
    walls = mark(cut, SCALE, 0, LOOK)[-1].runs
    assert len(walls) == 1
    assert Precision.CUT_END in explains(cut, SCALE)


@pytest.mark.parametrize("text", ["XXXX-12-04", "XXXX-12"])
def test_days_of_every_year_have_no_place(text: str) -> None:
    assert extent_of(When.parse(text)) is None


@pytest.mark.parametrize("text", ["2013", "2013-03-17", "2013/..", "../2016", "2013/2014", "2011-05-06/2012-07-08~"])
def test_the_footprint_holds_the_mark(text: str) -> None:
    left, right = footprint(extent(text), SCALE)
    found = edges(text)
    assert left - 0.8 <= found[0]
    assert found[1] <= right + 0.8
