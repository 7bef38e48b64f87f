"""Which clause each verb group heads: its subject, what opens it, which verb it is joined to."""

from __future__ import annotations

from enum import Enum

import attrs

from chrono.extraction.chains import CLAUSE_OPENERS, chain_left
from chrono.extraction.syntax import Syntax, VerbGroup
from chrono.languages.en.verb_senses import NAMING, SAYING, TELLING


class Role(Enum):
    """How a clause stands in its sentence."""

    MAIN = "main"
    RELATIVE = "relative"
    SUBORDINATE = "subordinate"
    COMPLEMENT = "complement"
    PARTICIPIAL = "participial"
    INFINITIVE = "infinitive"


@attrs.define(eq=False)
class Clause:
    """One verb group in its place. `subject` is a stretch of words, both ends included."""

    index: int
    group: VerbGroup
    role: Role
    begin: int
    """The first word of the clause: its subject, or the word that opens it."""
    opener: str = ""
    subject: tuple[int, int] | None = None
    joined: int = -1
    """The clause that this one is joined to by `and`, a comma or a semicolon."""
    shares_subject: bool = False


def clauses(syntax: Syntax) -> list[Clause]:
    """One clause a verb group, in the sentence's order."""
    found: list[Clause] = []
    for index, group in enumerate(syntax.groups):
        found.append(_clause(syntax, index, group, found))
    for clause in found:
        if (
            clause.role is Role.PARTICIPIAL
            and clause.subject is None
            and not any(c.group.finite for c in found[: clause.index])
        ):
            main = next(
                (c for c in found[clause.index :] if c.group.finite and c.role is Role.MAIN and c.subject), None
            )
            if main is not None:
                clause.subject = main.subject
                clause.shares_subject = True
    return found


def _clause(syntax: Syntax, index: int, group: VerbGroup, earlier: list[Clause]) -> Clause:
    if group.form == "infinitive":
        return _infinitive(syntax, index, group, earlier)
    if group.form == "finite":
        return _finite(syntax, index, group, earlier)
    return _participial(syntax, index, group, earlier)


def _infinitive(syntax: Syntax, index: int, group: VerbGroup, earlier: list[Clause]) -> Clause:
    clause = Clause(index, group, Role.INFINITIVE, group.first)
    if not earlier and group.first and syntax.phrase_at[group.first - 1] is not None:
        clause.subject = (chain_left(syntax, group.first - 1), group.first - 1)  # "under a law to come into force"
    if earlier:
        before = earlier[-1]
        clause.subject = before.subject
        clause.shares_subject = True
        if syntax.words.tags[group.first] != "T" and before.role is Role.INFINITIVE:
            clause.joined = before.index
    return clause


def _participial(syntax: Syntax, index: int, group: VerbGroup, earlier: list[Clause]) -> Clause:
    tags, lows, at = syntax.words.tags, syntax.words.lows, syntax.phrase_at
    clause = Clause(index, group, Role.PARTICIPIAL, group.first)
    j = group.first - 1
    while j >= 0 and tags[j] == "A":
        j -= 1
    if j >= 0 and tags[j] in "IS":
        clause.opener = lows[j]
        clause.begin = j
    if j > 1 and tags[j] == "K" and at[j] is None and lows[j - 1] == "of":
        j -= 2  # "the Constitution of 1812 adopted after ..."
    comma = j >= 0 and tags[j] in ",-("
    if comma:
        j -= 1
        while j >= 0 and tags[j] == ",":
            j -= 1
    if j >= 0 and at[j] is not None and (group.passive or not comma):
        glossed = group.first > 0 and tags[group.first - 1] == "(" and tags[at[j].first] == "D"  # type: ignore[union-attr]
        whole = group.lemma not in ("hold", "attend", "convene", "locate") and not glossed
        clause.subject = (chain_left(syntax, j) if whole else at[j].first, j)  # type: ignore[union-attr]
    elif j >= 0 and tags[j] == "C" and earlier:
        before = earlier[-1]
        clause.subject, clause.joined, clause.shares_subject = before.subject, before.index, True
        clause.opener = before.opener
    elif clause.opener == "as" and j > 0 and at[j - 1] is not None:
        clause.subject = (chain_left(syntax, j - 1), j - 1)  # "the system as defined by the law worked"
    elif earlier and group.form == "gerund":
        clause.subject, clause.shares_subject = _main_before(earlier).subject, True
    return clause


