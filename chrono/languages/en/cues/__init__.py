"""Cue tables of English, one file a field; `CUES` maps each kind to its cues."""

from __future__ import annotations

from chrono.languages.cue import Cues
from chrono.languages.en.cues.bodies import BODIES
from chrono.languages.en.cues.courts import COURTS
from chrono.languages.en.cues.documents import DOCUMENTS
from chrono.languages.en.cues.happenings import HAPPENINGS
from chrono.languages.en.cues.laws import LAWS
from chrono.languages.en.cues.offices import OFFICES
from chrono.languages.en.cues.treaties import TREATIES

__all__ = ["CUES"]

CUES: dict[str, Cues] = {**LAWS, **DOCUMENTS, **BODIES, **TREATIES, **COURTS, **OFFICES, **HAPPENINGS}
