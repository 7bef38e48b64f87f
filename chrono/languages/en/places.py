"""English nouns of places: a phrase headed by one says where, capitalised or not."""

from __future__ import annotations

PLACE_NOUNS = frozenset(
    "city town village capital country province region district county island islands peninsula valley river lake sea ocean coast harbour "
    "harbor port airport station square street avenue road park palace castle house hall stadium arena hotel hospital school university "
    "college church cathedral temple mosque museum theatre theater library courthouse prison camp base border headquarters embassy "
    "consulate area areas territory territories state states continent hemisphere north south east west downtown campus "
    "suburb suburbs outskirts neighbourhood neighborhood factory plant mine bay beach mountain mountains desert forest plain plains "
    "abroad overseas world countries regions cities towns villages provinces communities schools parliament chinacourt.org "
    "gulf strait canal bridge tunnel cemetery monastery abbey laboratory observatory centre center building site venue "
    "africa asia europe america antarctica australia britain england scotland wales ireland france germany russia china japan india".split()
)
