"""A bullet is no dash of a range."""

import pytest

from chrono.tagging import tag
from chrono.text import Document


@pytest.mark.parametrize("gap", ["\n- ", "\n\n- ", "\n    -   ", "\n– "])
def test_a_list_item_under_a_year_is_no_range(gap: str) -> None:
    found = tag(Document.of(f"1790{gap}8 May 1790: The assembly decides on a reform."))
    assert [str(expression.when) for expression in found] == ["1790", "1790-05-08"]


def test_a_range_may_be_broken_after_its_dash() -> None:
    (first, _) = tag(Document.of("The council sat from 8 May 1790 –\n12 June 1791 in the old hall."))
    assert str(first.when) == "1790-05-08/1791-06-12"
