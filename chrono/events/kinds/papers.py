"""Papers: documents issued, reports submitted and reviewed."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["DocumentIssued", "ReportReviewed", "ReportSubmitted"]


class DocumentIssued(Event):
    """An executive or policy document is released: regulation, decree, plan, resolution, declaration, report."""

    __slots__ = ()
    KIND = Kind.DOCUMENT_ISSUED

    @property
    def document(self) -> str | None:
        """The document."""
        return self.object

    @property
    def issuer(self) -> str | None:
        """Who issued it."""
        return self.agent


class ReportSubmitted(Event):
    """A report, application or petition is handed to a body."""

    __slots__ = ()
    KIND = Kind.REPORT_SUBMITTED

    @property
    def report(self) -> str | None:
        """What was submitted."""
        return self.object

    @property
    def submitter(self) -> str | None:
        """Who submitted it."""
        return self.agent

    @property
    def recipient(self) -> str | None:
        """To whom."""
        return self.details.get("recipient")


class ReportReviewed(Event):
    """A body considers or approves a report."""

    __slots__ = ()
    KIND = Kind.REPORT_REVIEWED

    @property
    def report(self) -> str | None:
        """What was reviewed."""
        return self.object

    @property
    def reviewer(self) -> str | None:
        """Who reviewed it."""
        return self.agent
