"""The words of a sheet: title, subtitle, caption and the description that stands in for the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from chrono.events import Chronology
from chrono.plots.calendar_units import year_name
from chrono.plots.entries import Entry, LeftOut, distinct, readable
from chrono.times import Day


def years(entries: Sequence[Entry]) -> str:
    """Give the years from the first to the last event: "2012–2017"."""
    if not entries:
        return ""
    first = Day.from_ordinal(int(min(e.extent.first for e in entries) // 1)).year
    last = Day.from_ordinal(int((max(e.extent.last for e in entries) - 1e-6) // 1)).year
    if first == last:
        return year_name(first)
    joint = "–" if first > 0 else " – "
    return f"{year_name(first)}{joint}{year_name(last)}"


def count_of(number: int, noun: str) -> str:
    """Give "1 event", "2 events"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def title_and_subtitle(title: str | None, entries: Sequence[Entry]) -> tuple[str, str]:
    """Give the title, and below it what is shown; without a title of its own the count is the title."""
    shown = count_of(len(entries), "dated event")
    span = years(entries)
    line = f"{shown}, {span}" if span else "No dated events"
    return (title, line) if title else (line, "")


def caption(chronology: Chronology, entries: Sequence[Entry], left_out: LeftOut) -> tuple[str, ...]:
    """Give the footer's sentences: sources, how many are shown, and everything that was left out."""
    titles = distinct(readable(source.title or source.id) for source in chronology.sources)
    out = []
    if titles:
        more = f" and {len(titles) - 3} more" if len(titles) > 3 else ""
        out.append(("Source: " if len(titles) == 1 else "Sources: ") + "; ".join(titles[:3]) + more)
    shown = len(entries)
    dated = shown + left_out.figures + left_out.out_of_range + len(left_out.recurring) + left_out.undated
    out.append(f"{shown:,} of {count_of(dated, 'event')} shown")
    if left_out.figures:
        out.append(f"{count_of(left_out.figures, 'figure')} left out")
    if left_out.out_of_range:
        out.append(f"{count_of(left_out.out_of_range, 'event')} outside the range")
    out += list(left_out.recurring[:3])
    if len(left_out.recurring) > 3:
        out.append(f"{len(left_out.recurring) - 3} more on days of every year")
    if left_out.undated:
        out.append(f"{count_of(left_out.undated, 'event')} without a date that can be placed")
    out.append("Dates as printed")
    return tuple(out)


def describe(title: str, entries: Sequence[Entry], names: dict[str, str], left_out: LeftOut) -> str:
    """Give the alternative text: what the picture shows, how much, and the events in order (all up to 30)."""
    if not entries:
        return f"Timeline: {title}. No dated events."
    counts = Counter(entry.group for entry in entries)
    lanes = ", ".join(f"{names.get(key) or 'events'} {count}" for key, count in counts.most_common())
    parts = [f"Timeline: {title}.", f"{count_of(len(entries), 'event')}, {years(entries)}."]
    if len(counts) > 1:
        parts.append(f"By group: {lanes}.")
    if left_out.figures:
        parts.append(f"{count_of(left_out.figures, 'figure')} left out.")
    if len(entries) <= 30:
        parts += [f"{entry.when}: {entry.title}." for entry in entries]
    else:
        first, last = entries[0], entries[-1]
        parts.append(f"First: {first.when}, {first.title}. Last: {last.when}, {last.title}.")
    return " ".join(parts)


__all__ = ["caption", "count_of", "describe", "title_and_subtitle", "years"]
