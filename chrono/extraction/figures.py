"""Figures: clauses that mainly state a number."""

from __future__ import annotations

import attrs

from chrono.extraction.clauses import Clause
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.languages.en.verb_senses import CHANGING, MULTIPLYING, SPENDING, STATING
from chrono.languages.word_list import word_set
from chrono.times import Precision

_BIG_WORDS = word_set("million billion trillion thousand thousands millions billions hundreds dozens percent")
_CURRENCIES = (
    *(
        ("us$"),
        ("a$"),
        ("c$"),
        ("rmb"),
        ("eur"),
        ("usd"),
        ("gbp"),
        ("chf"),
        ("jpy"),
        ("nok"),
        ("sek"),
        ("dkk"),
        ("cny"),
        ("inr"),
        ("aud"),
        ("cad"),
        ("nzd"),
    ),
    *("pln", "czk", "huf", "rub", "brl", "zar", "krw", "hkd", "sgd", "rs"),
)
_MEASURES = word_set(
    "prevalence expectancy mortality height temperature wage wages salary price prices deficit surplus "
    "revenue revenues population profit profits turnover gdp budget unemployment inflation debt income output "
    "membership turnout sales earnings loss losses rate share circulation total number emissions production "
    "attendance exports imports capacity"
)


@attrs.frozen
class Number:
    """A figure that was found: its cue, its worth, and the trigger where that is not the verb."""

    cue: str
    worth: float
    trigger: tuple[int, int] | None = None


def figure_in(  # noqa: C901
    sentence: Sentence, clause: Clause, mark: TimeMark, relation: str
) -> Number | None:
    """The figure that the clause states, or None."""
    group = clause.group
    lemma = group.lemma
    subject = quantity_at(sentence, clause.subject[0]) if clause.subject else 0.0
    first = sentence.object_start(clause)
    stated = quantity_at(sentence, first) if first >= 0 and not group.passive else 0.0
    if relation in ("by", "during", "since"):
        if max(subject, stated) >= 1.0:
            return Number("<number> by <time>" if relation == "by" else "<number> over <time>", 3.0)
        if relation == "by" and group.perfect and _any_quantity(sentence, clause) and not group.modal:
            return Number("a number in the clause, by <time>", 2.0)
        if lemma == "be" and relation == "by" and _asof(sentence, clause):
            return Number("as of <time>", 2.0)
    coarse = mark.when is not None and not mark.when.recurring and mark.when.precision <= Precision.YEAR
    if lemma == "be" and (stated >= 2.0 or (stated >= 1.0 and _existential(sentence, clause))):
        return Number("was <number>", 3.0)
    if _measure_subject(sentence, clause) and (stated >= 1.0 or _to_number(sentence, clause)):
        return Number("<measure> <number>", 3.0)
    if lemma in MULTIPLYING and _measure_subject(sentence, clause):
        return Number(f"<measure> {lemma}", 2.5)
    if lemma in CHANGING and _to_number(sentence, clause):
        return Number(f"{lemma} to <number>", 3.0)
    if (
        first >= 0
        and _measure_phrase(sentence, first)
        and lemma in ("have", "experience", "report", "record", "post", "run", "suffer", "see", "face")
    ):
        head = sentence.phrase_at[first].head  # type: ignore[union-attr]
        return Number(f"{lemma} + measure", 2.5, (head, head))
    if coarse and subject >= 2.0 and lemma not in SPENDING:
        return Number("<number> as subject", 2.5)
    if coarse and subject >= 2.0 and group.passive:
        return Number("<number> as subject", 2.0)
    if coarse and stated >= 2.0 and lemma in STATING:
        return Number(f"{lemma} + <number>", 2.5)
    if coarse and lemma not in SPENDING and max(stated, _inner_quantity(sentence, clause, first)) >= 3.0:
        return Number("hundreds of them in a year", 2.0)
    return None


