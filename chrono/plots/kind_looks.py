"""What each kind is called on a lane, and how its marks look: colour says the family, the shape says the kind."""

from __future__ import annotations

from chrono.events.kind import Kind
from chrono.plots.marks import Look
from chrono.plots.shapes import SHAPES
from chrono.plots.theme import Hue, Theme

#: Kind: name of its lane, colour of its family, shape. No two kinds share a shape.
_KINDS: dict[str, tuple[str, Hue, str]] = {
    Kind.LAW_ADOPTED: ("Laws adopted", Hue.BLUE, "square"),
    Kind.LAW_AMENDED: ("Laws amended", Hue.BLUE, "half disc down"),
    Kind.LAW_REPEALED: ("Laws repealed", Hue.BLUE, "cross"),
    Kind.LAW_PROPOSED: ("Laws proposed", Hue.BLUE, "chevron"),
    Kind.IN_FORCE: ("In force", Hue.BLUE, "half disc"),
    Kind.DOCUMENT_ISSUED: ("Documents issued", Hue.VERMILION, "house"),
    Kind.REFORM_LAUNCHED: ("Launches and reforms", Hue.VERMILION, "star"),
    Kind.BODY_FOUNDED: ("Bodies founded", Hue.GREEN, "triangle"),
    Kind.BODY_DISSOLVED: ("Bodies dissolved", Hue.GREEN, "triangle down"),
    Kind.SPEECH: ("Speeches", Hue.ORANGE, "triangle right"),
    Kind.REPORT_SUBMITTED: ("Reports submitted", Hue.ORANGE, "oval"),
    Kind.REPORT_REVIEWED: ("Reports reviewed", Hue.ORANGE, "hourglass"),
    Kind.MEETING: ("Meetings", Hue.SKY, "hexagon"),
    Kind.TREATY_SIGNED: ("Treaties signed", Hue.SKY, "bow tie"),
    Kind.TREATY_JOINED: ("Treaties joined", Hue.SKY, "plus"),
    Kind.RULING: ("Rulings", Hue.PURPLE, "diamond"),
    Kind.CASE_OPENED: ("Cases opened", Hue.PURPLE, "trapeze"),
    Kind.APPOINTMENT: ("Appointments", Hue.SLATE, "pentagon"),
    Kind.ELECTION: ("Elections", Hue.SLATE, "lozenge"),
    Kind.OPERATION: ("Operations", Hue.SLATE, "chevron left"),
    Kind.OBSERVANCE: ("Observances", Hue.SLATE, "four-point star"),
    Kind.FIGURE: ("Figures", Hue.SLATE, "shield"),
    Kind.OTHER: ("Other events", Hue.SLATE, "disc"),
}
_HUES = tuple(Hue)
_SHAPES = tuple(SHAPES)


def kind_name(kind: str) -> str:
    """Give a lane's name for a kind; a kind of the user's own is read as words.

    >>> kind_name("law_adopted"), kind_name("moon_landing")
    ('Laws adopted', 'Moon landing')
    """
    known = _KINDS.get(kind)
    return known[0] if known else kind.replace("_", " ").capitalize()


def kind_rank(kind: str) -> int:
    """Give the place of a kind among the lanes: families stand together, unknown kinds last."""
    order = list(_KINDS)
    return order.index(kind) if kind in _KINDS else len(order)


def kind_looks(kinds: list[str], theme: Theme) -> dict[str, Look]:
    """Give each kind its look; kinds of the user's own take the shapes that the others leave."""
    used = {_KINDS[kind][2] for kind in kinds if kind in _KINDS}
    spare = [shape for shape in _SHAPES if shape not in used] or list(_SHAPES)
    looks: dict[str, Look] = {}
    own = 0
    for kind in kinds:
        if kind in _KINDS:
            _, hue, shape = _KINDS[kind]
        else:
            hue, shape = _HUES[own % len(_HUES)], spare[own % len(spare)]
            own += 1
        looks[kind] = look_of(hue, shape, theme)
    return looks


def group_looks(groups: list[str], theme: Theme) -> dict[str, Look]:
    """Give looks to groups that are no kinds: colours in turn, each group a shape of its own."""
    return {
        group: look_of(_HUES[number % len(_HUES)], _SHAPES[number % len(_SHAPES)], theme)
        for number, group in enumerate(groups)
    }


def look_of(hue: Hue, shape: str, theme: Theme) -> Look:
    """Give the look of a hue and a shape on a theme."""
    paint = theme.paint(hue)
    return Look(paint.fill, paint.ink, theme.tint(paint.fill, 0.28), theme.background, shape)


__all__ = ["group_looks", "kind_looks", "kind_name", "kind_rank", "look_of"]
