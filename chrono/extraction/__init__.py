"""Typed events from a document and its time expressions."""

from __future__ import annotations

from chrono.extraction.decision import Decision
from chrono.extraction.extractor import Extraction, decide, extract_events

__all__ = ["Decision", "Extraction", "decide", "extract_events"]
