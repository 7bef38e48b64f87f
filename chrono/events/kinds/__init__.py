"""One class per kind of event, in rooms by subject, and the registry that finds the class of a kind."""

from __future__ import annotations

from chrono.events.kinds.bodies import BodyDissolved, BodyFounded, ReformLaunched
from chrono.events.kinds.courts import CaseOpened, Ruling
from chrono.events.kinds.happenings import Figure, Observance, Operation, OtherEvent
from chrono.events.kinds.laws import InForce, LawAdopted, LawAmended, LawProposed, LawRepealed
from chrono.events.kinds.papers import DocumentIssued, ReportReviewed, ReportSubmitted
from chrono.events.kinds.people import Appointment, Election, Meeting, Speech
from chrono.events.kinds.registry import Kinds
from chrono.events.kinds.treaties import TreatyJoined, TreatySigned

__all__ = [
    "Appointment",
    "BodyDissolved",
    "BodyFounded",
    "CaseOpened",
    "DocumentIssued",
    "Election",
    "Figure",
    "InForce",
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
    "ReportReviewed",
    "ReportSubmitted",
    "Ruling",
    "Speech",
    "TreatyJoined",
    "TreatySigned",
]
