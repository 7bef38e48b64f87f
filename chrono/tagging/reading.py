"""What a rule makes of an expression."""

from __future__ import annotations

import attrs

from chrono.tagging.expression import TimexType
from chrono.tagging.moment import Grain, Moment
from chrono.times.resolved import Resolved

__all__ = ["Reading"]


@attrs.frozen
class Reading:
    """The meaning of one expression: its TIMEX3 type, value and mod, its EDTF, and how it came about.

    `tentative` readings count only if a neighbour completes them ("at 5" beside a day). `moment` is the stretch of the
    calendar, where there is one; `lacks` is the grain that the words left out and a neighbour may give ("March" lacks
    a YEAR, "5 p.m." a DAY, with `clock` and `zone`); `anchors` tells whether later expressions may take it as the date
    last mentioned.
    """

    type: TimexType
    value: str
    moment: Moment | None = None
    edtf: str | None = None
    mod: str | None = None
    resolved: Resolved = Resolved.EXPLICIT
    source: int | None = None
    assumed: tuple[str, ...] = ()
    datable: bool = True
    anchors: bool = True
    lacks: Grain | None = None
    clock: tuple[int, ...] = ()
    tentative: bool = False
    zone: int | None = None

    @classmethod
    def on(
        cls,
        moment: Moment,
        *,
        resolved: Resolved = Resolved.EXPLICIT,
        source: int | None = None,
        assumed: tuple[str, ...] = (),
        mod: str | None = None,
        datable: bool = True,
        anchors: bool = True,
        lacks: Grain | None = None,
    ) -> Reading:
        """A date or a time of day on the calendar."""
        kind = TimexType.TIME if moment.grain >= Grain.PART else TimexType.DATE
        return cls(kind, moment.value(), moment, moment.edtf(), mod, resolved, source, assumed, datable, anchors, lacks)

    @classmethod
    def unplaced(cls, value: str, kind: TimexType = TimexType.DATE, lacks: Grain | None = None) -> Reading:
        """A date whose place on the calendar is not known, such as ``XXXX-08-10`` or ``PAST_REF``."""
        return cls(kind, value, datable=False, anchors=False, lacks=lacks)

    @classmethod
    def lasting(cls, value: str, mod: str | None = None) -> Reading:
        """A length of time, ``P3D``."""
        return cls(TimexType.DURATION, value, mod=mod, datable=False, anchors=False)

    @classmethod
    def every(cls, value: str, edtf: str | None = None) -> Reading:
        """A set of times, ``P1D``; `edtf` where it is a date of every year."""
        return cls(TimexType.SET, value, edtf=edtf, datable=edtf is not None, anchors=False)

    def placed(self, edtf: str, resolved: Resolved | None = None) -> Reading:
        """The same, on another stretch of the calendar than its value says."""
        return attrs.evolve(self, edtf=edtf, resolved=resolved or self.resolved)

    def with_clock(self, clock: tuple[int, ...], zone: int | None) -> Reading:
        """The same, with the time of day that its words give."""
        return attrs.evolve(self, clock=clock, zone=zone)
