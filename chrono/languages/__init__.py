"""Languages as data: one folder a language, one module a topic, loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import attrs

from chrono.errors import OptionError

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["LANGUAGES", "Language", "language"]

#: Codes (ISO 639-1) of the languages that have a folder here. A new language adds its folder and its code.
LANGUAGES = ("en",)


@attrs.frozen
class Language:
    """A language by its code; its word tables are modules of data, one a topic.

    >>> language("en").topic("months").MONTHS["march"]
    3
    """

    code: str

    def topic(self, name: str) -> ModuleType:
        """The module of tables on a topic, such as ``months``; ModuleNotFoundError if the language has none."""
        return import_module(f"chrono.languages.{self.code}.{name}")


def language(code: str) -> Language:
    """The language of a code such as ``en``; OptionError if there is no folder for it."""
    if code not in LANGUAGES:
        raise OptionError(f"language must be one of {', '.join(LANGUAGES)}, got {code!r}")
    return Language(code)
