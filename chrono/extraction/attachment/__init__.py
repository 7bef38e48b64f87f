"""Which verbs and event nouns a time expression governs, by where it stands in its sentence."""

from __future__ import annotations

from chrono.extraction.attachment.dated_nouns import STANDING
from chrono.extraction.attachment.governing import continued, entry_heads, governed
from chrono.extraction.attachment.heads import Governed, Head

__all__ = ["STANDING", "Governed", "Head", "continued", "entry_heads", "governed"]
