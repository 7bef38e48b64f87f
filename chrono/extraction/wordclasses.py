"""Give each word its class: closed word lists, the verb table and endings first, then the neighbours decide.

No statistics and no parser: a few ordered rules that are right in edited prose nearly always, and cheap.
"""

from __future__ import annotations

from functools import cache

from chrono.extraction.past_tense import BREAKS, PAST, hangs, past_or_participle, word_before
from chrono.extraction.words import Tag, Words
from chrono.languages.en import function_words as function
from chrono.languages.en.noun_classes import classes_of
from chrono.languages.en.verb_forms import unknown_lemma, verb_forms
from chrono.languages.word_list import word_set

#: Undecided while the first pass runs: noun or verb.
_VERB_OR_NOUN = "!"
_ADJECTIVE_ENDINGS = (
    "al",
    "ive",
    "ous",
    "ful",
    "less",
    "ic",
    "able",
    "ible",
    "ary",
    "ese",
    "ish",
    "ian",
    "-based",
    "-run",
    "-led",
)
_HYPHEN_ADJECTIVES = tuple(
    "-owned -controlled -operated -wide -term -year -old -ranking -level -sponsored".split()  # noqa: SIM905
)
#: After `to`, these are things one comes to rather than things one does.
_TO_NOUNS = word_set(
    "power control market force use rest support attack protest pressure aid trade return rise change access view"
)


@cache
def closed_words() -> dict[str, str]:
    """Word -> class, of the words of grammar."""
    table: dict[str, str] = {}
    for tag, words in (
        (Tag.ADJECTIVE, function.ADJECTIVES),
        (Tag.ADVERB, function.ADVERBS),
        (Tag.NUMBER, function.NUMBERS),
        (Tag.SUBORDINATOR, function.SUBORDINATORS),
        (Tag.PREPOSITION, function.PREPOSITIONS),
        (Tag.PRONOUN, function.PRONOUNS),
        (Tag.DETERMINER, function.DETERMINERS),
        (Tag.RELATIVE, function.RELATIVES),
        (Tag.AND, function.CONJUNCTIONS),
        (Tag.MODAL, function.MODALS),
        (Tag.NOT, function.NEGATIONS),
        (Tag.AUXILIARY, f"{function.AUX_BE} {function.AUX_HAVE} {function.AUX_DO}"),
    ):
        for word in words.split():
            table[word.lower()] = tag
    table["to"] = Tag.TO
    table["what"] = Tag.RELATIVE
    table["as"] = Tag.PREPOSITION
    return table


@cache
def _sure_nouns() -> frozenset[str]:
    return word_set(function.NOUNS)


@cache
def _no_verbs() -> frozenset[str]:
    return frozenset(function.NO_VERBS.split())


def classify(words: Words) -> None:
    """Fill in `words.tags` and `words.lemmas`."""
    codes = _first_guess(words)
    _settle_to(words, codes)
    for i, code in enumerate(codes):
        if code:
            _by_neighbours(words, i, code, codes)
    past = _tells_in_the_past(words, codes)
    for i, tag in enumerate(words.tags):
        if tag == _VERB_OR_NOUN:
            words.tags[i] = Tag.NOUN if past or not _stands_as_verb(words, i) else Tag.FINITE
    for i, tag in enumerate(words.tags):
        if tag == PAST and "o" in codes[i] and words.tags[i + 1 : i + 2] == [","] and hangs(words.tags, i - 1):
            words.tags[i] = Tag.NOUN  # "in a television broadcast, she"
        elif tag == PAST:
            words.tags[i] = past_or_participle(words, i)
    for i, tag in enumerate(words.tags):
        if tag not in "VBGPX":
            words.lemmas[i] = ""


def _tells_in_the_past(words: Words, codes: list[str]) -> bool:
    """Whether the sentence has a verb in the past tense: then no other will stand in the present."""
    for i, tag in enumerate(words.tags):
        if tag == Tag.AUXILIARY and words.lows[i] in ("was", "were", "had", "did"):
            return True
        if tag == Tag.FINITE and codes[i] and "d" in codes[i] and "b" not in codes[i]:
            return True
        if tag == PAST and i and words.tags[i - 1] in "NER" and words.tags[i + 1 : i + 2] in (["D"], ["R"]):
            return True  # a past form between a noun and an article: "the army entered the city"
    return False


