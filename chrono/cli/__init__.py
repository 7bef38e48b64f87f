"""The command line: ``chrono build``, ``extract``, ``dates``, ``explain``, ``plot``, ``feed``, ``text`` and more."""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command that `arguments` (those of the process by default) name, and leaves with its exit status.

    0: done. 1: the input was bad, one line on standard error says how. 2: the command line was wrong.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        from chrono.cli.application import run

        run(given)
    except KeyboardInterrupt:
        sys.stderr.write("chrono: stopped\n")
        raise SystemExit(130) from None
