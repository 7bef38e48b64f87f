"""What a document's own events teach about dates that it only names: "since the merger", "by its centenary"."""

from __future__ import annotations

from chrono.extraction.learning.learned import learned

__all__ = ["learned"]