def _first_guess(words: Words) -> list[str]:  # noqa: C901
    """Classes that need no neighbour; for possible verbs the codes of the verb table."""
    closed, forms, no_verbs = closed_words(), verb_forms(), _no_verbs()
    codes = [""] * len(words)
    initial = True
    text = words.text
    for i, low in enumerate(words.lows):
        tag = words.tags[i]
        if tag:
            if tag == Tag.NUMBER and i and words.tags[i - 1] == Tag.NAME and low.isdigit():
                words.tags[i] = Tag.NAME
            initial = initial and tag in 'K-:"('
            continue
        capital = text[words.starts[i]].isupper()
        word = closed.get(low)
        if capital and word is not None and _is_acronym(text[words.starts[i] : words.ends[i]]) and not words.shouted:
            words.tags[i] = Tag.NAME
            initial = False
            continue
        if capital and not initial and (word is None or word in "JNA#" or (word in "DRM" and len(low) > 2)):
            words.tags[i] = Tag.NAME if low != "i" else Tag.PRONOUN
            continue
        first, initial = initial, False
        if word is None and low in _NAME_PARTICLES and i and words.tags[i - 1] == Tag.NAME:
            words.tags[i] = Tag.NAME
            continue
        if word is not None:
            words.tags[i] = word
            if word == Tag.AUXILIARY:
                words.lemmas[i] = "be" if low in _BE else "have" if low in _HAVE else "do"
            continue
        if capital and first and i + 1 < len(words) and text[words.starts[i + 1]].isupper() and not words.tags[i + 1]:
            words.tags[i] = Tag.NAME
            continue
        form = forms.get(low)
        if form is not None:
            words.lemmas[i], codes[i] = form
            if low in no_verbs:
                codes[i] += "x"
        elif low in no_verbs or (first and (classes_of(low) or low.endswith(_PLURAL_ENDINGS))):
            words.tags[i] = Tag.NOUN
        elif capital and not (first and low.endswith(("ed", "ing"))):
            words.tags[i] = Tag.NAME
        else:
            codes[i] = _by_ending(words, i, low)
    return codes


#: Adverbs that are adjectives before a noun.
_BEFORE_NOUNS = word_set(
    "first second third last next long early well home only daily weekly monthly yearly likely overseas"
)
#: Before a number these say how exact it is.
_ABOUT = word_set("over about around under above below nearly almost than")
#: Verbs before which a gerund says what begins or ends.
_PHASES = word_set("begin start stop cease continue keep finish resume")
_PREFIXED = ("re-", "co-", "de-", "pre-", "over-", "un-", "mis-")
#: Endings of abstract nouns: at the head of a sentence they are no names.
_PLURAL_ENDINGS = ("tions", "sions", "ments", "nesses", "ities", "ances", "ences")
_ARTICLES = (["the"], ["a"], ["an"], ["its"], ["their"])
_NAME_PARTICLES = word_set("de du da dos del der den van von bin ibn al el y la le")
_BE = frozenset(function.AUX_BE.split())
_HAVE = frozenset(function.AUX_HAVE.split())


def _by_ending(words: Words, i: int, low: str) -> str:
    if low.endswith(_HYPHEN_ADJECTIVES):
        words.tags[i] = Tag.ADJECTIVE
    elif classes_of(low) or low in _sure_nouns():
        words.tags[i] = Tag.NOUN
    elif "-" in low and low.endswith(("ing", "ed")) and not low.startswith(_PREFIXED):
        words.tags[i] = Tag.ADJECTIVE  # "an awareness-raising campaign"
    elif low.endswith("ly"):
        words.tags[i] = Tag.ADVERB
    elif low.endswith(_ADJECTIVE_ENDINGS):
        words.tags[i] = Tag.ADJECTIVE
    elif low.endswith("ed") and len(low) > 4:
        words.lemmas[i] = unknown_lemma(low[:-2])
        return "dn"
    elif low.endswith("ing") and len(low) > 5:
        words.lemmas[i] = unknown_lemma(low[:-3])
        return "gx"
    else:
        words.tags[i] = Tag.NOUN
    return ""


def _is_past(code: str) -> bool:
    return bool(code) and ("d" in code or "n" in code) and "x" not in code


def _is_acronym(word: str) -> bool:
    """`WHO`, `IT`, `US` in a sentence that is not all capitals."""
    return len(word) > 1 and word.isupper()


def _number_at(words: Words, i: int) -> bool:
    """`50`, `a dozen`."""
    return words.tags[i] == Tag.NUMBER or (words.lows[i] == "a" and words.tags[i + 1 : i + 2] == [Tag.NUMBER])