def _main_before(earlier: list[Clause]) -> Clause:
    for clause in reversed(earlier):
        if clause.group.finite:
            return clause
    return earlier[-1]


def _finite(  # noqa: C901
    syntax: Syntax, index: int, group: VerbGroup, earlier: list[Clause]
) -> Clause:
    tags, lows, at = syntax.words.tags, syntax.words.lows, syntax.phrase_at
    clause = Clause(index, group, Role.MAIN, group.first)
    j = group.first - 1
    while j >= 0:
        tag = tags[j]
        if tag in "AO":
            j -= 1
        elif tag == "K" and at[j] is None:
            j -= 1
            if j >= 0 and tags[j] == "I":
                j -= 1
        elif tag == "W":
            return _relative(syntax, clause, j, earlier)
        elif tag == "S":
            clause.role, clause.opener, clause.begin = Role.SUBORDINATE, lows[j], j
            return clause
        elif tag == "C":
            return _coordinated(clause, earlier, j)
        elif tag == ")":
            while j >= 0 and tags[j] != "(":
                j -= 1
            j -= 1
        elif tag in ",-":
            before = _enclosing(syntax, earlier, j)
            if before is None or (tag == "," and _apposed(syntax, j)):
                j -= 1
            elif before.role in (Role.RELATIVE, Role.PARTICIPIAL, Role.INFINITIVE) or (
                before.role is Role.SUBORDINATE and not _takes_list(syntax, group)
            ):
                j = min(j, before.begin) - 1
                while j >= 0 and tags[j] in ",-(IA":
                    j -= 1
            else:
                return _coordinated(clause, earlier, j)
        elif at[j] is not None:
            first = chain_left(syntax, j)
            opening = tags[first - 1] if first else "."
            inner = _governing(syntax, earlier, first)
            if inner is not None and _is_aside(tags, inner, j, group):
                j = inner.begin - 1
                continue
            outer = _modified(syntax, inner, earlier) if inner is not None else None
            if inner is not None and outer is not None:
                return _with_subject(syntax, clause, *outer, earlier[: inner.index])
            if opening == "I" and lows[first - 1] in CLAUSE_OPENERS:
                clause.role, clause.opener = Role.SUBORDINATE, lows[first - 1]
                clause.subject, clause.begin = (first, j), first - 1
                return clause
            if opening == "I":
                j = first - 2
                continue
            return _with_subject(syntax, clause, first, j, earlier)
        elif tag in "(;:.":
            break
        else:
            return _after_verb(clause, j, earlier)
    if earlier and j >= 0 and tags[j] == ";":
        clause.joined = _main_before(earlier).index
    return clause


def _governing(syntax: Syntax, earlier: list[Clause], first: int) -> Clause | None:
    """The clause whose verb has the phrase that begins at `first` for its object."""
    k = first - 1
    while k >= 0 and syntax.words.tags[k] == "A":
        k -= 1
    return next((clause for clause in reversed(earlier) if clause.group.last == k or clause.group.end == k), None)


def _is_aside(tags: list[str], inner: Clause, last: int, group: VerbGroup) -> bool:
    """`the mayor, blaming the council, resigned`: a gerund or participle between commas."""
    between = inner.begin > 1 and tags[inner.begin - 1] == "," and "," in tags[last + 1 : group.first]
    return between and inner.role is Role.PARTICIPIAL


