"""Years before 1000, which leave out their era once the text is in it: "in 264 BC ... in 241", "490-479 BC"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chrono.languages.en.company import AFTER_BARE_DAY, BEFORE_ANCIENT_YEAR
from chrono.tagging.expression import TimexType
from chrono.tagging.grammar import Rule
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.reading import Reading

if TYPE_CHECKING:
    from chrono.tagging.context import Context

__all__ = ["RULES"]

#: So many years at most lie between a year without era and the year told last.
_FAR = 300
#: In texts about later times three digits behind a month are no year.
_LATER = 1300


def _reckoned(year: int, backwards: bool) -> int:
    return 1 - year if backwards else year


def _carried(at: Context, year: int) -> int | None:
    """The year of three digits in the era of the year told last."""
    told = at.anchor.told
    if told is None or told.grain < Grain.YEAR or not 100 <= year <= 999 or told.year >= 1000:
        return None
    reckoned = _reckoned(year, told.year <= 0)
    return reckoned if abs(reckoned - told.year) <= _FAR else None


def _counts_nothing(at: Context) -> bool:
    """Whether no noun follows that the number could count: "in 241 the war ended", but "in 300 ships"."""
    after = at.after
    if not after or not after[0].isalnum() or after in AFTER_BARE_DAY:
        return after not in ("%", "°")
    return at.text[at.end : at.end + 8].lstrip()[:1].isupper()


def _bare(at: Context, year: int) -> Reading | None:
    if at.before not in BEFORE_ANCIENT_YEAR or not _counts_nothing(at):
        return None
    reckoned = _carried(at, year)
    return None if reckoned is None else at.known(Moment.of(reckoned))


def _told(at: Context, year: int) -> int | None:
    """The year that three digits are behind a month, unless the text is in later times or they count something."""
    told = at.anchor.told
    if not 100 <= year <= 999 or not _counts_nothing(at) or (told is not None and told.year > _LATER):
        return None
    reckoned = _carried(at, year)
    return year if reckoned is None else reckoned


def _season(at: Context, season: int, year: int) -> Reading | None:
    reckoned = _carried(at, year)
    return None if reckoned is None else at.known(Moment(Grain.SEASON, reckoned, season))


def _season_of_era(_at: Context, season: int, year: int, backwards: bool) -> Reading | None:
    return Reading.on(Moment(Grain.SEASON, _reckoned(year, backwards), season)) if 0 < year < 3000 else None


def _month(at: Context, month: int, year: int) -> Reading | None:
    reckoned = _told(at, year)
    return None if reckoned is None else Reading.on(Moment.of(reckoned, month))


def _day(at: Context, day: int, month: int, year: int) -> Reading | None:
    reckoned = _told(at, year)
    return None if reckoned is None else at.day(reckoned, month, day)


def _pair_of_era(_at: Context, first: int, last: int, backwards: bool) -> tuple[Reading, Reading] | None:
    if not 0 < first < 3000 or not 0 < last < 3000 or (first > last) is not backwards:
        return None
    return Reading.on(Moment.of(_reckoned(first, backwards))), Reading.on(Moment.of(_reckoned(last, backwards)))


def _pair(at: Context, first: int, last: int) -> tuple[Reading, Reading] | None:
    one, other = _carried(at, first), _carried(at, last)
    if one is None or other is None or not one < other or other - one > 100:
        return None
    return at.known(Moment.of(one)), at.known(Moment.of(other))


def _straddling(at: Context, season: int, first: int, _last: int, backwards: bool) -> Reading | None:
    return _season_of_era(at, season, first, backwards)


def _months(_at: Context, first: int, last: int, year: int, backwards: bool) -> tuple[Reading, Reading] | None:
    if first >= last or not 0 < year < 3000:
        return None
    return tuple(Reading.on(Moment.of(_reckoned(year, backwards), month)) for month in (first, last))  # type: ignore[return-value]


def _decade(_at: Context, text: str, backwards: bool) -> Reading | None:
    """As in "the 490s BC", the years 499 to 490."""
    tens = int("".join(filter(str.isdigit, text))) // 10
    if not backwards:
        return Reading.on(Moment(Grain.DECADE, tens))
    first, last = Moment.of(-(tens * 10 + 8)), Moment.of(-(tens * 10 - 1))
    return Reading(TimexType.DATE, f"BC{tens:03d}", None, f"{first.edtf()}/{last.edtf()}")


def _carried_decade(at: Context, text: str) -> Reading | None:
    digits = "".join(filter(str.isdigit, text))
    reckoned = _carried(at, int(digits)) if len(digits) == 3 else None
    return None if reckoned is None else _decade(at, text, reckoned <= 0)


RULES = (
    Rule("(the)? <season> (of)? <int> <era>", _season_of_era, {"the spring of 256 BC": "BC0256-SP"}),
    Rule("(the)? <season> (of)? <int>", _season, {"In 221 BC he left. In the autumn of 218 he came": "BC0218-FA"}),
    Rule("(the)? <season> (of)? <int> (- | /) <int> <era>", _straddling, {"the winter of 481/480 BC": "BC0481-WI"}),
    Rule(
        "[<month>] (or | and | to | - | /) [<month> <int> <era>]", _months, {"August or September 490 BC": "BC0490-08"}
    ),
    Rule("(the)? <decade> <era>", _decade, {"the 490s BC": "BC049"}),
    Rule("the <decade>", _carried_decade, {"In 479 BC he won. In the 460s he fell": "BC046"}, ("the 1990s",)),
    Rule("[<int>] (- | to | until | and | or | /) [<int> <era>]", _pair_of_era, {"between 499 and 449 BC": "BC0499"}),
    Rule("[<int>] - [<int>]", _pair, {"In 264 BC war came. The siege (249-241) was long": "BC0249"}),
    Rule("<day> (of)? <month> ,? <int>", _day, {"on 19 October 439": "0439-10-19"}, ("on 3 May 300 men came",)),
    Rule("<month> <day> , <int>", lambda at, m, d, y: _day(at, d, m, y), {"on October 19, 439": "0439-10-19"}),
    Rule("<month> (of)? <int>", _month, {"in October 439": "0439-10"}, ("in May 300 men came",)),
    Rule("<int>", _bare, {"It began in 264 BC and ended in 241.": "BC0241"}, ("In 264 BC they came in 300 ships",)),
)
