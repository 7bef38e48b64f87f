"""Order-preserving placement: no overlap, within bounds, nothing moves that need not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.plots.spread import spread

labels = st.lists(st.tuples(st.floats(0, 500), st.floats(1, 30)), min_size=1, max_size=40)


@given(labels, st.floats(0, 300))
def test_labels_keep_their_order_and_do_not_overlap(items: list[tuple[float, float]], air: float) -> None:
    wanted = sorted(place for place, _ in items)
    heights = [height for _, height in items]
    high = sum(heights) + air
    placed = spread(wanted, heights, 0, high)
    for (y, h), (z, k) in zip(
        list(zip(placed, heights, strict=True)), list(zip(placed, heights, strict=True))[1:], strict=False
    ):
        assert z - y >= (h + k) / 2 - 1e-6
    assert placed[0] - heights[0] / 2 >= -1e-6
    assert placed[-1] + heights[-1] / 2 <= high + 1e-6


def test_a_label_with_room_stays_where_it_wants_to_be() -> None:
    assert spread([20, 60], [10, 10], 0, 100) == [20, 60]


def test_a_crowd_is_centred_on_where_it_wants_to_be() -> None:
    assert spread([50, 50, 50], [10, 10, 10], 0, 100) == [40, 50, 60]


def test_too_many_labels_are_refused() -> None:
    with pytest.raises(ValueError, match=r"30\.0 pt do not fit into 20\.0 pt"):
        spread([1, 2, 3], [10, 10, 10], 0, 20)
