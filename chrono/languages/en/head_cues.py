"""Words in a document's head that announce its date."""

from __future__ import annotations

PUBLISHED_WORDS = (
    "published", "posted", "publication date", "date published", "date", "dated", "issued", "released", "release date",
    "updated", "last updated", "filed", "for immediate release",
)  # fmt: skip
#: Lines of a head that are nobody's title, whole or by their first word.
BOILERPLATE = (
    "for immediate release", "press release", "news release", "media release", "media advisory", "news", "memorandum",
    "confidential", "draft", "embargoed",
)  # fmt: skip
LABELS = ("case", "ref", "reference", "distr", "original", "contact", "docket", "tel", "email", "page", "no")
