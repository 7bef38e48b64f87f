"""What became of one date: the events it gave with the reasons for them, or the reason for none."""

from __future__ import annotations

import attrs

from chrono.events import Event
from chrono.extraction.attachment import Head
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.extraction.timemark import TimeMark


@attrs.frozen(eq=False)
class Decision:
    """One date's fate. `start` and `end` bound the sentence it was read in; `reason` says why a date gave no event.

    Heads, senses, sentences and events go together, one of each an event; a date in a document's head has no sense.
    """

    mark: TimeMark
    start: int
    end: int
    heads: tuple[Head, ...] = ()
    senses: tuple[Sense, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    events: tuple[Event, ...] = ()
    reason: str = ""
