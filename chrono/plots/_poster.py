"""The poster style: time runs down the page, full titles stand on both sides, leaders lead from each to its place.

Labels keep the order of time and move as little as they can (`spread`), so leaders of one side cannot cross.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import attrs

from chrono.plots.axis_scale import Scale
from chrono.plots.composer import Composer
from chrono.plots.entries import Entry
from chrono.plots.extent import Extent, Form
from chrono.plots.marks import RADIUS, explains, footprint, mark, moment
from chrono.plots.partition import rows
from chrono.plots.request import Request
from chrono.plots.sheet import Anchor, Item, Outline, Role, Sheet, Text
from chrono.plots.spread import spread
from chrono.plots.ticks import ticks
from chrono.plots.time_axis import scale_of, span_of
from chrono.plots.wrap import balanced

_WIDTH, _WIDE = 11.0 * 72, 16.0 * 72  # points; wide from a hundred events on
_TRACK = 7.5  # points between the marks of times that overlap
_LEADER, _LONG_LEADER = 26.0, 74.0  # points in which a leader goes up or down; long where events crowd
_CROWDED = 0.5  # share of the events in a fifth of the time from which leaders get long
_LINE = 1.3
_WORTH = 0.25  # share of the time in long gaps from which they fold: room is dear on a poster
_AIR = 4.5  # points between cards
_AFTER_DATE = 7.0
_LEAST_ROOM = 200.0  # points for the words of a side


@attrs.frozen
class Card:
    """One event's words: the date, the title's lines, and the height with air that they take."""

    entry: Entry
    date: Text
    lines: tuple[str, ...]
    height: float


def layout_poster(request: Request) -> Sheet:
    """Lay out a request down a page, as long as its events need (or as high as asked, if that is more)."""
    width = request.width or (_WIDE if len(request.entries) > 100 else _WIDTH)
    composer = Composer(request.theme, request.families, width)
    extents = [entry.extent for entry in request.entries]
    start, end = span_of(extents)
    trial = scale_of(extents, start, end, 0.0, 30.0 + 9.0 * len(extents), request.fold, worth=_WORTH)
    composer.header(
        request.title,
        request.subtitle,
        {entry for extent in extents for entry in explains(extent, trial)},
        legend=request.legend,
    )
    composer.groups_legend([(group.name, group.look) for group in request.groups])
    spine = _spine_width(composer, trial)
    leader = _LONG_LEADER if _crowd(extents, trial) > _CROWDED else _LEADER
    column = (width - spine) / 2 - leader - composer.margin
    sides = _two_sides(request.entries)
    most = max(1, int((column - min(_LEAST_ROOM, 0.7 * column)) / _TRACK) - 1)
    room = column - _TRACK * (1 + max(_tracks(side, trial, most)[1] for side in sides))
    cards = [[_card(composer, entry, room) for entry in side] for side in sides]
    need = max(sum(card.height for card in side) for side in cards)
    top = composer.y + 10.0
    below = composer.footer_height(request.caption) + 0.7 * composer.margin + 8.0
    tall = max(1.06 * need, 60.0, (request.height or 0.0) - top - below)
    scale = scale_of(extents, start, end, top, top + tall, request.fold, worth=_WORTH)
    _put_spine(composer, scale, spine)
    for side, sign in zip(cards, (-1, 1), strict=True):
        _put_side(request, composer, side, scale, sign, (width / 2 + sign * spine / 2, room, most, leader))
    composer.y = top + tall + 8.0
    composer.items.sort(key=lambda item: item.index)
    composer.footer(request.caption)
    height = max(request.height or 0.0, composer.y + 0.7 * composer.margin)
    return composer.sheet(request.title, request.description, None, height=height)


def _crowd(extents: Sequence[Extent], scale: Scale) -> float:
    """Give the greatest share of the events that begin within a fifth of the axis."""
    places = sorted(scale.at(_anchor(extent)) for extent in extents)
    span = (scale.right - scale.left) / 5
    return max(bisect_right(places, place + span) - number for number, place in enumerate(places)) / len(places)


def _two_sides(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Share the events between left and right in turn, in order of time: neighbours stand on different sides."""
    ordered = sorted(entries, key=lambda entry: (_anchor(entry.extent), entry.extent.last, entry.index))
    return ordered[0::2], ordered[1::2]


def _anchor(extent: Extent) -> float:
    """Give the day at which a leader leaves a mark: its beginning, of a single day its middle."""
    return extent.middle if extent.form is Form.MOMENT else extent.first


def _tracks(entries: Sequence[Entry], scale: Scale, most: int) -> tuple[list[int], int]:
    """Give each mark a track beside the spine, exact days on the innermost, and the number of the last track.

    Beyond `most` tracks they begin again: marks may then lie over marks, words have room.
    """
    lasting = [i for i, entry in enumerate(entries) if entry.extent.form is not Form.MOMENT]
    spans = [footprint(entries[i].extent, scale) for i in lasting]
    out = [0] * len(entries)
    for i, row in zip(lasting, rows([(a, b + 2.0) for a, b in spans]), strict=True):
        out[i] = 1 + row % most
    return out, max(out, default=0)


