"""Which year a narrative is in, where a month or a season says none: stories run forward, and come back from asides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from chrono.tagging.arithmetic import month_of
from chrono.tagging.moment import Grain
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.tagging.anchor import Anchor
    from chrono.tagging.moment import Moment
    from chrono.tagging.reading import Reading
    from chrono.tagging.surroundings import Surroundings

__all__ = ["Place", "is_aside", "story_year"]

#: So many months back from the last mention, the story has more likely gone on into the next year.
_ROUND = 8
#: A story that comes back from an aside goes on within so many months of where it was left.
_ON = 5
#: A bare year named in passing may be so many years ahead, to be where the story goes on.
_STEP = 2
#: A jump ahead of so many years is an aside too ("rebuilt in November 2008"); a shorter one is the story itself.
_AHEAD = 3
#: A heading begins a new story: a short line between empty ones that ends without a stop.
_HEADING = re.compile(r"\n[ \t]*\n[^\n]{0,99}[^\n.!?:;,]\n[ \t]*\n|\n#+ ")
#: Farther back, in characters, than a story is told in one go.
_FAR = 4000


class Place(NamedTuple):
    """Where in a text a month stands."""

    text: str
    offset: int


def story_year(base: Moment, anchor: Anchor, month: int, place: Place, *, looks_back: bool) -> int:
    """The year of a month after the mention `base`; `looks_back` where the verb is a pluperfect.

    After "December 1878" comes a January of 1879, and after "28 March 1918 ... created on 5 November 1917" a July of
    1918.
    """
    at = month_of(base)
    if not at:
        return base.year
    gap = month - at
    loose = anchor.loose
    if loose is not None and 0 < loose.year - base.year <= _STEP and not 0 <= gap <= _ON:
        return loose.year
    if looks_back:
        return base.year - 1 if gap >= _ROUND else base.year
    left = anchor.left
    if left is not None and month_of(left):
        on, years = month - month_of(left), base.year - left.year
        if gap < 0 and 0 <= on <= _ON and (years < 0 or (years >= _AHEAD and anchor.stayed == 1)):
            return left.year
        if gap >= _ROUND - 1 and 0 <= on <= 1 and years == 1:  # "December ... to go in April; later in December"
            return left.year
    return base.year + 1 if gap <= -_ROUND and not _starts_anew(anchor, place) else base.year


def is_aside(reading: Reading, anchor: Anchor, around: Surroundings) -> bool:
    """Whether a dated mention looks away from the story, which then does not follow it there.

    So do a pluperfect back to an earlier date ("which had been founded in 1896"), a year told by going back ("a year
    earlier"), and the speaker's own "next summer".
    """
    moment, mention = reading.moment, anchor.mention
    if moment is None or mention is None:
        return False
    if reading.resolved is Resolved.CONTEXT and moment.first > mention.last:
        return around.own.lower().startswith("next ")
    if moment.last >= mention.first:
        return False
    if reading.resolved is Resolved.CONTEXT:
        return moment.grain is Grain.YEAR
    return around.looks_back


def _starts_anew(anchor: Anchor, place: Place) -> bool:
    at = anchor.mention_at
    return at is None or place.offset - at > _FAR or _HEADING.search(place.text, at, place.offset) is not None
