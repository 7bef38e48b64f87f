"""Past tense or participle: `passed` in "the bill passed" and in "the bill passed in 1990 requires"."""

from __future__ import annotations

from chrono.extraction.words import Tag, Words
from chrono.languages.en.verb_senses import ALONE, NAMING

#: Undecided so far.
PAST = "?"
#: Where a clause may end.
BREAKS = frozenset(",;:SW-.")


def past_or_participle(words: Words, i: int) -> str:
    """Decide for word `i`, whose form can be both, by what stands before it and what follows in its clause."""
    tags, lows = words.tags, words.lows
    b = _joint_before(tags, i)
    before = tags[b] if b >= 0 else "."
    after = tags[i + 1] if i + 1 < len(tags) else "."
    if before in "RW" or _opened_by_relative(tags, b):
        return Tag.FINITE
    j = _behind_time(tags, i + 2 if after == "A" else i + 1)
    if j + 1 < len(tags) and lows[j] == "by" and tags[j + 1] not in "KG#":
        return Tag.PARTICIPLE
    if before == "C":
        return _joined(words, i, b, after)
    if before == "(":
        return Tag.PARTICIPLE
    if before == "S":
        return Tag.PARTICIPLE if lows[b] in ("as", "when", "if", "once", "than", "where", "while") else Tag.FINITE
    if before in ".-:" or b < 0:
        return Tag.PARTICIPLE if _finite_ahead(tags, i) else Tag.FINITE
    if before in ",;":
        return _after_comma(words, i, after)
    if before == "I":
        return Tag.PARTICIPLE
    if _clause_has_finite(tags, i):
        return Tag.FINITE if _behind_relative(tags, i) else Tag.PARTICIPLE
    if words.lemmas[i] in NAMING and after in "QE" and _finite_ahead(tags, i):
        return Tag.PARTICIPLE  # "a policy entitled ..."
    if after in "IK" and hangs(tags, b) and _finite_ahead(tags, i):
        return Tag.PARTICIPLE
    return _first_verb_of_clause(tags, i, after)


def _behind_time(tags: list[str], j: int) -> int:
    """The word after a time: `brought in 2012 by the owner`."""
    if tags[j : j + 1] == ["K"]:
        return j + 1
    return j + 2 if tags[j : j + 2] == ["I", "K"] else j


def _joined(words: Words, i: int, b: int, after: str) -> str:
    """After `and`: like the verb before it, unless it cannot share that one's auxiliary."""
    if _stands_alone(words, i):
        return Tag.FINITE
    like = _like_the_verb_before(words, b)
    return Tag.FINITE if like == Tag.PARTICIPLE and after in "D#Q" and _passive_before(words.tags, b) else like


def _stands_alone(words: Words, i: int) -> bool:
    """`was signed in May and entered into force in June`: a verb without object shares no passive auxiliary."""
    following = words.lows[i + 1 : i + 3]
    if following[:1] == ["effect"] or following in (["into", "force"], ["into", "effect"], ["into", "being"]):
        return True
    return words.lemmas[i] in ALONE


def _like_the_verb_before(words: Words, b: int) -> str:
    """`was dissolved and replaced`: a participle again; `met and signed`: past again."""
    tags = words.tags
    j = b - 1
    while j >= 0 and tags[j] not in ";SW":
        tag = tags[j]
        if tag == "P":
            k = word_before(tags, j)
            if (k >= 0 and tags[k] == "X") or not any(t in "VX" for t in tags[:j]):
                return Tag.PARTICIPLE
            if k >= 0 and tags[k] == "C":
                j = k
                continue
        elif tag in "VM" or (tag == "X" and tags[j + 1 : j + 2] not in (["P"], ["A"], ["O"], ["G"])):
            return Tag.FINITE
        j -= 1
    return Tag.FINITE


def _passive_before(tags: list[str], b: int) -> bool:
    """Whether the participle before the conjunction is a passive one: what is joined on has no object then."""
    for j in range(b - 1, -1, -1):
        if tags[j] == "P":
            return True
        if tags[j] in "VM;":
            return False
    return False


def _finite_ahead(tags: list[str], i: int) -> bool:
    """Whether the sentence's own verb still comes (so that a participle opens it: "Passed in 1931, the act ...")."""
    for j in range(i + 1, len(tags)):
        if tags[j] in ";.WS":
            return False
        if tags[j] in "VXM?":
            return True
    return False