def _modified(syntax: Syntax, inner: Clause, earlier: list[Clause]) -> tuple[int, int] | None:
    """The noun that a clause explains, when a verb follows the clause's object: `a plan to end the war was signed`."""
    tags, at, group = syntax.words.tags, syntax.phrase_at, inner.group
    if inner.role is Role.RELATIVE:
        bare = inner.subject is not None and inner.subject[1] < inner.begin <= group.first
        if not bare or inner.subject is None or group.lemma in SAYING or group.lemma in TELLING:
            return None
        last = inner.subject[1]
    elif inner.role is Role.INFINITIVE and at[group.first - 1] is not None and group.first:
        last = group.first - 1
    else:
        return None
    if tags[last] == "R" or at[last] is None:
        return None
    first = chain_left(syntax, last)
    k = first - 1
    while k >= 0 and (tags[k] in ",A" or (tags[k] == "K" and at[k] is None)):
        k -= 1
    if k > 0 and tags[k] == "I" and tags[k + 1] == "K":
        k -= 1
    free = k < 0 or tags[k] in ";SC.:-" or (tags[k + 1] == "," and not any(c.group.last == k for c in earlier))
    return (first, last) if free else None


def _apposed(syntax: Syntax, comma: int) -> bool:
    """`of whom the first, Anna Holt, served`: a name between commas behind the subject that opens its clause."""
    tags, at = syntax.words.tags, syntax.phrase_at
    name = at[comma - 1] if comma else None
    if name is None or name.first < 2 or tags[name.head] != "E" or tags[name.first - 1] != ",":
        return False
    if at[name.first - 2] is None:
        return False
    start = chain_left(syntax, name.first - 2)
    return start > 0 and tags[start - 1] in ";:WSC"


def _takes_list(syntax: Syntax, group: VerbGroup) -> bool:
    return syntax.words.tags[group.first - 1] == "C"


def _enclosing(syntax: Syntax, earlier: list[Clause], j: int) -> Clause | None:
    """The nearest clause before word `j`, when no semicolon parts them."""
    if not earlier or ";" in syntax.words.tags[earlier[-1].group.last + 1 : j]:
        return None
    return earlier[-1]


def _relative(syntax: Syntax, clause: Clause, j: int, earlier: list[Clause]) -> Clause:
    tags, at = syntax.words.tags, syntax.phrase_at
    clause.role, clause.opener, clause.begin = Role.RELATIVE, syntax.words.lows[j], j
    k = j - 1
    if k >= 0 and tags[k] == "I":
        k -= 1
    while k >= 0 and tags[k] in ",-":
        k -= 1
    if k >= 0 and tags[k] == "K" and k and at[k] is None:
        k -= 1 if tags[k - 1] != "I" else 2
    if k >= 0 and at[k] is not None:
        first = chain_left(syntax, k)
        before = earlier[-1] if earlier else None
        if before is not None and before.group.lemma == "be" and before.group.end + 1 == first and before.subject:
            named = tags[at[k].head] == "E" and tags[before.subject[0]] == "D"  # type: ignore[union-attr]
            clause.subject = (first, k) if named else before.subject  # "X is the engineer who founded ..."
            return clause
        clause.subject = (max(first, _nearest_of(syntax, k)), k)
    return clause


def _nearest_of(syntax: Syntax, last: int) -> int:
    """The chain's nearest part that hangs together by `of` or by a place: a relative clause explains that."""
    tags, lows, at = syntax.words.tags, syntax.words.lows, syntax.phrase_at
    first = at[last].first  # type: ignore[union-attr]
    while first > 1 and tags[first - 1] == "I" and (before := at[first - 2]) is not None:
        title = tags[before.head] == "E" and tags[at[first].head] == "E"  # type: ignore[union-attr]
        if lows[first - 1] not in ("of", "in", "at") and not title:
            break
        first = before.first
    return first


def _coordinated(clause: Clause, earlier: list[Clause], joint: int) -> Clause:
    nested = (Role.COMPLEMENT, Role.SUBORDINATE, Role.RELATIVE)
    mains = [before for before in earlier if before.group.finite and before.role not in nested]
    for before in reversed(earlier):
        if before.group.finite:
            other = before.group.passive and not clause.group.passive and clause.group.first == clause.group.head
            if other and before.role in nested and mains:
                before = mains[-1]
            clause.joined, clause.shares_subject = before.index, True
            clause.subject, clause.role, clause.opener = before.subject, before.role, before.opener
            clause.begin = joint
            break
    return clause


