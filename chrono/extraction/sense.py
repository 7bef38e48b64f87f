"""What a head says: its kind and cue, the words that are the trigger, and its standing."""

from __future__ import annotations

import attrs


@attrs.frozen
class Sense:
    """A head, read: its kind and cue, the words that are the trigger, and its standing."""

    kind: str
    cue: str
    worth: float
    trigger: tuple[int, int]
    planned: bool = False
    attributed: bool = False
    refused: str = ""
    noun: int = -1
    """The event noun that told the kind, -1 where the verb did."""
