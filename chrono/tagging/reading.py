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

    `moment` is the stretch of the calendar, where there is one; `anchors` tells whether later expressions may take it
    as the date last mentioned.
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
    ) -> Reading:
        """A date or a time of day on the calendar."""
        kind = TimexType.TIME if moment.grain >= Grain.PART else TimexType.DATE
        return cls(kind, moment.value(), moment, moment.edtf(), mod, resolved, source, assumed, datable, anchors)

    @classmethod
    def unplaced(cls, value: str, kind: TimexType = TimexType.DATE) -> Reading:
        """A date whose place on the calendar is not known, such as ``XXXX-08-10`` or ``PAST_REF``."""
        return cls(kind, value, datable=False, anchors=False)

    @classmethod
    def lasting(cls, value: str, mod: str | None = None) -> Reading:
        """A length of time, ``P3D``."""
        return cls(TimexType.DURATION, value, mod=mod, datable=False, anchors=False)

    @classmethod
    def every(cls, value: str, edtf: str | None = None) -> Reading:
        """A set of times, ``P1D``; `edtf` where it is a date of every year."""
        return cls(TimexType.SET, value, edtf=edtf, datable=edtf is not None, anchors=False)
