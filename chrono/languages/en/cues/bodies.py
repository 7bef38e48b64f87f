"""Bodies: states, courts, agencies, parties, companies, founded and dissolved."""

from __future__ import annotations

from chrono.languages.cue import Cues

BODIES: dict[str, Cues] = {
    "body_founded": Cues(
        verbs=(
            "found, co-found, refound, incorporate, charter, constitute, reconstitute, come into being, come "
            "into existence, call into being, bring into being, bring into existence, spin off, split off, "
            "establish, assume power, begin life, spring up, grow out of, take shape, start "
            "business, begin business, begin trading, start trading, trace its origins"
        ),
        with_object={
            "polity": ("declare, proclaim"),
            "jurisdiction": ("erect, carve out, create"),
            "name": ("create, form, found, establish, set up"),
            "institution": ("open, build, erect, inaugurate, put in place"),
            ("force"): ("build, raise, create, form, establish, set up"),
            ("organisation"): ("start, launch, begin, register"),
            "body": (
                "establish, create, form, set up, organise, organize, institute, convene, assemble, "
                "proclaim, appoint, re-establish, reestablish, restore, authorise, authorize, build up, put "
                "in place, carve out, hive off, call into existence"
            ),
        },
        with_subject={
            "polity": ("emerge, come about"),
            "institution": "open, start",
            "organisation": ("form, assume power, come into operation, begin operations, appear, emerge"),
            "body": (
                "originate, be born, date, date back, begin work, start work, take up work, take up its "
                "work, begin its work, start operations, begin its operations, open its doors, open for "
                "business, become operational, come about, exist, start functioning, begin functioning, "
                "start operating, begin operating"
            ),
        },
        passive="found, establish, create, form, constitute, set up",
        nouns=(
            "founding, foundation, establishment, formation, incorporation, setting-up, co-founder, cofounder, "
            "founder, inception"
        ),
        nouns_of={
            "its": ("creation, establishment, launch"),
            "body": (
                "creation, opening, birth, launch, setting up, proclamation, organisation, organization, "
                "constitution, start"
            ),
        },
    ),
    "body_dissolved": Cues(
        verbs=(
            "cease to exist, dissolve, disband, liquidate, dismantle, disestablish, decommission, go "
            "bankrupt, break up, go under, go out of business, cease trading, cease operations, cease "
            "operation, close its doors, die out, fall apart"
        ),
        with_object={
            "force": ("stand down"),
            "organisation": ("wind up, close, ban, shut down, close down, strike off"),
            "body": (
                "wind up, abolish, suppress, replace, overthrow, prorogue, subsume, scrap, axe, dismantle, "
                "partition, outlaw, amalgamate, deregister, phase out, disperse, eliminate, sweep away"
            ),
        },
        with_subject={
            "country": ("split, break up, disintegrate"),
            "polity": ("split, fall, end, come to an end, collapse"),
            "union": ("come to an end"),
            "organisation": ("fold, go bankrupt, dissolve, fail, go bust"),
            "body": ("cease, fold, collapse, expire, disintegrate, disappear, come to an end, lapse"),
        },
        nouns="dissolution, disbandment, liquidation, break-up, breakup, demise",
        nouns_of={"body": "abolition, closure, collapse, fall, end, merger, suppression, overthrow, disappearance"},
    ),
}
