"""The pages of the documentation, cut into headings, links and fenced blocks, for the tests that keep them honest."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"

_FENCE = re.compile(r"(?ms)^(?P<fence>```+)(?P<language>\w*)[ \t]*\n(?P<body>.*?)^(?P=fence)[ \t]*$")
_FILE = re.compile(r"<!-- file: (?P<name>[\w.-]+) -->\s*\Z")
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r"^#{1,6} +(?P<title>.+?) *$", re.MULTILINE)


@attrs.frozen
class Block:
    """One fenced block: its language, text and first line, and the file it stands for where a comment names one."""

    language: str
    text: str
    line: int
    file: str | None


@attrs.frozen
class Page:
    """One Markdown page of the project."""

    path: Path
    text: str

    @classmethod
    def read(cls, path: Path) -> Page:
        return cls(path, path.read_text(encoding="utf-8"))

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    @property
    def blocks(self) -> list[Block]:
        found = []
        for match in _FENCE.finditer(self.text):
            named = _FILE.search(self.text, 0, match.start())
            line = self.text.count("\n", 0, match.start()) + 2
            found.append(Block(match["language"], match["body"], line, named["name"] if named else None))
        return found

    @property
    def prose(self) -> str:
        """The page without its fenced blocks."""
        return _FENCE.sub("", self.text)

    @property
    def links(self) -> list[str]:
        return [match["target"] for match in _LINK.finditer(self.prose)]

    @property
    def anchors(self) -> set[str]:
        """What `#...` can lead to: headings in lower case, joined by hyphens."""
        titles = [match["title"] for match in _HEADING.finditer(self.prose)]
        return {re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", title).strip().lower()) for title in titles}


def pages() -> list[Page]:
    """README, the other pages at the root, and all of docs, without the example documents."""
    paths = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]
    return [Page.read(path) for path in paths if EXAMPLES not in path.parents]
