"""The name that the text gives to what it describes: "a programme called X", "a system, X", "the company X"."""

from __future__ import annotations

from chrono.extraction.sentence import Sentence
from chrono.languages.en.verb_senses import NAMING

Stretch = tuple[int, int]


def named(sentence: Sentence, span: Stretch) -> Stretch:
    """The name of what the stretch describes, or the stretch itself."""
    tags, n = sentence.tags, len(sentence.tags)
    phrase = sentence.phrase_at[span[0]]
    if phrase is None or tags[phrase.head] == "E":
        return span
    j = span[1] + 1
    while j < n and tags[j] in ",A":
        j += 1
    if (
        j + 1 < n
        and tags[j] in ("PVJ")
        and sentence.words.lemmas[j] in NAMING
        and sentence.phrase_at[j + 1] is not None
    ):
        name = sentence.phrase_at[j + 1]
        if name is not None and tags[name.head] in "EQ":
            return name.first, name.last
    return _after_comma(sentence, span[1] + 1) or by_name(sentence, span)


def _after_comma(sentence: Sentence, comma: int) -> Stretch | None:
    """`the new line, the Northern Railway, opened`: a name between commas that goes on to no list."""
    tags, n = sentence.tags, len(sentence.tags)
    if comma + 1 >= n or tags[comma] != "," or sentence.in_list(comma):
        return None
    name = sentence.phrase_at[comma + 1]
    if name is None or name.first != comma + 1 or tags[name.head] not in "EQ":
        return None
    first = name.first + (tags[name.first] == "D")
    if first > name.last or not all(tag in "EQ#" for tag in tags[first : name.last + 1]):
        return None
    last = name.last
    while last + 2 < n and sentence.lows[last + 1] == "of" and (inner := sentence.phrase_at[last + 2]) is not None:
        last = inner.last
    after = tags[last + 1] if last + 1 < n else "."
    return (name.first, last) if after in ",.K;(" else None


def by_name(sentence: Sentence, span: Stretch) -> Stretch:
    """`the Danish maker Vestkraft` by its name alone, where the name ends the phrase."""
    phrase = sentence.phrase_at[span[0]]
    if phrase is None or phrase.last != span[1] or sentence.tags[span[1]] not in "EQ":
        return span
    tags = sentence.tags
    first = span[1]
    if tags[first] == "E":
        while first > span[0] and tags[first - 1] == "E":
            first -= 1
    if first > span[0] and tags[first - 1] == "N" and "'" not in tags[span[0] : first]:
        return first, span[1]
    return span
