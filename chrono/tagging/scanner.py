"""Finding the stretches of a text that can hold time expressions, and cutting them into tokens.

One pass of one regular expression finds *triggers*: words and numbers that name a time ("March", "weeks", "1998"). Only
around a trigger is the text cut into tokens, to both sides as far as the grammar knows the words; that stretch is a
`Run`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chrono.tagging.lexer import TOKEN, spoken_number, written_number
from chrono.tagging.trie import grouped_pattern, trie_pattern
from chrono.tagging.vocabulary import SHAPES, Vocabulary, nth_classes, number_classes, spoken_classes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Run", "Scanner"]

#: Atom, start, end, word, number.
_Token = tuple[str, int, int, str, float | None]

#: How far, in characters, a run reaches to the left of its trigger.
_REACH = 48
#: Most runs reach less far: so much is tried first.
_NEAR = 14
#: A line break with an empty line ends a run, and so do more than this many characters of white space.
_WIDEST_GAP = 40
#: A run is cut after so many tokens: no expression is as long, and lists of dates stay cheap.
_LONGEST = 60
_CACHED_NUMBERS = 10_000
#: They may belong to the number before them: "3 rd".
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_DASHES = dict.fromkeys(("-", "–", "—", "‒", "‑", "−", "--"), "-")

#: Numbers that are triggers by their shape alone. Each begins with a digit at a word's start (seen again by
#: look-behind).
_NUMBER_TRIGGERS = r"""
  [0-9] (?:
      (?<=[12]) (?: (?<! [.,$£€¥\#] . ) | (?<= \b [cC]\. . ) (?<! \. [cC]\. . ) )
        (?: (?<=1)\d | (?<=2)[01] ) \d\d (?! \d | [.,]\d{3} )
    | \d{3} - (?:0\d|1[0-2]) - [0-3]\d (?!\d)
    | (?<! [/.-] . ) \d{3} - [0-3]\d\d (?! [\d-] )
    | (?<! [/.,:-] . ) \d? (?: [/.] \d{1,2} )? \.? \ ?[-–]\ ?
        \d{1,2} (?P<slash>[./]) \d{1,2} (?P=slash) \d{2,4} (?! [\d/] )
    | (?<! [\w.] . ) \d? (?: [./-] | \.?\ ) [IVX]{1,4} [./\ -] (?:1\d|20)\d\d (?!\w)
    | (?<! [/.-] . ) \d{0,3} (?P<sep>[-/.‑–]) \d{1,2} (?P=sep) \d{1,4} (?! \d | (?P=sep)\d | [/.]\d )
    | (?<= [aA]t[ ] . ) \d? [aApP] (?!\w)
    | (?<! [/.:] . ) \d? / (?: \d{4} | \d{1,2} ) (?! [\d/] )
    | (?<! : . ) \d? : [0-5]\d (?! \d )
    | \d? (?: [.:] [0-5]\d )? \ ? [aApP] \.? \ ? [mM] \b
    | \d? (?: st | nd | rd | th ) (?! [a-z\d_] )
    | (?<=[ ]0) \d [0-5]\d (?! \d | [.,/:-]\d )
    | (?<=[2-9]) \d? 0s (?! \w )
    | (?<= [a-z][ ] . | [a-z ][(] . ) \d\d (?! [\w%] | [.,:/]\d )
    | (?<= ['’‘`] . ) \d (?! \w )
    | (?<=[12]) \d{3} (?: 0[1-9] | 1[0-2] ) (?: 0[1-9] | [12]\d | 3[01] ) (?!\d)
    | \d? (?= [JFMASONDjfmasond] [A-Za-z]{2} )
    | \d? (?: h (?: [0-5]\d (?: m(?:in)? )? )? | [dw] ) (?! \w )
    | (?<=[1-4]) [QqHh] (?: \ ? (?:19|20) )? \d\d (?! \w )
  )
  | (?: [QqHh] [1-4] | F\.?Y\.? \ ? ['’]? \d\d (?:\d\d)? ) (?!\w)
  | [oO]['’]\s?[cC]lock
  | T \d\d : [0-5]\d (?!\d)
  | [aApP]\.[mM]\b
  | [bB]\. \ ? [cC]\. | [aA]\. \ ? [dD]\.
"""
_APOSTROPHES = frozenset("'’‘`")


class Run:
    """Neighbouring tokens that the grammar knows: a string of atoms and, for each, where and what it is.

    `words` holds the lower-case words, `numbers` the numbers (None where a token is none); `broken` tells the tokens in
    front of which the line ends.
    """

    __slots__ = ("atoms", "broken", "ends", "numbers", "starts", "words")

    def __init__(self) -> None:
        self.atoms = ""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.numbers: list[float | None] = []
        self.broken: list[bool] = []


class Scanner:
    """Cuts texts into runs, with the words of one vocabulary.

    `triggers` are the lower-case words around which to look; `capitalised` those that count as themselves only
    with a capital; written small they are the word with ``~`` in front.
    """

    def __init__(self, vocabulary: Vocabulary, triggers: Iterable[str], capitalised: Iterable[str]) -> None:
        self._vocabulary = vocabulary
        self._capitalised = frozenset(capitalised)
        forms = {form for word in set(triggers) for form in (word, word.capitalize(), word.upper())}
        names = rf"{grouped_pattern(forms)} (?![^\W\d_])"
        counts = trie_pattern(vocabulary.members("cardinal"))
        clock = rf"(?<=[ab][ty][ ]) {counts} (?: [ ]to[ ] | [ -] ) {counts} (?![^\W\d_])"  # "at ten to five"
        self._triggers = re.compile(rf"\b (?=\w) (?: {names} | {clock} | {_NUMBER_TRIGGERS} )", re.VERBOSE)
        self._cardinals, self._ordinals = vocabulary.members("cardinal"), vocabulary.members("ordinal")
        self._numbers: dict[str, tuple[str, float]] = {}
        self._kinds = {kind: vocabulary.atom_of(frozenset({kind})) for kind in SHAPES}

    def runs(self, text: str) -> Iterator[Run]:
        """The runs of a text, from left to right."""
        done = 0
        for trigger in self._triggers.finditer(text):
            start = trigger.start()
            if start < done:
                continue
            if start and text[start - 1] in _APOSTROPHES and text[start].isdigit():  # "'98"
                start -= 1
            run, done = self._run(text, start, done)
            if run.starts:
                yield run
            done = max(done, trigger.end())

    def _run(self, text: str, trigger: int, floor: int) -> tuple[Run, int]:
        left = self._leftwards(text, trigger, floor)
        tokens: list[_Token] = []
        previous = trigger
        for match in TOKEN.finditer(text, trigger):
            start = match.start()
            if start > previous and (start - previous > _WIDEST_GAP or text.count("\n", previous, start) > 1):
                break
            token = self._token(match)
            if token is None or (token[3] == "-" and _opens_line(text, start)):
                break
            tokens.append(token)
            previous = token[2]
            if previous < match.end() or len(tokens) >= _LONGEST:
                break
        return self._merged(left + tokens, text), previous

    def _leftwards(self, text: str, trigger: int, floor: int) -> list[_Token]:
        low = max(floor, trigger - _REACH)
        words, at, whole = self._words_before(text, low, trigger)
        if not whole:
            return words
        near = text.rfind(" ", low, max(low, at - _NEAR)) + 1
        if near > low:  # the few words right before are mostly enough: one of them is none of the grammar's
            tokens, whole = self._known(text, list(TOKEN.finditer(text, near, at)), at)
            if not whole:
                return tokens + words
        matches = list(TOKEN.finditer(text, low, at))
        if low > floor and matches:
            del matches[0]
        return self._known(text, matches, at)[0] + words

    def _words_before(self, text: str, low: int, at: int) -> tuple[list[_Token], int, bool]:
        """The common case, told cheaply: the words of letters, one space apart, that end before `at` and that the
        grammar knows; where the first of them starts; and whether more of the grammar's may stand before.
        """
        tokens: list[_Token] = []
        whole = True
        while at - 1 > low and text[at - 1] == " ":
            space = text.rfind(" ", low, at - 1)
            word = text[space + 1 : at - 1]
            if space < 0 or not word.isalpha() or word in _ORDINAL_ENDS:
                break
            token = self._word(word, space + 1, at - 1)
            if token is None:
                whole = False
                break
            tokens.append(token)
            at = space + 1
        tokens.reverse()
        return tokens, at, whole

    def _known(self, text: str, matches: list[re.Match[str]], following: int) -> tuple[list[_Token], bool]:
        """The tokens at the end of a stretch that the grammar knows, and whether these are all that it has."""
        tokens: list[_Token] = []
        whole = True
        for match in reversed(matches):
            token = self._token(match)
            if (
                token is None
                or token[2] < match.end()
                or (token[3] == "-" and _opens_line(text, token[1]))
                or text.count("\n", token[2], following) > 1
            ):
                whole = False
                break
            tokens.append(token)
            following = token[1]
        tokens.reverse()
        return tokens, whole

    def _token(self, match: re.Match[str]) -> _Token | None:
        """Atom, start, end, word, number of a token, None if no rule knows it."""
        kind = match.lastgroup
        word = match.group()
        start, end = match.span()
        if kind == "plain" or kind == "word" or kind == "punct":
            return self._word(word, start, end)
        if kind == "number":
            known = self._numbers.get(word)
            if known is None:
                number = written_number(word)
                known = (self._vocabulary.atom_of(number_classes(word, number)), number)
                if len(self._numbers) < _CACHED_NUMBERS:
                    self._numbers[word] = known
            return (known[0], start, end, word, known[1])
        if kind == "nth":
            number = int("".join(filter(str.isdigit, word)))
            return (self._vocabulary.atom_of(nth_classes(number)), start, end, word, number)
        assert kind is not None
        return (self._kinds["numdate" if kind == "sep" else kind], start, end, word, None)

    def _word(self, word: str, start: int, end: int) -> _Token | None:
        lower = _DASHES.get(word) or word.lower()
        atom = self._vocabulary.atom(lower)
        if atom is None and word[-1] == "." and len(word) > 1:  # the point ends a sentence: the token ends before it
            return self._word(word[:-1], start, end - 1)
        if word == lower and lower.rstrip(".") in self._capitalised:
            lower = "~" + lower.rstrip(".")
            atom = self._vocabulary.atom(lower)
        return None if atom is None else (atom, start, end, lower, None)

    def _merged(self, tokens: list[_Token], text: str) -> Run:
        """The tokens as a run, number words in a row made one number."""
        run = Run()
        atoms: list[str] = []
        vocabulary = self._vocabulary
        index, count = 0, len(tokens)
        previous = tokens[0][1] if tokens else 0
        while index < count:
            atom, start, end, word, number = tokens[index]
            length = 1
            if number is None and word in self._cardinals:
                atom, end, number, length = self._spoken(tokens, index)
            elif number is None and word in self._ordinals:
                number = vocabulary.value("ordinal", word)  # type: ignore[assignment]
            atoms.append(atom)
            run.starts.append(start)
            run.ends.append(end)
            run.words.append(word)
            run.numbers.append(number)
            run.broken.append(start > previous and "\n" in text[previous:start])
            previous = end
            index += length
        run.atoms = "".join(atoms)
        return run

    def _spoken(self, tokens: list[_Token], index: int) -> tuple[str, int, float | None, int]:
        """Atom, end, number and length in tokens of the number words from `index` on."""
        vocabulary = self._vocabulary
        words: list[tuple[str, int]] = []
        at, after, last = index, index, ""
        while at < len(tokens) and at - index < 12:
            word = tokens[at][3]
            if vocabulary.has("scale", word) and words:
                words.append(("scale", vocabulary.value("scale", word)))  # type: ignore[arg-type]
            elif vocabulary.has("cardinal", word) and _continues(words, vocabulary.value("cardinal", word)):
                words.append(("cardinal", vocabulary.value("cardinal", word)))  # type: ignore[arg-type]
            elif not (word == "-" or (word == "and" and words and words[-1][0] == "scale")):
                if (
                    vocabulary.has("ordinal", word)
                    and words
                    and words[-1][1] in _TENS
                    and (last == "-" or self._names_day(tokens, at + 1))
                ):
                    nth = words[-1][1] + vocabulary.value("ordinal", word)  # type: ignore[operator]
                    return vocabulary.atom_of(nth_classes(nth, spoken=True)), tokens[at][2], nth, at + 1 - index
                break
            else:
                last = word
                at += 1
                continue
            last = word
            at += 1
            after = at
        number = spoken_number(words)
        year = len(words) > 1 and words[1] != ("scale", 100)
        classes = spoken_classes(number, year=year)
        return vocabulary.atom_of(classes), tokens[after - 1][2], number, after - index

    def _names_day(self, tokens: list[_Token], at: int) -> bool:
        """Whether "of", "day" or a month follows, as behind "the twenty first"."""
        word = tokens[at][3] if at < len(tokens) else ""
        return word in ("of", "day") or self._vocabulary.has("month", word)


_TENS = {20, 30, 40, 50, 60, 70, 80, 90}


def _opens_line(text: str, offset: int) -> bool:
    """Whether only white space stands between a line's start and the offset: a dash there is a bullet."""
    line = text.rfind("\n", max(0, offset - _WIDEST_GAP), offset)
    return line >= 0 and not text[line:offset].strip()


def _continues(words: list[tuple[str, int]], value: object) -> bool:
    """Whether a cardinal goes on with the number before it ("twenty four", "nineteen ninety"), not beginning
    another.
    """
    if not words or words[-1][0] == "scale":
        return True
    assert isinstance(value, int)
    last = words[-1][1]
    if last in _TENS and 1 <= value <= 9:
        return True
    return 10 <= last <= 20 and value >= 10 and len(words) == 1
