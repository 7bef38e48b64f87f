"""The commands, each in a file of its own."""

from __future__ import annotations

#: Name to module, in the order in which help lists them. The module has a function of the command's name; typer makes
#: the command of its parameters and docstring. Only the module of the command that is run is imported.
COMMANDS: dict[str, str] = {
    "build": "chrono.cli.build",
    "extract": "chrono.cli.extract",
    "dates": "chrono.cli.dates",
    "explain": "chrono.cli.explain",
    "plot": "chrono.cli.plot",
    "feed": "chrono.cli.feed",
    "text": "chrono.cli.text",
    "check": "chrono.cli.check",
    "update": "chrono.cli.update",
    "review": "chrono.cli.review",
    "publish": "chrono.cli.publish",
    "serve": "chrono.cli.serve",
}
