"""The laws of the layout: as few rows as the overlap is deep, and never two items in one place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from chrono.plots.partition import Interval, Side, depth, fitting, rows, sides, taken

numbers = st.floats(-1000, 1000, allow_nan=False)
intervals = st.lists(
    st.tuples(numbers, st.floats(0.5, 300)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=60
)


def overlapping(placed: list[tuple[int, Interval]]) -> list[tuple[Interval, Interval]]:
    found = []
    for i, (row, (a, b)) in enumerate(placed):
        for other, (c, d) in placed[i + 1 :]:
            if row == other and min(b, d) - max(a, c) > 1e-9:
                found.append(((a, b), (c, d)))
    return found


@given(intervals)
def test_rows_are_as_many_as_the_overlap_is_deep(items: list[Interval]) -> None:
    assert len(set(rows(items))) == depth(items)


@given(intervals)
def test_nothing_overlaps_in_a_row(items: list[Interval]) -> None:
    assert not overlapping(list(zip(rows(items), items, strict=True)))


@given(intervals)
def test_the_depth_is_what_counting_at_every_beginning_gives(items: list[Interval]) -> None:
    assert depth(items) == max((sum(a <= at < b for a, b in items) for at, _ in items), default=0)


def test_intervals_that_touch_share_a_row() -> None:
    assert rows([(0, 5), (5, 9)]) == [0, 0]


def test_the_first_free_row_is_taken() -> None:
    assert rows([(0, 10), (1, 3), (2, 10), (4, 10)]) == [0, 1, 2, 1]


@given(intervals)
def test_two_sides_never_need_more_rows_than_one(items: list[Interval]) -> None:
    left: list[Interval | None] = [(a - (b - a), a + 5) for a, b in items]
    chosen = sides(items, left)
    assert depth(taken(items, left, chosen)) <= depth(items)


def test_an_item_that_cannot_go_left_stays_right() -> None:
    assert sides([(0, 50), (1, 51), (2, 52)], [None, None, None]) == [Side.RIGHT] * 3


@given(intervals, st.integers(1, 6))
def test_what_is_chosen_to_fit_fits(items: list[Interval], limit: int) -> None:
    chosen = fitting(items, [None] * len(items), range(len(items)), limit)
    assert depth([items[i] for i in chosen]) <= limit


@given(intervals)
def test_with_rows_enough_all_are_chosen(items: list[Interval]) -> None:
    assert len(fitting(items, [None] * len(items), range(len(items)), len(items) + 1)) == len(items)
