"""Verb groups and noun phrases of a sentence: "had been set up" is one group, "the Board of Trade" a chain of two."""

from __future__ import annotations

import itertools

import attrs

from chrono.extraction.words import Tag, Words
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.phrasal_verbs import PHRASAL, PHRASAL_HEADS

_GROUP = frozenset("XMVBGPT")
_CHUNK = frozenset("DJNE#Q'")


@attrs.define(eq=False)
class VerbGroup:
    """An auxiliary chain with its main verb; all numbers are word positions."""

    first: int
    last: int
    head: int
    lemma: str
    form: str
    """`finite`, `infinitive`, `gerund` or `participle`."""
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    modal: str = ""
    negated: bool = False
    present: bool = False
    """Whether the finite verb stands in the present tense."""
    end: int = -1
    """The last word that belongs to the verb's wording, with the words of a fixed phrase ("took place")."""

    @property
    def finite(self) -> bool:
        """Whether the group can head a clause of its own."""
        return self.form == "finite"


@attrs.define(eq=False)
class Phrase:
    """A noun phrase without what follows its head: "the Board", "37 wrongful convictions"."""

    first: int
    last: int
    head: int


@attrs.define(eq=False)
class Syntax:
    """What the rules look at: the words, their verb groups in order, the noun phrase that each word belongs to."""

    words: Words
    groups: list[VerbGroup]
    phrases: list[Phrase]
    phrase_at: list[Phrase | None]


def parse(words: Words) -> Syntax:
    """Find the groups and the phrases; `words` are classified already."""
    groups = _groups(words)
    inside: set[int] = set()
    for group in groups:
        inside.update(range(group.first, group.last + 1))
    phrases, at = _phrases(words, inside)
    return Syntax(words, groups, phrases, at)


def _groups(words: Words) -> list[VerbGroup]:
    tags = words.tags
    groups: list[VerbGroup] = []
    i, n = 0, len(tags)
    while i < n:
        if tags[i] in _GROUP:
            group = _group(words, i)
            if group is not None:
                groups.append(group)
                i = group.last + 1
                continue
        i += 1
    for before, group in itertools.pairwise(groups):
        _share_auxiliary(words, before, group)
    return groups


def _group(words: Words, first: int) -> VerbGroup | None:  # noqa: C901
    tags, lows, lemmas = words.tags, words.lows, words.lemmas
    n = len(tags)
    i = first
    modal, negated, to = "", False, tags[first] == Tag.TO
    perfect = progressive = passive = present = False
    head = last = -1
    auxiliary = ""
    finite_auxiliary = ""
    while i < n:
        tag = tags[i]
        if tag == Tag.TO:
            if i != first:
                if auxiliary == "be" and i + 1 < n and tags[i + 1] in "BXA":
                    modal = modal or "is to"
                else:
                    break
        elif tag == Tag.MODAL:
            if head >= 0 or auxiliary:
                break
            modal = lows[i]
        elif tag == Tag.AUXILIARY:
            if lows[i] not in ("be", "been", "being", "having") and not modal and not to and not auxiliary:
                finite_auxiliary = lows[i]
            if lows[i] == "been":
                perfect = True
            if lows[i] == "having" and auxiliary == "":
                auxiliary = "have"
                head, last = i, i
                i += 1
                continue
            auxiliary, head, last = lemmas[i], i, i
        elif tag in "VB":
            if auxiliary in ("be", "have") and tag == "V":
                break
            head = last = i
            present = tag == "V" and lows[i] != "" and _is_present(words, i)
            break
        elif tag == Tag.PARTICIPLE:
            if auxiliary == "have":
                perfect = True
            elif auxiliary == "be":
                passive = True
            head = last = i
            break
        elif tag == Tag.GERUND:
            progressive = auxiliary == "be"
            head = last = i
            break
        elif tag in "AO":
            if tag == "O":
                negated = True
            if not _verb_ahead(tags, i):
                break
        elif tag in "I,K" and auxiliary and _time_inside(tags, i):
            pass
        else:
            break
        i += 1
    if head < 0:
        return None
    if not negated and last + 1 < n and tags[last + 1] == "O" and lemmas[head] in ("be", "do", "have"):
        negated = True
    form = _form(tags, head, bool(modal or finite_auxiliary), to)
    if finite_auxiliary:
        present = finite_auxiliary in ("is", "are", "am", "has", "have", "do", "does", "'s", "'re", "'ve")
    if head >= 0 and tags[head] == Tag.PARTICIPLE and not auxiliary:
        passive = True
    lemma, last = _with_particle(words, head, last)
    return VerbGroup(first, last, head, lemma, form, passive, perfect, progressive, modal, negated, present, last)


def _is_present(words: Words, i: int) -> bool:
    low, lemma = words.lows[i], words.lemmas[i]
    return low == lemma or (low.endswith("s") and low != lemma + "ed" and low[:3] == lemma[:3])


def _form(tags: list[str], head: int, finite: bool, to: bool) -> str:
    if to:
        return "infinitive"
    if finite or tags[head] in "VX":
        return "finite"
    return {"B": "infinitive", "G": "gerund"}.get(tags[head], "participle")


def _verb_ahead(tags: list[str], i: int) -> bool:
    j = i + 1
    while j < len(tags) and tags[j] in "AO":
        j += 1
    return j < len(tags) and tags[j] in "XVBGP"


