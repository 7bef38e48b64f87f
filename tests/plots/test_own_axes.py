"""Timelines in the user's own axes, without pyplot and without a trace in rcParams."""

from __future__ import annotations

import subprocess
import sys

import matplotlib as mpl
import pytest
from matplotlib.dates import date2num
from matplotlib.figure import Figure

from benchmarks.plots_events import made_up
from chrono.errors import OptionError, PlotError
from chrono.plots import THEMES, lanes, plot, poster
from chrono.plots.drawing import EventArtist


def test_lanes_are_drawn_into_given_axes() -> None:
    figure = Figure(figsize=(12, 10))
    ax = figure.add_subplot()
    assert lanes(made_up(25), ax=ax) is ax
    assert len(figure.findobj(EventArtist)) == 25


def test_x_of_the_axes_is_a_date() -> None:
    ax = Figure(figsize=(12, 10)).add_subplot()
    lanes(made_up(25), ax=ax)
    figure = ax.figure
    figure.canvas.draw()
    event = next(a for a in figure.findobj(EventArtist) if a.item.told.event.when.precision == 10)
    day = event.item.told.event.earliest.to_date()
    left, _, right, _ = event.item.mark_box
    middle = event.get_transform().transform(((left + right) / 2, 0))[0]
    if event.item.told.extent.form == "moment":
        assert ax.transData.inverted().transform((middle, 0))[0] == pytest.approx(date2num(day) + 0.5, abs=0.6)


def test_without_axes_a_figure_is_made() -> None:
    assert lanes(made_up(25)).figure.get_size_inches()[0] == pytest.approx(11)


def test_axes_too_low_for_a_poster_are_refused() -> None:
    with pytest.raises(PlotError, match="inches high"):
        poster(made_up(80), ax=Figure(figsize=(6, 3)).add_subplot())


def test_low_axes_show_ticks_for_lanes() -> None:
    figure = Figure(figsize=(12, 4))
    lanes(made_up(80), ax=figure.add_subplot())
    figure.canvas.draw()


def test_rcparams_are_left_as_they_were() -> None:
    before = dict(mpl.rcParams)
    plot(made_up(5)).rendered("png")
    assert dict(mpl.rcParams) == before


def test_the_users_font_is_used() -> None:
    with mpl.rc_context({"font.family": ["DejaVu Serif"]}):
        assert b"DejaVu Serif" in plot(made_up(5)).rendered("svg")


def test_a_dark_background_brings_the_dark_theme() -> None:
    with mpl.rc_context({"figure.facecolor": "black"}):
        assert plot(made_up(5)).sheet.background == THEMES["dark"].background


def test_hinting_of_the_user_does_not_move_texts() -> None:
    figure = plot(made_up(5))
    with mpl.rc_context({"text.hinting": "force_autohint"}):
        hinted = figure.rendered("png")
    assert hinted == figure.rendered("png")


def test_pyplot_is_never_loaded() -> None:
    code = (
        "import sys; from chrono.events import Chronology, Event; from chrono.plots import plot;"
        "plot(Chronology([Event(kind='speech', title='t', when='2011-02-03')])).rendered('svg');"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_theme_can_be_changed() -> None:
    theme = THEMES["light"].with_changes(label_size=11.0)
    assert plot(made_up(5), theme=theme, style="lanes").sheet.items[0].words[0].size == 11


def test_a_theme_has_no_other_fields() -> None:
    with pytest.raises(OptionError, match="has no 'colour'"):
        THEMES["light"].with_changes(colour="red")


def test_no_text_smaller_than_seven_points() -> None:
    with pytest.raises(OptionError, match="7 pt"):
        THEMES["light"].with_changes(small_size=6.0)
