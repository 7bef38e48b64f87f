"""Titles for a printed timeline: subject, verb in the present, object; at most 90 characters, nothing left dangling."""

from __future__ import annotations

import re

from chrono.languages.en.verb_forms import third_person, verb_forms

LIMIT = 90
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_NOTES = re.compile(r"\s*(?:\[[\w\s]{1,12}\](?::[\d–,\s-]*\d)?|\([^()]*\))")
_SPACES = re.compile(r"\s+")
_TAIL = re.compile(
    r"[\s,;:–—-]+(?:and|or|of|the|a|an|in|on|at|to|for|by|with|from|as|its|their|his|her|that|which)?$", re.IGNORECASE
)
_DANGLING = re.compile(r"(?:\s+(?:and|or|of|the|a|an|its|their|his|her|but|with|for|to))+$", re.IGNORECASE)
_CUTS = re.compile(
    r"\s(?=(?:of|for|on|in|to|with|from|by|at|and|between|against|under|as|that|which|who|including)\s)|[,;:]\s"
)
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))


def clean(text: str) -> str:
    """Words of the text without footnotes, brackets, italic marks and line breaks."""
    text = _SPACES.sub(" ", _NOTES.sub("", text).replace("_", "")).strip()
    if text.isupper() and len(text) > 5:
        text = text.title()
    return text.strip(" ,;:")


def bare(text: str) -> str:
    """Without its article."""
    return _ARTICLE.sub("", text)


def present(lemma: str, plural: bool) -> str:
    """The verb in the present: `launches`, `launch`."""
    if plural:
        return {"be": "are"}.get(lemma, lemma)
    return third_person(lemma)


def participle(lemma: str) -> str:
    """The past participle: `launched`, `set up`."""
    head, space, rest = lemma.partition(" ")
    for form, (base, codes) in verb_forms().items():
        if base == head and "n" in codes:
            return form + space + rest
    return head + ("d" if head.endswith("e") else "ed") + space + rest


def compose(parts: list[str], *, limit: int = LIMIT) -> str:
    """Join the parts, first to last by importance of place; shorten the last ones at a joint until it fits."""
    parts = [part for part in parts if part]
    title = _joined(parts)
    while len(title) > limit and len(parts) > 1:
        spare = len(title) - limit
        last = parts[-1]
        shorter = _shortened(last, max(len(last) - spare, 0))
        if shorter and shorter != last:
            parts = [*parts[:-1], shorter]
        elif len(parts) > 2:
            parts = parts[:-1]
        else:
            break
        title = _joined(parts)
    if len(title) > limit:
        title = _shortened(title, limit) or title[: limit - 1].rsplit(" ", 1)[0]
    title = balanced(_DANGLING.sub("", title.strip(" ,;:–-")))
    return title[:1].upper() + title[1:]


def _joined(parts: list[str]) -> str:
    return _SPACES.sub(" ", " ".join(parts)).strip()


def _shortened(text: str, limit: int) -> str:
    """Cut at the last joint before the limit, never inside a quotation; empty if there is none."""
    best = ""
    for match in _CUTS.finditer(text):
        piece = text[: match.start()]
        if len(piece) > limit:
            break
        if piece.count("“") == piece.count("”") and piece.count('"') % 2 == 0:
            best = piece
    return _trimmed(best)


def _trimmed(text: str) -> str:
    before = None
    while before != text:
        before = text
        text = _TAIL.sub("", text)
    return text


def balanced(text: str) -> str:
    """Without quotation marks and brackets that have lost their partner."""
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    return _SPACES.sub(" ", text).strip()


def clean_argument(text: str) -> str:
    """An argument as the text has it, on one line, without footnote marks."""
    return _SPACES.sub(" ", re.sub(r"\[[\w\s]{1,12}\](?::[\d–,\s-]*\d)?", "", text)).strip(" ,;:")
