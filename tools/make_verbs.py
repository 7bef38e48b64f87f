"""Write chrono/languages/en/verbs.py: every verb the table has already, plus those given as arguments.

    PYTHONPATH=. python tools/make_verbs.py [LEMMA ...]

Forms come from lemminflect (MIT; `pip install lemminflect`), which the library itself never imports.
"""

from __future__ import annotations

import importlib.util
import sys
import textwrap
from pathlib import Path

from lemminflect import getAllInflections, getAllLemmas

from chrono.languages.word_list import word_set

TARGET = Path(__file__).resolve().parent.parent / "chrono/languages/en/verbs.py"
HEADER = '''"""English verbs: lemmas, those that are nouns too, the forms no rule gives; by tools/make_verbs.py."""

from __future__ import annotations
'''
#: In these the noun is rare enough to be left out.
VERBS_FIRST = word_set(
    "say make take get give come go let keep put run set meet win tell become see find have do be hold bring "
    "begin sell send leave buy lose pay kill die join remain occur happen seek arise ensure refuse add grow "
    "know think speak sit write read learn teach hear feel build lead lay sing swim sink throw draw drive eat "
    "drink fly hide hit hurt lie meet rise shake sleep spend steal strike swear tear wear weave wed appoint "
    "elect pass approve receive include continue"
)
#: lemminflect knows their misspelt forms too.
DOUBLED_ALWAYS = frozenset(
    ("occur", "recur", "incur", "concur", "refer", "infer", "confer", "prefer", "defer", "deter", "transfer")
)


def regular(lemma: str) -> tuple[str, str, str]:
    """The -s, -ed and -ing forms by rule."""
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    if lemma.endswith("ie"):
        return lemma + "s", lemma + "d", lemma[:-2] + "ying"
    third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if lemma.endswith(("ee", "ye", "oe")):
        return third, lemma + "d", lemma + "ing"
    if lemma.endswith("e"):
        return third, lemma + "d", lemma[:-1] + "ing"
    return third, lemma + "ed", lemma + "ing"


def doubled(lemma: str) -> tuple[str, str, str]:
    """The same with the last letter doubled, as in `commit`, `committed`."""
    return regular(lemma)[0], lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"


def present(path: Path) -> set[str]:
    """The lemmas that the table has already."""
    if not path.exists():
        return set()
    spec = importlib.util.spec_from_file_location("verbs", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    words = set((module.REGULAR + " " + module.REGULAR_NOUN_TOO + " " + module.DOUBLED).split())
    return words | {row.split()[0] for row in module.IRREGULAR.split(",")}


def classify(lemmas: set[str]) -> dict[str, list[str]]:
    """The lemmas by how their forms are made."""
    groups: dict[str, list[str]] = {
        "REGULAR": [],
        "REGULAR_NOUN_TOO": [],
        "DOUBLED": [],
        "IRREGULAR": [],
        "NOUN_TOO": [],
    }
    for lemma in sorted(lemmas):
        found = getAllInflections(lemma, upos="VERB")
        forms = {tag: tuple(form for form in group if form.isalpha()) for tag, group in found.items()}
        if not all(forms.values()):
            continue
        _third, past, gerund = regular(lemma)
        pasts = set(forms.get("VBD", (past,)))
        parts = set(forms.get("VBN", forms.get("VBD", (past,))))
        gerunds = set(forms.get("VBG", (gerund,)))
        noun = lemma not in VERBS_FIRST and "NOUN" in getAllLemmas(lemma)
        if lemma in DOUBLED_ALWAYS:
            groups["DOUBLED"].append(lemma)
            continue
        if past in pasts and gerund in gerunds and past in parts:
            groups["REGULAR_NOUN_TOO" if noun else "REGULAR"].append(lemma)
            continue
        two = doubled(lemma)
        if two[1] in pasts and two[1] in parts:
            groups["DOUBLED"].append(lemma)
        else:
            ing = min(gerunds)
            groups["IRREGULAR"].append(" ".join((lemma, "/".join(sorted(pasts)), "/".join(sorted(parts)), ing)))
        if noun:
            groups["NOUN_TOO"].append(lemma)
    return groups


def main(extra: list[str]) -> None:
    """Write the table anew."""
    groups = classify(present(TARGET) | set(extra))
    parts = [HEADER]
    notes = {
        "REGULAR": "Regular verbs that are hardly ever nouns.",
        "REGULAR_NOUN_TOO": "Regular verbs whose base form is a noun too.",
        "DOUBLED": "Regular but for a doubled last letter.",
        "IRREGULAR": "Lemma, past, participle, -ing form.",
        "NOUN_TOO": "Those of DOUBLED and IRREGULAR whose base form is a noun too.",
    }
    for name, words in groups.items():
        text = (", " if name == "IRREGULAR" else " ").join(words)
        body = "\n".join(f"    {line!r}" for line in _lines(text))
        parts.append(f"\n#: {notes[name]}\n{name} = (\n{body}\n)\n".replace("'", '"'))
    TARGET.write_text("".join(parts), encoding="utf-8")


def _lines(text: str) -> list[str]:
    lines = textwrap.wrap(text, 108, break_long_words=False, break_on_hyphens=False)
    return [line + " " for line in lines[:-1]] + lines[-1:]


if __name__ == "__main__":
    main(sys.argv[1:])
