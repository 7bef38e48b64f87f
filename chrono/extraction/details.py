"""Further arguments that a kind has a name for: the recipient of a report, the office, a figure's value and unit."""

from __future__ import annotations

from chrono.extraction import titles
from chrono.extraction.arguments import Arguments, Stretch
from chrono.extraction.attachment import Head
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.roles import LEADING


def details_of(
    sentence: Sentence, head: Head, kind: str, found: Arguments, agent: str | None, thing: str | None
) -> dict[str, str]:
    """The details of an event of this kind."""
    if kind == "figure":
        return _figure(sentence, found)
    details: dict[str, str] = {}
    if kind == "report_submitted" and found.recipient is not None:
        details["recipient"] = titles.clean_argument(sentence.said(found.recipient))
    elif kind == "speech" and found.recipient is not None and found.recipient != found.object:
        details["audience"] = titles.clean_argument(sentence.said(found.recipient))
    elif kind == "ruling" and agent and found.agent is not None and "court" in sentence.chain_classes(found.agent[0]):
        details["court"] = agent
    elif kind == "case_opened" and found.place is not None and _is_court(sentence, found.place):
        details["court"] = titles.clean_argument(sentence.said(found.place))
    elif kind == "appointment" and head.clause is not None:
        _appointment(sentence, head, found, details, agent, thing)
    elif kind == "election" and agent and head.clause is not None and head.clause.group.lemma == "win":
        details["winner"] = agent
    return details


def _is_court(sentence: Sentence, place: Stretch) -> bool:
    return any("court" in classes_of(sentence.lows[j]) for j in range(place[0], place[1] + 1))


def _appointment(
    sentence: Sentence, head: Head, found: Arguments, details: dict[str, str], agent: str | None, thing: str | None
) -> None:
    clause = head.clause
    assert clause is not None
    first = sentence.object_start(clause)
    office = sentence.office_after(clause.group.end + 1)
    if clause.group.lemma in ("become", "be", "remain", "serve", "act", "resign", "retire", "step down"):
        if agent:
            details["person"] = agent
        office = found.object or office
    elif clause.group.passive:
        if thing:
            details["person"] = thing
        if agent:
            details["appointer"] = agent
        if office is None and first >= 0 and "office" in sentence.chain_classes(first):
            office = (first, sentence.chain_end(first, joined=False))
    elif clause.group.lemma in LEADING:
        if agent:
            details["person"] = agent
    else:
        if thing and found.object is not None and sentence.tags[found.object[0]] in "ER":
            details["person"] = thing
        if agent:
            details["appointer"] = agent
    if office is not None and "office" in sentence.chain_classes(office[0]):
        details["office"] = titles.clean_argument(sentence.said(office))


def _figure(sentence: Sentence, found: Arguments) -> dict[str, str]:
    """The number as the text writes it, and what it counts."""
    for span in (found.object, found.agent):
        if span is None:
            continue
        for j in range(span[0], span[1] + 1):
            if sentence.tags[j] != "#":
                continue
            last = j
            while last + 1 <= span[1] and (
                sentence.tags[last + 1] == ("#") or sentence.lows[last + 1] in (("percent"), ("per"))
            ):
                last += 1
            value = sentence.words.said(j, last)
            unit = titles.clean_argument(sentence.said((last + 1, span[1]))) if last < span[1] else ""
            return {"value": value, "unit": unit} if unit else {"value": value}
    return {}
