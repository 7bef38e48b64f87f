"""Nouns that take a year into their name: "Criminal Code of 2023", "Companies Act 2006", "Resolution 1325 (2000)"."""

from __future__ import annotations

#: Written with a capital and followed by (of) a year, the year belongs to the name.
NAMED_TEXTS = (
    "Act", "Acts", "Agenda", "Agreement", "Amendment", "Bill", "Charter", "Code", "Constitution", "Convention",
    "Covenant",
    "Declaration", "Decree", "Directive", "Instrument", "Law", "Order", "Ordinance", "Outline", "Plan", "Programme",
    "Program", "Protocol", "Regulation", "Regulations", "Rules", "Statute", "Strategy", "Treaty", "Vision", "Framework",
)  # fmt: skip

#: Followed by a number and a year in brackets.
NUMBERED_TEXTS = (
    "resolution", "resolutions", "decision", "decisions", "directive", "regulation", "recommendation", "decree",
    "order", "law", "act", "case", "judgment", "opinion", "no", "no.", "comment",
)  # fmt: skip

#: In front of a year and a capital, the year opens a name ("the 2030 Agenda").
NAME_DETERMINERS = ("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "of")
