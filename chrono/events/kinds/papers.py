"""Papers: documents issued, reports submitted and reviewed."""

from __future__ import annotations

from chrono.events.event import Event
from chrono.events.kind import Kind

__all__ = ["DocumentIssued", "ReportReviewed", "ReportSubmitted"]


class DocumentIssued(Event):
    """An executive or policy document is released: regulation, decree, plan, resolution, declaration, report.

    >>> event = DocumentIssued(
    ...     title="The edict is issued", when="1598-04", agent="Henry IV", object="the Edict of Nantes"
    ... )
    >>> event.document, event.issuer
    ('the Edict of Nantes', 'Henry IV')
    """

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
    """A report, application or petition is handed to a body.

    >>> event = ReportSubmitted(
    ...     title="The survey is handed in", when="1799", object="the survey", details={"recipient": "the assembly"}
    ... )
    >>> event.report, event.recipient
    ('the survey', 'the assembly')
    """

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
    """A body considers or approves a report.

    >>> event = ReportReviewed(
    ...     title="The assembly approves the survey", when="1799", agent="the assembly", object="the survey"
    ... )
    >>> event.report, event.reviewer
    ('the survey', 'the assembly')
    """

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
