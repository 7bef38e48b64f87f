"""Steps from what a relative expression hangs on: last year, two days later, the same month, the next five weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.tagging.arithmetic import clock_shifted, shifted
from chrono.tagging.lengths import length_value
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.surroundings import Surroundings
from chrono.tagging.tense import Tense
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.tagging.anchor import Anchor

__all__ = ["UNPLACED", "Steps"]

#: Values of dates that cannot be placed, by unit.
UNPLACED = {
    "L": "X", "C": "XX", "E": "XXX", "Y": "XXXX", "Q": "XXXX-QX", "M": "XXXX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX",
    "WE": "XXXX-WXX-WE", "D": "XXXX-XX-XX",
}  # fmt: skip
#: Units that are counted as so many of a smaller one.
_PLAIN = {"W": ("D", 7), "F": ("D", 14), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000)}
#: Where a half of a unit is counted in smaller ones.
_FINER = {"Y": ("M", 12), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000)}
#: So far back, in characters, a year is named "just before".
_JUST_BEFORE = 300


class Steps(Surroundings):
    """The surroundings and the anchor of one candidate, and the units of time that lie so many steps away."""

    def __init__(self, text: str, start: int, end: int, anchor: Anchor, words: frozenset[str] = frozenset()) -> None:
        super().__init__(text, start, end)
        self.anchor = anchor
        #: The words of the language that make a shift hang on the last mention ("the following").
        self.anaphoric_words = words

    def known(self, moment: Moment, *, explicit: bool = False) -> Reading:
        """A moment that the context, or (`explicit`) the expression alone, tells."""
        return Reading.on(moment) if explicit else self._from_context(moment, None)

    def _from_context(
        self, moment: Moment, source: int | None, assumed: str = "", lacks: Grain | None = None, anchors: bool = True
    ) -> Reading:
        return Reading.on(
            moment,
            resolved=Resolved.CONTEXT,
            source=source,
            assumed=(assumed,) if assumed else (),
            lacks=lacks,
            anchors=anchors,
        )

    @property
    def anaphoric(self) -> bool:
        """Whether the expression hangs on the last mention: "the following year", "the next day"."""
        words = self.own.lower().split()
        return words[:2] == ["the", "next"] or any(word in self.anaphoric_words for word in words)

    def base(self, *, anaphoric: bool) -> tuple[Moment | None, int | None]:
        """What a relative expression counts from, and where that stands in the text."""
        anchor = self.anchor
        if anaphoric and anchor.mention is not None:
            return anchor.mention, anchor.mention_at
        return self.anchor.base()

    def _year_told(self, code: str) -> tuple[Moment, int] | None:
        """The year named just before, aside or not: what "the following year" and "two years later" follow."""
        told, at = self.anchor.told, self.anchor.told_at
        near = at is not None and self.start - at < _JUST_BEFORE
        return (told, at) if code == "Y" and told is not None and at is not None and near else None

    def stepped(self, code: str, steps: int) -> Reading | None:
        """The unit so many steps away: "last week", "the following year"."""
        if code not in UNPLACED:
            return None
        anaphoric = self.anaphoric
        base, source = (self._year_told(code) if anaphoric else None) or self.base(anaphoric=anaphoric)
        if not anaphoric and code in "YM" and self.anchor.narrative and self.anchor.published is not None:
            base, source = self.anchor.published, self.anchor.published_at  # whoever says "last year" speaks of today
        reading = self._placed(base, source, code, steps)
        if reading.moment is None and not anaphoric and self.anchor.today is not None:
            return self._placed(self.anchor.today, self.anchor.published_at, code, steps)
        return reading

    def neighbour(self, code: str, steps: int) -> Reading:
        """The unit before or after the one last mentioned: "the year before"."""
        base, source = self._year_told(code) or self.base(anaphoric=True)
        return self._placed(base, source, code, steps)

    def same(self, code: str, *, anaphoric: bool = True) -> Reading | None:
        """The unit that the context is in: "that year", "the end of the month"."""
        base, source = (self._year_told(code) if anaphoric else None) or self.base(anaphoric=anaphoric)
        return self._placed(base, source, code, 0)

    def _placed(self, base: Moment | None, source: int | None, code: str, steps: int) -> Reading:
        moment = None if base is None else shifted(base, code, steps)
        if moment is None:
            value = UNPLACED[code]
            if base is not None and base.grain >= Grain.YEAR and code in "MWDF":
                value = base.value()[:4] + value[4:] if base.year > 0 else value
            return Reading.unplaced(value)
        return self._from_context(moment, source)

    def moved(self, code: str, number: float, *, deictic: bool) -> Reading | None:
        """So many units away: "two days ago" (`deictic`: from the time of speaking), "two days later"."""
        base, source = (None if deictic else self._year_told(code)) or self.base(anaphoric=not deictic)
        if code in "hms":
            return self._clock_moved(base, source, code, number)
        if number != int(number):
            finer, times = _FINER.get(code, (code, 1))
            number, code = round(number * times), finer
        steps = int(number)
        quarter = self.anchor.quarter
        if code == "Y" and abs(steps) == 1 and quarter is not None and not self.anchor.narrative:
            return self._from_context(Moment(Grain.QUARTER, quarter.year + steps, quarter.number), None, anchors=False)
        reading = self._placed(base, source, code, steps)
        if reading.moment is None and not self.anchor.narrative and self.anchor.today is not None:
            base = self.anchor.today  # what was mentioned is too coarse to count days from
            reading = self._placed(base, self.anchor.published_at, code, steps)
        if code in "WF" and reading.moment is not None and base is not None and base.grain >= Grain.DAY:
            return reading.placed(Moment.of_ordinal(base.first + steps * (7 if code == "W" else 14)).edtf())
        return reading

    def _clock_moved(self, base: Moment | None, source: int | None, code: str, number: float) -> Reading | None:
        moment = None if base is None else clock_shifted(base, code, number)
        return None if moment is None else self._from_context(moment, source)

    def ahead(self, code: str, number: float) -> tuple[Reading] | None:
        """As in "in two weeks": a length that, unless the clause looks back, ends at a date ahead."""
        length = Reading.lasting(length_value(number, code))
        if self.tense is Tense.PAST or self.anchor.narrative:
            return None
        moved = self.moved(code, number, deictic=True)
        if moved is None or moved.edtf is None:
            return None
        return (length.placed(moved.edtf, Resolved.CONTEXT),)

    def stretch(self, shift: int, number: float, code: str) -> Reading | None:
        """As in "the past two weeks", "the next five years": a length that starts or ends at the publication date."""
        length = Reading.lasting(length_value(number, code))
        today = self.anchor.today
        words = self.own.lower().split()
        anaphoric = any(word in self.anaphoric_words for word in words)
        if today is None or self.anchor.narrative or anaphoric or shift == 0:
            return length
        if code in "hms":
            now = self.anchor.published
            other = None if now is None else clock_shifted(now, code, number * shift)
            if now is None or other is None:
                return length
            ends = (other, now) if shift < 0 else (now, other)
            return length.placed(f"{ends[0].edtf()}/{ends[1].edtf()}", Resolved.CONTEXT)
        plain, times = _PLAIN.get(code, (code, 1))
        far = shifted(today, plain, round(number * shift * times))
        near = today if far is None or far.grain >= Grain.WEEK else shifted(today, plain, 0)
        if far is None or near is None:
            return length
        first, last = (far, near) if shift < 0 else (near, far)
        edtf = f"{first.edtf().split('/')[0]}/{last.edtf().split('/')[-1]}"
        return length.placed(edtf, Resolved.CONTEXT)