def _inner_quantity(sentence: Sentence, clause: Clause, first: int) -> float:
    """The number in what the object is of: "the withdrawal of 10,661 cases"."""
    start = first if first >= 0 and not clause.group.passive else sentence.prepositional_object(clause)
    if start < 0 and not clause.group.passive:
        after = clause.group.end + 1
        start = after + 1 if sentence.lows[after : after + 1] == ["in"] and sentence.tags[after + 1] != "K" else -1
    if not 0 <= start < len(sentence.tags):
        return 0.0
    phrase = sentence.phrase_at[start]
    if phrase is None or phrase.last + 2 >= len(sentence.tags) or sentence.lows[phrase.last + 1] != "of":
        return 0.0
    return quantity_at(sentence, phrase.last + 2)


def quantity_at(sentence: Sentence, first: int) -> float:  # noqa: C901
    """How much the phrase at a word is a number: 0 none, 1 a small one, 2 a large one, a share or a sum, 3 hundreds."""
    phrase = sentence.phrase_at[first]
    if phrase is None:
        return 0.0
    tags, lows = sentence.tags, sentence.lows
    about = False
    for j in range(phrase.first, phrase.last + 1):
        tag = tags[j]
        if tag == "A":
            about = True
        elif tag == "#":
            low = lows[j]
            if low.endswith(("st", "nd", "rd", "th")) and low[0].isdigit():
                return 0.0
            after = lows[j + 1] if j + 1 < len(lows) else ""
            if after in _BIG_WORDS and low[0].isdigit():
                return 3.0
            if (
                low[-1] == "%"
                or not low[0].isalnum()
                or low.startswith(_CURRENCIES)
                or low in _BIG_WORDS
                or after in _BIG_WORDS
            ):
                return 2.0
            if after == "per":
                return 2.0
            digits = low.replace(",", "")
            if digits.replace(".", "").isdigit():
                number = float(digits)
                return 3.0 if number >= 100 else 2.0 if number >= 20 or about else 1.0
            return 1.0 if about or low not in ("one", "first") else 0.5
        elif tag == "D" and lows[j] in ("a", "an", "the", "some", "all", "both"):
            if lows[j] == "the":
                return 0.0
        elif tag == "J" and lows[j] in ("total", "further", "additional", "estimated", "record", "other"):
            continue
        else:
            break
    if (
        lows[phrase.head] in ("total", "number", "record")
        and phrase.last + 2 < len(tags)
        and lows[phrase.last + 1] == "of"
    ):
        return quantity_at(sentence, phrase.last + 2) or (1.0 if lows[phrase.head] == "total" else 0.0)
    return 0.0


def _any_quantity(sentence: Sentence, clause: Clause) -> bool:
    end = sentence.clauses[clause.index + 1].begin if clause.index + 1 < len(sentence.clauses) else len(sentence.tags)
    return any(
        sentence.tags[j] == "#" and (sentence.lows[j][0].isdigit() or not sentence.lows[j][0].isalpha())
        for j in range(clause.begin, end)
    )


def _existential(sentence: Sentence, clause: Clause) -> bool:
    j = clause.group.first - 1
    return sentence.lows[clause.group.first : clause.group.first + 1] == ["there"] or (
        j >= 0 and sentence.lows[j] == "there"
    )


def _asof(sentence: Sentence, clause: Clause) -> bool:
    first = sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None:
        return False
    return any(
        sentence.lows[j].endswith("est") or sentence.lows[j] in ("only", "most", "leading")
        for j in range(phrase.first, phrase.last + 1)
    )


def _measure_subject(sentence: Sentence, clause: Clause) -> bool:
    if clause.subject is None:
        return False
    phrase = sentence.phrase_at[clause.subject[0]]
    return phrase is not None and sentence.lows[phrase.head] in _MEASURES


def _measure_phrase(sentence: Sentence, first: int) -> bool:
    phrase = sentence.phrase_at[first]
    if phrase is None:
        return False
    return sentence.lows[phrase.head] in _MEASURES


def _to_number(sentence: Sentence, clause: Clause) -> bool:
    end = min(len(sentence.tags) - 1, clause.group.end + 12)
    for j in range(clause.group.end, end):
        stated = sentence.tags[j] == "I" and sentence.lows[j] in ("to", "by", "at", "from", "of")
        if stated and quantity_at(sentence, j + 1) >= 1.0:
            return True
    return False
