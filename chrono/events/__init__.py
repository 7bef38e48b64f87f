"""Typed events and the chronology they form."""

from __future__ import annotations

from chrono.events.chronology import Chronology
from chrono.events.event import Event
from chrono.events.frozen_map import FrozenMap
from chrono.events.kind import Kind, Relation, Status
from chrono.events.kinds import (
    Appointment,
    BodyDissolved,
    BodyFounded,
    CaseOpened,
    DocumentIssued,
    Election,
    Figure,
    InForce,
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
    ReportReviewed,
    ReportSubmitted,
    Ruling,
    Speech,
    TreatyJoined,
    TreatySigned,
)
from chrono.events.provenance import Citation, Conflict, Evidence, Revision, Source
from chrono.times.resolved import Resolved

__all__ = [
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
]
