"""The whole way: a chronology in, files out."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from chrono.errors import OptionError
from chrono.events import Chronology, Citation, Event, Source
from chrono.plots import plot

ROAD = Chronology(
    [
        Event(
            kind="treaty_signed",
            title="Convention on Climate Change opened for signature",
            when="1992-06-04",
            citations=[Citation("doc", 0, 5, "The convention was opened for signature & signed.")],
        ),
        Event(kind="in_force", title="Convention enters into force", when="1994-03-21"),
        Event(kind="meeting", title="Berlin conference of the parties", when="1995-03/1995-04"),
        Event(kind="other", title="Talks go on", when="1997/.."),
        Event(kind="figure", title="189 parties", when="2004", relation="by"),
        Event(kind="observance", title="Earth Day", when="XXXX-04-22"),
    ],
    [Source("doc", title="Road to Paris", uri="https://example.org/road.html")],
    title="The road to Paris",
)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("suffix", ["svg", "png", "pdf"])
def test_the_same_events_give_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    one, two = tmp_path / f"one.{suffix}", tmp_path / f"two.{suffix}"
    plot(ROAD, one, style="lanes")
    plot(ROAD, two, style="lanes")
    assert one.read_bytes() == two.read_bytes()


def test_svg_has_text_titles_and_links(tmp_path: Path) -> None:
    plot(ROAD, tmp_path / "t.svg", style="lanes")
    root = ET.parse(tmp_path / "t.svg").getroot()
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert "Convention on Climate Change opened for signature" in texts
    tips = [title.text or "" for title in root.iter(f"{SVG}title")]
    assert any(tip.startswith("4 June 1992: Convention on Climate Change") and "“The convention" in tip for tip in tips)
    links = [link.get("href") for link in root.iter(f"{SVG}a")]
    assert links == ["https://example.org/road.html"]
    assert root.get("role") == "img"


def test_every_text_of_the_svg_keeps_its_width(tmp_path: Path) -> None:
    plot(ROAD, tmp_path / "t.svg", style="lanes")
    root = ET.parse(tmp_path / "t.svg").getroot()
    assert all(float(text.get("textLength", "0")) > 0 for text in root.iter(f"{SVG}text"))


def test_what_is_left_out_stands_in_the_caption() -> None:
    figure = plot(ROAD, style="lanes")
    footer = " ".join(text.string for text in figure.sheet.furniture if text.role == "footer")
    assert "4 of 6 events shown" in footer
    assert "1 figure left out" in footer
    assert re.search(r"every 22 April: Earth Day", footer)


def test_a_dollar_sign_is_a_dollar_sign() -> None:
    figure = plot(Chronology([Event(kind="ruling", title="Fine of $5 and $7", when="2001-02-03")]), style="lanes")
    assert figure.sheet.items[0].words[0].string == "Fine of $5 and $7"
    assert b"mathtext" not in figure.rendered("svg")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"style": "circle"}, "style must be one of"),
        ({"theme": "sepia"}, "theme must be one of"),
        ({"group_by": "colour"}, "group_by must be one of"),
        ({"order": "random"}, "order must be one of"),
        ({"fold": "maybe"}, "fold must be one of"),
        ({"since": "2013-17"}, "month"),
        ({"path": "timeline.gif"}, r"saved as \.svg, \.png, \.pdf"),
        ({"dpi": 3}, "dpi must be"),
    ],
)
def test_a_bad_option_is_named(options: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        plot(ROAD, **options)
