"""Makes the typer application out of the commands, imports only the one that is run, turns errors into one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from importlib import import_module
from typing import Annotated, NoReturn, TypeVar

import typer

from chrono.cli.registry import COMMANDS
from chrono.errors import ChronoError, OptionError

Result = TypeVar("Result")

_HELP = """Turns documents into chronologies: dated events, timelines, calendar and JSON feeds.

\b
  chrono build report.txt --published 2017-12 --out timeline
  chrono extract report.md
  chrono plot report.txt -o timeline.svg

Every command has examples of its own: chrono COMMAND --help.
"""


def run(arguments: Sequence[str]) -> NoReturn:
    """Runs one command line and exits."""
    if list(arguments) == ["--version"]:
        _show_version(True)
    application = _application([arguments[0]] if arguments and arguments[0] in COMMANDS else list(COMMANDS))
    application(args=list(arguments), prog_name="chrono")
    raise SystemExit(0)


def _application(names: Sequence[str]) -> typer.Typer:
    application = typer.Typer(
        help=_HELP,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    )
    application.callback()(_global_options)
    for name in names:
        command = getattr(import_module(COMMANDS[name]), name)
        application.command(name, no_args_is_help=True)(_in_one_line(command))
    return application


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"chrono {import_module('chrono').__version__}\n")
        raise SystemExit(0)


def _global_options(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    pass


def _in_one_line(command: Callable[..., Result]) -> Callable[..., Result]:
    """The command with every error of a user's making shown as one line, and its exit status."""

    @wraps(command)
    def guarded(*args: object, **options: object) -> Result:
        try:
            result = command(*args, **options)
            sys.stdout.flush()
            return result
        except OptionError as error:
            _leave(str(error), 2)
        except ChronoError as error:
            _leave(str(error), 1)
        except BrokenPipeError:  # whoever read our output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(0) from None
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            _leave(f"{where}{error.strerror or error}", 1)
        except KeyboardInterrupt:
            _leave("stopped", 130)
        except MemoryError:
            _leave("there is not enough memory for this", 1)

    return guarded


def _leave(message: str, status: int) -> NoReturn:
    line = " ".join(message.split())
    sys.stderr.write(f"chrono: {line}\n")
    raise SystemExit(status)
