"""English words that carry grammar: articles, pronouns, auxiliaries, prepositions, conjunctions, common adverbs."""

from __future__ import annotations

DETERMINERS = (
    "the a an this that these those each every either neither some any no all both another such its their his "
    "her our my your whose half many several few much certain various numerous most"
)
PRONOUNS = (
    "he she it they we i you him them us me one itself himself herself themselves everyone someone nobody "
    "nothing something anyone others "
    "we'll we've we're we'd i'll i've i'm i'd you'll you've you're they'll they've they're he'll she'll it'll"
)
AUX_BE = "be am is are was were been being 's 're"
AUX_HAVE = "have has had having 've"
AUX_DO = "do does did"
MODALS = "will would shall should can could may might must cannot 'll 'd ought"
NEGATIONS = "not never n't hardly scarcely neither"
PREPOSITIONS = (
    "in on at by for from with into onto upon of off over under through throughout within without during "
    "against among amongst between across along around about above below behind beneath beside besides beyond "
    "despite except inside near outside per since toward towards until till up via than like unlike versus "
    "amid amidst regarding concerning following including alongside aboard after before "
    "under"
)
CONJUNCTIONS = "and or but nor & plus yet"
SUBORDINATORS = (
    "because although though while whereas if unless whether once as lest so that when where why how whenever"
)
RELATIVES = "which who whom"
#: Adverbs without -ly, and those that stand inside a verb group.
ADVERBS = (
    "also then later earlier soon again already now still just even only first almost nearly ever once twice "
    "thus therefore however moreover meanwhile nevertheless nonetheless furthermore instead together away "
    "back forward down out up off there here else otherwise abroad nationwide worldwide overseas very too "
    "quite rather further perhaps hence subsequently long often always sometimes eventually finally initially "
    "originally formally officially previously recently currently shortly afterwards thereafter twice yet "
    "well today home both jointly approximately roughly indeed onwards onward upwards respectively altogether "
    "overall elsewhere likewise secondly firstly ago so far"
)
#: Adjectives that no ending tells, and that stand next to words a verb could be.
ADJECTIVES = (
    "aged fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth new old first "
    "second third last next former current late early big small large great high low long short full free "
    "open good bad major minor main key own same other different several public private national local "
    "federal legal royal human young own general common special joint final chief prime deputy senior vice "
    "acting interim able due ready common own certain likely unlikely subject available responsible effective "
    "present absent dead alive ill sick rich poor wide broad deep true false real rare safe strong weak white "
    "black red blue green grey independent clear unclear British French German russian chinese american "
    "european african asian foreign domestic bilateral multilateral unanimous annual dead hostile military "
    "civil criminal civilian naval aerial sole total net gross"
)
#: Number words that count things; "one" is a pronoun as often.
NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "trillion dozen dozens hundreds thousands millions billions"
)
#: Words ending in -ed or -ing that are no verbs.
NO_VERBS = (
    "hundred need indeed speed red bed seed breed creed deed feed weed united sacred naked wicked hatred "
    "kindred shed sled king thing something nothing anything everything evening morning during ring wing "
    "spring string being ceiling sibling sterling wedding beijing according outstanding building meeting "
    "hearing ruling housing funding training proceeding proceedings hearings meetings rulings buildings "
    "understanding offspring painting paintings shilling shooting bombing uprising rising landing crossing "
    "sitting briefing banking engineering broadcasting fighting standing opening beginning founding closing "
    "filing sentencing finding findings writing writings wording warning killing killings reading readings "
    "gathering screening signing launching sinking listing offering holding savings earnings negotiating "
    "trading talking so-called concerted headquarters"
)
#: Nouns with an ending of adjectives.
NOUNS = (
    "family assembly ally supply reply monopoly anomaly italy rally butterfly belly tally folly "
    "arrival canal capital festival approval removal rival general admiral official referral withdrawal "
    "burial renewal animal metal signal terminal material criminal individual professional survival revival "
    "disposal dismissal denial refusal betrayal acquittal appraisal portal scandal musical physical arsenal "
    "manual annual numeral mineral chemical periodical native executive representative initiative detective "
    "captive relative objective alternative incentive narrative republic public clinic topic logic music "
    "traffic mechanic critic fabric panic epidemic pandemic variable vegetable table cable library secretary "
    "anniversary territory diary dictionary commentary boundary salary century military judiciary january "
    "february parish finish dish fish furnish anguish politician musician physician librarian comedian "
    "historian guardian median no. nos."
)
