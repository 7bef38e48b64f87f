"""``chrono publish``: a store's feeds as static files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from chrono.cli.feed import MarkChoice
from chrono.cli.store_options import (
    AddressOption,
    LeastConfidenceOption,
    ReviewedOption,
    ShelfTitleOption,
    StoreFile,
    bar,
)


def publish(
    store: StoreFile,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder; made if it is missing.")],
    url: AddressOption = None,
    title: ShelfTitleOption = None,
    reviewed: ReviewedOption = False,
    min_confidence: LeastConfidenceOption = 0.0,
    marks: Annotated[
        MarkChoice, typer.Option("--marks", help="Show a month or a year as one marked day, or as a span of days.")
    ] = MarkChoice.MARKER,
) -> None:
    """Write the feeds of a store as files for any web host: all events, each kind, each year, and a page.

    The names stay, each file is replaced at once, and one that has not changed is not touched. Nothing is
    removed. A calendar that breaks a rule is not published.

    \b
    Examples:
      chrono publish events.store --out public --url https://example.org/events/
      chrono publish events.store --out public --min-confidence 0.8
    """
    from chrono.feeds import Marks
    from chrono.publishing import Press, StoreOrigin
    from chrono.publishing import publish as write

    origin = StoreOrigin(store, bar(reviewed, min_confidence))
    press = Press(origin, title=title, address=url, marks=Marks(marks.value))
    try:
        done = write(press, out)
    finally:
        press.close()
    sys.stdout.write(f"{out}: {len(done.written)} files written, {len(done.untouched)} unchanged\n")
    if done.left_out:
        sys.stderr.write(f"chrono: calendars leave out {done.left_out} events outside of the years 100 to 9998\n")
    for warning in done.warnings:
        sys.stderr.write(f"chrono: {warning}\n")
