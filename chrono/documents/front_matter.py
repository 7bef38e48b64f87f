"""The lines between two `---` that a Markdown file may begin with: title, date, language."""

from __future__ import annotations

import re

import attrs

from chrono.errors import EdtfError
from chrono.times import When

_BLOCK = re.compile(r"---[ \t]*\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_ENTRY = re.compile(r"(title|date|published|lang|language)[ \t]*:[ \t]*(\S[^\n]*)", re.IGNORECASE)


@attrs.frozen
class FrontMatter:
    """What a file says about itself; a date that is not EDTF is left out."""

    title: str | None = None
    published: When | None = None
    language: str | None = None

    @classmethod
    def split(cls, text: str) -> tuple[FrontMatter, str]:
        """The front matter of `text` and the rest of it.

        >>> FrontMatter.split("---\\ntitle: Rivers\\n---\\nText.")
        (FrontMatter(title='Rivers', published=None, language=None), 'Text.')
        """
        found = _BLOCK.match(text)
        if found is None:
            return cls(), text
        entries = {
            entry[1].lower(): entry[2].strip().strip("\"'")
            for entry in map(_ENTRY.match, found[1].splitlines())
            if entry is not None
        }
        published = _date(entries.get("published") or entries.get("date"))
        language = entries.get("lang") or entries.get("language")
        return cls(entries.get("title") or None, published, language or None), text[found.end() :]


def _date(text: str | None) -> When | None:
    try:
        return When.parse(text[:10].strip()) if text else None
    except EdtfError:
        return None
