"""The options that the commands of a store share, each declared once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

if TYPE_CHECKING:
    from chrono.store import Bar, Outcome

StoreFile: TypeAlias = Annotated[Path, typer.Argument(metavar="STORE", help="The file of the store.")]
NowOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--now", metavar="TIME", help="Time of the revision, as 2018-01-31T12:00:00Z; else the clock's."),
]
ReviewedOption: TypeAlias = Annotated[bool, typer.Option("--reviewed", help="Only events that a person has confirmed.")]
LeastConfidenceOption: TypeAlias = Annotated[
    float, typer.Option("--min-confidence", metavar="0..1", help="Leave out unreviewed events that are less sure.")
]
ShelfTitleOption: TypeAlias = Annotated[
    str | None, typer.Option("--title", metavar="TEXT", help="Name of the feeds; else the store's own.")
]
AddressOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--url", metavar="URL", help="Where the feeds will be found: for links between them."),
]


def bar(reviewed: bool, min_confidence: float) -> Bar:
    """What an event must have to be published."""
    from chrono.store import Bar

    return Bar(reviewed=reviewed, min_confidence=min_confidence)


def in_words(outcome: Outcome) -> str:
    """What an update or a review did, in one line."""
    named = [("added", outcome.added), ("changed", outcome.changed), ("withdrawn", outcome.withdrawn),
             ("restored", outcome.restored)]  # fmt: skip
    done = ", ".join(f"{len(uids)} {word}" for word, uids in named if uids) or "nothing changed"
    return f"{done}; edition {outcome.edition}"
