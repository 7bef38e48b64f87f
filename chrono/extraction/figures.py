"""Figures: clauses that mainly state a number."""

from __future__ import annotations

import attrs

from chrono.extraction.clauses import Clause
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark
from chrono.languages.en.verb_senses import CHANGING, MULTIPLYING, SPENDING
from chrono.languages.word_list import word_set
from chrono.times import Precision

_BIG_WORDS = word_set("million billion trillion thousand thousands millions billions hundreds dozens percent")
_CURRENCIES = tuple(
    word_set("us$ a$ c$ rmb eur usd gbp chf jpy nok sek dkk cny inr aud cad nzd pln czk huf rub brl zar krw hkd sgd rs")
)
_HAVING = word_set("have experience report record post run suffer see face")
_MEASURES = word_set(
    "prevalence expectancy mortality height temperature wage wages salary price prices deficit surplus "
    "revenue revenues population profit profits turnover gdp budget unemployment inflation debt income output "
    "membership turnout sales earnings loss losses rate share circulation total number gap ratio index "
    "proportion percentage emissions production "
    "attendance exports imports capacity"
)


@attrs.frozen
class Number:
    """A figure that was found: its cue, its worth, and the trigger where that is not the verb."""

    cue: str
    worth: float
    trigger: tuple[int, int] | None = None


@attrs.frozen
class _Told:
    """A clause with what it counts: how much its subject and its object are numbers (see `quantity_at`)."""

    sentence: Sentence
    clause: Clause
    relation: str
    first: int
    """The first word of the object, -1 for none."""
    subject: float
    stated: float
    coarse: bool
    """Whether the time is a year or longer."""

    @property
    def lemma(self) -> str:
        return self.clause.group.lemma


def figure_in(sentence: Sentence, clause: Clause, mark: TimeMark, relation: str) -> Number | None:
    """The figure that the clause states, or None."""
    first = sentence.object_start(clause)
    told = _Told(
        sentence,
        clause,
        relation,
        first,
        subject=quantity_at(sentence, clause.subject[0]) if clause.subject else 0.0,
        stated=quantity_at(sentence, first) if first >= 0 and not clause.group.passive else 0.0,
        coarse=mark.when is not None and not mark.when.recurring and mark.when.precision <= Precision.YEAR,
    )
    for judgment in (_over_time, _was_number, _measured, _in_a_year):
        number = judgment(told)
        if number is not None:
            return number
    return None


def _over_time(told: _Told) -> Number | None:
    """`By 2017 they had built 12 plants`, `since 2013 courts have heard 40 cases`."""
    if told.relation not in ("by", "during", "since"):
        return None
    group = told.clause.group
    if max(told.subject, told.stated) >= 1.0:
        return Number("<number> by <time>" if told.relation == "by" else "<number> over <time>", 3.0)
    if told.relation != "by":
        return None
    if group.perfect and not group.modal and _any_quantity(told.sentence, told.clause):
        return Number("a number in the clause, by <time>", 2.0)
    return Number("as of <time>", 2.0) if told.lemma == "be" and _asof(told.sentence, told.clause) else None


def _was_number(told: _Told) -> Number | None:
    """`The rate was 4 percent`, `there were three ministries`."""
    if told.lemma != "be":
        return None
    small = told.stated >= 1.0 and _existential(told.sentence, told.clause)
    return Number("was <number>", 3.0) if told.stated >= 2.0 or small else None


def _measured(told: _Told) -> Number | None:
    """`Unemployment fell to 4 percent`, `the number of pupils doubled`, `it had a turnover of ...`."""
    sentence, clause, lemma = told.sentence, told.clause, told.lemma
    measure = _measure_subject(sentence, clause)
    if measure and (told.stated >= 1.0 or _to_number(sentence, clause)):
        return Number("<measure> <number>", 3.0)
    if measure and lemma in MULTIPLYING:
        return Number(f"<measure> {lemma}", 2.5)
    if lemma in CHANGING and _to_number(sentence, clause):
        return Number(f"{lemma} to <number>", 3.0)
    if told.first >= 0 and lemma in _HAVING and _measure_phrase(sentence, told.first):
        head = sentence.phrase_at[told.first].head  # type: ignore[union-attr]
        return Number(f"{lemma} + measure", 2.5, (head, head))
    return None


