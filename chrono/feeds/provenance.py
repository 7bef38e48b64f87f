"""Where an event comes from: its source, and a link that opens the source at the quoted words."""

from __future__ import annotations

from urllib.parse import quote as percent_encoded

from chrono.events import Citation, Event, Source

__all__ = ["link_to", "source_of"]

_SHORT = 60  # characters up to which a quote is linked whole
_WORDS = 4  # words at either end of a longer one
_WEB = ("http://", "https://")


def source_of(event: Event, sources: dict[str, Source]) -> Source | None:
    """The source of the first citation, None where there is none."""
    return sources.get(event.citation.source) if event.citation else None


def link_to(citation: Citation | None, source: Source | None) -> str | None:
    """The web address of a source, with a text fragment that makes a browser show the quote; None without an address.

    Written as in https://wicg.github.io/scroll-to-text-fragment/: a short quote whole, of a longer one its first and
    last words.

    >>> source = Source(id="s", uri="https://bridges.example/history")
    >>> link_to(Citation(source="s", start=0, end=23, quote="The bridge opened again"), source)
    'https://bridges.example/history#:~:text=The%20bridge%20opened%20again'
    """
    if source is None or not source.uri or not source.uri.lower().startswith(_WEB):
        return None
    address = percent_encoded(source.uri, safe="%/:?#[]@!$&'()*+,;=~-._")
    words = citation.quote.split() if citation else []
    if not words:
        return address
    return f"{address}{'' if '#' in address else '#'}:~:text={_fragment(words)}"


def _fragment(words: list[str]) -> str:
    whole = " ".join(words)
    if len(whole) <= _SHORT or len(words) < 2 * _WORDS:
        return _encoded(whole)
    return f"{_encoded(' '.join(words[:_WORDS]))},{_encoded(' '.join(words[-_WORDS:]))}"


def _encoded(text: str) -> str:
    """Percent-encoded; the hyphen too, which the fragment's syntax uses."""
    return percent_encoded(text, safe="", errors="replace").replace("-", "%2D")
