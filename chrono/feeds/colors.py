"""Colours of entries: a CSS3 name for each kind, which is what RFC 7986 5.9 allows."""

from __future__ import annotations

from chrono.events import Kind

__all__ = ["CALENDAR_COLOR", "color_of"]

CALENDAR_COLOR = "steelblue"
_OTHER = "slategray"

_COLORS: dict[str, str] = {
    Kind.LAW_ADOPTED: "navy",
    Kind.LAW_AMENDED: "royalblue",
    Kind.LAW_REPEALED: "lightsteelblue",
    Kind.LAW_PROPOSED: "cornflowerblue",
    Kind.IN_FORCE: "mediumblue",
    Kind.DOCUMENT_ISSUED: "teal",
    Kind.REFORM_LAUNCHED: "seagreen",
    Kind.BODY_FOUNDED: "forestgreen",
    Kind.BODY_DISSOLVED: "darkseagreen",
    Kind.SPEECH: "darkorange",
    Kind.REPORT_SUBMITTED: "goldenrod",
    Kind.REPORT_REVIEWED: "darkgoldenrod",
    Kind.MEETING: "chocolate",
    Kind.TREATY_SIGNED: "purple",
    Kind.TREATY_JOINED: "mediumpurple",
    Kind.RULING: "firebrick",
    Kind.CASE_OPENED: "indianred",
    Kind.APPOINTMENT: "olive",
    Kind.ELECTION: "olivedrab",
    Kind.OPERATION: "maroon",
    Kind.OBSERVANCE: "hotpink",
    Kind.FIGURE: "gray",
    Kind.OTHER: _OTHER,
}


def color_of(kind: str) -> str:
    """The colour of a kind; a kind of the user's own is grey.

    >>> color_of("speech"), color_of("launch")
    ('darkorange', 'slategray')
    """
    return _COLORS.get(kind, _OTHER)
