"""What a rule can see besides its own words: the neighbouring words, the tense of the clause, the anchor."""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property

from chrono.tagging.anchor import Anchor
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.times.day import days_in_month
from chrono.times.resolved import Resolved

__all__ = ["Context", "Tense"]

_WORD_BEFORE = re.compile(r"(\w[\w.]*|[^\w\s])?[\s\"“”‘’(]*\Z")
_WORD_AFTER = re.compile(r"[\s\"”)]*(\w+|[^\w\s])?")
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s|\n\s*\n")
_FUTURE = re.compile(
    r"\b(?:will|shall|'ll|’ll|won't|would|expect(?:s|ed)?|plans?|planned|scheduled|due|slated|intends?|until|till|begins?|"
    r"starts?|(?:is|are|be|am|'s|'re) (?:to|going|set|about|expected)|"
    r"hopes?|upcoming|forthcoming|let's|remind|can|may|should|must)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|has|have|been|went|came|took|made|began|became|got|rose|fell|gave|held|left|lost|met|"
    r"ran|saw|sent|set|shot|sold|spoke|thought|won|wrote|found|grew|led|paid|put|read|since|ago|ended|\w{2,}ed)\b",
    re.IGNORECASE,
)


class Tense(Enum):
    """Where the verb of a clause points."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


class Context:
    """The surroundings of one candidate, `start` to `end` in `text`."""

    def __init__(self, text: str, start: int, end: int, anchor: Anchor) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.anchor = anchor

    @cached_property
    def before(self) -> str:
        """The word or punctuation mark in front, lower-case; empty at a line's start."""
        window = self.text[max(0, self.start - 30) : self.start]
        match = _WORD_BEFORE.search(window)
        if match is None or "\n" in window[match.end(1) if match[1] else 0 :]:
            return ""
        return (match[1] or "").lower()

    @cached_property
    def after(self) -> str:
        """The word or punctuation mark behind, lower-case."""
        match = _WORD_AFTER.match(self.text, self.end, self.end + 40)
        return (match[1] or "").lower() if match else ""

    @cached_property
    def own(self) -> str:
        """The candidate's own characters."""
        return self.text[self.start : self.end]

    @cached_property
    def tense(self) -> Tense:
        """The tense of the clause around, by the nearest cue to the left, else to the right, within the sentence."""
        left = self.text[max(0, self.start - 160) : self.start]
        cut = max((m.end() for m in _SENTENCE_END.finditer(left)), default=0)
        left = left[cut:]
        right = self.text[self.end : self.end + 120]
        stop = _SENTENCE_END.search(right)
        right = right[: stop.start()] if stop else right
        return _tense_of(left, nearest_last=True) or _tense_of(right, nearest_last=False) or Tense.UNKNOWN

    # Completing dates

    def day(self, year: int, month: int, day: int) -> Reading | None:
        """A whole date, None if there is no such day."""
        if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
            return None
        return Reading.on(Moment.of(year, month, day))

    def short_year(self, text: str) -> int:
        """The year of "'98", in the century that the context suggests."""
        digits = int(text[-2:])
        base, _ = self.anchor.base()
        reference = base.year if base is not None and base.grain >= Grain.YEAR else 2015
        year = reference // 100 * 100 + digits
        if self.anchor.narrative and self.anchor.mention is not None:
            return min((year - 100, year, year + 100), key=lambda y: abs(y - reference))
        return year if year <= reference + 20 else year - 100

    def numeric_day(self, numbers: list[int], lengths: list[int], text: str) -> Reading | None:
        """A date of three numbers, in the document's order."""
        if lengths[0] >= 3:
            return self.day(numbers[0], numbers[1], numbers[2]) if 1000 <= numbers[0] <= 2199 else None
        first, second, year = numbers
        if lengths[2] == 4:
            if not 1000 <= year <= 2199:
                return None
        elif lengths[2] == 2:
            year = self.short_year(text)
        else:
            return None
        day_first = self.anchor.day_first
        if second > 12 or (first <= 12 and not day_first and "." not in text):
            first, second = second, first
        return self.day(year, second, first)

    def in_year(self, month: int, day: int = 0) -> Reading | None:
        """A month, or a day of a month, that says no year: the context gives it."""
        if day and not 1 <= day <= days_in_month(2000, month):
            return None
        base, source = self.anchor.base()
        if base is None or base.grain < Grain.YEAR:
            return Reading.unplaced(f"XXXX-{month:02d}" + (f"-{day:02d}" if day else ""))
        if source is not None or self.anchor.narrative:
            year = base.year
        else:
            year = self._nearest_year(base, month, day)
        if day > days_in_month(year, month):
            return None
        moment = Moment.of(year, month, day)
        assumed = (f"the year {year}",)
        return Reading.on(moment, resolved=Resolved.CONTEXT, source=source, assumed=assumed)

    def _nearest_year(self, base: Moment, month: int, day: int) -> int:
        """The year in which the date is nearest to the base, on the side that the tense names."""
        base_month, base_day = base.month or 6, base.day or 15
        ahead = (month, day or base_day) >= (base_month, base_day)
        if self.tense is Tense.FUTURE:
            return base.year if ahead else base.year + 1
        if self.tense is Tense.PAST:
            same = (month, day or base_day) == (base_month, base_day)
            return base.year - 1 if ahead and not same else base.year
        months = month - base_month
        return base.year + (1 if months < -6 else -1 if months > 6 else 0)


def _tense_of(clause: str, *, nearest_last: bool) -> Tense | None:
    found = [(m.start(), Tense.FUTURE) for m in _FUTURE.finditer(clause)]
    found += [(m.start(), Tense.PAST) for m in _PAST.finditer(clause)]
    if not found:
        return None
    return max(found, key=lambda pair: pair[0])[1] if nearest_last else min(found, key=lambda pair: pair[0])[1]
