"""The title of an event from its words: subject, verb in the present, object; for a noun the noun phrase."""

from __future__ import annotations

from chrono.extraction import titles
from chrono.extraction.antecedents import PRONOUNS
from chrono.extraction.arguments import left_open
from chrono.extraction.attachment import Head
from chrono.extraction.clauses import Clause, Role
from chrono.extraction.sense import Sense
from chrono.extraction.sentence import Sentence
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.roles import POSSESSIVES
from chrono.languages.en.title_words import COMPLEMENTS, PARTS_OF_TIMES, PLURALS, POINTING, SINGULARS
from chrono.languages.en.verb_senses import SAYING, TELLING, UNDERGOING

#: The verb says less than the noun it carries: the noun phrase alone is the title.
_EMPTY_VERBS = frozenset(("be", "take place", "hold", "occur", "happen", "schedule"))
#: Longest name that a title gives as an owner's.
LONGEST_OWNER = 30
_STOPS = frozenset(",;:.W(-")


def title_of(  # noqa: C901
    sentence: Sentence, head: Head, sense: Sense, agent: str | None, thing: str | None
) -> str:
    """Words for a printed timeline; `agent` and `thing` have their pronouns resolved."""
    clause = head.clause
    if head.rule == "in <office> since <time>":
        return titles.compose([titles.subject(agent or ""), "in", sentence.lows[head.noun]])
    if clause is None or (head.noun >= 0 and head.rule == "<time> is <noun>"):
        return _of_noun(sentence, head.noun, agent, thing)
    group = clause.group
    if sense.noun >= 0 and _says_less(clause, sense):
        return _of_noun(sentence, sense.noun, agent, thing)
    if group.lemma == "be born":
        return titles.compose([titles.subject(agent or thing or ""), "born", _rest(sentence, clause)])
    passive = group.passive or left_open(sentence, clause)
    subject = titles.subject((thing if passive else agent or thing) or "")
    if clause.subject is not None and clause.subject[0] <= sense.noun <= clause.subject[1]:
        subject = titles.subject(sentence.said(clause.subject))  # "the siege of Rhodes ends"
    pronoun = clause.subject is not None and sentence.tags[clause.subject[0]] == "R"
    if not passive and not agent and pronoun and group.lemma not in UNDERGOING:
        subject = ""
    if not subject and clause.subject is None and sentence.tags[group.head] in "GP" and passive:
        subject = ""
    if clause.subject is None and _opens_fragment(sentence, clause):
        return titles.compose([sentence.words.said(group.first, group.end), _rest(sentence, clause)])
    if not subject and not thing:
        subject = titles.subject(_stand_in(sentence, clause))
    rest = _resolved(sentence, clause, _rest(sentence, clause), agent, thing)
    if passive and subject and rest.startswith("by ") and subject in rest:
        subject = ""  # a pronoun taken for the one who did it
    if passive:
        done = sentence.words.said(group.head, max(group.head, group.end))
        return titles.compose([subject, done[:1].lower() + done[1:] if subject else done, rest])
    if group.lemma == "be" and "there" in sentence.lows[max(0, group.first - 1) : group.first + 1]:
        return titles.compose([rest])  # "there were 157 courts"
    if not subject and group.lemma in ("be", "have"):
        return titles.compose([rest])
    if not subject:
        return titles.compose([_nominal(sentence, clause, thing), rest if not thing else ""])
    plural = clause.subject is not None and _agrees_in_plural(sentence, clause, subject)
    if not rest and group.lemma in SAYING:
        rest = _said_before(sentence, clause)
    if thing and (not rest or _asks_for(clause)):
        rest = _with_thing(titles.clean(thing), rest, f"{subject} {agent or ''}")
    return titles.compose([subject, titles.present(group.lemma, plural), rest])


def _with_thing(thing: str, rest: str, known: str) -> str:
    """What follows the verb, led by what it acts on, unless the title has that already."""
    if thing in rest or titles.subject(thing) in known:
        return rest
    return f"{titles.inside(thing)} {rest}"