def _card(composer: Composer, entry: Entry, room: float) -> Card:
    size = composer.theme.label_size
    date = composer.text(0, 0, entry.short, size, Role.DATE, bold=True)
    left = max(room - date.width - _AFTER_DATE, 0.4 * room)

    def measure(text: str) -> float:
        return composer.measure(text, size, bold=entry.highlighted, italic=entry.planned)

    lines = tuple(balanced(entry.title, left, measure))
    if date.width + _AFTER_DATE + max(measure(line) for line in lines) > room:
        lines = ("", *balanced(entry.title, room, measure))
    return Card(entry, date, lines, len(lines) * _LINE * size + _AIR)


def _spine_width(composer: Composer, scale: Scale) -> float:
    size = composer.theme.axis_size
    names = [tick.name for tick in ticks(scale, lambda _name: 1.2 * size).named]
    return 16.0 + max((composer.measure(name, size, bold=True) for name in names), default=0.0)


def _put_spine(composer: Composer, scale: Scale, wide: float) -> None:
    """Put the column of years on the sheet."""
    theme, size, middle = composer.theme, composer.theme.axis_size, composer.width / 2
    left, right = middle - wide / 2, middle + wide / 2
    for piece in scale.stretches:
        composer.area(
            left, piece.left, right, piece.right, theme.band if theme.band != theme.background else theme.grid
        )
    taken = scale.left - size
    for tick in sorted(ticks(scale, lambda _name: 1.2 * size).named, key=lambda tick: tick.x):
        composer.line(left, tick.x, right, tick.x, theme.grid)
        base = tick.x + 1.1 * size
        fits = tick.name and composer.measure(tick.name, size, bold=True) <= wide - 6
        if fits and base - size >= taken and base + 0.3 * size <= scale.right:
            colour = theme.ink if tick.strong else theme.soft_ink
            composer.put(
                composer.text(
                    middle, base, tick.name, size, Role.AXIS, colour=colour, bold=tick.strong, anchor=Anchor.MIDDLE
                )
            )
            taken = base + 0.3 * size
    for before, after in scale.folds:
        steps = 8
        top = tuple((left + wide * i / steps, before.right + 5 + (3 if i % 2 else 0)) for i in range(steps + 1))
        low = tuple((left + wide * i / steps, after.left - 8 + (3 if i % 2 else 0)) for i in range(steps, -1, -1))
        composer.backdrop.append(Outline((top + low,), fill=theme.tint(theme.grid, 0.7)))


def _put_side(
    request: Request,
    composer: Composer,
    cards: Sequence[Card],
    scale: Scale,
    sign: int,
    measures: tuple[float, float, int, float],
) -> None:
    """Put one side's marks, leaders and cards on the sheet."""
    edge, room, most, wide = measures
    tracks, _ = _tracks([card.entry for card in cards], scale, most)
    start = composer.width / 2 + sign * (composer.width / 2 - composer.margin - room)
    anchors = [scale.at(_anchor(card.entry.extent)) for card in cards]
    middles = spread(anchors, [card.height for card in cards], scale.left - 6.0, scale.right + 6.0)
    for card, track, anchor, middle in zip(cards, tracks, anchors, middles, strict=True):
        entry, look = card.entry, request.look(card.entry)
        x = edge + sign * _TRACK * (track + 0.5)
        if entry.extent.form is Form.MOMENT and not entry.extent.deadline:
            outlines: tuple[Outline, ...] = (moment(x, anchor, look, hollow=entry.extent.about),)
        else:
            outlines = tuple(_turned(outline) for outline in mark(entry.extent, scale, x, look))
        first = middle - card.height / 2 + 0.5 * _AIR + 0.5 * _LINE * composer.theme.label_size
        leader = _leader(x + sign * (RADIUS + 0.6), anchor, start - sign * 3.0, first, sign * wide)
        composer.backdrop.append(Outline((leader,), stroke=composer.theme.tint(look.ink, 0.55), width=0.6))
        composer.items.append(Item(entry, outlines, _words(composer, card, look.ink, start, first, sign)))


def _leader(x: float, y: float, to_x: float, to_y: float, wide: float) -> tuple[tuple[float, float], ...]:
    """Give a line that leaves its mark level, bends, and reaches its card level."""
    sign = 1.0 if wide > 0 else -1.0
    bend = to_x - (wide - sign * 8.0)
    if (bend - x) * sign < 0:
        bend = x
    return ((x, y), (bend, y), (to_x - sign * 4.0, to_y), (to_x, to_y))


def _words(composer: Composer, card: Card, ink: str, x: float, middle: float, sign: int) -> tuple[Text, ...]:
    size = composer.theme.label_size
    base = middle + 0.36 * size
    anchor = Anchor.START if sign > 0 else Anchor.END
    words = [attrs.evolve(card.date, x=x, y=base, colour=ink, anchor=anchor)]
    beside = x + sign * (card.date.width + _AFTER_DATE)
    under = card.lines[0] == ""
    for number, line in enumerate(card.lines):
        if line:
            words.append(
                composer.text(
                    x if under else beside,
                    base + number * _LINE * size,
                    line,
                    size,
                    Role.LABEL,
                    anchor=anchor,
                    bold=card.entry.highlighted,
                    italic=card.entry.planned,
                )
            )
    return tuple(words)


def _turned(outline: Outline) -> Outline:
    """Turn a mark that runs to the right into one that runs down."""
    return attrs.evolve(outline, runs=tuple(tuple((y, x) for x, y in run) for run in outline.runs))


__all__ = ["layout_poster"]
