"""What an incomplete or relative date hangs on: the publication date, the date last mentioned, a heading's year."""

from __future__ import annotations

from enum import StrEnum

import attrs

from chrono.tagging.date_order import DateOrder
from chrono.tagging.moment import Grain, Moment

__all__ = ["Anchor", "Genre"]


class Genre(StrEnum):
    """How a text tells: news hangs its dates on the publication date, narrative on the date last mentioned."""

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"


#: So many years away from the last mention a bare year may be an aside.
_ASIDE = 12
#: So many years ahead a story may leap with a year that opens a sentence.
_LEAP = 30
#: So many characters on, a month or day holds against a bare year that does not open a sentence.
_LASTING = 1000


@attrs.define
class Anchor:
    """The state of the context while a text is read from left to right.

    In a heading a year is `firm`, never an aside; `under_date` is true below a heading or list item that is a date.
    `published` is the publication date, as exact as it is known; `mention` the last dated mention and `mention_at` its
    offset, or that of the heading that gave it; `left` is the mention that the story left for another year, where it
    `stayed` for so many mentions; `loose` is a bare year named in passing since, which the story may have gone on to;
    `told` is the last year, or finer, that was named at all, aside or not.
    """

    genre: Genre = Genre.NEWS
    published: Moment | None = None
    mention: Moment | None = None
    mention_at: int | None = None
    left: Moment | None = None
    stayed: int = 0
    loose: Moment | None = None
    told: Moment | None = None
    told_at: int | None = None
    day_mention: Moment | None = None
    day_mention_at: int | None = None
    quarter: Moment | None = None
    aside: int | None = None
    firm: bool = False
    under_date: bool = False
    order: DateOrder = DateOrder.AUTO
    published_at: int | None = None

    @property
    def narrative(self) -> bool:
        """Whether the date last mentioned counts more than the publication date."""
        return self.genre is Genre.NARRATIVE

    def note(self, moment: Moment, offset: int, *, opening: bool = True, passing: bool = False) -> None:
        """Remember a dated mention.

        A bare year far from what was told last (an aside: "declassified in 2005") counts only when a second one
        confirms it; one in `passing` ("until 1946") is no year for "that year" to name.
        """
        if moment.grain >= Grain.YEAR and not passing:
            self.told, self.told_at = moment, offset
        if moment.grain is Grain.YEAR and not self.firm:
            if self._is_aside(moment.year, opening=opening):
                self.aside = moment.year
                return
            if (
                not opening
                and self.mention is not None
                and self.mention.grain > Grain.YEAR
                and offset - (self.mention_at or 0) < _LASTING
            ):
                self.loose = moment
                return
        self.aside = self.loose = None
        if moment.grain >= Grain.YEAR:
            if self.mention is not None and self.mention.year != moment.year:
                self.left, self.stayed = self.mention, 0
            self.stayed += 1
            self.mention, self.mention_at = moment, offset
        if moment.grain is Grain.QUARTER:
            self.quarter = moment
        elif moment.grain >= Grain.DAY:
            self.day_mention, self.day_mention_at = moment, offset

    def restart(self, moment: Moment, offset: int) -> None:
        """Begin anew from the date of the heading or list item above."""
        self.mention, self.mention_at = moment, offset
        self.day_mention = self.day_mention_at = self.aside = self.left = self.loose = self.told = None
        self.under_date = True

    def _is_aside(self, year: int, *, opening: bool) -> bool:
        if self.mention is None or abs(year - self.mention.year) <= _ASIDE:
            return False
        if opening and (self.mention.grain is Grain.YEAR or 0 < year - self.mention.year <= _LEAP):
            return False
        return self.aside is None or abs(year - self.aside) > _ASIDE

    @property
    def today(self) -> Moment | None:
        """The day of publication, None if only its month or year is known."""
        published = self.published
        return published.to_day() if published is not None and published.grain >= Grain.DAY else None

    def base(self) -> tuple[Moment | None, int | None]:
        """What incomplete dates take their missing parts from, and where that is in the text (None: publication
        date).
        """
        if (self.narrative or self.under_date) and self.mention is not None:
            return self.mention, self.mention_at
        if self.published is not None:
            return self.published, self.published_at
        return self.mention, self.mention_at
