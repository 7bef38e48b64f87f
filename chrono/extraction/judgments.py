"""Readings that hang on more than one word's class, as judgments in order: the first that has a say decides."""

from __future__ import annotations

from collections.abc import Callable

from chrono.extraction.clauses import Clause
from chrono.extraction.cue_index import Reading
from chrono.extraction.legal_frames import FRAMED
from chrono.extraction.legal_judgments import LEGAL
from chrono.extraction.office_judgments import OFFICES
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.word_list import word_set

_SPEECHES = frozenset(("speech", "address", "interview", "lecture", "sermon", "broadcast"))
_TOLD_IN_SPEECH = frozenset(("document_issued", "law_proposed", "reform_launched", "other"))
_STATES = frozenset(("country", "union", "government", "force", "member", "legislature", "war"))
#: Those between whom an agreement is a treaty.
_SIDES = word_set("parties sides delegations delegates factions belligerents powers negotiators envoys ministers")
_AGREEMENTS = frozenset(("agreement", "agreements", "pact", "alliance", "association", "league"))
_FOUNDED = frozenset(("body", "organisation", "force", "institution"))
_ASKED = frozenset(("committee", "commission", "panel", "inquiry", "review", "taskforce", "group", "rapporteur"))
_HEARERS = frozenset(("legislature", "government", "council", "lawmaker", "cabinet"))
_HANDING = frozenset(("issue", "deliver", "publish", "release", "announce", "hand down", "give", "date"))
_MEMBERS = frozenset(("member", "party", "signatory", "observer"))
_BUSINESS = word_set(
    "license licence settlement merger purchase employment sale loan credit lease asset development plea"
)
_GAINING = word_set("win get gain obtain receive secure achieve")
_PEOPLES = word_set("women men wives workers citizens slaves catholics jews blacks natives couples aboriginals indians")
_VOID = frozenset(("invalid", "void", "unconstitutional", "unlawful", "illegal", "null", "inadmissible"))
_RIGHTS = frozenset(("right", "rights", "vote", "suffrage", "franchise"))

_PASSING = word_set("pass approve adopt vote clear carry endorse back") | {
    "complete its passage",
    "vote for",
    "vote through",
}
_PASSING |= {"vote in favour of", "vote in favor of", "pass through parliament"}

_GOING_THROUGH = frozenset(("pass", "clear", "complete its passage", "pass through parliament"))

#: Gives another reading, or None where it has no say.
Judgment = Callable[[Sentence, Clause, Reading | None], Reading | None]


