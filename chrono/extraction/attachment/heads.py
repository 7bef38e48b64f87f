"""What a time expression governs: heads, or the reason why there are none."""

from __future__ import annotations

import attrs

from chrono.extraction.clauses import Clause


@attrs.frozen
class Head:
    """What a date governs: a clause or a noun, and the rule that tied them."""

    rule: str
    clause: Clause | None = None
    noun: int = -1
    relation_word: str = ""


@attrs.frozen
class Governed:
    """The heads of one time expression, or the reason why there is none."""

    heads: tuple[Head, ...] = ()
    reason: str = ""