def _with_subject(  # noqa: C901
    syntax: Syntax, clause: Clause, first: int, last: int, earlier: list[Clause]
) -> Clause:
    tags, lows, at = syntax.words.tags, syntax.words.lows, syntax.phrase_at
    clause.subject, clause.begin = (first, last), first
    k = first - 1
    while k >= 0 and tags[k] == "A":
        k -= 1
    owner = at[k].first if k > 0 and at[k] is not None else first  # type: ignore[union-attr]
    whose = owner if lows[owner] == "whose" else first
    if lows[whose] == "whose" and whose:
        clause.role, clause.opener = Role.RELATIVE, "whose"
        clause.begin = whose - 1 if tags[whose - 1] == "I" else whose  # "in whose house the club met"
        return clause
    if k < 0:
        return clause
    tag = tags[k]
    parted = "," in tags[last + 1 : clause.group.first] or (
        tags[last + 1 : last + 2] == [("W")] and last + 1 < clause.group.first
    )
    if tag == "," and parted and k and at[k - 1] is not None:
        start = chain_left(syntax, k - 1)
        if start == 0 or tags[start - 1] in ",;SWC.:-" or (tags[start - 1] == "K" and at[start - 1] is None):
            clause.subject, clause.begin, k = (start, k - 1), start, start - 1
            tag = tags[k] if k >= 0 else "."
    back = k
    while (back >= 0 and tags[back] in ",AK") or (back > 0 and tags[back] == "I" and tags[back + 1] == "K"):
        back -= 1
    if tag == "S" or (back >= 0 and tags[back] == "S" and tag in "K,AI"):
        opener = lows[k] if tag == "S" else lows[back]
        clause.opener, clause.begin = opener, min(clause.begin, k)
        clause.role = Role.COMPLEMENT if opener == "that" else Role.SUBORDINATE
    elif tag == "W":
        clause.role, clause.opener, clause.begin = Role.RELATIVE, lows[k], k
    elif tag in "C;" or (tag == "," and earlier) or (back >= 0 and tags[back] in "C;" and earlier):
        before = _main_before(earlier) if earlier else None
        if before is not None and before.group.finite:
            clause.joined = before.index
            if before.role is Role.COMPLEMENT and "C" in (tag, tags[back] if back >= 0 else ""):
                clause.role, clause.opener = Role.COMPLEMENT, before.opener
    elif earlier and earlier[-1].group.last == k and _explains(earlier[-1]):
        before = earlier[-1]
        clause.subject, clause.begin = before.subject, before.subject[0] if before.subject else before.begin
    elif earlier and earlier[-1].group.last == k and earlier[-1].group.lemma in SAYING:
        clause.role, clause.opener = Role.COMPLEMENT, ""
    elif earlier and earlier[-1].group.last == k:
        clause.role = Role.COMPLEMENT
    elif earlier and earlier[-1].group.lemma in TELLING and _hearer(syntax, k) == earlier[-1].group.end + 1:
        clause.role = Role.COMPLEMENT  # "told the officials they had a week"
    return clause


def _hearer(syntax: Syntax, k: int) -> int:
    """Where the phrase that ends at word `k` begins, -1 for none."""
    phrase = syntax.phrase_at[k]
    return phrase.first if phrase is not None else -1


def _explains(before: Clause) -> bool:
    """`Legislation creating the park was passed`: a gerund with no comma and no other verb in front of it."""
    explains = before.group.form == "gerund" or before.group.lemma in NAMING
    if not explains or before.role is not Role.PARTICIPIAL or before.opener or before.subject is None:
        return False
    return not before.shares_subject and before.subject[1] + 1 == before.group.first and before.subject[0] <= 1


def _after_verb(clause: Clause, j: int, earlier: list[Clause]) -> Clause:
    """The verb follows another verb group at once: "the man arrested was released", "said was"."""
    for before in reversed(earlier):
        if before.group.first <= j <= before.group.end:
            if before.role is Role.PARTICIPIAL or before.role is Role.RELATIVE:
                clause.subject, clause.begin = before.subject, before.begin
            else:
                clause.joined = before.index
            break
    return clause
