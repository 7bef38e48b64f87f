"""Reading documents: one file a format, behind one function. Names are loaded when they are first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.documents.loading import LARGEST, STANDARD_INPUT
    from chrono.documents.readers import READERS, Reader
    from chrono.documents.reading import parse, read

__all__ = ["LARGEST", "READERS", "STANDARD_INPUT", "Reader", "parse", "read"]

_PLACES = {
    "LARGEST": "loading",
    "STANDARD_INPUT": "loading",
    "READERS": "readers",
    "Reader": "readers",
    "parse": "reading",
    "read": "reading",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"chrono.documents.{_PLACES[name]}"), name)
