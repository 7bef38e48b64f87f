"""`compare`: two or more chronologies, one above the other on one axis."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import attrs

from chrono.errors import OptionError
from chrono.events import Chronology
from chrono.plots.captions import caption, describe, title_and_subtitle
from chrono.plots.choosing import layout
from chrono.plots.entries import LeftOut
from chrono.plots.figure import TimelineFigure
from chrono.plots.kind_looks import group_looks
from chrono.plots.options import GroupBy, Options, request_of
from chrono.plots.request import Fold, Request, Style
from chrono.plots.saving import format_of, save
from chrono.plots.theme import Theme
from chrono.times import When


def compare(
    chronologies: Sequence[Chronology],
    path: str | Path | None = None,
    *,
    names: Sequence[str] | None = None,
    group_by: GroupBy = "kind",
    figures: bool = False,
    title: str | None = None,
    theme: Theme | str | None = None,
    since: When | str | None = None,
    until: When | str | None = None,
    fold: Fold | str | bool = Fold.AUTO,
    figsize: tuple[float, float] | None = None,
    dpi: float = 150.0,
) -> TimelineFigure:
    """Draw chronologies in lanes, one above the other on one axis, and save the figure where a path is given.

    `names` stand above the lanes of each (else the chronologies' titles); the other options are those of `plot`.
    """
    if len(chronologies) < 2:
        raise OptionError(f"comparing needs at least two chronologies, got {len(chronologies)}")
    if names is not None and len(names) != len(chronologies):
        raise OptionError(f"{len(chronologies)} chronologies need as many names, got {len(names)}")
    if path is not None:
        format_of(path)
    options = Options(
        group_by=group_by, figures=figures, theme=theme, since=since, until=until, fold=fold, figsize=figsize
    )
    heads = names or [c.title or f"Chronology {number}" for number, c in enumerate(chronologies, start=1)]
    requests = [request_of(chronology, options) for chronology in chronologies]
    request = joined(requests, heads, chronologies, title)
    figure = TimelineFigure(layout(request, Style.LANES)[0], request.families, dpi)
    if path is not None:
        save([figure], path)
    return figure


def joined(
    requests: Sequence[Request], heads: Sequence[str], chronologies: Sequence[Chronology], title: str | None
) -> Request:
    """Give one request whose lanes stand under the heads."""
    entries, groups, shift = [], [], 0
    for number, (request, head, chronology) in enumerate(zip(requests, heads, chronologies, strict=True)):
        for entry in request.entries:
            index = entry.index + shift
            entries.append(attrs.evolve(entry, index=index, group=f"{number}:{entry.group}"))
        own = group_looks([str(n) for n in range(len(heads))], request.theme)[str(number)]
        groups += [
            attrs.evolve(group, key=f"{number}:{group.key}", heading=head, look=group.look if group.name else own)
            for group in request.groups
        ]
        shift += len(chronology)
    left = LeftOut(
        figures=sum(r.left_out.figures for r in requests),
        out_of_range=sum(r.left_out.out_of_range for r in requests),
        recurring=tuple(words for r in requests for words in r.left_out.recurring),
        undated=sum(r.left_out.undated for r in requests),
    )
    sources = Chronology((), [source for c in chronologies for source in c.sources])
    entries.sort(key=lambda entry: (entry.extent.first, entry.extent.last, entry.index))
    head, subtitle = title_and_subtitle(title or " and ".join(heads), entries)
    names = {group.key: f"{group.heading}: {group.name}" for group in groups}
    return attrs.evolve(
        requests[0],
        entries=tuple(entries),
        groups=tuple(groups),
        title=head,
        subtitle=subtitle,
        caption=caption(sources, entries, left),
        description=describe(head, entries, names, left),
        left_out=left,
        families=tuple(dict.fromkeys(family for r in requests for family in r.families)),
    )


__all__ = ["compare"]
