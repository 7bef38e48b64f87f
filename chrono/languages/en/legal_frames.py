"""Verbs with the words behind them that tell what became of a law, a treaty, a person before a court."""

from __future__ import annotations

from chrono.languages.word_list import word_set

_LAW = word_set("law statute provision norm document treaty charge programme legal_part")
_ANY = word_set("")

_FOR_DEBATE = (
    "for discussion / for consideration / for debate / for review / for approval / for examination / under review / "
    "under consideration"
)

_LINES: tuple[tuple[str, str, frozenset[str], str], ...] = (
    ("bring", "into line / up to date / in line with / into conformity", _LAW, "law_amended"),
    ("bring put", "into force / into effect / into operation / in force", _ANY, "in_force"),
    (
        "enter come go pass",
        "into force / into effect / into operation / into application / into legal force",
        _ANY,
        "in_force",
    ),
    ("remain stay be keep continue", "in force / in effect / in operation / on the books", _ANY, "in_force"),
    ("remain stay be become", "valid / applicable / legally binding / enforceable / operative", _LAW, "in_force"),
    ("take have gain", "effect / legal effect / legal force / force of law", _LAW, "in_force"),
    ("come draw bring", "to an end / to a close", _LAW, "law_repealed"),
    ("consign relegate", "to history / to the dustbin / to the past", _LAW, "law_repealed"),
    ("fall pass", "into disuse / into desuetude / into abeyance", _LAW, "law_repealed"),
    ("lose cease", "legal force / its force / legal effect / validity / effect / to be in force", _LAW, "law_repealed"),
    ("cease", "to be law / to be in force / to be valid / to apply / to have effect", _ANY, "law_repealed"),
    ("set", "aside", word_set("statute law provision"), "law_repealed"),
    ("condemn sentence", "to death / to prison / to be hanged / to life / to hang", _ANY, "ruling"),
    ("put set", "signature to / name to / pen to", word_set("statute bill law"), "law_adopted"),
    ("put set affix", "signature to / names to / seal to / signatures to", _ANY, "treaty_signed"),
    ("become", "an act / a statute / part of the law / law of the land", _ANY, "law_adopted"),
    ("give make", "force of law / the force of law / statutory force", _ANY, "law_adopted"),
    ("put", "in its bid / in a bid / in an application / in a claim / in its application", _ANY, "report_submitted"),
    (
        "go put send",
        "out to consultation / out for consultation / out for comment / out for public comment",
        _ANY,
        "law_proposed",
    ),
    ("come go be put bring", _FOR_DEBATE, word_set("bill"), "law_proposed"),
    ("come go be put bring", _FOR_DEBATE, word_set("report document"), "report_reviewed"),
    ("submit refer take go put send", "to arbitration / to adjudication / to the arbitration", _ANY, "case_opened"),
    ("stand be", "accused / indicted / under indictment", _ANY, "case_opened"),
)


def _table() -> dict[str, tuple[tuple[str, frozenset[str], str], ...]]:
    table: dict[str, list[tuple[str, frozenset[str], str]]] = {}
    for verbs, behind, needs, kind in _LINES:
        for verb in verbs.split():
            for words in behind.split("/"):
                table.setdefault(verb, []).append((words.strip(), needs, kind))
    return {verb: tuple(found) for verb, found in table.items()}


#: Verb -> the words behind it, the classes one of which its subject or object needs, the kind.
FRAMES = _table()
#: What is put into a law or taken out of it changes it.
PLACED = word_set("add insert remove delete incorporate introduce include strike take write embed append enshrine omit")
#: What these lead to happened.
RESULTS = word_set("end result lead culminate conclude finish") | {"result in", "lead to", "end in"}
