"""Finding the time expressions of a document and saying what they mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from chrono.languages import language as language_of
from chrono.languages.en.company import BEFORE_PASSING_YEAR
from chrono.tagging.anchor import Anchor, Genre
from chrono.tagging.composing import Found, composed
from chrono.tagging.context import Context
from chrono.tagging.date_order import DateOrder, inferred_order
from chrono.tagging.doubting import doubted
from chrono.tagging.english import PREFIXES, RULES
from chrono.tagging.expression import TimeExpression, TimexType
from chrono.tagging.extents import article_of_a_name, with_its_event, with_its_noun
from chrono.tagging.fallback import odd_date, odd_stretch
from chrono.tagging.genre import detected_genre, is_dispatch
from chrono.tagging.grammar import Candidate, Grammar
from chrono.tagging.heads import HEAD, head_date
from chrono.tagging.hyphenation import mended
from chrono.tagging.julian import with_styles
from chrono.tagging.linking import linked
from chrono.tagging.modifying import modified
from chrono.tagging.moment import Grain, Moment
from chrono.tagging.named import NamedTimes, with_named
from chrono.tagging.numbering import is_number
from chrono.tagging.outline import Outline
from chrono.tagging.publication import publication_moment
from chrono.tagging.reading import Reading
from chrono.tagging.scanner import Run, Scanner
from chrono.tagging.steps import UNPLACED
from chrono.tagging.story import is_aside
from chrono.tagging.surroundings import Surroundings
from chrono.tagging.tables import capitalised_words, token_tables, trigger_words
from chrono.times.resolved import Resolved

if TYPE_CHECKING:
    from chrono.text.document import Document
    from chrono.times import When

__all__ = ["own_date", "tag"]

#: After "the first nine months", "a year earlier" compares no quarters.
_LONGER_THAN_QUARTERS = frozenset({"P6M", "P9M", "P12M"})


def tag(
    document: Document,
    *,
    published: When | None = None,
    genre: Genre = Genre.AUTO,
    language: str = "en",
    named: NamedTimes | None = None,
    date_order: DateOrder = DateOrder.AUTO,
) -> list[TimeExpression]:
    """The time expressions of a document, in the order of the text.

    published    what "last year" and "Friday" are counted from; else the document's own date, else one in its head
    genre        news, narrative, or auto, which tells by the text
    named        names of events that stand for a date
    date_order   how to read "8/10/2012"; auto asks the document's unambiguous dates

    Without a publication date, told or found, expressions relative to it have no place on the calendar.

    >>> from chrono.text import Document
    >>> from chrono.times import When
    >>> found = tag(Document.of("She said on Tuesday that it began in 1998."), published=When.parse("2012-08-10"))
    >>> [(expression.text, expression.value) for expression in found]
    [('Tuesday', '2012-08-07'), ('1998', '1998')]
    """
    engine = _engine(language)
    whole = mended(document, engine.is_trigger)
    if whole is not None:
        found = _tagged(whole.document, engine, published, genre, date_order)
        expressions = [whole.restored(one, document.text) for one in found]
    else:
        expressions = _tagged(document, engine, published, genre, date_order)
    return with_named(expressions, named.find(document.text)) if named is not None else expressions


def _tagged(
    document: Document, engine: _Engine, published: When | None, genre: Genre, date_order: DateOrder
) -> list[TimeExpression]:
    text = document.text
    anchor = Anchor(genre=detected_genre(text) if genre is Genre.AUTO else genre)
    anchor.order = inferred_order(text) if date_order is DateOrder.AUTO else date_order
    published = published or document.published
    if published is not None:
        anchor.published = publication_moment(published)
    else:
        anchor.published, anchor.published_at = engine.head_date(text)
    if genre is Genre.AUTO and anchor.narrative and is_dispatch(text, anchor.published):
        anchor.genre = Genre.NEWS
    return linked(with_styles(engine.read(document, anchor), text), text)


def own_date(document: Document, *, language: str = "en") -> When | None:
    """When a document was published, as far as its head tells; None where nothing in it says so.

    >>> from chrono.text import Document
    >>> str(own_date(Document.of("Clean rivers\\n\\nPublished 3 May 2014\\n\\nThe work began last year.")))
    '2014-05-03'
    """
    from chrono.times import When

    moment, _ = _engine(language).head_date(document.text)
    return None if moment is None else When.parse(moment.edtf())


@lru_cache(maxsize=8)
def _engine(code: str) -> _Engine:
    return _Engine(code)


class _Engine:
    """Scanner and grammar of one language, built once."""

    def __init__(self, code: str) -> None:
        language = language_of(code)
        self._code = code
        tables = token_tables(language)
        self._anaphoric = frozenset(language.topic("relative").ANAPHORIC)
        self._grammar = Grammar(RULES, PREFIXES, tables)
        self._head_date = lru_cache(maxsize=4)(self._dated_head)  # reading and tagging ask for the same head
        self._vocabulary = self._grammar.vocabulary
        triggers = trigger_words(language, tables)
        self.is_trigger = triggers.__contains__
        self._scanner = Scanner(self._vocabulary, triggers, capitalised_words(language))

    def head_date(self, text: str) -> tuple[Moment | None, int | None]:
        """The document's own date and its offset, if its head tells."""
        head = text[:HEAD]
        if len(text) > HEAD:
            head = head[: head.rfind(" ") + 1] or head
        return self._head_date(head)

    def _dated_head(self, head: str) -> tuple[Moment | None, int | None]:
        anchor, outline = Anchor(genre=Genre.NARRATIVE), Outline(None)
        found = [item for run in self._scanner.runs(head) for item in self._found(run, head, anchor, outline)]
        return head_date(found, head) or (None, None)

    def read(self, document: Document, anchor: Anchor) -> list[TimeExpression]:
        """The expressions of a document, with the anchor moving along."""
        expressions: list[TimeExpression] = []
        text, outline, end = document.text, Outline(document), 0
        for run in self._scanner.runs(text):
            found = self._found(run, text, anchor, outline)
            if len(found) > 1:
                found = composed(found, text, anchor)
            elif found and found[0].reading.tentative:
                continue
            for item in found:
                if item.start >= end:
                    whole = self._odd(item, text, anchor)
                    whole.start = article_of_a_name(text, whole.start, whole.end)
                    if anchor.narrative and whole.reading.type is TimexType.DURATION:
                        whole.end = with_its_noun(text, whole.end, self._is_time)
                        self._count_from_event(whole, text)
                    end = whole.end
                    expressions.append(_expression(whole, text))
        return expressions

    def _count_from_event(self, length: Found, text: str) -> None:
        """A length after or before an event ("four days after the vote") is a date that the event alone could place."""
        end = with_its_event(text, length.end, self._is_time)
        value = length.reading.value
        if end != length.end and length.reading.edtf is None:
            kind = TimexType.TIME if value.startswith("PT") else TimexType.DATE
            unplaced = "XXXX-XX-XX" if kind is TimexType.TIME else UNPLACED.get(value[-1], "XXXX-XX-XX")
            length.end, length.reading = end, Reading.unplaced(unplaced, kind)

    def _is_time(self, word: str) -> bool:
        return self._vocabulary.atom(word) is not None

    def _odd(self, item: Found, text: str, anchor: Anchor) -> Found:
        """A month with a day oddly attached, read by dateparser; else the item as it is."""
        reading = item.reading
        of_month = reading.moment.grain is Grain.MONTH if reading.moment is not None else reading.lacks is Grain.YEAR
        if not of_month:
            return item
        stretch = odd_stretch(text, item.start, item.end)
        if stretch is None:
            return item
        day = odd_date(text[stretch[0] : stretch[1]], self._code, anchor.order.name)
        return item if day is None else Found(Reading.on(day), *stretch, "dateparser")

    def _found(self, run: Run, text: str, anchor: Anchor, outline: Outline) -> list[Found]:
        found: list[Found] = []
        index, count = 0, len(run.atoms)
        while index < count:
            if run.starts[index] >= outline.limit:
                outline.enter(run.starts[index], anchor)
            for candidate in self._grammar.candidates(run, index):
                readings = self._readings(candidate, run, index, text, anchor)
                if readings:
                    found += readings
                    _compare(readings, anchor)
                    for item in readings:
                        moment = item.reading.moment
                        if moment is not None and item.reading.anchors:
                            self._note(item, moment, text, anchor)
                            outline.note(moment, item.start, anchor)
                    index += candidate.end
                    break
            else:
                index += 1
        return found

    def _note(self, item: Found, moment: Moment, text: str, anchor: Anchor) -> None:
        if anchor.narrative and is_aside(item.reading, anchor, Context(text, item.start, item.end, anchor)):
            return
        if moment.grain is not Grain.YEAR:
            anchor.note(moment, item.start)
            return
        passing = Surroundings(text, item.start, item.end).before in BEFORE_PASSING_YEAR
        reading = item.reading
        counted = anchor.narrative and reading.resolved is Resolved.CONTEXT
        whole = counted or not text[item.start].isdigit()
        opening = whole or _opens_sentence(text, item.start)
        anchor.note(moment, item.start, opening=opening, passing=passing)

    def _readings(self, candidate: Candidate, run: Run, index: int, text: str, anchor: Anchor) -> list[Found] | None:
        """What a candidate that matches from token `index` on means; None where its rule declines."""
        start, end = run.starts[index], run.ends[index + candidate.end - 1]
        context = Context(text, run.starts[index + candidate.core], end, anchor, self._anaphoric)
        values = [None if at < 0 else self._value(run, name, index + at) for name, at in candidate.captures]
        if _all_digits(context.own) and is_number(context):
            return None
        built = candidate.rule.build(context, *values)
        if built is None:
            return None
        rule = candidate.rule.picture
        if isinstance(built, Reading):
            built, spans = (built,), [(start, end)]
        else:
            spans = [(run.starts[index + a], run.ends[index + b - 1]) for a, b in candidate.parts]
        if candidate.prefix is not None:
            first = modified(built[0], candidate, context)
            if first is None:
                return None
            built, spans[0] = (first, *built[1:]), (start, spans[0][1])
        return [
            Found(reading, a, b, rule, range_start=len(spans) > 1) for reading, (a, b) in zip(built, spans, strict=True)
        ]

    def _value(self, run: Run, name: str, at: int) -> object:
        if at < 0:
            return None
        word = run.words[at]
        if self._vocabulary.has(name, word):
            return self._vocabulary.value(name, word)
        number = run.numbers[at]
        return word if number is None else number


