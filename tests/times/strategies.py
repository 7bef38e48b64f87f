"""Any time that can be, for laws that hold of all."""

from __future__ import annotations

from hypothesis import strategies as st

from chrono.times import OPEN, UNKNOWN, UNSPECIFIED, Clock, Day, EdtfDate, PartOfYear, When, days_in_month

__all__ = ["YEARS", "clocks", "dates", "days", "whens"]

YEARS = st.one_of(st.integers(1800, 2100), st.integers(-9999, 9999), st.integers(-3_000_000, 3_000_000))


@st.composite
def clocks(draw: st.DrawFn) -> Clock:
    """A time of day, to the hour, minute or second, with or without a zone."""
    minute = draw(st.none() | st.integers(0, 59))
    second = None if minute is None else draw(st.none() | st.integers(0, 59))
    return Clock(draw(st.integers(0, 23)), minute, second, draw(st.none() | st.integers(-1439, 1439)))


@st.composite
def days(draw: st.DrawFn) -> Day:
    """A day of any year."""
    year, month = draw(YEARS), draw(st.integers(1, 12))
    return Day(year, month, draw(st.integers(1, days_in_month(year, month))))


@st.composite
def dates(draw: st.DrawFn, *, years: st.SearchStrategy[int] = YEARS, recurring: bool = False) -> EdtfDate:
    """A date of any precision; of every year where `recurring`."""
    year: int | None = draw(years)
    masked = 0
    if recurring or year is None:
        year = None
    elif draw(st.booleans()) and draw(st.booleans()):
        masked = draw(st.integers(1, 3))
        known = min(abs(year), 9999) // 10**masked * 10**masked
        year = known if year >= 0 else -(known + 10**masked - 1)
    marks = {"approximate": draw(st.booleans()), "uncertain": draw(st.booleans())}
    shape = draw(st.sampled_from(["year", "part", "month", "day", "time"]))
    if shape == "part":
        return EdtfDate(year, part=draw(st.sampled_from(PartOfYear)), masked=masked, **marks)
    if shape == "year" and year is not None:
        return EdtfDate(year, masked=masked, **marks)
    month = draw(st.integers(1 if recurring else UNSPECIFIED, 12))
    if shape in ("year", "month"):
        return EdtfDate(year, month, masked=masked, **marks)
    leap = 2000 if masked or year is None else year
    day = draw(st.integers(UNSPECIFIED, days_in_month(leap, month) if month else 31))
    if shape == "time" and month and day and not masked and year is not None:
        return EdtfDate(year, month, day, draw(clocks()))
    return EdtfDate(year, month, day, masked=masked, **marks)


@st.composite
def whens(draw: st.DrawFn, *, years: st.SearchStrategy[int] = YEARS) -> When:
    """A date or an interval, with open ends, of one year or of every year."""
    recurring = draw(st.integers(0, 9)) == 0
    first = draw(dates(years=years, recurring=recurring))
    shape = draw(st.sampled_from(["date", "date", "interval", "open"]))
    if shape == "date":
        return When(first, first)
    if shape == "open" and not recurring:
        end = draw(st.sampled_from([OPEN, UNKNOWN]))
        return When.interval(first, end) if draw(st.booleans()) else When.interval(end, first)
    second = draw(dates(years=years, recurring=recurring))
    try:
        return When.interval(first, second)
    except ValueError:
        return When.interval(second, first)
