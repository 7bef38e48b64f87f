"""The styles: which one is chosen, what each promises, edge cases that must be drawn too."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.plots_events import made_up
from benchmarks.plots_measuring import faults, overlaps, png_boxes
from chrono.events import Chronology, Event
from chrono.plots import Options, compare, plot
from chrono.plots._dense import share
from chrono.plots._lanes import layout_lanes
from chrono.plots._stems import Flag, raised
from chrono.plots.choosing import chosen_style
from chrono.plots.options import request_of
from chrono.plots.partition import depth
from chrono.plots.request import Style

LONG = "A title of eighty characters which has to stand at the very right of this sheet."


def events(*rows: tuple[str, str]) -> Chronology:
    return Chronology([Event(kind="speech", title=title, when=when) for title, when in rows])


EDGES = {
    "none": events(),
    "one": events(("Only one thing happened", "2016-05-04")),
    "one day": events(*((f"Thing {number} of that day", "2016-05-04") for number in range(30))),
    "right edge": events(("First", "2012-01-01"), (LONG, "2017-12-31"), (LONG, "2015-06-01")),
    "before Christ": events(
        ("Caesar is stabbed", "-0043-03-15"), ("Rome burns", "0064-07-18"), ("Born about then", "0272~")
    ),
    "year 9999": events(("The last day", "9999-12-31"), ("Its century", "9900/9999")),
    "all ages": events(("44 BC", "-0043-03-15"), ("Year 9999", "9999-12-31"), ("Now", "2024")),
    "hours": events(("Doors", "2019-03-01T08:30"), ("Vote", "2019-03-01T11:45:10"), ("Second day", "2019-03-02")),
    "whole sheet": events((LONG, "2000-01-01/2020-12-31"), ("x", "2000-01-01"), ("y", "2020-12-31")),
    "wide word": events(("W" * 300, "2001-02-03"), ("tags <b> & \x00 $\\frac{1}{2}$", "2002-02-03")),
    "open": events(
        ("Since", "2014/.."), ("Until", "../2016"), ("About", "2015-22~/2017~"), ("Every year", "XXXX-12-04")
    ),
}


@pytest.mark.parametrize("style", ["auto", "lanes", "poster", "dense", "pages", "stems"])
@pytest.mark.parametrize("case", EDGES)
def test_edge_cases_are_drawn_without_faults(case: str, style: str) -> None:
    made = plot(EDGES[case], style=style)
    for figure in made if isinstance(made, list) else [made]:
        assert set(faults(figure.sheet).values()) == {0}
        assert overlaps(png_boxes(figure, 100)) == 0
        assert figure.rendered("svg")


@pytest.mark.parametrize(
    ("count", "style"), [(8, Style.STEMS), (13, Style.LANES), (400, Style.LANES), (401, Style.DENSE)]
)
def test_the_style_follows_the_count(count: int, style: Style) -> None:
    assert chosen_style(request_of(made_up(count, 2), Options())) is style


def test_pages_break_at_years_and_lose_nothing() -> None:
    figures = plot(made_up(80), style="pages")
    assert isinstance(figures, list)
    assert sorted(item.index for figure in figures for item in figure.sheet.items) == list(range(80))
    starts = [figure.sheet.scale.start for figure in figures if figure.sheet.scale]
    assert all(one < other for one, other in pairwise(starts))
    assert len({(figure.sheet.width, figure.sheet.height) for figure in figures}) == 1


def test_a_label_that_is_too_long_for_the_sheet_is_wrapped_not_cut() -> None:
    figure = plot(events(("word " * 60, "2001-02-03"), ("x", "2011")), style="lanes", figsize=(5, 3))
    words = " ".join(text.string for text in figure.sheet.items[0].words)
    assert words.split() == ["word"] * 60


@pytest.mark.parametrize("count", [80, 400])
def test_rows_of_one_sided_lanes_are_the_proved_minimum(count: int) -> None:
    request = request_of(made_up(count, 3), Options())
    sheet = layout_lanes(request, two_sided=False)
    least = 0
    for group in request.groups:
        mine = {entry.index for entry in request.entries if entry.group == group.key}
        spans = []
        for item in (item for item in sheet.items if item.index in mine):
            left = min(item.mark_box[0], *(text.box[0] for text in item.words))
            right = max(item.mark_box[2], *(text.box[2] for text in item.words))
            spans.append((left, right + 12.0))
        least += depth(spans)
    assert sheet.rows <= least + len(request.groups)


@pytest.mark.parametrize("count", [80, 400, 5000])
def test_labels_on_both_sides_save_a_fifth_of_the_rows(count: int) -> None:
    request = request_of(made_up(count, 3), Options())
    assert layout_lanes(request, two_sided=True).rows <= 0.8 * layout_lanes(request, two_sided=False).rows


@given(st.lists(st.tuples(st.floats(0, 700), st.floats(20, 140)), min_size=1, max_size=14))
def test_no_stem_crosses_words_and_no_words_overlap(places: list[tuple[float, float]]) -> None:
    entry = request_of(EDGES["one"], Options()).entries[0]
    flags = raised([Flag(entry, x, ("words",), width) for x, width in sorted(places)])
    for one in flags:
        for other in flags:
            if one is not other and one.side == other.side and one.x <= other.x <= one.x + one.width:
                assert one.level > other.level or (one.x == other.x and one.level != other.level)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=10), st.integers(-5, 200))
def test_rows_are_shared_without_waste(need: list[int], there: int) -> None:
    limits = share(need, there)
    assert sum(limits) == min(max(there, 0), sum(need))
    assert all(have <= want for have, want in zip(limits, need, strict=True))


def test_compared_chronologies_stand_under_their_names_on_one_axis() -> None:
    figure = compare([made_up(10, 1), made_up(12, 2)], names=["North", "South"])
    heads = [text for text in figure.sheet.furniture if text.string in {"North", "South"}]
    assert [text.string for text in sorted(heads, key=lambda text: text.y)] == ["North", "South"]
    assert len(figure.sheet.items) == 22
    assert set(faults(figure.sheet).values()) == {0}


def test_periods_are_named_above_the_lanes_and_cross_no_label() -> None:
    figure = plot(made_up(60), style="lanes", periods=[("First plan", "2011/2014"), ("Second plan", "2014-06/2017-03")])
    named = [text.string for text in figure.sheet.furniture if text.role == "period"]
    assert named == ["First plan", "Second plan"]
    assert set(faults(figure.sheet).values()) == {0}


def test_more_groups_than_lanes_are_joined() -> None:
    many = Chronology([Event(kind="other", title=f"t{n}", when=f"20{n:02d}", agent=f"agent {n}") for n in range(40)])
    figure = plot(many, style="lanes", group_by="agent")
    lanes = [text.string for text in figure.sheet.furniture if text.role == "lane"]
    assert len(lanes) == 14
    assert lanes[-1] == "All others"
