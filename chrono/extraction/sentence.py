"""One sentence, analysed: its words, phrases and clauses, and the questions the rules ask of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import attrs

from chrono.extraction.clauses import Clause, Role
from chrono.extraction.cue_index import CueIndex, Reading
from chrono.extraction.syntax import Phrase, VerbGroup
from chrono.extraction.timemark import TimeMark
from chrono.extraction.told import Told
from chrono.extraction.words import split
from chrono.languages.en.phrasal_verbs import PHRASAL, PHRASAL_HEADS
from chrono.languages.word_list import word_set

_NONE: frozenset[str] = frozenset()
_NAME = frozenset(("name",))
_OFFICE = frozenset(("office",))
#: Single words behind an object that belong to its verb: "brought them together".
_LONE = frozenset(("together", "forward", "forth", "apart", "aside", "back"))
_AS_OFFICE = frozenset(("office", "as_office"))
#: What these make of a person stands right behind it: "named her director".
_MAKING = word_set("name elect appoint declare make choose designate proclaim crown")
#: What these take a person for stands behind `as`: "posted to Cairo as consul".
_TAKING_AS = word_set(
    "choose select name pick propose confirm install proclaim designate post send accredit assign employ engage"
)


@attrs.define(eq=False, slots=False)
class Sentence(Told):
    """A sentence (or the window of a long one) with everything the rules look at."""

    published: int | None = None
    """The publication day's ordinal, to tell plans from happenings."""

    @classmethod
    def of(
        cls, text: str, start: int, end: int, marks: Sequence[TimeMark], index: CueIndex, published: int | None = None
    ) -> Sentence:
        """Analyse `text[start:end]` with its time expressions."""
        return cls(split(text, start, end, marks), index, published)

    def clauses_before(self, i: int) -> list[Clause]:
        """The clauses whose verb ends before word `i`."""
        return [clause for clause in self.clauses if clause.group.last < i]

    def clause_at(self, i: int) -> Clause | None:
        """The clause whose verb group covers word `i`."""
        for clause in self.clauses:
            if clause.group.first <= i <= clause.group.last:
                return clause
        return None

    def group_starting(self, i: int) -> VerbGroup | None:
        """The verb group that begins at word `i` (adverbs left out)."""
        while i < len(self.tags) and self.tags[i] == "A":
            i += 1
        return next((clause.group for clause in self.clauses if clause.group.first == i), None)

    def clause_with_subject(self, first: int) -> Clause | None:
        """The clause whose subject begins at word `first`."""
        return next(
            (
                clause
                for clause in self.clauses
                if clause.subject and clause.subject[0] == first and clause.role is not Role.RELATIVE
            ),
            None,
        )

    def first_clause_after(self, k: int) -> Clause | None:
        """The first clause after word `k` that can carry a fronted date: a main or complement clause of its own."""
        fallback = None
        for clause in self.clauses:
            if clause.group.first < k:
                continue
            if not clause.group.finite:
                fallback = fallback or clause
                continue
            if clause.role is Role.RELATIVE and clause.begin > k:
                continue
            if clause.role is Role.SUBORDINATE and clause.begin > k and self._later_main(clause):
                continue
            return clause
        return fallback

    def _later_main(self, clause: Clause) -> bool:
        return any(
            other.index > clause.index and other.role is Role.MAIN and other.group.finite for other in self.clauses
        )

    def has_own_time(self, clause: Clause, k: int) -> bool:
        """Whether a time expression other than `k` belongs to the clause."""
        begin = clause.begin
        lead = begin - 1
        while lead > 0 and self.tags[lead] in ",A":
            lead -= 1
        if lead in self.words.times and lead > k and self.phrase_at[lead] is None:
            return True  # "..., and in 1862 it enacted"
        following = self.clauses[clause.index + 1] if clause.index + 1 < len(self.clauses) else None
        end = following.begin if following else len(self.tags)
        return any(begin <= j < end and j != k and self.phrase_at[j] is None for j in self.words.times)

    def one_happening(self, first: Clause, second: Clause) -> bool:
        """`reviewed and put on record the rules`: two verbs side by side with one object are one happening."""
        between = self.tags[first.group.end + 1 : second.group.first]
        if not second.shares_subject or not all(tag in "CA" for tag in between):
            return False
        if second.group.first != second.group.head or first.group.passive is not second.group.passive:
            return False
        if first.group.passive:
            return True
        one, other = (self.index.verb(c.group.lemma, c.group.passive, _NONE, _NONE) for c in (first, second))
        return one is None or other is None or one.kind == other.kind  # "resigned and founded" are two

    def object_start(self, clause: Clause) -> int:
        """The first word of the direct object (or of the predicate); -1 for none."""
        j = clause.group.end + 1
        n = len(self.tags)
        steps = 0
        while j < n and steps < 8:
            steps += 1
            tag = self.tags[j]
            if self.phrase_at[j] is not None:
                return j
            if tag == "A" or (tag == "K"):
                j += 1
            elif tag == "I" and j + 1 < n and self.tags[j + 1] == "K" and self.phrase_at[j + 1] is None:
                j += 2
            elif tag == "I" and self.lows[j] == "as" and clause.group.lemma in ("be", "serve", "act", "work"):
                j += 1
            elif tag == "," and j == clause.group.end + 1 and (behind := self._behind_insertion(j)):
                j = behind
            elif tag == "C" and j + 1 < n and self._one_with_next(clause, j):
                following = self.clauses[clause.index + 1]
                j = following.group.end + 1
            else:
                return -1
        return -1

    def _behind_insertion(self, comma: int) -> int:
        """`adopted, by 45 votes to none, the Act`: the word behind the second comma; 0 for none."""
        if self.tags[comma + 1 : comma + 2] != ["I"] or self.lows[comma + 1] not in ("by", "with", "in", "on", "after"):
            return 0
        for j in range(comma + 2, min(comma + 10, len(self.tags) - 1)):
            if self.tags[j] == ",":
                return j + 1 if self.tags[j + 1] == "D" else 0
            if self.tags[j] in "VXMSW;":
                return 0
        return 0

    def _one_with_next(self, clause: Clause, j: int) -> bool:
        if clause.index + 1 >= len(self.clauses):
            return False
        following = self.clauses[clause.index + 1]
        return following.group.first <= j + 2 and self.one_happening(clause, following)

    def subject_classes(self, clause: Clause) -> frozenset[str]:
        """The classes of the clause's subject."""
        return self.told_classes(clause.subject[0]) if clause.subject else _NONE

    def _relative_object(self, clause: Clause) -> int:
        """`the Act, which Congress passed`: the first word of what the relative clause is about; -1 for none."""
        which = clause.begin
        if clause.role is not Role.RELATIVE or clause.subject is None or clause.subject[0] <= which:
            return -1
        if self.tags[which] != "W" or self.lows[which] not in ("which", "that", "whom") or self.tags[which - 1] == "I":
            return -1
        j = which - 1
        while j >= 0 and self.tags[j] in ",-":
            j -= 1
        return self.chain_start(j) if j >= 0 and self.phrase_at[j] is not None else -1

    def object_classes(self, clause: Clause) -> frozenset[str]:
        """The classes of the direct object, of the passive's subject, or of the first prepositional object."""
        if clause.group.passive:
            found = self.subject_classes(clause)
            first = self.object_start(clause)
            if first >= 0 and clause.group.lemma in (*_MAKING, "give", "award", "grant"):
                found = found | self.chain_classes(first)
            return found | self._as_office(clause)
        first = self.object_start(clause)
        if first >= 0:
            return self._named(first) | self._as_office(clause) | self._made_what(clause, first)
        first = self._relative_object(clause)
        if first >= 0:
            return self.told_classes(first)
        first = self.prepositional_object(clause)
        return self.told_classes(first) if first >= 0 else _NONE

    def _named(self, first: int) -> frozenset[str]:
        """The classes of an object; `name` for a proper name that says nothing of what it is."""
        phrase = self.phrase_at[first]
        found = self.told_classes(first)
        return _NAME if not found and phrase is not None and self.tags[phrase.head] == "E" else found

    def _made_what(self, clause: Clause, first: int) -> frozenset[str]:
        """`made himself emperor`, `named her director`: the office behind the person."""
        phrase = self.phrase_at[first]
        if clause.group.lemma not in _MAKING or phrase is None or phrase.last + 1 >= len(self.tags):
            return _NONE
        after = self.phrase_at[phrase.last + 1]
        return self.classes(after) & _OFFICE if after is not None else _NONE

    def _as_office(self, clause: Clause) -> frozenset[str]:
        """`chosen by the party as its candidate`: the office counts as an object."""
        if clause.group.lemma not in _TAKING_AS:
            return _NONE
        for j in range(clause.group.end + 1, min(clause.group.end + 14, len(self.tags) - 1)):
            if self.lows[j] == "as" and self.phrase_at[j + 1] is not None:
                return _AS_OFFICE if "office" in self.chain_classes(j + 1) else _NONE
        return _NONE

    def prepositional_object(self, clause: Clause) -> int:
        """The first word after the preposition that follows the verb; -1 for none."""
        j = clause.group.end + 1
        n = len(self.tags)
        while j + 1 < n and (
            self.tags[j] == "A" or (self.tags[j] == "I" and self.tags[j + 1] == "K") or self.tags[j] == "K"
        ):
            j += 2 if self.tags[j] == "I" else 1
        if (
            j + 1 < n
            and self.tags[j] == "I"
            and self.phrase_at[j + 1] is not None
            and self.lows[j] not in ("in", "at", "by", "after", "before")
        ):
            return j + 1
        return -1

    def agent_start(self, clause: Clause) -> int:
        """The first word of the by-phrase of a passive; -1 for none."""
        n = len(self.tags)
        following = self.clauses[clause.index + 1].group.first if clause.index + 1 < len(self.clauses) else n
        for j in range(clause.group.last + 1, min(following, n - 1, clause.group.last + 25)):
            if self.tags[j] in ",;(" and j > clause.group.last + 12:
                break
            phrase = self.phrase_at[j + 1] if self.lows[j] == "by" else None
            if phrase is not None and (self.tags[j + 1] != "#" or self._counts_actors(phrase)):
                return j + 1
        return -1

    def _counts_actors(self, phrase: Phrase) -> bool:
        """`by seven countries`, not `by 50 percent` or `by 234 votes`."""
        return not self.classes(phrase).isdisjoint(("body", "person", "country", "force", "member", "office"))

    def read_clause(self, clause: Clause, without: str = "") -> Reading | None:
        """What the cue tables say about the clause; `without` is a class that its object turned out not to be of."""
        group = clause.group
        subjects = self.subject_classes(clause)
        if clause.subject and not subjects and self._alone(clause):
            subjects = self._named(clause.subject[0])
        objects = self.object_classes(clause) - {without}
        if group.passive:
            first = self.agent_start(clause)
            actors = self.told_classes(first) if first >= 0 else _NONE
            reading = self.index.verb(group.lemma, True, objects, actors)
            if reading is None:
                reading = self.index.verb(group.lemma, True, objects, subjects)
            subjects = actors
        else:
            parted = self._parted(clause)
            reading = self.index.verb(parted, False, objects, subjects) if parted else None
            reading = reading or self.index.verb(group.lemma, False, objects, subjects)
        if reading is None and " " in group.lemma:
            base = group.lemma.split()[0]
            reading = self.index.verb(base, group.passive, objects - _NAME, subjects)
        return reading

    def _alone(self, clause: Clause) -> bool:
        """Whether the verb has neither object nor complement: "Great Leap began in 1958", not "began to write"."""
        following = self.tags[clause.group.end + 1 : clause.group.end + 2]
        return following != ["G"] and following != ["T"] and self.object_start(clause) < 0

    def _parted(self, clause: Clause) -> str:
        """The fixed phrase whose parts the object parts: "call the League *into existence*"; empty for none."""
        lemma = clause.group.lemma
        first = self.object_start(clause) if lemma in PHRASAL_HEADS else -1
        if first < 0:
            return ""
        phrase = self.phrase_at[first]
        assert phrase is not None
        for last in dict.fromkeys((phrase.last + 1, self.chain_end(first) + 1)):
            for end in range(min(last + 3, len(self.lows)), last, -1):
                said = " ".join((lemma, *self.lows[last:end]))
                if said in PHRASAL and (end > last + 1 or self.lows[last] in _LONE):
                    return said
        return ""

    @cached_property
    def _future(self) -> bool:
        return any(self.is_future(mark) for mark in self.words.times.values())

    def expects_future(self) -> bool:
        """Whether the sentence names a time after the document's own date."""
        return self._future

    def is_future(self, mark: TimeMark) -> bool:
        """Whether a time lies wholly after the document's own date."""
        if self.published is None or mark.when is None:
            return False
        first = mark.when.earliest
        return first is not None and first.ordinal > self.published

    def predicate_noun(self, clause: Clause) -> int:
        """The noun after a copula: "was the first *chairman* of the board"; -1 for none."""
        if clause.group.lemma not in ("be", "become", "remain"):
            return -1
        first = self.object_start(clause)
        if first < 0:
            return -1
        phrase = self.phrase_at[first]
        assert phrase is not None
        return phrase.head if self.tags[phrase.head] in "NE" else -1
