"""Values of a component's lines, and errors that say on which line they came up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from chrono.errors import FormatError
from chrono.feeds.checker.components import Component
from chrono.feeds.checker.lines import ContentLine
from chrono.feeds.escaping import unescaped

__all__ = ["located", "text_of"]


@contextmanager
def located(line: ContentLine, source: str | None) -> Iterator[None]:
    """Turns a value that cannot be into a FormatError with the line and the property's name."""
    try:
        yield
    except FormatError as error:
        raise FormatError(f"{line.name}: {error}", source=source, line=line.line or None) from None
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise FormatError(f"{line.name}: {error}", source=source, line=line.line or None) from None


def text_of(component: Component, name: str) -> str | None:
    """The text of the first property of that name, None where there is none or an empty one."""
    line = component.first(name)
    return (unescaped(line.value).strip() or None) if line else None
