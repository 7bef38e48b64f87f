"""Words in a document's head that announce its date."""

from __future__ import annotations

PUBLISHED_WORDS = (
    "published", "posted", "publication date", "date published", "date", "dated", "issued", "released", "release date",
    "updated", "last updated", "filed", "for immediate release",
)  # fmt: skip