def _asks_for(clause: Clause) -> bool:
    """Whether what the verb acts on stands before it: `the fair which the guild held in Lyon`."""
    return clause.role is Role.RELATIVE and clause.subject is not None and clause.subject[0] > clause.begin


def _opens_fragment(sentence: Sentence, clause: Clause) -> bool:
    """`Delivered from Oslo in 1999.`: an item without a subject says what it says."""
    own = clause.group.first == 0 and sentence.tags[clause.group.head] in "VP" and not clause.group.present
    if not own or sentence.object_start(clause) >= 0:
        return False
    return not any(other.group.finite for other in sentence.clauses[1:])


def _stand_in(sentence: Sentence, clause: Clause) -> str:
    """For a verb whose subject is not plain: the noun before a participle, the subject of the verb before."""
    for j in range(clause.group.first - 1, max(clause.group.first - 8, -1), -1):
        phrase = sentence.phrase_at[j]
        if sentence.tags[clause.group.head] == "P" and phrase is not None and sentence.tags[phrase.head] in "NEQ":
            return sentence.said((phrase.first, phrase.last))
        if sentence.tags[j] in "VX;":
            break
    for before in reversed(sentence.clauses[: clause.index]):
        if before.subject is not None and sentence.tags[before.subject[0]] != "R":
            return sentence.said((before.subject[0], sentence.chain_end(before.subject[0], joined=False)))
    return ""


def _says_less(clause: Clause, sense: Sense) -> bool:
    """Whether the verb says less than the noun: `the talks took place`, `the ratification came`."""
    if sense.kind in ("appointment", "figure"):
        return False
    inside = clause.subject is not None and clause.subject[0] <= sense.noun <= clause.subject[1]
    return clause.group.lemma in _EMPTY_VERBS or (inside and clause.group.lemma == "come")


def _nominal(sentence: Sentence, clause: Clause, thing: str | None) -> str:
    """Without a subject: the object and the participle, or the verb alone."""
    if not thing:
        return sentence.words.said(clause.group.head, max(clause.group.head, clause.group.end))
    words = [titles.subject(thing), titles.participle(clause.group.lemma)]
    first = sentence.prepositional_object(clause) if sentence.object_start(clause) < 0 else -1
    if first >= 0:
        words.append(sentence.lows[first - 1])  # "Repeal of the act voted for"
    return " ".join(words)


def _resolved(sentence: Sentence, clause: Clause, rest: str, agent: str | None, thing: str | None) -> str:
    """What follows the verb, with the name in place of the pronoun that stands right behind the verb or `by`."""
    first, rest_of = rest.partition(" ")[0], rest.partition(" ")[2]
    own = sentence.object_start(clause)
    if thing and not clause.group.passive and own >= 0 and sentence.tags[own] == "R" and first == sentence.lows[own]:
        return f"{titles.inside(thing)} {rest_of}".strip()
    if agent and clause.group.passive and first == "by" and rest_of.partition(" ")[0] in PRONOUNS:
        return f"by {titles.bare(agent)} {rest_of.partition(' ')[2]}".strip()
    return rest


def _rest(  # noqa: C901
    sentence: Sentence, clause: Clause
) -> str:
    """What follows the verb, up to the next joint, with the dates left out."""
    group = clause.group
    tags, words = sentence.tags, sentence.words
    n = len(tags)
    pieces: list[str] = []
    first = j = group.end + 1
    that = False
    while j < n:
        tag = tags[j]
        whole = sentence.phrase_at[j] is None or tags[j + 1 : j + 2] == ["'"]
        timed = tag == "K" and whole and not (j == first and _is_object(sentence, j))
        leads = tag == "I" and j + 1 < n and tags[j + 1] == "K" and sentence.phrase_at[j + 1] is None
        if timed or leads:
            if leads and tags[j + 2 : j + 3] == ["'"]:
                pieces.append(f"{words.said(first, j)} the")  # "at yesterday's awards"
                j += 3
                first = j
                continue
            last = _before_part(sentence, first, j) if leads else j - 1
            if last >= first:
                pieces.append(words.said(first, last))
            j += 2 if leads else 1
            if tags[j : j + 1] == ["'"]:
                j += 1  # "seeks to stop next year's event"
            first = j
            if j < n and tags[j] == ",":
                break
            continue
        score = tag == "-" and j > first and tags[j - 1] == "#" and tags[j + 1 : j + 2] == ["#"]  # "by 8–0"
        stop = (tag in _STOPS and not score) or (tag == "S" and sentence.lows[j] != "that")
        if stop and not _within_list(sentence, j):
            break
        if tag == "S":
            that = True
        if tag == "C" and _verb_follows(sentence, j) and not that:
            break
        if not that and (opened := _opened_by(sentence, clause, j)) is not None:
            at_once = not pieces and first == j  # "says last week he felt ill"
            if not (opened.role is Role.COMPLEMENT or at_once) or group.lemma not in SAYING | TELLING:
                break
            that = True
        j += 1
    if j > first:
        pieces.append(words.said(first, j - 1))
    return titles.clean(" ".join(pieces))