def settled(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """The reading of the cue tables, or the one that the rest of the clause asks for instead."""
    for judgment in _JUDGMENTS:
        other = judgment(sentence, clause, reading)
        if other is not None:
            return other
    if reading is not None and reading.kind == "treaty_signed" and not _between_states(sentence, clause):
        return sentence.read_clause(clause, without="treaty")
    return reading


def _joins(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`Sweden became a member`, `it became a member of the union`."""
    if clause.group.lemma not in ("become", "be", "remain"):
        return None
    noun = sentence.predicate_noun(clause)
    if noun < 0 or sentence.lows[noun] not in _MEMBERS:
        return None
    of = noun + 2
    union = of < len(sentence.tags) and sentence.phrase_at[of] is not None and "union" in sentence.chain_classes(of)
    subjects = sentence.subject_classes(clause)
    if "country" in subjects or (union and "person" not in subjects):
        return Reading("treaty_joined", f"{clause.group.lemma} + {sentence.lows[noun]}", 3.0)
    return None


def _made_by_parliament(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    if reading is None or reading.kind != "document_issued" or not _legislative_act(sentence, clause):
        return None
    return Reading("law_adopted", f"{clause.group.lemma} by the legislature", 3.0)


def _held_by_name(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`COP 12 was held in Pyeongchang`."""
    if reading is not None or clause.group.lemma != "hold" or not clause.group.passive or clause.subject is None:
        return None
    if sentence.tags[clause.group.end + 1 : clause.group.end + 2] == ["T"]:
        return None  # "the Act was held to be invalid"
    phrase = sentence.phrase_at[clause.subject[0]]
    named = phrase is not None and sentence.tags[phrase.head] in "E#"
    return Reading("meeting", "hold a named one", 1.0) if named else None


def _issued_by_court(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    if reading is None or reading.kind != "document_issued" or not _of_a_court(sentence, clause):
        return None
    return Reading("ruling", f"{clause.group.lemma} of a court", 2.5)


def _declared_void(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`The court declared the directive invalid`."""
    if clause.group.lemma not in ("declare", "hold", "find", "rule") or reading is None:
        return None
    if reading.kind != "document_issued":
        return None
    after = sentence.lows[clause.group.end + 1 : clause.group.end + 14]
    return Reading("ruling", f"{clause.group.lemma} void", 3.0) if not _VOID.isdisjoint(after) else None


def _denounced_by_person(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """States denounce treaties, people denounce in words."""
    if reading is None or clause.group.lemma != "denounce" or "person" not in sentence.subject_classes(clause):
        return None
    return Reading("speech", "denounce by a person", 2.0)


def _report_received(_sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """`The report was received`: it was handed in; who `received the report` considers it."""
    if reading is None or reading.kind != "report_reviewed" or not clause.group.passive:
        return None
    return Reading("report_submitted", "received + report", 3.0) if clause.group.lemma == "receive" else None


def _by_one_chamber(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """A bill that one chamber passes is no law yet."""
    group = clause.group
    if reading is None or reading.kind != "law_adopted":
        return None
    if group.lemma not in _PASSING:
        return None
    passed = sentence.object_classes(clause)
    if group.lemma in _GOING_THROUGH:
        passed = passed | sentence.subject_classes(clause)
    if passed.isdisjoint(("bill", "motion")) or _is_act(sentence, clause):
        return None
    first = sentence.agent_start(clause) if group.passive else -1
    acting = sentence.chain_classes(first) if first >= 0 else sentence.subject_classes(clause)
    actor = (first, sentence.chain_end(first)) if first >= 0 else clause.subject
    if not group.passive and actor is not None and sentence.joint_in(actor):
        return None
    for j in range(group.end + 1, min(group.end + 4, len(sentence.lows) - 1)):
        if sentence.lows[j] in ("through", "in") and sentence.phrase_at[j + 1] is not None:
            acting = acting | sentence.chain_classes(j + 1)
    return Reading("law_proposed", f"{group.lemma} by one chamber", 3.0) if "chamber" in acting else None


def _told_in_speech(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    if reading is not None and reading.kind not in _TOLD_IN_SPEECH:
        return None
    if clause.group.passive or not _in_a_speech(sentence, clause):
        return None
    return Reading("speech", f"{clause.group.lemma} in a speech", 2.5)


def _gives_rights(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`granted women the right to vote`, `women won the vote`."""
    group = clause.group
    if group.lemma in _GAINING and clause.subject is not None:
        people = sentence.lows[clause.subject[0] : clause.subject[1] + 1]
        gained = _RIGHTS.intersection(sentence.lows[group.end + 1 : group.end + 4])
        return (
            Reading("law_adopted", f"{group.lemma} + right", 2.5) if gained and _PEOPLES.intersection(people) else None
        )
    if group.lemma not in ("grant", "give", "extend"):
        return None
    given = _RIGHTS.intersection(sentence.lows[group.end + 1 : group.end + 6])
    return Reading("law_adopted", f"{group.lemma} + right", 2.5) if given else None


def _forms_something(sentence: Sentence, clause: Clause, reading: Reading | None) -> Reading | None:
    """A band forms; a company that `formed an agreement` founded nothing."""
    group = clause.group
    if reading is None or reading.kind != "body_founded" or group.lemma != "form" or group.passive:
        return None
    if sentence.object_start(clause) < 0 or not _FOUNDED.isdisjoint(sentence.object_classes(clause)):
        return None
    return Reading("other", "form + something", 0.5)


def _inquiry_reports(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`The panel reported in May`: it handed in what it had found; `the ministry reported that ...` only said it."""
    group = clause.group
    if group.lemma != "report" or group.passive or clause.subject is None or sentence.object_start(clause) >= 0:
        return None
    to = group.end + 2
    if sentence.lows[to - 1 : to] == ["to"] and not _HEARERS.isdisjoint(sentence.chain_classes(to)):
        return Reading("report_submitted", "report to", 2.0)
    phrase = sentence.phrase_at[clause.subject[0]]
    asked = phrase is not None and not _ASKED.isdisjoint(sentence.lows[phrase.first : phrase.last + 1])
    following = sentence.clauses[clause.index + 1 :]
    told = any(one.opener == "that" and one.begin <= group.end + 4 for one in following)
    return Reading("report_submitted", "<inquiry> reports", 2.0) if asked and not told else None


def _takes_over(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`His successor took over on 24 July`."""
    if clause.group.lemma != "take over" or clause.group.passive or sentence.object_start(clause) >= 0:
        return None
    return Reading("appointment", "take over", 1.5)


def _calls_names(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`called the trial a farce`: what it is called is said of it."""
    if clause.group.lemma not in ("call", "label", "brand", "term") or clause.group.passive:
        return None
    first = sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.lows[phrase.last + 1 : phrase.last + 2] not in (["a"], ["an"]):
        return None
    return Reading("speech", f"{clause.group.lemma} a thing something", 3.8)


def _writes_that(sentence: Sentence, clause: Clause, _reading: Reading | None) -> Reading | None:
    """`wrote on Twitter that the deal was dead`."""
    if clause.group.lemma != "write" or clause.group.passive or "person" not in sentence.subject_classes(clause):
        return None
    following = sentence.clauses[clause.index + 1] if clause.index + 1 < len(sentence.clauses) else None
    return Reading("speech", "write that", 2.0) if following is not None and following.opener == "that" else None


_JUDGMENTS: tuple[Judgment, ...] = (
    _joins,
    _made_by_parliament,
    _held_by_name,
    _issued_by_court,
    _declared_void,
    _denounced_by_person,
    _report_received,
    _by_one_chamber,
    _told_in_speech,
    _gives_rights,
    _forms_something,
    _inquiry_reports,
    _takes_over,
    _calls_names,
    _writes_that,
    *FRAMED,
    *LEGAL,
    *OFFICES,
)


def _of_a_court(sentence: Sentence, clause: Clause) -> bool:
    """A decision or an order that is issued where the sentence has a court in it."""
    if clause.group.lemma not in _HANDING or "ruling" not in sentence.object_classes(clause):
        return False
    words = (low for low, tag in zip(sentence.lows, sentence.tags, strict=True) if tag in "NE")
    return any(low in ("court", "tribunal", "judge", "justices", "jury") for low in words)


def _legislative_act(sentence: Sentence, clause: Clause) -> bool:
    """A regulation, directive or decision that a parliament adopts is a law; one that a ministry issues is not."""
    group = clause.group
    if group.lemma not in ("adopt", "pass", "approve", "enact"):
        return False
    first = clause.subject[0] if group.passive and clause.subject else sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.lows[phrase.head] not in ("regulation", "directive", "decree-law"):
        return False
    acting = sentence.agent_start(clause) if group.passive else clause.subject[0] if clause.subject else -1
    return acting >= 0 and any(
        sentence.lows[j] in ("parliament", "congress", "assembly", "legislature", "diet", "knesset")
        for j in range(acting, sentence.chain_end(acting) + 1)
    )


def _between_states(sentence: Sentence, clause: Clause) -> bool:
    """An agreement or a deal is a treaty only where the sentence has a state, a union, a government in it."""
    objects = sentence.object_classes(clause)
    if "accord" in objects or "treaty" not in objects or _by_its_name(sentence, clause):
        return True
    near = range(max(0, clause.group.first - 40), min(len(sentence.lows), clause.group.end + 40))
    words = [sentence.lows[j] for j in near if sentence.tags[j] in "NE"]
    if not _SIDES.isdisjoint(words):
        return True
    return any(word not in _AGREEMENTS and not classes_of(word).isdisjoint(_STATES) for word in words)


def _by_its_name(sentence: Sentence, clause: Clause) -> bool:
    """`the Good Friday Agreement`: what has a name of its own is between states, unless it is of business."""
    first = clause.subject[0] if clause.group.passive and clause.subject else sentence.object_start(clause)
    phrase = sentence.phrase_at[first] if first >= 0 else None
    if phrase is None or sentence.tags[phrase.head] != "E":
        return False
    words = [sentence.lows[j] for j in range(phrase.first, phrase.head) if sentence.tags[j] in "EN"]
    return bool(words) and _BUSINESS.isdisjoint(words)


def _in_a_speech(sentence: Sentence, clause: Clause) -> bool:
    """`set out her plan in a speech`, `defended it in an interview`."""
    lows = sentence.lows
    begin = clause.subject[0] if clause.subject else clause.begin
    fronted = (0,) if begin > 2 and clause.group.lemma not in ("be", "have") else ()
    for j in (*fronted, *range(clause.group.end + 1, min(clause.group.end + 16, len(lows) - 2))):
        if (
            lows[j] == ("in")
            and not _SPEECHES.isdisjoint(lows[j + 1 : j + 5])
            and ("K") not in sentence.tags[j + 1 : j + 3]
        ):
            return True
    return False


def _is_act(sentence: Sentence, clause: Clause) -> bool:
    return "statute" in sentence.object_classes(clause) and "bill" not in sentence.object_classes(clause)
