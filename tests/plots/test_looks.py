"""Kinds stay apart for everybody, and words can be read: contrast, colour blindness, grey print."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from chrono.events import Kind
from chrono.plots import THEMES
from chrono.plots.colour import contrast, grey, rgb
from chrono.plots.kind_looks import group_looks, kind_looks
from chrono.plots.theme import Hue

#: Machado, Oliveira and Fernandes (2009), severity 1.0; for linear light.
BLIND = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}


def seen(colour: str, kind: str) -> np.ndarray:
    linear = np.array([part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)])
    return np.clip(np.array(BLIND[kind]) @ linear, 0, 1)


def test_no_two_kinds_share_a_shape() -> None:
    looks = kind_looks([str(kind) for kind in Kind], THEMES["light"])
    assert len({look.shape for look in looks.values()}) == len(Kind)


def test_kinds_of_the_users_own_take_other_shapes() -> None:
    looks = kind_looks([*map(str, Kind), "moon_landing"], THEMES["light"])
    assert len({look.shape for look in looks.values()}) == len(Kind) + 1


@pytest.mark.parametrize("blindness", BLIND)
def test_hues_stay_apart_under_colour_blindness(blindness: str) -> None:
    paints = THEMES["light"].paints
    for one, other in combinations(Hue, 2):
        distance = float(np.abs(seen(paints[one].fill, blindness) - seen(paints[other].fill, blindness)).max())
        assert distance > 0.03, (one, other)


def test_in_grey_the_shape_tells_groups_apart() -> None:
    looks = group_looks([f"group {number}" for number in range(14)], THEMES["grey"])
    assert all(look.fill == grey(look.fill) for look in looks.values())
    assert len({look.shape for look in looks.values()}) == 14


@pytest.mark.parametrize("name", THEMES)
def test_labels_and_other_words_have_contrast(name: str) -> None:
    theme = THEMES[name]
    for ground in (theme.background, theme.band, theme.period):
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.soft_ink, ground) >= 4.5
        assert all(contrast(paint.ink, ground) >= 4.5 for paint in theme.paints.values())


@pytest.mark.parametrize("name", THEMES)
def test_no_text_is_smaller_than_seven_points(name: str) -> None:
    theme = THEMES[name]
    assert min(theme.label_size, theme.small_size, theme.axis_size, theme.lane_size, theme.title_size) >= 7
