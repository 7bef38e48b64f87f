"""``chrono review``: people's word on the events of a store, on a terminal or by a file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.store_options import NowOption, StoreFile, in_words
from chrono.errors import OptionError, ReviewError

if TYPE_CHECKING:
    from chrono.store import Entry, Store


class Which(StrEnum):
    """Which events are listed or exported."""

    OPEN = "open"
    STALE = "stale"
    REVIEWED = "reviewed"
    HIDDEN = "hidden"
    ALL = "all"


def review(
    store: StoreFile,
    which: Annotated[
        Which | None,
        typer.Option("--list", help="List events: without a word yet, told otherwise since, reviewed, hidden, or all."),
    ] = None,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write those of --list (else all) as TOML or CSV.")
    ] = None,
    apply: Annotated[
        Path | None, typer.Option("--apply", metavar="FILE", help="Apply an edited file: all of it, or nothing.")
    ] = None,
    reviewer: Annotated[str, typer.Option("--reviewer", metavar="NAME", help="Who says so; kept with it.")] = "",
    now: NowOption = None,
) -> None:
    """Accept, correct, reject, merge, split or add events; what people say outlives the next update.

    Without --list, --export or --apply it goes through the open events one by one, on a terminal.

    \b
    Examples:
      chrono review events.store
      chrono review events.store --list stale
      chrono review events.store --export reviews.toml
      chrono review events.store --apply reviews.toml --reviewer Ada
    """
    from chrono.cli.clock import revision_time
    from chrono.cli.output import emit
    from chrono.store import Store
    from chrono.store.review_file import read_reviews, write_csv, write_toml

    moment = revision_time(now)
    with Store.open(store) as opened:
        if apply is not None:
            if export is not None or which is not None:
                raise OptionError("--apply goes without --list and --export")
            try:
                text = apply.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError:
                raise ReviewError(f"{apply}: not UTF-8") from None
            done = opened.review(read_reviews(text, opened, source=str(apply)), now=moment, reviewer=reviewer)
            sys.stdout.write(f"{store}: {in_words(done)}\n")
        elif export is not None:
            write = write_csv if export.suffix.lower() == ".csv" else write_toml
            emit(write(_chosen(opened, which or Which.ALL)), export)
        elif which is not None or not sys.stdin.isatty():
            for entry in _chosen(opened, which or Which.OPEN):
                sys.stdout.write("\t".join(_line(entry)) + "\n")
        else:
            from chrono.cli.review_dialogue import dialogue

            dialogue(_chosen(opened, Which.OPEN), lambda one: opened.review([one], now=moment, reviewer=reviewer))


def _chosen(store: Store, which: Which) -> list[Entry]:
    keeps: dict[Which, Callable[[Entry], bool]] = {
        Which.OPEN: lambda entry: entry.live and (not entry.reviewed or bool(entry.stale)),
        Which.STALE: lambda entry: bool(entry.stale),
        Which.REVIEWED: lambda entry: entry.live and entry.reviewed,
        Which.HIDDEN: lambda entry: not entry.live,
        Which.ALL: lambda _: True,
    }
    return [entry for entry in store.entries() if keeps[which](entry)]


def _line(entry: Entry) -> list[str]:
    state = "stale" if entry.stale else "reviewed" if entry.reviewed else "open" if entry.live else "hidden"
    event = entry.event
    return [entry.uid, state, str(event.when), event.kind, " ".join(event.title.split()), f"{event.confidence:.2f}"]