def _in_a_year(told: _Told) -> Number | None:
    """`In 2015 the courts heard 1,234 cases`; what is done once with an amount is none: `it was sold for 3 million`."""
    ""
    if not told.coarse:
        return None
    once = told.lemma in SPENDING
    if told.subject >= 2.0 and (told.clause.group.passive or not once):
        return Number("<number> as subject", 2.0 if once else 2.5)
    if told.stated >= 2.0 and not once:
        return Number(f"{told.lemma} + <number>", 2.5)
    if not once and _inner_quantity(told.sentence, told.clause, told.first) >= 3.0:
        return Number("hundreds of them in a year", 2.0)
    return None


def is_stated(sentence: Sentence, noun: int) -> bool:
    """`Population: 53,922`."""
    return sentence.lows[noun] in _MEASURES and sentence.tags[noun + 1 : noun + 3] == [":", "#"]


def _inner_quantity(sentence: Sentence, clause: Clause, first: int) -> float:
    """The number in what the object is of: "the withdrawal of 10,661 cases"."""
    start = first if first >= 0 and not clause.group.passive else sentence.prepositional_object(clause)
    if start < 0 and not clause.group.passive:
        after = clause.group.end + 1
        start = (
            after + 1
            if sentence.lows[after : after + 1] == ["in"] and sentence.tags[after + 1 : after + 2] != ["K"]
            else -1
        )
    if not 0 <= start < len(sentence.tags):
        return 0.0
    phrase = sentence.phrase_at[start]
    if phrase is None or phrase.last + 2 >= len(sentence.tags) or sentence.lows[phrase.last + 1] != "of":
        return 0.0
    return quantity_at(sentence, phrase.last + 2)


def quantity_at(sentence: Sentence, first: int) -> float:
    """How much the phrase at a word is a number: 0 none, 1 a small one, 2 a large one, a share or a sum, 3 hundreds."""
    ""
    phrase = sentence.phrase_at[first]
    if phrase is None:
        return 0.0
    tags, lows = sentence.tags, sentence.lows
    about = False
    for j in range(phrase.first, phrase.last + 1):
        tag, low = tags[j], lows[j]
        if low == "dozen":
            return 2.0
        if tag == "#":
            return _quantity(low, lows[j + 1] if j + 1 < len(lows) else "", about=about)
        about = about or tag == "A"
        if not (
            tag == "A"
            or (tag == "D" and low in ("a", "an", "some", "all", "both"))
            or (tag == "J" and low in ("total", "further", "additional", "estimated", "record", "other"))
        ):
            break
    counted = phrase.last + 2 < len(tags) and lows[phrase.last + 1] == "of"
    if lows[phrase.head] in ("handful", "majority", "half", "third", "quarter", "dozens") and counted:
        return 1.0
    if lows[phrase.head] in ("total", "number", "record") and counted and lows[phrase.first] != "the":
        return quantity_at(sentence, phrase.last + 2) or (1.0 if lows[phrase.head] == "total" else 0.0)
    return 0.0


def _quantity(low: str, after: str, *, about: bool) -> float:
    """How much a number word says, with the word after it."""
    if low.endswith(("st", "nd", "rd", "th")) and low[0].isdigit():
        return 0.0
    if after in _BIG_WORDS and low[0].isdigit():
        return 3.0
    sum_or_share = low[-1] == "%" or not low[0].isalnum() or low.startswith(_CURRENCIES)
    if sum_or_share or low in _BIG_WORDS or after in _BIG_WORDS or after == "per":
        return 2.0
    digits = low.replace(",", "")
    if digits.replace(".", "").isdigit():
        number = float(digits)
        return 3.0 if number >= 100 else 2.0 if number >= 20 or about else 1.0
    return 1.0 if about or low not in ("one", "first") else 0.5


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
