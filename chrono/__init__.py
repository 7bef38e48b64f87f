"""Turns documents into chronologies: dated events, timelines, calendar and JSON feeds.

    import chrono

    chronology = chrono.extract("In March 2013 the council adopted the plan.")
    chronology.plot("timeline.svg")

A name is loaded when it is first used, so ``import chrono`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.errors import (
        ChronoError,
        DocumentError,
        EdtfError,
        FeedError,
        FormatError,
        MissingDependencyError,
        OptionError,
        PlotError,
        ReviewError,
        StoreError,
    )
    from chrono.events import (
        Appointment,
        BodyDissolved,
        BodyFounded,
        CaseOpened,
        Chronology,
        Citation,
        Conflict,
        DocumentIssued,
        Election,
        Event,
        Evidence,
        Figure,
        FrozenMap,
        InForce,
        Kind,
        Kinds,
        LawAdopted,
        LawAmended,
        LawProposed,
        LawRepealed,
        Meeting,
        Observance,
        Operation,
        OtherEvent,
        ReformLaunched,
        Relation,
        ReportReviewed,
        ReportSubmitted,
        Resolved,
        Revision,
        Ruling,
        Source,
        Speech,
        Status,
        TreatyJoined,
        TreatySigned,
    )
    from chrono.pipeline import (
        extract,
        find_dates,
        load,
        read,
    )
    from chrono.span import (
        Span,
    )
    from chrono.tagging import (
        TimeExpression,
    )
    from chrono.text import (
        Document,
    )
    from chrono.times import (
        OPEN,
        UNKNOWN,
        Clock,
        Day,
        EdtfDate,
        PartOfYear,
        Precision,
        When,
    )

else:  # hidden from type checkers, so that they find misspelt names

    def __getattr__(name: str) -> object:
        home = _HOME_OF.get(name)
        if home is not None:
            value = getattr(import_module(home), name)
        elif name in _ROOMS:
            value = import_module(f"chrono.{name}")
        else:
            raise AttributeError(f"module 'chrono' has no attribute {name!r}")
        globals()[name] = value
        return value


__version__ = "0.1.0"

__all__ = [
    "OPEN",
    "UNKNOWN",
    "Appointment",
    "BodyDissolved",
    "BodyFounded",
    "CaseOpened",
    "ChronoError",
    "Chronology",
    "Citation",
    "Clock",
    "Conflict",
    "Day",
    "Document",
    "DocumentError",
    "DocumentIssued",
    "EdtfDate",
    "EdtfError",
    "Election",
    "Event",
    "Evidence",
    "FeedError",
    "Figure",
    "FormatError",
    "FrozenMap",
    "InForce",
    "Kind",
    "Kinds",
    "LawAdopted",
    "LawAmended",
    "LawProposed",
    "LawRepealed",
    "Meeting",
    "MissingDependencyError",
    "Observance",
    "Operation",
    "OptionError",
    "OtherEvent",
    "PartOfYear",
    "PlotError",
    "Precision",
    "ReformLaunched",
    "Relation",
    "ReportReviewed",
    "ReportSubmitted",
    "Resolved",
    "ReviewError",
    "Revision",
    "Ruling",
    "Source",
    "Span",
    "Speech",
    "Status",
    "StoreError",
    "TimeExpression",
    "TreatyJoined",
    "TreatySigned",
    "When",
    "__version__",
    "extract",
    "find_dates",
    "load",
    "read",
]

_HOMES = {
    "chrono.errors": (
        "ChronoError",
        "DocumentError",
        "EdtfError",
        "FeedError",
        "FormatError",
        "MissingDependencyError",
        "OptionError",
        "PlotError",
        "ReviewError",
        "StoreError",
    ),
    "chrono.events": (
        "Appointment",
        "BodyDissolved",
        "BodyFounded",
        "CaseOpened",
        "Chronology",
        "Citation",
        "Conflict",
        "DocumentIssued",
        "Election",
        "Event",
        "Evidence",
        "Figure",
        "FrozenMap",
        "InForce",
        "Kind",
        "Kinds",
        "LawAdopted",
        "LawAmended",
        "LawProposed",
        "LawRepealed",
        "Meeting",
        "Observance",
        "Operation",
        "OtherEvent",
        "ReformLaunched",
        "Relation",
        "ReportReviewed",
        "ReportSubmitted",
        "Resolved",
        "Revision",
        "Ruling",
        "Source",
        "Speech",
        "Status",
        "TreatyJoined",
        "TreatySigned",
    ),
    "chrono.pipeline": (
        "extract",
        "find_dates",
        "load",
        "read",
    ),
    "chrono.span": ("Span",),
    "chrono.tagging": ("TimeExpression",),
    "chrono.text": ("Document",),
    "chrono.times": (
        "Clock",
        "Day",
        "EdtfDate",
        "OPEN",
        "PartOfYear",
        "Precision",
        "UNKNOWN",
        "When",
    ),
}
#: Packages at hand after a plain ``import chrono``; type checkers want ``import chrono.plots`` written out.
_ROOMS = frozenset(("errors", "events", "feeds", "plots", "store", "text", "times"))
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
