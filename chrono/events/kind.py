"""The words that classify an event."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Kind", "Relation", "Status"]


class Kind(StrEnum):
    """What happened; plain strings do as well, and users add kinds of their own through `Kinds`."""

    LAW_ADOPTED = "law_adopted"
    LAW_AMENDED = "law_amended"
    LAW_REPEALED = "law_repealed"
    LAW_PROPOSED = "law_proposed"
    IN_FORCE = "in_force"
    DOCUMENT_ISSUED = "document_issued"
    REFORM_LAUNCHED = "reform_launched"
    BODY_FOUNDED = "body_founded"
    BODY_DISSOLVED = "body_dissolved"
    SPEECH = "speech"
    REPORT_SUBMITTED = "report_submitted"
    REPORT_REVIEWED = "report_reviewed"
    MEETING = "meeting"
    TREATY_SIGNED = "treaty_signed"
    TREATY_JOINED = "treaty_joined"
    RULING = "ruling"
    CASE_OPENED = "case_opened"
    APPOINTMENT = "appointment"
    ELECTION = "election"
    OPERATION = "operation"
    OBSERVANCE = "observance"
    FIGURE = "figure"
    OTHER = "other"


class Relation(StrEnum):
    """How the event lies to its date."""

    ON = "on"
    """Then: in, on, at."""
    BY = "by"
    """Not later: by, as of, by the end of."""
    DURING = "during"
    """Throughout: from ... to, between."""
    SINCE = "since"
    """From then on, with no end said."""
    UNTIL = "until"
    """Up to then, with no start said."""


class Status(StrEnum):
    """Whether the text sees it as done."""

    OCCURRED = "occurred"
    PLANNED = "planned"