def _settle_to(words: Words, codes: list[str]) -> None:  # noqa: C901
    """`to` before a verb is the infinitive's; else a preposition. `that` and `one` by what follows."""
    tags, lows, last = words.tags, words.lows, len(words) - 1
    for i, low in enumerate(lows):
        if low == "to" and tags[i] == Tag.TO:
            if i == last:
                tags[i] = Tag.PREPOSITION
                continue
            j = i + 1
            while j < last and tags[j] == Tag.ADVERB:
                j += 1
            if tags[j] == Tag.AUXILIARY:
                continue
            if tags[j] == Tag.ADJECTIVE and "b" in verb_forms().get(lows[j], ("", ""))[1] and j < last:
                if tags[j + 1] in "DKAI.,#ENQ" or codes[j + 1]:
                    words.lemmas[j], codes[j] = lows[j], "b"
                continue
            if not codes[j] and tags[j] == Tag.NOUN and lows[j + 1 : j + 2] in _ARTICLES and not classes_of(lows[j]):
                words.lemmas[j], codes[j] = lows[j], "b"  # "to drain the marsh": a verb that the table lacks
            if "b" not in codes[j] or (
                "o" in codes[j] and lows[j] in _TO_NOUNS and (j == last or tags[j + 1] in "IK,.C;")
            ):
                tags[i] = Tag.PREPOSITION
        elif low == "that" and tags[i] in "SD":
            before = tags[i - 1] if i else "."
            after = tags[i + 1] if i < last else "."
            after_codes = codes[i + 1] if i < last else ""
            if before == "I" or i == last:
                tags[i] = Tag.DETERMINER
            elif after in "XM" or (after == "" and after_codes and "o" not in after_codes and "g" not in after_codes):
                tags[i] = Tag.RELATIVE
            elif i == 0 and after in "NJ":
                tags[i] = Tag.DETERMINER
            else:
                tags[i] = Tag.SUBORDINATOR
        elif low == "one" and tags[i] == Tag.PRONOUN and i < last and (tags[i + 1] in "NJE" or lows[i + 1] == "of"):
            tags[i] = Tag.NUMBER
        elif low in ("all", "both", "each") and i < last and _is_past(codes[i + 1]):
            tags[i] = Tag.ADVERB
        elif low in ("this", "these", "those") and (i == last or (tags[i + 1] in "XMIVA,.TC;SK" and tags[i + 1])):
            tags[i] = Tag.PRONOUN
        elif low in ("am", "pm") and i and tags[i - 1] in "K#":
            tags[i] = Tag.NOUN
        elif low in _BEFORE_NOUNS and tags[i] == Tag.ADVERB and i < last and (i == 0 or tags[i - 1] in "DI'J#"):
            if tags[i + 1] in "NEJ#" or "o" in codes[i + 1] or "g" in codes[i + 1]:
                tags[i] = Tag.ADJECTIVE
        elif low == "all" and i < last and lows[i + 1] in ("over", "around", "across", "along"):
            tags[i] = Tag.ADVERB
        elif low in _ABOUT and i < last and _number_at(words, i + 1):
            tags[i] = Tag.ADVERB
            if low == "than" and i and lows[i - 1] in ("more", "less", "fewer", "other"):
                tags[i - 1] = Tag.ADVERB
        elif low == "so" and i < last and lows[i + 1] == "that":
            tags[i] = Tag.ADVERB


def _by_neighbours(words: Words, i: int, code: str, codes: list[str]) -> None:
    tags = words.tags
    b = word_before(tags, i)
    before = tags[b] if b >= 0 else "."
    after = tags[i + 1] if i + 1 < len(tags) else "."
    coming = codes[i + 1] if i + 1 < len(codes) else ""
    noun_follows = after in "NEJ" or (after == "" and "o" in coming) or (after == "#" and before == "D")
    if before == "X" and words.lemmas[b] == "be" and "g" in code:
        tags[i] = Tag.GERUND if "x" not in code or after not in "I.,K" else Tag.NOUN
        return
    if "g" in code and b >= 0 and b == i - 1 and words.lemmas[b] in _PHASES and before in "VB":
        tags[i] = Tag.GERUND
        return
    if "x" in code:
        tags[i] = Tag.GERUND if before in "IS" and after in "DQ" and b == i - 1 else Tag.NOUN
        if "d" in code or "n" in code:
            tags[i] = Tag.ADJECTIVE
        return
    if "g" in code:
        if before in "DJ'#" or (before in "NE" and b == i - 1 and words.lows[i + 1 : i + 2] == ["of"]):
            tags[i] = Tag.ADJECTIVE if noun_follows else Tag.NOUN
        else:
            tags[i] = Tag.GERUND
        return
    if "d" in code or "n" in code:
        _past(words, i, code, before, b, noun_follows)
        return
    _present(words, i, code, before, b, after, coming)


