"""``chrono check``: the faults of an iCalendar feed, anybody's."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chrono.errors import DocumentError

if TYPE_CHECKING:
    from chrono.feeds import Fault

FeedFiles = Annotated[list[str], typer.Argument(metavar="FEED.ics...", help="iCalendar files; - reads standard input.")]


class ReportFormat(StrEnum):
    """How faults are listed."""

    TEXT = "text"
    JSON = "json"


def check(
    files: FeedFiles,
    report_format: Annotated[
        ReportFormat, typer.Option("--format", help="Lines to read, or JSON.")
    ] = ReportFormat.TEXT,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors.")] = False,
) -> None:
    """Name the faults of iCalendar feeds, anybody's: the line, the rule, what is wrong and what cures it.

    An error loses events or whole feeds in a calendar program that people use; a warning shows something that
    readers will not want. Exit status 1 when there is an error, 0 otherwise.

    \b
    Examples:
      chrono check calendar.ics
      curl -s https://example.org/feed.ics | chrono check - --strict
    """
    from chrono.feeds import Severity
    from chrono.feeds import check as faults_of

    found = {file: faults_of(_contents(file)) for file in dict.fromkeys(files)}
    sys.stdout.write(_as_json(found) if report_format is ReportFormat.JSON else _as_text(found))
    sys.stdout.flush()
    counting = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if any(fault.severity in counting for faults in found.values() for fault in faults):
        raise typer.Exit(1)


def _contents(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise DocumentError(file, (error.strerror or str(error)).lower()) from None


def _as_text(found: dict[str, list[Fault]]) -> str:
    lines = []
    for file, faults in found.items():
        lines += [f"{file}:{one.line}: {one.severity} {one.rule}: {one.message} ({one.cure})" for one in faults]
        errors = sum(fault.severity == "error" for fault in faults)
        lines.append(f"{file}: {_counted(errors, 'error')}, {_counted(len(faults) - errors, 'warning')}")
    return "".join(f"{line}\n" for line in lines)


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _as_json(found: dict[str, list[Fault]]) -> str:
    rows = [
        {
            "file": file,
            "line": fault.line,
            "severity": str(fault.severity),
            "rule": str(fault.rule),
            "message": fault.message,
            "cure": fault.cure,
            "source": fault.source,
        }
        for file, faults in found.items()
        for fault in faults
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