def _after_comma(words: Words, i: int, after: str) -> str:
    """After a comma: the next of several verbs, the verb of a subject that a clause interrupts, or a participle."""
    tags = words.tags
    main = None
    relative = False
    for j in range(i - 1, -1, -1):
        tag = tags[j]
        if tag == ";":
            break
        if tag in "VXM" and words.lows[j] not in ("having", "being"):
            main = j
        elif tag in "WS":
            relative = relative or main is not None
            main = None
    if main is None:
        return Tag.FINITE if relative or not _finite_ahead(tags, i) else Tag.PARTICIPLE
    if after in "D#QEJN":
        passive = tags[main] == "X" and "P" in tags[main + 1 : main + 3]
        return Tag.FINITE if not passive or after in "D#" else Tag.PARTICIPLE
    return Tag.PARTICIPLE


def _clause_has_finite(tags: list[str], i: int) -> bool:
    """A finite verb to the left with no joint in between: then this one stands inside its object."""
    j = i - 1
    while j >= 0:
        tag = tags[j]
        if tag in ";:SW.":
            return False
        if tag in ",C-(":
            return False if _subject_between(tags, j, i) else _clause_has_finite(tags, j)
        if tag in "VM" or (tag == "X"):
            return True
        if tag == "B":
            return True
        j -= 1
    return False


def _opened_by_relative(tags: list[str], b: int) -> bool:
    """`the fair which the guild of weavers held`: a noun phrase with its article stands after the relative word."""
    j = b
    while j > 0 and tags[j] in "JNE#'ID":
        j -= 1
    return 0 < j < b and tags[j] == "W" and tags[j - 1] in "NEJ#" and tags[j + 1] in "DE"


def _behind_relative(tags: list[str], i: int) -> bool:
    """`The officers who drew the border left the country`: the only other verb is that of a relative clause."""
    end = next((j for j in range(i, len(tags)) if tags[j] in "SW;"), len(tags))
    verbs = [j for j in range(end) if tags[j] in "VXM?" and j != i]
    if len(verbs) != 1 or verbs[0] > i:
        return False
    opener = word_before(tags, verbs[0])
    return opener > 0 and tags[opener] == "W" and tags[opener - 1] in "NEJ" and "C" not in tags[verbs[0] : i]


def _subject_between(tags: list[str], j: int, i: int) -> bool:
    """Whether a noun phrase that could be a new subject lies between the joint `j` and the verb `i`."""
    between = tags[j + 1 : i]
    while between[:2] == ["I", "K"] or between[:1] == ["K"]:  # "..., and on 6 May the court annulled"
        between = between[2:] if between[0] == "I" else between[1:]
    if not between:
        return False
    if between[0] in "IK" and not any(a == "," for a in between):
        # "..., in 2001 revised" opens no clause; "in the north the army advanced" does
        return sum(tag in "DNERQ#" for tag in between) > 3
    return any(tag in "NERQ#K" for tag in between)


def hangs(tags: list[str], last: int) -> bool:
    """`Under a law adopted in 1999, ...`: the noun that ends at `last` hangs on a preposition that opens the clause."""
    j = last
    while j >= 0:
        top = j
        while j >= 0 and tags[j] in "JNE#Q'":
            j -= 1
        if j == top or ("E" in tags[j + 1 : top] and tags[top] == "N"):  # "In London police arrested"
            return False
        if j >= 0 and tags[j] == "D":
            j -= 1
        if j < 0 or tags[j] != "I":
            return False
        j -= 1
        if j < 0 or tags[j] in ",;:-(":
            return True
    return False


def _first_verb_of_clause(tags: list[str], i: int, after: str) -> str:
    if after in "DRQ" or after == "E":
        return Tag.FINITE
    for j in range(i + 1, len(tags)):
        tag = tags[j]
        if tag in ",;:SW.-(":
            break
        if tag == "C":
            break
        if tag in "VM" or (tag == "X"):
            return Tag.PARTICIPLE
        if tag == "?":
            following = tags[j + 1] if j + 1 < len(tags) else "."
            if following in "DRQE#JN" and after in "IKA":
                return Tag.PARTICIPLE
            break
    return Tag.FINITE


def word_before(tags: list[str], i: int) -> int:
    """The word before `i`, leaving out adverbs, `not` and times inside a verb group; -1 for none."""
    j = i - 1
    while j >= 0 and tags[j] in "AO":
        j -= 1
    return j


def _joint_before(tags: list[str], i: int) -> int:
    """The word before `i`; of a time the `and` before it: "left the army and in 1834 entered the church"."""
    b = k = word_before(tags, i)
    while k >= 0 and tags[k] in "K,A":
        k -= 1
    k -= k >= 0 and tags[k] == "I"
    return k if b >= 0 and tags[b] == "K" and k >= 0 and tags[k] == "C" else b
