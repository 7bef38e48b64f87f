"""What a rule can ask: the words around it, and to complete what its own words leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from chrono.tagging.arithmetic import month_of
from chrono.tagging.expression import TimexType
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading
from chrono.tagging.steps import UNPLACED, Steps
from chrono.tagging.story import Place, story_year
from chrono.tagging.tense import Tense, sentence_ends
from chrono.times.day import days_in_month

if TYPE_CHECKING:
    from collections.abc import Callable


__all__ = ["Context"]

#: A clock time belongs to a day mentioned this closely before it, in characters.
_NEAR = 400
#: A whole date this closely before, in the same sentence, gives its year to what follows.
_SAME_SENTENCE = 300
_POSSESSIVE = ("'s", "’s")


class Context(Steps):
    """The surroundings and the anchor of one candidate, and what can be placed with them."""

    # Whole dates

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

    # Dates that the context completes

    def in_year(self, month: int, day: int = 0) -> Reading | None:
        """A month, or a day of a month, that says no year."""
        if day and not 1 <= day <= days_in_month(2000, month):
            return None
        base, source = self.anchor.base()
        told = self._told_in_sentence(month, day)
        if told is not None:
            return self._from_context(told, self.anchor.mention_at, f"the year {told.year}", lacks=Grain.YEAR)
        if base is None or base.grain < Grain.YEAR:
            return Reading.unplaced(f"XXXX-{month:02d}" + (f"-{day:02d}" if day else ""), lacks=Grain.YEAR)
        if base is not self.anchor.published or self.anchor.narrative:
            year = story_year(base, self.anchor, month, Place(self.text, self.start), looks_back=self.looks_back)
        else:
            year = self._nearest_year(base, month, day)
        if day > days_in_month(year, month):  # a 29 February: the leap year nearest
            year = min((y for y in range(year - 8, year + 9) if days_in_month(y, 2) == 29), key=lambda y: abs(y - year))
        ahead = year > base.year and self.aims  # what was only meant to happen leads no story on
        return self._from_context(
            Moment.of(year, month, day), source, f"the year {year}", lacks=Grain.YEAR, anchors=not ahead
        )

    def _told_in_sentence(self, month: int, day: int) -> Moment | None:
        """After a whole date in the same sentence its year goes on, in the news too: "arrested on 4 May 2011, freed in
        June".
        """
        anchor = self.anchor
        mention, at = anchor.mention, anchor.mention_at
        if anchor.narrative or mention is None or at is None or not self.start - _SAME_SENTENCE < at < self.start:
            return None
        if mention.grain < Grain.MONTH or mention.year == (anchor.published or mention).year:
            return None
        if self.tense is Tense.FUTURE or sentence_ends(self.text, at, self.start):
            return None
        later = (month, day or 31) >= (mention.month, mention.day)
        year = mention.year if later else mention.year + 1
        return None if day > days_in_month(year, month) else Moment.of(year, month, day)

    def in_told_year(self, month: int, day: int = 0, years: int = 0) -> Reading | None:
        """As in "12 May of the same year": of the year last mentioned, or of one so many years from it."""
        base, source = self._year_told("Y") or self.base(anaphoric=True)
        if base is None or base.grain < Grain.YEAR:
            return None
        year = base.year + years
        if day > days_in_month(year, month):
            return None
        return self._from_context(Moment.of(year, month, day), source, f"the year {year}")

    def _nearest_year(self, base: Moment, month: int, day: int) -> int:
        """The year in which the date is nearest to the base, on the side that the tense names."""
        base_month, base_day = base.month or 6, base.day or 15
        ahead = (month, day or base_day) >= (base_month, base_day)
        months = month - base_month
        if self.tense is Tense.FUTURE and (ahead or months < -1):
            return base.year + (not ahead)
        if months < -6 and self.before in ("by", "until", "through"):
            return base.year + 1
        if self.tense is Tense.PAST:
            return base.year - (ahead and months > 2) + (not ahead and months < -9)
        return base.year + (1 if months < -6 else -1 if months > 6 else 0)

    def day_of_month(self, day: int) -> Reading | None:
        """A bare day of the month that the context is in, "the 20th"."""
        base, source = self.anchor.base()
        if base is None or base.grain < Grain.MONTH or not base.month or day > days_in_month(base.year, base.month):
            return None
        year, month = base.year, base.month
        return self._from_context(Moment.of(year, month, day), source, f"the month {year}-{month:02d}")

    # Weekends and feasts

    def weekend(self) -> Reading:
        """As in "The weekend": this one if it is still ahead or on, else the last."""
        today = self.anchor.today
        if today is None or self.anchor.narrative:
            return Reading.unplaced(UNPLACED["WE"])
        ahead = self.tense is Tense.FUTURE or (today.first + 6) % 7 >= 5
        return self._placed(today, None, "WE", 0 if ahead else -1)

    def feast(self, of_year: Callable[[int], int], shift: int | None) -> Reading:
        """A feast, by the ordinal of its day in a year; `shift` as in "last Christmas"."""
        base, source = self.anchor.base()
        if base is None or base.grain < Grain.YEAR:
            return Reading.unplaced("XXXX-XX-XX", lacks=Grain.YEAR)
        day = Moment.of_ordinal(of_year(base.year))
        if shift is not None and shift != 0:
            year = base.year + (-(day.first >= base.first) if shift < 0 else day.first <= base.last)
        elif base is not self.anchor.published or self.anchor.narrative:
            place = Place(self.text, self.start)
            year = story_year(base, self.anchor, day.number, place, looks_back=self.looks_back)
        else:
            year = self._nearest_year(base, day.number, day.day)
        return self._from_context(Moment.of_ordinal(of_year(year)), source, f"the year {year}", lacks=Grain.YEAR)

    # Days

    def from_today(self, days: int, part: str = "") -> Reading:
        """A day, or a part of it, counted from the day of publication."""
        today = self.anchor.today
        if today is None or self.anchor.narrative:
            return Reading.unplaced(
                "XXXX-XX-XX" + (f"T{part}" if part else ""), TimexType.TIME if part else TimexType.DATE
            )
        moment = Moment.of_ordinal(today.first + days)
        return self._from_context(moment.at_part(part) if part else moment, None)

    def on_mention(self, days: int, part: str) -> Reading:
        """A part of the day last mentioned, or of a day near it: "the following morning"."""
        base, source = self.anchor.day_mention, self.anchor.day_mention_at
        if base is None:
            base, source = self.anchor.today, None
        if base is None:
            return Reading.unplaced(f"XXXX-XX-XXT{part}", TimexType.TIME)
        return self._from_context(Moment.of_ordinal(base.first + days).at_part(part), source)

    def part_beside(self, part: str) -> Reading:
        """A part of a day that is named beside it: "the night of 3 May 1941"."""
        reading = self.on_mention(0, part)
        if reading.moment is None:
            reading = attrs.evolve(Reading.on(Moment(Grain.PART, 1, 1, 1, part)), anchors=False, tentative=True)
        return attrs.evolve(reading, lacks=Grain.WEEK)

    def weekday(self, weekday: int, shift: int | None = None, part: str = "", weeks: int = 0) -> Reading:
        """A weekday (1 Monday .. 7 Sunday), the nearest on the side that the words or the tense name."""
        base, source = self.anchor.today, None
        if self.anchor.narrative or (shift is not None and self.anaphoric and self.anchor.day_mention is not None):
            base, source = self.anchor.day_mention, self.anchor.day_mention_at
        if base is None:
            value = f"XXXX-WXX-{weekday}" + (f"T{part}" if part else "")
            return Reading.unplaced(value, TimexType.TIME if part else TimexType.DATE)
        today = base.first
        monday = today - (today + 6) % 7
        this = monday + weekday - 1
        if shift is None:
            day = self._nearest_weekday(today, this)
        elif shift < 0:
            day = this if this < today else this - 7
        elif shift == 0:
            day = this + 7 if this < today and self.tense is not Tense.PAST else this
            day = day - 7 if day > today and self.tense is Tense.PAST else day
        else:
            day = this + 7
        moment = Moment.of_ordinal(day + 7 * weeks)
        return self._from_context(moment.at_part(part) if part else moment, source, "the week")

    def _nearest_weekday(self, today: int, this: int) -> int:
        ahead = this if this >= today else this + 7
        if ahead == today or self.anchor.narrative:
            return ahead
        past = self.tense is Tense.PAST or (
            self.tense is Tense.UNKNOWN and self.text[self.end : self.end + 2] in _POSSESSIVE
        )
        return ahead - 7 if past else ahead

    def weekday_of_week(self, weekday: int, shift: int) -> Reading:
        """As in "Tuesday last week"."""
        today = self.anchor.today
        if today is None:
            return Reading.unplaced(f"XXXX-WXX-{weekday}")
        monday = today.first - (today.first + 6) % 7
        return self._from_context(Moment.of_ordinal(monday + 7 * shift + weekday - 1), None)

    # Parts of the year

    def month_shifted(self, month: int, shift: int) -> Reading:
        """As in "last August", "next March"."""
        return self._part_shifted(Grain.MONTH, month, shift, f"XXXX-{month:02d}")

    def month_day_shifted(self, month: int, day: int, shift: int) -> Reading | None:
        """As in "last Oct. 23": the one before or after the publication date."""
        whole = self.month_shifted(month, shift).moment
        return (
            None
            if whole is None or day > days_in_month(whole.year, month)
            else self.known(Moment.of(whole.year, month, day))
        )

    def season(self, season: int, shift: int | None) -> Reading:
        """A season by its number 1..4; `shift` None where the words do not tell which."""
        return self._part_shifted(Grain.SEASON, season, shift, f"XXXX-{('SP', 'SU', 'FA', 'WI')[season - 1]}")

    def _part_shifted(self, grain: Grain, number: int, shift: int | None, unplaced: str) -> Reading:
        that = self.own.lower().startswith("that")
        base, source = (self._year_told("Y") if that else None) or self.base(
            anaphoric=shift is not None and (that or self.anaphoric)
        )
        if base is None or base.grain < Grain.YEAR:
            return Reading.unplaced(unplaced, lacks=Grain.YEAR)
        year = base.year
        part = Moment(grain, year, number)
        if shift is not None and shift < 0:
            year -= part.last >= base.first
        elif shift is not None and shift > 0:
            year += part.first <= base.last
        elif grain is Grain.SEASON and base.grain >= Grain.MONTH and number == 4 and month_of(base) <= 2:
            year -= 1
        elif shift is None and grain is Grain.SEASON and (base is not self.anchor.published or self.anchor.narrative):
            year = story_year(base, self.anchor, 3 * number, Place(self.text, self.start), looks_back=self.looks_back)
        elif (
            shift is None and base is self.anchor.published and not self.anchor.narrative and base.grain >= Grain.MONTH
        ):
            if self.tense is Tense.PAST and part.first > base.last:
                year -= 1
            elif self.tense is Tense.FUTURE and part.last < base.first:
                year += 1
        return self._from_context(Moment(grain, year, number), source, lacks=Grain.YEAR)

    def quarter(self, number: int) -> Reading:
        """A quarter 1..4 without its year."""
        return self._share_of_year(Grain.QUARTER, number, 4)

    def half(self, number: int) -> Reading:
        """A half-year 1..2 without its year."""
        return self._share_of_year(Grain.HALF, number, 2)

    def _share_of_year(self, grain: Grain, number: int, count: int) -> Reading:
        base, source = self.anchor.base()
        if base is None or base.grain < Grain.YEAR:
            return Reading.unplaced(f"XXXX-{'Q' if count == 4 else 'H'}{number}", lacks=Grain.YEAR)
        year = base.year
        if base is self.anchor.published and base.grain >= Grain.MONTH:
            middle = (number - 0.5) * 12 / count
            gap = middle - (month_of(base) - 0.5)
            if self.tense is Tense.FUTURE:
                year += 1 if gap < -3 else 0
            else:
                year += 1 if gap < -10 else -1 if gap > 4 else 0
        return self._from_context(Moment(grain, year, number), source, lacks=Grain.YEAR)

    # Times of day

    def clock(self, clock: tuple[int, ...], zone: int | None) -> Reading | None:
        """A time of day, on the day that the context is in."""
        if clock[0] > 24 or any(n > 59 for n in clock[1:]) or (clock[0] == 24 and any(clock[1:])):
            return None
        base, source = self.anchor.day_mention, self.anchor.day_mention_at
        if not self.anchor.narrative and (source is None or self.start - source > _NEAR):
            base, source = self.anchor.today or base, None
        if base is None:
            text = Moment(Grain.DAY, 1, 1, 1).at_clock(clock, zone).value()
            unplaced = Reading.unplaced("XXXX-XX-XX" + text[10:], TimexType.TIME, lacks=Grain.DAY)
            return unplaced.with_clock(clock, zone)
        moment = base.to_day().at_clock(clock, zone)
        return self._from_context(moment, source, "the day", lacks=Grain.DAY).with_clock(clock, zone)
