"""What a pronoun stands for: the plain antecedent in the same sentence or the ones before."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from chrono.extraction.clauses import Role
from chrono.extraction.sentence import Sentence
from chrono.languages.word_list import word_set

_PERSONAL = frozenset(("he", "she", "him", "her", "his", "who", "himself", "herself"))
_PLURAL = frozenset(("they", "them", "their", "we", "these", "those", "both"))
_THINGS = frozenset(("it", "its", "this", "that", "itself"))
PRONOUNS = _PERSONAL | _PLURAL | _THINGS
_FAR = 5
#: How far around, in code points, a name is looked for with an article.
_NEARBY = 4000
_NO_PERSON_WORDS = word_set(
    "prize award cup medal trophy war battle river sea lake street road park house hall stadium church museum "
    "theatre theater day year league games championship tournament corps estate group company corporation inc "
    "ltd"
)
_NO_PERSONS = frozenset(
    (
        ("body"),
        ("country"),
        ("programme"),
        ("law"),
        ("treaty"),
        ("document"),
        ("meeting"),
        ("work"),
        ("election"),
        ("war"),
    )
)


@attrs.frozen
class Antecedent:
    """The words a pronoun stands for, and the classes of their head."""

    text: str
    classes: frozenset[str]
    start: int
    end: int


def antecedent(
    sentence: Sentence, pronoun: int, earlier: Callable[[int], Sentence | None], near: int | None = None
) -> Antecedent | None:
    """What the pronoun at word `pronoun` stands for; `earlier(n)` is the n-th sentence before, analysed.

    No more than `near` sentences back where that is given.
    """
    low = sentence.lows[pronoun]
    own = next((c for c in sentence.clauses if c.group.end < pronoun <= c.group.end + 2 and c.subject), None)
    within = _within(sentence, low, pronoun, own.subject if own is not None else None)
    if within is not None:
        return within
    for n in range(1, (_FAR if near is None else near) + 1):
        before = earlier(n)
        if before is None:
            break
        found = _within(before, low, len(before.words))
        if found is not None:
            return found
    return None


def _within(sentence: Sentence, low: str, before: int, own: tuple[int, int] | None = None) -> Antecedent | None:
    """Subjects first, in the order of the text; then agents, then, for things, objects."""
    for clause in sentence.clauses:
        subject = clause.subject
        if subject is None or subject[1] >= before or clause.shares_subject or clause.role is Role.RELATIVE:
            continue
        if subject == own:
            continue
        found = _fits(sentence, low, subject)
        if found is not None:
            return found
    for clause in sentence.clauses:
        if clause.group.first >= before:
            break
        by = sentence.agent_start(clause) if clause.group.passive else -1
        if 0 <= by < before:
            found = _fits(sentence, low, (by, sentence.chain_end(by, joined=False)))
            if found is not None:
                return found
    if (
        low in _PERSONAL
        or low in _PLURAL
        or any(sentence.lows[i] == low for i in range(min(before, len(sentence.lows))))
    ):
        return None
    return _object_within(sentence, low, before)


def _object_within(sentence: Sentence, low: str, before: int) -> Antecedent | None:
    for clause in sentence.clauses:
        if clause.group.first >= before:
            break
        first = sentence.object_start(clause)
        if 0 <= first < before:
            found = _fits(sentence, low, (first, sentence.chain_end(first, joined=False)))
            if found is not None:
                return found
    return None


def _fits(sentence: Sentence, low: str, span: tuple[int, int]) -> Antecedent | None:
    phrase = sentence.phrase_at[span[0]]
    if phrase is None or sentence.tags[span[0]] == "R" or sentence.lows[span[0]] in PRONOUNS:
        return None
    classes = sentence.classes(phrase)
    joined = "C" in sentence.tags[span[0] : span[1] + 1]
    head = sentence.lows[phrase.head]
    plural = joined or (sentence.tags[phrase.head] == "N" and head.endswith("s") and not head.endswith("ss"))
    name = sentence.tags[phrase.head] == "E"
    if low in _PERSONAL:
        words = [sentence.lows[j] for j in range(phrase.first, phrase.last + 1) if sentence.tags[j] in "EN"]
        named = name and classes.isdisjoint(_NO_PERSONS) and _NO_PERSON_WORDS.isdisjoint(words)
        if not named and not ("person" in classes and sentence.lows[span[0]] in ("the", "a", "an")):
            return None
        if joined or (named and phrase.first == phrase.last and _has_article(sentence, phrase.head)):
            return None
    elif low in _PLURAL:
        if not (plural or "force" in classes or "body" in classes):
            return None
    elif "person" in classes or plural or head in PRONOUNS:
        return None
    elif low in ("this", "that") and name and not classes:
        return None  # what was told, not who
    span = span[0], min(span[1], max(phrase.last, sentence.chain_end(span[0], linked=False)))
    text = sentence.said(span)
    return Antecedent(text, classes, sentence.words.starts[span[0]], sentence.words.ends[span[1]])


def _has_article(sentence: Sentence, word: int) -> bool:
    """Whether the text calls `Labour` "the Labour" somewhere before: then it is no person."""
    text, start = sentence.words.text, sentence.words.starts[word]
    return f"the {sentence.words.said(word, word)} " in text[max(0, start - _NEARBY) : start + _NEARBY]
