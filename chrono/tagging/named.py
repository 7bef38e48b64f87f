"""Named events that stand for a date: "since the 18th National Congress"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from chrono.tagging.expression import TimeExpression, TimexType
from chrono.tagging.trie import trie_pattern
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from chrono.times import When

__all__ = ["NamedTimes"]

_SPACES = re.compile(r"\s+")


@attrs.frozen(eq=False)
class NamedTimes:
    """Names of events with their dates, ready to be found in texts.

    >>> from chrono.times import When
    >>> congress = NamedTimes.of([("18th National Congress", When.parse("2012-11-08/2012-11-14"))])
    >>> [(found.text, str(found.when)) for found in congress.find("since the 18th National Congress")]
    [('the 18th National Congress', '2012-11-08/2012-11-14')]
    """

    _times: dict[str, When]
    _pattern: re.Pattern[str]

    @classmethod
    def of(cls, names: Iterable[tuple[str, When]]) -> NamedTimes:
        """From pairs of a name, without its article, and a date. Case and line breaks in the text do not matter."""
        times = {_key(name): when for name, when in names}
        words = trie_pattern(times).replace(r"\ ", r"\s+") if times else r"(?!)"
        return cls(times, re.compile(rf"\b(?:the\s+)?(?P<name>{words})(?!\w)", re.IGNORECASE))

    def find(self, text: str) -> Iterator[TimeExpression]:
        """The names in a text, each as an expression with its date."""
        for match in self._pattern.finditer(text):
            when = self._times.get(_key(match["name"]))
            if when is None:
                continue
            edtf = str(when)
            yield TimeExpression(
                match.start(),
                match.end(),
                match.group(),
                TimexType.DATE,
                edtf.split("/", maxsplit=1)[0].strip(".~?%"),
                edtf=edtf,
                resolved=Resolved.NAMED,
                rule="named event",
            )


def _key(name: str) -> str:
    return _SPACES.sub(" ", name.strip()).casefold()


def with_named(expressions: list[TimeExpression], named: Iterable[TimeExpression]) -> list[TimeExpression]:
    """Both in the order of the text; of two that overlap the named event gives way."""
    taken = expressions
    free = [
        one for one in named if not any(one.start < other.end and other.start < one.end for other in _near(taken, one))
    ]
    return sorted([*taken, *free], key=lambda expression: expression.start)


def _near(expressions: list[TimeExpression], one: TimeExpression) -> list[TimeExpression]:
    low = bisect_left(expressions, one.start, key=lambda expression: expression.start)
    return expressions[max(0, low - 2) : bisect_left(expressions, one.end, key=lambda expression: expression.start)]
