"""Making the event of a head that has been read: arguments, title, citation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from chrono.events import Citation, Event, Evidence, Kinds, Relation, Source, Status
from chrono.extraction import arguments, titles
from chrono.extraction.analysis import Analysis
from chrono.extraction.antecedents import PRONOUNS, antecedent
from chrono.extraction.attachment import Head
from chrono.extraction.clauses import Clause
from chrono.extraction.confidence import confidence_of
from chrono.extraction.details import details_of
from chrono.extraction.names import Names, without_office
from chrono.extraction.relations import dated
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.extraction.surroundings import Surroundings
from chrono.extraction.timemark import TimeMark
from chrono.extraction.titling import LONGEST_OWNER, title_of
from chrono.languages.en.roles import COMING, POSSESSIVES, SPEAKERS
from chrono.times import Resolved

#: Of an endless sentence, so many characters are quoted on each side of the trigger and the date.
_AROUND = 150
_GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}


def _comes(clause: Clause, sense: Sense) -> bool:
    """`The ratification of the pact came in May`: the subject is what happened."""
    inside = clause.subject is not None and clause.subject[0] <= sense.noun <= clause.subject[1]
    return inside and sense.kind not in ("figure", "appointment", "other") and clause.group.lemma in COMING


class Builder:
    """Builds the events of one document."""

    def __init__(self, analysis: Analysis, source: Source, kinds: Kinds) -> None:
        self._analysis, self._source, self._kinds = analysis, source, kinds
        self._persons: dict[str, str] = {}
        self._surroundings = Surroundings(analysis)
        self._names = Names(analysis.document.text)

    def events(
        self, sentence: Sentence, head: Head, sense: Sense, mark: TimeMark, relation: Relation, resolved: Resolved
    ) -> list[Event]:
        """The event of a head, or one for each of several states that joined."""
        if head.clause is not None:
            found = arguments.of_clause(sentence, head.clause, sense.kind)
            if sense.noun >= 0 and (sense.kind in ("meeting", "election") or _comes(head.clause, sense)):
                arguments.with_noun(sentence, sense.noun, sense.kind, found)
        else:
            found = arguments.of_noun(sentence, head.noun, sense.kind)
        agents = [found.agent]
        if sense.kind == "treaty_joined" and found.agent is not None and sentence.joint_in(found.agent):
            agents = list(sentence.parts_of(found.agent))
        events = []
        for agent in agents:
            found.agent = agent
            events.append(self._event(sentence, head, sense, mark, relation, resolved, found))
        return events

    def _event(
        self,
        sentence: Sentence,
        head: Head,
        sense: Sense,
        mark: TimeMark,
        relation: Relation,
        resolved: Resolved,
        found: arguments.Arguments,
    ) -> Event:
        agent = self._text(sentence, found.agent)
        thing = self._text(sentence, found.object)
        place = self._text(sentence, found.place)
        if place is None:
            trigger = sentence.lows[sense.trigger[1]]
            place = self._surroundings.place(sentence, sense.kind, trigger, thing, agent)
        when = mark.when
        assert when is not None
        confidence = confidence_of(
            sentence, head, sense, mark, relation.value, agent=agent is not None, thing=thing is not None
        )
        return self._kinds.event_class(sense.kind)(
            kind=sense.kind,
            title=title_of(
                sentence,
                head,
                sense,
                self._titled(sentence, found.agent, agent),
                thing if _holds(found.object, sense.noun) else self._titled(sentence, found.object, thing),
            ),
            when=dated(relation, when),
            relation=relation,
            status=Status.PLANNED if sense.planned else Status.OCCURRED,
            resolved=resolved,
            attributed=sense.attributed,
            agent=self._named(sentence, found.agent, agent),
            object=thing,
            place=place,
            details=details_of(sentence, head, sense.kind, found, agent, thing),
            confidence=confidence,
            evidence=(Evidence(rule=head.rule, cue=sense.cue),),
            citations=(self._citation(sentence, sense, mark),),
        )

    def head_event(self, mark: TimeMark, title: str, agent: str | None, trigger: tuple[int, int]) -> Event:
        """The event of a document's own date: it was issued."""
        text = self._analysis.document.text
        when = mark.when
        assert when is not None
        start, end = min(mark.start, trigger[0]), max(mark.end, trigger[1])
        citation = Citation(
            source=self._source.id,
            start=start,
            end=end,
            quote=text[start:end],
            date_start=mark.start,
            date_end=mark.end,
            date_text=text[mark.start : mark.end],
            trigger_start=trigger[0],
            trigger_end=trigger[1],
            trigger=text[trigger[0] : trigger[1]],
            page=self._analysis.document.page_at(mark.start),
        )
        return self._kinds.event_class("document_issued")(
            kind="document_issued",
            title=titles.compose([titles.clean(title) or "Document issued"]),
            when=when,
            resolved=mark.expression.resolved,
            agent=agent,
            object=titles.clean_argument(title) or None,
            confidence=0.75,
            evidence=(Evidence(rule="date in the document's head", cue=text[mark.start : mark.end]),),
            citations=(citation,),
        )

    def _citation(self, sentence: Sentence, sense: Sense, mark: TimeMark) -> Citation:
        words = sentence.words
        first, last = sense.trigger
        start, end = words.start, words.end
        if self._analysis.endless(start):
            start = words.starts[bisect_left(words.starts, min(mark.start, words.starts[first]) - _AROUND)]
            end = words.ends[bisect_right(words.ends, max(mark.end, words.ends[last]) + _AROUND) - 1]
        return Citation(
            source=self._source.id,
            start=start,
            end=end,
            quote=words.text[start:end],
            date_start=mark.start,
            date_end=mark.end,
            date_text=words.text[mark.start : mark.end],
            trigger_start=words.starts[first],
            trigger_end=words.ends[last],
            trigger=words.said(first, last),
            page=self._analysis.document.page_at(mark.start),
        )

    def _text(self, sentence: Sentence, span: tuple[int, int] | None) -> str | None:
        """The words of an argument; a pronoun gives way to what it stands for."""
        if span is None:
            return None
        if span[0] == span[1] and sentence.lows[span[0]] in SPEAKERS:
            return None
        if span[0] == span[1] and sentence.lows[span[0]] in PRONOUNS:
            return self._stands_for(sentence, span[0])
        return titles.clean_argument(sentence.said(span)) or None

    def _named(self, sentence: Sentence, span: tuple[int, int] | None, text: str | None) -> str | None:
        """Who acted by the name that the text has: not `the Board`, not with the office before the name."""
        if text is None or span is None:
            return None
        if span[1] - span[0] == 1:
            text = self._names.full(text, sentence.words.starts[span[0]])
        return self._names.brief(without_office(text)) if text[:1].isupper() else text

    def _stands_for(self, sentence: Sentence, pronoun: int) -> str | None:
        """The words of an antecedent; a person told of goes on being the one until another comes near."""
        low = sentence.lows[pronoun]
        gender = _GENDERS.get(low)
        near = 1 if gender in self._persons else None
        found = antecedent(sentence, pronoun, lambda n: self._analysis.earlier(sentence.words.start, n), near)
        text = titles.clean_argument(found.text) if found is not None else None
        if gender is None:
            return text
        other = self._persons.get("f" if gender == "m" else "m")
        if text is None or text == other:
            return self._persons.get(gender)
        self._persons[gender] = text
        return text

    def _titled(self, sentence: Sentence, span: tuple[int, int] | None, text: str | None) -> str | None:
        """An argument as the title has it: `her parents` become the parents of the one who is meant."""
        if text is not None and span is not None and span[1] - span[0] == 1:
            text = self._names.full(text, sentence.words.starts[span[0]])
        text = self._names.brief(text) if text is not None else None
        if span is None or text is None or span[0] == span[1] or sentence.lows[span[0]] not in POSSESSIVES:
            return text
        owner = self._stands_for(sentence, span[0])
        if owner is None or len(owner) > LONGEST_OWNER or owner in text:
            return text
        return f"{titles.bare(owner)}{'’' if owner.endswith('s') else '’s'} {text.partition(' ')[2]}"


def _holds(span: tuple[int, int] | None, noun: int) -> bool:
    """Whether an argument is the event noun's own phrase: "its judgment"."""
    return span is not None and span[0] <= noun <= span[1]