def _past(words: Words, i: int, code: str, before: str, b: int, noun_follows: bool) -> None:
    tags = words.tags
    if ("b" in code and before in "TM") or ("b" in code and before == "X" and words.lemmas[b] == "do"):
        tags[i] = Tag.BASE
    elif "o" in code and before in "DJ'#I":
        tags[i] = Tag.NOUN
    elif before == "X":
        tags[i] = Tag.PARTICIPLE if "n" in code else Tag.FINITE
    elif before in "J#" and not noun_follows and "d" in code:
        tags[i] = PAST if "n" in code else Tag.FINITE
    elif (
        before in "DJ'#"
        or (before == "I" and noun_follows and words.lows[i - 1] != "as")
        or (before in "VPG" and noun_follows and b == i - 1)
    ):
        tags[i] = Tag.ADJECTIVE
    elif "n" not in code:
        tags[i] = Tag.FINITE
    elif "d" not in code:
        tags[i] = Tag.PARTICIPLE
    else:
        tags[i] = PAST


def _present(words: Words, i: int, code: str, before: str, b: int, after: str, coming: str) -> None:
    tags = words.tags
    noun = "o" in code
    if "z" in code and "g" in coming and words.lemmas[i] in _PHASES and before in "NE":
        tags[i] = Tag.FINITE  # "the channel stops broadcasting"
    elif before in "TM" or (before == "X" and words.lemmas[b] == "do"):
        tags[i] = Tag.BASE
    elif before in "DJ'#" or (noun and before in "IVPGB"):
        tags[i] = Tag.NOUN
    elif before == "C" and "b" in code and b > 0 and _coordinates_base(tags, b) and (after in "DQ#RNEJTI" or coming):
        tags[i] = Tag.BASE if not noun or after in "DQ#RE" else Tag.NOUN
    elif (
        not noun
        or (before in "RW" and words.lows[b] not in ("them", "him", "us"))
        or (before == "C" and "z" in code and _present_before(words, b) and (after in "DQ#RAEITG" or coming))
    ):
        tags[i] = Tag.FINITE
    elif before == "," and "z" in code and "," in tags[:b] and not any(tag in "VXM?" for tag in tags[:b]):
        tags[i] = _VERB_OR_NOUN
    elif before in "NEQ)K-'" and after not in "XM":
        plural = words.lows[i].endswith("s")
        singular_before = not words.lows[b].endswith("s") or before in "EK-Q"
        takes = after in "D#PARTQEIK,.SC;" or coming
        agrees = plural == singular_before or (before == "E" and (not plural) is _joined(tags, b))
        tags[i] = _VERB_OR_NOUN if takes and agrees else Tag.NOUN
    else:
        tags[i] = Tag.NOUN


def _present_before(words: Words, b: int) -> bool:
    return any(tag in "VX" and words.lows[j].endswith("s") for j, tag in enumerate(words.tags[:b]))


def _joined(tags: list[str], b: int) -> bool:
    """Whether the name that ends at `b` is the last of several ("Sky Soap and Sky Travel")."""
    while b >= 0 and tags[b] in "EN#J":
        b -= 1
    return b >= 0 and tags[b] == "C"


def _coordinates_base(tags: list[str], b: int) -> bool:
    """Whether the conjunction at `b` joins on to an infinitive."""
    j = b - 1
    while j >= 0 and tags[j] not in BREAKS and tags[j] not in "VX":
        if tags[j] == "B":
            return True
        j -= 1
    return False


def _stands_as_verb(words: Words, i: int) -> bool:
    """A word that is noun or verb is the verb when its clause has no other."""
    tags = words.tags
    for j in range(i + 1, len(tags)):
        tag = tags[j]
        if tag in BREAKS or (tag == "I" and words.lows[j] in ("after", "before", "since", "until", "as", "than")):
            break
        if tag in "XM" or (tag == "V"):
            if any(tags[k] == "C" for k in range(i + 1, j)):
                break
            return False
    j = i - 1
    while j >= 0:
        tag = tags[j]
        if tag in BREAKS:
            break
        if tag in "XMV?":
            return tags[j + 1] == "C" or (tag == "V" and "C" in tags[j + 1 : i] and tags[i - 1] == "C")
        j -= 1
    return True
