"""One table, two looks: drawn by rich on a terminal, tab-separated lines anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import attrs

from chrono.cli.output import emit


@attrs.frozen
class Column:
    """A column's heading and how a terminal shows it: `fixed` never wraps, `wide` takes the room that is left."""

    name: str
    fixed: bool = False
    wide: bool = False
    right: bool = False
    hidden: bool = False
    style: str = ""


def show_table(columns: Sequence[Column], rows: Sequence[Sequence[str]], output: Path | None, *, empty: str) -> None:
    """Draws the rows on a terminal without the hidden columns; in a pipe or a file every cell is there, and no heading.

    Without rows, `empty` is said on standard error and nothing is written to a pipe.
    """
    if output is None and sys.stdout.isatty():
        _draw(columns, rows, empty)
        return
    if not rows:
        sys.stderr.write(f"chrono: {empty}\n")
    emit("".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows), output)


def _draw(columns: Sequence[Column], rows: Sequence[Sequence[str]], empty: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not rows:
        console.print(empty, style="dim")
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    shown = [index for index, column in enumerate(columns) if not column.hidden]
    for index in shown:
        column = columns[index]
        table.add_column(
            column.name,
            no_wrap=column.fixed,
            ratio=1 if column.wide else None,
            justify="right" if column.right else "left",
            style=column.style,
        )
    for row in rows:
        table.add_row(*(Text(" ".join(row[index].split())) for index in shown))
    console.print(table)
