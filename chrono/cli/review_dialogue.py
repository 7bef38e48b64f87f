"""Going through events one by one on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from chrono.errors import ReviewError

if TYPE_CHECKING:
    from chrono.store import Entry, Outcome, Review

__all__ = ["dialogue"]

_HELP = """  a             accept                  c FIELD=VALUE   correct a field (when=2013-03, title=...)
  r             reject                  m ID            it is that event told again
  u             undo: reopen the last   n               next, nothing said
  q             stop; all that was said is kept
"""


def dialogue(entries: Sequence[Entry], say: Callable[[Review], Outcome]) -> None:
    """Show each entry and take the word on it; each word is kept at once."""
    from chrono.store import Review

    last = ""
    for number, entry in enumerate(entries, 1):
        _show(entry, number, len(entries))
        while True:
            try:
                command, _, rest = input("a/c/r/m/u/n/q ? ").strip().partition(" ")
            except EOFError:
                return
            if command == "q":
                return
            if command in ("n", ""):
                break
            undone = command == "u"
            try:
                made = Review.reopen(last) if undone and last else _made(entry, command, rest.strip())
                if made is not None:
                    say(made)
            except ReviewError as error:
                sys.stdout.write(f"  {error}\n")
                continue
            if made is None:
                sys.stdout.write(_HELP)
            elif undone:
                sys.stdout.write(f"  {last} is open again\n")
                last = ""
            else:
                last = entry.uid
                break


def _made(entry: Entry, command: str, rest: str) -> Review | None:
    """The review that the answer is; None for one that is none."""
    from chrono.store import Review

    name, equals, value = rest.partition("=")
    if command == "a" and not rest:
        return Review.accept(entry.uid)
    if command == "r" and not rest:
        return Review.reject(entry.uid)
    if command == "m" and rest:
        return Review.merge(entry.uid, rest)
    if command == "c" and equals:
        return Review.correct(entry.uid, {name.strip(): value.strip()})
    return None


def _show(entry: Entry, number: int, total: int) -> None:
    event = entry.event
    lines = [f"\n{number} of {total}   {entry.uid}", f"  {event.title}   [{event.when.in_words()}]"]
    lines.append(f"  {event.kind}, {event.relation}, {event.status}, confidence {event.confidence:.2f}")
    named = (("by", event.agent), ("what", event.object), ("where", event.place), *event.details.items())
    lines += [f"  {name}: {value}" for name, value in named if value]
    if event.citation is not None:
        lines.append(f"  “{' '.join(event.citation.quote.split())}”")
    if entry.stale and entry.found is not None:
        from chrono.store.records import said

        now = said(entry.found)
        lines += [f"  the document says now: {name} = {now[name]}" for name in entry.stale]
    sys.stdout.write("\n".join(line.translate(_CONTROL) for line in lines) + "\n")


#: A document's text must not drive the terminal.
_CONTROL = dict.fromkeys((*range(10), *range(11, 32), *range(127, 160)))