def _all_digits(own: str) -> bool:
    """Whether an expression says nothing in words: a year, "8/10/2012", "1914-18"."""
    return len(own) > 3 and own[0].isdigit() and ":" not in own and own.lower() == own.upper()


#: "In 1976," and the like open a sentence, up to the year.
_OPENERS = ("the", "early", "late", "mid", "of", "year", "end", "spring", "summer")
_OPENING = re.compile(rf"(?:^|[.!?:;][\"”’)\]]*\s+|\n\s*)(?:[A-Z]\w*\s+){{0,2}}(?:(?:{'|'.join(_OPENERS)})\s+)*\Z")


def _compare(readings: list[Found], anchor: Anchor) -> None:
    """Note which quarter "a year earlier" has to be compared with."""
    value, last = readings[0].reading.value, readings[-1].reading.moment
    if value in _LONGER_THAN_QUARTERS:
        anchor.quarter = None
    elif value == "P3M" and last is not None and last.grain in (Grain.MONTH, Grain.DAY):
        anchor.quarter = Moment(Grain.QUARTER, last.year, (last.number + 2) // 3)


def _opens_sentence(text: str, offset: int) -> bool:
    tail = text[max(0, offset - 30) : offset]
    words = tail.split()
    if words and "\n" not in tail and words[-1].isalnum() and not words[-1][0].isupper() and words[-1] not in _OPENERS:
        return False  # plainly within a sentence
    return _OPENING.search(text, max(0, offset - 60), offset) is not None


def _expression(found: Found, text: str) -> TimeExpression:
    reading = found.reading
    edtf = reading.edtf
    if edtf is not None and reading.moment is not None:
        edtf = doubted(edtf, text, found.start, found.end)
    return TimeExpression(
        found.start,
        found.end,
        text[found.start : found.end],
        reading.type,
        reading.value,
        reading.mod,
        edtf,
        reading.resolved,
        reading.source,
        reading.assumed,
        reading.datable,
        found.rule,
    )
