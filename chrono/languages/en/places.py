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

#: States, past and present, of one word.
COUNTRIES = word_set(
    "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain "
    "bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria "
    "burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus "
    "czechoslovakia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland "
    "france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary "
    "iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati "
    "kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg "
    "madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco "
    "mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria "
    "norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania "
    "russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname "
    "sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan "
    "tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen yugoslavia zambia zimbabwe "
    "britain england scotland wales prussia persia siam ceylon burma rhodesia zaire newfoundland"
)
#: States of several words.
LONG_COUNTRIES = frozenset(
    (
        "united kingdom",
        "united states",
        "new zealand",
        "south africa",
        "south korea",
        "north korea",
        "saudi arabia",
        "sri lanka",
        "soviet union",
        "costa rica",
        "el salvador",
        "san marino",
        "sierra leone",
        "ivory coast",
        "czech republic",
        "dominican republic",
        "east germany",
        "west germany",
        "south sudan",
        "north macedonia",
        "cape verde",
        "burkina faso",
        "papua new guinea",
        "united arab emirates",
        "vatican city",
        "free state",
        "ottoman empire",
    )
)
