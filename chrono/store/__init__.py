"""A store in which events keep their identity: SQLite, one file, revisions and reviews."""

from __future__ import annotations

from chrono.store.edition import Bar, Departure, Edition
from chrono.store.ledger import Change, Document
from chrono.store.settling import Outcome
from chrono.store.store import Entry, Store
from chrono.store.updating import Reading
from chrono.store.verdicts import Review, Verdict, Word

__all__ = [
    "Bar",
    "Change",
    "Departure",
    "Document",
    "Edition",
    "Entry",
    "Outcome",
    "Reading",
    "Review",
    "Store",
    "Verdict",
    "Word",
]