def _said_before(sentence: Sentence, clause: Clause) -> str:
    """`Flights were stopped, the union said`: what was said, where it stands in front."""
    told = next((other for other in sentence.clauses[: clause.index] if other.group.finite), None)
    if told is None or told.subject is None or clause.begin < 2 or sentence.tags[clause.begin - 1] != ",":
        return ""
    tags = sentence.tags
    kept = []
    for j in range(told.subject[0], clause.begin - 1):
        leads = tags[j] == "I" and tags[j + 1] == "K" and sentence.phrase_at[j + 1] is None
        if not leads and not (tags[j] == "K" and sentence.phrase_at[j] is None):
            kept.append(sentence.words.said(j, j))
    text = " ".join(kept).replace(" ,", ",").replace(" '", "'").replace(" ’", "’")
    return titles.clean(text if tags[told.subject[0]] in "EQ" else text[:1].lower() + text[1:])


def _opened_by(sentence: Sentence, clause: Clause, j: int) -> Clause | None:
    """The later clause that begins, or whose verb stands, at word `j`."""
    for other in sentence.clauses[clause.index + 1 :]:
        if other.group.finite and (other.group.first == j or (other.begin == j and other.subject is not None)):
            return other
    return None


def _is_object(sentence: Sentence, k: int) -> bool:
    """`declared 2011 the year of forests`: the time is what the verb acts on."""
    after = sentence.lows[k + 1 : k + 2]
    return after in (["as"], ["the"], ["a"], ["an"]) and sentence.tags[k - 1] in "VPB"


def _before_part(sentence: Sentence, first: int, preposition: int) -> int:
    """The last word before "in the course of" a time that is left out."""
    j = preposition - 1
    if sentence.lows[preposition] not in ("of", "in") or j < first or sentence.lows[j] not in PARTS_OF_TIMES:
        return j
    while j > first and sentence.tags[j - 1] in "DJ":
        j -= 1
    return j - 2 if j > first and sentence.tags[j - 1] in "IT" else j - 1


def _within_list(sentence: Sentence, j: int) -> bool:
    """Whether the comma divides the members of a list of names that goes on to an `and`."""
    return sentence.tags[j] == "," and j + 1 < len(sentence.tags) and sentence.in_list(j)


def _verb_follows(sentence: Sentence, j: int) -> bool:
    """Whether the conjunction joins on a clause or a verb."""
    tags = sentence.tags
    for clause in sentence.clauses:
        if clause.group.first > j:
            if tags[j + 1 : j + 2] == ["P"] and tags[j - 1] in "PJ" and tags[j + 2 : j + 3] in (["N"], ["J"], ["E"]):
                return False  # "a coordinated and integrated approach"
            between = tags[j + 1 : clause.group.first]
            if all(tag in "AO" for tag in between):
                return True
            return clause.subject is not None and clause.subject[0] in (j + 1, j + 2) and clause.group.finite
    return False


