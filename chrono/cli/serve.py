"""``chrono serve``: the feeds of a store, or of a file, over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.cli.feed import MarkChoice
from chrono.cli.options import PublishedOption
from chrono.cli.store_options import (
    AddressOption,
    LeastConfidenceOption,
    ReviewedOption,
    ShelfTitleOption,
    bar,
)
from chrono.errors import OptionError

if TYPE_CHECKING:
    from chrono.events import Chronology
    from chrono.publishing import Origin
    from chrono.store import Bar

_SQLITE = b"SQLite format 3\0"
#: Requests a minute that one address may make where others than this machine can ask.
_ELSEWHERE = 120
_SHORTEST_TOKEN = 16


def serve(
    source: Annotated[Path, typer.Argument(metavar="STORE|FILE", help="A store, a chronology or a document.")],
    host: Annotated[
        str, typer.Option("--host", help="Address to listen on; only this machine by default.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")] = 8000,
    token: Annotated[
        str | None,
        typer.Option(
            "--token",
            envvar="CHRONO_TOKEN",
            show_envvar=True,
            help="Make the feeds private: their addresses begin with it.",
        ),
    ] = None,
    rate: Annotated[
        int | None,
        typer.Option("--rate", min=0, help="Requests a minute for one address, 0 for any number."),
    ] = None,
    url: AddressOption = None,
    title: ShelfTitleOption = None,
    reviewed: ReviewedOption = False,
    min_confidence: LeastConfidenceOption = 0.0,
    marks: Annotated[
        MarkChoice, typer.Option("--marks", help="Show a month or a year as one marked day, or as a span of days.")
    ] = MarkChoice.MARKER,
    published: PublishedOption = None,
) -> None:
    """Serve the feeds until Ctrl-C: a page at /, all.ics, kind/speech.ics, year/2013.json, feed.ics?kind=...

    What 'chrono update' or 'chrono review' change in the store shows at once. The log is one JSON object a
    line, on standard error. Needs: pip install 'chrono-events[server]'.

    \b
    Examples:
      chrono serve events.store
      chrono serve chronology.json --port 8080
      CHRONO_TOKEN=$(openssl rand -hex 16) chrono serve events.store --host 0.0.0.0
    """
    from chrono.feeds import Marks
    from chrono.publishing import Press
    from chrono.server import Settings, is_loopback
    from chrono.server import serve as run

    if token is not None and (len(token) < _SHORTEST_TOKEN or not token.isascii() or not token.isalnum()):
        raise OptionError(f"--token must have {_SHORTEST_TOKEN} or more letters and digits: openssl rand -hex 16")
    if rate is None:
        rate = 0 if is_loopback(host) else _ELSEWHERE
    origin = _origin(source, bar(reviewed, min_confidence), published)
    press = Press(origin, title=title, address=url, marks=Marks(marks.value))
    press.version()  # a source that cannot be read at all is told before listening
    run(press, host=host, port=port, settings=Settings(token=token, per_minute=rate or None))


def _origin(source: Path, chosen: Bar, published: str | None) -> Origin:
    from chrono.publishing import FileOrigin, StoreOrigin

    with source.open("rb") as file:
        if file.read(len(_SQLITE)) == _SQLITE:
            return StoreOrigin(source, chosen)

    def load(path: Path) -> Chronology:
        from chrono.cli.inputs import Reading

        return Reading(published=published).chronology([str(path)])

    return FileOrigin(source, load, chosen)
