"""English nouns of places: a phrase headed by one says where, capitalised or not."""

from __future__ import annotations

from chrono.languages.word_list import word_set

PLACE_NOUNS = word_set(
    "abbey abroad africa airport america antarctica area areas arena asia australia avenue base bay beach "
    "border bridge britain building camp campus canal capital castle cathedral cemetery center centre china "
    "chinacourt.org church cities city coast college communities consulate continent countries country county "
    "courthouse desert district downtown east embassy england europe factory forest france germany gulf hall "
    "harbor harbour headquarters hemisphere hospital hotel house india ireland island islands japan laboratory "
    "lake library mine monastery mosque mountain mountains museum neighborhood neighbourhood north observatory "
    "ocean outskirts overseas palace park parliament peninsula plain plains plant port prison province "
    "provinces region regions river road russia school schools scotland sea site south square stadium state "
    "states station strait street suburb suburbs temple territories territory theater theatre town towns "
    "tunnel university valley venue village villages wales west world"
)
