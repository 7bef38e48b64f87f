"""English nouns of places: a phrase headed by one says where, capitalised or not."""

from __future__ import annotations

from chrono.languages.word_list import word_set

PLACE_NOUNS = word_set(
    "abbey abroad africa airbase airfield airport america antarctica arboretum archipelago area areas arena asia "
    "auditorium australia avenue ballroom barracks base basilica battlefield bay beach border borough bridge "
    "britain building bunker cafe camp campus canal canton cantons cape capital capitol castle cathedral cave "
    "cemetery center centre chapel china chinacourt.org church citadel cities city clinic coast college commune "
    "communities conservatory consulate continent convent cosmodrome cottage countries country county courthouse "
    "courtroom cove crater creek delta desert district dock docks dockyard downtown east embassy emirate enclave "
    "england estate europe factory farm farmhouse fjord forest fort fortress france galleries gallery garden "
    "gardens germany ghetto glacier gulf hall hamlet hangar harbor harbour headquarters heights hemisphere hills "
    "hospital hotel house india inn ireland island islands isthmus jail japan jungle laboratory lagoon lake "
    "library lodge mansion marketplace mausoleum meadow metropolis mine monastery mosque mountain mountains "
    "municipalities municipality museum neighborhood neighbourhood north observatory ocean orchard orphanage "
    "outskirts overseas palace parish park parliament pavilion peninsula pier plain plains plant port precinct "
    "prefecture prefectures priory prison province provinces quarry quay racecourse racetrack rainforest ranch "
    "reef refinery region regions reservoir residence resort restaurant river road russia school schools scotland "
    "sea shipyard shipyards shrine site slum slums south spaceport square stadium state states station steppe "
    "strait street suburb suburbs synagogue temple terminal territories territory theater theatre town towns "
    "township tunnel university valley velodrome venue venues villa village villages wales warehouse waterfront "
    "waters west wharf woods world zoo"
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

#: Nouns that are a place only with an article or a name: "in the prison", not "twelve years in prison".
STATES_OF_BEING = word_set(
    "prison jail school college church university hospital court port camp office house parliament congress "
    "theater theatre plant base world"
)
#: Nouns of what holds a whole land: "across the country" says where as one adverb does.
LANDS = word_set("country nation world globe state region continent province county city island territory union")
#: Prepositions of spreading: they belong to the place that they name.
SPREADING = word_set("across throughout around")
#: Surfaces: one is on them.
SURFACES = word_set(
    "island isle coast border frontier outskirts beach campus peninsula river street road avenue square continent "
    "bank shore shores riverbank hill mount highway railway"
)
#: Fields of learning, faiths, tongues and the like, written with a capital after "in" without being places.
NO_PLACES = word_set(
    "arabic aramaic bengali catalan chinese czech danish dutch english esperanto finnish french gaelic german greek "
    "hebrew hindi hungarian icelandic irish italian japanese korean latin maori mandarin norwegian persian polish "
    "portuguese punjabi romanian russian sanskrit serbian spanish swahili swedish tamil thai turkish ukrainian urdu "
    "vietnamese welsh yiddish braille islam christianity judaism buddhism hinduism catholicism protestantism god "
    "christ easter christmas lent ramadan mathematics physics chemistry biology medicine law economics philosophy "
    "theology history literature engineering arts science sciences euros dollars pounds sterling yen part article "
    "section chapter annex appendix schedule figure table volume issue episode phase stage class grade league division "
    "cup championship championships olympics series season group windows linux android unix internet facebook twitter "
    "youtube google microsoft amazon apple times post tribune gazette herald guardian magazine journal"
)
#: Events of fighting: what they are "of" is where they were fought.
FOUGHT_AT = word_set(
    "battle siege bombing bombardment fall capture liberation invasion occupation blockade sack storming raid relief "
    "evacuation annexation conquest defence defense recapture reconquest shelling massacre landing seizure"
)
#: Going: what they are "to" is where it went.
GOING = word_set("visit trip journey tour voyage expedition flight move return pilgrimage relocation mission march")

#: Towns known the world over: "the Durban conference" was there.
CITIES = word_set(
    "abidjan abuja accra addis algiers amman amsterdam ankara antwerp asunción athens auckland baghdad baku bamako "
    "bangkok barcelona basel beijing beirut belfast belgrade bergen berlin bern birmingham bogota bogotá bologna bonn "
    "boston brasília bratislava brisbane bristol brussels bucharest budapest bujumbura cairo calcutta canberra cancun "
    "cannes caracas cardiff casablanca chennai chicago christchurch cologne colombo copenhagen dakar dallas damascus "
    "delhi denver detroit dhaka doha dresden dubai dublin durban edinburgh florence frankfurt freetown gaza gdansk "
    "geneva genoa ghent glasgow gothenburg guangzhou hamburg hanoi harare havana helsinki hiroshima houston hull "
    "istanbul jakarta jerusalem johannesburg kabul kampala karachi kathmandu khartoum kiel kigali kingston kinshasa "
    "kobe kraków krakow kyiv kiev kyoto lagos lahore lausanne leeds leipzig leningrad lima lisbon liverpool ljubljana "
    "london luanda lucknow lusaka lyon lyons maastricht madrid malmö managua manchester manila maputo marrakesh "
    "marseille mecca melbourne miami milan minsk monrovia montevideo montreal moscow mumbai munich nagasaki nagoya "
    "nairobi naples nice nicosia nuremberg odessa osaka oslo ottawa oxford palermo paris perth philadelphia plymouth "
    "porto prague pretoria pyongyang quebec quito rabat reykjavik reykjavík riga riyadh rome rotterdam salzburg "
    "santiago sarajevo seattle seoul seville shanghai singapore sofia stalingrad stockholm strasbourg stuttgart "
    "sydney taipei tallinn tashkent tbilisi tehran tirana tokyo toronto toulouse tripoli tunis turin ulaanbaatar "
    "utrecht valencia valletta vancouver venice verdun vienna vilnius warsaw washington wellington windhoek "
    "winnipeg yalta yangon yaoundé yerevan zagreb zurich zürich"
)
#: Leaving: what they are "from" is where it began.
LEAVING = word_set("departure launch lift-off liftoff takeoff take-off blast-off withdrawal retreat evacuation exit")
#: One does these on an island: "born on Crete".
ON_LAND = frozenset(("be born", "bury", "rebury", "land", "live", "die", "settle"))
#: What these act on is where they happen, if it is a place.
REACHING = word_set("reach visit tour invade bomb besiege capture occupy liberate raid shell storm")
#: Who does these to a meeting, and speaks, speaks where the meeting is.
ATTENDING = frozenset(("attend", "visit", "address", "open", "chair", "host", "join", "take part in", "participate"))
#: Houses of a legislature as a heading has them.
HOUSE_WORDS = frozenset(
    ("House", "Senate", "Commons", "Lords", "Bundestag", "Bundesrat", "Dáil", "Seanad", "Sejm", "Duma", "Knesset")
)
#: Counts of a whole town or land: without another word, of the one that the text is about.
COUNTED_IN = word_set("population inhabitants")
#: Offices of a town.
OF_TOWN = word_set("mayor alcalde burgomaster")
#: What tells a town's story year by year.
TELLING_TIMES = word_set("timeline chronology history")
