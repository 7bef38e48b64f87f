"""Titles for a printed timeline: subject, verb in the present, object; at most 90 characters, nothing left dangling."""

from __future__ import annotations

import re

from chrono.languages.en.phrasal_verbs import PHRASAL
from chrono.languages.en.title_words import (
    ARTICLES,
    KEPT_PREPOSITIONS,
    OF_PREPOSITIONS,
    OPEN_ADJECTIVES,
    POINTING,
    TRAILING,
)
from chrono.languages.en.verb_forms import third_person, verb_forms

LIMIT = 90
_SECTION = re.compile(r"^\d+(?:\.\d+)+\s+(?=[A-Z])")
_NOTES = re.compile(r"\s*(?:\[[\w\s]{1,12}\](?::[\d–,\s-]*\d)?|\([^()]*\)(?!\w))")
_SPACES = re.compile(r"\s+")
_OWN = re.compile(r"^['’]s?\s+")  # what is left of "next year's"
_CUTS = re.compile(
    r"\s(?=(?:of|for|on|in|to|with|from|by|at|between|against|under|as|that|which|who|including)\s)|\s(?=[“\"«])|[,;:]\s"
)
_LOOSE_CUTS = re.compile(r"\s(?=and\s)")
_NAME_GOES_ON = re.compile(r"(?:[A-Z]\w+,? ){1,3}(?:and|&) [A-Z]")
_IN_NAME = re.compile(r"(?:of|on|for) (?:the )?[A-Z]")
#: Longest subject of a title that has to be shortened.
_SUBJECT = 45
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))


def clean(text: str) -> str:
    """Words of the text without footnotes, brackets, italic marks and line breaks."""
    text = _SPACES.sub(" ", _NOTES.sub("", text).replace("_", "")).strip()
    if text.isupper() and len(text) > 5:
        text = text.title()
    return text.strip(" ,;:")


def bare(text: str) -> str:
    """Without its article."""
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in ARTICLES else text


def inside(text: str) -> str:
    """A phrase as it stands inside a title: with its article in small letters."""
    article, _, rest = text.partition(" ")
    return f"{article.lower()} {rest}" if rest and article in ("The", "A", "An") else text


def subject(text: str) -> str:
    """A subject as a title begins with it: without article, possessive or the number of its paragraph."""
    text = bare(_SECTION.sub("", clean(_OWN.sub("", text))))
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in POINTING else text


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
    """Join the parts, first to last by importance of place; shorten a long subject, then the last part, at a joint."""
    parts = [part for part in parts if part]
    title = _joined(parts)
    if len(title) > limit and len(parts) > 1 and len(parts[0]) > _SUBJECT:
        parts = [_short_subject(parts[0]), *parts[1:]]
        title = _joined(parts)
    while len(title) > limit and len(parts) > 1:
        spare = len(title) - limit
        last = parts[-1]
        shorter = _shortened(last, max(len(last) - spare, 0))
        if not shorter and last[:1] in '“"«':
            last = last.strip(' “”"«»,')  # a title too long to be quoted whole
            shorter = _shortened(last, max(len(last) - spare + 1, 0))
        if shorter and shorter != last:
            parts = [*parts[:-1], shorter]
        elif len(parts) > 2:
            parts = parts[:-1]
        else:
            break
        title = _joined(parts)
    if len(title) > limit:
        title = _shortened(title, limit) or title[: limit - 1].rsplit(" ", 1)[0]
    title = balanced(_trimmed(title))
    return title[:1].upper() + title[1:]


def _joined(parts: list[str]) -> str:
    return _SPACES.sub(" ", " ".join(parts)).strip()


def _short_subject(text: str) -> str:
    """The first of several with "and others"; of a long phrase what stands before a joint."""
    first, comma, _ = text.partition(", ")
    if comma and " and " in text and len(first) <= _SUBJECT + 15:
        return f"{first} and others"
    return _shortened(text, _SUBJECT) or text


def _shortened(text: str, limit: int) -> str:
    """Cut at the last joint before the limit, never inside a quotation; empty if there is none."""
    piece = _trimmed(_cut(text, limit, _CUTS) or _cut(text, limit, _LOOSE_CUTS))
    while (parted := piece.rpartition(" "))[0] and parted[2] in OPEN_ADJECTIVES:
        piece = _trimmed(parted[0])
    return piece


def _cut(text: str, limit: int, joints: re.Pattern[str]) -> str:
    best = weak = ""
    for match in joints.finditer(text):
        piece = text[: match.start()]
        if len(piece) > limit:
            break
        if match.group() == ", " and _NAME_GOES_ON.match(text, match.end()):
            continue  # "a Truth, Reconciliation and Reparations Commission"
        if piece.count("“") == piece.count("”") and piece.count('"') % 2 == 0:
            if _IN_NAME.match(text, match.end()) and piece.rpartition(" ")[2][:1].isupper():
                weak = piece  # "the Republic | of Ireland Act"
            else:
                best = piece
    return best or weak


def _trimmed(text: str) -> str:
    """Without words at the end that ask for more, but for those that make a verb with the one before."""
    text = text.strip(" ,;:–—-")
    while text:
        before, _, last = text.rpartition(" ")
        if not before or not _asks_for_more(before, last) or _belongs(before, last):
            break
        text = before.rstrip(" ,;:–—-")
    return text


def _asks_for_more(before: str, last: str) -> bool:
    return last.lower() in TRAILING or (
        last in OF_PREPOSITIONS and before.rpartition(" ")[2] in ("in", "on", "by", "for", "with", "as")
    )


def _belongs(before: str, last: str) -> bool:
    """`set up`, `called for`: the last word completes a participle."""
    verb = before.rpartition(" ")[2].lower()
    form = verb_forms().get(verb)
    if form is None:
        return False
    return f"{form[0]} {last.lower()}" in PHRASAL or ("n" in form[1] and last in KEPT_PREPOSITIONS)


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
    text = _SPACES.sub(" ", re.sub(r"\[[\w\s]{1,12}\](?::[\d–,\s-]*\d)?", "", text)).strip(" ,;:")
    return _SECTION.sub("", text)