def _agrees_in_plural(sentence: Sentence, clause: Clause, subject: str) -> bool:
    """Whether the verb is in the plural: the text's own auxiliary tells, or the subject."""
    assert clause.subject is not None
    auxiliary, whole = sentence.lows[clause.group.first], subject in sentence.said(clause.subject)
    if whole and not sentence.joint_in(clause.subject) and not clause.group.modal:
        if auxiliary in ("are", "were", "have"):
            return True
        if auxiliary in ("is", "was", "has"):
            return False
        alone = clause.group.present and clause.group.first == clause.group.head and whole
        if alone and auxiliary != clause.group.lemma.partition(" ")[0]:
            return False  # "Bell Films stops"
    return is_plural(sentence, clause.subject, subject)


def is_plural(sentence: Sentence, span: tuple[int, int], said: str = "") -> bool:
    """Whether the verb of this subject is in the plural; `said` may be one of several that the stretch joins."""
    if said and sentence.tags[span[0]] == "R":
        last = said.lower().partition(" of ")[0].rpartition(" ")[2]
        several = last.endswith("s") and not last.endswith("ss") and bool(classes_of(last[:-1]))
        return " and " in said or last in PLURALS or (several and last not in SINGULARS)
    joined = sentence.joint_in(span)
    if joined and said and " and " not in said and "&" not in said:
        part = next((part for part in sentence.parts_of(span) if said in sentence.said(part)), None)
        if part is not None and part != span:
            return is_plural(sentence, part)
    phrase = sentence.phrase_at[span[0]]
    if phrase is None:
        return False
    low, tag = sentence.lows[phrase.head], sentence.tags[phrase.head]
    if low in PLURALS or joined:
        return True
    first = sentence.lows[phrase.first]
    if sentence.tags[phrase.first] == "#" and first not in ("one", "1") and not _numbers_one(first):
        return True
    if (
        (low in SINGULARS and not (low in ("states", "forces", "services") and tag == "N"))
        or not low.endswith("s")
        or low.endswith(("ss", "us", "is", "news"))
    ):
        return False
    return tag == "N" or (tag == "E" and bool(classes_of(low[:-1])))


def _numbers_one(low: str) -> bool:
    """`113th` regiment, `3.2` of a section."""
    return low[-2:] in ("st", "nd", "rd", "th") or "." in low


def _of_noun(sentence: Sentence, noun: int, agent: str | None, thing: str | None) -> str:
    phrase = sentence.phrase_at[noun]
    if phrase is None:
        return titles.compose([sentence.words.said(noun, noun)])
    first = phrase.first
    if sentence.lows[first] in POINTING:
        first += 1
    last = sentence.chain_end(phrase.first, joined=False)
    if last == phrase.last <= first + 1:
        last = _complement_end(sentence, last)
    pieces = [sentence.words.said(j, j) for j in range(first, last + 1) if sentence.tags[j] != "K"]
    text = " ".join(pieces).replace(" '", "'").replace(" ’", "’")
    title = titles.bare(titles.clean(text))
    if sentence.tags[last + 1 : last + 3] == [":", "#"]:
        return titles.compose([f"{title}: {sentence.words.said(last + 2, last + 2)}"])  # "Population: 53,922"
    whose = next((name for name in (thing, agent) if name and name != sentence.said((phrase.first, phrase.last))), None)
    if sentence.lows[phrase.first] in POSSESSIVES and agent and not thing and len(agent) <= LONGEST_OWNER:
        own = "’" if agent.endswith("s") else "’s"
        return titles.compose([titles.subject(agent) + own, title])
    if " " not in title and whose is not None:
        link = "of" if whose == thing else "by"
        return titles.compose([title, link, titles.inside(titles.clean(whose))])
    return titles.compose([title])


def _complement_end(sentence: Sentence, last: int) -> int:
    """A happening named by one word takes what it was with, against, in: `a conference in the north`."""
    tags, n = sentence.tags, len(sentence.tags)
    for _ in range(2):
        inner = sentence.phrase_at[last + 2] if last + 2 < n and tags[last + 1] == "I" else None
        if inner is None or tags[last + 2] in "KR" or sentence.lows[last + 1] not in COMPLEMENTS:
            break
        last = inner.last
    return last
