"""The pages style: lanes on as many sheets as it takes, broken at years, or where they are too full at months."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from chrono.plots._lanes import layout_lanes
from chrono.plots.calendar_units import Step, Unit
from chrono.plots.captions import count_of
from chrono.plots.entries import Entry
from chrono.plots.extent import Form
from chrono.plots.request import Fold, Request
from chrono.plots.sheet import Sheet
from chrono.plots.time_axis import span_of

A4 = (11.69 * 72, 8.27 * 72)  # landscape, points
_STEPS = tuple(Step(Unit.YEAR, n) for n in (100, 10, 1)) + (Step(Unit.MONTH, 1), Step(Unit.DAY, 1), Step(Unit.HOUR, 1))


@attrs.frozen
class Page:
    """The events of one page and the days from `start` to `end` that its axis shows."""

    entries: tuple[Entry, ...]
    start: float
    end: float


def layout_pages(request: Request) -> list[Sheet]:
    """Lay out a request on pages of one size: A4 landscape, unless a size is given."""
    size = (request.width or A4[0], request.height or A4[1])
    request = attrs.evolve(request, width=size[0], height=size[1], fold=Fold.NEVER)
    pages = _broken(request)
    sheets = []
    for number, page in enumerate(pages, start=1):
        part = f"page {number} of {len(pages)}"
        here = f"{count_of(len(page.entries), 'event')} on {part}"
        sheets.append(_laid(request, page, f"{request.subtitle}; {part}" if request.subtitle else here, part))
    return sheets


def _broken(request: Request) -> list[Page]:
    """Break the events into pages, each as long in time as it can be."""
    entries = sorted(request.entries, key=lambda entry: entry.extent.first)
    if not entries:
        return [Page((), *span_of([]))]
    start, end = span_of([entry.extent for entry in entries])
    return _split(request, tuple(entries), start, end, 0)


def _split(request: Request, entries: tuple[Entry, ...], start: float, end: float, level: int) -> list[Page]:
    """Give pages for the events that begin from `start` to `end`: whole steps while they fit, else finer steps."""
    if _fits(request, Page(entries, start, end)):
        return [Page(entries, start, end)]
    if level == len(_STEPS) or _too_coarse(entries, _STEPS[level]):
        return _chunks(request, entries, start, end)
    bounds = sorted({start, *(b for b in _STEPS[level].boundaries(start, end) if start < b < end), end})
    if len(bounds) < 3:
        return _split(request, entries, start, end, level + 1)
    pages: list[Page] = []
    at = 0
    while at < len(bounds) - 1:
        low, high = at + 1, len(bounds) - 1
        best = None
        while low <= high:  # the most steps that fit on a page
            middle = (low + high) // 2
            page = _between(entries, bounds[at], bounds[middle], last=bounds[middle] == end)
            if _fits(request, page):
                best, low = (middle, page), middle + 1
            else:
                high = middle - 1
        if best is not None:
            pages.append(best[1])
            at = best[0]
        else:
            page = _between(entries, bounds[at], bounds[at + 1], last=bounds[at + 1] == end)
            pages += _split(request, page.entries, page.start, page.end, level + 1)
            at += 1
    return [page for page in pages if page.entries]


def _too_coarse(entries: Sequence[Entry], step: Step) -> bool:
    """Say whether too many events are known less exactly than a step: they would run off every page."""
    coarse = sum(e.extent.form is Form.PERIOD and e.extent.last - e.extent.first > 1.1 * step.days for e in entries)
    return coarse > 0.1 * len(entries)


def _between(entries: Sequence[Entry], start: float, end: float, *, last: bool) -> Page:
    """Give the events that begin in a range; one that goes on beyond it is cut."""
    mine = [e for e in entries if start <= e.extent.first < end or (last and e.extent.first >= end)]
    clipped = [attrs.evolve(e, extent=e.extent.clipped(start, end)) if e.extent.last > end else e for e in mine]
    return Page(tuple(clipped), start, end)


def _chunks(request: Request, entries: Sequence[Entry], start: float, end: float) -> list[Page]:
    """Share events among pages that show the same stretch of time, in order of time."""
    pages: list[Page] = []
    at = 0
    while at < len(entries):
        count = len(entries) - at
        while count > 1 and not _fits(request, Page(tuple(entries[at : at + count]), start, end)):
            count = max(1, count * 3 // 4)
        pages.append(Page(tuple(entries[at : at + count]), start, end))
        at += count
    return pages


def _fits(request: Request, page: Page) -> bool:
    assert request.height is not None
    if len(page.entries) > 400:
        return False
    return _laid(request, page, f"{request.subtitle}; page 99 of 99", "").height <= request.height + 0.01


def _laid(request: Request, page: Page, subtitle: str, part: str) -> Sheet:
    keys = {entry.group for entry in page.entries}
    asked = attrs.evolve(
        request,
        entries=page.entries,
        groups=tuple(group for group in request.groups if group.key in keys),
        subtitle=subtitle,
        description=f"{request.description} This is {part}." if part else request.description,
    )
    return layout_lanes(asked, span=(page.start, page.end))


__all__ = ["A4", "Page", "layout_pages"]
