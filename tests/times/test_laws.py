"""What holds of every time."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from chrono.errors import EdtfError
from chrono.times import Day, EdtfDate, When
from tests.times.strategies import dates, days, whens

NEAR = whens(years=st.integers(2000, 2012))


@given(whens())
def test_what_is_printed_reads_back(when: When) -> None:
    assert When.parse(str(when)) == when


@given(dates())
def test_a_single_date_reads_back(date: EdtfDate) -> None:
    assert EdtfDate.parse(str(date)) == date


@given(whens())
def test_a_repr_can_be_pasted_back(when: When) -> None:
    assert eval(repr(when), {"When": When}) == when


@given(whens())
def test_the_earliest_day_is_not_after_the_latest(when: When) -> None:
    assert when.earliest is None or when.latest is None or when.earliest <= when.latest


@given(whens())
def test_a_bound_is_missing_only_where_an_end_is_open_or_every_year_is_meant(when: When) -> None:
    assert (when.earliest is None) == (when.open_start or when.recurring)
    assert (when.latest is None) == (when.open_end or when.recurring)


@given(whens(), whens())
def test_of_two_different_times_one_comes_first(one: When, other: When) -> None:
    assert (one < other) + (other < one) + (one == other) == 1
    assert (one <= other) == (not other < one)


@given(st.lists(whens(), max_size=6))
def test_order_does_not_depend_on_where_sorting_starts(whens_: list[When]) -> None:
    backwards = whens_[::-1]
    assert sorted(whens_) == sorted(backwards)


@given(whens(), whens())
def test_order_follows_the_bounds(one: When, other: When) -> None:
    assume(not (one.recurring or other.recurring) and one.earliest and other.earliest and one.earliest < other.earliest)
    assert one < other


@given(whens(), whens())
def test_equal_times_are_one_in_a_set(one: When, other: When) -> None:
    assert len({one, other}) == 2 - (one == other)


@given(whens())
def test_a_time_contains_and_overlaps_itself(when: When) -> None:
    assert when.contains(when)
    assert when.overlaps(when)


@given(NEAR, NEAR)
def test_what_contains_overlaps(one: When, other: When) -> None:
    assert one.overlaps(other) or not one.contains(other)


@given(NEAR, NEAR)
def test_overlap_is_mutual(one: When, other: When) -> None:
    assert one.overlaps(other) == other.overlaps(one)


@given(NEAR, NEAR, NEAR)
def test_containment_is_transitive(one: When, two: When, three: When) -> None:
    assert one.contains(three) or not (one.contains(two) and two.contains(three))


@given(dates(years=st.integers(2000, 2005)), dates(years=st.integers(20_000, 20_010)))
def test_an_interval_contains_its_ends(start: EdtfDate, end: EdtfDate) -> None:
    whole = When.interval(start, end)
    assert whole.contains(When(start, start)) or start.masked
    assert whole.contains(When(end, end)) or end.masked


@given(whens())
def test_a_time_contains_its_own_bounds(when: When) -> None:
    assume(not any(date and date.time for date in (when.start, when.end)))
    for day in (when.earliest, when.latest):
        assert day is None or when.contains(When.of_day(day))


@given(whens())
def test_words_are_never_empty(when: When) -> None:
    assert when.in_words().strip() == when.in_words() != ""


@given(whens())
def test_marking_as_approximate_keeps_the_bounds(when: When) -> None:
    assert when.with_approximate().earliest == when.earliest
    assert when.with_approximate().with_approximate(False).approximate is False


@given(whens())
def test_a_time_travels_between_processes(when: When) -> None:
    assert (when.sort_key, when.earliest) is not None
    assert pickle.loads(pickle.dumps(when)) == when


@given(days())
def test_a_day_is_its_ordinal(day: Day) -> None:
    assert Day.from_ordinal(day.ordinal) == day


@given(days(), days())
def test_days_are_ordered_as_their_ordinals(one: Day, other: Day) -> None:
    assert (one < other) == (one.ordinal < other.ordinal)


@given(days(), st.integers(-(10**6), 10**6))
def test_days_added_are_days_between(day: Day, count: int) -> None:
    assert day.plus(days=count).ordinal - day.ordinal == count


@given(days(), st.integers(-(10**5), 10**5))
def test_months_added_keep_the_day_or_take_the_last(day: Day, count: int) -> None:
    moved = day.plus(months=count)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == count
    assert moved.day == day.day or (moved.day < day.day and moved.plus(days=1).day == 1)


@given(st.dates())
def test_a_day_agrees_with_the_standard_library(date: dt.date) -> None:
    day = Day.from_date(date)
    assert (day.ordinal, day.weekday(), day.to_date(), str(day)) == (date.toordinal(), date.weekday(), date, str(date))


@given(st.text(alphabet="0123456789-/.~?%XTZ:+Y ", max_size=24) | st.text(max_size=12))
def test_any_text_is_read_or_refused_with_the_place(text: str) -> None:
    problem = None
    try:
        when = When.parse(text)
    except EdtfError as error:
        problem = error
    if problem is None:
        assert When.parse(str(when)) == when
    else:
        assert problem.text == text
        assert problem.position is None or 0 <= problem.position <= len(text)


@pytest.mark.parametrize("value", [None, 2013, b"2013"])
def test_only_text_is_read(value: object) -> None:
    with pytest.raises(TypeError):
        When.parse(value)  # type: ignore[arg-type]