def _time_inside(tags: list[str], i: int) -> bool:
    """`had by 2010 built`, `was, in 1990, appointed`."""
    j = i
    seen = False
    while j < len(tags) and tags[j] in "I,K" and j - i < 4:
        seen = seen or tags[j] == "K"
        j += 1
    return seen and j < len(tags) and tags[j] in "PG"


def _with_particle(words: Words, head: int, last: int) -> tuple[str, int]:
    """The lemma with what completes it, as the table of fixed phrases has it: `set up`, `come into force`."""
    lemma = words.lemmas[head]
    if lemma not in PHRASAL_HEADS:
        return lemma, last
    best, end = lemma, last
    said = lemma
    for j in range(last + 1, min(last + 4, len(words))):
        if words.tags[j] == "I" and words.tags[j + 1 : j + 2] == ["K"]:
            break
        said += " " + words.lows[j]
        if said in PHRASAL:
            best, end = said, j
    return best, end


def _share_auxiliary(words: Words, before: VerbGroup, group: VerbGroup) -> None:
    """`was dissolved and replaced`: the second participle has the first one's auxiliary."""
    between = words.tags[before.last + 1 : group.first]
    if words.tags[group.head] == "P" and group.first == group.head and "C" in between:
        joint = words.tags[group.first - 1]
        if before.passive and before.finite and joint in "CA" and not any(tag in "WS;" for tag in between):
            group.form, group.modal, group.perfect, group.present = (
                "finite",
                before.modal,
                before.perfect,
                before.present,
            )
            group.negated = before.negated
        elif before.perfect and not before.passive and before.finite and joint in "CA":
            group.form, group.passive, group.perfect = "finite", False, True
            group.present = before.present
    elif words.tags[group.head] == "B" and group.first == group.head and "C" in between and before.form != "gerund":
        group.form, group.modal = before.form, before.modal
        group.negated = group.negated or (before.negated and words.lows[group.first - 1] in ("or", "nor"))


def _phrases(words: Words, inside: set[int]) -> tuple[list[Phrase], list[Phrase | None]]:
    tags = words.tags
    n = len(tags)
    at: list[Phrase | None] = [None] * n
    phrases: list[Phrase] = []
    i = 0
    while i < n:
        tag = tags[i]
        if i in inside or not (tag in _CHUNK or tag == "R" or (tag == "A" and _counts(tags, i))):
            i += 1
            continue
        if tag == "R":
            phrase = Phrase(i, i, i)
            phrases.append(phrase)
            at[i] = phrase
            i += 1
            continue
        first = i
        while i < n and i not in inside and _continues(words, first, i):
            i += 1
        phrase = Phrase(first, i - 1, _head(words, first, i - 1))
        phrases.append(phrase)
        for j in range(first, i):
            at[j] = phrase
    return phrases, at


def _counts(tags: list[str], i: int) -> bool:
    """Adverbs before a number belong to it: `more than 300`, `nearly all`."""
    j = i + 1
    while j < len(tags) and tags[j] == "A":
        j += 1
    return j < len(tags) and tags[j] == "#"


def _continues(words: Words, first: int, i: int) -> bool:
    tags = words.tags
    tag = tags[i]
    if i == first:
        return True
    before = tags[i - 1]
    if tag == "D":
        return before in "DA" or (before == "J" and words.lows[i - 1] in ("all", "both"))
    if tag == "#":
        return (
            before in "DJ#AE'"
            or _numbered(words, i - 1)
            or (before == "N" and words.lows[i - 1] in ("section", "article", "no", "no.", "nos.", "chapter", "number"))
        )
    if tag in "JNEQ'":
        return not (before == "Q" and tag in "EQ")
    if tag == "K":
        after = "".join(tags[i + 1 : i + 4])
        return before in ("DJ'C") and (
            after[:1] in (("N"), ("J"), ("E"), ("#"), ("'"))
            or (after[:2] == ("CK") and after[2:] in (("N"), ("J"), ("E")))
        )
    if tag == "A":
        return before in "DA" and i + 1 < len(tags) and tags[i + 1] in "J#A"
    if tag == "C":
        if before == "K" and tags[i + 1 : i + 2] == ["K"]:
            return i - 1 > first
        return (
            before == ("J")
            and tags[i + 1 : i + 2] == [("J")]
            and (("N") in tags[i + 2 : i + 4] or ("E") in tags[i + 2 : i + 3])
        )
    if tag == ",":
        return before == "J" and tags[i + 1 : i + 2] == ["J"] and "N" in tags[i + 2 : i + 6]
    return False


def _numbered(words: Words, i: int) -> bool:
    """`Convention` in "Convention 108": a text of law with a capital, whose number belongs to its name."""
    if words.tags[i] != "N" or not words.said(i, i)[:1].isupper():
        return False
    return not classes_of(words.lows[i]).isdisjoint(("law", "statute", "treaty", "document", "bill"))


def _head(words: Words, first: int, last: int) -> int:
    tags = words.tags
    for j in range(last, first - 1, -1):
        if tags[j] in "NE" and not words.lows[j].isdigit():
            return j
    for j in range(last, first - 1, -1):
        if tags[j] in "Q#J":
            return j
    return last
