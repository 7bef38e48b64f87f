"""The noun phrases of a sentence, how they hang together, and what classes of things they name."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from chrono.extraction.chains import chain_left
from chrono.extraction.clauses import clauses
from chrono.extraction.cue_index import CueIndex
from chrono.extraction.syntax import Phrase, parse
from chrono.extraction.wordclasses import classify
from chrono.extraction.words import Words
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.word_list import word_set

#: Heads that say nothing by themselves: what counts is what they are of.
_EMPTY_HEADS = word_set(
    "stage reading phase round number series set total range part parts version text process body form kind "
    "type variety majority portion terms use copy copies group implementation recommendations provisions "
    "adoption first edition draft article articles section clause chapter paragraph schedule total lot pair "
    "couple implementation sections result member members"
)
#: Prepositions that go with a noun of a title: "Convention on", "report to".
_TITLE_PREPOSITIONS = word_set("for on to with between against concerning regarding about from towards toward over")
_TITLED = frozenset(
    (
        "law",
        "statute",
        "bill",
        "document",
        "report",
        "treaty",
        "case",
        "ruling",
        "programme",
        "body",
        "work",
        "speech",
        "office",
        "meeting",
        "election",
    )
)
#: Names that end in one of these are the text's, whatever they begin with.
_TEXTS = word_set("act bill code convention treaty agreement ordinance protocol law amendment statute directive")
_NONE: frozenset[str] = frozenset()


@attrs.define(eq=False, slots=False)
class Phrasing:
    """The words of a sentence with their phrases; `Sentence` adds what it knows of clauses."""

    words: Words
    index: CueIndex

    pronoun_classes: Callable[[int], frozenset[str]] | None = attrs.field(default=None, init=False)
    """Looks up what the pronoun at a word stands for; set by whoever knows the sentences before."""

    def __attrs_post_init__(self) -> None:
        classify(self.words)
        self.syntax = parse(self.words)
        self.tags = self.words.tags
        self.lows = self.words.lows
        self.phrase_at = self.syntax.phrase_at
        self.clauses = clauses(self.syntax)

    def said(self, span: tuple[int, int]) -> str:
        """The text of a stretch of words."""
        return self.words.said(*span)

    def adverbial_start(self, k: int) -> int:
        """The first word of the adverbial that the time at `k` belongs to: its preposition, or itself."""
        j = k - 1
        while j >= 0 and self.tags[j] == "A" and self.lows[j] not in ("nationwide", "home", "abroad", "there"):
            j -= 1
        if j >= 0 and self.tags[j] in "IT" and self.lows[j] != "than":
            if self.lows[j] in ("of", "at") and j and self.lows[j - 1] == "as":
                return j - 1
            leads = j and self.lows[j - 1] in ("beginning", "starting", "effective", "commencing", "dating")
            if leads and (j < 2 or self.tags[j - 2] not in "VXBP"):
                return j - 1
            return j
        if (
            j >= 0
            and self.lows[j] in ("beginning", "starting", "following", "since", "until", "effective")
            and j == k - 1
        ):
            return j
        return k if j < 0 or self.tags[j] != "A" else j + 1

    def chain_start(self, last: int) -> int:
        """Where the chain of noun phrases that ends at word `last` begins."""
        return chain_left(self.syntax, last)

    def chain_end(self, first: int, *, joined: bool = True, plain: bool = False, linked: bool = True) -> int:
        """The last word of the object that begins at word `first`: "the Treaty on | the Functioning of | the Union".

        `plain` is for verbs whose `of` is not the object's: "convicted him of fraud". Without `linked` only
        `of` goes on: of those who act, what they are on or for says nothing.
        """
        phrase = self.phrase_at[first]
        assert phrase is not None
        titled = linked and (
            not self.classes(phrase).isdisjoint(_TITLED) or self.index.is_event_noun(self.noun_at(phrase.head))
        )
        last = phrase.last
        n = len(self.tags)
        if plain and self.lows[last + 1 : last + 2] == ["of"]:
            return last
        while last + 2 < n:
            tag, after = self.tags[last + 1], self.phrase_at[last + 2]
            if tag == "I" and after is not None and self.tags[last + 2] != "K":
                word = self.lows[last + 1]
                if word == "of" or (titled and word in _TITLE_PREPOSITIONS):
                    last = after.last
                    continue
                break
            if (
                tag == "I"
                and self.tags[last + 2] == "G"
                and titled
                and last + 3 < n
                and self.phrase_at[last + 3] is not None
            ):
                if self.lows[last + 1] in ("of", "for", "on", "against"):
                    last = self.phrase_at[last + 3].last  # type: ignore[union-attr]
                    continue
                break
            if joined and tag in "C," and not self.begins_clause(last + 2):
                step = last + 2
                if tag == "," and self.tags[step] == "C":
                    step += 1
                following = self.phrase_at[step] if step < n else None
                if (
                    following is not None
                    and not self.begins_clause(step)
                    and (tag == "C" or step > last + 2 or self._list_goes_on(following.last))
                ):
                    last = following.last
                    continue
            break
        return last

    def begins_clause(self, i: int) -> bool:
        """Whether the phrase at word `i` is the subject of a clause that begins there."""
        phrase = self.phrase_at[i]
        return phrase is not None and any(
            clause.subject and clause.subject[0] == phrase.first and clause.begin >= i - 1 for clause in self.clauses
        )

    def _list_goes_on(self, last: int) -> bool:
        """Whether `A, B and C` follows rather than an apposition."""
        j = last + 1
        n = len(self.tags)
        while j < n and j - last < 40:
            tag = self.tags[j]
            if tag == "C":
                return True
            if tag not in ",I" and self.phrase_at[j] is None:
                return False
            j += 1
        return False

    def classes(self, phrase: Phrase) -> frozenset[str]:
        """The classes of a phrase's head noun; of a quoted title or unknown name, of the words inside."""
        head = phrase.head
        low = self.lows[head]
        if self.tags[head] == "Q":
            return self._title_classes(low)
        if head > phrase.first:
            two = classes_of(self.lows[head - 1] + " " + low)
            if two:
                return two | classes_of(low)
        found = classes_of(low)
        if found or self.tags[head] != "E":
            return found
        for j in range(head - 1, phrase.first - 1, -1):
            if self.tags[j] in "EN":
                found = classes_of(self.lows[j])
                if found:
                    return found
        return _NONE

    def _title_classes(self, title: str) -> frozenset[str]:
        words = title.strip('“”"_«»„ ').replace(",", " ").split()
        for word in words[:3] + words[::-1][:2]:
            found = classes_of(word)
            if found:
                return (
                    found
                    & {("law"), ("statute"), ("bill"), ("document"), ("report"), ("treaty"), ("programme"), ("work")}
                    or found
                )
        return frozenset({"work", "title"})

    def chain_classes(self, first: int) -> frozenset[str]:
        """The classes of the chain that begins at word `first`; empty heads ("a number of") look through."""
        phrase = self.phrase_at[first]
        if phrase is None:
            return _NONE
        low = self.lows[phrase.head]
        if (
            self.tags[first] == ("R")
            and self.pronoun_classes is not None
            and low not in (("he"), ("she"), ("who"), ("him"), ("her"))
        ):
            return self.pronoun_classes(first)
        n = len(self.tags)
        if (
            (low in _EMPTY_HEADS or self.tags[phrase.head] == "#")
            and phrase.last + 2 < n
            and self.lows[phrase.last + 1] in ("of", "to", "in")
        ):
            inner = self.phrase_at[phrase.last + 2]
            if inner is not None:
                found = self.classes(inner)
                if found:
                    return found
        found = self.classes(phrase)
        last = phrase.last
        if self.tags[phrase.head] == "E" and (titled := self._title_of_chain(phrase)):
            return titled
        while not found and self.tags[phrase.head] == "E" and last + 2 < n and self.lows[last + 1] == "of":
            inner = self.phrase_at[last + 2]  # "the Control of Pollution Act": a name's last part says what it is
            if inner is None or self.tags[inner.head] != "E":
                break
            found, last = self.classes(inner), inner.last
        return found

    def _title_of_chain(self, phrase: Phrase) -> frozenset[str]:
        """`the Reserve Bank of New Zealand Act`: the classes of the law or treaty that a chain of names ends in."""
        last, n = phrase.last, len(self.tags)
        while last + 2 < n and self.tags[last + 1] == "I" and (inner := self.phrase_at[last + 2]) is not None:
            if self.tags[inner.head] != "E" or self.tags[last + 2] == "K":
                break
            last = inner.last
            if self.lows[inner.head] in _TEXTS:
                return classes_of(self.lows[inner.head])
        return _NONE

    def office_after(self, first: int) -> tuple[int, int] | None:
        """`as minister of health` after the verb."""
        for j in range(first, min(first + 20, len(self.tags) - 1)):
            if self.lows[j] == "as" and self.phrase_at[j + 1] is not None:
                return j + 1, self.chain_end(j + 1, joined=False)
        return None

    def role_noun(self, first: int, last: int) -> int:
        """The leftmost noun of an office in a stretch of words, -1 for none."""
        for j in range(first, last + 1):
            phrase = self.phrase_at[j]
            if phrase is not None and phrase.head == j and "office" in classes_of(self.lows[j]):
                return j
        return -1

    def names_happening(self, noun: int) -> bool:
        """Whether an event noun is one of happenings (a war, an election) rather than of acts (an adoption)."""
        return self.index.dated_noun(self.lows[noun]) in ("operation", "election", "meeting", "other")

    def joint_in(self, span: tuple[int, int]) -> bool:
        """Whether the stretch is several phrases joined by `and`, not one with an `and` inside its complement."""
        for j in range(span[0], span[1] + 1):
            if self.tags[j] == "C" and self.lows[j] in ("and", "&"):
                before = self.tags[span[0] : j]
                if j < span[1] and self.lows[j + 1] in (
                    ("company"),
                    ("sons"),
                    ("co"),
                    ("partners"),
                    ("brothers"),
                    ("associates"),
                ):
                    return False
                if self._one_name(span, j):
                    return False
                return "I" not in before or "," in before
        return False

    def in_list(self, comma: int) -> bool:
        """Whether the comma divides phrases of a list that goes on to an `and`: "A, B and C"."""
        tags = self.tags
        if comma == 0 or self.phrase_at[comma - 1] is None:
            return False
        j, commas = comma + 1, 0
        while j < len(tags):
            tag = tags[j]
            if tag == "C":
                return self.lows[j] == "and" and j + 1 < len(tags) and self.phrase_at[j + 1] is not None
            if tag == ",":
                commas += 1
                if commas > 8:
                    return False
            elif self.phrase_at[j] is None and not (tag == "I" and self.lows[j] in ("of", "for")):
                return False
            j += 1
        return False

    def parts_of(self, span: tuple[int, int]) -> list[tuple[int, int]]:
        """The phrases that a stretch joins: "A, B and C" gives three."""
        parts: list[tuple[int, int]] = []
        first = span[0]
        for j in range(span[0], span[1] + 2):
            if j > span[1] or self.tags[j] in ",C":
                if j > first:
                    parts.append((first, j - 1))
                first = j + 1
        return parts

    def _one_name(self, span: tuple[int, int], joint: int) -> bool:
        """`the Food and Drug Administration`: an article, a name, `and`, a name that says what it is."""
        first, after = self.phrase_at[span[0]], self.phrase_at[joint + 1] if joint < span[1] else None
        if first is None or after is None or self.tags[span[0]] != "D" or first.last - first.first > 2:
            return False
        bare = self.tags[after.first] == "E" and after.last > after.first
        return bare and not self.classes(after).isdisjoint(("body", "organisation", "law", "document", "programme"))

    def noun_at(self, j: int) -> str:
        """The noun at a word as the cue tables know it, with the word before it in "committee stage"."""
        low = self.lows[j]
        if self.lows[j + 1 : j + 2] == ["into"] and self.index.is_event_noun(whole := " ".join(self.lows[j : j + 3])):
            return whole
        if j and self.tags[j - 1] in "NEJ":
            two = self.lows[j - 1] + " " + low
            if self.index.is_event_noun(two) or self.index.dated_noun(two):
                return two
        return low
