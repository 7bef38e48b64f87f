"""Every form of every verb of the table: form -> (lemma, codes).

Codes: `b` base, `z` third person, `d` past, `n` past participle, `g` -ing form, `o` the form is a noun too.
"""

from __future__ import annotations

from functools import cache

from chrono.languages.en import verbs

Forms = dict[str, tuple[str, str]]

#: Forms that belong to two verbs, or that the table would read wrongly in prose.
_SETTLED: Forms = {
    "found": ("find", "dn"),
    "founded": ("found", "dn"),
    "founds": ("found", "z"),
    "founding": ("found", "go"),
    "born": ("be born", "n"),
    "left": ("leave", "dn"),
    "saw": ("see", "d"),
    "felt": ("feel", "dn"),
    "lay": ("lie", "d"),
    "laid": ("lay", "dn"),
    "rose": ("rise", "d"),
    "bound": ("bind", "dn"),
    "wound": ("wind", "dno"),
    "fell": ("fall", "d"),
    "thought": ("think", "dno"),
    "broadcast": ("broadcast", "bdno"),
    "forecast": ("forecast", "bdno"),
    "ran": ("run", "d"),
    "rent": ("rent", "bo"),
    "got": ("get", "dn"),
    "led": ("lead", "dn"),
    "set": ("set", "bdn"),
    "put": ("put", "bdn"),
    "cut": ("cut", "bdno"),
    "hit": ("hit", "bdno"),
    "shut": ("shut", "bdn"),
    "split": ("split", "bdno"),
    "quit": ("quit", "bdn"),
    "beat": ("beat", "bdo"),
    "won": ("win", "dn"),
    "lost": ("lose", "dn"),
    "met": ("meet", "dn"),
    "held": ("hold", "dn"),
    "made": ("make", "dn"),
    "became": ("become", "d"),
    "become": ("become", "bn"),
    "read": ("read", "bdn"),
    "cost": ("cost", "bdno"),
    "spread": ("spread", "bdno"),
    "overthrew": ("overthrow", "d"),
    "awoke": ("awake", "d"),
    "used": ("use", "dn"),
    "moderates": ("moderate", "o"),
    "learnt": ("learn", "dn"),
    "burnt": ("burn", "dn"),
    "dealt": ("deal", "dn"),
    "sank": ("sink", "d"),
    "sunk": ("sink", "n"),
    "sworn": ("swear", "n"),
    "swore": ("swear", "d"),
    "agreement": ("agreement", "o"),
}

#: Verbs that bend as the one inside them does: `undertake`, `undertook`.
_BENT_LIKE = {
    "take": "re under over par mis",
    "go": "under for",
    "come": "over",
    "build": "re",
    "write": "re",
    "sell": "re out",
    "tell": "re",
    "make": "re",
    "stand": "with",
    "fall": "be",
    "run": "re over",
    "do": "re out over",
    "win": "re",
    "hear": "re",
    "see": "over fore",
    "hold": "with up",
    "draw": "with",
    "grow": "out",
    "throw": "over",
}


@cache
def verb_forms() -> Forms:
    """The whole table; built once, on first use."""
    forms: Forms = {}
    for lemma in verbs.REGULAR.split():
        _regular(forms, lemma, "")
    for lemma in verbs.REGULAR_NOUN_TOO.split():
        _regular(forms, lemma, "o")
    too = frozenset(verbs.NOUN_TOO.split())
    for lemma in verbs.DOUBLED.split():
        noun = "o" if lemma in too else ""
        _add(forms, lemma, lemma, "b" + noun)
        _add(forms, third_person(lemma), lemma, "z" + noun)
        _add(forms, lemma + lemma[-1] + "ed", lemma, "dn")
        _add(forms, lemma + lemma[-1] + "ing", lemma, "g")
    for row in verbs.IRREGULAR.split(", "):
        lemma, past, participle, gerund = row.split()
        noun = "o" if lemma in too else ""
        _add(forms, lemma, lemma, "b" + noun)
        _add(forms, third_person(lemma), lemma, "z" + noun)
        for form in past.split("/"):
            _add(forms, form, lemma, "d")
        for form in participle.split("/"):
            _add(forms, form, lemma, "n")
        _add(forms, gerund, lemma, "g")
    for form, (lemma, codes) in list(forms.items()):
        for prefix in _BENT_LIKE.get(lemma, "").split():
            forms[prefix + form] = (prefix + lemma, codes)
    forms.update(_SETTLED)
    return forms


def third_person(lemma: str) -> str:
    """`launches` of `launch`, `tries` of `try`; phrasal verbs keep their particle."""
    head, space, rest = lemma.partition(" ")
    if head == "be":
        form = "is"
    elif head == "have":
        form = "has"
    elif head[-1] == "y" and head[-2:-1] not in ("a", "e", "i", "o", "u", ""):
        form = head[:-1] + "ies"
    elif head.endswith(("s", "x", "z", "ch", "sh", "o")):
        form = head + "es"
    else:
        form = head + "s"
    return form + space + rest


def unknown_lemma(stem: str) -> str:
    """A verb's base form from its stem, for verbs that the table lacks."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl":
        return stem[:-1]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if (stem[-1] == "g" and stem[-2] not in "nr") or (stem[-1] == "l" and stem[-2] not in "aeioulrw"):
        return stem + "e"
    return stem + "e" if stem.endswith(("z", "s", "v", "c", "u", "at")) else stem


def _regular(forms: Forms, lemma: str, noun: str) -> None:
    _add(forms, lemma, lemma, "b" + noun)
    _add(forms, third_person(lemma), lemma, "z" + noun)
    if lemma[-1] == "y" and lemma[-2] not in "aeiou":
        past, gerund = lemma[:-1] + "ied", lemma + "ing"
    elif lemma.endswith("ie"):
        past, gerund = lemma + "d", lemma[:-2] + "ying"
    elif lemma.endswith(("ee", "ye", "oe")):
        past, gerund = lemma + "d", lemma + "ing"
    elif lemma[-1] == "e":
        past, gerund = lemma + "d", lemma[:-1] + "ing"
    else:
        past, gerund = lemma + "ed", lemma + "ing"
    _add(forms, past, lemma, "dn")
    _add(forms, gerund, lemma, "g")
    if lemma[-1] == "l" and lemma[-2] in "aeiou":
        _add(forms, lemma + "led", lemma, "dn")
        _add(forms, lemma + "ling", lemma, "g")


def _add(forms: Forms, form: str, lemma: str, codes: str) -> None:
    before = forms.get(form)
    if before is None:
        forms[form] = lemma, codes
    elif before[0] == lemma:
        forms[form] = lemma, "".join(sorted(set(before[1] + codes)))
